// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_words.h"
#include "core/exchange/row_taker.h"
#include "core/exchange/stage_plan.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

/// The dates of a row, as instants.
struct Dates
{
    std::optional<Instant> created;
    std::optional<Instant> closed;
    std::optional<Instant> stageChanged;
    std::optional<Day> expectedClose;
};

class OpportunityTaker final : public RowTaker
{
public:
    OpportunityTaker(ImportBook &book, const Mapping &mapping, Instant now)
        : m_book(book)
        , m_source(mapping.source())
        , m_now(now)
        , m_stages(book)
    {
    }

    Result<void> prepare(const SourceFile &file,
                         const std::vector<std::optional<ImportField>> &columns) override
    {
        return m_stages.prepare(file, columns, m_book.memory().moves);
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
    struct State
    {
        QString stage;
        std::optional<StageKind> kind;
    };
    /// What the row says of stage and state.
    static State stateOf(RowReader &row);
    Result<void> overlayReferences(const RowReader &row, OpportunityFields &wanted);
    /// The row's own name, else one made of what it says, always by the row's own spelling.
    static QString nameOf(const RowReader &row, const QString &externalId);
    Dates datesOf(const RowReader &row, const std::optional<ParsedDate> &created,
                  const std::optional<ParsedDate> &changed, const std::optional<ParsedDate> &closed,
                  const std::optional<ParsedDate> &expected, StageKind kind, RepId owner) const;
    /// The moves of a new opportunity: from the files' stage history, else into the first stage at its
    /// creation and where it stands at its close or last change.
    std::vector<StageChange> movesOf(const OpportunityFields &opportunity, const QString &pipeline,
                                     const QString &foreignId, StageKind kind, const Dates &dates) const;

    ImportBook &m_book;
    QString m_source;
    Instant m_now;
    StagePlan m_stages;
    RowIdentity m_identity;
    std::vector<std::pair<Opportunity, std::vector<StageChange>>> m_new;
};

OpportunityTaker::State OpportunityTaker::stateOf(RowReader &row)
{
    State state{row.text(ImportField::Stage), row.word(ImportField::DealStatus, dealStateOf)};
    const auto isWon = row.boolean(ImportField::IsWon);
    const auto isClosed = row.boolean(ImportField::IsClosed);
    if (isWon.value_or(false))
        state.kind = StageKind::Won;
    else if (isClosed.value_or(false))
        state.kind = StageKind::Lost;
    if (state.stage.isEmpty() && !state.kind)
        row.refuse(ImportField::Stage, QCoreApplication::translate("Import", "The stage is missing."));
    // A stage whose name is won or lost is that, whatever a looser column beside it says.
    if (const StageKind named = stageKindOf(state.stage); named != StageKind::Open)
        state.kind = named;
    return state;
}

QString OpportunityTaker::nameOf(const RowReader &row, const QString &externalId)
{
    if (const QString name = row.text(ImportField::Name); !name.isEmpty())
        return name;
    QStringList parts{row.text(ImportField::Account), row.text(ImportField::Product)};
    parts.removeAll(QString());
    return parts.isEmpty() ? externalId : parts.join(u" · ");
}

Dates OpportunityTaker::datesOf(const RowReader &row, const std::optional<ParsedDate> &created,
                                const std::optional<ParsedDate> &changed,
                                const std::optional<ParsedDate> &closed,
                                const std::optional<ParsedDate> &expected, StageKind kind, RepId owner) const
{
    const auto instant = [&](const std::optional<ParsedDate> &date) {
        return date ? std::optional(m_book.instantOf(*date, owner)) : std::nullopt;
    };
    Dates dates{instant(created), {}, instant(changed), {}};
    if (kind != StageKind::Open)
        dates.closed = closed ? instant(closed) : dates.stageChanged;
    if (expected)
        dates.expectedClose = expected->day;
    else if (kind == StageKind::Open && closed && row.has(ImportField::Closed))
        dates.expectedClose = closed->day;
    return dates;
}

Result<void> OpportunityTaker::overlayReferences(const RowReader &row, OpportunityFields &wanted)
{
    if (const QString name = row.text(ImportField::Account); !name.isEmpty()) {
        const auto account = m_book.account(name);
        if (!account)
            return failure(account.error());
        wanted.account = *account;
    } else if (const QString id = row.text(ImportField::AccountId); !id.isEmpty()) {
        const auto account = m_book.accountWithId(id);
        if (!account)
            return failure(account.error());
        if (*account)
            wanted.account = *account;
    } else if (row.has(ImportField::Account)) {
        wanted.account.reset();
    }
    if (const QString name = row.text(ImportField::Contact); !name.isEmpty()) {
        const auto contact = m_book.contact(name, wanted.account);
        if (!contact)
            return failure(contact.error());
        wanted.contact = *contact;
    } else if (const QString id = row.text(ImportField::ContactId); !id.isEmpty()) {
        const auto contact = m_book.contactWithId(id);
        if (!contact)
            return failure(contact.error());
        if (*contact)
            wanted.contact = *contact;
    }
    if (const QString name = row.text(ImportField::Product); !name.isEmpty()) {
        const auto product = m_book.product(name);
        if (!product)
            return failure(product.error());
        wanted.product = *product;
    }
    return {};
}

std::vector<StageChange> OpportunityTaker::movesOf(const OpportunityFields &opportunity,
                                                   const QString &pipeline, const QString &foreignId,
                                                   StageKind kind, const Dates &dates) const
{
    std::vector<StageChange> moves;
    const auto move = [&](StageId to, Instant at) {
        const std::optional<StageId> from = moves.empty() ? std::nullopt : std::optional(moves.back().to);
        if (from != to)
            moves.push_back({.opportunity = opportunity.id,
                             .from = from,
                             .to = to,
                             .at = at,
                             .author = opportunity.owner});
    };
    const auto history = m_book.memory().moves.constFind(foreignId);
    if (!foreignId.isEmpty() && history != m_book.memory().moves.cend()) {
        std::vector<std::pair<Instant, QString>> known;
        for (const ImportMemory::Move &entry : *history)
            known.emplace_back(m_book.instantOf(entry.at, opportunity.owner), entry.stage);
        std::ranges::stable_sort(known, {}, &std::pair<Instant, QString>::first);
        for (const auto &[at, stage] : known)
            move(m_stages.stage(pipeline, stage, {}).id, at);
        if (moves.back().to == opportunity.stage)
            return moves;
    }
    const StageFields &stage = m_stages.stage(pipeline, {}, StageKind::Won);
    const StageId first = m_stages.firstOf(stage).id;
    const std::optional<Instant> last = kind == StageKind::Open ? dates.stageChanged : dates.closed;
    if (last) {
        if (moves.empty() && dates.created)
            move(first, *dates.created);
        move(opportunity.stage, *last);
    } else if (moves.empty() && dates.created) {
        // A closed deal that nobody dated was in the first stage at least; an open one is known to be where
        // it stands.
        move(kind == StageKind::Open ? opportunity.stage : first, *dates.created);
    }
    return moves;
}

Result<RowVerdict> OpportunityTaker::take(RowReader &row)
{
    const RowIdentity::Identity identity = m_identity.of(row);
    const State state = stateOf(row);
    const auto created = row.date(ImportField::Created);
    const auto changed = row.date(ImportField::StageChanged);
    const auto closedColumn = row.date(ImportField::Closed);
    const auto wonAt = row.date(ImportField::WonAt);
    const auto lostAt = row.date(ImportField::LostAt);
    const auto expected = row.date(ImportField::ExpectedClose);
    const auto amount = row.money(ImportField::Amount);
    const auto probability = row.percent(ImportField::Probability);
    if (!row.refusals().empty())
        return RowVerdict::Refused;
    if (identity.isRepeated)
        return RowVerdict::Unchanged;

    std::optional<OpportunityFields> known;
    const auto stored = m_book.session().idOfExternal(u"opportunity"_s, m_source, identity.externalId);
    if (!stored)
        return failure(stored.error());
    if (*stored) {
        const auto id = OpportunityId::fromNumber(**stored);
        const auto found = id ? m_book.session().opportunity(*id) : failure(ErrorKind::NotFound, {});
        if (!found && found.error().kind != ErrorKind::NotFound)
            return failure(found.error());
        // What somebody deleted here stays deleted.
        if (!found)
            return RowVerdict::Unchanged;
        known = found->opportunity.fields();
    }

    // Checked before anything is made by name, so that a refused row leaves nothing behind.
    const QString pipeline = row.text(ImportField::Pipeline);
    const StageFields &stage = m_stages.stage(pipeline, state.stage, state.kind);
    const auto closed = stage.kind == StageKind::Won && wonAt     ? wonAt
                        : stage.kind == StageKind::Lost && lostAt ? lostAt
                                                                  : closedColumn;
    const QString owner = ownerName(row, m_book.memory());
    const RepFields *ownerKnown = owner.isEmpty() ? nullptr : m_book.findRep(owner);
    OpportunityFields wanted =
        known ? *known
              : OpportunityFields{.name = {},
                                  .owner = ownerKnown ? ownerKnown->id : RepId::generate(),
                                  .stage = stage.id,
                                  .source = m_source,
                                  .externalId = identity.externalId};
    if (ownerKnown)
        wanted.owner = ownerKnown->id;
    const Dates dates = datesOf(row, created, changed, closed, expected, stage.kind, wanted.owner);
    wanted.stage = stage.id;
    if (!known || row.has(ImportField::Name))
        wanted.name = nameOf(row, identity.externalId);
    if (row.has(ImportField::Amount))
        wanted.amount = amount;
    if (row.has(ImportField::Probability))
        wanted.probability = probability;
    if (dates.created)
        wanted.created = dates.created;
    wanted.closed = stage.kind == StageKind::Open ? std::nullopt
                    : dates.closed                ? dates.closed
                                                  : wanted.closed;
    if (dates.expectedClose)
        wanted.expectedClose = dates.expectedClose;
    overlay(row, ImportField::LossReason, wanted.lossReason);
    overlay(row, ImportField::LeadSource, wanted.leadSource);
    overlay(row, ImportField::Note, wanted.note);
    if (!makeChecked<Opportunity>(row, wanted))
        return RowVerdict::Refused;

    if (!ownerKnown && (!known || !owner.isEmpty())) {
        const auto rep = m_book.rep(owner.isEmpty() ? unassignedName() : owner);
        if (!rep)
            return failure(rep.error());
        wanted.owner = *rep;
    }
    if (auto done = overlayReferences(row, wanted); !done)
        return failure(done.error());
    const auto opportunity = makeChecked<Opportunity>(row, wanted);
    if (!opportunity)
        return RowVerdict::Refused;
    if (!known) {
        m_new.emplace_back(*opportunity,
                           movesOf(wanted, pipeline, row.text(ImportField::Id), stage.kind, dates));
        if (m_new.size() >= importBatch || !m_book.isWriting()) {
            auto flushed = finish();
            m_new.clear();
            if (!flushed)
                return failure(flushed.error());
        }
        return RowVerdict::New;
    }
    if (*known == wanted)
        return RowVerdict::Unchanged;
    if (m_book.isWriting()) {
        const Instant movedAt = dates.closed ? *dates.closed : dates.stageChanged.value_or(m_now);
        if (auto saved = m_book.session().save(*opportunity, movedAt, wanted.owner); !saved)
            return failure(saved.error());
    }
    return RowVerdict::Changed;
}

} // namespace

std::unique_ptr<RowTaker> makeOpportunityTaker(ImportBook &book, const Mapping &mapping, Instant now)
{
    return std::make_unique<OpportunityTaker>(book, mapping, now);
}

} // namespace laju
