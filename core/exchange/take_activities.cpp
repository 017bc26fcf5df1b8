// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_words.h"
#include "core/exchange/row_taker.h"
#include "core/exchange/word_table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laju {

namespace {

/// An end further than this from the start is when a record was closed, not how long somebody sat in a
/// meeting.
constexpr auto longestSitting = 24h;

struct Ending
{
    std::optional<Outcome> outcome;
    std::optional<ActivityStatus> status;
};

/// What the cells of a row say by themselves.
struct ActivityValues final : RowValues
{
    RowIdentity::Identity identity;
    QByteArray digest = {};
    std::optional<ParsedDate> start = {};
    std::optional<ParsedDate> end = {};
    std::optional<std::chrono::seconds> duration = {};
    std::optional<Direction> direction = {};
    Ending ending = {};
    std::optional<ParsedDate> booked = {};
    std::optional<bool> replied = {};
    std::optional<ParsedDate> repliedAt = {};
    std::optional<bool> bounced = {};
};

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

    Result<void> prepare(const SourceFile &, const std::vector<std::optional<ImportField>> &) override;
    void read(RowReader &row) override;
    Result<void> expect(std::span<const ReadRow> rows, double done) override;
    Result<RowVerdict> take(RowReader &row) override;

    Result<void> finish() override
    {
        if (m_new.empty() || !m_book.isWriting())
            return {};
        if (auto inserted = m_book.session().insertMany(m_new, m_stillToCome); !inserted)
            return inserted;
        m_new.clear();
        // A large file's would take more room than the rest of the import.
        constexpr qint64 mostMarks = 100'000;
        return m_book.marks() < mostMarks ? Result<void>() : m_book.keepMarks();
    }

private:
    /// The word for the row's type: its own, else the mapping's, else what its other columns give away.
    QString typeWord(const RowReader &row) const;
    /// What the columns of outcome and state say together; a word that neither knows refuses the row.
    Ending endingOf(RowReader &row);
    std::optional<Outcome> outcomeFor(const Ending &ending, ActivityKind kind, const RowReader &row);
    Result<void> overlayReferences(const RowReader &row, ActivityFields &wanted);
    /// The opportunity that the row belongs to; none when it names none, or it is not there.
    Result<std::optional<OpportunityId>> opportunityOf(const RowReader &row);
    /// The record that this row became at an earlier import; nothing when it is new. Errors: NotFound when it
    /// was deleted since.
    Result<std::optional<ActivityFields>> storedAs(const QString &externalId);

    ImportBook &m_book;
    QString m_source;
    QString m_defaultType;
    Instant m_now;
    /// @name The reading thread's own
    /// @{
    RowIdentity m_identity{RowIdentity::Rows::PerRecord};
    ReadWords<Direction> m_directions{directionOf};
    ReadWords<Outcome> m_outcomes{outcomeOf};
    ReadWords<ActivityStatus> m_states{activityStatusOf};
    /// @}
    ReadWords<Outcome> m_outcomesOfStates{outcomeOf};
    ReadWords<Outcome> m_callOutcomes{callOutcomeOf};
    bool m_isNewSource = false; ///< no row of the file can be known here
    qint64 m_expected = 0;      ///< rows of the file up to those that were expected last
    qint64 m_stillToCome = 0;   ///< about how many rows follow these
    std::vector<Activity> m_new;
};

QString ActivityTaker::typeWord(const RowReader &row) const
{
    // "Discovery" in a list of meetings names a sort of meeting.
    if (const QString word = row.text(ImportField::ActivityType);
        !word.isEmpty() && (m_defaultType.isEmpty() || m_book.knowsActivityType(word)))
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
    if (auto done = overlayParties(row, m_book, wanted.account, wanted.contact); !done)
        return done;
    const auto opportunity = opportunityOf(row);
    if (!opportunity)
        return failure(opportunity.error());
    if (*opportunity)
        wanted.opportunity = *opportunity;
    return {};
}

Result<std::optional<OpportunityId>> ActivityTaker::opportunityOf(const RowReader &row)
{
    if (const QString &name = row.text(ImportField::Opportunity); !name.isEmpty())
        return m_book.opportunityNamed(name);
    if (const QString id = row.link(ImportField::OpportunityId); !id.isEmpty())
        return m_book.opportunityWithId(id);
    return std::optional<OpportunityId>();
}

