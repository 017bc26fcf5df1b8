// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_layout.h"

#include "ui/reports/report_pieces.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr qreal margin = 48;
constexpr qreal firstTop = 106; ///< below the head of the first page
constexpr qreal footLine = 1072;
constexpr qreal bottom = footLine - 14;
constexpr qreal width = ReportLayout::pageSize.width() - 2 * margin;

// The pieces that stay on one page with the one at @p first: headings with what follows them.
size_t endOfGroup(const std::vector<ReportPiece> &pieces, size_t first)
{
    size_t end = first + 1;
    while (end < pieces.size() && pieces[end - 1].keepWithNext)
        ++end;
    return end;
}

} // namespace

ReportLayout::ReportLayout(ReportDocument document)
    : m_document(std::move(document))
    , m_pages(1)
{
    const std::vector<ReportPiece> pieces = reportPieces(m_document, width);
    qreal y = firstTop;
    bool isTop = true;
    for (size_t first = 0; first < pieces.size();) {
        const size_t end = endOfGroup(pieces, first);
        qreal needed = 0;
        for (size_t i = first; i < end; ++i)
            needed += pieces[i].height + (i == first && isTop ? 0 : pieces[i].spaceBefore);
        if (y + needed > bottom && !isTop) {
            m_pages.emplace_back();
            y = margin;
            isTop = true;
            if (pieces[first].header) {
                m_pages.back().push_back({y, pieces[first].header->paint});
                y += pieces[first].header->height;
            }
        }
        for (size_t i = first; i < end; ++i) {
            y += isTop ? 0 : pieces[i].spaceBefore;
            m_pages.back().push_back({y, pieces[i].paint, pieces[i].spots});
            y += pieces[i].height;
            isTop = false;
        }
        first = end;
    }
}

void ReportLayout::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (page == 0)
        paintHead(painter);
    for (const Placed &piece : m_pages[static_cast<size_t>(page)]) {
        painter.save();
        painter.translate(margin, piece.y);
        piece.paint(painter);
        painter.restore();
    }
    paintFoot(painter, page);
    painter.restore();
}

QString ReportLayout::metricAt(int page, QPointF point) const
{
    for (const Placed &piece : m_pages[static_cast<size_t>(page)]) {
        const QPointF within = point - QPointF(margin, piece.y);
        for (const ReportSpot &spot : piece.spots) {
            if (spot.rect.contains(within))
                return spot.metric;
        }
    }
    return {};
}

void ReportLayout::paintHead(QPainter &painter) const
{
    const qreal right = margin + width;
    constexpr qreal side = 150; ///< for the program and the author
    paintLine(painter, {margin, 42, width - side, 32}, Qt::AlignLeft | Qt::AlignVCenter, m_document.title,
              paperFont(21, QFont::Bold), Role::Text);
    paintLine(painter, {margin, 71, width - side, 18}, Qt::AlignLeft | Qt::AlignVCenter, m_document.subtitle,
              paperFont(11), Role::Secondary);
    paintLine(painter, {right - side, 54, side, 20}, Qt::AlignRight | Qt::AlignVCenter, m_document.product,
              paperFont(14, QFont::Bold), Role::Accent);
    paintLine(painter, {right - side, 71, side, 18}, Qt::AlignRight | Qt::AlignVCenter, m_document.author,
              paperFont(11), Role::Secondary);
    painter.setPen(QPen(printPalette().color(Role::Accent), 2));
    painter.drawLine(QPointF(margin, 96), QPointF(right, 96));
}

void ReportLayout::paintFoot(QPainter &painter, int page) const
{
    painter.setPen(QPen(printPalette().color(Role::Line), 1));
    painter.drawLine(QPointF(margin, footLine), QPointF(margin + width, footLine));
    const QFont font = paperFont(10);
    const QRectF line(margin, footLine + 5, width, 16);
    paintLine(painter, line, Qt::AlignLeft | Qt::AlignVCenter, m_document.made, font, Role::Secondary);
    // Not in the very middle: the left text is the longest.
    paintLine(painter, {line.left() + width * 0.6, line.top(), width * 0.2, line.height()},
              Qt::AlignHCenter | Qt::AlignVCenter, m_document.confidentiality, font, Role::Secondary);
    paintLine(painter, line, Qt::AlignRight | Qt::AlignVCenter,
              m_document.pageOfPages.arg(page + 1).arg(pageCount()), font, Role::Secondary);
}

} // namespace laju::ui
