// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"

#include "core/insight/behaviours.h"
#include "core/insight/hygiene_reader.h"
#include "core/metrics/evaluate.h"
#include "core/storage/workspace_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace std::chrono;

namespace {

/// A Monday that is a workday.
const Day today = dayOf(2026y / November / 23);

std::unique_ptr<Session> emptyWorkspace(const QTemporaryDir &folder, const QString &name)
{
    auto session =
        openWorkspace(folder.filePath(name), OpenMode::CreateIfMissing, std::make_shared<SystemClock>());
    return session ? std::move(*session) : nullptr;
}

/// What a workspace comes to, by names instead of ids.
QStringList aggregates(Session &session)
{
    const Directory directory = session.directory().value();
    const FactSnapshot facts = session.facts().value();
    std::map<std::tuple<QString, qint32, qint32>, qint64> sums;
    for (const ActivityFact &fact : facts.activities.eachSum())
        sums[{directory.rep(fact.rep)->fields().name, dayNumber(fact.day), qint32(fact.measure)}] +=
            fact.value;
    std::map<QString, qint64> deals;
    for (const DealFact &deal : facts.deals) {
        const QString key = directory.rep(deal.rep)->fields().name + u'|' +
                            directory.stage(deal.stage)->fields().name + u'|' + QString(deal.leadSource) +
                            u'|' + QString(deal.lossReason);
        deals[key] += deal.amount ? deal.amount->minor() + dayNumber(*deal.created) : 1;
    }
    QStringList all;
    for (const auto &[key, value] : sums)
        all.append(
            u"%1|%2|%3=%4"_s.arg(std::get<0>(key)).arg(std::get<1>(key)).arg(std::get<2>(key)).arg(value));
    for (const auto &[key, value] : deals)
        all.append(u"%1=%2"_s.arg(key).arg(value));
    for (const Target &target : directory.targets)
        all.append(u"%1=%2"_s.arg(target->metric).arg(target->value));
    all.sort();
    return all;
}

} // namespace

class DemoTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_session = emptyWorkspace(m_folder, u"small.laju"_s);
        QVERIFY(m_session);
        const auto made = makeDemo(*m_session, {.today = today, .activities = 40'000});
        QVERIFY2(made, made ? "" : qPrintable(made.error().text + u" "_s + made.error().detail));
        const auto directory = m_session->directory();
        QVERIFY(directory);
        m_directory = std::make_shared<Directory>(*directory);
        m_facts = Facts(m_session->facts().value(), m_directory);
    }

    void isConsistent()
    {
        const auto findings = m_session->check(false);
        QVERIFY(findings);
        QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().text));
    }

    void hasTheCompany()
    {
        QCOMPARE(m_directory->teams.size(), size_t(5));
        const auto isRep = [](const Rep &rep) { return rep->role == Role::Rep; };
        QCOMPARE(std::ranges::count_if(m_directory->reps, isRep), 24);
        QCOMPARE(m_directory->products.size(), size_t(6));
        QCOMPARE(m_session->accounts()->size(), size_t(220));
        QVERIFY(!m_directory->settings.name.isEmpty());
        std::set<QByteArray> zones;
        for (const Rep &rep : m_directory->reps)
            zones.insert(rep->zone);
        QVERIFY(zones.contains("Asia/Jakarta") && zones.contains("Asia/Makassar") &&
                zones.contains("Asia/Jayapura"));
        QCOMPARE(m_directory->costs.size(), size_t(15 * 3));
        QVERIFY(!m_directory->calendar().isWorkday(dayOf(2026y / August / 17)));
        QVERIFY(m_directory->calendar().isWorkday(today));
    }

    void everyRepHasTalkedWithTheManager()
    {
        int open = 0;
        for (const Rep &rep : m_directory->reps) {
            if (rep->role != Role::Rep)
                continue;
            const auto talks = m_session->coachingRecords(rep->id, rep->id);
            QVERIFY(talks);
            QCOMPARE(talks->notes.size(), size_t(2));
            QCOMPARE(talks->actions.size(), size_t(2));
            const Rep *lead = m_directory->rep(talks->notes.front()->lead);
            QVERIFY(lead && (*lead)->role == Role::Manager);
            QCOMPARE(m_directory->teamOf((*lead)->id, today), m_directory->teamOf(rep->id, today));
            open += std::ranges::count_if(talks->actions,
                                          [](const AgreedAction &action) { return !action->done; });
        }
        QVERIFY(open > 0 && open < 24);
    }

    void figuresAreBelievable_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addRow("activities, about as many as asked") << u"activities"_s << 34'000.0 << 44'000.0;
        QTest::addRow("opportunities") << u"opportunities_created"_s << 900.0 << 1200.0;
        QTest::addRow("win rate") << u"win_rate"_s << 0.25 << 0.45;
        QTest::addRow("average deal, in sen") << u"average_deal_size"_s << 100e8 << 300e8;
        QTest::addRow("cycle in days") << u"sales_cycle"_s << 25.0 << 70.0;
        QTest::addRow("calls that connect") << u"connect_rate"_s << 0.33 << 0.55;
        QTest::addRow("e-mails answered") << u"email_reply_rate"_s << 0.15 << 0.40;
        QTest::addRow("demos that took place") << u"demo_completion_rate"_s << 0.50 << 0.85;
        QTest::addRow("open deals") << u"open_deals"_s << 60.0 << 300.0;
    }
    void figuresAreBelievable()
    {
        QFETCH(QString, metric);
        QFETCH(double, low);
        QFETCH(double, high);
        const double value = figure(metric, Company{});
        QVERIFY2(value >= low && value <= high, qPrintable(u"%1 is %2"_s.arg(metric).arg(value)));
    }

    void behaviourShows()
    {
        const double strong = figure(u"win_rate"_s, m_directory->repNamed(u"Sari Wulandari")->fields().id);
        const double weak = figure(u"win_rate"_s, m_directory->repNamed(u"Rina Kusuma")->fields().id);
        const double all = figure(u"win_rate"_s, Company{});
        QVERIFY2(strong > all && all > weak, qPrintable(u"%1 > %2 > %3"_s.arg(strong).arg(all).arg(weak)));
    }

    void recordsAreAsPeopleKeepThem()
    {
        const Instant now = instantAt(today, QTime(14, 0), QTimeZone("Asia/Jakarta"));
        const Selection selection{.period = Period::make(today - days(365), today + days(1)).value()};
        HygieneReader reader(m_facts, selection, now, readPhones(*m_session).value());
        QVERIFY(takeSteps(*m_session, reader.steps()));
        const HygieneReport report = reader.take();
        for (const HygieneFinding &finding : report.findings) {
            QVERIFY2(finding.count > 0, keyOf(finding.check).data());
            // Most of what is on record can be trusted; what is typed, one of them types in a hurry.
            if (finding.check != HygieneCheck::LateFriday)
                QVERIFY2(finding.count * 3 < finding.of, keyOf(finding.check).data());
        }
        const HygieneFinding &shortCalls = report.of(HygieneCheck::ShortCalls);
        QCOMPARE(m_directory->rep(shortCalls.reps.front().rep)->fields().name, u"Eko Nugroho"_s);
        QVERIFY(shortCalls.reps.front().isHabit);
    }

    void behavioursShow()
    {
        const Selection selection{.period = Period::make(today - days(365), today + days(1)).value()};
        HabitReader reader(m_facts, selection);
        QVERIFY(takeSteps(*m_session, reader.steps()));
        const BehaviourStudy study = studyBehaviours(m_facts, selection, reader.take());
        const BehaviourComparison demo = study.comparisons[static_cast<size_t>(Behaviour::DemoHeld)];
        QVERIFY(demo.difference && demo.difference->isClear() && demo.difference->effect > 0.1);
        QCOMPARE(study.topQuarter.state, QuarterState::Told);
        const auto top = std::span(study.topQuarter.reps).first(study.topQuarter.top);
        QVERIFY(std::ranges::any_of(top, [this](const RankedRep &rep) {
            return rep.rep == m_directory->repNamed(u"Sari Wulandari")->fields().id;
        }));
    }

    void todayEndsAtTheHour()
    {
        const Instant now = instantAt(today, QTime(14, 0), QTimeZone("Asia/Jakarta"));
        const auto rows = m_session->activities({.status = ActivityStatus::Done, .limit = 1});
        QVERIFY(rows && !rows->empty());
        QVERIFY(rows->front().activity->start <= now);
        QCOMPARE(rows->front().day, today);
        const auto planned = m_session->activities({.status = ActivityStatus::Planned, .limit = 2000});
        QVERIFY(planned);
        const auto isOverdue = [now](const ActivityRow &row) { return row.activity->start < now; };
        const auto overdue = std::ranges::count_if(*planned, isOverdue);
        QVERIFY(overdue > 0);
        QVERIFY(static_cast<size_t>(overdue) < planned->size());
        const auto open = m_session->opportunities({.kinds = {StageKind::Open}});
        QVERIFY(std::ranges::any_of(*open, [](const OpportunityRow &row) { return !row.nextStep; }));
    }

    void aSeedMakesTheSameCompany()
    {
        const DemoOptions options{.today = today, .seed = 7, .activities = 5'000};
        QStringList first;
        for (const QString &name : {u"one.laju"_s, u"two.laju"_s}) {
            const auto session = emptyWorkspace(m_folder, name);
            QVERIFY(session);
            QVERIFY(makeDemo(*session, options));
            const QStringList sums = aggregates(*session);
            QVERIFY(sums.size() > 1000);
            if (first.isEmpty())
                first = sums;
            else
                QVERIFY(sums == first);
        }
        QVERIFY(aggregates(*m_session) != first);
    }

    void refusesAWorkspaceInUse()
    {
        const auto again = makeDemo(*m_session, {.today = today, .activities = 100});
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Duplicate);
    }

    void leavesNothingWhenStopped()
    {
        const auto session = emptyWorkspace(m_folder, u"stopped.laju"_s);
        QVERIFY(session);
        const auto made = makeDemo(*session, {.today = today, .activities = 100}, [](int) { return false; });
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Cancelled);
        QVERIFY(session->directory()->reps.empty());
        QVERIFY(session->accounts()->empty());
        QVERIFY(session->facts()->activities == ActivityFacts());
    }

private:
    double figure(const QString &metric, const Scope &scope) const
    {
        const Period all = Period::make(today - days(500), today + days(1)).value();
        return evaluate(*findMetric(metric), {.scope = scope, .period = all}, m_facts).value.value_or(-1);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::shared_ptr<const Directory> m_directory;
    Facts m_facts;
};

QTEST_GUILESS_MAIN(DemoTest)
#include "demo_test.moc"
