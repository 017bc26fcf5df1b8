// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report_layout.h"

#include <QScrollArea>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace laju::ui {

class PageSheet;

/// The pages of a report below each other, as they will be on paper. Pictures of pages are made on another
/// thread, at the screen's resolution, when they come into sight. PageUp, PageDown, Home and End scroll; Ctrl
/// with the wheel zooms.
class ReportPreview final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReportPreview(QWidget *parent = nullptr);
    ~ReportPreview() override;

    /// Shows @p layout from its first page on; nullptr shows nothing.
    void setLayoutShown(std::shared_ptr<const ReportLayout> layout);
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_sheets.size()); }
    /// The page at the top of what is seen, from 0.
    [[nodiscard]] int currentPage() const;
    void showPage(int page);

    /// None: as wide as there is room; 1 is the size on paper.
    void setZoom(std::optional<double> zoom);
    [[nodiscard]] std::optional<double> zoom() const { return m_zoom; }
    /// The zoom in force, also when it follows from the room.
    [[nodiscard]] double effectiveZoom() const;
    void zoomBy(int steps);

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged();
    /// A picture of that page is on the screen now.
    void pageDrawn(int page);
    /// The figure of that metric was clicked.
    void figureClicked(const QString &metric);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void resizeSheets();

    QThreadPool m_painters;
    QWidget *m_body;
    std::vector<PageSheet *> m_sheets;
    std::optional<double> m_zoom = 1.0;
    int m_current = 0;
};

} // namespace laju::ui
