// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "core/insight/leaderboard.h"
#include "core/metrics/catalogue.h"
#include "tests/ui/logging/desk.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/line_band_chart.h"
#include "ui/charts/row_chart.h"
#include "ui/charts/scatter_chart.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/common/figure_card.h"
#include "ui/common/period_chooser.h"
#include "ui/common/segmented_control.h"
#include "ui/dashboard/section_list.h"
#include "ui/figures/figure_section.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

/// Six of Sari's calls between 08:00 and 09:00 on Monday, three of them connected, and two between 10:00 and
/// 11:00; four deals of hers: three won, one lost for the price; one of Made's, lost.
void fillDashboard(TestWorkspace &workspace)
{
    Session &session = workspace.session();
    const auto call = [&](const char *start, bool connected) {
        ActivityFields fields = workspace.activity(workspace.sari, u"call", utc(QString::fromLatin1(start)));
        fields.direction = laju::Direction::Outbound;
        fields.outcome = connected ? Outcome::Connected : Outcome::NoAnswer;
        require(session.save(require(Activity::make(std::move(fields)))));
    };
    for (const char *start : {"2026-11-23T01:05:00", "2026-11-23T01:10:00", "2026-11-23T01:15:00"}) {
        call(start, true);
        call(start, false);
    }
    call("2026-11-16T03:30:00", true);
    call("2026-11-16T03:40:00", false);

    const auto deal = [&](RepId owner, bool won, const QString &source, const QString &reason) {
        OpportunityFields fields = workspace.opportunity(owner, u"A deal"_s, utc(u"2026-11-02T02:00:00"));
        fields.leadSource = source;
        fields.amount = Money(100'000'000, Currency::rupiah());
        fields.stage = workspace.stage(won ? u"Won" : u"Lost");
        fields.closed = utc(u"2026-11-20T02:00:00");
        fields.lossReason = reason;
        require(session.save(require(Opportunity::make(fields)), utc(u"2026-11-20T02:00:00"), owner));
    };
    deal(workspace.sari, true, u"Web"_s, {});
    deal(workspace.sari, true, u"Web"_s, {});
    deal(workspace.sari, true, u"Referral"_s, {});
    deal(workspace.sari, false, u"Web"_s, u"Price"_s);
    deal(workspace.made, false, {}, {});
}

/// A deal that was open for months before it was won: what forecasts in hindsight need.
void addOldDeal(TestWorkspace &workspace)
{
    OpportunityFields fields =
        workspace.opportunity(workspace.sari, u"An old deal"_s, utc(u"2026-06-02T02:00:00"));
    fields.amount = Money(100'000'000, Currency::rupiah());
    require(workspace.session().save(require(Opportunity::make(fields)), *fields.created, {}));
    fields.version = require(workspace.session().opportunity(fields.id)).opportunity->version;
    fields.stage = workspace.stage(u"Won");
    require(workspace.session().save(require(Opportunity::make(fields)), utc(u"2026-10-20T02:00:00"), {}));
}

struct ShownDashboard
{
    explicit ShownDashboard(Desk &desk)
        : page(*desk.context, nullptr)
    {
        page.resize(1240, 840);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The page did not become active");
        sections = page.findChild<ui::SegmentedControl *>(u"dashboardSections"_s);
        if (!QTest::qWaitFor([this] { return isComplete(); }))
            qFatal("The figures did not come");
    }
    [[nodiscard]] bool shows(const QString &section) const
    {
        const auto *widget = page.findChild<QWidget *>(section);
        return widget && widget->isVisible();
    }
    /// Whether the section in sight shows all that it has to.
    [[nodiscard]] bool isComplete() const
    {
        return std::ranges::any_of(page.findChildren<ui::FigureSection *>(), [](const auto *section) {
            return section->isVisible() && section->isComplete();
        });
    }
    template<class T> [[nodiscard]] T *find(const QString &name) const
    {
        for (T *widget : page.findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    ui::DashboardPage page;
    ui::SegmentedControl *sections;
};

const Period november = Period::containing(dayOf(std::chrono::year(2026) / 11 / 23), Calendar::Month);

} // namespace

class DashboardPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sectionsSwitchByKeyboard();
    void theSectionIsRemembered();
    void cardsEqualTheMetrics();
    void barsSumToTheActivities();
    void heatMapSaysAndListsItsCalls();
    void winsAndLossesByChoice();
    void ranksEqualTheLeaderboard();
    void effortNamesItsReps();
    void refreshReplacesValues();
    void everyChartIsDescribed_data();
    void everyChartIsDescribed();
    void showsAnEmptyMonth();
    void leadsToTheDaysOnRecord();
};

