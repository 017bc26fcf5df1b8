// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/win_loss.h"

#include "tests/core/metrics/world.h"

#include <set>

using namespace laju;
using namespace laju::test;

namespace {

/// "Web 2:1, – 0:1": each group with its won and lost deals.
QString groupsText(const std::vector<WinLossGroup> &groups)
{
    QStringList texts;
    for (const WinLossGroup &group : groups)
        texts += (group.unknown ? u"–"_s : group.name) + u' ' + QString::number(group.won) + u':' +
                 QString::number(group.lost);
    return texts.join(u", "_s);
}

struct SixDeals
{
    World world = {};
    RepId ana = world.addRep(u"Ana"_s);
    ProductId gtx = world.addProduct(u"GTX"_s);

    void add(StageKind state, std::optional<qint64> rupiah, const QString &source, const QString &reason = {},
             std::optional<ProductId> product = {}, const char *closed = "2026-11-03")
    {
        world.addDeal(ana, {.created = "2026-10-01",
                            .closed = closed,
                            .state = state,
                            .rupiah = rupiah,
                            .product = product});
        world.snapshot.deals.back().leadSource = source;
        world.snapshot.deals.back().lossReason = reason;
    }
    SixDeals()
    {
        using enum StageKind;
        add(Won, 100, u"Referral"_s, {}, gtx);
        add(Won, 200, u"referral"_s, {}, gtx);
        add(Lost, 300, u"Referral"_s, u"Price"_s, gtx);
        add(Lost, 400, u"Web"_s, u"price "_s);
        add(Won, 500, u"Web"_s);
        add(Lost, {}, {}, {});
        // Outside the period; still part of what bands are made of.
        add(Won, 600, u"Web"_s, {}, gtx, "2026-08-03");
    }
    [[nodiscard]] std::vector<WinLossGroup> groups(WinLossBy by) const
    {
        return winLoss(world.facts(), {.period = month("2026-11-01")}, by);
    }
};

} // namespace

class WinLossTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groups_data();
    void groups();
    void partsSumToTheWhole_data();
    void partsSumToTheWhole();
    void bandsAreQuartiles();
    void bandsAreRounded();
};

void WinLossTest::groups_data()
{
    QTest::addColumn<WinLossBy>("by");
    QTest::addColumn<QString>("expected");
    // "Referral" twice and "referral" once are one source, named as most wrote it.
    QTest::newRow("source") << WinLossBy::Source << u"Referral 2:1, Web 1:1, – 0:1"_s;
    QTest::newRow("product") << WinLossBy::Product << u"GTX 2:1, – 1:2"_s;
    // Lost ones alone: two for the price, one that nobody gave a reason for.
    QTest::newRow("reason") << WinLossBy::Reason << u"Price 0:2, – 0:1"_s;
    // Quartiles of 100 … 600 are 225, 350 and 475, in two digits 230, 350 and 480: 100 and 200 | 300 | 400 |
    // 500, and one without an amount.
    QTest::newRow("size") << WinLossBy::Size << u" 2:0,  0:1,  0:1,  1:0, – 0:1"_s;
}

void WinLossTest::groups()
{
    QFETCH(const WinLossBy, by);
    QFETCH(const QString, expected);
    QCOMPARE(groupsText(SixDeals().groups(by)), expected);
}

void WinLossTest::partsSumToTheWhole_data()
{
    QTest::addColumn<WinLossBy>("by");
    for (const auto &[by, key] : Keys<WinLossBy>::table)
        QTest::newRow(key) << by;
}

void WinLossTest::partsSumToTheWhole()
{
    QFETCH(const WinLossBy, by);
    const SixDeals deals;
    qint64 won = 0;
    qint64 lost = 0;
    std::set<OpportunityId> seen;
    for (const WinLossGroup &group : deals.groups(by)) {
        won += group.won;
        lost += group.lost;
        QCOMPARE(std::ssize(group.deals), group.won + group.lost);
        for (const OpportunityId deal : group.deals)
            QVERIFY2(seen.insert(deal).second, "a deal is in one group only");
        if (by != WinLossBy::Reason) {
            QCOMPARE(group.winRate.numerator, group.won);
            QCOMPARE(group.winRate.denominator, group.won + group.lost);
        }
    }
    const Figure rate = deals.world.figure("win_rate", {.period = month("2026-11-01")});
    QCOMPARE(lost, *rate.denominator - *rate.numerator);
    QCOMPARE(won, by == WinLossBy::Reason ? 0 : *rate.numerator);
}

void WinLossTest::bandsAreQuartiles()
{
    // In minor units. Six amounts 100 … 600: positions 1.25, 2.5 and 3.75 of the order statistics from 0.
    QCOMPARE(sizeCuts(SixDeals().world.facts()), (std::vector<qint64>{23'000, 35'000, 48'000}));
    const auto bands = SixDeals().groups(WinLossBy::Size);
    QVERIFY(!bands[0].from);
    QCOMPARE(bands[0].below, 23'000);
    QCOMPARE(bands[1].from, 23'000);
    QCOMPARE(bands[3].from, 48'000);
    QVERIFY(!bands[3].below);
}

void WinLossTest::bandsAreRounded()
{
    World world;
    const RepId ana = world.addRep(u"Ana"_s);
    const auto win = [&](qint64 rupiah) {
        world.addDeal(
            ana,
            {.created = "2026-10-01", .closed = "2026-11-03", .state = StageKind::Won, .rupiah = rupiah});
    };
    QVERIFY(sizeCuts(world.facts()).empty());
    win(1'234'567);
    win(1'234'567);
    // Every quartile rounds to 1.2 million, and nothing lies below that: one band.
    QVERIFY(sizeCuts(world.facts()).empty());
    QCOMPARE(winLoss(world.facts(), {.period = month("2026-11-01")}, WinLossBy::Size).size(), 1U);
    win(98'765'432);
    // Of three, quartiles 1.234567, 1.234567 and 50.0 million: half of 1.234567 + 98.765432 is 49.9999995.
    QCOMPARE(sizeCuts(world.facts()), (std::vector<qint64>{5'000'000'000}));
}

QTEST_APPLESS_MAIN(WinLossTest)
#include "win_loss_test.moc"
