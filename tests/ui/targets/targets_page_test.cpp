// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targets_page.h"

#include "core/metrics/catalogue.h"
#include "tests/ui/logging/desk.h"
#include "ui/common/table_view.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

/// Today is Monday, 23 November 2026. Sari called twice today and once last Monday, Made once today; Sari won
/// a deal of Rp 5 M in this month and one in the last.
void fill(TestWorkspace &workspace)
{
    Session &session = workspace.session();
    const auto call = [&](RepId rep, const char *start) {
        ActivityFields fields = workspace.activity(rep, u"call", utc(QString::fromLatin1(start)));
        fields.direction = laju::Direction::Outbound;
        fields.outcome = Outcome::Connected;
        require(session.save(require(Activity::make(std::move(fields)))));
    };
    call(workspace.sari, "2026-11-23T01:05:00");
    call(workspace.sari, "2026-11-23T01:15:00");
    call(workspace.sari, "2026-11-16T01:15:00");
    call(workspace.made, "2026-11-23T01:25:00");
    for (const char *closed : {"2026-11-20T02:00:00", "2026-10-20T02:00:00"}) {
        OpportunityFields deal =
            workspace.opportunity(workspace.sari, u"A deal"_s, utc(u"2026-10-02T02:00:00"));
        deal.amount = Money(5'000'000'00, Currency::rupiah());
        deal.stage = workspace.stage(u"Won");
        deal.closed = utc(QString::fromLatin1(closed));
        require(session.save(require(Opportunity::make(deal)), *deal.closed, workspace.sari));
    }
    const auto target = [&](const QString &metric, const Scope &scope, TargetShare share, Cadence cadence,
                            qint64 value) {
        require(session.save(require(Target::make({.metric = metric,
                                                   .scope = scope,
                                                   .share = share,
                                                   .cadence = cadence,
                                                   .value = value,
                                                   .from = dayOf(std::chrono::year(2026) / 1 / 1)}))));
    };
    target(u"calls"_s, workspace.sari, TargetShare::EachRep, Cadence::Workday, 4);
    target(u"calls"_s, Company{}, TargetShare::Together, Cadence::Month, 40);
    target(u"won_value"_s, workspace.sari, TargetShare::EachRep, Cadence::Month, 9'000'000'00);
    target(u"cac"_s, Company{}, TargetShare::Together, Cadence::Month, 1'000'000'00);
    target(u"enps"_s, Company{}, TargetShare::Together, Cadence::Quarter, 300);
}

struct ShownTargets
{
    explicit ShownTargets(Desk &desk)
        : page(*desk.context, nullptr)
    {
        page.resize(1240, 840);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The page did not become active");
        table = page.findChild<ui::TableView *>(u"targetsTable"_s);
        if (!QTest::qWaitFor([&] { return table->model()->rowCount() == 5; }))
            qFatal("The targets did not come");
    }
    /// Makes the line of that metric, period and bearer the current one, its first cell.
    void choose(const QString &metric, const QString &bearer)
    {
        const QAbstractItemModel &model = *table->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data() == metric && model.index(row, 1).data() == bearer) {
                table->setFocus();
                table->setCurrentIndex(model.index(row, 0));
                return;
            }
        }
        qFatal("There is no target for %s of %s", qPrintable(metric), qPrintable(bearer));
    }

    ui::TargetsPage page;
    ui::TableView *table;
};

} // namespace

class TargetsPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void enterListsTheRowsOfTheActualFigure_data();
    void enterListsTheRowsOfTheActualFigure();
    void aDoubleClickDoesTheSame();
    void withoutCostsTheLedgerIsShown();
    void answersHaveNoRowsAndAreExplained();
    void itIsExplained_data();
    void itIsExplained();
    void aClickAndF2BringItIntoTheForm();
};

void TargetsPageTest::enterListsTheRowsOfTheActualFigure_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("bearer");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("rows");
    const QDate today(2026, 11, 23);
    const QDate first(2026, 11, 1);
    const QDate last(2026, 11, 30);
    QTest::newRow("a rep's workday") << u"Calls"_s << u"Sari"_s << u"calls"_s << today << today << 2;
    QTest::newRow("the company's month") << u"Calls"_s << u"Company"_s << u"calls"_s << first << last << 4;
    QTest::newRow("deals of a month")
        << u"Revenue won"_s << u"Sari"_s << u"won_value"_s << first << last << 1;
}

