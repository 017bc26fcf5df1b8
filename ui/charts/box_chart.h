// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/statistics.h"
#include "ui/charts/painted_chart.h"

#include <optional>

namespace laju::ui {

/// A box. Texts are formatted and translated.
struct BoxMark
{
    Spread spread{};
    QString text{};     ///< what the tooltip says
    ChartLine values{}; ///< of its table

    [[nodiscard]] bool operator==(const BoxMark &) const = default;
};

/// One line: a box of what is over and below it a lighter one of what goes on still.
struct BoxRow
{
    QString label{};
    std::optional<BoxMark> done{};
    std::optional<BoxMark> ongoing{};
    QString value{};     ///< at the right: "16 d"
    QString note{};      ///< faint, below the value: "n = 34"
    bool marked = false; ///< label and value stand out
    bool faint = false;  ///< too few to say: greyed

    [[nodiscard]] bool operator==(const BoxRow &) const = default;
};

struct BoxRows
{
    QString name{};
    QString description{};
    QList<BoxRow> rows{};
    QStringList titles{}; ///< headings of its table
    QString axisTitle{};  ///< what the axis measures, with its unit
    QString doneName{};   ///< the legend's words for the boxes
    QString ongoingName{};
    QString emptyText{}; ///< shown instead when there are no boxes

    /// The boxes, row by row, what is over before what goes on.
    [[nodiscard]] QList<BoxMark> marks() const;

    [[nodiscard]] bool operator==(const BoxRows &) const = default;
};

/// Horizontal boxes from the 25th to the 75th percentile with the median in them and whiskers from the 10th
/// to the 90th, on one axis that begins at 0; painted by hand, each box can be clicked.
class BoxChart final : public PaintedChartOf<BoxRows>
{
    Q_OBJECT
public:
    explicit BoxChart(QWidget *parent = nullptr);

    /// The row of a mark, and whether it is the box of what goes on still.
    [[nodiscard]] int rowOf(int mark) const { return m_marks[static_cast<size_t>(mark)].row; }
    [[nodiscard]] bool isOngoing(int mark) const { return m_marks[static_cast<size_t>(mark)].ongoing; }

    [[nodiscard]] QRectF markRect(int mark) const override;

protected:
    void prepare() override;
    [[nodiscard]] int heightOfContent() const override;
    void paintChart(QPainter &painter, const Palette &palette) override;

private:
    /// Which box of which row.
    struct Mark
    {
        int row;
        bool ongoing;
    };
    /// Where the columns stand.
    struct Columns
    {
        qreal plot;
        qreal plotEnd;
    };
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] const BoxMark &boxOf(const Mark &mark) const;
    [[nodiscard]] QRectF lineOf(int row) const;
    [[nodiscard]] QRectF bandOf(const Mark &mark) const;
    [[nodiscard]] qreal xOf(double value, const Columns &at) const;
    void paintAxis(QPainter &painter, const Palette &palette, const Columns &at) const;
    void paintTexts(QPainter &painter, const Palette &palette, const Columns &at, int row) const;
    void paintSpread(QPainter &painter, const Palette &palette, const Columns &at, const Mark &mark) const;

    std::vector<Mark> m_marks;
    double m_high = 1; ///< end of the axis
    double m_step = 1;
};

} // namespace laju::ui
