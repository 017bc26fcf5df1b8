// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"
#include "tests/core/storage/raw_stage_figures.h"
#include "tests/core/storage/raw_target_figures.h"

#include <QTest>

namespace laju::test {

/// Holds figures against those reckoned row by row. Failures are the test's.
class RawComparison final
{
public:
    /// Of what there was anything to compare.
    struct Counts
    {
        qint64 figures = 0;
        qint64 conversions = 0;
        qint64 stageTimes = 0;
        std::map<HoldUp, qint64> bottlenecks = {};
        std::map<QByteArray, qint64> ofTargets = {}; ///< by metric
        std::map<PaceState, qint64> states = {};
    };

    RawComparison(Session &session, const Facts &facts, Counts &counts)
        : m_facts(facts)
        , m_counts(counts)
        , m_rows(session)
        , m_figures(m_rows)
        , m_stages(m_rows)
        , m_targets(m_rows)
    {
    }

    /// Everything of @p selection's people and days; targets as of @p asOf.
    void check(const Selection &selection, Day asOf)
    {
        const RawFigures::Values values = m_figures.of(selection.scope, selection.period);
        checkFigures(selection, values);
        checkStages(selection);
        checkTargets(selection, asOf, values);
    }

private:
    /// As near as two ways of adding up come.
    static bool isSame(const std::optional<double> &value, const std::optional<double> &other)
    {
        return value.has_value() == other.has_value() &&
               (!value || std::abs(*value - *other) <= 1e-9 * std::max(1.0, std::abs(*other)));
    }

    static qint64 countOf(const Figure &figure, Aside aside)
    {
        const auto found = std::ranges::find(figure.asides, aside, &AsideCount::aside);
        return found == figure.asides.end() ? -1 : found->count;
    }

    static qint64 countOf(const Figure &figure, Caveat caveat)
    {
        const auto found = std::ranges::find(figure.caveats, caveat, &CaveatCount::caveat);
        return found == figure.caveats.end() ? 0 : found->count;
    }

    static QString named(const Selection &selection, const Directory &directory)
    {
        const QString whose = std::holds_alternative<Company>(selection.scope) ? QStringLiteral("company")
                              : std::holds_alternative<TeamId>(selection.scope)
                                  ? (*directory.team(std::get<TeamId>(selection.scope)))->name
                                  : (*directory.rep(std::get<RepId>(selection.scope)))->name;
        return QStringLiteral("%1 from %2 to %3")
                   .arg(whose, toIso(selection.period.from()), toIso(selection.period.last())) +
               (selection.stage ? QStringLiteral(" in ") + (*directory.stage(*selection.stage))->name
                                : QString());
    }

    void checkFigures(const Selection &selection, const RawFigures::Values &values)
    {
        for (auto it = values.begin(); it != values.end(); ++it) {
            const Metric *metric = findMetric(it.key());
            QVERIFY2(metric, qPrintable(it.key()));
            const Figure figure = evaluate(*metric, selection, m_facts);
            QVERIFY2(isSame(figure.value, it.value()),
                     qPrintable(QStringLiteral("%1 of %2: %3, by the rows %4")
                                    .arg(it.key(), named(selection, m_facts.directory()))
                                    .arg(figure.value.value_or(-1))
                                    .arg(it.value().value_or(-1))));
            m_counts.figures += figure.value.value_or(0) != 0 ? 1 : 0;
        }
        const auto factors = m_figures.velocityFactors(selection.scope, selection.period);
        const Figure velocity = evaluate(*findMetric("pipeline_velocity"), selection, m_facts);
        QCOMPARE(velocity.factors.size(), factors ? factors->size() : 0);
        for (size_t i = 0; i < velocity.factors.size(); ++i)
            QVERIFY2(isSame(velocity.factors[i].second, (*factors)[i]), velocity.factors[i].first.c_str());
        // Costs are nobody's own, and so no rep has a cost of a customer.
        if (std::holds_alternative<RepId>(selection.scope))
            return;
        const Figure cac = evaluate(*findMetric("cac"), selection, m_facts);
        QCOMPARE(cac.denominator.value_or(0), m_figures.newCustomers(selection.scope, selection.period));
    }

