// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/deal_line.h"

#include "core/metrics/stage_times.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

class DealWords
{
    Q_DECLARE_TR_FUNCTIONS(DealWords)
};

} // namespace

std::vector<DealLine> makeDealLines(const std::vector<OpportunityRow> &rows, const Context &context)
{
    const Directory &directory = context.directory();
    const Instant now = context.clock.now();
    const auto usual = usualStageDays(context.facts(), now);
    std::vector<DealLine> lines;
    lines.reserve(rows.size());
    for (const OpportunityRow &row : rows) {
        DealLine line{.row = row};
        const OpportunityFields &fields = row.opportunity.fields();
        const QTimeZone zone = directory.zoneOf(fields.owner);
        if (const Rep *rep = directory.rep(fields.owner))
            line.owner = (*rep)->name;
        if (const Stage *stage = directory.stage(fields.stage)) {
            line.stage = (*stage)->name;
            line.kind = (*stage)->kind;
            line.stagePosition = (*stage)->position;
            line.probability = (*stage)->probability;
        }
        if (line.kind == StageKind::Open)
            line.probability = fields.probability.value_or(line.probability);
        if (row.stageSince)
            line.days = static_cast<int>(
                std::chrono::floor<std::chrono::days>(std::max(now, *row.stageSince) - *row.stageSince)
                    .count());
        if (const auto found = usual.find(fields.stage); found != usual.end())
            line.usualDays =
                static_cast<int>(found->second); // rounded down, so that what is shown says why a card is red
        if (fields.created)
            line.created = localDay(*fields.created, zone);
        if (fields.closed)
            line.closed = localDay(*fields.closed, zone);
        if (row.nextStep)
            line.nextDay = localDay(*row.nextStep, zone);
        line.nextStep = nextStepOn(line.nextDay, localDay(now, zone));
        lines.push_back(std::move(line));
    }
    return lines;
}

QString daysText(const DealLine &line, const Format &format)
{
    //: %1 is a number of days with its unit: "4 d in stage"
    return line.days ? DealWords::tr("%1 in stage").arg(format.days(*line.days)) : QString();
}

QString nextStepText(const DealLine &line, const FigureWords &words)
{
    return laju::nextStepText(line.nextStep, line.nextDay, line.row.nextStepSubject, words);
}

QString dealSentence(const DealLine &line, const FigureWords &words)
{
    const Format &format = words.format();
    const OpportunityFields &fields = line.row.opportunity.fields();
    QStringList parts{fields.name};
    if (!line.row.account.isEmpty())
        parts.append(line.row.account);
    parts.append(line.stage);
    if (fields.amount)
        parts.append(format.money(*fields.amount));
    parts.append(line.owner);
    if (line.kind == StageKind::Open) {
        if (line.days)
            parts.append(daysText(line, format));
        if (line.isSlow())
            //: %1 is a number of days with its unit
            parts.append(DealWords::tr("longer than usual (%1)").arg(format.days(*line.usualDays)));
        parts.append(nextStepText(line, words));
    }
    return parts.join(u", "_s);
}

} // namespace laju::ui
