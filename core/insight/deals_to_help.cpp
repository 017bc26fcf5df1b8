// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/deals_to_help.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

std::optional<Day> nextDayOf(const OpportunityRow &row, const Directory &directory)
{
    if (!row.nextStep)
        return {};
    return localDay(*row.nextStep, directory.zoneOf(row.opportunity->owner));
}

} // namespace

std::vector<DealToHelp> dealsToHelp(const Facts &facts, RepId rep, std::span<const OpportunityRow> open,
                                    Instant now)
{
    const Directory &directory = facts.directory();
    const Day today = localDay(now, directory.zoneOf(rep));
    const std::vector<StuckDeal> stuck = stuckDeals(facts, rep, now);
    std::vector<DealToHelp> deals;
    for (const OpportunityRow &row : open) {
        DealToHelp deal{.row = row, .reasons = {}};
        const auto found = std::ranges::find(stuck, row.opportunity->id, &StuckDeal::opportunity);
        if (found != stuck.end()) {
            deal.stuck = *found;
            deal.reasons.push_back(HelpReason::Stuck);
        }
        if (row.opportunity->expectedClose && *row.opportunity->expectedClose < today)
            deal.reasons.push_back(HelpReason::PastClose);
        const NextStep next = nextStepOn(nextDayOf(row, directory), today);
        if (next == NextStep::Overdue)
            deal.reasons.push_back(HelpReason::OverdueStep);
        if (next == NextStep::None)
            deal.reasons.push_back(HelpReason::NoNextStep);
        if (deal.reasons.empty())
            continue;
        if (row.opportunity->amount) {
            if (const auto amount = directory.inReportingCurrency(*row.opportunity->amount, today))
                deal.minor = amount->minor();
        }
        deals.push_back(std::move(deal));
    }
    std::ranges::stable_sort(deals, [](const DealToHelp &a, const DealToHelp &b) {
        constexpr qint64 unknown = std::numeric_limits<qint64>::min();
        return std::pair(a.reasons.size(), a.minor.value_or(unknown)) >
               std::pair(b.reasons.size(), b.minor.value_or(unknown));
    });
    return deals;
}

QString helpText(const DealToHelp &deal, const Directory &directory, const FigureWords &words)
{
    const Format &format = words.format();
    const auto say = [&](const char *text) { return words.phrases()("Coaching", text); };
    QStringList parts;
    for (const HelpReason reason : deal.reasons) {
        switch (reason) {
        case HelpReason::Stuck: {
            const Stage *stage = directory.stage(deal.stuck->stage);
            //: %1 is a number of days with its unit, %2 a stage, %3 days again
            parts.append(say(QT_TRANSLATE_NOOP("Coaching", "%1 in %2, three of four deals leave within %3"))
                             .arg(format.days(deal.stuck->days),
                                  stage ? directory.labelOf(*stage) : QString(),
                                  format.days(deal.stuck->usualDays)));
            break;
        }
        case HelpReason::PastClose:
            //: of a deal; %1 is a date that is over
            parts.append(say(QT_TRANSLATE_NOOP("Coaching", "was to close on %1"))
                             .arg(format.dayAndMonth(*deal.row.opportunity->expectedClose)));
            break;
        case HelpReason::OverdueStep:
            parts.append(nextStepText(NextStep::Overdue, nextDayOf(deal.row, directory),
                                      deal.row.nextStepSubject, words));
            break;
        case HelpReason::NoNextStep:
            parts.append(nextStepText(NextStep::None, {}, {}, words));
            break;
        }
    }
    return parts.join(FigureWords::separator);
}

OpportunityQuery openDealsOf(RepId rep)
{
    return {.owners = {{rep, Period::always()}}, .kinds = {StageKind::Open}};
}

} // namespace laju
