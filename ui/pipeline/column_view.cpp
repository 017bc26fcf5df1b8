// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/column_view.h"

#include "ui/pipeline/card_delegate.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {
constexpr int dropZoneHeight = 34;
const QString cardType = u"application/x-laju-opportunity"_s;
} // namespace

QMimeData *makeCardData(OpportunityId id)
{
    auto *data = new QMimeData;
    data->setData(cardType, QByteArray::number(id.number()));
    return data;
}

std::optional<OpportunityId> cardIn(const QMimeData *data)
{
    return OpportunityId::fromNumber(data->data(cardType).toLongLong());
}

void paintDropZone(QPainter &painter, const QRect &rect, const QString &text, bool hovered)
{
    const Palette &palette = currentPalette();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(hovered ? Role::Accent : Role::Line), 1, Qt::DashLine));
    painter.setBrush(hovered ? QBrush(palette.color(Role::AccentSoft)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), metric::cardRadius,
                            metric::cardRadius);
    painter.setPen(palette.color(hovered ? Role::Accent : Role::Faint));
    painter.setFont(uiFont(metric::smallPx));
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

ColumnView::ColumnView(Context &context, QWidget *parent)
    : QListView(parent)
    , m_cards(new ColumnModel(context, this))
{
    setModel(m_cards);
    setItemDelegate(new CardDelegate(context, this));
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    // The cards stand on the page: no ground and no frame of a list.
    setStyleSheet(u"QListView { background: transparent; border: none; }"_s);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &at) { Q_EMIT opened(m_cards->lineAt(at.row()).id()); });
}

std::optional<OpportunityId> ColumnView::current() const
{
    const QModelIndex at = currentIndex();
    return at.isValid() ? std::optional(m_cards->lineAt(at.row()).id()) : std::nullopt;
}

void ColumnView::focusRow(int row)
{
    setFocus(Qt::OtherFocusReason);
    if (m_cards->rowCount() > 0)
        setCurrentIndex(m_cards->index(std::clamp(row, 0, m_cards->rowCount() - 1)));
}

void ColumnView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_cards->rowCount() > 0)
        setCurrentIndex(m_cards->index(0));
}

void ColumnView::keyPressEvent(QKeyEvent *event)
{
    const bool leftOrRight = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (leftOrRight) {
        const int step = event->key() == Qt::Key_Left ? -1 : 1;
        const auto card = current();
        if (!event->modifiers().testFlag(Qt::ControlModifier))
            Q_EMIT neighbourWanted(step);
        else if (card)
            Q_EMIT stepWanted(*card, step);
        return;
    }
    if (const auto card = current()) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            Q_EMIT opened(*card);
            return;
        }
        if (event->key() == Qt::Key_Delete) {
            Q_EMIT removeWanted(*card);
            return;
        }
    }
    QListView::keyPressEvent(event);
}

void ColumnView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? currentIndex() : indexAt(event->pos());
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    const QPoint where = byKey ? viewport()->mapToGlobal(visualRect(at).center()) : event->globalPos();
    Q_EMIT menuWanted(m_cards->lineAt(at.row()).id(), where);
}

void ColumnView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    const int rows = m_cards->rowCount();
    const int top = rows > 0 ? visualRect(m_cards->index(rows - 1)).bottom() + 1 : 0;
    const QRect zone(0, top, viewport()->width(), dropZoneHeight);
    QPainter painter(viewport());
    if (m_dropHover && zone.bottom() > viewport()->height())
        paintDropZone(painter, viewport()->rect().adjusted(0, viewport()->height() - dropZoneHeight, 0, 0),
                      tr("drop here"), true);
    else
        paintDropZone(painter, zone, tr("drop here"), m_dropHover);
}

void ColumnView::startDrag(Qt::DropActions)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(makeCardData(m_cards->lineAt(at.row()).id()));
    const QRect rect = visualRect(at);
    drag->setPixmap(viewport()->grab(rect));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - rect.topLeft());
    drag->exec(Qt::MoveAction);
}

bool ColumnView::takes(const QMimeData *data) const
{
    const auto card = cardIn(data);
    return card && m_cards->rowOf(*card) < 0;
}

void ColumnView::setDropHover(bool hover)
{
    m_dropHover = hover;
    viewport()->update();
}

void ColumnView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!takes(event->mimeData()))
        return;
    setDropHover(true);
    event->acceptProposedAction();
}

void ColumnView::dragMoveEvent(QDragMoveEvent *event)
{
    if (takes(event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void ColumnView::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropHover(false);
}

void ColumnView::dropEvent(QDropEvent *event)
{
    setDropHover(false);
    if (!takes(event->mimeData()))
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(*cardIn(event->mimeData()));
}

} // namespace laju::ui
