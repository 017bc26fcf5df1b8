// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/figure_output.h"
#include "app/commands/pace_output.h"

#include "core/insight/gamification_words.h"
#include "core/insight/pace_words.h"
#include "core/metrics/selection_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

void declare(QCommandLineParser &parser)
{
    parser.addOption(
        {u"rep"_s, CommandLine::tr("Whose; not needed in a workspace with one rep."), u"NAME"_s});
    parser.addOption({u"as-of"_s,
                      CommandLine::tr("Tells it as on this day, of which nothing is due yet; default: now."),
                      u"DATE"_s});
    parser.addOption(
        {u"format"_s,
         CommandLine::tr("Output: %1. In JSON money is in whole currency units, shares are parts "
                         "of 1; null where there is none.")
             .arg(wordsOf<TextFormat>()),
         u"FORMAT"_s, u"table"_s});
}

Result<RepId> readRep(const CommandRun &run, const Directory &directory)
{
    if (!run.options.isSet(u"rep"_s) && directory.reps.size() == 1)
        return directory.reps.front()->id;
    if (!run.options.isSet(u"rep"_s))
        return failure(ErrorKind::InvalidInput, CommandLine::tr("Say whose with --rep NAME."));
    const auto scope = readScope(u"rep:"_s + run.options.value(u"rep"_s), directory);
    if (!scope)
        return failure(scope.error());
    return std::get<RepId>(*scope);
}

QJsonValue jsonOf(const std::optional<Streak> &streak)
{
    return streak ? QJsonValue(QJsonObject{{u"workdays"_s, streak->workdays},
                                           {u"from"_s, toIso(streak->over.from())},
                                           {u"until"_s, toIso(streak->over.last())}})
                  : QJsonValue();
}

QJsonObject jsonOf(const Streaks &streaks, const Currency &currency)
{
    QJsonArray tasks;
    for (const DayTask &task : streaks.today)
        tasks.append(QJsonObject{{u"metric"_s, QString::fromLatin1(task.metric->key)},
                                 {u"sense"_s, QString(keyOf(task.sense))},
                                 {u"asked"_s, rawNumber(task.asked, task.metric->unit, currency)},
                                 {u"actual"_s, rawNumber(task.actual, task.metric->unit, currency)},
                                 {u"reached"_s, task.isReached}});
    return {{u"present"_s, jsonOf(streaks.present)},
            {u"longest"_s, jsonOf(streaks.longest)},
            {u"today_reached"_s, streaks.isTodayReached()},
            {u"today"_s, tasks}};
}

QJsonObject jsonOf(const PersonalBest &best, const Currency &currency)
{
    const auto number = [&](const std::optional<double> &value) {
        return rawNumber(value, best.metric->unit, currency);
    };
    return {{u"metric"_s, QString::fromLatin1(best.metric->key)},
            {u"period"_s, QString(keyOf(best.kind))},
            {u"from"_s, toIso(best.present.from())},
            {u"until"_s, toIso(best.present.last())},
            {u"value"_s, number(best.now)},
            {u"earlier"_s, best.earlier},
            {u"earlier_needed"_s, leastEarlier(best.kind)},
            {u"best"_s, best.best ? number(best.best->value) : QJsonValue()},
            {u"best_from"_s, best.best ? QJsonValue(toIso(best.best->when.from())) : QJsonValue()},
            {u"best_until"_s, best.best ? QJsonValue(toIso(best.best->when.last())) : QJsonValue()},
            {u"is_new"_s, best.isNew()},
            {u"missing"_s, number(best.missing())}};
}

QJsonObject jsonOf(const TeamGoal &goal, const Directory &directory)
{
    const Currency currency = directory.settings.currency;
    QJsonObject object = paceObject(goal.line, currency);
    object[u"scope"_s] = scopeText(goal.scope, directory);
    object[u"from"_s] = toIso(goal.period.from());
    object[u"until"_s] = toIso(goal.period.last());
    object[u"missing"_s] = rawNumber(goal.missing(), goal.line.metric->unit, currency);
    return object;
}

QJsonObject jsonOf(const Gamification &game, const Directory &directory)
{
    const Currency currency = directory.settings.currency;
    QJsonArray bests;
    for (const PersonalBest &best : game.bests)
        bests.append(jsonOf(best, currency));
    QJsonArray goals;
    for (const TeamGoal &goal : game.goals)
        goals.append(jsonOf(goal, directory));
    return {{u"rep"_s, (*directory.rep(game.rep))->name},
            {u"day"_s, toIso(game.today)},
            {u"on_today"_s, directory.settings.gamification},
            {u"streak"_s, jsonOf(game.streaks, currency)},
            {u"bests"_s, bests},
            {u"team_goals"_s, goals}};
}

void writeTable(const CommandRun &run, const Gamification &game, const Directory &directory)
{
    const FigureWords words = run.words(directory);
    const GamificationWords say(words);
    const PaceWords pace(words);
    const auto write = [&](QStringList texts) {
        texts.removeAll(QString());
        if (!texts.empty())
            run.out << texts.join(u"  "_s) << '\n';
    };
    write({(*directory.rep(game.rep))->name, words.format().longDate(game.today)});
    if (game.streaks.wasAsked)
        write({say.present(game.streaks), say.longest(game.streaks)});
    else
        write({CommandLine::tr("No target asks anything of a day here; laju targets set does.")});
    if (!game.streaks.today.empty())
        write({say.today(game.streaks)});
    for (const PersonalBest &best : game.bests)
        write({words.name(*best.metric), say.presentName(best.kind), say.standing(best), say.outlook(best)});
    for (const TeamGoal &goal : game.goals)
        write({scopeName(goal.scope, directory, words.phrases()), words.name(*goal.line.metric),
               words.format().period(goal.period), words.value(*goal.line.metric, goal.line.standing.actual),
               //: %1 is a target
               CommandLine::tr("of %1").arg(pace.target(*goal.line.metric, goal.line.standing)),
               pace.state(goal.line.standing), say.missing(goal)});
    for (const QString &news : say.news(game))
        write({news});
}

int runStreaks(const CommandRun &run)
{
    const auto format = readTextFormat(run.options);
    if (!format)
        return run.misuse(format.error().text);
    std::optional<Day> asOf;
    if (run.options.isSet(u"as-of"_s)) {
        const auto day = dayFromIso(run.options.value(u"as-of"_s));
        if (!day)
            return run.refuse(day.error());
        asOf = *day;
    }
    const auto opened = run.facts();
    if (!opened)
        return run.refuse(opened.error());
    const Directory &directory = opened->facts.directory();
    const auto rep = readRep(run, directory);
    if (!rep)
        return run.refuse(rep.error());
    const Gamification game =
        gamificationOf(*rep, asOf ? AsOf(*asOf) : AsOf(run.clock->now()), opened->facts);
    if (*format == TextFormat::Table)
        writeTable(run, game, directory);
    else
        run.out << QString::fromUtf8(QJsonDocument(jsonOf(game, directory)).toJson());
    return Done;
}

} // namespace

const CommandDefinition streaks{
    "streaks",
    "",
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "Tells a rep's streaks, personal bests and team goals, whether or not Today shows them."),
    false,
    &declare,
    &runStreaks};

} // namespace laju::commands
