// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segmented_control.h"

#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace laju::ui {

using namespace Qt::StringLiterals;

namespace {

QPainterPath frameOf(const QWidget &control)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(control.rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::controlRadius,
                        metric::controlRadius);
    return path;
}

class Segment final : public QAbstractButton
{
public:
    Segment(bool first, QWidget *parent)
        : QAbstractButton(parent)
        , m_first(first)
    {
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
    }

    // Room for bold, so that choosing moves nothing.
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(uiFont(metric::bodyPx, QFont::Bold));
        return {metrics.horizontalAdvance(text()) + 22, metric::controlHeight};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Palette &colors = currentPalette();
        painter.setClipPath(frameOf(*parentWidget()).translated(-pos()));
        if (isChecked())
            painter.fillRect(rect(), colors.color(Role::Accent));
        else if (underMouse())
            painter.fillRect(rect(), colors.color(Role::Background));
        if (!m_first && !isChecked())
            painter.fillRect(QRect(0, 0, 1, height()), colors.color(Role::Line));
        painter.setFont(uiFont(metric::bodyPx, isChecked() ? QFont::Bold : QFont::Normal));
        painter.setPen(colors.color(isChecked() ? Role::OnAccent : Role::Text));
        painter.drawText(rect(), Qt::AlignCenter, text());
        // The frame runs over the segments, so that a chosen one at the end keeps its corners.
        painter.setBrush(Qt::NoBrush);
        const bool focused = parentWidget()->hasFocus();
        painter.setPen(QPen(colors.color(focused ? Role::Accent : Role::Line), focused ? 2 : 1));
        painter.drawPath(frameOf(*parentWidget()).translated(-pos()));
    }

private:
    bool m_first;
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void SegmentedControl::setSegments(const QStringList &texts)
{
    const bool isNew = texts.size() != m_buttons.size();
    if (isNew) {
        qDeleteAll(m_buttons);
        m_buttons.clear();
        m_current = -1;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            auto *segment = new Segment(i == 0, this);
            segment->setObjectName(u"segment"_s + QString::number(i));
            connect(segment, &QAbstractButton::clicked, this, [this, i] { choose(static_cast<int>(i)); });
            m_layout->addWidget(segment);
            m_buttons.append(segment);
        }
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        m_buttons[i]->setText(texts[i]);
        m_buttons[i]->setAccessibleName(texts[i]);
        m_buttons[i]->updateGeometry();
    }
    if (isNew || m_current >= 0)
        setCurrentIndex(std::max(m_current, 0));
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index < 0 || index >= m_buttons.size())
        return;
    m_current = index;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(i == index);
    setAccessibleDescription(m_buttons[index]->text());
}

void SegmentedControl::clearCurrent()
{
    m_current = -1;
    for (QAbstractButton *button : m_buttons)
        button->setChecked(false);
    setAccessibleDescription({});
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_buttons.size()) - 1;
    const int step = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        choose(qBound(0, m_current - step, last));
        return;
    case Qt::Key_Right:
        choose(qBound(0, m_current + step, last));
        return;
    case Qt::Key_Home:
        choose(0);
        return;
    case Qt::Key_End:
        choose(last);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentPalette().color(Role::Surface));
    painter.drawPath(frameOf(*this));
}

void SegmentedControl::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SegmentedControl::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void SegmentedControl::choose(int index)
{
    const int before = m_current;
    // Also when it is chosen already: a checkable button unchecks itself on a click.
    setCurrentIndex(index);
    if (m_current != before)
        Q_EMIT currentChanged(m_current);
}

} // namespace laju::ui
