// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/raw_comparison.h"
#include "tests/core/storage/write_past.h"
#include "tests/support/build_speed.h"
#include "tests/support/random_workspace.h"
#include "tests/support/rows_of_figures.h"

#include <QDir>
#include <QFileInfo>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;
using std::chrono::days;

/// On hundreds of workspaces that chance made, through the database: what is kept equals what the rows say,
/// figures equal those counted row by row, parts make up wholes, rows are those of the figure, and a fact
/// that somebody tampered with is found and mended. LAJU_SEED=n begins with that workspace again.
class RandomWorkspacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingHolds();

private:
    void examine(quint32 seed);
    void toldIsKept(const std::vector<Selection> &selections, const Facts &live, const Facts &fresh);
    void partsMakeUpWholes(const Selection &selection, const Facts &facts, const RowsOfFigures &rows,
                           RepId withoutTeam);
    void tamperedFactIsMended(RandomWorkspace &workspace, const FactSnapshot &facts);

    RawComparison::Counts m_compared;
    qint64 m_summed = 0; ///< breakdowns of more than one part
    qint64 m_listed = 0;
    qint64 m_nowhere = 0; ///< parts of what stood nobody knows in which stage
    qint64 m_closed = 0;
    qint64 m_logged = 0;
};

namespace {

Facts read(Session &session)
{
    return Facts(require(session.facts()), std::make_shared<const Directory>(require(session.directory())));
}

/// A sum over records: its parts add up, whatever it is broken down by.
bool isSum(const Metric &metric, const Figure &figure)
{
    const bool isOfAdditiveUnit =
        metric.unit == Unit::Count || metric.unit == Unit::Money || metric.unit == Unit::Seconds;
    return isOfAdditiveUnit && figure.numerator && !figure.denominator && !figure.median;
}

qint64 sumOf(const Figure &figure)
{
    return figure.numerator.value_or(0);
}

qint64 sumOf(const std::vector<Part> &parts)
{
    qint64 sum = 0;
    for (const Part &part : parts)
        sum += sumOf(part.figure);
    return sum;
}

/// The company, a team and a rep, over a month and over days that are no calendar period.
std::vector<Selection> selectionsOf(RandomWorkspace &workspace, const Directory &directory)
{
    using namespace std::chrono;
    const Day day = dayOf(2026y / September / 20) + days(workspace.chance().bounded(64));
    const auto kinds = std::array{Calendar::Week, Calendar::Month, Calendar::Quarter};
    const Period span = Period::make(day, day + days(1 + workspace.chance().bounded(40))).value();
    const Period calendar = Period::containing(day, workspace.pick(kinds), directory.settings.weekStart);
    const Scope team = workspace.pick(directory.teams)->id;
    const Scope rep = workspace.pick(directory.reps)->id;
    return {{.scope = Company{}, .period = calendar},
            {.scope = workspace.pick(std::array{team, rep}), .period = span}};
}

std::vector<Scope> scopesOf(const Directory &directory)
{
    std::vector<Scope> scopes{Company{}};
    std::ranges::transform(directory.teams, std::back_inserter(scopes),
                           [](const laju::Team &team) { return team->id; });
    std::ranges::transform(directory.reps, std::back_inserter(scopes),
                           [](const laju::Rep &rep) { return rep->id; });
    return scopes;
}

} // namespace

void RandomWorkspacesTest::initTestCase()
{
    // Every write reaches the disk before it returns; where there is one in memory, that takes no time.
    if (const QFileInfo memory(u"/dev/shm"_s); memory.isDir() && memory.isWritable())
        qputenv("TMPDIR", "/dev/shm");
}

