// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quickline/quick_line.h"

#include "core/quickline/reading.h"

#include <QCoreApplication>

namespace laju {

QuickLine::QuickLine(std::shared_ptr<const Directory> directory, NameIndex<AccountId> accounts,
                     NameIndex<OpportunityId> opportunities)
    : m_directory(std::move(directory))
    , m_accounts(std::move(accounts))
    , m_opportunities(std::move(opportunities))
{
    for (const ActivityType &type : m_directory->activityTypes) {
        const QString key = matchingKey(type->name);
        if (!key.isEmpty())
            m_ownTypes.push_back({key, type->name, &type});
    }
}

const ActivityType *QuickLine::typeOf(ActivityKind kind) const
{
    if (const ActivityType *builtIn = m_directory->activityType(QString(keyOf(kind))))
        return builtIn;
    const auto found = std::ranges::find(m_directory->activityTypes, kind,
                                         [](const ActivityType &type) { return type->kind; });
    return found == m_directory->activityTypes.end() ? nullptr : &*found;
}

Understood QuickLine::parse(QStringView line, RepId rep, Instant now) const
{
    return quickline::Reading(*this, line, now, m_directory->zoneOf(rep)).understood();
}

QString Problem::text() const
{
    switch (kind) {
    case ProblemKind::NoType:
        return QCoreApplication::translate("QuickLine",
                                           "Begin with what you did: call, email, meeting or demo.");
    case ProblemKind::UnknownAccount:
        return QCoreApplication::translate("QuickLine", "No account has this name yet.");
    case ProblemKind::AmbiguousAccount:
        return QCoreApplication::translate("QuickLine", "Several accounts match. Type more of the name.");
    case ProblemKind::NoSuchDate:
        return QCoreApplication::translate("QuickLine", "There is no such date.");
    case ProblemKind::FollowUpWithoutDate:
        return QCoreApplication::translate("QuickLine", "Say when to follow up, such as “thu 10:00”.");
    case ProblemKind::OutcomeInFuture:
        return QCoreApplication::translate("QuickLine", "What has not begun yet cannot have an outcome.");
    }
    return {};
}

Result<std::vector<Activity>> toActivities(const Understood &understood, RepId rep)
{
    const auto fatal = std::ranges::find_if(understood.problems, &Problem::isFatal);
    if (fatal != understood.problems.end())
        return failure(ErrorKind::InvalidInput, fatal->text());
    if (!understood.type)
        return failure(ErrorKind::InvalidInput, Problem{ProblemKind::NoType, 0, 0}.text());

    const auto account = understood.account ? std::optional(understood.account->id) : std::nullopt;
    const auto opportunity =
        understood.opportunity ? std::optional(understood.opportunity->id) : std::nullopt;
    std::vector<Activity> activities;
    auto main = Activity::make({.rep = rep,
                                .type = *understood.type,
                                .status = understood.status,
                                .start = understood.start,
                                .duration = understood.duration.value_or(std::chrono::seconds(0)),
                                .direction = understood.direction,
                                .outcome = understood.outcome,
                                .booked = understood.booked,
                                .cancelled = understood.cancelled,
                                .account = account,
                                .opportunity = opportunity,
                                .note = understood.note});
    if (!main)
        return failure(main.error());
    activities.push_back(std::move(*main));

    if (understood.followUp) {
        const FollowUp &next = *understood.followUp;
        auto planned =
            Activity::make({.rep = rep,
                            .type = next.type,
                            .status = ActivityStatus::Planned,
                            .start = next.start,
                            .direction = hasDirection(next.kind) ? Direction::Outbound : Direction::None,
                            .booked = hasBooking(next.kind) ? std::optional(understood.now) : std::nullopt,
                            .account = account,
                            .opportunity = opportunity,
                            .subject = next.text});
        if (!planned)
            return failure(planned.error());
        activities.push_back(std::move(*planned));
    }
    return activities;
}

} // namespace laju
