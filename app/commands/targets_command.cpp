// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "core/insight/target_conflicts.h"
#include "core/insight/target_grid.h"
#include "core/insight/target_value.h"
#include "core/metrics/targets.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

void declare(QCommandLineParser &parser)
{
    parser.addOption({u"metric"_s, CommandLine::tr("A metric's key."), u"KEY"_s});
    parser.addOption({u"scope"_s,
                      CommandLine::tr("company, team:NAME, rep:NAME or a NAME; default: company."),
                      u"SCOPE"_s});
    parser.addOption({u"together"_s, CommandLine::tr("The company or team owes it together, not each rep.")});
    parser.addOption(
        {u"per"_s, CommandLine::tr("workday, week, month, quarter or year."), u"CADENCE"_s, u"month"_s});
    parser.addOption({u"value"_s, CommandLine::tr("50, 32%, 1200000000, 3h."), u"VALUE"_s});
    parser.addOption({u"at-most"_s, CommandLine::tr("The value is not to be exceeded.")});
    parser.addOption({u"from"_s, CommandLine::tr("First day in force; default: today."), u"DATE"_s});
    parser.addOption({u"until"_s,
                      CommandLine::tr("Last day in force, inclusive; default: until further notice."),
                      u"DATE"_s});
    parser.addOption({u"year"_s, CommandLine::tr("The year; default: this one."), u"YEAR"_s});
    parser.addOption(
        {u"format"_s, CommandLine::tr("Output of list and grid: table or json."), u"FORMAT"_s, u"table"_s});
}

int list(const CommandRun &run, const Directory &directory)
{
    const auto format = readTextFormat(run.options);
    if (!format)
        return run.misuse(format.error().text);
    const FigureWords words = run.words(directory);
    const Day today = localDay(run.clock->now(), directory.zone());
    const std::vector<TargetConflict> conflicts = targetConflicts(directory, today);
    QJsonArray array;
    for (const Target &target : directory.targets) {
        const Metric *metric = findMetric(target->metric);
        if (!metric)
            continue;
        const QString id = QString::number(target->id.number());
        if (*format == TextFormat::Json) {
            array.append(QJsonObject{
                {u"id"_s, id},
                {u"metric"_s, target->metric},
                {u"scope"_s, scopeText(target->scope, directory)},
                {u"share"_s, QString(keyOf(target->share))},
                {u"per"_s, QString(keyOf(target->cadence))},
                {u"sense"_s, QString(keyOf(target->sense))},
                {u"value"_s,
                 static_cast<double>(target->value) / targetStepsPerUnit(metric->unit) /
                     (metric->unit == Unit::Money ? directory.settings.currency.minorPerMajor() : 1)},
                {u"from"_s, toIso(target->from)},
                {u"until"_s, target->until ? QJsonValue(toIso(*target->until)) : QJsonValue()}});
            continue;
        }
        run.out << id << "  " << words.name(*metric) << "  " << scopeText(target->scope, directory) << "  "
                << (target->sense == TargetSense::AtMost ? "≤ " : "≥ ")
                << words.targetValue(*metric, target->value) << " / " << keyOf(target->cadence) << "  "
                << toIso(target->from) << " – " << (target->until ? toIso(*target->until) : QString())
                << '\n';
    }
    // What is wrong is for people to read, whatever the list is for.
    for (const TargetConflict &conflict : conflicts)
        run.err << conflict.target->id.number() << "  " << conflictText(conflict, words) << '\n';
    if (*format == TextFormat::Json)
        run.out << QString::fromUtf8(QJsonDocument(array).toJson());
    return Done;
}

