// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/opportunity_history.h"

#include "tests/ui/logging/desk.h"
#include "ui/common/table_view.h"

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

// What has happened to an opportunity, in its dialog. Today is Monday, 23 November 2026, 09:00 in Jakarta.
class OpportunityHistoryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsEveryMoveWithItsInstantAndAuthor_data();
    void tellsEveryMoveWithItsInstantAndAuthor();
    void aMoveMadeNowIsTold();
    void listsActivitiesAndOpensOne();
    void anotherDealIsNotMixedIn();
};

namespace {

enum Column { When, Move, Remark, Days, By };

/// Saves a deal of Sari in @p stage as from @p at, by @p author.
OpportunityFields moved(TestWorkspace &workspace, OpportunityFields deal, QStringView stage, const char *at,
                        std::optional<RepId> author)
{
    deal.stage = workspace.stage(stage);
    const Instant instant = utc(QString::fromLatin1(at));
    require(workspace.session().save(require(Opportunity::make(deal)), instant, author));
    ++deal.version;
    return deal;
}

/// The history of one deal in a window.
struct Shown
{
    Shown(Desk &desk, OpportunityId deal)
        : history(*desk.context)
    {
        history.resize(700, 600);
        history.setVisible(true);
        if (!QTest::qWaitForWindowActive(&history))
            qFatal("The history did not become active");
        stages = history.findChild<ui::TableView *>(u"opportunityStages"_s);
        activities = history.findChild<ui::TableView *>(u"opportunityActivities"_s);
        history.show(deal);
    }
    [[nodiscard]] static QStringList line(const ui::TableView *table, int row)
    {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells << table->model()->index(row, column).data().toString();
        return cells;
    }

    ui::OpportunityHistory history;
    ui::TableView *stages;
    ui::TableView *activities;
};

} // namespace

void OpportunityHistoryTest::tellsEveryMoveWithItsInstantAndAuthor_data()
{
    QTest::addColumn<QStringList>("stages");   ///< as it went through them
    QTest::addColumn<QStringList>("instants"); ///< UTC, one for each
    QTest::addColumn<QList<QStringList>>("told");
    QTest::newRow("began and stayed")
        << QStringList{u"Prospect"_s} << QStringList{u"2026-11-18T02:00:00"_s}
        << QList<QStringList>{{u"18 Nov 2026 09:00"_s, u"Prospect"_s, u"began here"_s, u"5"_s, u"Sari"_s}};
    QTest::newRow("step by step, each by whom it was")
        << QStringList{u"Prospect"_s, u"Qualified"_s, u"Proposal"_s}
        << QStringList{u"2026-11-02T02:00:00"_s, u"2026-11-12T17:30:00"_s, u"2026-11-20T02:00:00"_s}
        << QList<QStringList>{
               {u"20 Nov 2026 09:00"_s, u"Qualified → Proposal"_s, QString(), u"3"_s, u"Sari"_s},
               // 17:30 in London is the next day in Jakarta.
               {u"13 Nov 2026 00:30"_s, u"Prospect → Qualified"_s, QString(), u"7"_s, u"Made"_s},
               {u"2 Nov 2026 09:00"_s, u"Prospect"_s, u"began here"_s, u"10"_s, u"Sari"_s}};
    QTest::newRow("skipped, back and won")
        << QStringList{u"Prospect"_s, u"Negotiation"_s, u"Qualified"_s, u"Won"_s}
        << QStringList{u"2026-11-02T02:00:00"_s, u"2026-11-03T02:00:00"_s, u"2026-11-05T02:00:00"_s,
                       u"2026-11-23T01:00:00"_s}
        << QList<QStringList>{
               {u"23 Nov 2026 08:00"_s, u"Qualified → Won"_s, u"skipped 2 stages"_s, u"0"_s, u"Made"_s},
               {u"5 Nov 2026 09:00"_s, u"Negotiation → Qualified"_s, u"moved back"_s, u"17"_s, u"Sari"_s},
               {u"3 Nov 2026 09:00"_s, u"Prospect → Negotiation"_s, u"skipped 2 stages"_s, u"2"_s, u"Made"_s},
               {u"2 Nov 2026 09:00"_s, u"Prospect"_s, u"began here"_s, u"1"_s, u"Sari"_s}};
    QTest::newRow("lost and reopened")
        << QStringList{u"Prospect"_s, u"Lost"_s, u"Prospect"_s}
        << QStringList{u"2026-11-02T02:00:00"_s, u"2026-11-09T02:00:00"_s, u"2026-11-16T02:00:00"_s}
        << QList<QStringList>{
               {u"16 Nov 2026 09:00"_s, u"Lost → Prospect"_s, u"reopened"_s, u"7"_s, u"Sari"_s},
               {u"9 Nov 2026 09:00"_s, u"Prospect → Lost"_s, QString(), u"7"_s, u"Made"_s},
               {u"2 Nov 2026 09:00"_s, u"Prospect"_s, u"began here"_s, u"7"_s, u"Sari"_s}};
}

