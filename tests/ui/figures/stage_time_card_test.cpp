// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/stage_time_card.h"

#include "tests/ui/logging/desk.h"
#include "ui/common/table_view.h"

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

struct FilledDeals
{
    std::optional<OpportunityId> quick;
    std::optional<OpportunityId> slow;
    std::optional<OpportunityId> waiting;
};

/// In November "quick" was in Prospect for 2 days and "slow" for 10; "waiting" came there on the 20th and is
/// there still.
FilledDeals fill(TestWorkspace &workspace)
{
    const auto deal = [&](const QString &name, const char *began, const char *left) {
        OpportunityFields fields =
            workspace.opportunity(workspace.sari, name, utc(QString::fromLatin1(began)));
        require(
            workspace.session().save(require(Opportunity::make(fields)), *fields.created, workspace.sari));
        if (left) {
            ++fields.version;
            fields.stage = workspace.stage(u"Won");
            require(workspace.session().save(require(Opportunity::make(fields)),
                                             utc(QString::fromLatin1(left)), workspace.sari));
        }
        return fields.id;
    };
    return {deal(u"Quick"_s, "2026-11-02T02:00:00", "2026-11-04T02:00:00"),
            deal(u"Slow"_s, "2026-11-05T02:00:00", "2026-11-15T02:00:00"),
            deal(u"Waiting"_s, "2026-11-20T02:00:00", nullptr)};
}

const Period november = Period::containing(dayOf(std::chrono::year(2026) / 11 / 23), Calendar::Month);

} // namespace

class StageTimeCardTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBoxListsItsDeals_data();
    void aBoxListsItsDeals();
    void tellsOfNoDeals();
};

void StageTimeCardTest::aBoxListsItsDeals_data()
{
    QTest::addColumn<bool>("asTable");
    QTest::addColumn<bool>("inside");
    for (const bool asTable : {false, true}) {
        QTest::addRow("left, %s", asTable ? "in the table" : "in the chart") << asTable << false;
        QTest::addRow("still inside, %s", asTable ? "in the table" : "in the chart") << asTable << true;
    }
}

void StageTimeCardTest::aBoxListsItsDeals()
{
    QFETCH(const bool, asTable);
    QFETCH(const bool, inside);
    FilledDeals deals;
    Desk desk([&](TestWorkspace &workspace) { deals = fill(workspace); });
    ui::StageTimeCard card(*desk.context, nullptr);
    card.resize(700, 500);
    card.show();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    card.refresh({.period = november}, studyStages(desk.live->facts(), {.period = november}));
    auto *chart = card.chart();
    QCOMPARE(chart->markCount(), 2);
    QCOMPARE(chart->isOngoing(0), false);
    QCOMPARE(chart->isOngoing(1), true);
    QCOMPARE(chart->data().rows[0].done->spread.median, 6.0); // of 2 and 10 days
    QWidget *driven = chart;
    chart->setFocus();
    if (asTable) {
        QTest::keyClick(chart, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        driven = card.findChild<ui::TableView *>(u"stageTimeChartTable"_s);
        QVERIFY(driven->hasFocus());
    }
    QTest::keyClick(driven, inside ? Qt::Key_End : Qt::Key_Home);
    QTest::keyClick(driven, Qt::Key_Return);
    QCOMPARE(desk.navigator.drilled.size(), 1u);
    auto listed =
        std::get<std::vector<OpportunityId>>(desk.navigator.drilled.back().lists.front().rows.records);
    auto wanted = inside ? std::vector{*deals.waiting} : std::vector{*deals.quick, *deals.slow};
    std::ranges::sort(listed);
    std::ranges::sort(wanted);
    QVERIFY(listed == wanted);
    QVERIFY2(desk.navigator.drilled.back().title.contains(u"Prospect"_s),
             qPrintable(desk.navigator.drilled.back().title));
}

void StageTimeCardTest::tellsOfNoDeals()
{
    Desk desk;
    ui::StageTimeCard card(*desk.context, nullptr);
    card.show();
    card.refresh({.period = november}, studyStages(desk.live->facts(), {.period = november}));
    QCOMPARE(card.chart()->markCount(), 0);
    QVERIFY(!card.chart()->accessibleDescription().isEmpty());
    QVERIFY(!card.grab().isNull());
}

QTEST_MAIN(StageTimeCardTest)
#include "stage_time_card_test.moc"
