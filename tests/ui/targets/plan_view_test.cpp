// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targets_page.h"

#include "core/metrics/catalogue.h"
#include "tests/ui/logging/desk.h"
#include "ui/charts/funnel_chart.h"
#include "ui/common/period_chooser.h"
#include "ui/common/segmented_control.h"
#include "ui/targets/plan_slider.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

/// Today is Monday, 23 November 2026. Sari won five deals of Rp 100 M in October and lost five, each created
/// 30 days before; ten meetings and forty calls led to them.
void fill(TestWorkspace &workspace)
{
    require(workspace.session().transact([&](Session &session) -> Result<void> {
        for (int i = 0; i < 10; ++i) {
            OpportunityFields deal =
                workspace.opportunity(workspace.sari, u"Deal %1"_s.arg(i), utc(u"2026-09-20T02:00:00"));
            deal.amount = Money(100'000'000'00, Currency::rupiah());
            deal.stage = workspace.stage(i < 5 ? u"Won" : u"Lost");
            deal.closed = utc(u"2026-10-20T02:00:00");
            require(session.save(require(Opportunity::make(deal)), *deal.closed, workspace.sari));
        }
        for (int i = 0; i < 50; ++i) {
            const bool isMeeting = i < 10;
            const QString start =
                u"2026-10-%1T02:%2:00"_s.arg(1 + i % 20, 2, 10, QChar(u'0')).arg(i, 2, 10, QChar(u'0'));
            ActivityFields fields =
                workspace.activity(workspace.sari, isMeeting ? u"meeting" : u"call", utc(start));
            fields.outcome = isMeeting ? Outcome::Held : Outcome::None;
            fields.direction = isMeeting ? laju::Direction::None : laju::Direction::Outbound;
            require(session.save(require(Activity::make(std::move(fields)))));
        }
        return {};
    }));
}

/// The page at its tab for plans.
struct ShownPlan
{
    explicit ShownPlan(Desk &desk)
        : page(*desk.context, nullptr)
    {
        page.resize(960, 640);
        page.showSection(u"plan");
        page.show();
        // Its tools are in the window's header otherwise.
        page.headerTools()->show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The page did not become active");
        QTest::qWait(0);
    }
    template<class Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = page.findChild<Widget *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QString text(const QString &label) const
    {
        const auto *found = find<QLabel>(label);
        return found->isVisible() ? found->text().replace(QChar::Nbsp, u' ') : QString();
    }
    void type(const QString &revenue) const
    {
        auto *field = find<QLineEdit>(u"planRevenue"_s);
        field->setFocus();
        field->selectAll();
        if (revenue.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        else
            QTest::keyClicks(field, revenue);
    }
    [[nodiscard]] QSlider *slider(const QString &name) const
    {
        return find<ui::PlanSlider>(name)->findChild<QSlider *>();
    }

    ui::TargetsPage page;
};

const QString usual =
    u"Rp 1 B ÷ Rp 100 M = 10 deals ÷ 50.0% = 20 opportunities ÷ 100.0% = 20 meetings ÷ 25.0% = 80 calls"_s;

} // namespace

class PlanViewTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tabsAreChosenAndRemembered();
    void tellsWhatItTakes();
    void takesTheTargetWhereNobodyTypes();
    void saysWhatIsWrongWithARevenue();
    void slidersAssume_data();
    void slidersAssume();
    void anotherScopeForgetsWhatIsAssumed();
    void saysWhatThereIsTooLittleOf();
    void remembersWhatWasChosen();
    void aRowListsItsRecords();
    void becomesTargetsAndIsTakenBack();
    void speaksIndonesian();
};

void PlanViewTest::tabsAreChosenAndRemembered()
{
    Desk desk(fill);
    {
        ShownPlan shown(desk);
        auto *tabs = shown.find<ui::SegmentedControl>(u"targetsTabs"_s);
        QVERIFY(shown.find<QWidget>(u"planView"_s)->isVisible());
        QCOMPARE(tabs->currentIndex(), 2);
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Home);
        QVERIFY(!shown.find<QWidget>(u"planView"_s)->isVisible());
        QVERIFY(shown.find<QWidget>(u"targetsView"_s)->isVisible());
        QTest::keyClick(tabs, Qt::Key_Right);
        QTest::keyClick(tabs, Qt::Key_Right);
        QVERIFY(shown.find<QWidget>(u"planView"_s)->isVisible());
    }
    ui::TargetsPage again(*desk.context, nullptr);
    QVERIFY(again.findChild<QWidget *>(u"planView"_s));
    // A new target is made where targets are.
    again.show();
    again.createNew();
    QVERIFY(again.findChild<QWidget *>(u"targetsView"_s)->isVisible());
    QVERIFY(!again.findChild<QWidget *>(u"planView"_s)->isVisible());
}

