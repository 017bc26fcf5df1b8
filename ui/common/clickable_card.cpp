// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/clickable_card.h"

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/styling.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace laju::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int infoSide = 22;

} // namespace

ClickableCard::ClickableCard(QWidget *parent)
    : QAbstractButton(parent)
    , m_info(new QToolButton(this))
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_info->setObjectName(u"info"_s);
    m_info->setIcon(ui::icon(Icon::Info, Role::Faint));
    m_info->setIconSize({14, 14});
    m_info->setFixedSize(infoSide, infoSide);
    // F1 is the way by keyboard: two Tab stops a card would double the way through a page.
    m_info->setFocusPolicy(Qt::NoFocus);
    m_info->setCursor(Qt::ArrowCursor);
    setButtonKind(m_info, ButtonKind::Quiet);
    connect(m_info, &QToolButton::clicked, this, &ClickableCard::infoClicked);
    setClickable(true);
    retranslate();
}

void ClickableCard::setInfoVisible(bool visible)
{
    m_info->setVisible(visible);
    update();
}

void ClickableCard::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

int ClickableCard::infoWidth() const
{
    return m_info->isHidden() ? 0 : infoSide;
}

void ClickableCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCardGround(painter, rect(), currentPalette(), m_clickable && underMouse(), hasFocus());
    painter.setRenderHint(QPainter::Antialiasing);
    paintContent(painter);
}

void ClickableCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    m_info->move(width() - infoSide - metric::cardPadding + 4, metric::cardPadding - 3);
}

void ClickableCard::mousePressEvent(QMouseEvent *event)
{
    m_clickable ? QAbstractButton::mousePressEvent(event) : event->ignore();
}

void ClickableCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_clickable)
            click();
        return;
    case Qt::Key_F1:
        if (infoWidth() > 0) {
            Q_EMIT infoClicked();
            return;
        }
        break;
    default:
        break;
    }
    QAbstractButton::keyPressEvent(event);
}

void ClickableCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void ClickableCard::retranslate()
{
    m_info->setToolTip(tr("Explain this figure (F1)"));
    m_info->setAccessibleName(tr("Explain this figure"));
}

} // namespace laju::ui
