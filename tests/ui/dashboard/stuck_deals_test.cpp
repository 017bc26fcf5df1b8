// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/bottleneck.h"
#include "tests/ui/logging/desk.h"
#include "ui/common/glossary_key.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"
#include "ui/dashboard/deals_section.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

/// Its first move is at 09:00 in Jakarta of that day, as is its leaving for Lost.
OpportunityId addDeal(TestWorkspace &workspace, const QString &name, QStringView began, QStringView left,
                      std::optional<qint64> millions)
{
    const auto at = [](QStringView day) { return utc(QString(day.toString() + u"T02:00:00")); };
    OpportunityFields fields = workspace.opportunity(workspace.sari, name, at(began));
    fields.account = workspace.maju;
    if (millions)
        fields.amount = Money(*millions * 100'000'000, Currency::rupiah());
    require(workspace.session().save(require(Opportunity::make(fields)), *fields.created, workspace.sari));
    if (!left.isEmpty()) {
        ++fields.version;
        fields.stage = workspace.stage(u"Lost");
        require(workspace.session().save(require(Opportunity::make(fields)), at(left), workspace.sari));
    }
    return fields.id;
}

void plan(TestWorkspace &workspace, OpportunityId deal, QStringView day)
{
    ActivityFields fields =
        workspace.activity(workspace.sari, u"call", utc(QString(day.toString() + u"T02:00:00")));
    fields.status = ActivityStatus::Planned;
    fields.outcome = Outcome::None;
    fields.opportunity = deal;
    fields.account = workspace.maju;
    fields.subject = u"Call Rina"_s;
    require(workspace.session().save(require(Activity::make(std::move(fields)))));
}

/// Deals leave Prospect after two days; four are there for longer. It is 23 November.
void fill(TestWorkspace &workspace)
{
    for (const QStringView month : {u"2026-09", u"2026-11"}) {
        for (int i = 0; i < 5; ++i)
            addDeal(workspace, u"Quick"_s, QString(month + u"-02"_s), QString(month + u"-04"_s), 1);
    }
    // Over the usual: 10 × 32, 500 × 20, 50 × 11 million rupiah times days, and one without an amount.
    addDeal(workspace, u"Small"_s, u"2026-10-20", {}, 10);
    const OpportunityId large = addDeal(workspace, u"Large"_s, u"2026-11-01", {}, 500);
    const OpportunityId middle = addDeal(workspace, u"Middle"_s, u"2026-11-10", {}, 50);
    addDeal(workspace, u"Unpriced"_s, u"2026-11-01", {}, {});
    addDeal(workspace, u"Fresh"_s, u"2026-11-22", {}, 900);
    plan(workspace, large, u"2026-11-20");
    plan(workspace, middle, u"2026-11-25");
}

const Period november = Period::containing(dayOf(std::chrono::year(2026) / 11 / 23), Calendar::Month);

struct Shown
{
    explicit Shown(Desk &desk, const Period &period = november)
        : section(*desk.context, nullptr)
    {
        section.resize(1000, 1600);
        section.show();
        section.activateWindow();
        if (!QTest::qWaitForWindowActive(&section))
            qFatal("The section did not become active");
        refresh(period);
    }
    void refresh(const Period &period)
    {
        section.refresh(Company{}, period);
        if (!QTest::qWaitFor([this] { return section.isComplete(); }))
            qFatal("The deals did not come");
        stages = section.findChild<ui::TableView *>(u"stageHealthTable"_s);
        deals = section.findChild<ui::TableView *>(u"stuckDealsTable"_s);
        all = section.findChild<QToolButton *>(u"stuckDealsAll"_s);
    }
    [[nodiscard]] static QStringList lineOf(const ui::TableView *table, int row)
    {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        return cells;
    }
    [[nodiscard]] ui::Tone toneOfNext(int row) const
    {
        const QModelIndex next = deals->model()->index(row, deals->model()->columnCount() - 1);
        return static_cast<ui::Tone>(next.data(ui::ToneRole).toInt());
    }

    ui::DealsSection section;
    ui::TableView *stages = nullptr;
    ui::TableView *deals = nullptr;
    QToolButton *all = nullptr;
};