void PlanViewTest::tellsWhatItTakes()
{
    Desk desk(fill);
    ShownPlan shown(desk);
    shown.type(u"1500000000"_s);
    // 500 M of the quarter's 1.5 B are won.
    QCOMPARE(shown.text(u"planArithmetic"_s), usual);
    // 29 workdays of three reps: 80 ÷ 87.
    QCOMPARE(shown.text(u"planPerRep"_s), u"0.9 calls per rep and workday"_s);
    // 30 days before the last of December.
    QVERIFY2(shown.text(u"planCycle"_s).contains(u"1 Dec 2026"), qPrintable(shown.text(u"planCycle"_s)));
    QVERIFY(shown.text(u"planWarning"_s).contains(u"Demos completed"));
    const auto *chart = shown.find<ui::FunnelChart>(u"planChart"_s);
    QStringList rows;
    for (const ui::FunnelRow &row : chart->data().rows)
        rows.append(row.label + u' ' + row.valueText);
    QCOMPARE(rows, (QStringList{u"Calls 80"_s, u"Meetings scheduled 20"_s, u"Opportunities created 20"_s,
                                u"Deals won 10"_s}));
    // The next quarter is whole yet: 1.5 B ÷ 100 M.
    auto *picker = shown.find<QWidget>(u"planPeriod"_s)->findChild<QWidget *>(u"periodPicker"_s);
    picker->setFocus();
    QTest::keyClick(picker, Qt::Key_Right);
    QVERIFY2(shown.text(u"planArithmetic"_s).startsWith(u"Rp 1.5 B ÷ Rp 100 M = 15 deals"),
             qPrintable(shown.text(u"planArithmetic"_s)));
}

void PlanViewTest::takesTheTargetWhereNobodyTypes()
{
    Desk desk([](TestWorkspace &workspace) {
        fill(workspace);
        require(workspace.session().save(
            require(Target::make({.metric = u"won_value"_s,
                                  .share = TargetShare::Together,
                                  .cadence = Cadence::Quarter,
                                  .value = 1'500'000'000'00,
                                  .from = dayOf(std::chrono::year(2026) / 1 / 1)}))));
    });
    ShownPlan shown(desk);
    QCOMPARE(shown.text(u"planArithmetic"_s), usual);
    QCOMPARE(shown.find<QLineEdit>(u"planRevenue"_s)->placeholderText(), u"1,500,000,000"_s);
    shown.type(u"600000000"_s);
    QVERIFY(shown.text(u"planArithmetic"_s).startsWith(u"Rp 100 M ÷ Rp 100 M = 1 deal ÷"));
    shown.type({});
    QCOMPARE(shown.text(u"planArithmetic"_s), usual);
    // Less than is won: nothing is left.
    shown.type(u"500000000"_s);
    QCOMPARE(shown.text(u"planArithmetic"_s), QString());
    QVERIFY(!shown.find<QPushButton>(u"planMakeTargets"_s)->isEnabled());
}

void PlanViewTest::saysWhatIsWrongWithARevenue()
{
    Desk desk(fill);
    ShownPlan shown(desk);
    for (const QString &wrong : {u"much"_s, u"0"_s}) {
        shown.type(wrong);
        QVERIFY(!shown.text(u"planRevenueMessage"_s).isEmpty());
        QCOMPARE(shown.text(u"planArithmetic"_s), QString());
        QVERIFY(!shown.find<QPushButton>(u"planMakeTargets"_s)->isEnabled());
    }
    shown.type(u"1500000000"_s);
    QCOMPARE(shown.text(u"planRevenueMessage"_s), QString());
    QCOMPARE(shown.text(u"planArithmetic"_s), usual);
}

