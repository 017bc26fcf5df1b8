// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_book.h"
#include "core/exchange/row_reader.h"

namespace laju {

/// The stages that a file of opportunities speaks of, found in the workspace's pipelines or made there.
class StagePlan final
{
public:
    explicit StagePlan(ImportBook &book)
        : m_book(book)
    {
    }

    /// Looks through the whole file for stages and pipelines, and makes those that are not there: in the
    /// pipeline that a row names; without one in the pipeline that has all the file's open stages, else in
    /// one named "Imported". Errors: those of SourceFile::forEachRow() and of Session::save().
    Result<void> prepare(const SourceFile &file, const std::vector<std::optional<ImportField>> &columns,
                         const QHash<QString, std::vector<ImportMemory::Move>> &moves);

    /// The same for @p names of stages in @p pipeline. Errors: those of Session::save().
    Result<void> include(const QString &pipeline, const QStringList &names);

    /// What @p word says a deal is, none when it speaks of nothing of that kind. A word that is won only by
    /// some habits ("Closing") is an open stage where the file says plainly what is won.
    [[nodiscard]] std::optional<StageKind> stateOf(const QString &word) const;

    /// The moves of @p opportunity, oldest first, by what a file of stage histories told of it.
    [[nodiscard]] std::vector<StageChange> movesOf(const OpportunityFields &opportunity,
                                                   const QString &pipeline,
                                                   const std::vector<ImportMemory::Move> &told) const;
    /// The stage of a row. @p state, where the row tells it apart from the stage, decides: a deal that is won
    /// stands in the pipeline's won stage whatever it was in before.
    [[nodiscard]] const StageFields &stage(const QString &pipeline, const QString &name,
                                           std::optional<StageKind> state) const;
    /// The first open stage of the pipeline that @p stage belongs to, else @p stage itself.
    [[nodiscard]] const StageFields &firstOf(const StageFields &stage) const;

private:
    struct Wanted
    {
        QString pipeline;
        std::vector<QString> names; ///< in the order of their first appearance
    };
    struct Line
    {
        PipelineId pipeline;
        std::vector<StageFields> stages; ///< in their order
    };

    [[nodiscard]] StageKind kindOf(const QString &stageName) const;
    Result<Line> lineFor(const Wanted &wanted);
    /// The stored stages of a pipeline, in their order.
    [[nodiscard]] std::vector<StageFields> storedStages(PipelineId pipeline) const;
    Result<void> addMissing(Line &line, const Wanted &wanted, bool isOwn);

    ImportBook &m_book;
    bool m_saysWonPlainly = false;
    QHash<QString, Line> m_lines; ///< by the key of the pipeline's name in the file
};

} // namespace laju
