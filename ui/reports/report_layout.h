// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report_pieces.h"

#include <QSizeF>

#include <functional>
#include <vector>

class QPainter;

namespace laju::ui {

/// A report cut into A4 pages. The same painting serves paper and screen; once made it never changes, so any
/// thread may paint.
class ReportLayout final
{
public:
    /// Size of a page in 1/96 inch, the unit of everything here.
    static constexpr QSizeF pageSize{210 / 25.4 * 96, 297 / 25.4 * 96};

    /// Cuts between blocks, table rows and list entries only; a heading stays with what follows it. Needs a
    /// QGuiApplication for its fonts.
    explicit ReportLayout(ReportDocument document);

    [[nodiscard]] const ReportDocument &document() const { return m_document; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Paints page @p page (from 0) with its top left corner at the origin; the ground is left as it is.
    void paint(QPainter &painter, int page) const;
    /// The key of the metric whose figure stands at @p point of page @p page; empty where none does.
    [[nodiscard]] QString metricAt(int page, QPointF point) const;

private:
    struct Placed
    {
        qreal y;
        std::function<void(QPainter &)> paint; ///< with the origin at the top left of the piece
        std::vector<ReportSpot> spots = {};    ///< within the piece
    };

    void paintHead(QPainter &painter) const;
    void paintFoot(QPainter &painter, int page) const;

    ReportDocument m_document;
    std::vector<std::vector<Placed>> m_pages;
};

} // namespace laju::ui