Result<Target> readTarget(const CommandRun &run, const Directory &directory)
{
    const Metric *metric = findMetric(run.options.value(u"metric"_s));
    if (!metric)
        return failure(noSuchMetric(run.options.value(u"metric"_s)));
    if (!canHaveTarget(*metric))
        //: %1 is a metric
        return failure(ErrorKind::InvalidInput,
                       CommandLine::tr("There can be no target for “%1”: it is no better higher or lower, or "
                                       "says itself how targets stand.")
                           .arg(QString::fromLatin1(metric->key)));
    const auto scope = readScope(run.options.value(u"scope"_s), directory);
    if (!scope)
        return failure(scope.error());
    const auto cadence = fromKey<Cadence>(run.options.value(u"per"_s));
    if (!cadence)
        return failure(ErrorKind::InvalidInput,
                       CommandLine::tr("“%1” is not workday, week, month, quarter or year.")
                           .arg(run.options.value(u"per"_s)));
    const auto value =
        readTargetValue(run.options.value(u"value"_s), metric->unit, directory.settings.currency);
    if (!value)
        return failure(value.error());
    const Result<Day> from = run.options.isSet(u"from"_s)
                                 ? dayFromIso(run.options.value(u"from"_s))
                                 : Result<Day>(localDay(run.clock->now(), directory.zone()));
    if (!from)
        return failure(from.error());
    std::optional<Day> until;
    if (run.options.isSet(u"until"_s)) {
        const auto given = dayFromIso(run.options.value(u"until"_s));
        if (!given)
            return failure(given.error());
        until = *given;
    }
    return Target::make(
        {.metric = QString::fromLatin1(metric->key),
         .scope = *scope,
         .share = run.options.isSet(u"together"_s) ? TargetShare::Together : TargetShare::EachRep,
         .cadence = *cadence,
         .sense = run.options.isSet(u"at-most"_s) ? TargetSense::AtMost : TargetSense::AtLeast,
         .value = *value,
         .from = *from,
         .until = until});
}

/// Targets of one metric by rep and month.
int grid(const CommandRun &run, const Directory &directory)
{
    const auto format = readTextFormat(run.options);
    if (!format)
        return run.misuse(format.error().text);
    const QString key = run.options.value(u"metric"_s);
    const Metric *metric = findMetric(key);
    if (!metric)
        return run.refuse(noSuchMetric(key));
    const auto scope = run.options.isSet(u"scope"_s) ? readScope(run.options.value(u"scope"_s), directory)
                                                     : Result<Scope>(Company());
    if (!scope)
        return run.refuse(scope.error());
    const auto year = readYear(run, directory);
    if (!year)
        return run.refuse(year.error());
    const TargetGrid asked = targetGrid(*metric, *scope, *year, directory);
    const FigureWords words = run.words(directory);
    const double perUnit = metric->unit == Unit::Money ? directory.settings.currency.minorPerMajor() : 1;
    QJsonArray array;
    for (size_t rep = 0; rep < asked.reps.size(); ++rep) {
        QStringList texts{scopeText(asked.reps[rep], directory)};
        for (size_t month = 0; month < asked.months.size(); ++month) {
            const GridCell &cell = asked.cell(rep, month);
            texts.append(cell.value ? words.value(*metric, *cell.value) : u"–"_s);
            array.append(
                QJsonObject{{u"scope"_s, texts.front()},
                            {u"month"_s, toIso(asked.months[month].from()).first(7)},
                            {u"value"_s, cell.value ? QJsonValue(*cell.value / perUnit) : QJsonValue()},
                            {u"own"_s, cell.own.has_value()}});
        }
        if (*format == TextFormat::Table)
            run.out << texts.join(u"  "_s) << '\n';
    }
    if (*format == TextFormat::Json)
        run.out << QString::fromUtf8(QJsonDocument(array).toJson());
    return Done;
}

int runTargets(const CommandRun &run)
{
    const QString what = run.arguments.value(0, u"list"_s);
    if (what != u"list" && what != u"set" && what != u"remove" && what != u"grid")
        return run.misuse(CommandLine::tr("“%1” is not list, set, remove or grid.").arg(what));
    const auto opened = run.workspace();
    if (!opened)
        return run.refuse(opened.error());
    const auto &[session, directory] = *opened;
    if (what == u"list")
        return list(run, directory);
    if (what == u"grid")
        return grid(run, directory);
    if (what == u"set") {
        const auto target = readTarget(run, directory);
        if (!target)
            return run.refuse(target.error());
        if (const auto saved = session->save(*target); !saved)
            return run.refuse(saved.error());
        run.out << target.value()->id.number() << '\n';
        return Done;
    }
    const auto id = TargetId::fromNumber(run.arguments.value(1).toLongLong());
    if (!id)
        return run.misuse(
            CommandLine::tr("Name the target to remove by its number; laju targets list shows them."));
    if (const auto removed = session->remove(*id); !removed)
        return run.refuse(removed.error());
    return Done;
}

} // namespace

const CommandDefinition targets{"targets",
                                "list|set|remove NUMBER|grid",
                                QT_TRANSLATE_NOOP("CommandLine", "Lists, sets and removes targets."),
                                false,
                                &declare,
                                &runTargets};

} // namespace laju::commands
