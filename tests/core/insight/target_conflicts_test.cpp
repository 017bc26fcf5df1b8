// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/target_conflicts.h"

#include "tests/core/metrics/world.h"

using namespace laju;
using namespace laju::test;

namespace {

struct Office : World
{
    TeamId west = addTeam(u"West"_s);
    RepId ana = addRep(u"Ana"_s, west);
    RepId budi = addRep(u"Budi"_s, west);
    Day today = day("2026-11-23");

    void ask(TargetFields fields)
    {
        if (fields.metric.isEmpty())
            fields.metric = u"calls"_s;
        if (fields.from == Day())
            fields.from = day("2026-01-01");
        directory.targets.push_back(made(fields));
    }
    [[nodiscard]] QStringList found() const
    {
        QStringList kinds;
        for (const TargetConflict &conflict : targetConflicts(directory, today)) {
            kinds.push_back(conflict.kind == TargetConflict::Kind::OtherAmount  ? u"other amount"_s
                            : conflict.kind == TargetConflict::Kind::BeyondMost ? u"beyond most"_s
                                                                                : u"reps too low"_s);
        }
        return kinds;
    }
};

using Targets = std::vector<TargetFields>;

} // namespace
Q_DECLARE_METATYPE(Targets)

class TargetConflictsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void repsTooLow_data();
    void repsTooLow();
    void saysWhatItComesTo();
};

void TargetConflictsTest::finds_data()
{
    QTest::addColumn<Targets>("targets");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Targets &targets, const QStringList &expected) {
        QTest::newRow(name) << targets << expected;
    };
    const TargetFields daily{.metric = {}, .cadence = Cadence::Workday, .value = 50, .from = {}};
    const auto weekly = [](qint64 value) {
        return TargetFields{.metric = {}, .cadence = Cadence::Week, .value = value, .from = {}};
    };
    const QStringList other{u"other amount"_s};
    row("200 a week beside 50 a workday", {daily, weekly(200)}, other);
    row("250 a week beside 50 a workday", {daily, weekly(250)}, {});
    row("260 a week beside 50 a workday", {daily, weekly(260)}, other);
    TargetFields monthly{.metric = {}, .cadence = Cadence::Month, .value = 1087, .from = {}};
    row("1,087 a month beside 50 a workday: 261 days", {daily, monthly}, {});
    TargetFields ofTeam = weekly(200);
    ofTeam.share = TargetShare::Together;
    row("for a team together", {daily, ofTeam}, {});
    TargetFields ended = weekly(200);
    ended.until = day("2026-11-22");
    row("one that is over", {daily, ended}, {});
    TargetFields forAMonth = weekly(200);
    forAMonth.from = day("2026-12-01");
    forAMonth.until = day("2026-12-31");
    row("one for a month instead", {daily, forAMonth}, {});
    TargetFields more = daily;
    more.value = 60;
    more.from = day("2026-12-01");
    row("another amount from a day on", {daily, more}, {});
    TargetFields atMost = weekly(240);
    atMost.sense = TargetSense::AtMost;
    row("at most 240 a week, at least 250", {daily, atMost}, {u"beyond most"_s});
    atMost.value = 300;
    row("at most 300 a week, at least 250", {daily, atMost}, {});
    TargetFields rate{.metric = u"win_rate"_s, .cadence = Cadence::Week, .value = 3000, .from = {}};
    TargetFields rateOfQuarter{
        .metric = u"win_rate"_s, .cadence = Cadence::Quarter, .value = 3200, .from = {}};
    row("shares do not add up: 30% a week and 32% a quarter", {rate, rateOfQuarter}, other);
    rateOfQuarter.value = 3000;
    row("the same share for other periods", {rate, rateOfQuarter}, {});
}

void TargetConflictsTest::finds()
{
    QFETCH(Targets, targets);
    Office world;
    for (const TargetFields &target : targets)
        world.ask(target);
    QTEST(world.found(), "expected");
}

void TargetConflictsTest::repsTooLow_data()
{
    QTest::addColumn<int>("together");
    QTest::addColumn<QStringList>("expected");
    // Two reps of 50 a workday: 100.
    QTest::newRow("what the reps make") << 100 << QStringList();
    QTest::newRow("more than the reps make") << 110 << QStringList{u"reps too low"_s};
    QTest::newRow("less") << 90 << QStringList();
}

void TargetConflictsTest::repsTooLow()
{
    QFETCH(int, together);
    Office world;
    world.ask({.metric = {}, .cadence = Cadence::Workday, .value = 50, .from = {}});
    world.ask({.metric = {},
               .scope = world.west,
               .share = TargetShare::Together,
               .cadence = Cadence::Workday,
               .value = together,
               .from = {}});
    QTEST(world.found(), "expected");
}

void TargetConflictsTest::saysWhatItComesTo()
{
    Office world;
    world.ask({.metric = {}, .cadence = Cadence::Week, .value = 200, .from = {}});
    world.ask({.metric = {}, .cadence = Cadence::Workday, .value = 50, .from = {}});
    const auto conflicts = targetConflicts(world.directory, world.today);
    QCOMPARE(conflicts.size(), 1u);
    const QString text =
        conflictText(conflicts.front(), FigureWords(Phrasebook(Language::English), Format(Language::English),
                                                    Currency::rupiah()));
    QVERIFY2(text.contains(u"200 here, 250 there"), qPrintable(text));
}

QTEST_GUILESS_MAIN(TargetConflictsTest)
#include "target_conflicts_test.moc"