void OpportunityHistoryTest::tellsEveryMoveWithItsInstantAndAuthor()
{
    QFETCH(const QStringList, stages);
    QFETCH(const QStringList, instants);
    QFETCH(const QList<QStringList>, told);
    std::optional<OpportunityId> id;
    Desk desk([&](TestWorkspace &workspace) {
        OpportunityFields deal = workspace.opportunity(workspace.sari, u"Fleet"_s, utc(instants[0]));
        id = deal.id;
        for (qsizetype i = 0; i < stages.size(); ++i) {
            // By turns.
            const RepId author = i % 2 == 0 ? workspace.sari : workspace.made;
            deal = moved(workspace, deal, stages[i], instants[i].toLatin1().constData(), author);
        }
    });
    const Shown shown(desk, *id);
    QTRY_COMPARE(shown.stages->model()->rowCount(), static_cast<int>(told.size()));
    for (int row = 0; row < static_cast<int>(told.size()); ++row)
        QCOMPARE(Shown::line(shown.stages, row), told[row]);
}

void OpportunityHistoryTest::aMoveMadeNowIsTold()
{
    std::optional<OpportunityFields> deal;
    Desk desk([&](TestWorkspace &workspace) {
        deal =
            moved(workspace, workspace.opportunity(workspace.sari, u"Fleet"_s, utc(u"2026-11-18T02:00:00")),
                  u"Prospect", "2026-11-18T02:00:00", workspace.sari);
    });
    const Shown shown(desk, deal->id);
    QTRY_COMPARE(shown.stages->model()->rowCount(), 1);
    const auto &stages = desk.context->directory().stages;
    deal->stage =
        (*std::ranges::find(stages, u"Qualified"_s, [](const Stage &stage) { return stage->name; }))->id;
    // By nobody in particular: a file that was imported names no author.
    desk.undo->run(
        u"Move"_s,
        [opportunity = require(Opportunity::make(*deal)), now = desk.context->clock.now()](Session &session) {
            return session.save(opportunity, now, {});
        },
        [](const Result<Change> &change) { static_cast<void>(require(change)); });
    QTRY_COMPARE(shown.stages->model()->rowCount(), 2);
    QCOMPARE(Shown::line(shown.stages, 0),
             (QStringList{u"23 Nov 2026 09:00"_s, u"Prospect → Qualified"_s, QString(), u"0"_s, u"–"_s}));
    desk.undo->stack().undo();
    // Taken back it never was.
    QTRY_COMPARE(shown.stages->model()->rowCount(), 1);
    QCOMPARE(Shown::line(shown.stages, 0)[Move], u"Prospect"_s);
}

void OpportunityHistoryTest::listsActivitiesAndOpensOne()
{
    std::optional<OpportunityId> id;
    std::optional<ActivityId> later;
    Desk desk([&](TestWorkspace &workspace) {
        OpportunityFields deal =
            workspace.opportunity(workspace.sari, u"Fleet"_s, utc(u"2026-11-02T02:00:00"));
        deal.account = workspace.maju;
        id = deal.id;
        moved(workspace, deal, u"Prospect", "2026-11-02T02:00:00", workspace.sari);
        for (const char *start : {"2026-11-03T02:00:00", "2026-11-04T02:00:00"}) {
            ActivityFields call =
                workspace.activity(workspace.made, u"call", utc(QString::fromLatin1(start)));
            call.direction = laju::Direction::Outbound;
            call.outcome = Outcome::NoAnswer;
            call.account = workspace.maju;
            call.opportunity = *id;
            later = call.id;
            require(workspace.session().save(require(Activity::make(std::move(call)))));
        }
    });
    const Shown shown(desk, *id);
    QTRY_COMPARE(shown.activities->model()->rowCount(), 2);
    const QStringList newest = Shown::line(shown.activities, 0);
    QCOMPARE(newest[0], u"4 Nov 2026"_s);
    QCOMPARE(newest[2], u"No answer"_s);
    QCOMPARE(newest[3], u"Made"_s);
    shown.activities->setFocus();
    QTest::keyClick(shown.activities, Qt::Key_Home);
    QTest::keyClick(shown.activities, Qt::Key_Return);
    QCOMPARE(desk.navigator.edited, (std::vector<std::optional<ActivityId>>{later}));
}

void OpportunityHistoryTest::anotherDealIsNotMixedIn()
{
    std::optional<OpportunityId> first;
    std::optional<OpportunityId> second;
    Desk desk([&](TestWorkspace &workspace) {
        OpportunityFields deal =
            workspace.opportunity(workspace.sari, u"Fleet"_s, utc(u"2026-11-02T02:00:00"));
        first = deal.id;
        deal = moved(workspace, deal, u"Prospect", "2026-11-02T02:00:00", workspace.sari);
        moved(workspace, deal, u"Qualified", "2026-11-03T02:00:00", workspace.sari);
        const OpportunityFields other =
            workspace.opportunity(workspace.made, u"Boats"_s, utc(u"2026-11-09T02:00:00"));
        second = other.id;
        moved(workspace, other, u"Proposal", "2026-11-09T02:00:00", workspace.made);
    });
    Shown shown(desk, *first);
    QTRY_COMPARE(shown.stages->model()->rowCount(), 2);
    shown.history.show(*second);
    QTRY_COMPARE(shown.stages->model()->rowCount(), 1);
    QCOMPARE(Shown::line(shown.stages, 0)[Move], u"Proposal"_s);
    QCOMPARE(Shown::line(shown.stages, 0)[By], u"Made"_s);
    QCOMPARE(shown.activities->model()->rowCount(), 0);
    QVERIFY(!shown.stages->accessibleName().isEmpty());
    QVERIFY(!shown.activities->accessibleName().isEmpty());
}

QTEST_MAIN(OpportunityHistoryTest)
#include "opportunity_history_test.moc"
