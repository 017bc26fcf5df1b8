// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_words.h"
#include "core/exchange/row_taker.h"
#include "core/exchange/stage_plan.h"

#include <QCoreApplication>
#include <QSet>
#include <QtNumeric>

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
        , m_mapping(mapping)
        , m_source(mapping.source())
        , m_now(now)
        , m_stages(book)
    {
    }

    Result<void> prepare(const SourceFile &file,
                         const std::vector<std::optional<ImportField>> &columns) override
    {
        if (auto summed = sumInvoices(file, columns); !summed)
            return summed;
        if (auto loaded = loadMoves(file, columns); !loaded)
            return loaded;
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
    State stateOf(RowReader &row) const;
    Result<void> overlayReferences(const RowReader &row, OpportunityFields &wanted);
    /// The row's own name, else one made of what it says, always by the row's own spelling.
    static QString nameOf(const RowReader &row, const QString &externalId);
    Dates datesOf(const RowReader &row, const std::optional<ParsedDate> &created,
                  const std::optional<ParsedDate> &changed, const std::optional<ParsedDate> &closed,
                  const std::optional<ParsedDate> &expected, StageKind kind, RepId owner) const;
    /// The moves of a new opportunity: from the files' stage history, else into the first stage at its
    /// creation and where it stands at its close or last change.
    std::vector<StageChange> movesOf(const OpportunityFields &opportunity, const QString &pipeline,
                                     const RowReader &row, StageKind kind, const Dates &dates) const;

    /// Recalls what files of stage histories told of the deals of this file. Errors: those of SourceFile and
    /// of Session.
    Result<void> loadMoves(const SourceFile &file, const std::vector<std::optional<ImportField>> &columns);
    /// Adds up the lines of each invoice, which is one deal. Errors: those of SourceFile.
    Result<void> sumInvoices(const SourceFile &file, const std::vector<std::optional<ImportField>> &columns);
    /// The amount of the row itself, or price × quantity; what cannot be read refuses the row.
    static std::optional<Money> amountOf(RowReader &row);

    ImportBook &m_book;
    const Mapping &m_mapping;
    QString m_source;
    Instant m_now;
    StagePlan m_stages;
    RowIdentity m_identity;
    QHash<QString, Money> m_invoices; ///< what the lines of each come to
    QSet<QString> m_taken;            ///< invoices whose first line was taken
    std::vector<std::pair<Opportunity, std::vector<StageChange>>> m_new;
};

std::optional<Money> OpportunityTaker::amountOf(RowReader &row)
{
    if (row.has(ImportField::Amount))
        return row.money(ImportField::Amount);
    const auto price = row.money(ImportField::Price);
    const auto quantity =
        row.has(ImportField::Quantity) ? row.whole(ImportField::Quantity) : std::optional<qint64>(1);
    if (!price || !quantity)
        return {};
    qint64 minor = 0;
    if (qMulOverflow(price->minor(), *quantity, &minor)) {
        row.refuse(
            ImportField::Quantity,
            QCoreApplication::translate("Import", "Price times quantity is more than an amount can be."));
        return {};
    }
    return Money(minor, price->currency());
}

Result<void> OpportunityTaker::sumInvoices(const SourceFile &file,
                                           const std::vector<std::optional<ImportField>> &columns)
{
    if (!m_mapping.has(ImportField::Invoice))
        return {};
    RowReader row(file, m_mapping, columns, m_book.directory().settings.currency);
    const auto read = file.forEachRow([&](const CsvRecord &record) {
        row.begin(record);
        if (row.isAside() || !row.refusals().empty())
            return true;
        const QString invoice = row.text(ImportField::Invoice);
        const auto amount = amountOf(row);
        if (invoice.isEmpty() || !amount)
            return true;
        const auto known = m_invoices.find(invoice);
        if (known == m_invoices.end())
            m_invoices.insert(invoice, *amount);
        else if (known->currency() == amount->currency())
            *known = Money(known->minor() + amount->minor(), amount->currency());
        return true;
    });
    return read ? Result<void>() : failure(read.error());
}

