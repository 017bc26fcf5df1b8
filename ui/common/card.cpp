// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/common/elided_label.h"
#include "ui/common/painting.h"
#include "ui/common/styling.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace laju::ui {

namespace {

constexpr int noteShare = 1000; ///< of the room left over: all, while there is a note

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_header(new QWidget(this))
    , m_headerLayout(new QHBoxLayout(m_header))
    , m_title(new ElidedLabel(m_header))
    , m_note(new ElidedLabel(m_header))
    , m_body(new QVBoxLayout)
{
    setTextStyle(m_title, TextStyle::Strong);
    setTextStyle(m_note, TextStyle::Note, Role::Faint);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_headerLayout->setContentsMargins(0, 0, 0, 0);
    m_headerLayout->setSpacing(metric::cardGap);
    // The note has what the title and what is beside it leave.
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_headerLayout->addWidget(m_title);
    m_headerLayout->addStretch(1);
    m_headerLayout->addWidget(m_note, noteShare);

    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(2 * metric::space);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * metric::space);
    layout->addWidget(m_header);
    layout->addLayout(m_body, 1);
    setEdgeToEdge(false);
    updateHeader();
}

Card::Card(const QString &title, QWidget *parent)
    : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    updateHeader();
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    updateHeader();
}

QString Card::note() const
{
    return m_note->text();
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_headerLayout->addWidget(widget);
    m_header->show();
    updateHeader();
}

void Card::setEdgeToEdge(bool edgeToEdge)
{
    constexpr int padding = metric::cardPadding;
    constexpr int line = 1;
    layout()->setContentsMargins(edgeToEdge ? line : padding, padding - 2, edgeToEdge ? line : padding,
                                 edgeToEdge ? metric::cardRadius : padding);
    m_headerLayout->setContentsMargins(edgeToEdge ? padding - line : 0, 0, edgeToEdge ? padding - line : 0,
                                       0);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCardGround(painter, rect(), currentPalette());
}

void Card::updateHeader()
{
    constexpr int ownItems = 3;
    m_title->setVisible(!m_title->text().isEmpty());
    m_note->setVisible(!m_note->text().isEmpty());
    m_header->setVisible(!m_title->text().isEmpty() || !m_note->text().isEmpty() ||
                         m_headerLayout->count() > ownItems);
}

} // namespace laju::ui
