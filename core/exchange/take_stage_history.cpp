// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_taker.h"
#include "core/exchange/stage_plan.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace laju {

namespace {

/// Keeps the moves for the opportunities that come later, in the same call or in another, and gives them to
/// those that are here already.
class StageHistoryTaker final : public RowTaker
{
public:
    StageHistoryTaker(ImportBook &book, const Mapping &mapping)
        : m_book(book)
        , m_opportunities(mapping.sourceOf(ImportKind::Opportunities))
        , m_stages(book)
    {
    }

    Result<RowVerdict> take(RowReader &row) override
    {
        const QString id = row.text(ImportField::OpportunityId);
        const QString stage = row.text(ImportField::Stage);
        const auto at = row.date(ImportField::Created);
        if (id.isEmpty())
            row.refuse(ImportField::OpportunityId,
                       QCoreApplication::translate("Import", "The opportunity is missing."));
        if (stage.isEmpty())
            row.refuse(ImportField::Stage, QCoreApplication::translate("Import", "The stage is missing."));
        if (!at && row.refusals().empty())
            row.refuse(ImportField::Created, QCoreApplication::translate("Import", "The date is missing."));
        if (!row.refusals().empty())
            return RowVerdict::Refused;
        if (auto loaded = m_book.loadMoves(id); !loaded)
            return failure(loaded.error());
        std::vector<ImportMemory::Move> &moves = m_book.memory().moves[id];
        const ImportMemory::Move move{*at, stage};
        if (std::ranges::find(moves, move) != moves.end())
            return RowVerdict::Unchanged;
        moves.push_back(move);
        m_told.insert(id);
        return RowVerdict::New;
    }

    Result<void> finish() override
    {
        for (const QString &id : std::as_const(m_told)) {
            m_book.keepMoves(id);
            if (auto given = give(id); !given)
                return given;
        }
        return {};
    }

private:
    /// Gives the stored opportunity that the files call @p id its moves, where there is one. Errors: those of
    /// Session.
    Result<void> give(const QString &id)
    {
        const auto found = stored(id);
        if (!found)
            return failure(found.error());
        if (!*found)
            return {};
        const OpportunityFields &opportunity = **found;
        const Directory &directory = m_book.directory();
        const Stage *stands = directory.stage(opportunity.stage);
        const Pipeline *pipeline = stands ? directory.pipeline((*stands)->pipeline) : nullptr;
        if (!pipeline)
            return {};
        const std::vector<ImportMemory::Move> moves = m_book.memory().moves.value(id);
        QStringList names;
        for (const ImportMemory::Move &move : moves)
            names.append(move.stage);
        if (auto planned = m_stages.include((*pipeline)->name, names); !planned)
            return planned;
        std::vector<StageChange> changes = m_stages.movesOf(opportunity, (*pipeline)->name, moves);
        // The opportunity itself says where it stands, and closed ones since when.
        if (changes.back().to != opportunity.stage) {
            const auto before = m_book.session().stageChanges(opportunity.id);
            if (!before)
                return failure(before.error());
            Instant since = changes.back().at;
            if (!before->empty() && before->back().to == opportunity.stage)
                since = std::max(since, before->back().at);
            changes.push_back({.opportunity = opportunity.id,
                               .from = changes.back().to,
                               .to = opportunity.stage,
                               .at = opportunity.closed ? std::max(since, *opportunity.closed) : since,
                               .author = opportunity.owner});
        }
        return m_book.isWriting() ? m_book.session().replaceStageChanges(opportunity.id, changes)
                                  : Result<void>();
    }

    Result<std::optional<OpportunityFields>> stored(const QString &id)
    {
        const auto external =
            m_book.session().idOfExternal(QStringLiteral("opportunity"), m_opportunities, id);
        if (!external)
            return failure(external.error());
        std::optional<OpportunityId> known = *external ? OpportunityId::fromNumber(**external) : std::nullopt;
        if (!known) {
            const auto named = m_book.opportunityNamed(id);
            if (!named)
                return failure(named.error());
            known = *named;
        }
        if (!known)
            return std::optional<OpportunityFields>();
        const auto found = m_book.session().opportunity(*known);
        if (found)
            return std::optional(found->opportunity.fields());
        if (found.error().kind == ErrorKind::NotFound)
            return std::optional<OpportunityFields>();
        return failure(found.error());
    }

    ImportBook &m_book;
    QString m_opportunities; ///< the source of opportunities in the file's system
    StagePlan m_stages;
    QSet<QString> m_told; ///< opportunities of which this file tells something new
};

} // namespace

std::unique_ptr<RowTaker> makeStageHistoryTaker(ImportBook &book, const Mapping &mapping)
{
    return std::make_unique<StageHistoryTaker>(book, mapping);
}

} // namespace laju
