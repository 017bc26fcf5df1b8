// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/painting.h"
#include "ui/reports/report_pieces.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr qreal rowHeight = 22;
constexpr qreal cellPadding = 6;
constexpr qreal markSize = 8; ///< of the triangle beside a value that is behind
constexpr qreal narrowestText = 90;
constexpr int largestPx = 11;
constexpr int smallestPx = 8;

QFont cellFont(const block::Cell &cell, bool isTotal, int pixelSize)
{
    return paperFont(pixelSize,
                     isTotal || cell.verdict != block::Verdict::Neutral ? QFont::Bold : QFont::Normal);
}

bool hasMark(const block::Cell &cell)
{
    return cell.verdict == block::Verdict::Warning || cell.verdict == block::Verdict::Bad;
}

/// Where the columns stand, for the header and all rows.
struct TableShape
{
    std::vector<block::Column> columns;
    std::vector<qreal> widths;
    int pixelSize = largestPx;
};

std::vector<qreal> naturalWidths(const block::Table &table, int pixelSize)
{
    std::vector<qreal> widths;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        qreal width = textWidth(table.columns[i].title, paperFont(pixelSize, QFont::Bold));
        for (const block::Row &row : table.rows) {
            const block::Cell &cell = row.cells[i];
            width = std::max(width, textWidth(cell.text, cellFont(cell, row.isTotal, pixelSize)) +
                                        (hasMark(cell) ? markSize + 3 : 0));
        }
        widths.push_back(width + 2 * cellPadding + 1);
    }
    return widths;
}

TableShape shapeOf(const block::Table &table, qreal width)
{
    TableShape shape{.columns = table.columns, .widths = {}};
    qreal spare = 0;
    for (shape.pixelSize = largestPx;; --shape.pixelSize) {
        shape.widths = naturalWidths(table, shape.pixelSize);
        spare = width - std::accumulate(shape.widths.begin(), shape.widths.end(), 0.0);
        if (spare >= 0 || shape.pixelSize == smallestPx)
            break;
    }
    // Too wide even in the smallest type: names give way, with an ellipsis.
    for (size_t i = 0; i < shape.widths.size() && spare < 0; ++i) {
        if (!shape.columns[i].isText)
            continue;
        const qreal narrower = std::max(shape.widths[i] + spare, std::min(narrowestText, shape.widths[i]));
        spare += shape.widths[i] - narrower;
        shape.widths[i] = narrower;
    }
    for (qreal &each : shape.widths)
        each += spare / static_cast<qreal>(shape.widths.size());
    return shape;
}

void paintRow(QPainter &painter, const TableShape &shape, const block::Row &row, bool isHeader)
{
    const qreal width = std::accumulate(shape.widths.begin(), shape.widths.end(), 0.0);
    qreal x = 0;
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        const block::Cell &cell = row.cells[i];
        const QRectF rect(x + cellPadding, 0, shape.widths[i] - 2 * cellPadding, rowHeight);
        const QFont font =
            isHeader ? paperFont(shape.pixelSize, QFont::Bold) : cellFont(cell, row.isTotal, shape.pixelSize);
        const Role role = isHeader                                  ? Role::Secondary
                          : cell.faint                              ? Role::Faint
                          : cell.verdict == block::Verdict::Neutral ? Role::Text
                                                                    : textRole(toneOf(cell.verdict));
        const Qt::Alignment side = shape.columns[i].isText ? Qt::AlignLeft : Qt::AlignRight;
        paintLine(painter, rect, side | Qt::AlignVCenter, cell.text, font, role);
        if (hasMark(cell)) {
            const qreal left = rect.right() - textWidth(cell.text, font) - markSize - 3;
            paintArrow(painter, {left, rect.center().y() - markSize / 2, markSize, markSize}, Direction::Down,
                       toneOf(cell.verdict), printPalette());
        }
        x += shape.widths[i];
    }
    painter.setPen(QPen(printPalette().color(row.isTotal ? Role::Faint : Role::Line), 1));
    painter.drawLine(QPointF(0, rowHeight), QPointF(width, rowHeight));
}

} // namespace

std::vector<ReportPiece> tablePieces(const block::Table &table, qreal width)
{
    const auto shape = std::make_shared<const TableShape>(shapeOf(table, width));
    block::Row titles;
    for (const block::Column &column : table.columns)
        titles.cells.push_back({column.title});

    ReportPiece header{
        .height = rowHeight, .keepWithNext = true, .paint = [shape, titles](QPainter &painter) {
            paintRow(painter, *shape, titles, true);
        }};
    const auto repeated = std::make_shared<const ReportPiece>(header);
    std::vector<ReportPiece> pieces{std::move(header)};
    for (const block::Row &row : table.rows) {
        pieces.push_back({.height = rowHeight,
                          .paint = [shape, row](QPainter &painter) { paintRow(painter, *shape, row, false); },
                          .header = repeated});
    }
    // A total alone on a page would say nothing.
    if (pieces.size() > 2 && table.rows.back().isTotal)
        pieces[pieces.size() - 2].keepWithNext = true;
    return pieces;
}

} // namespace laju::ui
