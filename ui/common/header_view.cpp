// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/header_view.h"

#include "ui/common/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace laju::ui {

namespace {

constexpr int headerPadding = 8;
constexpr int headerHeight = 33;
constexpr int sortArrow = 8;
constexpr int sortGap = 4;

QFont headerFont()
{
    return uiFont(metric::smallPx, QFont::Bold);
}

} // namespace

HeaderView::HeaderView(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

QString HeaderView::textOf(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
}

QSize HeaderView::sectionSizeFromContents(int section) const
{
    const int text = QFontMetrics(headerFont()).horizontalAdvance(textOf(section));
    return {text + 2 * headerPadding + (isSortIndicatorShown() ? sortArrow + sortGap : 0) + 2, headerHeight};
}

void HeaderView::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Palette &colors = currentPalette();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, colors.color(Role::Surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.color(Role::Line));

    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QVariant wanted = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool right = wanted.isValid() && wanted.value<Qt::Alignment>().testFlag(Qt::AlignRight);
    QRect area = rect.adjusted(headerPadding, 0, -headerPadding, -1);
    const QFontMetrics metrics(headerFont());
    const QString text = metrics.elidedText(textOf(section), Qt::ElideRight,
                                            area.width() - (sorted ? sortArrow + sortGap : 0));
    painter->setFont(headerFont());
    painter->setPen(colors.color(sorted ? Role::Text : Role::Secondary));
    painter->drawText(area, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, text);
    if (sorted) {
        const int width = metrics.horizontalAdvance(text);
        const qreal x =
            right ? area.right() + 1 - width - sortGap - sortArrow : area.left() + width + sortGap;
        const qreal middle = area.center().y() + 1;
        const qreal up = sortIndicatorOrder() == Qt::AscendingOrder ? -2 : 2;
        painter->setPen(QPen(colors.color(Role::Secondary), 1.5));
        painter->drawPolyline(QPolygonF{QPointF(x, middle - up), QPointF(x + sortArrow / 2.0, middle + up),
                                        QPointF(x + sortArrow, middle - up)});
    }
    painter->restore();
}

} // namespace laju::ui