Ending ActivityTaker::endingOf(RowReader &row)
{
    const QString &outcome = row.text(ImportField::Outcome);
    const QString &status = row.text(ImportField::ActivityStatus);
    Ending ending{m_outcomes(outcome), m_states(status)};
    // Some lists say in the one column what others say in the other.
    if (!outcome.isEmpty() && !ending.outcome) {
        const auto asStatus = m_states(outcome);
        if (!asStatus)
            row.refuseWord(ImportField::Outcome);
        ending.status = asStatus;
    }
    if (!status.isEmpty() && !ending.status) {
        const auto asOutcome = m_outcomes(status);
        if (!asOutcome)
            row.refuseWord(ImportField::ActivityStatus);
        ending.status = ActivityStatus::Done;
        if (!ending.outcome)
            ending.outcome = asOutcome;
    }
    return ending;
}

std::optional<Outcome> ActivityTaker::outcomeFor(const Ending &ending, ActivityKind kind,
                                                 const RowReader &row)
{
    const QString &status = row.text(ImportField::ActivityStatus);
    if (hasBooking(kind)) {
        // Whether a meeting took place often stands among the states; a mere yes or no says that as well.
        const auto outcome = ending.outcome ? ending.outcome : m_outcomesOfStates(status);
        if (outcome == Outcome::Connected)
            return Outcome::Held;
        return outcome == Outcome::NoAnswer ? std::optional(Outcome::NoShow) : outcome;
    }
    if (ending.outcome || kind != ActivityKind::Call)
        return ending.outcome;
    if (const auto said = m_callOutcomes(status))
        return said;
    return m_callOutcomes(row.text(ImportField::Direction));
}

Result<void> ActivityTaker::prepare(const SourceFile &, const std::vector<std::optional<ImportField>> &)
{
    const auto known = m_book.session().knowsSource(u"activity"_s, m_source);
    if (!known)
        return failure(known.error());
    m_isNewSource = !*known;
    return {};
}

void ActivityTaker::read(RowReader &row)
{
    auto values = std::make_unique<ActivityValues>();
    values->identity = m_identity.of(row);
    values->start = row.date(ImportField::Start);
    const auto startTime = row.time(ImportField::StartTime);
    values->end = row.date(ImportField::End);
    values->duration = row.duration(ImportField::Duration);
    values->direction = row.word(ImportField::Direction, m_directions);
    values->ending = endingOf(row);
    values->booked = row.date(ImportField::Booked);
    values->replied = row.boolean(ImportField::Replied);
    values->repliedAt = row.date(ImportField::RepliedAt);
    values->bounced = row.boolean(ImportField::Bounced);
    // A task without a date of its own has been there since somebody wrote it down.
    if (row.text(ImportField::Start).isEmpty())
        values->start = values->booked;
    if (!values->start && row.text(ImportField::Start).isEmpty() && row.text(ImportField::Booked).isEmpty())
        row.refuse(ImportField::Start, QCoreApplication::translate("Import", "The start is missing."));
    if (!row.refusals().empty())
        return;
    if (startTime && !values->start->time)
        values->start->time = startTime;
    values->digest = row.digest();
    row.setValues(std::move(values));
}

Result<void> ActivityTaker::expect(std::span<const ReadRow> rows, double done)
{
    m_expected += std::ssize(rows);
    m_stillToCome = done > 0 ? static_cast<qint64>(static_cast<double>(m_expected) * (1 - done) / done) : 0;
    if (m_isNewSource)
        return {};
    std::vector<QString> keys;
    for (const ReadRow &row : rows) {
        const auto *values = static_cast<const ActivityValues *>(row.values.get());
        if (values != nullptr)
            keys.push_back(values->identity.externalId);
    }
    return m_book.lookUp(keys);
}

