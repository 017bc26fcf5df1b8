// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_pieces.h"

#include "ui/charts/funnel_chart.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr size_t figuresInRow = 4;
constexpr qreal gridGap = 8;
constexpr qreal chartHeight = 200;
constexpr qreal funnelShare = 0.58; ///< of the width; the rest is for the points beside it
constexpr qreal bulletIndent = 16;
constexpr int bodyPx = 12;
constexpr int smallPx = 11;
constexpr int notePx = 10;

/// Makes the pieces of each kind of block.
class PieceMaker final
{
public:
    explicit PieceMaker(qreal width)
        : m_width(width)
    {
    }

    std::vector<ReportPiece> operator()(const block::Heading &heading) const
    {
        const TextBlock text(heading.text, 13, m_width, Role::Text, true);
        const qreal height = text.height() + 4;
        return {{.height = height + 6,
                 .spaceBefore = 18,
                 .keepWithNext = true,
                 .paint = [text, height, width = m_width](QPainter &painter) {
                     text.paint(painter, {});
                     painter.setPen(QPen(printPalette().color(Role::Line), 1));
                     painter.drawLine(QPointF(0, height), QPointF(width, height));
                 }}};
    }

    std::vector<ReportPiece> operator()(const block::Paragraph &paragraph) const
    {
        return {
            textPiece({paragraph.text, bodyPx, m_width, paragraph.faint ? Role::Faint : Role::Text}, 0, 4)};
    }

    std::vector<ReportPiece> operator()(const block::FigureGrid &grid) const
    {
        const qreal cardWidth = (m_width - gridGap * (figuresInRow - 1)) / figuresInRow;
        std::vector<ReportPiece> rows;
        for (size_t first = 0; first < grid.figures.size(); first += figuresInRow) {
            const auto begin = grid.figures.begin() + static_cast<qsizetype>(first);
            const std::vector cards(
                begin, begin + static_cast<qsizetype>(std::min(figuresInRow, grid.figures.size() - first)));
            qreal height = 0;
            for (const block::KeyFigure &card : cards)
                height = std::max(height, keyFigureHeight(card, cardWidth));
            std::vector<ReportSpot> spots;
            for (size_t i = 0; i < cards.size(); ++i)
                spots.push_back(
                    {{static_cast<qreal>(i) * (cardWidth + gridGap), 0, cardWidth, height}, cards[i].metric});
            rows.push_back({.height = height,
                            .spaceBefore = rows.empty() ? gridGap + 2 : gridGap,
                            .paint =
                                [cards, cardWidth, height](QPainter &painter) {
                                    qreal x = 0;
                                    for (const block::KeyFigure &card : cards) {
                                        paintKeyFigure(painter, {x, 0, cardWidth, height}, card);
                                        x += cardWidth + gridGap;
                                    }
                                },
                            .spots = std::move(spots)});
        }
        return rows;
    }

    std::vector<ReportPiece> operator()(const block::StackedBars &bars) const
    {
        return {
            {.height = chartHeight, .spaceBefore = 4, .paint = [bars, width = m_width](QPainter &painter) {
                 paintStackedBars(painter, {0, 0, width, chartHeight}, bars);
             }}};
    }

    std::vector<ReportPiece> operator()(const block::Table &table) const
    {
        return tablePieces(table, m_width);
    }

    std::vector<ReportPiece> operator()(const block::Bullets &bullets) const
    {
        return bulletPieces(bullets, m_width);
    }

