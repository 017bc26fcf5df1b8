// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/forecast_section.h"

#include "core/forecast/forecast_words.h"
#include "tests/ui/logging/desk.h"
#include "ui/charts/line_band_chart.h"
#include "ui/charts/row_chart.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/common/figure_card.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;
using namespace std::chrono;

namespace {

/// A deal a day from March on, by turns Sari's and Made's, half of them won after some weeks; the last ones
/// are open, with a probability of their own if they are called. And a target that is out of reach.
void fillWith(TestWorkspace &workspace, bool isCalled)
{
    std::vector<std::pair<Opportunity, std::vector<StageChange>>> deals;
    const Instant now = workspace.clock().now();
    int number = 0;
    for (Instant created = utc(u"2026-03-02T03:00:00"); created < now; created += hours(24), ++number) {
        OpportunityFields deal = workspace.opportunity(number % 3 == 0 ? workspace.made : workspace.sari,
                                                       u"Deal %1"_s.arg(number), created);
        deal.amount = Money((100 + number) * 1'000'000, Currency::rupiah());
        std::vector<StageChange> moves{
            {.opportunity = deal.id, .to = workspace.stage(u"Prospect"), .at = created}};
        const auto move = [&](QStringView stage, Instant at) {
            if (at > now)
                return;
            moves.push_back(
                {.opportunity = deal.id, .from = moves.back().to, .to = workspace.stage(stage), .at = at});
            deal.stage = moves.back().to;
        };
        move(u"Proposal", created + hours(24 * (3 + number % 9)));
        const Instant closed = created + hours(24 * (14 + number % 20));
        move(number % 2 == 0 ? u"Won" : u"Lost", closed);
        if (closed <= now)
            deal.closed = closed;
        else if (isCalled)
            deal.probability = 95;
        deal.expectedClose = dayOf(2026y / November / 30);
        deals.emplace_back(require(Opportunity::make(deal)), std::move(moves));
    }
    require(workspace.session().transact([&](Session &all) { return all.insertMany(deals); }));
    require(workspace.session().save(require(Target::make({.metric = u"won_value"_s,
                                                           .share = TargetShare::Together,
                                                           .cadence = Cadence::Month,
                                                           .value = 90'000'000'000,
                                                           .from = dayOf(2026y / January / 1)}))));
}

void fill(TestWorkspace &workspace)
{
    fillWith(workspace, false);
}

struct ShownSection
{
    explicit ShownSection(Desk &desk)
        : section(*desk.context, nullptr)
    {
        section.resize(1200, 1400);
        section.show();
        section.activateWindow();
        if (!QTest::qWaitForWindowActive(&section))
            qFatal("The section did not become active");
    }
    void refresh(const Scope &scope = Company{})
    {
        section.refresh(scope, Period::containing(dayOf(2026y / November / 23), Calendar::Month));
    }
    void wait()
    {
        if (!QTest::qWaitFor([this] { return section.isComplete(); }, 60'000))
            qFatal("The forecast did not come");
    }
    template<class T> [[nodiscard]] T *find(const QString &name) const
    {
        T *found = section.findChild<T *>(name);
        if (!found)
            qFatal("%s is not there", qPrintable(name));
        return found;
    }
    [[nodiscard]] ui::FigureContent card(Horizon horizon) const
    {
        return find<ui::FigureCard>(u"forecast_"_s + keyOf(horizon))->content();
    }

    ui::ForecastSection section;
};

Forecast forecastOf(const Desk &desk, const Scope &scope)
{
    return Forecaster(desk.context->facts(), {.scope = scope}).on(desk.context->today(), Knowledge::OfNow);
}

} // namespace

class ForecastSectionTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isMadeAwayFromTheWindow()
    {
        Desk desk(fill);
        ShownSection shown(desk);
        shown.refresh();
        // Nothing is shown before the loop turns, whatever the worker has done by then.
        QVERIFY(!shown.section.isComplete());
        QVERIFY(shown.card(Horizon::Quarter).value.isEmpty());
        shown.wait();
        QVERIFY(!shown.card(Horizon::Quarter).value.isEmpty());
    }