void PlanViewTest::slidersAssume_data()
{
    QTest::addColumn<QString>("slider");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("needed"); // what the arithmetic holds then
    QTest::addColumn<QString>("shown");
    QTest::newRow("win rate") << u"planWinRate"_s << -10 << u"10 deals ÷ 40.0% = 25 opportunities"_s
                              << u"50.0% → 40.0%"_s;
    QTest::newRow("deal size") << u"planDealSize"_s << 50 << u"Rp 200 M = 5 deals ÷ 50.0% = 10"_s
                               << u"Rp 100 M → Rp 200 M"_s;
    // 39 days are left: 20 × 39 ÷ (39 + 13) = 15
    QTest::newRow("cycle") << u"planCycleDays"_s << -13 << u"÷ 50.0% × 0.75 = 15 opportunities"_s
                           << u"30 d → 17 d"_s;
    QTest::newRow("reps") << u"planReps"_s << 3 << u"80 calls"_s << u"3 → 6"_s;
}

void PlanViewTest::slidersAssume()
{
    QFETCH(const QString, slider);
    QFETCH(const int, steps);
    QFETCH(const QString, needed);
    QFETCH(const QString, shown);
    Desk desk(fill);
    ShownPlan page(desk);
    page.type(u"1500000000"_s);
    auto *reset = page.find<QPushButton>(u"planReset"_s);
    QVERIFY(!reset->isVisible());
    QSlider *moved = page.slider(slider);
    QVERIFY(!moved->accessibleName().isEmpty());
    moved->setFocus();
    for (int i = 0; i < std::abs(steps); ++i)
        QTest::keyClick(moved, steps < 0 ? Qt::Key_Left : Qt::Key_Right);
    QVERIFY2(page.text(u"planArithmetic"_s).contains(needed), qPrintable(page.text(u"planArithmetic"_s)));
    QCOMPARE(moved->accessibleDescription().replace(QChar::Nbsp, u' '), shown);
    if (slider == u"planReps")
        // 29 workdays of six reps: 80 ÷ 174.
        QCOMPARE(page.text(u"planPerRep"_s), u"0.5 calls per rep and workday"_s);
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(page.text(u"planArithmetic"_s), usual);
    QVERIFY(!reset->isVisible());
    // There and back again is no assumption.
    QTest::keyClick(moved, Qt::Key_Right);
    QVERIFY(reset->isVisible());
    QTest::keyClick(moved, Qt::Key_Left);
    QCOMPARE(page.text(u"planArithmetic"_s), usual);
    QVERIFY(!reset->isVisible());
}

void PlanViewTest::anotherScopeForgetsWhatIsAssumed()
{
    Desk desk(fill);
    ShownPlan shown(desk);
    shown.type(u"1500000000"_s);
    QTest::keyClick(shown.slider(u"planReps"_s), Qt::Key_Right);
    auto *scope = shown.find<QComboBox>(u"scopePicker"_s);
    scope->setFocus();
    while (!scope->currentText().contains(u"Sari"))
        QTest::keyClick(scope, Qt::Key_Down);
    QTRY_COMPARE(shown.slider(u"planReps"_s)->accessibleDescription(), u"1"_s);
    // 29 workdays of Sari alone.
    QTRY_COMPARE(shown.text(u"planPerRep"_s), u"2.8 calls per rep and workday"_s);
}

void PlanViewTest::saysWhatThereIsTooLittleOf()
{
    Desk desk;
    ShownPlan shown(desk);
    shown.type(u"1500000000"_s);
    QCOMPARE(shown.text(u"planArithmetic"_s), QString());
    const QString warning = shown.text(u"planWarning"_s);
    QVERIFY2(warning.contains(u"0 of the 5 that it takes to tell the average deal size") &&
                 warning.contains(u"0 of the 5 that it takes to tell the win rate"),
             qPrintable(warning));
    QVERIFY(!shown.find<QPushButton>(u"planMakeTargets"_s)->isEnabled());
    // An assumption makes up for it: the deal size goes in steps of a fiftieth of a tenth of the revenue.
    QSlider *size = shown.slider(u"planDealSize"_s);
    QTest::keyClick(size, Qt::Key_End);
    QVERIFY2(shown.text(u"planArithmetic"_s).startsWith(u"Rp 1.5 B ÷ Rp 450 M = 4 deals"),
             qPrintable(shown.text(u"planArithmetic"_s)));
    QVERIFY(shown.find<QPushButton>(u"planMakeTargets"_s)->isEnabled());
}

