// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/logging/desk.h"
#include "ui/coaching/behaviour_table.h"
#include "ui/coaching/behaviours_section.h"
#include "ui/coaching/data_section.h"
#include "ui/common/table_model.h"

#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

const Period autumn =
    Period::make(dayOf(std::chrono::year(2026) / 9 / 1), dayOf(std::chrono::year(2026) / 11 / 24)).value();

/// Twelve deals won and twelve lost, from 1 September on for 30 days. Won ones have a connected call on the
/// second day, lost ones on the twentieth, of which Sari says that it took 8 seconds; two calls have no
/// account. One open deal was to close in October.
void fill(TestWorkspace &workspace)
{
    const Instant began = utc(u"2026-09-01T02:00:00.000");
    for (int i = 0; i < 24; ++i) {
        const bool isWon = i < 12;
        OpportunityFields deal = workspace.opportunity(workspace.sari, u"Deal %1"_s.arg(i), began);
        deal.leadSource = i % 2 == 0 ? u"Referral"_s : u"Web"_s;
        deal.account = workspace.maju;
        deal.amount = Money(100'000 + i, Currency::rupiah());
        require(workspace.session().save(require(Opportunity::make(deal)), began, workspace.sari));
        ++deal.version;
        deal.stage = workspace.stage(isWon ? u"Won"_s : u"Lost"_s);
        require(workspace.session().save(require(Opportunity::make(deal)), began + std::chrono::days(30),
                                         workspace.sari));
        ActivityFields call = workspace.activity(
            workspace.sari, u"call", began + std::chrono::days(isWon ? 1 : 19) + std::chrono::minutes(i));
        call.direction = Direction::Outbound;
        call.outcome = Outcome::Connected;
        call.duration = std::chrono::seconds(isWon ? 120 : 8);
        call.opportunity = deal.id;
        call.account = workspace.maju;
        require(workspace.session().save(require(Activity::make(std::move(call)))));
    }
    for (int i = 0; i < 2; ++i) {
        ActivityFields call = workspace.activity(workspace.made, u"call",
                                                 utc(u"2026-10-01T02:00:00.000") + std::chrono::minutes(i));
        call.outcome = Outcome::NoAnswer;
        call.account.reset();
        require(workspace.session().save(require(Activity::make(std::move(call)))));
    }
    OpportunityFields open =
        workspace.opportunity(workspace.sari, u"Late"_s, utc(u"2026-09-01T02:00:00.000"));
    open.expectedClose = dayOf(std::chrono::year(2026) / 10 / 15);
    require(workspace.session().save(require(Opportunity::make(open)), *open.created, workspace.sari));
}

template<class Section> struct Shown
{
    explicit Shown(Desk &desk, const Scope &scope = Company{})
        : section(*desk.context, nullptr)
    {
        section.resize(1000, 1200);
        section.show();
        section.activateWindow();
        if (!QTest::qWaitForWindowActive(&section))
            qFatal("The section did not become active");
        section.refresh(scope, autumn);
        if (!QTest::qWaitFor([this] { return section.isComplete(); }))
            qFatal("The study did not come");
    }
    [[nodiscard]] ui::TableView *table(const QString &name)
    {
        return section.template findChild<ui::TableView *>(name);
    }

    Section section;
};

QString cell(const ui::TableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

int rowOf(const ui::TableView *table, const QString &text)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (cell(table, row, 0).contains(text))
            return row;
    }
    return -1;
}

void choose(ui::TableView *table, int row)
{
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, 0));
}

} // namespace

class BehavioursSectionTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWonAgainstLost();
    void aLineOpensItsStrata();
    void saysThatItIsNoCause();
    void followsTheLanguage();
    void nothingClosed();
    void listsWhatToMend();
    void tellsOfReps();
};

void BehavioursSectionTest::tellsWonAgainstLost()
{
    Desk desk(fill);
    Shown<ui::BehavioursSection> shown(desk);
    const ui::TableView *table = shown.table(u"behaviourTable"_s);
    QCOMPARE(table->model()->rowCount(), static_cast<int>(behaviourCount));
    const int first = rowOf(table, u"Time to the first activity"_s);
    QCOMPARE(cell(table, first, 1), u"24 h"_s);
    QVERIFY2(cell(table, first, 2).startsWith(u"456"), qPrintable(cell(table, first, 2)));
    QCOMPARE(cell(table, first, 5), u"clear"_s);
    const auto drawn =
        table->model()->index(first, 3).data(ui::EffectDelegate::EffectRole).value<QList<double>>();
    QCOMPARE(drawn.size(), 3);
    QCOMPARE(drawn[0], -1.0);
    QVERIFY(drawn[1] == -1.0 && drawn[2] < 0);
    QVERIFY(rowOf(table, u"Demo completed"_s) >= 0);
    QCOMPARE(cell(table, rowOf(table, u"Time to the first reply"_s), 5), u"too few"_s);
    const auto *quarter = shown.section.findChild<QLabel *>(u"topQuarterText"_s);
    QVERIFY(quarter->text().contains(u"eight reps"));
}

