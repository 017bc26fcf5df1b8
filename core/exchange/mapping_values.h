// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/exchange/mapping.h"

namespace laju {

/// What the first rows of a column show, so that a head is not taken for what its cells cannot be.
struct ColumnSample
{
    qint64 filled = 0; ///< cells that are not blank; all counts are of these
    qint64 yesOrNo = 0;
    qint64 withDigits = 0;
    qint64 clockLike = 0;     ///< with a colon or a point between digits
    qint64 wonOrLost = 0;     ///< words for a deal's end
    qint64 distinct = 0;      ///< different cells
    qint64 activityTypes = 0; ///< words for calls, e-mails, meetings and demos

    /// Whether a column with these cells can be @p field.
    [[nodiscard]] bool suits(ImportField field) const;
};

/// By column, from the first rows of @p file. Errors: those of SourceFile::forEachRow().
Result<std::vector<ColumnSample>> sampleColumns(const SourceFile &file);

/// @p key without the unit at its end ("duration sec", "deal value usd"), as fits what @p field holds.
[[nodiscard]] QString withoutUnit(const QString &key, ImportField field);

/// The currency whose code a head's @p word is; only of currencies in wide use, since any three letters may
/// stand in a head.
[[nodiscard]] std::optional<Currency> currencyOfWord(const QString &word);

/// Decides in @p mapping how dates, numbers and durations are written, by what the cells of all rows say:
/// also by what would be absurd, such as a deal that closes before it begins or a call of five hours. What
/// nothing decides is left open. Errors: those of SourceFile::forEachRow() and columnsOf().
Result<void> readValues(const SourceFile &file, Mapping &mapping);

} // namespace laju
