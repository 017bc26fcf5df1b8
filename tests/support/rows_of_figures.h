// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"
#include "core/metrics/row_sets.h"
#include "core/metrics/selected_deals.h"
#include "core/workspace/session.h"

#include <QTest>

#include <unordered_set>

namespace laju::test {

/// Holds the rows that a click lists against the figure that they are said to be behind: as many and worth as
/// much as it says, and each within its days. Failures are the test's.
class RowsOfFigures final
{
public:
    RowsOfFigures(Session &session, const Facts &facts)
        : m_session(session)
        , m_facts(facts)
    {
    }

    /// Checks both sides of the figure; how many lists there were.
    int check(const Metric &metric, const Selection &selection) const
    {
        const Figure figure = evaluate(metric, selection, m_facts);
        const std::vector<RowSet> sets = rowSets(metric, selection, m_facts);
        for (const RowSet &set : sets) {
            checkSums(metric, selection, figure, set);
            if (!QTest::currentTestFailed())
                checkDays(metric, selection, set);
        }
        return static_cast<int>(sets.size());
    }

private:
    void checkSums(const Metric &metric, const Selection &selection, const Figure &figure,
                   const RowSet &set) const
    {
        const auto *query = std::get_if<ActivityQuery>(&set.records);
        const qint64 rows = query ? m_session.countActivities(*query).value()
                                  : std::ssize(std::get<std::vector<OpportunityId>>(set.records));
        // Coverage is made of the amounts of its rows; what they are divided by is no record.
        if (QLatin1StringView(metric.key) == QLatin1StringView("coverage")) {
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

    /// Where stages are concerned the days are those of stays, which a deal has many of: not looked at here.
    void checkDays(const Metric &metric, const Selection &selection, const RowSet &set) const
    {
        const Period &days = selection.period;
        if (const auto *query = std::get_if<ActivityQuery>(&set.records)) {
            if (!query->opportunities.empty())
                return; // what was done on the deals of the period, whenever
            forEach(*query, [&](const ActivityRow &row) {
                const Instant at = metric.basis == DateBasis::Booking
                                       ? row.activity->booked.value_or(row.activity->start)
                                       : row.activity->start;
                QVERIFY2(days.contains(localDay(at, m_facts.directory().zoneOf(row.activity->rep))),
                         metric.key);
            });
            return;
        }
        for (const DealFact *deal : dealsOf(set)) {
            switch (metric.basis) {
            case DateBasis::Creation:
                QVERIFY2(deal->created && days.contains(*deal->created), metric.key);
                break;
            case DateBasis::Closing:
            case DateBasis::Month:
                QVERIFY2(deal->closed && days.contains(*deal->closed), metric.key);
                break;
            case DateBasis::PeriodEnd:
                QVERIFY2(!deal->created || *deal->created < days.to(), metric.key);
                QVERIFY2(deal->state == StageKind::Open || *deal->closed >= days.to(), metric.key);
                break;
            default:
                break;
            }
        }
    }

    static bool isSumOfAmounts(const Metric &metric)
    {
        return (metric.unit == Unit::Money || metric.unit == Unit::Ratio) &&
               QLatin1StringView(metric.key) != QLatin1StringView("weighted_pipeline");
    }

    template<class Visit> void forEach(ActivityQuery query, const Visit &visit) const
    {
        for (bool isLast = false; !isLast;) {
            const auto page = m_session.activities(query).value();
            std::ranges::for_each(page, visit);
            isLast = std::ssize(page) < query.limit;
            if (!page.empty())
                query.after = page.back().place;
        }
    }

    [[nodiscard]] qint64 secondsOf(const ActivityQuery &query) const
    {
        qint64 seconds = 0;
        forEach(query, [&](const ActivityRow &row) { seconds += row.activity->duration.count(); });
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

    Session &m_session;
    const Facts &m_facts;
};

} // namespace laju::test
