// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/painted_chart.h"

#include <optional>

namespace laju::ui {

/// A value with its interval, as parts of the axis (0–1).
struct Whisker
{
    double value = 0;
    std::optional<double> low{};
    std::optional<double> high{};
    std::optional<double> reference{}; ///< what it is held against: a line across

    [[nodiscard]] bool operator==(const Whisker &) const = default;
};

/// One row: label, parts of a bar, texts, a dot with its interval. Texts are formatted and translated.
struct ChartRow
{
    QString lead{}; ///< before the label: a rank; may be empty
    QString label{};
    double first = 0;  ///< length of the bar's first part, ≥ 0
    double second = 0; ///< of the part after it
    QString amount{};  ///< beside the bar: "62 won · 116 lost"
    std::optional<Whisker> whisker{};
    QString value{};    ///< at the right: "34.8%"
    QString note{};     ///< faint, after the value: "29–41%"
    bool faint = false; ///< too few to say: greyed
    int bracket = 0;    ///< rows of one number > 0 next to each other stand in one bracket
    QString text{};     ///< what the tooltip says
    ChartLine values{}; ///< of its table

    [[nodiscard]] bool operator==(const ChartRow &) const = default;
};

/// Rows below one another.
struct ChartRows
{
    QString name{};
    QString description{};
    QList<ChartRow> rows{};
    QStringList titles{}; ///< headings of its table
    QStringList axis{};   ///< labels along the whiskers' axis, evenly from its left to its right end
    QString axisTitle{};  ///< what the axis measures
    QString emptyText{};  ///< shown instead when there are no rows

    [[nodiscard]] const QList<ChartRow> &marks() const { return rows; }

    [[nodiscard]] bool operator==(const ChartRows &) const = default;
};

/// Rows of bars or of dots with intervals, painted by hand; a row can be clicked.
class RowChart final : public PaintedChartOf<ChartRows>
{
    Q_OBJECT
public:
    explicit RowChart(QWidget *parent = nullptr);

    [[nodiscard]] QRectF markRect(int mark) const override;

protected:
    void prepare() override;
    [[nodiscard]] int heightOfContent() const override;
    void paintChart(QPainter &painter, const Palette &palette) override;

private:
    /// Where the columns of the rows stand.
    struct Columns
    {
        qreal lead;
        qreal label;
        qreal bar;
        qreal barEnd; ///< up to where the longest bar reaches
        qreal whisker;
        qreal whiskerEnd;
        qreal value;
        qreal note;
    };
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] qreal rowsTop() const;
    void paintRow(QPainter &painter, const ChartRow &row, const QRectF &line, const Columns &at,
                  const Palette &palette) const;
    void paintWhisker(QPainter &painter, const ChartRow &row, const QRectF &line, const Columns &at,
                      const Palette &palette) const;
    void paintAxis(QPainter &painter, const Columns &at, const Palette &palette) const;
    void paintBrackets(QPainter &painter, const Columns &at, const Palette &palette) const;

    /// How wide the widest text of each column is.
    struct TextWidths
    {
        qreal lead;
        qreal label;
        qreal amount;
        qreal value;
        qreal note;
    };

    double m_longest = 0;
    bool m_hasWhiskers = false;
    TextWidths m_texts{};
};

} // namespace laju::ui
