// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/pace_output.h"

#include "core/insight/pace_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

void declare(QCommandLineParser &parser)
{
    parser.addOption({u"scope"_s,
                      CommandLine::tr("company, team:NAME, rep:NAME or a NAME; default: company."),
                      u"SCOPE"_s});
    parser.addOption({u"period"_s,
                      CommandLine::tr("%1: the one that holds the day.").arg(wordsOf<Calendar>()),
                      u"PERIOD"_s, QString(keyOf(Calendar::Month))});
    parser.addOption({u"as-of"_s,
                      CommandLine::tr("Judges as this day begins; default: now, today by its working hours."),
                      u"DATE"_s});
    parser.addOption(
        {u"format"_s,
         CommandLine::tr("Output: %1. In JSON money is in whole currency units, shares are parts "
                         "of 1; null where there is none.")
             .arg(wordsOf<TextFormat>()),
         u"FORMAT"_s, u"table"_s});
}

void writeTable(const CommandRun &run, const PaceReport &report, const FigureWords &words)
{
    run.out << words.format().period(report.period) << '\n';
    const PaceWords pace(words);
    for (const PaceLine &line : report.lines) {
        QStringList texts{words.name(*line.metric), words.value(*line.metric, line.standing.actual),
                          //: %1 is a target
                          CommandLine::tr("of %1").arg(pace.target(*line.metric, line.standing)),
                          pace.state(line.standing), pace.outlook(line)};
        texts.removeAll(QString());
        run.out << texts.join(u"  "_s) << '\n';
    }
    if (report.lines.empty())
        run.out << CommandLine::tr("Nobody set a target here; laju targets set does.") << '\n';
    if (report.score)
        //: %1 is a percentage
        run.out << CommandLine::tr(
                       "Score: %1 of what is due, by the targets' weights, none counted over 100%")
                       .arg(words.format().percent(*report.score, 0))
                << '\n';
}

int runPace(const CommandRun &run)
{
    const auto format = readTextFormat(run.options);
    if (!format)
        return run.misuse(format.error().text);
    const auto kind = fromKey<Calendar>(run.options.value(u"period"_s));
    if (!kind)
        return run.misuse(
            CommandLine::tr("“%1” is not %2.").arg(run.options.value(u"period"_s), wordsOf<Calendar>()));
    std::optional<Day> asOfDay;
    if (run.options.isSet(u"as-of"_s)) {
        const auto day = dayFromIso(run.options.value(u"as-of"_s));
        if (!day)
            return run.refuse(day.error());
        asOfDay = *day;
    }
    const auto session = run.open(false);
    if (!session)
        return run.refuse(session.error());
    const auto directory = (*session)->directory();
    if (!directory)
        return run.refuse(directory.error());
    auto snapshot = (*session)->facts();
    if (!snapshot)
        return run.refuse(snapshot.error());
    const auto scope = run.options.isSet(u"scope"_s) ? readScope(run.options.value(u"scope"_s), *directory)
                                                     : Result<Scope>(Company());
    if (!scope)
        return run.refuse(scope.error());
    const Facts facts(std::move(*snapshot), std::make_shared<const Directory>(*directory));
    const auto *rep = std::get_if<RepId>(&*scope);
    const Day today = localDay(run.clock->now(), rep ? directory->zoneOf(*rep) : directory->zone());
    const Period period = Period::containing(asOfDay.value_or(today), *kind, directory->settings.weekStart);
    const AsOf asOf = asOfDay ? AsOf(*asOfDay) : AsOf(run.clock->now());
    const PaceReport report = paceReport(*scope, period, asOf, facts);
    if (*format == TextFormat::Table) {
        writeTable(run, report, run.words(*directory));
        return Done;
    }
    QJsonArray lines;
    for (const PaceLine &line : report.lines)
        lines.append(paceObject(line, directory->settings.currency));
    const QJsonObject all{{u"scope"_s, scopeText(*scope, *directory)},
                          {u"from"_s, toIso(period.from())},
                          {u"until"_s, toIso(period.last())},
                          {u"score"_s, report.score ? QJsonValue(*report.score) : QJsonValue()},
                          {u"targets"_s, lines}};
    run.out << QString::fromUtf8(QJsonDocument(all).toJson());
    return Done;
}

} // namespace

const CommandDefinition pace{
    "pace",
    "",
    QT_TRANSLATE_NOOP("CommandLine", "Tells how targets stand by now, and what each day left must bring."),
    false,
    &declare,
    &runPace};

} // namespace laju::commands
