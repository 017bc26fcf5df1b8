// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace laju::ui {

/// A cell of a chart's table.
struct ChartCell
{
    ChartCell(const QString &cellText, const std::optional<double> &number = {})
        : text(cellText)
        , value(number)
    {
    }

    QString text;                ///< formatted and translated; empty: no data
    std::optional<double> value; ///< the number in it, money in major units; none: a word

    [[nodiscard]] bool operator==(const ChartCell &) const = default;
};

using ChartLine = QList<ChartCell>;

/// A chart's figures as a table: what is copied, exported, and shown to who cannot see the chart.
struct ChartTable
{
    QStringList titles{};
    QList<ChartLine> lines{}; ///< in the chart's own order
    QString emptyText{};      ///< said when there are no lines

    /// Whether a column holds numbers.
    [[nodiscard]] bool isNumeric(qsizetype column) const;
};

/// Header and lines as tab-separated text, a line end after each.
[[nodiscard]] QString toTsv(const ChartTable &table);

/// What every chart can do, whoever paints it.
class Chart
{
public:
    virtual ~Chart() = default;

    /// All figures in it.
    [[nodiscard]] virtual ChartTable table() const = 0;
    /// Clicks what a cell of table() stands for in the chart.
    virtual void activateCell(int line, int column) = 0;
    /// The table as tab-separated text.
    [[nodiscard]] QString dataText() const { return toTsv(table()); }
};

} // namespace laju::ui
