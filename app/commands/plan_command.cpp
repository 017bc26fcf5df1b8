// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/text_table.h"

#include "core/insight/plan_targets.h"
#include "core/insight/plan_words.h"
#include "core/insight/target_value.h"
#include "core/metrics/selection_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

constexpr int usualWindow = 12;
constexpr int longestWindow = 120;
constexpr int mostReps = 100'000;

void declare(QCommandLineParser &parser)
{
    parser.addOption({u"revenue"_s, CommandLine::tr("What is to be won, such as 1200000000."), u"AMOUNT"_s});
    parser.addOption({u"scope"_s,
                      CommandLine::tr("company, team:NAME, rep:NAME or a NAME; default: company."),
                      u"SCOPE"_s});
    parser.addOption({u"period"_s,
                      CommandLine::tr("2026, 2026-Q4 or 2026-12; default: the quarter that is running."),
                      u"PERIOD"_s});
    parser.addOption({u"from"_s, CommandLine::tr("First day, with --to instead of --period."), u"DATE"_s});
    parser.addOption({u"to"_s, CommandLine::tr("Last day, inclusive."), u"DATE"_s});
    parser.addOption({u"window"_s, CommandLine::tr("The rates are those of so many months; default: 12."),
                      u"MONTHS"_s, QString::number(usualWindow)});
    parser.addOption({u"win-rate"_s, CommandLine::tr("What if: this win rate, such as 40%."), u"SHARE"_s});
    parser.addOption({u"deal-size"_s, CommandLine::tr("What if: this average deal size."), u"AMOUNT"_s});
    parser.addOption({u"cycle"_s, CommandLine::tr("What if: so many days from creation to won."), u"DAYS"_s});
    parser.addOption({u"reps"_s, CommandLine::tr("What if: so many reps."), u"NUMBER"_s});
    parser.addOption({u"format"_s,
                      CommandLine::tr("Output: %1. In JSON money is in whole currency units, shares are "
                                      "parts of 1, low and high are an 80% range; null where there is none.")
                          .arg(wordsOf<TextFormat>()),
                      u"FORMAT"_s, u"table"_s});
    parser.addOption({u"save-targets"_s, CommandLine::tr("Makes targets of the plan.")});
}

Result<int> readNumber(const QString &text, int most)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return failure(ErrorKind::InvalidInput,
                       CommandLine::tr("“%1” is not a whole number from 1 to %2.").arg(text).arg(most));
    return number;
}

/// 2026, 2026-Q4 or 2026-12.
Result<Period> readCalendarPeriod(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return failure(ErrorKind::InvalidInput,
                       CommandLine::tr("“%1” is no period such as 2026, 2026-Q4 or 2026-12.").arg(text));
    const int quarter = match.captured(2).toInt();
    const int month = match.captured(3).toInt();
    const QDate first(match.captured(1).toInt(), quarter > 0 ? 3 * quarter - 2 : std::max(month, 1), 1);
    if (!first.isValid())
        return failure(ErrorKind::InvalidInput,
                       CommandLine::tr("“%1” is no period such as 2026, 2026-Q4 or 2026-12.").arg(text));
    return Period::containing(toDay(first), quarter > 0 ? Calendar::Quarter
                                            : month > 0 ? Calendar::Month
                                                        : Calendar::Year);
}

Result<Period> readPlanPeriod(const QCommandLineParser &options, Day today)
{
    const bool hasDays = options.isSet(u"from"_s) || options.isSet(u"to"_s);
    if (hasDays && (options.isSet(u"period"_s) || !options.isSet(u"from"_s) || !options.isSet(u"to"_s)))
        return failure(ErrorKind::InvalidInput,
                       CommandLine::tr("Give --from and --to, or --period instead of both."));
    if (hasDays)
        return readPeriod(options, Period::ofDay(today));
    if (options.isSet(u"period"_s))
        return readCalendarPeriod(options.value(u"period"_s));
    return Period::containing(today, Calendar::Quarter);
}

/// An amount above 0 in minor units of @p currency.
Result<qint64> readAmount(const QString &text, Currency currency)
{
    auto amount = readTargetValue(text, Unit::Money, currency);
    if (amount && *amount <= 0)
        return failure(ErrorKind::InvalidInput, CommandLine::tr("“%1” is not above 0.").arg(text));
    return amount;
}

