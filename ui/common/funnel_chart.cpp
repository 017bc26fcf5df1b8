// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/funnel_chart.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace laju::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal rowHeight = 34;
constexpr qreal barHeight = 22;
constexpr qreal barRadius = 3;
constexpr qreal rowGap = 6;
constexpr qreal labelShare = 0.4; ///< of the width at most
constexpr qreal barShare = 0.56;  ///< of what the labels leave: the rest is for value and note

// Each bar a step fainter than the one above, never so faint that it is lost.
QColor barColor(qsizetype row, const Palette &palette)
{
    constexpr std::array steps{1.0, 0.87, 0.74, 0.61, 0.48};
    const double share = steps[static_cast<std::size_t>(std::min<qsizetype>(row, steps.size() - 1))];
    const QColor full = palette.color(Role::Accent);
    const QColor ground = palette.color(Role::Surface);
    const auto mix = [share](float a, float b) { return static_cast<float>(share * a + (1 - share) * b); };
    return QColor::fromRgbF(mix(full.redF(), ground.redF()), mix(full.greenF(), ground.greenF()),
                            mix(full.blueF(), ground.blueF()));
}

} // namespace

void paintFunnel(QPainter &painter, const QRectF &rect, const QList<FunnelRow> &rows, const Palette &palette)
{
    const QFont labelFont = uiFont(metric::smallPx);
    const QFont valueFont = uiFont(metric::smallPx, QFont::Bold);
    const QFont noteFont = uiFont(metric::notePx);
    const QFontMetricsF labelMetrics(labelFont);
    const QFontMetricsF valueMetrics(valueFont);
    const QFontMetricsF noteMetrics(noteFont);

    double longest = 0;
    qreal labelWidth = 0;
    for (const FunnelRow &row : rows) {
        longest = std::max(longest, row.value);
        labelWidth = std::max(labelWidth, labelMetrics.horizontalAdvance(row.label));
    }
    labelWidth = std::min(std::max<qreal>(labelWidth + 12, 96), rect.width() * labelShare);
    const qreal barLeft = rect.left() + labelWidth;
    const qreal barSpace = (rect.right() - barLeft) * barShare;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const FunnelRow &row = rows[i];
        const QRectF line(rect.left(), rect.top() + rowHeight * static_cast<qreal>(i), rect.width(),
                          rowHeight);
        painter.setFont(labelFont);
        painter.setPen(palette.color(Role::Text));
        painter.drawText(QRectF(line.left(), line.top(), labelWidth - rowGap, rowHeight),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         labelMetrics.elidedText(row.label, Qt::ElideRight, labelWidth - rowGap));
        // Even the smallest value stays visible; nothing stands for nothing.
        const qreal length = row.value > 0 ? std::max<qreal>(barSpace * row.value / longest, 3) : 0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(barColor(i, palette));
        painter.drawRoundedRect(QRectF(barLeft, line.center().y() - barHeight / 2, length, barHeight),
                                barRadius, barRadius);
        qreal x = barLeft + length + rowGap;
        const auto text = [&](const QFont &font, const QFontMetricsF &metrics, Role role,
                              const QString &what) {
            const qreal room = line.right() - x;
            const QString shown = metrics.elidedText(what, Qt::ElideRight, room);
            painter.setFont(font);
            painter.setPen(palette.color(role));
            painter.drawText(QRectF(x, line.top(), room, rowHeight), Qt::AlignLeft | Qt::AlignVCenter, shown);
            x += metrics.horizontalAdvance(shown) + rowGap;
        };
        text(valueFont, valueMetrics, Role::Text, row.valueText);
        x += rowGap;
        text(noteFont, noteMetrics, row.noteTone == Tone::Neutral ? Role::Faint : textRole(row.noteTone),
             row.note);
    }
    painter.restore();
}

FunnelChart::FunnelChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void FunnelChart::setRows(const QList<FunnelRow> &rows)
{
    const bool otherHeight = rows.size() != m_rows.size();
    m_rows = rows;
    m_hovered = -1;
    m_current = m_rows.isEmpty() ? -1 : std::clamp<int>(m_current, 0, static_cast<int>(m_rows.size()) - 1);
    describe();
    if (otherHeight)
        updateGeometry();
    update();
}

QSize FunnelChart::sizeHint() const
{
    return {400, static_cast<int>(rowHeight * static_cast<qreal>(m_rows.size()))};
}

QSize FunnelChart::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

bool FunnelChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        QString text;
        if (row >= 0 && !m_rows[row].hint.isEmpty())
            text = m_rows[row].hint;
        else if (row >= 0)
            text = QString(m_rows[row].label + u": " + m_rows[row].valueText + u"  " + m_rows[row].note)
                       .trimmed();
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

void FunnelChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &colors = currentPalette();
    const int marked = hasFocus() ? m_current : m_hovered;
    if (marked >= 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(colors.color(Role::Accent)) : QPen(Qt::NoPen));
        painter.setBrush(colors.color(Role::Background));
        painter.drawRoundedRect(QRectF(0.5, rowHeight * marked + 1.5, width() - 1, rowHeight - 3), 4, 4);
    }
    paintFunnel(painter, QRectF(rect()).adjusted(4, 0, -4, 0), m_rows, colors);
}

void FunnelChart::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (row == m_hovered)
        return;
    m_hovered = row;
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void FunnelChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    m_current = row;
    update();
    Q_EMIT rowActivated(row);
}

void FunnelChart::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void FunnelChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_rows.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        m_current = std::max(m_current - 1, 0);
        break;
    case Qt::Key_Down:
        m_current = std::min(m_current + 1, last);
        break;
    case Qt::Key_Home:
        m_current = 0;
        break;
    case Qt::Key_End:
        m_current = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT rowActivated(m_current);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    update();
}

void FunnelChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void FunnelChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

int FunnelChart::rowAt(QPointF position) const
{
    const int row = static_cast<int>(std::floor(position.y() / rowHeight));
    return row >= 0 && row < m_rows.size() ? row : -1;
}

void FunnelChart::describe()
{
    QStringList parts;
    for (const FunnelRow &row : m_rows)
        parts << (row.hint.isEmpty() ? QString(row.label + u' ' + row.valueText + u' ' + row.note).trimmed()
                                     : QString(row.hint).replace(u'\n', u", "_s));
    setAccessibleDescription(parts.join(u"; "_s));
}

} // namespace laju::ui
