// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/page_bench.h"

#include "tests/bench/bare_charts.h"
#include "tests/bench/bench_window.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/painted_chart.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/section_list.h"
#include "ui/figures/figure_section.h"

#include <QChartView>

using namespace Qt::StringLiterals;

namespace laju::bench {

namespace {

/// Two periods of one length; showing one after the other leaves no value as it was.
struct PeriodPair
{
    QString name;
    std::array<Period, 2> periods;
};

std::vector<PeriodPair> periodPairs()
{
    const Day last = SalesHistory::lastDay;
    const Day end = last + std::chrono::days(1);
    const Period month = Period::containing(last, Calendar::Month);
    const Period quarter = Period::containing(last, Calendar::Quarter);
    constexpr std::chrono::days week(7);
    return {{u"a month"_s, {month, month.previous()}},
            {u"a quarter"_s, {quarter, quarter.previous()}},
            {u"three years"_s,
             {Period::make(SalesHistory::firstDay, end).value(),
              Period::make(SalesHistory::firstDay - week, end - week).value()}}};
}

/// One section of the dashboard in the program's own window.
class ShownSection final
{
public:
    ShownSection(const std::shared_ptr<BenchWindow> &window, int section)
        : m_window(window)
        , m_index(section)
    {
    }

    /// Brings the section into sight, if it is not.
    ui::FigureSection &show()
    {
        m_window->window().showPage(u"dashboard");
        auto *page = m_window->window().findChild<ui::DashboardPage *>(u"dashboardPage"_s);
        const QString key =
            QString::fromLatin1(ui::dashboardSections()[static_cast<size_t>(m_index)].section.key);
        page->showSection(key);
        settle();
        return *page->findChild<ui::FigureSection *>(QString(key + u"Section"));
    }
    /// Processor time until the figures of @p period are known to the section.
    double compute(const Period &period)
    {
        ui::FigureSection &section = show();
        section.setUpdatesEnabled(false);
        const double taken = paint(period);
        section.setUpdatesEnabled(true);
        settle();
        return taken;
    }
    /// Processor time until they are on the screen.
    double paint(const Period &period)
    {
        ui::FigureSection &section = show();
        return busy([&] {
            section.refresh(Company{}, period);
            settle();
        })();
    }

private:
    std::shared_ptr<BenchWindow> m_window;
    int m_index;
};

/// As many of Qt's charts as a section has, each as large as the one whose place it takes.
class BareSection final
{
public:
    explicit BareSection(ui::FigureSection &section)
    {
        m_window.resize(section.window()->size());
        for (const auto *chart : section.findChildren<ui::ChartView *>())
            add(*chart, bareOf(*chart));
        for (const auto *chart : section.findChildren<ui::PaintedChart *>())
            add(*chart, bareOf(*chart));
        m_window.show();
        settle();
    }

    double paint(int round)
    {
        return busy([&] {
            for (const BareChart &bare : m_charts)
                bare.replace(round);
            settle();
        })();
    }

private:
    static BareChart bareOf(const ui::ChartView &chart)
    {
        if (const auto *bars = qobject_cast<const ui::StackedBarChart *>(&chart))
            return bareStackedBars(static_cast<int>(bars->data().series.size()),
                                   static_cast<int>(bars->data().categories.size()));
        return bareLineWithBand(static_cast<int>(chart.table().lines.size()));
    }
    static BareChart bareOf(const ui::PaintedChart &chart)
    {
        const QString name = chart.objectName();
        const auto marks = chart.markCount();
        if (name == "callHours"_L1)
            return bareStackedBars(5, std::max(marks / 5, 1));
        if (name == "stageTimeChart"_L1)
            return bareBoxes(std::max(marks / 2, 1));
        if (name == "effortChart"_L1)
            return barePoints(marks);
        return bareRows(name == "winLossChart"_L1 ? 2 : 1, std::max(marks, 1));
    }
    void add(const QWidget &ours, const BareChart &bare)
    {
        m_charts.push_back(bare);
        auto *view = new QChartView(bare.chart, &m_window);
        view->setRenderHint(QPainter::Antialiasing);
        // What is scrolled out of sight is out of sight here, too.
        view->setGeometry(QRect(ours.mapTo(ours.window(), QPoint()), ours.size()));
    }

    QWidget m_window;
    std::vector<BareChart> m_charts;
};

} // namespace

std::vector<Comparison> pages(const QString &folder)
{
    constexpr double mostOfBare = 1.3;
    std::vector<Comparison> comparisons;
    for (const qint64 activities : benchSizes()) {
        // Made when it is first measured, and gone with the last comparison.
        const auto window = std::make_shared<std::shared_ptr<BenchWindow>>();
        for (int index = 0; index < static_cast<int>(ui::dashboardSections().size()); ++index) {
            for (const PeriodPair &pair : periodPairs()) {
                const auto shown = [=] {
                    if (!*window)
                        *window = std::make_shared<BenchWindow>(SalesHistory{activities}.file(folder));
                    return ShownSection(*window, index);
                };
                const auto round = std::make_shared<int>(0);
                const auto next = [=] { return pair.periods[static_cast<size_t>(++*round % 2)]; };
                const auto bare = std::make_shared<std::unique_ptr<BareSection>>();
                const QString what = u"%1 of %2, %3 activities"_s.arg(
                    QString::fromLatin1(ui::dashboardSections()[static_cast<size_t>(index)].section.name),
                    pair.name, QLocale::c().toString(activities));
                comparisons.push_back({.name = u"figures: "_s + what,
                                       .ours = [=] { return shown().compute(next()); },
                                       .others = {}});
                comparisons.push_back({.name = u"page: "_s + what,
                                       .ours = [=] { return shown().paint(next()); },
                                       .others = {{u"Qt's charts alone"_s,
                                                   [=] {
                                                       if (!*bare) {
                                                           auto section = shown();
                                                           section.paint(next());
                                                           *bare =
                                                               std::make_unique<BareSection>(section.show());
                                                       }
                                                       return (*bare)->paint(++*round);
                                                   }}},
                                       .atMost = {mostOfBare}});
            }
        }
    }
    return comparisons;
}

} // namespace laju::bench