Result<WhatIf> readWhatIf(const QCommandLineParser &options, Currency currency)
{
    WhatIf whatIf;
    if (options.isSet(u"deal-size"_s)) {
        const auto size = readAmount(options.value(u"deal-size"_s), currency);
        if (!size)
            return failure(size.error());
        whatIf.dealSize = static_cast<double>(*size);
    }
    if (options.isSet(u"win-rate"_s)) {
        const QString text = options.value(u"win-rate"_s);
        const auto steps = readTargetValue(text, Unit::Share, currency);
        if (!steps)
            return failure(steps.error());
        whatIf.winRate = static_cast<double>(*steps) / targetStepsPerUnit(Unit::Share);
        if (*whatIf.winRate <= 0 || *whatIf.winRate > 1)
            return failure(ErrorKind::InvalidInput,
                           CommandLine::tr("“%1” is no win rate above 0% and up to 100%.").arg(text));
    }
    if (options.isSet(u"cycle"_s)) {
        const auto steps = readTargetValue(options.value(u"cycle"_s), Unit::Days, currency);
        if (!steps)
            return failure(steps.error());
        whatIf.cycle = static_cast<double>(*steps) / targetStepsPerUnit(Unit::Days);
    }
    if (options.isSet(u"reps"_s)) {
        const auto reps = readNumber(options.value(u"reps"_s), mostReps);
        if (!reps)
            return failure(reps.error());
        whatIf.reps = *reps;
    }
    return whatIf;
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString metricKey(const Metric *metric)
{
    return metric ? QString::fromLatin1(metric->key) : QString();
}

/// A rate as a raw number: money in whole currency units.
double rawRate(const PlanLink &link, double rate, Currency currency)
{
    return link.upper == dealSizeLink().upper ? rate / static_cast<double>(currency.minorPerMajor()) : rate;
}

QJsonObject stepObject(const RevenuePlan &plan, const PlanStep &step, Currency currency)
{
    const auto raw = [&](double rate) { return rawRate(step.link, rate, currency); };
    const auto ofOwn = [&](auto value) { return step.own ? QJsonValue(value(*step.own)) : QJsonValue(); };
    return {{u"metric"_s, metricKey(step.link.lower)},
            {u"from"_s, metricKey(step.link.upper)},
            {u"rate_metric"_s, step.link.rate ? QJsonValue(metricKey(step.link.rate)) : QJsonValue()},
            {u"rate"_s, raw(step.rate)},
            {u"own_rate"_s, ofOwn([&](const OwnRate &own) { return raw(own.value); })},
            {u"rate_low"_s, ofOwn([&](const OwnRate &own) { return raw(own.range.low); })},
            {u"rate_high"_s, ofOwn([&](const OwnRate &own) { return raw(own.range.high); })},
            {u"n"_s, ofOwn([](const OwnRate &own) { return own.n; })},
            {u"needed"_s, step.needed},
            {u"low"_s, step.low},
            {u"high"_s, step.high ? QJsonValue(*step.high) : QJsonValue()},
            {u"per_workday"_s, orNull(plan.perWorkday(step))},
            {u"per_rep_and_workday"_s, orNull(plan.perRepDay(step))}};
}

QJsonObject planObject(const RevenuePlan &plan, const Directory &directory, const PlanWords &words)
{
    const Currency currency = directory.settings.currency;
    const auto money = [&](qint64 minor) { return Money(minor, currency).toDecimal().toDouble(); };
    QJsonArray steps;
    for (const PlanStep &step : plan.steps)
        steps.append(stepObject(plan, step, currency));
    QJsonArray shortages;
    for (const PlanShortage &shortage : plan.shortages)
        shortages.append(QJsonObject{{u"of"_s, metricKey(shortage.counted)},
                                     {u"found"_s, shortage.found},
                                     {u"needed"_s, PlanRates::leastRecords},
                                     {u"ends_the_plan"_s, shortage.endsTheWay},
                                     {u"text"_s, words.shortage(shortage, plan)}});
    const QString obstacle = words.obstacle(plan);
    QJsonValue limit;
    if (plan.limit)
        limit = QJsonObject{{u"metric"_s, metricKey(plan.limit->link.lower)},
                            {u"from"_s, metricKey(plan.limit->link.upper)},
                            {u"rate"_s, rawRate(plan.limit->link, plan.limit->rate, currency)},
                            {u"better"_s, rawRate(plan.limit->link, plan.limit->better, currency)},
                            {u"activities_saved"_s, plan.limit->saved},
                            {u"activities"_s, plan.limit->of},
                            {u"text"_s, words.limit(plan)}};
    return {{u"revenue"_s, money(plan.goal.revenue)},
            {u"currency"_s, currency.code()},
            {u"won"_s, money(plan.won)},
            {u"left"_s, money(plan.left)},
            {u"from"_s, toIso(plan.goal.period.from())},
            {u"to"_s, toIso(plan.goal.period.last())},
            {u"window_from"_s, toIso(plan.window.from())},
            {u"window_to"_s, toIso(plan.window.last())},
            {u"workdays"_s, plan.work.workdays},
            {u"reps"_s, plan.work.reps},
            {u"rep_workdays"_s, plan.work.repDays},
            {u"cycle_days"_s, orNull(plan.cycle)},
            {u"own_cycle_days"_s, orNull(plan.ownCycle)},
            {u"create_by"_s, plan.createdBy ? QJsonValue(toIso(*plan.createdBy)) : QJsonValue()},
            {u"open"_s, plan.open},
            {u"steps"_s, steps},
            {u"obstacle"_s, obstacle.isEmpty() ? QJsonValue() : QJsonValue(obstacle)},
            {u"limit"_s, limit},
            {u"shortages"_s, shortages}};
}

void writeTable(QTextStream &out, const RevenuePlan &plan, const Directory &directory,
                const FigureWords &figures, const PlanWords &words)
{
    const Format &format = figures.format();
    const auto money = [&](qint64 minor) { return format.money(Money(minor, directory.settings.currency)); };
    out << selectionName({.scope = plan.scope, .period = plan.goal.period}, directory, figures) << '\n'
        << CommandLine::tr("To win: %1; won already: %2; left: %3")
               .arg(money(plan.goal.revenue), money(plan.won), money(plan.left))
        << '\n'
        << CommandLine::tr("Workdays left: %1; reps: %2; their workdays: %3")
               .arg(format.count(plan.work.workdays), format.count(plan.work.reps),
                    format.number(plan.work.repDays,
                                  plan.work.repDays == std::floor(plan.work.repDays) ? 0 : 1))
        << "\n\n";
    if (!plan.steps.empty()) {
        std::vector<QStringList> lines{{QString(), CommandLine::tr("needed"), CommandLine::tr("80% range"),
                                        CommandLine::tr("per workday"), CommandLine::tr("per rep"),
                                        CommandLine::tr("rate"), CommandLine::tr("80% range"), u"n"_s}};
        const auto day = [&](std::optional<double> perDay) {
            return perDay ? words.aDay(*perDay) : QString(u'\u2013');
        };
        for (const PlanStep &step : plan.steps)
            lines.push_back({figures.name(*step.link.lower), format.count(step.needed), words.range(step),
                             day(plan.perWorkday(step)), day(plan.perRepDay(step)),
                             words.rate(step.link, step.rate) + (step.isAssumed() ? u"*"_s : QString()),
                             step.own ? words.rateRange(step.link, step.own->range) : u"\u2013"_s,
                             step.own ? format.count(step.own->n) : u"\u2013"_s});
        writeRows(out, lines);
        if (std::ranges::any_of(plan.steps, &PlanStep::isAssumed))
            out << CommandLine::tr("* assumed; the range is the own one's") << '\n';
        out << '\n';
    }
    const QStringList sentences{words.arithmetic(plan), words.perRepDay(plan), words.source(plan),
                                words.cycle(plan),      words.limit(plan),     words.obstacle(plan)};
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty())
            out << sentence << '\n';
    }
    for (const PlanShortage &shortage : plan.shortages)
        out << words.shortage(shortage, plan) << '\n';
}

