// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/delegates.h"

#include "ui/common/painting.h"
#include "ui/common/table_model.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPointF>
#include <QToolTip>

#include <algorithm>

namespace laju::ui {

namespace {

constexpr int cellPadding = 8;
constexpr int barWidth = 114;
constexpr int percentWidth = 44;
constexpr int noteGap = 4;

Tone toneOf(const QModelIndex &index, Tone otherwise)
{
    const QVariant tone = index.data(ToneRole);
    return tone.isValid() ? static_cast<Tone>(tone.toInt()) : otherwise;
}

QString noteOf(const QModelIndex &index)
{
    return index.data(NoteRole).toString();
}

int textWidth(const QString &text)
{
    return QFontMetrics(uiFont(metric::bodyPx)).horizontalAdvance(text);
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Palette &colors = currentPalette();
    painter->save();
    if (cell.state.testFlag(QStyle::State_Selected))
        painter->fillRect(cell.rect, colors.color(Role::AccentSoft));
    painter->fillRect(QRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1),
                      colors.color(Role::Line));
    paintContent(*painter, cell.rect.adjusted(cellPadding, 0, -cellPadding, -1), cell, index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    int width = textWidth(index.data().toString()) + 2 * cellPadding + 2;
    if (!index.data(Qt::DecorationRole).isNull())
        width += metric::iconPx + noteGap;
    return {width, metric::rowHeight};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const bool isToolTip = event && view && event->type() == QEvent::ToolTip;
    if (isToolTip && index.data(Qt::ToolTipRole).toString().isEmpty() &&
        option.rect.width() < sizeHint(option, index).width()) {
        QToolTip::showText(event->globalPos(), index.data().toString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

void CellDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QRect area = rect;
    if (!option.icon.isNull()) {
        const QRect box(area.left(), area.center().y() - metric::iconPx / 2 + 1, metric::iconPx,
                        metric::iconPx);
        option.icon.paint(&painter, box);
        area.setLeft(box.right() + 1 + noteGap);
    }
    // A judged text keeps its colour where it is chosen: each reads on AccentSoft.
    const QVariant tone = index.data(ToneRole);
    const Role role = tone.isValid() ? textRole(static_cast<Tone>(tone.toInt())) : Role::Text;
    QFont font = option.font;
    font.setPixelSize(metric::bodyPx);
    painter.setFont(font);
    painter.setPen(currentPalette().color(role));
    painter.drawText(area, static_cast<int>(option.displayAlignment),
                     QFontMetrics(font).elidedText(option.text, option.textElideMode, area.width()));
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {static_cast<int>(chipSize(index.data().toString()).width()) + 2 * cellPadding, metric::rowHeight};
}

void ChipDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    if (option.text.isEmpty())
        return;
    QRectF area(rect);
    if (option.displayAlignment & Qt::AlignRight)
        area.setLeft(std::max(area.left(), area.right() - chipSize(option.text).width()));
    paintChip(painter, area, option.text, toneOf(index, Tone::Accent), currentPalette());
}

QSize PaceBarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {barWidth + percentWidth + cellPadding + 2 * cellPadding, metric::rowHeight};
}

void PaceBarDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    painter.setFont(uiFont(metric::bodyPx));
    painter.setPen(currentPalette().color(Role::Text));
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, option.text);
    const QVariant data = index.data(PaceRole);
    const int width = rect.width() - std::max(percentWidth, textWidth(option.text)) - cellPadding;
    if (!data.isValid() || width <= 0)
        return;
    const QPointF pace = data.toPointF();
    paintPaceBar(painter, QRectF(rect.left(), rect.top(), width, rect.height()),
                 {.fraction = pace.x(),
                  .mark = pace.y() < 0 ? std::nullopt : std::optional(pace.y()),
                  .tone = toneOf(index, Tone::Accent)},
                 currentPalette());
}

QSize RateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString note = noteOf(index);
    const int noteWidth = note.isEmpty() ? 0 : textWidth(note) + noteGap;
    return {textWidth(index.data().toString()) + noteWidth + 2 * cellPadding + 2, metric::rowHeight};
}

void RateDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QRect area = rect;
    const QString note = noteOf(index);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter.setFont(uiFont(metric::bodyPx));
    if (!note.isEmpty()) {
        painter.setPen(currentPalette().color(chosen ? Role::Secondary : Role::Faint));
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, note);
        area.setRight(area.right() - textWidth(note) - noteGap);
    }
    const QVariant tone = index.data(ToneRole);
    painter.setPen(
        currentPalette().color(tone.isValid() ? textRole(static_cast<Tone>(tone.toInt())) : Role::Text));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, option.text);
}

} // namespace laju::ui
