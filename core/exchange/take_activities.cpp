// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_words.h"
#include "core/exchange/row_taker.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laju {

namespace {

/// An end further than this from the start is when a record was closed, not how long somebody sat in a
/// meeting.
constexpr auto longestSitting = 24h;

class ActivityTaker final : public RowTaker
{
public:
    ActivityTaker(ImportBook &book, const Mapping &mapping, Instant now)
        : m_book(book)
        , m_source(mapping.source())
        , m_defaultType(mapping.activityType)
        , m_now(now)
    {
    }

    Result<RowVerdict> take(RowReader &row) override;

    Result<void> finish() override
    {
        if (m_new.empty() || !m_book.isWriting())
            return {};
        auto inserted = m_book.session().insertMany(m_new);
        m_new.clear();
        return inserted;
    }

private:
    /// The word for the row's type: its own, else the mapping's, else what its other columns give away.
    QString typeWord(const RowReader &row) const;
    Result<void> overlayReferences(const RowReader &row, ActivityFields &wanted);
    /// The record that this row became at an earlier import; nothing when it is new. Errors: NotFound when it
    /// was deleted since.
    Result<std::optional<ActivityFields>> storedAs(const QString &externalId);

    ImportBook &m_book;
    QString m_source;
    QString m_defaultType;
    Instant m_now;
    RowIdentity m_identity;
    std::vector<Activity> m_new;
};

QString ActivityTaker::typeWord(const RowReader &row) const
{
    if (const QString word = row.text(ImportField::ActivityType); !word.isEmpty())
        return word;
    if (!m_defaultType.isEmpty())
        return m_defaultType;
    const bool isCall =
        !row.text(ImportField::Duration).isEmpty() || !row.text(ImportField::Direction).isEmpty();
    if (isCall && row.text(ImportField::End).isEmpty())
        return u"call"_s;
    if (const auto key = activityTypeKeyOf(row.text(ImportField::Subject)))
        return *key;
    return u"Task"_s;
}

Result<std::optional<ActivityFields>> ActivityTaker::storedAs(const QString &externalId)
{
    const auto stored = m_book.session().idOfExternal(u"activity"_s, m_source, externalId);
    if (!stored)
        return failure(stored.error());
    if (!*stored)
        return std::optional<ActivityFields>();
    const auto id = ActivityId::fromNumber(**stored);
    if (!id)
        return failure(ErrorKind::NotFound, {});
    const auto found = m_book.session().activity(*id);
    return found ? Result(std::optional(found->activity.fields())) : failure(found.error());
}

Result<void> ActivityTaker::overlayReferences(const RowReader &row, ActivityFields &wanted)
{
    if (const QString name = row.text(ImportField::Account); !name.isEmpty()) {
        const auto account = m_book.account(name);
        if (!account)
            return failure(account.error());
        wanted.account = *account;
    } else if (const QString id = row.text(ImportField::AccountId); !id.isEmpty() && id != "0"_L1) {
        const auto account = m_book.accountWithId(id);
        if (!account)
            return failure(account.error());
        if (*account)
            wanted.account = *account;
    }
    if (const QString name = row.text(ImportField::Contact); !name.isEmpty()) {
        const auto contact = m_book.contact(name, wanted.account);
        if (!contact)
            return failure(contact.error());
        wanted.contact = *contact;
    } else if (const QString id = row.text(ImportField::ContactId); !id.isEmpty() && id != "0"_L1) {
        const auto contact = m_book.contactWithId(id);
        if (!contact)
            return failure(contact.error());
        if (*contact)
            wanted.contact = *contact;
    }
    if (const QString name = row.text(ImportField::Opportunity); !name.isEmpty()) {
        const auto opportunity = m_book.opportunityNamed(name);
        if (!opportunity)
            return failure(opportunity.error());
        if (*opportunity)
            wanted.opportunity = *opportunity;
    } else if (const QString id = row.text(ImportField::OpportunityId); !id.isEmpty() && id != "0"_L1) {
        const auto opportunity = m_book.opportunityWithId(id);
        if (!opportunity)
            return failure(opportunity.error());
        if (*opportunity)
            wanted.opportunity = *opportunity;
    }
    return {};
}

Result<RowVerdict> ActivityTaker::take(RowReader &row)
{
    const RowIdentity::Identity identity = m_identity.of(row);
    auto start = row.date(ImportField::Start);
    const auto startTime = row.time(ImportField::StartTime);
    const auto end = row.date(ImportField::End);
    const auto duration = row.duration(ImportField::Duration);
    const auto direction = row.word(ImportField::Direction, directionOf);
    auto outcome = row.word(ImportField::Outcome, outcomeOf);
    const auto status = row.word(ImportField::ActivityStatus, activityStatusOf);
    const auto booked = row.date(ImportField::Booked);
    if (!start && row.text(ImportField::Start).isEmpty())
        row.refuse(ImportField::Start, QCoreApplication::translate("Import", "The start is missing."));
    if (!row.refusals().empty())
        return RowVerdict::Refused;
    if (identity.isRepeated)
        return RowVerdict::Unchanged;
    if (startTime && !start->time)
        start->time = startTime;

    const auto stored = storedAs(identity.externalId);
    // What somebody deleted here stays deleted.
    if (!stored && stored.error().kind == ErrorKind::NotFound)
        return RowVerdict::Unchanged;
    if (!stored)
        return failure(stored.error());
    const std::optional<ActivityFields> &known = *stored;

    // Checked before anything is made by name, so that a refused row leaves nothing behind.
    const QString owner = ownerName(row, m_book.memory());
    const RepFields *ownerKnown = owner.isEmpty() ? nullptr : m_book.findRep(owner);
    const RepId zoneOwner = ownerKnown ? ownerKnown->id : known ? known->rep : RepId::generate();
    const Instant begin = m_book.instantOf(*start, zoneOwner);
    ActivityFields wanted = known ? *known
                                  : ActivityFields{.rep = zoneOwner,
                                                   .type = ActivityTypeId::generate(),
                                                   .start = begin,
                                                   .source = m_source,
                                                   .externalId = identity.externalId};
    wanted.start = begin;
    if (duration) {
        wanted.duration = *duration;
    } else if (end) {
        const Instant finish = m_book.instantOf(*end, zoneOwner);
        if (finish < begin)
            row.refuse(ImportField::End,
                       QCoreApplication::translate("Import", "The end lies before the start."));
        const auto length = std::chrono::duration_cast<std::chrono::seconds>(finish - begin);
        wanted.duration = length <= longestSitting ? length : 0s;
    }
    if (status)
        wanted.status = *status;
    else if (!known)
        wanted.status = begin <= m_now ? ActivityStatus::Done : ActivityStatus::Planned;
    if (direction)
        wanted.direction = *direction;
    overlay(row, ImportField::Subject, wanted.subject);
    overlay(row, ImportField::Note, wanted.note);
    if (!makeChecked<Activity>(row, wanted) || !row.refusals().empty())
        return RowVerdict::Refused;

    const auto type = m_book.activityType(typeWord(row));
    if (!type)
        return failure(type.error());
    wanted.type = *type;
    const ActivityKind kind = m_book.kindOf(*type);
    // A planned-or-held column of meetings speaks of the outcome as well, and done without more means it took
    // place.
    if (!outcome)
        outcome = hasBooking(kind) ? outcomeOf(row.text(ImportField::ActivityStatus)) : std::nullopt;
    if (!outcome && !known && wanted.status == ActivityStatus::Done) {
        if (hasBooking(kind))
            outcome = Outcome::Held;
        else if (kind == ActivityKind::Email && wanted.direction != Direction::Inbound)
            outcome = Outcome::Sent;
    }
    if (outcome)
        wanted.outcome = *outcome;
    if (hasBooking(kind) && booked)
        wanted.booked = m_book.instantOf(*booked, zoneOwner);
    if (!ownerKnown && (!known || !owner.isEmpty())) {
        const auto rep = m_book.rep(owner.isEmpty() ? unassignedName() : owner);
        if (!rep)
            return failure(rep.error());
        wanted.rep = *rep;
    } else if (ownerKnown) {
        wanted.rep = ownerKnown->id;
    }
    if (auto done = overlayReferences(row, wanted); !done)
        return failure(done.error());
    const auto activity = makeChecked<Activity>(row, wanted);
    if (!activity)
        return RowVerdict::Refused;
    if (known && *known == wanted)
        return RowVerdict::Unchanged;
    if (known) {
        if (auto saved = m_book.save(*activity); !saved)
            return failure(saved.error());
        return RowVerdict::Changed;
    }
    if (m_book.isWriting())
        m_new.push_back(*activity);
    if (m_new.size() >= importBatch) {
        if (auto flushed = finish(); !flushed)
            return failure(flushed.error());
    }
    return RowVerdict::New;
}

} // namespace

std::unique_ptr<RowTaker> makeActivityTaker(ImportBook &book, const Mapping &mapping, Instant now)
{
    return std::make_unique<ActivityTaker>(book, mapping, now);
}

} // namespace laju
