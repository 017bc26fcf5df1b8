// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/card_delegate.h"

#include "ui/common/painting.h"
#include "ui/pipeline/column_model.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionViewItem>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int padding = 12;
constexpr int lineHeight = 18;
constexpr int chipLine = 26;
constexpr int gapBelow = 8;
constexpr int edgeWidth = 3;

const DealLine &lineOf(const QModelIndex &index)
{
    return static_cast<const ColumnModel *>(index.model())->lineAt(index.row());
}

/// Paints one line of text and gives back the width it took.
int paintText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, Role role,
              Qt::Alignment alignment = Qt::AlignLeft)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(currentPalette().color(role));
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter), shown);
    return metrics.horizontalAdvance(shown);
}

void paintEdge(QPainter &painter, const QRect &card)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(card), metric::cardRadius, metric::cardRadius);
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.fillRect(QRect(card.topLeft(), QSize(edgeWidth, card.height())),
                     currentPalette().color(Role::Bad));
    painter.restore();
}

} // namespace

CardDelegate::CardDelegate(Context &context, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_context(context)
{
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const DealLine &line = lineOf(index);
    const OpportunityFields &fields = line.row.opportunity.fields();
    const QRect card = option.rect.adjusted(0, 0, 0, -gapBelow);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    paintCardGround(*painter, card, currentPalette(), option.state.testFlag(QStyle::State_MouseOver),
                    focused);
    if (line.isSlow())
        paintEdge(*painter, card);

    QRect area = card.adjusted(padding, padding - 3, -padding, -padding + 3);
    const auto next = [&area](int height) {
        const QRect rect(area.left(), area.top(), area.width(), height);
        area.setTop(area.top() + height);
        return rect;
    };
    paintText(*painter, next(lineHeight), fields.name, uiFont(metric::bodyPx, QFont::DemiBold), Role::Text);
    paintText(*painter, next(lineHeight), line.row.account, uiFont(metric::smallPx), Role::Secondary);
    const QRect money = next(lineHeight + 4);
    const QString amount = fields.amount ? m_context.format().compactMoney(*fields.amount)
                                         : QCoreApplication::translate("CardDelegate", "no amount");
    const int used = paintText(*painter, money, amount,
                               uiFont(metric::smallPx, fields.amount ? QFont::DemiBold : QFont::Normal),
                               fields.amount ? Role::Text : Role::Faint);
    paintText(*painter, money.adjusted(used + padding, 0, 0, 0), line.owner, uiFont(metric::smallPx),
              Role::Secondary, Qt::AlignRight);
    if (line.kind != StageKind::Open)
        return;
    paintStay(*painter, next(chipLine), line);
    paintText(*painter, next(lineHeight), nextStepText(line, m_context.words()), uiFont(metric::smallPx),
              line.nextStep == NextStep::Later ? Role::Secondary : textRole(nextStepTone(line.nextStep)));
}

void CardDelegate::paintStay(QPainter &painter, const QRect &rect, const DealLine &line) const
{
    const Format &format = m_context.format();
    int used = 0;
    if (line.days) {
        const QString text = daysText(line, format);
        used = static_cast<int>(chipSize(text).width());
        paintChip(painter, rect, text, line.isSlow() ? Tone::Bad : Tone::Accent, currentPalette());
    }
    if (line.usualDays)
        //: %1 is a number of days with its unit: how long deals usually are in the stage
        paintText(painter, rect.adjusted(used + 6, 0, 0, 0),
                  QCoreApplication::translate("CardDelegate", "usual %1").arg(format.days(*line.usualDays)),
                  uiFont(metric::smallPx), Role::Faint, Qt::AlignRight);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int base = 2 * (padding - 3) + 3 * lineHeight + 4 + gapBelow;
    return {160, lineOf(index).kind == StageKind::Open ? base + chipLine + lineHeight : base};
}

} // namespace laju::ui