void PlanViewTest::remembersWhatWasChosen()
{
    Desk desk(fill);
    {
        ShownPlan shown(desk);
        shown.type(u"1500000000"_s);
        auto *window = shown.find<QComboBox>(u"planWindow"_s);
        window->setFocus();
        QTest::keyClick(window, Qt::Key_Up);
        QCOMPARE(window->currentText(), u"6 months"_s);
        auto *kinds = shown.find<QWidget>(u"planPeriod"_s)->findChild<ui::SegmentedControl *>();
        QCOMPARE(kinds->count(), 3); // month, quarter, year
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_End);
    }
    ShownPlan again(desk);
    QCOMPARE(again.find<QLineEdit>(u"planRevenue"_s)->text(), u"1,500,000,000"_s);
    QCOMPARE(again.find<QComboBox>(u"planWindow"_s)->currentText(), u"6 months"_s);
    const auto *period = again.find<ui::PeriodChooser>(u"planPeriod"_s);
    QCOMPARE(period->period(), Period::containing(desk.context->today(), Calendar::Year));
    QCOMPARE(again.text(u"planArithmetic"_s), usual);
}

void PlanViewTest::aRowListsItsRecords()
{
    Desk desk(fill);
    ShownPlan shown(desk);
    shown.type(u"1500000000"_s);
    auto *chart = shown.find<ui::FunnelChart>(u"planChart"_s);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Return);
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(desk.navigator.drilled.size(), 2u);
    QCOMPARE(desk.navigator.drilled[0].metric, findMetric(u"calls"));
    QCOMPARE(desk.rows(std::get<ActivityQuery>(desk.navigator.drilled[0].lists[0].rows.records)).size(), 40u);
    QCOMPARE(desk.navigator.drilled[1].metric, findMetric(u"average_deal_size"));
}

void PlanViewTest::becomesTargetsAndIsTakenBack()
{
    Desk desk(fill);
    ShownPlan shown(desk);
    shown.type(u"1500000000"_s);
    auto *make = shown.find<QPushButton>(u"planMakeTargets"_s);
    make->setFocus();
    QTest::keyClick(make, Qt::Key_Space);
    QTRY_COMPARE(desk.live->directory().targets.size(), 5u);
    QTRY_COMPARE(desk.navigator.messages.size(), 1u);
    QCOMPARE(desk.navigator.messages.back().text, u"5 targets made: Company, Q4 2026."_s);
    const auto made = [&] {
        QStringList targets;
        for (const Target &target : desk.live->directory().targets)
            targets.append(target->metric + u' ' + QString::number(target->value));
        targets.sort();
        return targets;
    };
    // What was done in the quarter is in what is owed over it: 5 deals, 10 meetings, 40 calls.
    const QStringList first{u"calls 120"_s, u"deals_won 15"_s, u"meetings_scheduled 30"_s,
                            u"opportunities_created 20"_s, u"won_value 150000000000"_s};
    QCOMPARE(made(), first);
    desk.navigator.messages.back().action();
    QTRY_VERIFY(desk.live->directory().targets.empty());
    desk.undo->stack().redo();
    QTRY_COMPARE(made(), first);
    // Another plan changes them.
    shown.type(u"2500000000"_s);
    make->setFocus();
    QTest::keyClick(make, Qt::Key_Space);
    QTRY_COMPARE(desk.navigator.messages.size(), 2u);
    QCOMPARE(desk.live->directory().targets.size(), 5u);
    QVERIFY(made() != first);
    desk.navigator.messages.back().action();
    QTRY_COMPARE(made(), first);
}

void PlanViewTest::speaksIndonesian()
{
    applyLanguage(Language::Indonesian);
    Desk desk(fill, Language::Indonesian);
    ShownPlan shown(desk);
    shown.type(u"1.500.000.000"_s);
    QCOMPARE(shown.text(u"planArithmetic"_s),
             u"Rp 1 M ÷ Rp 100 jt = 10 kesepakatan ÷ 50,0% = 20 peluang ÷ 100,0% = 20 pertemuan ÷ 25,0% = 80 "
             "panggilan"_s);
    QCOMPARE(shown.find<QPushButton>(u"planMakeTargets"_s)->text(), u"Jadikan target"_s);
    // Another language while it is in sight.
    desk.localization.setLanguage(Language::English);
    QTRY_COMPARE(shown.text(u"planArithmetic"_s), usual);
    QCOMPARE(shown.find<QLineEdit>(u"planRevenue"_s)->text(), u"1,500,000,000"_s);
}

QTEST_MAIN(PlanViewTest)
#include "plan_view_test.moc"
