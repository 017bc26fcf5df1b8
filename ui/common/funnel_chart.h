// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QList>
#include <QWidget>

namespace laju::ui {

/// One bar: label, bar, value and a note ("62%", "58% · 19 d ▲ bottleneck").
struct FunnelRow
{
    QString label{};
    double value = 0;    ///< length of the bar, ≥ 0
    QString valueText{}; ///< formatted value
    QString note{};      ///< may be empty
    Tone noteTone = Tone::Neutral;
    QString hint{}; ///< what the tooltip says instead of these, and what is told to those who cannot see it
};

/// Paints the rows from the top of the rectangle, 34 px each, for print; the widget uses the same.
void paintFunnel(QPainter &painter, const QRectF &rect, const QList<FunnelRow> &rows, const Palette &palette);

/// Horizontal bars from the longest to the shortest stage. Rows are clickable; Up/Down move, Enter activates.
class FunnelChart final : public QWidget
{
    Q_OBJECT

public:
    explicit FunnelChart(QWidget *parent = nullptr);

    void setRows(const QList<FunnelRow> &rows);
    [[nodiscard]] const QList<FunnelRow> &rows() const { return m_rows; }
    /// Row with the keyboard's mark, -1 when there are none.
    [[nodiscard]] int currentRow() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowActivated(int row);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int rowAt(QPointF position) const;
    void describe();

    QList<FunnelRow> m_rows;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace laju::ui
