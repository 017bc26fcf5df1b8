// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pace_bar.h"

#include <QPainter>

namespace laju::ui {

PaceBar::PaceBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PaceBar::setPace(const Pace &pace)
{
    m_pace = pace;
    update();
}

QSize PaceBar::sizeHint() const
{
    return {140, 14};
}

QSize PaceBar::minimumSizeHint() const
{
    return {40, 14};
}

void PaceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPaceBar(painter, rect(), m_pace, currentPalette());
}

} // namespace laju::ui
