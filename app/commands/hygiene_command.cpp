// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/recent_period.h"
#include "app/commands/text_table.h"

#include "core/insight/hygiene_reader.h"
#include "core/insight/hygiene_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

constexpr int usualDays = 90;

void declare(QCommandLineParser &parser)
{
    declareRecentPeriod(parser, usualDays);
    parser.addOption({u"rep"_s, CommandLine::tr("Only this rep's records; instead of --scope."), u"NAME"_s});
    parser.addOption({u"format"_s,
                      CommandLine::tr("Output: %1. JSON has “checks”, each with its count, the records that "
                                      "it could be, by rep, and the ids of records; of very many the newest.")
                          .arg(wordsOf<TextFormat>()),
                      u"FORMAT"_s, u"table"_s});
}

QString nameOfRep(RepId id, const Directory &directory)
{
    const Rep *rep = directory.rep(id);
    return rep ? (*rep)->name : QString();
}

template<class Ids> QJsonArray idsJson(const Ids &ids)
{
    QJsonArray texts;
    for (const auto id : ids)
        texts.append(QString::number(id.number()));
    return texts;
}

QJsonObject jsonOf(const HygieneReport &report, const Directory &directory, const Format &format)
{
    QJsonArray checks;
    for (const HygieneFinding &finding : report.findings) {
        QJsonArray reps;
        for (const RepHygiene &rep : finding.reps)
            reps.append(QJsonObject{{u"rep"_s, nameOfRep(rep.rep, directory)},
                                    {u"count"_s, rep.found.successes},
                                    {u"of"_s, rep.found.trials},
                                    {u"may_be_habit"_s, rep.isHabit}});
        checks.append(QJsonObject{{u"check"_s, QString(keyOf(finding.check))},
                                  {u"count"_s, finding.count},
                                  {u"of"_s, finding.of},
                                  {u"reps"_s, reps},
                                  {u"activities"_s, idsJson(finding.activities)},
                                  {u"deals"_s, idsJson(finding.deals)},
                                  {u"meaning"_s, meaningOf(finding.check, report, format)},
                                  {u"remedy"_s, remedyOf(finding.check)}});
    }
    return {{u"scope"_s, scopeText(report.selection.scope, directory)},
            {u"from"_s, toIso(report.selection.period.from())},
            {u"to"_s, toIso(report.selection.period.last())},
            {u"today"_s, toIso(report.today)},
            {u"usual_silence_days"_s, report.usualSilence ? QJsonValue(*report.usualSilence) : QJsonValue()},
            {u"checks"_s, checks}};
}

void writeTable(const CommandRun &run, const HygieneReport &report, const Directory &directory)
{
    const Format format(run.language);
    run.out << format.period(report.selection.period) << '\n';
    std::vector<QStringList> rows{
        {CommandLine::tr("Check"), CommandLine::tr("Found"), CommandLine::tr("What to do")}};
    for (const HygieneFinding &finding : report.findings)
        rows.push_back({nameOf(finding.check), countText(finding, format),
                        finding.count > 0 ? remedyOf(finding.check) : QString()});
    writeRows(run.out, rows, {0, 2});
    for (const HygieneFinding &finding : report.findings) {
        for (const RepHygiene &rep : finding.reps) {
            if (rep.isHabit)
                run.out << nameOf(finding.check) << u": "_s << nameOfRep(rep.rep, directory)
                        << ' '
                        //: of a rep's records: so many of so many are meant
                        << CommandLine::tr("%1 of %2")
                               .arg(format.count(rep.found.successes), format.count(rep.found.trials))
                        << u", "_s << habitText() << '\n';
        }
    }
}

int runHygiene(const CommandRun &run)
{
    const auto format = readTextFormat(run.options);
    if (!format)
        return run.misuse(format.error().text);
    if (run.options.isSet(u"rep"_s) && run.options.isSet(u"scope"_s))
        return run.misuse(CommandLine::tr("Give --rep or --scope, not both."));
    const auto opened = run.facts();
    if (!opened)
        return run.refuse(opened.error());
    const Directory &directory = opened->facts.directory();
    const Instant now = run.clock->now();
    const auto period = readRecentPeriod(run.options, localDay(now, directory.zone()), usualDays, directory);
    if (!period)
        return run.refuse(period.error());
    const auto scope =
        readScope(run.options.isSet(u"rep"_s) ? QString(u"rep:"_s + run.options.value(u"rep"_s))
                                              : run.options.value(u"scope"_s),
                  directory);
    if (!scope)
        return run.refuse(scope.error());
    auto phones = readPhones(*opened->session);
    if (!phones)
        return run.refuse(phones.error());
    HygieneReader reader(opened->facts, {.scope = *scope, .period = *period}, now, std::move(*phones));
    if (const auto read = takeSteps(*opened->session, reader.steps()); !read)
        return run.refuse(read.error());
    const HygieneReport report = reader.take();
    if (*format == TextFormat::Json)
        run.out << QString::fromUtf8(QJsonDocument(jsonOf(report, directory, Format(run.language))).toJson());
    else
        writeTable(run, report, directory);
    return Done;
}

} // namespace

const CommandDefinition hygiene{
    "hygiene",
    "",
    QT_TRANSLATE_NOOP("CommandLine", "Tells which records cannot be trusted, and what to do about them."),
    false,
    &declare,
    &runHygiene};

} // namespace laju::commands
