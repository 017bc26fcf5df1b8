// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/deals_to_help.h"

#include "tests/core/metrics/stage_world.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

/// Which open deals need help, why, and in which order.
class DealsToHelpTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reasons_data();
    void reasons();
    void mostReasonsFirstThenTheHighestAmount();
    void tellsWhy();

private:
    const Day today = dayIn2026(11, 20);

    /// Five deals that left Lead after 4 days, so that more is long.
    [[nodiscard]] static StageWorld usual()
    {
        StageWorld world;
        for (int i = 0; i < 5; ++i)
            world.add(world.ani(), {{StageWorld::Lead, dayIn2026(10, 1)},
                                    {StageWorld::Qualified, dayIn2026(10, 5)},
                                    {StageWorld::Lost, dayIn2026(10, 20)}});
        return world;
    }
    [[nodiscard]] Instant now() const { return StageWorld().startOf(today) + std::chrono::hours(12); }
    /// As the workspace tells of the last deal of @p world.
    [[nodiscard]] OpportunityRow row(const StageWorld &world, const QString &name,
                                     std::optional<Day> expected, std::optional<Day> next) const
    {
        const DealFact &fact = world.snapshot.deals.back();
        OpportunityRow row{.opportunity = Opportunity::make({.id = fact.id,
                                                             .name = name,
                                                             .owner = fact.rep,
                                                             .stage = fact.stage,
                                                             .amount = fact.amount,
                                                             .expectedClose = expected})
                                              .value()};
        if (next) {
            row.nextStep = world.startOf(*next) + std::chrono::hours(9);
            row.nextStepSubject = u"Call Rina"_s;
        }
        return row;
    }
};

void DealsToHelpTest::reasons_data()
{
    QTest::addColumn<int>("daysInStage");
    QTest::addColumn<int>("closesIn");
    QTest::addColumn<int>("nextIn"); ///< 99: nothing is planned
    QTest::addColumn<QStringList>("reasons");

    QTest::newRow("all is well") << 2 << 5 << 3 << QStringList();
    QTest::newRow("closes today, next step today") << 2 << 0 << 0 << QStringList();
    QTest::newRow("long in the stage") << 9 << 5 << 3 << QStringList{u"stuck"_s};
    QTest::newRow("was to close yesterday") << 2 << -1 << 3 << QStringList{u"past_close"_s};
    QTest::newRow("step of yesterday") << 2 << 5 << -1 << QStringList{u"overdue_step"_s};
    QTest::newRow("nothing planned") << 2 << 5 << 99 << QStringList{u"no_next_step"_s};
    QTest::newRow("everything") << 9 << -1 << -1
                                << QStringList{u"stuck"_s, u"past_close"_s, u"overdue_step"_s};
}

void DealsToHelpTest::reasons()
{
    QFETCH(const int, daysInStage);
    QFETCH(const int, closesIn);
    QFETCH(const int, nextIn);
    QFETCH(const QStringList, reasons);
    using std::chrono::days;
    StageWorld world = usual();
    world.add(world.ani(), {{StageWorld::Lead, today - days(daysInStage)}});
    const OpportunityRow deal = row(world, u"Fleet"_s, today + days(closesIn),
                                    nextIn == 99 ? std::nullopt : std::optional(today + days(nextIn)));
    const auto found = dealsToHelp(world.facts(), world.ani(), std::array{deal}, now());
    QStringList told;
    if (!found.empty())
        std::ranges::transform(found.front().reasons, std::back_inserter(told),
                               [](HelpReason reason) { return QString(keyOf(reason)); });
    QCOMPARE(told, reasons);
}

void DealsToHelpTest::mostReasonsFirstThenTheHighestAmount()
{
    StageWorld world = usual();
    std::vector<OpportunityRow> open;
    const auto add = [&](const QString &name, std::optional<qint64> rupiah, std::optional<Day> expected) {
        world.add(world.ani(), {{StageWorld::Lead, today - std::chrono::days(1)}}, rupiah);
        open.push_back(row(world, name, expected, {}));
    };
    add(u"no amount"_s, {}, {});
    add(u"small"_s, 5, {});
    add(u"small and late"_s, 5, today - std::chrono::days(3));
    add(u"large"_s, 500, {});
    QStringList names;
    for (const DealToHelp &deal : dealsToHelp(world.facts(), world.ani(), open, now()))
        names.append(deal.row.opportunity->name);
    QCOMPARE(names, (QStringList{u"small and late"_s, u"large"_s, u"small"_s, u"no amount"_s}));
}

void DealsToHelpTest::tellsWhy()
{
    StageWorld world = usual();
    world.add(world.ani(), {{StageWorld::Lead, today - std::chrono::days(9)}});
    const OpportunityRow deal = row(world, u"Fleet"_s, dayIn2026(11, 12), {});
    const auto found = dealsToHelp(world.facts(), world.ani(), std::array{deal}, now());
    QCOMPARE(found.size(), 1u);
    const FigureWords words(Phrasebook(Language::English), Format(Language::English), Currency::rupiah());
    QCOMPARE(
        helpText(found.front(), world.directory, words),
        u"9\u00A0d in Lead, three of four deals leave within 4\u00A0d · was to close on 12 Nov · No next step"_s);
}

QTEST_GUILESS_MAIN(DealsToHelpTest)
#include "deals_to_help_test.moc"
