// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include <algorithm>

namespace laju::ui {

bool ChartTable::isNumeric(qsizetype column) const
{
    return std::ranges::any_of(
        lines, [column](const ChartLine &line) { return line.value(column, QString()).value.has_value(); });
}

QString toTsv(const ChartTable &table)
{
    QString text = table.titles.join(u'\t') + u'\n';
    for (const ChartLine &line : table.lines) {
        QStringList cells;
        std::ranges::transform(line, std::back_inserter(cells), &ChartCell::text);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace laju::ui