    void checkStages(const Selection &selection)
    {
        const auto &[scope, period] = std::tie(selection.scope, selection.period);
        const Directory &directory = m_facts.directory();
        std::vector<std::optional<StageId>> stages{std::nullopt};
        for (const std::vector<Stage> &some : {directory.stages, directory.removedStages})
            std::ranges::transform(some, std::back_inserter(stages),
                                   [](const Stage &stage) { return stage->id; });
        for (const std::optional<StageId> &stage : stages) {
            Selection part = selection;
            part.stage = stage;
            const QString name = named(part, directory);
            for (const bool touchedOnly : {false, true}) {
                part.touchedOnly = touchedOnly;
                const Figure figure = evaluate(*findMetric("stage_conversion"), part, m_facts);
                const auto counted = m_stages.conversion(scope, period, stage, touchedOnly);
                QVERIFY2(figure.denominator.has_value() == counted.has_value(), qPrintable(name));
                if (!counted)
                    continue;
                const RawStageFigures::Conversion told{.reached = *figure.denominator,
                                                       .wentOn = *figure.numerator,
                                                       .skipped = countOf(figure, Aside::Skipped),
                                                       .movedBack = countOf(figure, Aside::MovedBack),
                                                       .stillOpen = countOf(figure, Aside::StillOpen),
                                                       .undated = countOf(figure, Caveat::UnknownEntry)};
                QVERIFY2(told == *counted,
                         qPrintable(QStringLiteral("%1%2: %3, by the rows %4")
                                        .arg(name, touchedOnly ? QStringLiteral(", touched") : QString(),
                                             told.text(), counted->text())));
                m_counts.conversions += told.wentOn > 0 ? 1 : 0;
            }
            const Figure figure = evaluate(*findMetric("stage_time"), part, m_facts);
            const RawStageFigures::Times times = m_stages.times(scope, period, stage);
            QVERIFY2(isSame(figure.value, times.middle()) && isSame(figure.p75, times.threeQuarters()),
                     qPrintable(name));
            QVERIFY2(countOf(figure, Aside::Inside) == times.inside &&
                         countOf(figure, Aside::Completed) == std::ssize(times.days) - times.inside,
                     qPrintable(name));
            m_counts.stageTimes += times.days.empty() ? 0 : 1;
        }
        const Figure figure = evaluate(*findMetric("bottleneck"), selection, m_facts);
        const auto found = m_stages.bottleneck(scope, period);
        const QString name = named(selection, directory);
        QVERIFY2(figure.finding.has_value() == found.has_value(), qPrintable(name));
        if (found) {
            QVERIFY2(figure.finding->stage == found->stage && figure.finding->reason == found->reason &&
                         figure.n == found->n,
                     qPrintable(name));
            QVERIFY2(isSame(figure.value, found->days) &&
                         isSame(figure.finding->usualDays, found->usualDays) &&
                         double(figure.finding->amount.value_or(0)) == found->amount,
                     qPrintable(name));
            ++m_counts.bottlenecks[found->reason];
        }
        const Figure weighted = evaluate(*findMetric("weighted_pipeline"), selection, m_facts);
        QVERIFY2(isSame(weighted.value, m_stages.weightedPipeline(scope, period)), qPrintable(name));
    }

    void checkTargets(const Selection &selection, Day asOf, const RawFigures::Values &values)
    {
        const auto &[scope, period] = std::tie(selection.scope, selection.period);
        const QString name = named(selection, m_facts.directory());
        Selection untilNow = selection;
        untilNow.asOf = asOf;
        const auto equals = [&](const char *metric, const Selection &of,
                                const std::optional<double> &expected) {
            const Figure figure = evaluate(*findMetric(QLatin1StringView(metric)), of, m_facts);
            QVERIFY2(isSame(figure.value, expected), qPrintable(QStringLiteral("%1 of %2: %3, by the rows %4")
                                                                    .arg(QLatin1StringView(metric), name)
                                                                    .arg(figure.value.value_or(-1))
                                                                    .arg(expected.value_or(-1))));
            m_counts.ofTargets[metric] += expected.value_or(0) > 0 && expected != 1.0 ? 1 : 0;
        };
        equals("coverage", selection, m_targets.coverage(scope, period, values));
        equals("attainment", selection, m_targets.attainment(scope, period, values));
        equals("expected_by_now", untilNow, m_targets.expectedByNow(scope, period, asOf));
        for (const RawTargetFigures::Kind &kind : RawTargetFigures::kinds) {
            const QString metric = QString::fromLatin1(kind.key);
            const auto stand = attainment(*findMetric(metric), scope, period, asOf, m_facts);
            const auto asked = m_targets.asked(metric, scope, period, asOf);
            const QString both = metric + QStringLiteral(" of ") + name;
            QVERIFY2(stand.has_value() == asked.has_value(), qPrintable(both));
            if (!asked)
                continue;
            const double due = RawTargetFigures::dueOf(kind, *asked);
            QVERIFY2(isSame(stand->target, asked->whole) && isSame(stand->expectedByNow, due),
                     qPrintable(both));
            const PaceState state = stand->actual.value ? RawTargetFigures::stateOf(*stand->actual.value, due,
                                                                                    *asked, kind.isCount)
                                                        : PaceState::NoData;
            QVERIFY2(stand->state == state, qPrintable(QStringLiteral("%1: %2 where %3 is asked and %4 done")
                                                           .arg(both, keyOf(stand->state))
                                                           .arg(due)
                                                           .arg(stand->actual.value.value_or(-1))));
            ++m_counts.states[state];
        }
    }

    const Facts &m_facts;
    Counts &m_counts;
    RawRows m_rows;
    RawFigures m_figures;
    RawStageFigures m_stages;
    RawTargetFigures m_targets;
};

} // namespace laju::test
