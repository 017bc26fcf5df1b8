// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"
#include "core/metrics/figure_words.h"

#include <QJsonObject>
#include <QTextStream>

namespace laju {

enum class OutputFormat {
    Table,
    Csv,
    Json,
};
template<> struct Keys<OutputFormat>
{
    static constexpr std::array table{std::pair{OutputFormat::Table, "table"},
                                      std::pair{OutputFormat::Csv, "csv"},
                                      std::pair{OutputFormat::Json, "json"}};
};

struct FigureLine
{
    const Metric *metric;
    QString key; ///< of the part: a date, a name
    Period period;
    Figure figure;
    QString parent = {}; ///< of a team below another
};

/// A value in the metric's unit as JSON: money in whole currency units, a share as part of 1; null for none.
[[nodiscard]] QJsonValue rawNumber(const std::optional<double> &value, Unit unit, Currency currency);

/// One figure as raw numbers with their names: what JSON and CSV are made of. Money is in whole currency
/// units, shares are parts of 1.
[[nodiscard]] QJsonObject figureObject(const FigureLine &line, Dimension by, const FigureWords &words,
                                       Currency currency);

/// Writes figures: aligned for people, or as raw numbers (money in whole currency units, shares as parts of
/// 1) as CSV or as a JSON array of one object a figure. Errors: Unwritable.
Result<void> writeFigures(QTextStream &out, const std::vector<FigureLine> &lines, Dimension by,
                          OutputFormat format, const FigureWords &words, Currency currency);

} // namespace laju