void RandomWorkspacesTest::everythingHolds()
{
    // With sanitizers each takes ten times as long, and finds what it finds in fewer.
    constexpr quint32 workspaces = isFullSpeed ? 500 : 100;
    bool isGiven = false;
    const uint given = qEnvironmentVariable("LAJU_SEED").toUInt(&isGiven);
    const quint32 first = isGiven ? given : QRandomGenerator::global()->generate();
    qInfo("seeds from %u on", first);
    for (quint32 i = 0; i < workspaces; ++i) {
        examine(first + i);
        if (QTest::currentTestFailed()) {
            qWarning("LAJU_SEED=%u makes this workspace again", first + i);
            return;
        }
    }
    qInfo("%lld activities, %lld closed deals; %lld figures compared, %lld breakdowns, %lld lists", m_logged,
          m_closed, m_compared.figures, m_summed, m_listed);
    qInfo("%lld conversions, %lld stage times, %lld stages slower, %lld holding old value",
          m_compared.conversions, m_compared.stageTimes, m_compared.bottlenecks[HoldUp::Slower],
          m_compared.bottlenecks[HoldUp::OldValue]);
    for (const auto &[metric, times] : m_compared.ofTargets)
        qInfo("%lld of %s", times, metric.constData());
    // Chance made enough of everything for all this to mean something.
    QVERIFY(m_closed > workspaces);
    QVERIFY(m_logged > workspaces * 5);
    QVERIFY(m_compared.figures > workspaces * 10);
    QVERIFY(m_compared.conversions > workspaces * 10);
    QVERIFY(m_compared.stageTimes > workspaces * 10);
    for (const HoldUp reason : allOf<HoldUp>())
        QVERIFY(m_compared.bottlenecks[reason] > workspaces / 10);
    for (const auto &[metric, times] : m_compared.ofTargets)
        QVERIFY2(times > workspaces, metric.constData());
    for (const PaceState state : allOf<PaceState>())
        QVERIFY2(m_compared.states[state] > workspaces / 10, keyOf(state).latin1());
    QVERIFY(m_summed > workspaces * 20);
    QVERIFY(m_listed > workspaces * 20);
    QVERIFY(m_nowhere > workspaces / 10);
}

void RandomWorkspacesTest::examine(quint32 seed)
{
    constexpr int fewest = 20;
    constexpr int more = 50;
    RandomWorkspace workspace(seed);
    Session &session = workspace.session();
    Facts live = read(session);
    for (int i = fewest + workspace.chance().bounded(more); i > 0; --i) {
        const std::optional<Change> change = workspace.step();
        if (!change)
            continue;
        if (change->everything) {
            live = read(session);
            continue;
        }
        live.apply(*change);
        if (change->directory)
            live.setDirectory(std::make_shared<const Directory>(require(session.directory())));
    }
    const auto findings = require(session.check(false));
    QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().text));

    const FactSnapshot snapshot = require(session.facts());
    const Facts facts = read(session);
    const std::vector<Selection> selections = selectionsOf(workspace, facts.directory());
    RawComparison raw(session, facts, m_compared);
    const RowsOfFigures rows(session, facts);
    toldIsKept(selections, live, facts);
    for (const Selection &selection : selections) {
        if (QTest::currentTestFailed())
            return;
        for (const Scope &scope : scopesOf(facts.directory())) {
            const Selection all{.scope = scope, .period = selection.period};
            raw.check(all, all.period.from() + days(workspace.chance().bounded(all.period.days() + 10) - 5));
            if (QTest::currentTestFailed())
                return;
        }
        partsMakeUpWholes(selection, facts, rows, workspace.lia());
        for (const Metric &metric : catalogue()) {
            m_listed += rows.check(metric, selection);
            if (QTest::currentTestFailed())
                return;
        }
    }
    m_closed +=
        std::ranges::count_if(snapshot.deals, [](const DealFact &deal) { return deal.closed.has_value(); });
    m_logged += require(session.countActivities({}));
    tamperedFactIsMended(workspace, snapshot);
}

void RandomWorkspacesTest::toldIsKept(const std::vector<Selection> &selections, const Facts &live,
                                      const Facts &fresh)
{
    QCOMPARE(live.deals().size(), fresh.deals().size());
    QCOMPARE(live.stays().size(), fresh.stays().size());
    for (const DealFact &deal : fresh.deals()) {
        QVERIFY(live.deal(deal.id) && *live.deal(deal.id) == deal);
        QVERIFY(std::ranges::equal(live.staysOf(deal.id), fresh.staysOf(deal.id)));
    }
    for (const Selection &selection : selections) {
        const auto spans = spansOf(selection, fresh.directory());
        for (const Measure measure : allOf<Measure>())
            QCOMPARE(live.sum(measure, spans), fresh.sum(measure, spans));
        for (const Sample sample : allOf<Sample>()) {
            QVERIFY(live.values(sample, spans) == fresh.values(sample, spans));
            // One value of each activity that its measure counts.
            qint64 values = 0;
            for (const SampleRun &run : fresh.values(sample, spans))
                values += run.count;
            QCOMPARE(values, fresh.sum(measureOf(sample), spans));
        }
        qint64 ofTypes = 0;
        for (const ActivityType &type : fresh.directory().activityTypes)
            ofTypes += fresh.sum(measureOfType(type->number), spans);
        QCOMPARE(ofTypes, fresh.sum(Measure::Activities, spans));
        for (const Metric &metric : catalogue())
            QVERIFY2(evaluate(metric, selection, live) == evaluate(metric, selection, fresh), metric.key);
    }
}

