// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/painted_chart.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

PaintedChart::PaintedChart(const Widths &widths, QWidget *parent)
    : QWidget(parent)
    , m_widths(widths)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void PaintedChart::activateCell(int line, int)
{
    if (line < markCount())
        Q_EMIT markActivated(line);
}

void PaintedChart::copyData() const
{
    QGuiApplication::clipboard()->setText(dataText());
}

void PaintedChart::copyPicture()
{
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(currentPalette().color(Role::Surface));
    QPainter painter(&picture);
    paintAll(painter);
    painter.end();
    QGuiApplication::clipboard()->setPixmap(picture);
}

int PaintedChart::neighbour(int mark, Qt::Key key) const
{
    return mark + (key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1);
}

int PaintedChart::markAt(QPointF position) const
{
    for (int mark = 0; mark < markCount(); ++mark) {
        if (markRect(mark).contains(position))
            return mark;
    }
    return -1;
}

void PaintedChart::dataChanged(const QString &name, const QString &description)
{
    setAccessibleName(name);
    m_description = description;
    if (description.isEmpty()) {
        QStringList says;
        for (int mark = 0; mark < markCount(); ++mark)
            says.append(markText(mark).replace(u'\n', u", "_s));
        m_description = says.join(u"; "_s);
    }
    m_hovered = -1;
    m_current = std::min(m_current, markCount() - 1);
    setAccessibleDescription(m_current >= 0 ? markText(m_current) : m_description);
    updateGeometry();
    update();
    Q_EMIT tableChanged();
}

bool PaintedChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int mark = markAt(help->pos());
    QToolTip::showText(help->globalPos(), mark < 0 ? QString() : markText(mark), this);
    return true;
}

QSize PaintedChart::sizeHint() const
{
    return {m_widths.hinted, heightOfContent()};
}

QSize PaintedChart::minimumSizeHint() const
{
    return {m_widths.least, heightOfContent()};
}

void PaintedChart::paintAll(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colors = currentPalette();
    if (!isEmpty())
        return paintChart(painter, colors);
    constexpr int margin = 16;
    painter.setFont(uiFont(metric::bodyPx));
    painter.setPen(colors.color(Role::Faint));
    painter.drawText(rect().adjusted(margin, 0, -margin, 0), Qt::AlignCenter | Qt::TextWordWrap, emptyText());
}

void PaintedChart::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    // So that who paints can see what is out of sight.
    painter.setClipRect(event->rect());
    paintAll(painter);
    const Palette &colors = currentPalette();
    const int framed = hasFocus() ? m_current : m_hovered;
    if (!framesMarks() || framed < 0 || framed >= markCount())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.color(hasFocus() ? Role::Accent : Role::Faint), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(markRect(framed).adjusted(-1, -1, 1, 1), metric::space, metric::space);
}

void PaintedChart::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void PaintedChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (event->button() != Qt::LeftButton || mark < 0)
        return;
    m_current = mark;
    update();
    Q_EMIT markActivated(mark);
}

void PaintedChart::keyPressEvent(QKeyEvent *event)
{
    const int last = markCount() - 1;
    if (event->matches(QKeySequence::Copy))
        return copyData();
    if (last < 0)
        return QWidget::keyPressEvent(event);
    int mark = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        mark = mark < 0 ? 0 : neighbour(mark, static_cast<Qt::Key>(event->key()));
        break;
    case Qt::Key_Home:
        mark = 0;
        break;
    case Qt::Key_End:
        mark = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT markActivated(m_current);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    m_current = std::clamp(mark, 0, last);
    setAccessibleDescription(markText(m_current));
    QToolTip::showText(mapToGlobal(markRect(m_current).center().toPoint()), markText(m_current), this);
    update();
}

void PaintedChart::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy data"), this, &PaintedChart::copyData);
    menu.addAction(tr("Copy picture"), this, &PaintedChart::copyPicture);
    menu.addActions(actions());
    menu.exec(event->globalPos());
}

void PaintedChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PaintedChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setAccessibleDescription(m_description);
    update();
}

void PaintedChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

} // namespace laju::ui
