// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_preview.h"

#include "ui/common/theme.h"
#include "ui/reports/pdf_renderer.h"

#include <QFutureWatcher>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int gap = 16;
constexpr std::array zoomSteps{0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0};

} // namespace

/// One page on the desk.
class PageSheet final : public QWidget
{
    Q_OBJECT
public:
    PageSheet(std::shared_ptr<const ReportLayout> layout, int page, QThreadPool &painters, QWidget *parent)
        : QWidget(parent)
        , m_layout(std::move(layout))
        , m_page(page)
        , m_painters(painters)
    {
        setObjectName(u"reportPage%1"_s.arg(page + 1));
        setMouseTracking(true);
        setAccessibleName(m_layout->document().pageOfPages.arg(page + 1).arg(m_layout->pageCount()));
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
            m_image = m_watcher.result();
            update();
            Q_EMIT drawn(m_page);
        });
    }

Q_SIGNALS:
    void drawn(int page);
    void figureClicked(const QString &metric);

protected:
    void mouseMoveEvent(QMouseEvent *event) override
    {
        setCursor(metricAt(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (const QString metric = metricAt(event->position());
            event->button() == Qt::LeftButton && !metric.isEmpty())
            Q_EMIT figureClicked(metric);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const int wanted = static_cast<int>(std::lround(width() * devicePixelRatioF()));
        if (!m_image.isNull())
            painter.drawImage(rect(), m_image);
        if (m_image.width() != wanted && !m_watcher.isRunning()) {
            m_watcher.setFuture(QtConcurrent::run(&m_painters, [layout = m_layout, page = m_page, wanted] {
                return pageImage(*layout, page, wanted);
            }));
        }
        painter.setPen(currentPalette().color(Role::Line));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    [[nodiscard]] QString metricAt(QPointF point) const
    {
        return m_layout->metricAt(m_page, point * ReportLayout::pageSize.width() / width());
    }

    std::shared_ptr<const ReportLayout> m_layout;
    int m_page;
    QThreadPool &m_painters;
    QFutureWatcher<QImage> m_watcher;
    QImage m_image;
};

ReportPreview::ReportPreview(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget)
{
    // One is enough: the page in sight comes first, and the window keeps a core.
    m_painters.setMaxThreadCount(1);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setWidget(m_body);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (const int page = currentPage(); page != m_current) {
            m_current = page;
            Q_EMIT currentPageChanged(page);
        }
    });
}

ReportPreview::~ReportPreview()
{
    m_painters.waitForDone();
}

void ReportPreview::setLayoutShown(std::shared_ptr<const ReportLayout> layout)
{
    m_painters.clear();
    qDeleteAll(m_sheets);
    m_sheets.clear();
    const int pages = layout ? layout->pageCount() : 0;
    for (int page = 0; page < pages; ++page) {
        auto *sheet = new PageSheet(layout, page, m_painters, m_body);
        connect(sheet, &PageSheet::drawn, this, &ReportPreview::pageDrawn);
        connect(sheet, &PageSheet::figureClicked, this, &ReportPreview::figureClicked);
        m_body->layout()->addWidget(sheet);
        sheet->show();
        m_sheets.push_back(sheet);
    }
    resizeSheets();
    m_current = 0;
    verticalScrollBar()->setValue(0);
    Q_EMIT currentPageChanged(0);
}

int ReportPreview::currentPage() const
{
    const int top = verticalScrollBar()->value() + viewport()->height() / 3;
    const auto next =
        std::ranges::find_if(m_sheets, [top](const PageSheet *sheet) { return sheet->y() > top; });
    return std::max(0, static_cast<int>(next - m_sheets.begin()) - 1);
}

void ReportPreview::showPage(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    verticalScrollBar()->setValue(m_sheets[static_cast<size_t>(page)]->y() - gap);
}

void ReportPreview::setZoom(std::optional<double> zoom)
{
    if (m_zoom == zoom)
        return;
    m_zoom = zoom;
    const int page = currentPage();
    resizeSheets();
    showPage(page);
    Q_EMIT zoomChanged();
}

double ReportPreview::effectiveZoom() const
{
    const double room = viewport()->width() - 2 * gap;
    return m_zoom.value_or(std::max(room / ReportLayout::pageSize.width(), zoomSteps.front()));
}

void ReportPreview::zoomBy(int steps)
{
    const double now = effectiveZoom();
    const auto bigger = std::ranges::find_if(zoomSteps, [now](double step) { return step > now + 0.01; });
    const auto asBig = std::ranges::find_if(zoomSteps, [now](double step) { return step > now - 0.01; });
    if (steps > 0 && bigger != zoomSteps.end())
        setZoom(*bigger);
    if (steps < 0 && asBig != zoomSteps.begin())
        setZoom(*std::prev(asBig));
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    resizeSheets();
}

void ReportPreview::resizeSheets()
{
    const QSize size = (ReportLayout::pageSize * effectiveZoom()).toSize();
    for (PageSheet *sheet : m_sheets)
        sheet->setFixedSize(size);
    // At once, so that scrolling to a page finds it where it will be.
    const int pages = std::max(pageCount(), 1);
    m_body->resize(std::max(viewport()->width(), size.width() + 2 * gap),
                   gap + pages * (size.height() + gap));
    m_body->layout()->activate();
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        showPage(0);
        break;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        break;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

void ReportPreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QScrollArea::wheelEvent(event);
}

} // namespace laju::ui

#include "report_preview.moc"
