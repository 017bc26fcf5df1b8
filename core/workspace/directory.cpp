// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/directory.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace laju {

namespace {

// Bounds of an employment or membership without a date; far beyond any day that a record can carry.
constexpr Day earliestDay = dayOf(std::chrono::year(1900) / 1 / 1);
constexpr Day latestDay = dayOf(std::chrono::year(2200) / 1 / 1);

// Sums of products of two 64-bit numbers; plain standard C++ has no such type.
__extension__ using Wide = __int128;

template<class Item, class Key> const Item *withId(const std::vector<Item> &items, const Key &id)
{
    const auto found = std::ranges::find_if(items, [&](const Item &item) { return item->id == id; });
    return found == items.end() ? nullptr : &*found;
}

template<class Item> const Item *named(const std::vector<Item> &items, QStringView name)
{
    const QString key = matchingKey(name);
    if (key.isEmpty())
        return nullptr;
    const auto found =
        std::ranges::find_if(items, [&](const Item &item) { return matchingKey(item->name) == key; });
    return found == items.end() ? nullptr : &*found;
}

/// From @p from up to @p to; empty at @p from when they are the wrong way round.
Period daysBetween(Day from, Day to)
{
    return *Period::make(from, std::max(from, to));
}

bool isMember(const Membership &membership, Day day)
{
    return (!membership.from || *membership.from <= day) && (!membership.until || day < *membership.until);
}

/// Spans of one rep that touch or overlap become one, so that no day counts twice.
std::vector<RepSpan> merged(std::vector<RepSpan> spans)
{
    std::ranges::sort(spans, {}, [](const RepSpan &span) { return std::pair(span.rep, span.days.from()); });
    std::vector<RepSpan> result;
    for (const RepSpan &span : spans) {
        if (!result.empty() && result.back().rep == span.rep && span.days.from() <= result.back().days.to())
            result.back().days =
                daysBetween(result.back().days.from(), std::max(result.back().days.to(), span.days.to()));
        else
            result.push_back(span);
    }
    return result;
}

} // namespace

const Team *Directory::team(TeamId id) const
{
    return withId(teams, id);
}

const Rep *Directory::rep(RepId id) const
{
    return withId(reps, id);
}

const ActivityType *Directory::activityType(ActivityTypeId id) const
{
    return withId(activityTypes, id);
}

const ActivityType *Directory::activityType(QStringView key) const
{
    const auto found =
        std::ranges::find_if(activityTypes, [&](const ActivityType &type) { return type->key == key; });
    return found == activityTypes.end() ? nullptr : &*found;
}

const Pipeline *Directory::pipeline(PipelineId id) const
{
    return withId(pipelines, id);
}

const Stage *Directory::stage(StageId id) const
{
    const Stage *found = withId(stages, id);
    return found ? found : withId(removedStages, id);
}

bool Directory::isRemoved(StageId id) const
{
    return withId(removedStages, id) != nullptr;
}

std::vector<const Stage *> Directory::everyStageOf(PipelineId pipeline) const
{
    std::vector<const Stage *> found;
    for (const std::vector<Stage> *some : {&stages, &removedStages}) {
        for (const Stage &stage : *some) {
            if (stage->pipeline == pipeline)
                found.push_back(&stage);
        }
    }
    std::ranges::stable_sort(found, {}, [](const Stage *stage) { return (*stage)->position; });
    return found;
}

QString Directory::labelOf(const Stage &stage) const
{
    const Pipeline *own = pipeline(stage->pipeline);
    const bool isShared = std::ranges::any_of(stages, [&](const Stage &other) {
        return other->pipeline != stage->pipeline && matchingKey(other->name) == matchingKey(stage->name);
    });
    return own && isShared ? QString((*own)->name + u" \u00B7 " + stage->name) : stage->name;
}

const Product *Directory::product(ProductId id) const
{
    return withId(products, id);
}

const Survey *Directory::survey(SurveyId id) const
{
    return withId(surveys, id);
}

const Team *Directory::teamNamed(QStringView name) const
{
    return named(teams, name);
}

const Rep *Directory::repNamed(QStringView name) const
{
    return named(reps, name);
}

const Product *Directory::productNamed(QStringView name) const
{
    return named(products, name);
}

QTimeZone Directory::zoneOf(RepId id) const
{
    const Rep *found = rep(id);
    return found == nullptr || (*found)->zone.isEmpty() ? zone() : QTimeZone((*found)->zone);
}

QTimeZone Directory::zone() const
{
    const QTimeZone own(settings.zone);
    return own.isValid() ? own : QTimeZone::utc();
}

std::optional<TeamId> Directory::teamOf(RepId rep, Day day) const
{
    const auto found = std::ranges::find_if(memberships, [&](const Membership &membership) {
        return membership.rep == rep && isMember(membership, day);
    });
    return found == memberships.end() ? std::nullopt : std::optional(found->team);
}

std::vector<TeamId> Directory::withSubTeams(TeamId team) const
{
    std::vector<TeamId> found{team};
    // A team already found is not taken again: a ring of teams, however it came about, ends.
    for (size_t next = 0; next < found.size(); ++next) {
        for (const Team &candidate : teams) {
            if (candidate->parent == found[next] && std::ranges::find(found, candidate->id) == found.end())
                found.push_back(candidate->id);
        }
    }
    return found;
}

std::vector<RepSpan> Directory::spans(const Scope &scope, const Period &period) const
{
    std::vector<RepSpan> found;
    if (const auto *only = std::get_if<RepId>(&scope)) {
        found.push_back({*only, period});
    } else if (const auto *team = std::get_if<TeamId>(&scope)) {
        const std::vector<TeamId> all = withSubTeams(*team);
        for (const Membership &membership : memberships) {
            if (std::ranges::find(all, membership.team) == all.end())
                continue;
            const Period days = period.intersected(
                daysBetween(membership.from.value_or(earliestDay), membership.until.value_or(latestDay)));
            if (!days.isEmpty())
                found.push_back({membership.rep, days});
        }
    } else {
        std::ranges::transform(reps, std::back_inserter(found), [&](const Rep &rep) {
            return RepSpan{rep->id, period};
        });
    }
    return merged(std::move(found));
}

Result<Money> Directory::inReportingCurrency(const Money &money, Day day) const
{
    if (money.currency() == settings.currency)
        return money;
    const ExchangeRate *rate = nullptr;
    for (const ExchangeRate &candidate : rates) {
        if (candidate.currency == money.currency() && candidate.from <= day &&
            (rate == nullptr || rate->from < candidate.from))
            rate = &candidate;
    }
    if (rate == nullptr || rate->denominator <= 0)
        return failure(
            ErrorKind::NotFound,
            QCoreApplication::translate("Directory", "There is no exchange rate from %1 to %2 on %3.")
                .arg(money.currency().code(), settings.currency.code(), toIso(day)));
    const Wide dividend = Wide(money.minor()) * rate->numerator * settings.currency.minorPerMajor();
    const Wide divisor = Wide(rate->denominator) * money.currency().minorPerMajor();
    // Half a minor unit is rounded away from zero, as on an invoice.
    const Wide converted = (dividend + (dividend < 0 ? -divisor : divisor) / 2) / divisor;
    if (converted > Money::maxMinor || converted < -Money::maxMinor)
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("Directory", "%1 %2 is too large to convert to %3.")
                           .arg(money.currency().code(), money.toDecimal(), settings.currency.code()));
    return Money(static_cast<qint64>(converted), settings.currency);
}

} // namespace laju
