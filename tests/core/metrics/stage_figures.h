// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/metrics/stage_world.h"

#include <QTest>

namespace laju::test {

/// @p place is the stage's in the pipeline; below 0: of all stages.
inline Selection at(const StageWorld &world, int place, bool touchedOnly = false, int month = 11)
{
    Selection selection{.period = monthOf2026(month)};
    if (place >= 0)
        selection.stage = world.stage(static_cast<size_t>(place));
    selection.touchedOnly = touchedOnly;
    return selection;
}

inline Figure figureOf(const char *key, const StageWorld &world, const Selection &selection)
{
    const Facts facts = world.facts();
    const Metric &metric = *findMetric(QString::fromLatin1(key));
    Figure figure = evaluate(metric, selection, facts);
    // Whatever else a test asks: the rows are as many as the figure counts.
    const RowList rows = metric.rows(facts, selection);
    if (figure.denominator) {
        QTest::qCompare(std::ssize(rows.numeratorDeals), *figure.numerator, "rows", "numerator", __FILE__,
                        __LINE__);
        QTest::qCompare(std::ssize(rows.denominatorDeals), *figure.denominator, "rows", "denominator",
                        __FILE__, __LINE__);
    } else {
        QTest::qCompare(std::ssize(rows.numeratorDeals), figure.n, "rows", "n", __FILE__, __LINE__);
    }
    return figure;
}

inline qint64 count(const Figure &figure, Aside aside)
{
    const auto found = std::ranges::find(figure.asides, aside, &AsideCount::aside);
    return found == figure.asides.end() ? -1 : found->count;
}

inline qint64 count(const Figure &figure, Caveat caveat)
{
    const auto found = std::ranges::find(figure.caveats, caveat, &CaveatCount::caveat);
    return found == figure.caveats.end() ? 0 : found->count;
}

} // namespace laju::test
