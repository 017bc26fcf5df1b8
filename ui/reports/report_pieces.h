// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/common/theme.h"

#include <QRectF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace laju::ui {

/// Where in a piece or on a page a metric's figure stands.
struct ReportSpot
{
    QRectF rect;
    QString metric; ///< its key in the catalogue
};

/// Something that is never cut: a paragraph, a row of cards, a table row. Lengths in 1/96 inch.
struct ReportPiece
{
    qreal height = 0;
    qreal spaceBefore = 0; ///< not at the top of a page
    bool keepWithNext = false;
    std::function<void(QPainter &)> paint;          ///< with the origin at its top left
    std::shared_ptr<const ReportPiece> header = {}; ///< stands above it when it begins a page: column titles
    std::vector<ReportSpot> spots = {};
};

/// The pieces of @p document, for a column of that width.
[[nodiscard]] std::vector<ReportPiece> reportPieces(const ReportDocument &document, qreal width);

/// The face of paper: unhinted, so that letters stand the same at any resolution.
[[nodiscard]] QFont paperFont(int pixelSize, QFont::Weight weight = QFont::Normal);

/// Text broken into lines of a width, with bold runs. Holds no laid-out glyphs: those belong to the thread
/// that made them.
class TextBlock final
{
public:
    TextBlock(block::RichText text, int pixelSize, qreal width, Role role = Role::Text);
    TextBlock(const QString &text, int pixelSize, qreal width, Role role = Role::Text, bool bold = false);

    [[nodiscard]] qreal height() const { return m_height; }
    void paint(QPainter &painter, QPointF at) const;

private:
    block::RichText m_text;
    int m_pixelSize;
    qreal m_width;
    Role m_role;
    qreal m_height = 0;
};

/// One line in the colours of paper, cut with an ellipsis where it is too long.
void paintLine(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
               const QFont &font, Role role);
[[nodiscard]] qreal textWidth(const QString &text, const QFont &font);
[[nodiscard]] Tone toneOf(block::Verdict verdict);

/// @name The larger figures, each painted within the rectangle
/// @{
void paintKeyFigure(QPainter &painter, const QRectF &rect, const block::KeyFigure &figure);
/// The height that a card of @p width needs for @p figure.
[[nodiscard]] qreal keyFigureHeight(const block::KeyFigure &figure, qreal width);
void paintStackedBars(QPainter &painter, const QRectF &rect, const block::StackedBars &bars);
/// @}

/// The pieces of a table, one per row.
[[nodiscard]] std::vector<ReportPiece> tablePieces(const block::Table &table, qreal width);

} // namespace laju::ui
