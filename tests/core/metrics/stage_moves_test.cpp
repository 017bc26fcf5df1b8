// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/stage_moves.h"

#include "tests/core/metrics/stage_world.h"

#include <QTest>

using namespace laju;
using namespace laju::test;

class StageMovesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<MoveKind>("kind");
        QTest::addColumn<int>("skipped");
        QTest::newRow("begins") << -1 << 1 << MoveKind::Begin << 0;
        QTest::newRow("goes on") << 0 << 1 << MoveKind::Forward << 0;
        QTest::newRow("skips Qualified") << 0 << 2 << MoveKind::Skip << 1;
        QTest::newRow("goes back") << 2 << 0 << MoveKind::Back << 0;
        QTest::newRow("wins from the last") << 2 << 3 << MoveKind::Win << 0;
        QTest::newRow("wins at once, past two") << 0 << 3 << MoveKind::Win << 2;
        QTest::newRow("loses") << 1 << 4 << MoveKind::Lose << 0;
        QTest::newRow("is reopened after a loss") << 4 << 0 << MoveKind::Reopen << 0;
        QTest::newRow("is reopened after a win") << 3 << 2 << MoveKind::Reopen << 0;
        QTest::newRow("is won after a loss") << 4 << 3 << MoveKind::Win << 0;
        QTest::newRow("changes pipeline") << 0 << 6 << MoveKind::Transfer << 0;
    }

    void tells()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(MoveKind, kind);
        QFETCH(int, skipped);
        StageWorld world;
        world.addPipeline(QStringLiteral("Renewals"));
        const StageMove move = moveOf(changeOf(world, from, to), world.directory);
        QCOMPARE(move.kind, kind);
        QCOMPARE(move.skipped, skipped);
    }

    void removedStagesAreNotSkipped()
    {
        StageWorld world;
        world.removeStage(StageWorld::Qualified);
        QCOMPARE(moveOf(changeOf(world, 0, 2), world.directory).kind, MoveKind::Forward);
        // What went to the removed stage once went on all the same.
        QCOMPARE(moveOf(changeOf(world, 0, 1), world.directory).kind, MoveKind::Forward);
    }

private:
    static StageChange changeOf(const StageWorld &world, int from, int to)
    {
        return {.opportunity = OpportunityId::generate(),
                .from = from < 0 ? std::nullopt : std::optional(world.stage(static_cast<size_t>(from))),
                .to = world.stage(static_cast<size_t>(to)),
                .at = world.startOf(dayIn2026(11, 2))};
    }
};

QTEST_GUILESS_MAIN(StageMovesTest)
#include "stage_moves_test.moc"