void DashboardPageTest::sectionsSwitchByKeyboard()
{
    Desk desk(fillDashboard);
    const ShownDashboard shown(desk);
    QCOMPARE(shown.sections->count(), 5);
    QVERIFY(shown.shows(u"overviewSection"_s));
    // What nobody looked at is not even made.
    QVERIFY(!shown.page.findChild<QWidget *>(u"dealsSection"_s));
    shown.sections->setFocus();
    QTest::keyClick(shown.sections, Qt::Key_Right);
    QVERIFY(shown.shows(u"activitySection"_s));
    QVERIFY(!shown.shows(u"overviewSection"_s));
    QTest::keyClick(shown.sections, Qt::Key_Right);
    QVERIFY(shown.shows(u"dealsSection"_s));
    QTest::keyClick(shown.sections, Qt::Key_End);
    QVERIFY(shown.shows(u"repsSection"_s));
    QTest::keyClick(shown.sections, Qt::Key_Home);
    QVERIFY(shown.shows(u"overviewSection"_s));
}

void DashboardPageTest::theSectionIsRemembered()
{
    Desk desk(fillDashboard);
    {
        ShownDashboard shown(desk);
        shown.page.showSection(u"deals");
        shown.page.showSection(u"no such section");
        QVERIFY(shown.shows(u"dealsSection"_s));
    }
    const ShownDashboard again(desk);
    QVERIFY(again.shows(u"dealsSection"_s));
    QCOMPARE(again.sections->currentIndex(), 2);
}

void DashboardPageTest::cardsEqualTheMetrics()
{
    Desk desk(fillDashboard);
    const ShownDashboard shown(desk);
    const auto value = [&](const QString &card) { return shown.find<ui::FigureCard>(card)->content().value; };
    const auto expected = [&](QAnyStringView key) {
        const Metric &metric = *findMetric(key);
        return desk.context->words().value(metric,
                                           evaluate(metric, {.period = november}, desk.context->facts()));
    };
    QTRY_COMPARE(value(u"figureCard0"_s), u"8"_s);
    QCOMPARE(value(u"figureCard0"_s), expected(u"calls"));
    // Three won of five closed.
    QCOMPARE(value(u"figureCard4"_s), u"60.0%"_s);
    QCOMPARE(value(u"figureCard4"_s), expected(u"win_rate"));
    const ui::FigureContent rate = shown.find<ui::FigureCard>(u"figureCard4"_s)->content();
    QVERIFY2(rate.secondary.contains(u"23–88%"_s), qPrintable(rate.secondary));
    QVERIFY2(rate.note.contains(u"3 won"_s), qPrintable(rate.note));
}

void DashboardPageTest::barsSumToTheActivities()
{
    Desk desk(fillDashboard);
    ShownDashboard shown(desk);
    shown.page.showSection(u"activity");
    auto *step = shown.find<ui::SegmentedControl>(u"barStep"_s);
    QTRY_VERIFY(shown.find<ui::StackedBarChart>(u"activitiesChart"_s));
    const auto *chart = shown.find<ui::StackedBarChart>(u"activitiesChart"_s);
    QTRY_COMPARE(chart->data().categories.size(), 30);
    step->setFocus();
    QTest::keyClick(step, Qt::Key_Right);
    // 1 November 2026 is a Sunday: a week of one day, four whole ones, a Monday.
    QCOMPARE(chart->data().categories.size(), 6);
    double sum = 0;
    for (const ui::BarSeries &part : chart->data().series)
        sum += std::accumulate(part.values.cbegin(), part.values.cend(), 0.0);
    const Figure whole = evaluate(*findMetric(u"activities"), {.period = november}, desk.context->facts());
    QCOMPARE(sum, *whole.value);
}