    void cardsEqualTheForecast()
    {
        Desk desk(fill);
        ShownSection shown(desk);
        shown.refresh();
        shown.wait();
        const Forecast forecast = forecastOf(desk, Company{});
        const Format &format = desk.context->format();
        for (const Horizon horizon : allOf<Horizon>()) {
            const PeriodForecast &told = forecast.of(horizon);
            const auto money = [&](qint64 minor) {
                return format.compactMoney(Money(minor, Currency::rupiah()));
            };
            const ui::FigureContent content = shown.card(horizon);
            QCOMPARE(content.value, money(told.p50));
            QVERIFY(content.title.startsWith(nameOf(horizon)));
            QVERIFY2(content.secondary.contains(money(told.p10)) &&
                         content.secondary.contains(money(told.p90)),
                     qPrintable(content.secondary));
            QVERIFY2(content.note.contains(money(*told.gap)), qPrintable(content.note));
        }
        const ui::StackedBars &bars = shown.find<ui::StackedBarChart>(u"outlookChart"_s)->data();
        QCOMPARE(bars.categories.size(), 3);
        double quarter = 0;
        for (const ui::BarSeries &part : bars.series)
            quarter += part.values[1];
        QVERIFY(std::abs(quarter * 100 - static_cast<double>(forecast.of(Horizon::Quarter).expected())) < 2);
        QVERIFY2(bars.name.contains(u"miss its target"), qPrintable(bars.name));
        QVERIFY(shown.find<QLabel>(u"forecastRemarks"_s)->text().contains(u"to close the gap"));
    }

    void aCardListsItsDeals()
    {
        Desk desk(fill);
        ShownSection shown(desk);
        shown.refresh();
        shown.wait();
        auto *card = shown.find<ui::FigureCard>(u"forecast_quarter"_s);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
        QCOMPARE(desk.navigator.drilled.size(), 1U);
        const ui::DrillDown &drilled = desk.navigator.drilled.front();
        QCOMPARE(drilled.lists.size(), 2U);
        const Forecast forecast = forecastOf(desk, Company{});
        QVERIFY(drilled.title.contains(u"Q4 2026"));
        QCOMPARE(std::get<std::vector<OpportunityId>>(drilled.lists[0].rows.records).size(),
                 forecast.deals.size());
        QCOMPARE(std::get<std::vector<OpportunityId>>(drilled.lists[1].rows.records),
                 forecast.of(Horizon::Quarter).closers.deals);
        QTest::keyClick(card, Qt::Key_F1);
        QCOMPARE(desk.navigator.looked, QStringList{u"forecast"_s});
    }

    void aMonthInHindsightListsItsWins()
    {
        Desk desk(fill);
        ShownSection shown(desk);
        shown.refresh();
        shown.wait();
        const Backtest test = backtest(desk.context->facts(), desk.context->today());
        // March is the first month; of June on there are three before.
        QCOMPARE(test.months.size(), 5U);
        auto *chart = shown.find<ui::LineBandChart>(u"backtestChart"_s);
        const ui::LineBand &line = chart->data();
        QCOMPARE(line.points.size(), 5);
        for (qsizetype i = 0; i < line.points.size(); ++i) {
            const BacktestMonth &month = test.months[static_cast<size_t>(i)];
            QCOMPARE(*line.points[i].value * 100, double(month.came));
            QCOMPARE(*line.points[i].low * 100, double(month.p10));
            QCOMPARE(*line.points[i].high * 100, double(month.p90));
        }
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(desk.navigator.drilled.size(), 1U);
        QCOMPARE(desk.navigator.drilled.front().metric, findMetric(u"won_value"));
        QCOMPARE(desk.navigator.drilled.front().selection.period, test.months.front().month);

        const ui::ChartRows &rows = shown.find<ui::RowChart>(u"calibrationChart"_s)->data();
        double deals = 0;
        for (const ui::ChartRow &row : rows.rows)
            deals += row.first + row.second;
        qint64 open = 0;
        for (const BacktestMonth &month : test.months)
            open += month.openDeals;
        QCOMPARE(deals, double(open));
        QVERIFY(shown.find<QLabel>(u"backtestScores"_s)->text().contains(u"Brier score"));
    }