void RandomWorkspacesTest::partsMakeUpWholes(const Selection &selection, const Facts &facts,
                                             const RowsOfFigures &rows, RepId withoutTeam)
{
    using enum Dimension;
    for (const Metric &metric : catalogue()) {
        const Figure whole = evaluate(metric, selection, facts);
        if (!isSum(metric, whole))
            continue;
        const auto holds = [&](Dimension by) {
            const std::vector<Part> parts = breakDown(metric, selection, by, facts);
            m_summed += parts.size() > 1 ? 1 : 0;
            QVERIFY2(sumOf(parts) == sumOf(whole),
                     qPrintable(u"%1 by %2: %3, not %4"_s.arg(QLatin1StringView(metric.key), keyOf(by))
                                    .arg(sumOf(parts))
                                    .arg(sumOf(whole))));
        };
        if (metric.additive) {
            for (const Dimension by : {Day, Week, Month, Quarter})
                holds(by);
        }
        holds(Rep); // of a team: its members
        if (metric.basis != DateBasis::Start && metric.basis != DateBasis::Booking) {
            holds(Product);
            holds(Stage);
            for (const Part &part : breakDown(metric, selection, Stage, facts)) {
                m_listed += rows.check(metric, part.selection);
                m_nowhere += part.key.isEmpty() ? 1 : 0;
                if (QTest::currentTestFailed())
                    return;
            }
        }
        if (QLatin1StringView(metric.key) == "activities"_L1)
            holds(Type);
        // The company is its topmost teams and those who are in none.
        if (std::holds_alternative<Company>(selection.scope)) {
            Selection part = selection;
            part.scope = withoutTeam;
            qint64 sum = sumOf(evaluate(metric, part, facts));
            for (const laju::Team &team : facts.directory().teams) {
                part.scope = team->id;
                sum += team->parent ? 0 : sumOf(evaluate(metric, part, facts));
            }
            QVERIFY2(sum == sumOf(whole), metric.key);
        }
        if (QTest::currentTestFailed())
            return;
    }
}

void RandomWorkspacesTest::tamperedFactIsMended(RandomWorkspace &workspace, const FactSnapshot &facts)
{
    QRandomGenerator &chance = workspace.chance();
    const auto offset = [&](size_t rows) { return chance.bounded(static_cast<int>(rows)); };
    QStringList tricks;
    // A sum that is another, one that is not there any more, one of other days; values that are others.
    if (const size_t sums = facts.activities.sums().size(); sums > 0) { // at least as many rows
        const QString one =
            u" FROM activity_sum ORDER BY block, rep_id, measure LIMIT 1 OFFSET %1"_s.arg(offset(sums));
        const QString thatOne =
            u"WHERE (block, rep_id, measure) IN (SELECT block, rep_id, measure"_s + one + u')';
        tricks << u"UPDATE activity_sum SET packed = X'0%1FE7F' "_s.arg(chance.bounded(1, 4)) + thatOne
               << u"DELETE FROM activity_sum "_s + thatOne
               << u"INSERT INTO activity_sum SELECT block + 1000, rep_id, measure, packed"_s + one;
    }
    if (const size_t samples = facts.activities.samples().size(); samples > 0)
        tricks << u"UPDATE activity_sample SET packed = CAST(packed || X'1F0102' AS BLOB)"
                  " WHERE (block, rep_id, sample) IN (SELECT block, rep_id, sample FROM activity_sample"
                  " ORDER BY block, rep_id, sample LIMIT 1 OFFSET %1)"_s.arg(offset(samples));
    if (!facts.deals.empty())
        tricks << u"INSERT INTO deal_activity VALUES (%1, 77) ON CONFLICT (opportunity_id) DO UPDATE"
                  " SET activities = activities + 1"_s.arg(
                      facts.deals[size_t(offset(facts.deals.size()))].id.number());
    if (tricks.isEmpty())
        return;
    const QString trick = workspace.pick(tricks);
    writePast(workspace.workspace().path(), {trick});
    Session &session = workspace.session();
    const auto found = require(session.check(false));
    QVERIFY2(found.size() == 1 && !found.front().mended, qPrintable(trick));
    const auto mended = require(session.check(true));
    QVERIFY2(mended.size() == 1 && mended.front().mended, qPrintable(trick));
    QVERIFY2(require(session.check(false)).empty(), qPrintable(trick));
    const FactSnapshot after = require(session.facts());
    QVERIFY2(after.activities == facts.activities && after.deals == facts.deals && after.stays == facts.stays,
             qPrintable(trick));
}

QTEST_GUILESS_MAIN(RandomWorkspacesTest)
#include "random_workspaces_test.moc"
