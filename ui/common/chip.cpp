// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"

#include "ui/common/painting.h"

#include <QPainter>

namespace laju::ui {

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent)
    : Chip(parent)
{
    setContent(text, tone);
}

void Chip::setContent(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return m_text.isEmpty() ? QSize() : chipSize(m_text).toSize();
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint().boundedTo({48, sizeHint().height()});
}

void Chip::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    paintChip(painter, rect(), m_text, m_tone, currentPalette());
}

} // namespace laju::ui
