// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/legend.h"

#include "ui/common/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace laju::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int square = 9;
constexpr int squareGap = 5;
constexpr int entryGap = 12;

QFont legendFont()
{
    return uiFont(metric::smallPx, QFont::Bold);
}

} // namespace

Legend::Legend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Legend::setNames(const QStringList &names, const QList<int> &colors)
{
    m_names = names;
    m_colors = colors;
    setAccessibleName(names.join(u", "_s));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize Legend::sizeHint() const
{
    const QFontMetrics metrics(legendFont());
    int width = 0;
    for (const QString &name : m_names)
        width += square + squareGap + metrics.horizontalAdvance(name) + entryGap;
    return {qMax(0, width - entryGap), metrics.height()};
}

QSize Legend::minimumSizeHint() const
{
    return {square, sizeHint().height()};
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(legendFont());
    const Palette &colors = currentPalette();
    const QFontMetrics metrics(legendFont());
    const int gaps = static_cast<int>(m_names.size()) * (square + squareGap + entryGap) - entryGap;
    const bool narrow = sizeHint().width() > width() && !m_names.isEmpty();
    const int room = narrow ? qMax(0, (width() - gaps) / static_cast<int>(m_names.size())) : width();
    int x = 0;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.series(m_colors.value(i, static_cast<int>(i))));
        painter.drawRoundedRect(QRectF(x, (height() - square) / 2.0, square, square), 2, 2);
        x += square + squareGap;
        painter.setPen(colors.color(Role::Secondary));
        const QString name = metrics.elidedText(m_names[i], Qt::ElideRight, room);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, name);
        x += metrics.horizontalAdvance(name) + entryGap;
    }
}

} // namespace laju::ui
