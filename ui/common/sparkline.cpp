// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sparkline.h"

#include "ui/common/painting.h"

#include <QPainter>

namespace laju::ui {

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<std::optional<double>> &values)
{
    m_values = values;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {108, 24};
}

QSize Sparkline::minimumSizeHint() const
{
    return {40, 16};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSparkline(painter, rect(), m_values, currentPalette());
}

} // namespace laju::ui
