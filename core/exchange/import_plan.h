// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"

namespace laju {

/// A row as it was understood, as text per field.
struct PreviewRow
{
    qint64 line;
    std::vector<std::pair<ImportField, QString>>
        cells; ///< by column; dates, amounts and durations in one plain form
    bool isRefused = false;
};

/// What an import of a file would do.
struct ImportPlan
{
    FileOutcome outcome;                  ///< the counts and every refused row; its change is empty
    std::vector<PreviewRow> preview = {}; ///< the first rows
};

/// Goes through @p file as an import would, without writing: by the same code, so that what it says comes
/// true. Errors: those of Session when reading, Cancelled. What is wrong with the file stands in the plan's
/// outcome.
Result<ImportPlan> planImport(Session &session, const SourceFile &file, const Mapping &mapping,
                              const Clock &clock, int previewRows = 20, const ImportWatcher &watcher = {});

/// The value of the row's @p field as it was understood: a date as 2026-11-23 or 2026-11-23 14:05, an amount
/// as 1234.5 IDR, a duration as 1:02:03; the cell itself where it is text or cannot be read.
[[nodiscard]] QString understood(RowReader &row, ImportField field);

} // namespace laju