Result<void> OpportunityTaker::loadMoves(const SourceFile &file,
                                         const std::vector<std::optional<ImportField>> &columns)
{
    const auto any = m_book.hasKeptMoves();
    if (!any || !*any)
        return any ? Result<void>() : failure(any.error());
    RowReader row(file, m_mapping, columns, m_book.directory().settings.currency);
    std::optional<Error> wrong;
    const auto read = file.forEachRow([&](const CsvRecord &record) {
        row.begin(record);
        if (row.isAside() || !row.refusals().empty())
            return true;
        for (const QString &key : {row.text(ImportField::Id), row.text(ImportField::Name)}) {
            if (auto loaded = m_book.loadMoves(key); !loaded)
                wrong = loaded.error();
        }
        return !wrong;
    });
    if (wrong)
        return failure(std::move(*wrong));
    return read ? Result<void>() : failure(read.error());
}

OpportunityTaker::State OpportunityTaker::stateOf(RowReader &row) const
{
    const QString status = row.text(ImportField::DealStatus);
    State state{row.text(ImportField::Stage),
                row.has(ImportField::Stage) ? dealStateOf(status) : m_stages.stateOf(status)};
    const auto isWon = row.boolean(ImportField::IsWon);
    const auto isClosed = row.boolean(ImportField::IsClosed);
    // Where there is no column of stages, one of states holds them.
    if (state.stage.isEmpty() && !state.kind)
        state.stage = status;
    const auto isLost = row.boolean(ImportField::IsLost);
    const auto isActive = row.boolean(ImportField::IsActive);
    const bool saysOnlyWhetherWon = state.stage.isEmpty() && !state.kind && isWon && !isClosed;
    const bool hasNoWords = !row.has(ImportField::Stage) && !row.has(ImportField::DealStatus);
    if (isWon.value_or(false) || !row.text(ImportField::Invoice).isEmpty())
        state.kind = StageKind::Won;
    else if (isLost.value_or(false) || isClosed.value_or(false) ||
             (saysOnlyWhetherWon && !row.text(ImportField::Closed).isEmpty()))
        state.kind = StageKind::Lost;
    else if (hasNoWords && !row.text(ImportField::WonAt).isEmpty())
        state.kind = StageKind::Won;
    else if (hasNoWords && !row.text(ImportField::LostAt).isEmpty())
        state.kind = StageKind::Lost;
    else if (hasNoWords)
        state.kind = StageKind::Open;
    if (state.stage.isEmpty() && !state.kind)
        row.refuse(ImportField::Stage, QCoreApplication::translate("Import", "The stage is missing."));
    // A stage whose name is won or lost is that, whatever a looser column beside it says.
    if (const auto named = m_stages.stateOf(state.stage); named && named != StageKind::Open)
        state.kind = named;
    // Some systems put what they lost into an archive and leave it where it stood.
    if (isActive == false && state.kind != StageKind::Won)
        state.kind = StageKind::Lost;
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
    if (kind != StageKind::Open) {
        // A file that has no column for closing dates it by what comes nearest.
        const bool hasClosing = row.has(ImportField::Closed) || row.has(ImportField::WonAt) ||
                                row.has(ImportField::LostAt) || row.has(ImportField::StageChanged);
        dates.closed = closed       ? instant(closed)
                       : changed    ? dates.stageChanged
                       : hasClosing ? std::nullopt
                       : expected   ? instant(expected)
                                    : dates.created;
        // A day without a time begins with work; what was created later that day was created by then.
        if (dates.created && dates.closed && *dates.closed < *dates.created &&
            localDay(*dates.closed, m_book.zoneOf(owner)) == localDay(*dates.created, m_book.zoneOf(owner)))
            dates.created = dates.closed;
    }
    if (expected)
        dates.expectedClose = expected->day;
    else if (kind == StageKind::Open && closed && row.has(ImportField::Closed))
        dates.expectedClose = closed->day;
    return dates;
}

Result<void> OpportunityTaker::overlayReferences(const RowReader &row, OpportunityFields &wanted)
{
    const bool namesAccount =
        !row.text(ImportField::Account).isEmpty() || !row.link(ImportField::AccountId).isEmpty();
    if (!namesAccount && row.has(ImportField::Account))
        wanted.account.reset();
    if (auto done = overlayParties(row, m_book, wanted.account, wanted.contact); !done)
        return done;
    QString productName = row.text(ImportField::Product);
    if (const QString id = row.link(ImportField::ProductId); productName.isEmpty() && !id.isEmpty()) {
        const auto told = m_book.productNameOf(id);
        if (!told)
            return failure(told.error());
        productName = *told;
    }
    if (!productName.isEmpty()) {
        const auto product = m_book.product(productName);
        if (!product)
            return failure(product.error());
        wanted.product = *product;
    }
    return {};
}