void BehavioursSectionTest::aLineOpensItsStrata()
{
    Desk desk(fill);
    Shown<ui::BehavioursSection> shown(desk);
    ui::TableView *table = shown.table(u"behaviourTable"_s);
    const int closed = table->model()->rowCount();
    const int first = rowOf(table, u"Time to the first activity"_s);
    choose(table, first);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(table->model()->rowCount() > closed + 4);
    QCOMPARE(table->currentIndex().row(), first);
    const int referral = rowOf(table, u"Referral (6 : 6)"_s);
    QVERIFY(referral > first);
    QCOMPARE(cell(table, referral, 1), u"24 h"_s);
    QVERIFY(rowOf(table, u"By size"_s) > first && rowOf(table, u"By source"_s) > first);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(table->model()->rowCount(), closed);
}

void BehavioursSectionTest::saysThatItIsNoCause()
{
    Desk desk(fill);
    Shown<ui::BehavioursSection> shown(desk);
    auto *caution = shown.section.findChild<QToolButton *>(u"behavioursCaution"_s);
    QCOMPARE(caution->text(), u"Association, not cause"_s);
    caution->setFocus();
    QTest::keyClick(caution, Qt::Key_Space);
    QCOMPARE(desk.navigator.looked, QStringList{u"correlation_causation"_s});
}

void BehavioursSectionTest::followsTheLanguage()
{
    Desk desk(fill);
    Shown<ui::BehavioursSection> shown(desk);
    desk.localization.setLanguage(Language::Indonesian);
    ui::TableView *table = shown.table(u"behaviourTable"_s);
    QTRY_VERIFY(rowOf(table, u"Waktu sampai aktivitas pertama"_s) >= 0);
    QCOMPARE(shown.section.findChild<QToolButton *>(u"behavioursCaution"_s)->text(),
             u"Hubungan, bukan sebab"_s);
}

void BehavioursSectionTest::nothingClosed()
{
    Desk desk;
    Shown<ui::BehavioursSection> shown(desk);
    QCOMPARE(shown.table(u"behaviourTable"_s)->model()->rowCount(), 0);
    Shown<ui::DataSection> data(desk);
    QCOMPARE(data.table(u"hygieneTable"_s)->model()->rowCount(), static_cast<int>(hygieneCheckCount));
    QCOMPARE(data.table(u"hygieneReps"_s)->model()->rowCount(), 0);
}

void BehavioursSectionTest::listsWhatToMend()
{
    Desk desk(fill);
    Shown<ui::DataSection> shown(desk);
    ui::TableView *table = shown.table(u"hygieneTable"_s);
    const int shortCalls = rowOf(table, u"Calls of 0–10 s"_s);
    QCOMPARE(cell(table, shortCalls, 1), u"12 of 24 (50.0%)"_s);
    choose(table, shortCalls);
    QVERIFY(shown.section.findChild<QLabel *>(u"hygieneMeaning"_s)->text().contains(u"10 seconds"));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(desk.navigator.drilled.size(), 1U);
    const auto &query = std::get<ActivityQuery>(desk.navigator.drilled[0].lists[0].rows.records);
    QCOMPARE(query.ids.size(), 12U);
    // The list that the page asks for has just those.
    QCOMPARE(desk.rows(query).size(), 12U);
    ActivityQuery page = query;
    page.limit = 5;
    QCOMPARE(desk.rows(page).size(), 5U);

    choose(table, rowOf(table, u"Closing dates in the past"_s));
    auto *list = shown.section.findChild<QToolButton *>(u"hygieneList"_s);
    QVERIFY2(list->text().contains(u"List 1 record"), qPrintable(list->text()));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(std::get<std::vector<OpportunityId>>(desk.navigator.drilled[1].lists[0].rows.records).size(),
             1U);
    // Nothing is listed where nothing was found.
    choose(table, rowOf(table, u"Outcomes missing"_s));
    QVERIFY(!list->isVisible());
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(desk.navigator.drilled.size(), 2U);
}

void BehavioursSectionTest::tellsOfReps()
{
    Desk desk(fill);
    Shown<ui::DataSection> shown(desk);
    ui::TableView *table = shown.table(u"hygieneTable"_s);
    choose(table, rowOf(table, u"Activities without an account"_s));
    const ui::TableView *reps = shown.table(u"hygieneReps"_s);
    QCOMPARE(reps->model()->rowCount(), 1);
    QVERIFY(cell(reps, 0, 0).startsWith(u"Made"));
    QCOMPARE(cell(reps, 0, 1), u"2"_s);
    Shown<ui::DataSection> ofSari(desk, desk.workspace.sari);
    QCOMPARE(cell(ofSari.table(u"hygieneTable"_s), rowOf(table, u"Activities without"_s), 1),
             u"0 of 24 (0.0%)"_s);
}

QTEST_MAIN(BehavioursSectionTest)
#include "behaviours_section_test.moc"