    std::vector<ReportPiece> operator()(const block::Funnel &funnel) const
    {
        const bool isAlone = funnel.beside.items.empty();
        const qreal left = isAlone ? m_width : m_width * funnelShare;
        const qreal right = m_width - left - 2 * gridGap;
        const TextBlock title(funnel.title, smallPx, left, Role::Text, true);
        const TextBlock caption(funnel.caption, notePx, left, Role::Faint);
        const qreal top = funnel.title.isEmpty() ? 0 : title.height() + 2;
        QList<FunnelRow> rows;
        for (const block::FunnelRow &row : funnel.rows)
            rows.push_back({row.label, row.value, row.valueText, row.remark, toneOf(row.verdict)});
        const qreal rowsHeight = funnelHeight(rows.size());
        const std::vector<ReportPiece> beside =
            isAlone ? std::vector<ReportPiece>() : bulletPieces(funnel.beside, right);
        qreal besideHeight = 0;
        for (const ReportPiece &piece : beside)
            besideHeight += piece.height + piece.spaceBefore;
        const auto paint = [=, hasTitle = !funnel.title.isEmpty(),
                            x = left + 2 * gridGap](QPainter &painter) {
            if (hasTitle)
                title.paint(painter, {});
            paintFunnel(painter, {0, top, left, rowsHeight}, rows, printPalette());
            caption.paint(painter, {0, top + rowsHeight + 4});
            painter.save();
            painter.translate(x, 0);
            for (const ReportPiece &piece : beside) {
                painter.translate(0, piece.spaceBefore);
                piece.paint(painter);
                painter.translate(0, piece.height);
            }
            painter.restore();
        };
        return {{.height = std::max(top + rowsHeight + 4 + caption.height(), besideHeight),
                 .spaceBefore = 4,
                 .paint = paint}};
    }

    std::vector<ReportPiece> operator()(const block::Definitions &definitions) const
    {
        std::vector<ReportPiece> pieces;
        for (const block::Definition &each : definitions.entries) {
            const TextBlock name(each.name, smallPx, m_width, Role::Text, true);
            const TextBlock meaning(each.meaning, smallPx, m_width, Role::Text);
            const TextBlock reckoning(each.formula.isEmpty() ? each.basis
                                                             : QString(each.formula + u" · "_s + each.basis),
                                      notePx, m_width, Role::Secondary);
            const qreal height = name.height() + meaning.height() + reckoning.height();
            pieces.push_back({.height = height, .spaceBefore = 8, .paint = [=](QPainter &painter) {
                                  name.paint(painter, {});
                                  meaning.paint(painter, {0, name.height()});
                                  reckoning.paint(painter, {0, name.height() + meaning.height()});
                              }});
        }
        return pieces;
    }

private:
    static ReportPiece textPiece(const TextBlock &text, qreal indent, qreal spaceBefore)
    {
        return {
            .height = text.height(), .spaceBefore = spaceBefore, .paint = [text, indent](QPainter &painter) {
                text.paint(painter, {indent, 0});
            }};
    }

    static std::vector<ReportPiece> bulletPieces(const block::Bullets &bullets, qreal width)
    {
        std::vector<ReportPiece> pieces;
        if (!bullets.title.isEmpty()) {
            pieces.push_back(textPiece({bullets.title, smallPx, width, Role::Text, true}, 0, 4));
            pieces.back().keepWithNext = true;
        }
        for (const block::RichText &item : bullets.items) {
            const TextBlock text(item, smallPx, width - bulletIndent);
            pieces.push_back({.height = text.height(), .spaceBefore = 3, .paint = [text](QPainter &painter) {
                                  painter.setPen(Qt::NoPen);
                                  painter.setBrush(printPalette().color(Role::Text));
                                  painter.drawEllipse(QPointF(bulletIndent / 2, 8.5), 2, 2);
                                  text.paint(painter, {bulletIndent, 0});
                              }});
        }
        if (!bullets.note.isEmpty())
            pieces.push_back(textPiece({bullets.note, smallPx, width, Role::Faint}, 0, 5));
        return pieces;
    }

    qreal m_width;
};

} // namespace

std::vector<ReportPiece> reportPieces(const ReportDocument &document, qreal width)
{
    std::vector<ReportPiece> all;
    for (const Block &each : document.blocks) {
        std::vector<ReportPiece> pieces = std::visit(PieceMaker(width), each);
        std::ranges::move(pieces, std::back_inserter(all));
    }
    return all;
}

} // namespace laju::ui