void DashboardPageTest::heatMapSaysAndListsItsCalls()
{
    Desk desk(fillDashboard);
    const ShownDashboard shown(desk);
    auto *map = shown.find<ui::HeatMap>(u"callHours"_s);
    QVERIFY(map);
    QTRY_COMPARE(map->markCount(), 3);
    QCOMPARE(map->data().rows, QStringList{u"Mon"_s});
    QCOMPARE(map->data().columns, (QStringList{u"8"_s, u"9"_s, u"10"_s}));
    // 3/6: 18.76–81.24%.
    QCOMPARE(map->markText(0), u"Mon 8–9: 50% connected, 3 of 6, 95% 19–81%"_s);
    QVERIFY(!map->data().cells[0].tooFew);
    QVERIFY(!map->data().cells[1].share);
    QVERIFY(map->data().cells[2].tooFew);
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Home);
    QTest::keyClick(map, Qt::Key_Return);
    // The outbound calls first, the connected ones beside them.
    QCOMPARE(desk.navigator.drilled.size(), 1U);
    const ui::DrillDown eight = desk.navigator.drilled.back();
    const auto queryOf = [](const ui::DrillDown &drill, size_t list) {
        return std::get<ActivityQuery>(drill.lists[list].rows.records);
    };
    QCOMPARE(queryOf(eight, eight.shown).weekday, std::chrono::Monday);
    QCOMPARE(queryOf(eight, eight.shown).hour, 8);
    QCOMPARE(desk.rows(queryOf(eight, eight.shown)).size(), 6U);
    QCOMPARE(desk.rows(queryOf(eight, 0)).size(), 3U);
    QTest::mouseClick(map, Qt::LeftButton, {}, map->markRect(2).center().toPoint());
    const ui::DrillDown ten = desk.navigator.drilled.back();
    QCOMPARE(queryOf(ten, ten.shown).hour, 10);
    QCOMPARE(desk.rows(queryOf(ten, ten.shown)).size(), 2U);
}

void DashboardPageTest::winsAndLossesByChoice()
{
    Desk desk(fillDashboard);
    ShownDashboard shown(desk);
    shown.page.showSection(u"deals");
    QTRY_VERIFY(shown.find<ui::RowChart>(u"winLossChart"_s));
    const auto *chart = shown.find<ui::RowChart>(u"winLossChart"_s);
    QTRY_COMPARE(chart->markCount(), 3);
    QCOMPARE(chart->data().rows[0].label, u"Web"_s);
    QCOMPARE(chart->data().rows[0].amount, u"2 won · 1 lost"_s);
    QCOMPARE(chart->data().rows[2].label, u"no source given"_s);
    auto *by = shown.find<ui::SegmentedControl>(u"winLossBy"_s);
    by->setFocus();
    QTest::keyClick(by, Qt::Key_End);
    QCOMPARE(chart->markCount(), 2);
    QStringList reasons;
    for (const ui::ChartRow &row : chart->data().rows)
        reasons += row.label + u' ' + row.amount + u' ' + row.value;
    QCOMPARE(reasons, (QStringList{u"Price 1 50%"_s, u"no reason given 1 50%"_s}));
    QVERIFY2(chart->dataText().contains(u"Price\t1\t50%"_s), qPrintable(chart->dataText()));
}

void DashboardPageTest::ranksEqualTheLeaderboard()
{
    Desk desk(fillDashboard);
    ShownDashboard shown(desk);
    shown.page.showSection(u"reps");
    QTRY_VERIFY(shown.find<ui::RowChart>(u"leaderboard"_s));
    const auto *chart = shown.find<ui::RowChart>(u"leaderboard"_s);
    auto *metric = shown.find<QComboBox>(u"rankedMetric"_s);
    metric->setCurrentText(u"Calls"_s);
    const auto standings = leaderboard(*findMetric(u"calls"), {.period = november}, desk.context->facts());
    QTRY_COMPARE(chart->markCount(), static_cast<int>(standings.size()));
    QCOMPARE(chart->data().rows[0].label, standings[0].name);
    QCOMPARE(chart->data().rows[0].lead, QString::number(*standings[0].rank));
    QCOMPARE(chart->data().rows[0].value, u"8"_s);
    // Sari's four and Made's one closed deals are fewer than five each.
    metric->setCurrentText(u"Win rate"_s);
    QCOMPARE(chart->markCount(), 2);
    for (const ui::ChartRow &row : chart->data().rows) {
        QVERIFY(row.faint);
        QVERIFY(row.lead.isEmpty());
    }
}

void DashboardPageTest::effortNamesItsReps()
{
    Desk desk(fillDashboard);
    ShownDashboard shown(desk);
    shown.page.showSection(u"reps");
    QTRY_VERIFY(shown.find<ui::ScatterChart>(u"effortChart"_s));
    const auto *chart = shown.find<ui::ScatterChart>(u"effortChart"_s);
    shown.find<QComboBox>(u"effortMetric"_s)->setCurrentText(u"Calls"_s);
    shown.find<QComboBox>(u"resultMetric"_s)->setCurrentText(u"Win rate"_s);
    // Made made no call: only Sari has both.
    QTRY_COMPARE(chart->markCount(), 1);
    QCOMPARE(chart->data().points[0].label, u"Sari"_s);
    QCOMPARE(chart->data().points[0].x, 8.0);
    QCOMPARE(chart->data().points[0].y, 0.75);
    QCOMPARE(chart->data().xMedian, 8.0);
    QVERIFY(chart->accessibleDescription().contains(u"association, not cause"_s));
}

