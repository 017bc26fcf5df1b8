// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/targets.h"
#include "core/report/sections.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr std::array keyFigures{
    "calls"_L1,     "emails_sent"_L1,       "meetings_scheduled"_L1,   "opportunities_created"_L1,
    "win_rate"_L1,  "average_deal_size"_L1, "pipeline_velocity"_L1,    "cac"_L1,
    "talk_time"_L1, "email_reply_rate"_L1,  "demo_completion_rate"_L1,
};

QString changeInBrackets(const ReportDraft &draft, const Metric &metric, const Figure &now)
{
    const QString change = draft.words().change(metric, now, draft.figureBefore(metric)).text;
    return change.isEmpty() ? QString() : QString(u" ("_s + change + u')');
}

// The target that is furthest behind where it should be by now.
std::optional<block::RichText> furthestBehind(ReportDraft &draft)
{
    const ReportInput &input = draft.input();
    const Metric *metric = nullptr;
    Attainment worst;
    bool hasTargets = false;
    const auto lag = [](const Attainment &attained) {
        return attained.attained.value_or(1) /
               (attained.sense == TargetSense::AtLeast ? attained.expectedByNow / attained.target : 1);
    };
    for (const Metric &candidate : catalogue()) {
        const auto found = attainment(candidate, input.scope, input.period, input.today, draft.facts());
        if (!found || found->state == PaceState::NoData || !found->attained)
            continue;
        hasTargets = true;
        if (found->state != PaceState::OnPace && (!metric || lag(*found) < lag(worst))) {
            metric = &candidate;
            worst = *found;
        }
    }
    if (!hasTargets)
        return {};
    if (!metric)
        return draft.rich(QT_TRANSLATE_NOOP("Report", "Every target of the whole is on pace."));
    const QString name = draft.words().name(*metric);
    const QString share = draft.format().percent(*worst.attained, 0);
    if (!metric->additive || worst.expectedByNow >= worst.target)
        return draft.rich(QT_TRANSLATE_NOOP("Report", "Furthest from its target: **%1**, at %2 of it."),
                          {name, share});
    //: %2 is how much of the target is reached, %3 how much of the working time has passed
    return draft.rich(
        QT_TRANSLATE_NOOP(
            "Report", "Furthest from its target: **%1**, at %2 of it with %3 of the working time passed."),
        {name, share, draft.format().percent(worst.expectedByNow / worst.target, 0)});
}

void append(block::RichText &text, const block::RichText &sentence)
{
    if (!text.empty())
        text.push_back({u" "_s});
    text.insert(text.end(), sentence.begin(), sentence.end());
}

} // namespace

std::vector<Block> summarySection(ReportDraft &draft)
{
    const FigureWords &words = draft.words();
    const Metric &activities = draft.metric("activities"_L1);
    const Metric &won = draft.metric("deals_won"_L1);
    const Metric &value = draft.metric("won_value"_L1);
    const Figure done = draft.figure(activities);
    block::RichText text;
    //: %1 is a number, %2 its change in brackets or nothing, %3 the number of deals, %4 money
    append(text,
           draft.rich(QT_TRANSLATE_NOOP("Report", "Activities: **%1**%2. Deals won: **%3**, worth **%4**."),
                      {words.value(activities, done), changeInBrackets(draft, activities, done),
                       words.value(won, draft.figure(won)), words.value(value, draft.figure(value))}));
    if (const auto behind = furthestBehind(draft))
        append(text, *behind);
    if (const auto found = bottleneckOf(draft); found && found->reason == HoldUp::Slower) {
        append(text, draft.rich(QT_TRANSLATE_NOOP("Report", "Stage **%1** slowed from %2 to %3."),
                                {found->name, draft.format().days(found->usualDays),
                                 draft.format().days(found->days)}));
    }
    return {block::Paragraph{std::move(text)}};
}

block::Verdict verdictOf(int goodness)
{
    return goodness > 0 ? block::Verdict::Good : goodness < 0 ? block::Verdict::Bad : block::Verdict::Neutral;
}

std::vector<Block> keyFiguresSection(ReportDraft &draft)
{
    const FigureWords &words = draft.words();
    block::FigureGrid grid;
    for (const QLatin1StringView key : keyFigures) {
        const Metric &metric = draft.metric(key);
        const Figure now = draft.figure(metric);
        const FigureChange change = words.change(metric, now, draft.figureBefore(metric));
        grid.figures.push_back({.label = words.name(metric),
                                .value = words.value(metric, now),
                                .suffix = now.value ? words.suffix(metric) : QString(),
                                .change = change.size(),
                                .direction = change.direction,
                                .verdict = verdictOf(change.goodness),
                                .detail = words.detail(metric, now),
                                .faint = now.isTentative(),
                                .metric = QString::fromLatin1(metric.key)});
    }
    return {std::move(grid)};
}

} // namespace laju
