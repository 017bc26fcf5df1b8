// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QPainter;

namespace laju::ui {

/// What charts painted by hand share: marks (a cell, a bar, a point) that pointer and keyboard choose, their
/// values as tooltips, clicks, accessible texts, a context menu that copies the data or the picture. By
/// keyboard: arrows, Home and End choose a mark, Enter clicks it, Ctrl+C copies the data.
class PaintedChart : public QWidget
{
    Q_OBJECT
public:
    /// The data as tab-separated text with a header line: the chart as a table.
    [[nodiscard]] virtual QString dataText() const = 0;
    /// How many marks there are.
    [[nodiscard]] virtual int markCount() const = 0;
    /// Where a mark stands in the widget.
    [[nodiscard]] virtual QRectF markRect(int mark) const = 0;
    /// What a mark says: the text of its tooltip.
    [[nodiscard]] virtual QString markText(int mark) const = 0;
    /// The mark chosen by keyboard, -1 when there is none.
    [[nodiscard]] int currentMark() const { return m_current; }

public Q_SLOTS:
    void copyData() const;
    void copyPicture();

Q_SIGNALS:
    /// A mark was clicked, or chosen and entered.
    void markActivated(int mark);

protected:
    explicit PaintedChart(QWidget *parent);

    /// Paints everything into the widget's rectangle, in the colours of @p palette.
    virtual void paintChart(QPainter &painter, const Palette &palette) = 0;
    /// The mark that @p key leads to from @p mark; the default goes through them in their order.
    [[nodiscard]] virtual int neighbour(int mark, Qt::Key key) const;
    /// The mark at @p position, -1 for none; the default takes the first whose rectangle holds it.
    [[nodiscard]] virtual int markAt(QPointF position) const;
    /// Whether the chosen mark shows a frame of its own, 2 px around its rectangle.
    [[nodiscard]] virtual bool framesMarks() const { return true; }

    /// The marks are others now: accessible name and description, what was chosen, the picture.
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
    int m_current = -1;
    int m_hovered = -1;
    QString m_description;
};

/// Cells as tab-separated text, a line end after each line.
[[nodiscard]] QString tsvOf(const QList<QStringList> &lines);

} // namespace laju::ui