int runPlan(const CommandRun &run)
{
    const QCommandLineParser &options = run.options;
    const auto format = readTextFormat(options);
    if (!format)
        return run.misuse(format.error().text);
    if (!options.isSet(u"revenue"_s))
        return run.misuse(CommandLine::tr("Say what is to be won: --revenue AMOUNT."));
    const auto opened = run.facts();
    if (!opened)
        return run.refuse(opened.error());
    const Facts &facts = opened->facts;
    const Directory &directory = facts.directory();
    const Day today = localDay(run.clock->now(), directory.zone());
    const auto revenue = readAmount(options.value(u"revenue"_s), directory.settings.currency);
    if (!revenue)
        return run.refuse(revenue.error());
    const auto scope = readScope(options.value(u"scope"_s), directory);
    if (!scope)
        return run.refuse(scope.error());
    const auto period = readPlanPeriod(options, today);
    if (!period)
        return run.refuse(period.error());
    const auto months = readNumber(options.value(u"window"_s), longestWindow);
    if (!months)
        return run.refuse(months.error());
    const auto whatIf = readWhatIf(options, directory.settings.currency);
    if (!whatIf)
        return run.refuse(whatIf.error());

    const PlanRates rates = planRates(facts, *scope, planWindow(facts, today, *months));
    const RevenuePlan plan = revenuePlan({*revenue, *period}, rates, *whatIf, facts, today);
    const FigureWords figures = run.words(directory);
    const PlanWords words(figures, directory);
    if (*format == TextFormat::Json)
        run.out << QString::fromUtf8(QJsonDocument(planObject(plan, directory, words)).toJson());
    else
        writeTable(run.out, plan, directory, figures, words);
    if (!options.isSet(u"save-targets"_s))
        return Done;
    if (plan.isReached() || plan.isOver() || plan.steps.empty())
        return run.refuse(
            {ErrorKind::InvalidInput,
             CommandLine::tr("No targets are made: the plan asks for nothing that can be told.")});
    const std::vector<Target> targets = targetsOf(plan, facts);
    const auto saved = opened->session->transact([&](Session &session) -> Result<void> {
        for (const Target &target : targets) {
            if (const auto done = session.save(target); !done)
                return failure(done.error());
        }
        return {};
    });
    if (!saved)
        return run.refuse(saved.error());
    run.err << words.targetsMade(plan, static_cast<int>(targets.size()),
                                 countNearerTargets(plan, targets, directory))
            << '\n';
    return Done;
}

} // namespace

const CommandDefinition plan{
    "plan",
    "--revenue AMOUNT",
    QT_TRANSLATE_NOOP("CommandLine",
                      "Reckons the activities that a revenue takes, from the team's own rates."),
    false,
    &declare,
    &runPlan};

} // namespace laju::commands