void TargetsPageTest::enterListsTheRowsOfTheActualFigure()
{
    QFETCH(const QString, metric);
    QFETCH(const QString, bearer);
    QFETCH(const QString, key);
    QFETCH(const QDate, from);
    QFETCH(const QDate, to);
    QFETCH(const int, rows);
    Desk desk(fill);
    ShownTargets shown(desk);
    shown.choose(metric, bearer);
    QTest::keyClick(shown.table, Qt::Key_Return);
    QCOMPARE(desk.navigator.drilled.size(), 1u);
    const ui::DrillDown &drill = desk.navigator.drilled.back();
    QCOMPARE(drill.metric, findMetric(key));
    QCOMPARE(toQDate(drill.selection.period.from()), from);
    QCOMPARE(toQDate(drill.selection.period.last()), to);
    const auto &records = drill.lists[drill.shown].rows.records;
    if (const auto *activities = std::get_if<ActivityQuery>(&records))
        QCOMPARE(desk.rows(*activities).size(), static_cast<size_t>(rows));
    else
        QCOMPARE(std::get<std::vector<OpportunityId>>(records).size(), static_cast<size_t>(rows));
}

void TargetsPageTest::aDoubleClickDoesTheSame()
{
    Desk desk(fill);
    ShownTargets shown(desk);
    shown.choose(u"Calls"_s, u"Sari"_s);
    const QPoint at = shown.table->visualRect(shown.table->currentIndex()).center();
    QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(desk.navigator.drilled.empty());
    QTest::mouseDClick(shown.table->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(desk.navigator.drilled.size(), 1u);
    QCOMPARE(desk.navigator.drilled.back().metric, findMetric(u"calls"));
}

void TargetsPageTest::withoutCostsTheLedgerIsShown()
{
    Desk desk(fill);
    ShownTargets shown(desk);
    shown.choose(desk.context->words().name(*findMetric(u"cac")), u"Company"_s);
    QTest::keyClick(shown.table, Qt::Key_Return);
    QVERIFY(desk.navigator.drilled.empty());
    QCOMPARE(desk.navigator.settingsShown, QStringList{u"costsSection"_s});
}

void TargetsPageTest::answersHaveNoRowsAndAreExplained()
{
    Desk desk(fill);
    ShownTargets shown(desk);
    shown.choose(desk.context->words().name(*findMetric(u"enps")), u"Company"_s);
    QTest::keyClick(shown.table, Qt::Key_Return);
    QVERIFY(desk.navigator.drilled.empty());
    QCOMPARE(desk.navigator.explained, QList<QByteArray>{"enps"});
}

void TargetsPageTest::itIsExplained_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("F1") << true;
    QTest::newRow("a click on its icon") << false;
}

void TargetsPageTest::itIsExplained()
{
    QFETCH(const bool, byKey);
    Desk desk(fill);
    ShownTargets shown(desk);
    shown.choose(u"Revenue won"_s, u"Sari"_s);
    const int last = shown.table->model()->columnCount() - 1;
    const QModelIndex icon = shown.table->currentIndex().siblingAtColumn(last);
    QVERIFY(!icon.data(Qt::DecorationRole).isNull());
    QVERIFY(!icon.data(Qt::AccessibleTextRole).toString().isEmpty());
    if (byKey)
        QTest::keyClick(shown.table, Qt::Key_F1);
    else
        QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {},
                          shown.table->visualRect(icon).center());
    QCOMPARE(desk.navigator.explained, QList<QByteArray>{"won_value"});
    QVERIFY(desk.navigator.drilled.empty());
}

void TargetsPageTest::aClickAndF2BringItIntoTheForm()
{
    Desk desk(fill);
    ShownTargets shown(desk);
    const auto *value = shown.page.findChild<QLineEdit *>(u"targetValue"_s);
    shown.choose(u"Calls"_s, u"Sari"_s);
    QTest::keyClick(shown.table, Qt::Key_F2);
    QCOMPARE(value->text(), u"4"_s);
    QVERIFY(value->hasFocus());
    shown.choose(u"Calls"_s, u"Company"_s);
    QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {},
                      shown.table->visualRect(shown.table->currentIndex()).center());
    QCOMPARE(value->text(), u"40"_s);
    QVERIFY(desk.navigator.drilled.empty());
}

QTEST_MAIN(TargetsPageTest)
#include "targets_page_test.moc"
