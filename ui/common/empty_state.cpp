// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/empty_state.h"

#include "ui/common/styling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace laju::ui {

namespace {

constexpr int pictureSide = 40;
constexpr int textWidth = 420;

// A label would keep the pixmap of the theme it was made in.
class Picture final : public QWidget
{
public:
    Picture(Icon which, QWidget *parent)
        : QWidget(parent)
        , m_icon(icon(which, Role::Faint))
    {
        setFixedSize(pictureSide, pictureSide);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

EmptyState::EmptyState(Icon icon, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setTextStyle(m_text, TextStyle::Body, Role::Secondary);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setMaximumWidth(textWidth);
    m_buttons->setSpacing(2 * metric::space);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(3 * metric::space);
    layout->addStretch(1);
    layout->addWidget(new Picture(icon, this), 0, Qt::AlignHCenter);
    // Centred by stretches: an alignment would take the label's height for its width away.
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_text, textWidth);
    line->addStretch(1);
    layout->addLayout(line);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    layout->addLayout(m_buttons);
    layout->addStretch(2);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString EmptyState::text() const
{
    return m_text->text();
}

QPushButton *EmptyState::addButton(const QString &text)
{
    constexpr int stretches = 2;
    const bool first = m_buttons->count() == stretches;
    auto *button = new QPushButton(text, this);
    setButtonKind(button, first ? ButtonKind::Primary : ButtonKind::Normal);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace laju::ui