    void callsAreShownWhereThereAreAny_data()
    {
        QTest::addColumn<bool>("isCalled");
        QTest::newRow("called") << true;
        QTest::newRow("not called") << false;
    }
    void callsAreShownWhereThereAreAny()
    {
        QFETCH(bool, isCalled);
        Desk desk([&](TestWorkspace &workspace) { fillWith(workspace, isCalled); });
        ShownSection shown(desk);
        shown.refresh();
        shown.wait();
        const PeriodForecast month = forecastOf(desk, Company{}).of(Horizon::Month);
        QCOMPARE(month.commit.amount > 0, isCalled);
        const QString note = shown.card(Horizon::Month).note;
        const QString amount =
            desk.context->format().compactMoney(Money(month.commit.amount, Currency::rupiah()));
        QVERIFY2(note.contains(u"reps commit "_s + amount) == isCalled, qPrintable(note));
    }

    void theLatestScopeIsShown()
    {
        Desk desk(fill);
        ShownSection shown(desk);
        shown.refresh();
        shown.refresh(desk.workspace.made);
        shown.wait();
        const Forecast forecast = forecastOf(desk, desk.workspace.made);
        QCOMPARE(shown.card(Horizon::Quarter).value,
                 desk.context->format().compactMoney(
                     Money(forecast.of(Horizon::Quarter).p50, Currency::rupiah())));
        QVERIFY(forecast.of(Horizon::Quarter).p50 < forecastOf(desk, Company{}).of(Horizon::Quarter).p50);
    }

    void isMadeAnewForDealsAlone()
    {
        std::optional<Activity> call;
        std::optional<Opportunity> won;
        Desk desk([&](TestWorkspace &workspace) {
            fill(workspace);
            call = require(
                Activity::make(workspace.activity(workspace.sari, u"call", utc(u"2026-11-20T03:00:00"))));
            OpportunityFields fields =
                workspace.opportunity(workspace.sari, u"Won lately"_s, utc(u"2026-11-20T03:00:00"));
            fields.amount = Money(900'000'000'000, Currency::rupiah());
            fields.stage = workspace.stage(u"Won");
            won = require(Opportunity::make(fields));
        });
        ShownSection shown(desk);
        shown.refresh();
        shown.wait();
        const QString before = shown.card(Horizon::Month).value;
        QSignalSpy changes(desk.live.get(), &ui::LiveFacts::factsChanged);
        desk.store->write(&shown.section, [call](Session &session) { return session.save(*call); });
        QTRY_COMPARE(changes.size(), 1);
        shown.refresh();
        QVERIFY(shown.section.isComplete());

        desk.store->write(&shown.section, [won](Session &session) {
            return session.save(*won, utc(u"2026-11-22T03:00:00"), {});
        });
        QTRY_COMPARE(changes.size(), 2);
        shown.refresh();
        QVERIFY(!shown.section.isComplete());
        shown.wait();
        QVERIFY(shown.card(Horizon::Month).value != before);
    }

    void speaksTheLanguageInForce()
    {
        Desk desk(fill);
        ShownSection shown(desk);
        shown.refresh();
        shown.wait();
        desk.localization.setLanguage(Language::Indonesian);
        QTRY_VERIFY(shown.card(Horizon::Quarter).title.startsWith(u"Kuartal ini"));
        QVERIFY(shown.find<QLabel>(u"forecastRemarks"_s)->text().contains(u"Dipelajari"));
        QVERIFY(shown.find<ui::LineBandChart>(u"backtestChart"_s)->data().name.contains(u"bulan"));
        QMenu menu;
        shown.section.addExports(menu);
        QCOMPARE(menu.actions().size(), 3);
        QVERIFY(menu.actions().front()->text().contains(u"Salin"));
    }

    void anEmptyWorkspaceSaysWhy()
    {
        Desk desk;
        ShownSection shown(desk);
        shown.refresh();
        shown.wait();
        QVERIFY(shown.card(Horizon::Month).tentative);
        QVERIFY(!shown.find<ui::LineBandChart>(u"backtestChart"_s)->data().emptyText.isEmpty());
        QVERIFY(shown.find<ui::RowChart>(u"calibrationChart"_s)->data().rows.isEmpty());
        auto *card = shown.find<ui::FigureCard>(u"forecast_month"_s);
        QTest::mouseClick(card, Qt::LeftButton);
        QVERIFY(desk.navigator.drilled.empty());
        QVERIFY(shown.find<QLabel>(u"backtestScores"_s)->text().contains(u"three months of history"));
    }
};

QTEST_MAIN(ForecastSectionTest)
#include "forecast_section_test.moc"