void DashboardPageTest::refreshReplacesValues()
{
    Desk desk(fillDashboard);
    const ShownDashboard shown(desk);
    const auto *card = shown.find<ui::FigureCard>(u"figureCard0"_s);
    const auto *map = shown.find<ui::HeatMap>(u"callHours"_s);
    QTRY_COMPARE(card->content().value, u"8"_s);
    const Activity activity =
        require(Activity::make({.rep = desk.workspace.sari,
                                .type = (*desk.context->directory().activityType(QStringView(u"call")))->id,
                                .start = utc(u"2026-11-23T01:20:00"),
                                .direction = laju::Direction::Outbound,
                                .outcome = Outcome::Connected}));
    desk.undo->run(
        u"Log"_s, [activity](Session &session) { return session.save(activity); },
        [](const Result<Change> &change) { static_cast<void>(require(change)); });
    // The same widgets show the new values.
    QTRY_COMPARE(card->content().value, u"9"_s);
    QTRY_COMPARE(map->markText(0), u"Mon 8–9: 57% connected, 4 of 7, 95% 25–84%"_s);
}

void DashboardPageTest::everyChartIsDescribed_data()
{
    QTest::addColumn<QString>("section");
    for (const ui::FigureSectionEntry &entry : ui::dashboardSections())
        QTest::newRow(entry.section.key) << QString::fromLatin1(entry.section.key);
}

void DashboardPageTest::everyChartIsDescribed()
{
    QFETCH(const QString, section);
    Desk desk([](TestWorkspace &workspace) {
        fillDashboard(workspace);
        addOldDeal(workspace);
    });
    ShownDashboard shown(desk);
    shown.page.showSection(section);
    QTRY_VERIFY(shown.isComplete());
    int charts = 0;
    const auto check = [&](const QWidget *chart, const QString &table) {
        if (!chart->isVisible())
            return;
        ++charts;
        const QString name = chart->objectName();
        QVERIFY2(!chart->accessibleName().isEmpty(), qPrintable(name));
        QVERIFY2(!chart->accessibleDescription().isEmpty(), qPrintable(name));
        // Nothing is told here of when the deals came into their stages.
        if (name != u"stageTimeChart")
            QVERIFY2(table.count(u'\n') > 1 && table.contains(u'\t'), qPrintable(name + u' ' + table));
    };
    for (const auto *chart : shown.page.findChildren<ui::PaintedChart *>())
        check(chart, chart->dataText());
    for (const auto *chart : shown.page.findChildren<ui::ChartView *>())
        check(chart, chart->dataText());
    QVERIFY(charts > 0);
}

void DashboardPageTest::showsAnEmptyMonth()
{
    Desk desk;
    ShownDashboard shown(desk);
    for (const ui::FigureSectionEntry &entry : ui::dashboardSections()) {
        shown.page.showSection(QString::fromLatin1(entry.section.key));
        QTRY_VERIFY(shown.isComplete());
        for (const auto *chart : shown.page.findChildren<ui::RowChart *>())
            QTRY_COMPARE(chart->isVisible() ? chart->accessibleDescription().isEmpty() : false, false);
        for (const auto *chart : shown.page.findChildren<ui::RowChart *>())
            QCOMPARE(chart->markCount(), 0);
        // Paints without marks.
        QVERIFY(!shown.page.grab().isNull());
    }
}

void DashboardPageTest::leadsToTheDaysOnRecord()
{
    Desk desk(fillDashboard);
    ShownDashboard shown(desk);
    auto *latest = shown.page.findChild<QPushButton *>(u"dashboardLatest"_s);
    QTRY_COMPARE(shown.find<ui::FigureCard>(u"figureCard0"_s)->content().value, u"8"_s);
    QVERIFY(!latest->isVisible());
    auto *period = shown.page.findChild<ui::PeriodChooser *>();
    period->chooseDay(dayOf(std::chrono::year(2031) / 2 / 3));
    QTRY_VERIFY(latest->isVisible());
    QVERIFY(shown.page.findChild<QLabel *>(u"dashboardNothing"_s)->text().contains(u"2026"_s));
    QTest::mouseClick(latest, Qt::LeftButton);
    QCOMPARE(period->period(), november);
    QTRY_VERIFY(!latest->isVisible());
}

QTEST_MAIN(DashboardPageTest)
#include "dashboard_page_test.moc"