std::vector<OpportunityId> listedIn(const ui::DrillDown::List &list)
{
    return std::get<std::vector<OpportunityId>>(list.rows.records);
}

} // namespace

class StuckDealsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsWhatHoldsUpTheMost();
    void aLineOpensItsDeal();
    void everyOneIsListed();
    void tellsOfEachStage();
    void aStageListsItsDeals();
    void followsWhatIsPlanned();
    void tellsOfNoDeals();
    void readsInIndonesian();
};

void StuckDealsTest::listsWhatHoldsUpTheMost()
{
    Desk desk(fill);
    const Shown shown(desk);
    QCOMPARE(shown.deals->model()->rowCount(), 4);
    const QString stage = u"Prospect"_s;
    const QString sari = u"Sari"_s;
    const QString maju = u"PT Maju Jaya"_s;
    QCOMPARE(Shown::lineOf(shown.deals, 0).first(), u"Large"_s);
    QCOMPARE(Shown::lineOf(shown.deals, 1).first(), u"Middle"_s);
    QCOMPARE(Shown::lineOf(shown.deals, 2).first(), u"Small"_s);
    QCOMPARE(Shown::lineOf(shown.deals, 3).first(), u"Unpriced"_s);
    const QStringList large = Shown::lineOf(shown.deals, 0);
    QCOMPARE(large[1], maju);
    QVERIFY2(large[2].startsWith(sari), qPrintable(large[2]));
    QCOMPARE(large[3], stage);
    QCOMPARE(large[4], desk.context->format().days(22));
    QCOMPARE(shown.deals->model()->index(0, 4).data(ui::NoteRole).toString(),
             QString(u'(' + desk.context->format().days(2) + u')'));
    QCOMPARE(large[5], desk.context->format().compactMoney(Money(50'000'000'000, Currency::rupiah())));
    QCOMPARE(large[6], u"Overdue since 20 Nov: Call Rina"_s);
    QCOMPARE(shown.toneOfNext(0), ui::Tone::Bad);
    QCOMPARE(Shown::lineOf(shown.deals, 1)[6], u"25 Nov: Call Rina"_s);
    QCOMPARE(shown.toneOfNext(1), ui::Tone::Neutral);
    QCOMPARE(Shown::lineOf(shown.deals, 2)[6], u"No next step"_s);
    QCOMPARE(shown.toneOfNext(2), ui::Tone::Warning);
    QCOMPARE(Shown::lineOf(shown.deals, 3)[5], u"no amount"_s);
}

void StuckDealsTest::aLineOpensItsDeal()
{
    Desk desk(fill);
    const Shown shown(desk);
    shown.deals->setFocus();
    QVERIFY(shown.deals->hasFocus());
    QTest::keyClick(shown.deals, Qt::Key_Home);
    QTest::keyClick(shown.deals, Qt::Key_Down);
    QTest::keyClick(shown.deals, Qt::Key_Return);
    QCOMPARE(desk.navigator.opened.size(), 1U);
    const auto all = desk.context->facts().deals();
    const auto middle = std::ranges::find_if(
        all, [](const DealFact &deal) { return deal.amount && deal.amount->minor() == 5'000'000'000; });
    QVERIFY(middle != all.end());
    QVERIFY(desk.navigator.opened.front() == middle->id);
}

void StuckDealsTest::everyOneIsListed()
{
    Desk desk([](TestWorkspace &workspace) {
        fill(workspace);
        for (int i = 0; i < 10; ++i)
            addDeal(workspace, u"More"_s, u"2026-11-15", {}, 1);
    });
    const Shown shown(desk);
    QCOMPARE(shown.deals->model()->rowCount(), 8);
    QVERIFY2(shown.all->text().contains(u"14"), qPrintable(shown.all->text()));
    shown.all->setFocus();
    QTest::keyClick(shown.all, Qt::Key_Space);
    QCOMPARE(desk.navigator.drilled.size(), 1U);
    QCOMPARE(listedIn(desk.navigator.drilled.front().lists.front()).size(), 14U);
}

void StuckDealsTest::tellsOfEachStage()
{
    Desk desk(fill);
    const Shown shown(desk);
    const Format &format = desk.context->format();
    const QStringList prospect = Shown::lineOf(shown.stages, 0);
    const Facts &facts = desk.context->facts();
    const StageStudy study = studyStages(facts, {.period = november});
    QVERIFY(study.bottleneck);
    QCOMPARE(prospect[0], u"▲ Prospect"_s);
    QCOMPARE(prospect[1], u"10"_s); // five that left and five inside
    QCOMPARE(prospect[3], format.days(2));
    QCOMPARE(prospect[5],
             QString(format.compactMoney(Money(146'000'000'000, Currency::rupiah())) + u" (5)"_s));
    QCOMPARE(prospect[6],
             QString(format.compactMoney(Money(56'000'000'000, Currency::rupiah())) + u" (4)"_s));
    QVERIFY(!prospect[7].isEmpty());
    // A stage that nobody was in is told of as well.
    QCOMPARE(Shown::lineOf(shown.stages, 1)[7], u"too few to tell"_s);
    QCOMPARE(shown.stages->accessibleDescription(), desk.context->words().finding(*study.bottleneck));
    for (const auto *table : {shown.stages, shown.deals}) {
        QVERIFY(!table->accessibleName().isEmpty());
        QCOMPARE(ui::glossaryKeyOf(table), u"bottleneck"_s);
    }
}

void StuckDealsTest::aStageListsItsDeals()
{
    Desk desk(fill);
    const Shown shown(desk);
    shown.stages->setFocus();
    QTest::keyClick(shown.stages, Qt::Key_Home);
    QTest::keyClick(shown.stages, Qt::Key_Return);
    QCOMPARE(desk.navigator.drilled.size(), 1U);
    const ui::DrillDown &drill = desk.navigator.drilled.front();
    QVERIFY2(drill.title.contains(u"Prospect"), qPrintable(drill.title));
    QCOMPARE(drill.shown, 0U);
    QCOMPARE(listedIn(drill.lists[0]).size(), 4U);
    QCOMPARE(listedIn(drill.lists[1]).size(), 5U);
    // Of a stage without a stuck deal, what is inside.
    QTest::keyClick(shown.stages, Qt::Key_Down);
    QTest::keyClick(shown.stages, Qt::Key_Return);
    QCOMPARE(desk.navigator.drilled.back().shown, 1U);
    QVERIFY(listedIn(desk.navigator.drilled.back().lists[1]).empty());
}

void StuckDealsTest::followsWhatIsPlanned()
{
    Desk desk(fill);
    Shown shown(desk);
    const std::vector<ActivityRow> planned = desk.rows({.status = ActivityStatus::Planned});
    QCOMPARE(planned.size(), 2U);
    const QSignalSpy told(desk.live.get(), &ui::LiveFacts::factsChanged);
    desk.store->write(desk.live.get(), [id = planned.front().activity->id](Session &session) {
        return session.remove(std::vector{id});
    });
    QTRY_COMPARE(told.count(), 1); // the page shows its section again when it hears of it
    shown.refresh(november);
    int without = 0;
    for (int row = 0; row < 3; ++row)
        without += shown.toneOfNext(row) == ui::Tone::Warning ? 1 : 0;
    QCOMPARE(without, 2);
}

void StuckDealsTest::tellsOfNoDeals()
{
    Desk desk;
    const Shown shown(desk);
    QCOMPARE(shown.deals->model()->rowCount(), 0);
    QVERIFY(!shown.all->isVisible());
    QVERIFY(shown.stages->model()->rowCount() > 0);
    for (int row = 0; row < shown.stages->model()->rowCount(); ++row)
        QCOMPARE(Shown::lineOf(shown.stages, row)[5], u"–"_s);
    QVERIFY(!shown.section.findChild<ui::TableView *>(u"stuckDealsTable"_s)->grab().isNull());
}

void StuckDealsTest::readsInIndonesian()
{
    Desk desk(fill, Language::Indonesian);
    const Shown shown(desk);
    QCOMPARE(Shown::lineOf(shown.deals, 2)[6], u"Tanpa langkah berikutnya"_s);
    QCOMPARE(Shown::lineOf(shown.deals, 0)[6], u"Terlambat sejak 20 Nov: Call Rina"_s);
}

QTEST_MAIN(StuckDealsTest)
#include "stuck_deals_test.moc"
