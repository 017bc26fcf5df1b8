// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/common/theme.h"

#include <QWidget>

#include <concepts>

class QPainter;

namespace laju::ui {

/// What charts painted by hand share: marks (a cell, a bar, a point) that pointer and keyboard choose, their
/// values as tooltips, clicks, accessible texts, a context menu that copies the data or the picture. By
/// keyboard: arrows, Home and End choose a mark, Enter clicks it, Ctrl+C copies the data.
class PaintedChart : public QWidget, public Chart
{
    Q_OBJECT
public:
    /// How many marks there are.
    [[nodiscard]] virtual int markCount() const = 0;
    /// Where a mark stands in the widget.
    [[nodiscard]] virtual QRectF markRect(int mark) const = 0;
    /// What a mark says: the text of its tooltip.
    [[nodiscard]] virtual QString markText(int mark) const = 0;
    /// The mark chosen by keyboard, -1 when there is none.
    [[nodiscard]] int currentMark() const { return m_current; }

    /// Activates the mark of that line: the table has one line for each.
    void activateCell(int line, int column) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void copyData() const;
    void copyPicture();

Q_SIGNALS:
    /// A mark was clicked, or chosen and entered.
    void markActivated(int mark);
    /// It shows other figures now.
    void tableChanged();

protected:
    /// In pixels.
    struct Widths
    {
        int least;
        int hinted;
    };
    PaintedChart(const Widths &widths, QWidget *parent);

    /// Paints everything into the widget's rectangle, in the colours of @p palette; what lies outside the
    /// clip of
    /// @p painter, if it has one, may be left out. Not asked while there is nothing to show.
    virtual void paintChart(QPainter &painter, const Palette &palette) = 0;
    /// How high the marks and what stands around them are.
    [[nodiscard]] virtual int heightOfContent() const = 0;
    /// Whether emptyText() is shown instead; the default: while there are no marks.
    [[nodiscard]] virtual bool isEmpty() const { return markCount() == 0; }
    /// What is said while there is nothing to show.
    [[nodiscard]] virtual QString emptyText() const = 0;
    /// The mark that @p key leads to from @p mark; the default goes through them in their order.
    [[nodiscard]] virtual int neighbour(int mark, Qt::Key key) const;
    /// The mark at @p position, -1 for none; the default takes the first whose rectangle holds it.
    [[nodiscard]] virtual int markAt(QPointF position) const;
    /// Whether the chosen mark shows a frame of its own, 2 px around its rectangle.
    [[nodiscard]] virtual bool framesMarks() const { return true; }

    /// The marks are others now: accessible name and description (when empty, what the marks say), what was
    /// chosen, the picture.
    void dataChanged(const QString &name, const QString &description);

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// The chart, or what is said in its place.
    void paintAll(QPainter &painter);

    Widths m_widths;
    int m_current = -1;
    int m_hovered = -1;
    QString m_description;
};

/// A chart of a value. @p Data has a name, a description, the titles of its table, an emptyText, and
/// marks(): each with the text of its tooltip and its values below the titles.
template<class Data> class PaintedChartOf : public PaintedChart
{
public:
    void setData(const Data &data)
    {
        if constexpr (std::equality_comparable<Data>) {
            if (data == m_data)
                return;
        }
        m_data = data;
        prepare();
        dataChanged(m_data.name, m_data.description);
    }
    [[nodiscard]] const Data &data() const { return m_data; }

    [[nodiscard]] ChartTable table() const override
    {
        ChartTable table{.titles = m_data.titles, .emptyText = m_data.emptyText};
        for (const auto &mark : m_data.marks())
            table.lines.append(mark.values);
        return table;
    }
    [[nodiscard]] int markCount() const override { return static_cast<int>(m_data.marks().size()); }
    [[nodiscard]] QString markText(int mark) const override { return m_data.marks().value(mark).text; }

protected:
    using PaintedChart::PaintedChart;

    /// Computes what painting needs of the data, once for each setData().
    virtual void prepare() {}
    [[nodiscard]] QString emptyText() const override { return m_data.emptyText; }

private:
    Data m_data;
};

} // namespace laju::ui
