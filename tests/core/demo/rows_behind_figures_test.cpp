// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"
#include "core/metrics/evaluate.h"
#include "core/metrics/row_sets.h"
#include "core/metrics/selected_deals.h"
#include "core/storage/workspace_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <unordered_set>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace std::chrono;

namespace {

/// A Monday that is a workday.
const Day today = dayOf(2026y / November / 23);

} // namespace

// On a sample company: whatever figure is shown, the records that a click lists are those it was made from,
// as many and worth as much as the figure says.
class RowsBehindFiguresTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto session = openWorkspace(m_folder.filePath(u"rows.laju"_s), OpenMode::CreateIfMissing,
                                     std::make_shared<SystemClock>());
        QVERIFY(session);
        m_session = std::move(*session);
        const auto made = makeDemo(*m_session, {.today = today, .activities = 15'000});
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        m_facts = Facts(m_session->facts().value(),
                        std::make_shared<const Directory>(m_session->directory().value()));
    }

    void rowsAreWhatTheFigureCounts_data()
    {
        QTest::addColumn<QString>("key");
        for (const Metric &metric : catalogue())
            QTest::newRow(metric.key) << QString::fromLatin1(metric.key);
    }

    void rowsAreWhatTheFigureCounts()
    {
        QFETCH(QString, key);
        const Metric &metric = *findMetric(key);
        const Directory &directory = m_facts.directory();
        std::vector<Scope> scopes{Company{}};
        for (const Team &team : directory.teams)
            scopes.push_back(team->id);
        for (size_t i = 0; i < directory.reps.size(); i += 5)
            scopes.push_back(directory.reps[i]->id);
        const Period running = Period::containing(today, Calendar::Month);
        const std::array periods{running, running.previous(), Period::containing(today, Calendar::Quarter),
                                 Period::containing(today, Calendar::Year), allTime(m_facts, today)};
        int listed = 0;
        for (const Scope &scope : scopes) {
            for (const Period &period : periods) {
                const Selection selection{.scope = scope, .period = period};
                const Figure figure = evaluate(metric, selection, m_facts);
                for (const RowSet &set : rowSets(metric, selection, m_facts)) {
                    ++listed;
                    check(metric, selection, figure, set);
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
        // What targets attain rests on figures, each with rows of its own.
        QVERIFY2((listed > 0) != (key == u"attainment"), "nothing was listed for any scope and period");
    }

private:
    void check(const Metric &metric, const Selection &selection, const Figure &figure, const RowSet &set)
    {
        const auto *query = std::get_if<ActivityQuery>(&set.records);
        const qint64 rows = query ? m_session->countActivities(*query).value()
                                  : std::ssize(std::get<std::vector<OpportunityId>>(set.records));
        // Coverage is made of the amounts of its rows; what they are divided by is no record.
        if (QLatin1StringView(metric.key) == "coverage"_L1) {
            QCOMPARE(rows, figure.n);
            return;
        }
        const bool isCount =
            metric.unit == Unit::Count || metric.unit == Unit::Share || (metric.unit == Unit::Ratio && query);
        if (set.side == Side::Denominator) {
            QCOMPARE(rows, *figure.denominator);
            return;
        }
        if (isCount) {
            QCOMPARE(rows, *figure.numerator);
            return;
        }
        // What is not a count is made of the rows' own values: a sum of seconds, days or money.
        if (!figure.factors.empty())
            QCOMPARE(double(rows), figure.factors.front().second);
        else if (query && metric.unit == Unit::Seconds)
            QCOMPARE(secondsOf(*query), *figure.numerator);
        else if (metric.unit == Unit::Days && metric.basis == DateBasis::Closing)
            QCOMPARE(daysOf(set), *figure.numerator);
        else if (isSumOfAmounts(metric) && figure.value)
            QCOMPARE(moneyOf(set, metric, selection), *figure.numerator);
        else if (figure.value)
            QCOMPARE(rows, figure.n); // medians, and amounts that each have a probability of their own
        if (isSumOfAmounts(metric) && figure.denominator && metric.unit == Unit::Money)
            QCOMPARE(rows, *figure.denominator);
    }

    static bool isSumOfAmounts(const Metric &metric)
    {
        return (metric.unit == Unit::Money || metric.unit == Unit::Ratio) &&
               QLatin1StringView(metric.key) != "weighted_pipeline"_L1;
    }

    [[nodiscard]] qint64 secondsOf(ActivityQuery query) const
    {
        qint64 seconds = 0;
        for (bool isLast = false; !isLast;) {
            const auto page = m_session->activities(query).value();
            for (const ActivityRow &row : page)
                seconds += row.activity->duration.count();
            isLast = std::ssize(page) < query.limit;
            if (!page.empty())
                query.after = page.back().activity.fields();
        }
        return seconds;
    }

    [[nodiscard]] Deals dealsOf(const RowSet &set) const
    {
        const auto &ids = std::get<std::vector<OpportunityId>>(set.records);
        const std::unordered_set<OpportunityId> wanted(ids.begin(), ids.end());
        Deals deals;
        for (const DealFact &deal : m_facts.deals()) {
            if (wanted.contains(deal.id))
                deals.push_back(&deal);
        }
        return deals;
    }

    [[nodiscard]] qint64 daysOf(const RowSet &set) const
    {
        qint64 days = 0;
        for (const DealFact *deal : dealsOf(set))
            days += (*deal->closed - *deal->created).count();
        return days;
    }

    [[nodiscard]] qint64 moneyOf(const RowSet &set, const Metric &metric, const Selection &selection) const
    {
        const bool atEnd = metric.basis == DateBasis::PeriodEnd;
        const Amounts amounts = amountsOf(dealsOf(set), m_facts.directory(),
                                          atEnd ? std::optional(selection.period.last()) : std::nullopt);
        qint64 minor = 0;
        for (const qint64 each : amounts.minor)
            minor += each;
        return minor;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    Facts m_facts;
};

QTEST_GUILESS_MAIN(RowsBehindFiguresTest)
#include "rows_behind_figures_test.moc"