Result<RowVerdict> ActivityTaker::take(RowReader &row)
{
    const auto &values = static_cast<const ActivityValues &>(*row.values());
    const RowIdentity::Identity &identity = values.identity;
    const std::optional<ParsedDate> &start = values.start;
    const std::optional<ParsedDate> &booked = values.booked;
    const std::optional<ParsedDate> &repliedAt = values.repliedAt;
    if (identity.isRepeated)
        return RowVerdict::Unchanged;

    const auto taken = m_isNewSource ? Result(false) : m_book.isTaken(identity.externalId, values.digest);
    if (!taken)
        return failure(taken.error());
    if (*taken)
        return RowVerdict::Unchanged;
    if (!m_isNewSource && m_book.wasUnlinked(values.digest)) {
        const auto opportunity = opportunityOf(row);
        if (!opportunity)
            return failure(opportunity.error());
        if (!*opportunity)
            return RowVerdict::Unchanged;
    }
    const auto stored =
        m_isNewSource ? Result(std::optional<ActivityFields>()) : storedAs(identity.externalId);
    // What somebody deleted here stays deleted.
    if (!stored && stored.error().kind == ErrorKind::NotFound)
        return RowVerdict::Unchanged;
    if (!stored)
        return failure(stored.error());
    const std::optional<ActivityFields> &known = *stored;

    // Checked before anything is made by name, so that a refused row leaves nothing behind.
    const auto named = ownerName(row, m_book);
    if (!named)
        return failure(named.error());
    const QString &owner = *named;
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
    if (values.duration) {
        wanted.duration = *values.duration;
    } else if (values.end) {
        const Instant finish = m_book.instantOf(*values.end, zoneOwner);
        if (finish < begin)
            row.refuse(ImportField::End,
                       QCoreApplication::translate("Import", "The end lies before the start."));
        const auto length = std::chrono::duration_cast<std::chrono::seconds>(finish - begin);
        wanted.duration = length <= longestSitting ? length : 0s;
    }
    if (values.ending.status)
        wanted.status = *values.ending.status;
    else if (!known)
        wanted.status = begin <= m_now ? ActivityStatus::Done : ActivityStatus::Planned;
    if (values.direction)
        wanted.direction = *values.direction;
    overlay(row, ImportField::Subject, wanted.subject);
    overlay(row, ImportField::Note, wanted.note);
    if (auto wrong = check(wanted))
        row.refuse(wrong->text);
    if (!row.refusals().empty())
        return RowVerdict::Refused;

    const auto type = m_book.activityType(typeWord(row));
    if (!type)
        return failure(type.error());
    wanted.type = *type;
    const ActivityKind kind = m_book.kindOf(*type);
    std::optional<Outcome> outcome = outcomeFor(values.ending, kind, row);
    if (kind == ActivityKind::Email && (values.replied.value_or(false) || repliedAt))
        outcome = Outcome::Replied;
    else if (kind == ActivityKind::Email && values.bounced.value_or(false))
        outcome = Outcome::Bounced;
    // A day without a time says nothing of how long the answer took.
    if (kind == ActivityKind::Email && repliedAt && repliedAt->time && start->time) {
        if (const Instant answered = m_book.instantOf(*repliedAt, zoneOwner); answered >= begin)
            wanted.replied = answered;
    }
    // Done without more means that it took place.
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
        const auto rep = repOf(row, m_book, owner);
        if (!rep)
            return failure(rep.error());
        wanted.rep = *rep;
    } else if (ownerKnown) {
        wanted.rep = ownerKnown->id;
    }
    const qint64 unlinked = m_book.unlinked();
    if (auto done = overlayReferences(row, wanted); !done)
        return failure(done.error());
    const bool isSame = known && *known == wanted;
    const ActivityId id = wanted.id;
    const qint64 version = wanted.version;
    auto activity = makeChecked<Activity>(row, std::move(wanted));
    if (!activity)
        return RowVerdict::Refused;
    const bool isLinked = m_book.unlinked() == unlinked;
    m_book.remember(identity.externalId, isLinked ? values.digest : ImportBook::unlinked(values.digest),
                    id.number(), version + (isSame ? 0 : 1),
                    known && !isSame ? std::optional(known->version) : std::nullopt);
    if (isSame)
        return RowVerdict::Unchanged;
    if (known) {
        if (auto saved = m_book.save(*activity); !saved)
            return failure(saved.error());
        return RowVerdict::Changed;
    }
    if (m_book.isWriting())
        m_new.push_back(*std::move(activity));
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