std::vector<StageChange> OpportunityTaker::movesOf(const OpportunityFields &opportunity,
                                                   const QString &pipeline, const RowReader &row,
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
    const auto &all = m_book.memory().moves;
    auto history = all.constFind(row.text(ImportField::Id));
    if (history == all.cend())
        history = all.constFind(row.text(ImportField::Name));
    if (history != all.cend()) {
        moves = m_stages.movesOf(opportunity, pipeline, *history);
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
    const QString invoice = row.text(ImportField::Invoice);
    const RowIdentity::Identity identity =
        invoice.isEmpty() ? m_identity.of(row) : RowIdentity::Identity{invoice, m_taken.contains(invoice)};
    const State state = stateOf(row);
    const auto created = row.date(ImportField::Created);
    const auto changed = row.date(ImportField::StageChanged);
    const auto closedColumn = row.date(ImportField::Closed);
    const auto wonAt = row.date(ImportField::WonAt);
    const auto lostAt = row.date(ImportField::LostAt);
    const auto expected = row.date(ImportField::ExpectedClose);
    auto amount = amountOf(row);
    if (!invoice.isEmpty() && amount)
        amount = m_invoices.value(invoice, *amount);
    const auto probability = row.percent(ImportField::Probability);
    if (!row.refusals().empty())
        return RowVerdict::Refused;
    if (identity.isRepeated)
        return RowVerdict::Unchanged;
    if (!invoice.isEmpty())
        m_taken.insert(invoice);

    const auto taken = m_book.isTaken(identity.externalId, row.digest());
    if (!taken)
        return failure(taken.error());
    if (*taken)
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
    const auto named = ownerName(row, m_book);
    if (!named)
        return failure(named.error());
    const QString &owner = *named;
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
    if (row.has(ImportField::Amount) || row.has(ImportField::Price))
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
        const auto rep = repOf(row, m_book, owner);
        if (!rep)
            return failure(rep.error());
        wanted.owner = *rep;
    }
    if (auto done = overlayReferences(row, wanted); !done)
        return failure(done.error());
    const auto opportunity = makeChecked<Opportunity>(row, wanted);
    if (!opportunity)
        return RowVerdict::Refused;
    const bool isSame = known && *known == wanted;
    m_book.remember(identity.externalId, row.digest(), wanted.id.number(), wanted.version + (isSame ? 0 : 1),
                    known && !isSame ? std::optional(known->version) : std::nullopt);
    if (!known) {
        m_new.emplace_back(*opportunity, movesOf(wanted, pipeline, row, stage.kind, dates));
        if (m_new.size() >= importBatch || !m_book.isWriting()) {
            auto flushed = finish();
            m_new.clear();
            if (!flushed)
                return failure(flushed.error());
        }
        return RowVerdict::New;
    }
    if (isSame)
        return RowVerdict::Unchanged;
    if (m_book.isWriting()) {
        const Instant movedAt = dates.closed ? *dates.closed : dates.stageChanged.value_or(m_now);
        if (auto saved = m_book.session().save(*opportunity, movedAt, wanted.owner); !saved)
            return failure(saved.error());
        const auto &told = m_book.memory().moves;
        const bool hasHistory =
            told.contains(row.text(ImportField::Id)) || told.contains(row.text(ImportField::Name));
        if (auto replaced = hasHistory ? m_book.session().replaceStageChanges(
                                             wanted.id, movesOf(wanted, pipeline, row, stage.kind, dates))
                                       : Result<void>();
            !replaced)
            return failure(replaced.error());
    }
    return RowVerdict::Changed;
}

} // namespace

std::unique_ptr<RowTaker> makeOpportunityTaker(ImportBook &book, const Mapping &mapping, Instant now)
{
    return std::make_unique<OpportunityTaker>(book, mapping, now);
}

} // namespace laju
