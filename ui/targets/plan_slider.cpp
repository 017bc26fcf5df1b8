// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/plan_slider.h"

#include "ui/common/elided_label.h"
#include "ui/common/styling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

using namespace Qt::StringLiterals;

namespace laju::ui {

PlanSlider::PlanSlider(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_value(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
{
    setTextStyle(m_name, TextStyle::Small, Role::Secondary);
    setTextStyle(m_value, TextStyle::Small);
    m_name->setBuddy(m_slider);
    m_value->setAlignment(Qt::AlignRight);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_value);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, &PlanSlider::take);
}

void PlanSlider::setName(const QString &name)
{
    m_name->setText(name);
    m_slider->setAccessibleName(name);
}

void PlanSlider::setScale(const SliderScale &scale)
{
    m_scale = scale;
    if (m_assumed && (*m_assumed < scale.least || *m_assumed > scale.most))
        m_assumed.reset();
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(static_cast<int>(std::ceil(scale.least / scale.step)),
                           static_cast<int>(std::floor(scale.most / scale.step)));
        m_slider->setPageStep(std::max(1, (m_slider->maximum() - m_slider->minimum()) / 10));
    }
    show();
}

void PlanSlider::reset()
{
    m_assumed.reset();
    show();
}

int PlanSlider::positionOf(double value) const
{
    return static_cast<int>(std::lround(std::clamp(value / m_scale.step, -1e9, 1e9)));
}

void PlanSlider::take(int position)
{
    const bool isOwn = m_scale.own && positionOf(*m_scale.own) == position;
    m_assumed = isOwn ? std::nullopt : std::optional(position * m_scale.step);
    show();
    Q_EMIT assumedChanged();
}

void PlanSlider::show()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(positionOf(m_assumed.value_or(m_scale.own.value_or(m_scale.least))));
    const QString own = m_scale.own ? m_scale.text(*m_scale.own) : u"\u2013"_s;
    const QString text = m_assumed ? QString(own + u" \u2192 "_s + m_scale.text(*m_assumed)) : own;
    m_value->setText(text);
    setTextStyle(m_value, TextStyle::Small, m_assumed ? Role::Accent : Role::Text);
    m_slider->setAccessibleDescription(text);
}

} // namespace laju::ui
