// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report_bench.h"

#include "core/report/report.h"
#include "core/storage/workspace_file.h"
#include "tests/bench/bare_charts.h"
#include "tests/bench/sales_history.h"
#include "ui/reports/pdf_renderer.h"

#include <QDir>
#include <QGraphicsScene>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace laju::bench {

namespace {

constexpr int pages = 10;
constexpr int charts = 8;

/// The monthly report with what it is made of @p times over.
ReportDocument longReport(const Facts &facts, int times)
{
    const Day today = SalesHistory::lastDay;
    const ReportInput input{.facts = facts,
                            .period = Period::containing(today, Calendar::Month),
                            .made = startOfDay(today, facts.directory().zone()),
                            .today = today};
    ReportDocument document = monthlyReport(input);
    const std::vector<Block> once = document.blocks;
    for (int i = 1; i < times; ++i)
        document.blocks.insert(document.blocks.end(), once.begin(), once.end());
    return document;
}

/// How many times over it fills ten pages.
int timesToFill(const Facts &facts)
{
    int times = 1;
    while (ui::ReportLayout(longReport(facts, times)).pageCount() < pages)
        ++times;
    return times;
}

/// Pages of a table's text, as much as one of ours has, with the charts on the first ones.
void drawBare(const QString &path)
{
    constexpr int dotsPerInch = 1200;
    constexpr int lines = 40;
    constexpr int columns = 6;
    constexpr qreal lineHeight = 18;
    constexpr QSizeF chartSize(690, 260);
    QPdfWriter writer(path);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.scale(dotsPerInch / 96.0, dotsPerInch / 96.0);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        qreal top = 0;
        if (page < charts) {
            QGraphicsScene scene;
            const BareChart bare = page % 2 ? bareLineWithBand(12) : bareStackedBars(4, 30);
            scene.addItem(bare.chart);
            bare.chart->resize(chartSize);
            scene.render(&painter, QRectF(QPointF(), chartSize), QRectF(QPointF(), chartSize));
            top = chartSize.height();
        }
        QFont font = painter.font();
        font.setPixelSize(12);
        painter.setFont(font);
        for (int line = 0; line < lines; ++line, top += lineHeight) {
            for (int column = 0; column < columns; ++column)
                painter.drawText(QRectF(column * 110.0, top, 105, lineHeight),
                                 Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight),
                                 QString::number(page * 1000 + line * 10 + column));
        }
    }
}

} // namespace

std::vector<Comparison> reports(const QString &folder)
{
    std::vector<Comparison> comparisons;
    const QString path = QDir(folder).filePath(u"report.pdf"_s);
    for (const qint64 activities : benchSizes()) {
        const auto kept = std::make_shared<std::unique_ptr<const Facts>>();
        const auto facts = [=]() -> const Facts & {
            if (!*kept) {
                const auto session =
                    require(openWorkspace(SalesHistory{activities}.file(folder), OpenMode::MustExist,
                                          std::make_shared<SystemClock>()));
                *kept = std::make_unique<const Facts>(
                    require(session->facts()),
                    std::make_shared<const Directory>(require(session->directory())));
            }
            return **kept;
        };
        const auto times = std::make_shared<int>(0);
        const auto ours = [=] {
            const Facts &all = facts();
            if (*times == 0)
                *times = timesToFill(all);
            return busy([&] { require(ui::writePdf(longReport(all, *times), path)); })();
        };
        comparisons.push_back(
            {.name = u"report of ten pages, %1 activities"_s.arg(QLocale::c().toString(activities)),
             .ours = ours,
             .others = {{u"QPdfWriter alone"_s, busy([=] { drawBare(path); })}}});
    }
    return comparisons;
}

} // namespace laju::bench
