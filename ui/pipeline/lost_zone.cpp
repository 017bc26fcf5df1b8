// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/lost_zone.h"

#include "ui/pipeline/column_view.h"

#include <QDropEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace laju::ui {

LostZone::LostZone(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"lostZone"_s);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Drop a card here when the deal is lost"));
}

QSize LostZone::sizeHint() const
{
    return {200, 34};
}

void LostZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDropZone(painter, rect(), tr("Drop a card here when the deal is lost"), m_hover);
}

void LostZone::setHover(bool hover)
{
    m_hover = hover;
    update();
}

void LostZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (!cardIn(event->mimeData()))
        return;
    setHover(true);
    event->acceptProposedAction();
}

void LostZone::dragLeaveEvent(QDragLeaveEvent *)
{
    setHover(false);
}

void LostZone::dropEvent(QDropEvent *event)
{
    setHover(false);
    if (const auto card = cardIn(event->mimeData())) {
        event->acceptProposedAction();
        Q_EMIT dropped(*card);
    }
}

void LostZone::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Drop a card here when the deal is lost"));
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace laju::ui
