// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/coaching_output.h"

#include "app/command_line.h"
#include "app/commands/figure_output.h"
#include "app/commands/text_table.h"
#include "core/insight/one_to_one_words.h"
#include "core/insight/pace_words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

QJsonObject jsonOf(const Share &share)
{
    return {{u"successes"_s, share.successes}, {u"trials"_s, share.trials}};
}

QJsonObject jsonOf(const RateOf &rate, const Directory &directory)
{
    const Stage *stage = rate.stage ? directory.stage(*rate.stage) : nullptr;
    return {{u"metric"_s, QString::fromLatin1(rate.metric->key)},
            {u"stage"_s, stage ? QJsonValue(directory.labelOf(*stage)) : QJsonValue()}};
}

QString nameOf(RepId rep, const Directory &directory)
{
    const Rep *found = directory.rep(rep);
    return found ? (*found)->name : QString();
}

} // namespace

QJsonObject coachingJson(const CoachingStudy &study, const Directory &directory)
{
    QJsonArray flags;
    for (const auto &[flag, gap, habit] : study.flags) {
        QJsonValue widest;
        if (gap)
            widest = QJsonObject{{u"rate"_s, jsonOf(gap->rate, directory)},
                                 {u"own"_s, jsonOf(gap->own)},
                                 {u"others"_s, jsonOf(gap->others)},
                                 {u"contribution"_s, gap->contribution}};
        flags.append(
            QJsonObject{{u"rep"_s, nameOf(flag.rep, directory)},
                        {u"flag"_s, keyOf(flag)},
                        {u"rate"_s, jsonOf(flag.rate, directory)},
                        {u"kind"_s, QString(keyOf(flag.kind))},
                        {u"against"_s, QString(keyOf(flag.against))},
                        {u"now"_s, jsonOf(flag.now)},
                        {u"before"_s, jsonOf(flag.before)},
                        {u"reference"_s, jsonOf(flag.reference)},
                        {u"p"_s, flag.p},
                        {u"false_discovery_rate"_s, flag.falseDiscoveryRate},
                        {u"gap"_s, widest},
                        {u"short_calls"_s, habit ? QJsonValue(jsonOf(habit->found)) : QJsonValue()}});
    }
    QJsonArray dismissed;
    for (const auto &[flag, dismissal] : study.dismissed)
        dismissed.append(QJsonObject{{u"rep"_s, nameOf(flag.rep, directory)},
                                     {u"flag"_s, keyOf(flag)},
                                     {u"day"_s, toIso(dismissal->day)},
                                     {u"reason"_s, dismissal->reason}});
    QJsonArray few;
    for (const TooFewToTell &one : study.tooFew)
        few.append(QJsonObject{{u"rep"_s, nameOf(one.rep, directory)},
                               {u"rate"_s, jsonOf(one.rate, directory)},
                               {u"both"_s, jsonOf(one.both)}});
    QJsonArray rates;
    for (const RateSpread &spread : study.spreads)
        rates.append(QJsonObject{{u"rate"_s, jsonOf(spread.rate, directory)},
                                 {u"all"_s, jsonOf(spread.all)},
                                 {u"dispersion"_s, spread.dispersion.factor},
                                 {u"is_over_dispersed"_s, spread.dispersion.isOver}});
    return {{u"scope"_s, scopeText(study.selection.scope, directory)},
            {u"from"_s, toIso(study.selection.period.from())},
            {u"to"_s, toIso(study.selection.period.last())},
            {u"tests"_s, study.tests},
            {u"false_discoveries_allowed"_s, falseDiscoveriesAllowed},
            {u"flags"_s, flags},
            {u"dismissed"_s, dismissed},
            {u"not_flagged"_s, few},
            {u"rates"_s, rates}};
}

QJsonObject oneToOneJson(const OneToOne &talk, const Directory &directory)
{
    const Currency currency = directory.settings.currency;
    QJsonArray scorecard;
    for (const ScorecardLine &line : talk.scorecard) {
        const auto number = [&](const std::optional<double> &value) {
            return rawNumber(value, line.metric->unit, currency);
        };
        const auto &standing = line.standing;
        scorecard.append(
            QJsonObject{{u"metric"_s, QString::fromLatin1(line.metric->key)},
                        {u"now"_s, number(line.now.value)},
                        {u"n"_s, line.now.n},
                        {u"before"_s, number(line.before.value)},
                        {u"team_median"_s, number(line.teamMedian)},
                        {u"target"_s, standing ? number(standing->target) : QJsonValue()},
                        {u"attainment"_s,
                         standing && standing->attained ? QJsonValue(*standing->attained) : QJsonValue()}});
    }
    QJsonArray steps;
    for (const StepBeside &step : talk.funnel)
        steps.append(
            QJsonObject{{u"rate"_s, jsonOf(step.rate, directory)},
                        {u"own"_s, jsonOf(step.own)},
                        {u"others"_s, jsonOf(step.others)},
                        {u"kind"_s, step.flag ? QJsonValue(QString(keyOf(*step.flag))) : QJsonValue()}});
    return {{u"compared_with"_s, scopeText(talk.team, directory)},
            {u"scorecard"_s, scorecard},
            {u"steps"_s, steps},
            {u"calls_outside_hours"_s, jsonOf(talk.hours.outside)},
            {u"others_outside_hours"_s, jsonOf(talk.hours.othersOutside)}};
}

void writeOneToOne(QTextStream &out, const OneToOne &talk, const Directory &directory,
                   const FigureWords &words)
{
    const OneToOneWords say(directory, words);
    const QString none = u"–"_s;
    std::vector<QStringList> rows{{CommandLine::tr("Metric"), CommandLine::tr("Now"),
                                   CommandLine::tr("Before"), CommandLine::tr("Team median"),
                                   CommandLine::tr("Target"), CommandLine::tr("Reached")}};
    for (const ScorecardLine &line : talk.scorecard) {
        const auto &standing = line.standing;
        rows.push_back(
            {words.name(*line.metric), words.value(*line.metric, line.now),
             words.value(*line.metric, line.before),
             line.teamMedian ? words.value(*line.metric, *line.teamMedian) : none,
             standing ? PaceWords(words).target(*line.metric, *standing) : none,
             standing && standing->attained ? words.format().percent(*standing->attained, 0) : none});
    }
    out << '\n' << say.compared(talk) << '\n';
    writeRows(out, rows);
    if (!talk.funnel.empty())
        out << '\n';
    rows = {};
    for (const StepBeside &step : talk.funnel)
        rows.push_back({nameOf(step.rate, directory, words), say.share(step, step.own), say.spread(step),
                        //: %1 is the share of the other reps
                        CommandLine::tr("others %1").arg(say.share(step, step.others))});
    writeRows(out, rows);
    if (const QString outside = say.outsideHours(talk.hours); !outside.isEmpty())
        out << '\n' << outside << '\n';
}

} // namespace laju
