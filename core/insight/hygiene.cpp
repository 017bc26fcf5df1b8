// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/hygiene.h"

#include "core/metrics/binomial.h"
#include "core/metrics/false_discovery.h"

#include <algorithm>

namespace laju {

namespace {

constexpr qint64 fewestTested = 10;
constexpr double bearableShare = 0.05;

double partOf(const Share &share)
{
    return share.trials == 0 ? 0 : static_cast<double>(share.successes) / static_cast<double>(share.trials);
}

/// Whether @p own is high enough to ask whether it is a habit.
bool isAbove(const Share &own, const Share &others)
{
    return own.trials >= fewestTested && others.trials >= fewestTested && partOf(own) > partOf(others);
}

Share shortCalls(const Facts &facts, const Scope &scope, const Period &days)
{
    const qint64 untimed = facts.sum(Measure::CallsUntimed, scope, days);
    Share share{untimed, untimed};
    for (const SampleRun &run : facts.values(Sample::CallSeconds, scope, days)) {
        share.trials += run.count;
        share.successes += run.value <= longestShortCall.count() ? run.count : 0;
    }
    return share;
}

} // namespace

void judgeHabits(std::vector<HygieneFinding> &findings)
{
    std::vector<double> p;
    std::vector<RepHygiene *> asked;
    for (HygieneFinding &finding : findings) {
        for (RepHygiene &rep : finding.reps) {
            const Share others{finding.tested.successes - rep.tested.successes,
                               finding.tested.trials - rep.tested.trials};
            if (!isAbove(rep.tested, others))
                continue;
            rep.p = shareTest(rep.tested, others);
            p.push_back(rep.p);
            asked.push_back(&rep);
        }
    }
    const std::vector<double> rates = falseDiscoveryRates(p);
    for (size_t i = 0; i < asked.size(); ++i)
        asked[i]->isHabit = rates[i] <= bearableShare;
}

std::optional<RepHygiene> shortCallHabit(const Facts &facts, RepId rep, const Period &days)
{
    const Share own = shortCalls(facts, rep, days);
    if (own.trials == 0)
        return {};
    const Share all = shortCalls(facts, Company{}, days);
    const Share others{all.successes - own.successes, all.trials - own.trials};
    RepHygiene habit{.rep = rep, .found = own, .tested = own};
    if (isAbove(own, others)) {
        habit.p = shareTest(own, others);
        habit.isHabit = habit.p <= bearableShare;
    }
    return habit;
}

} // namespace laju
