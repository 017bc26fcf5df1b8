// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/calendar_output.h"
#include "app/commands/commands.h"
#include "app/commands/week_words.h"

#include "core/holidays/bundled_holidays.h"
#include "core/holidays/calendar_file.h"
#include "core/holidays/holiday_plan.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

void declareCalendar(QCommandLineParser &parser)
{
    parser.addOption({u"scope"_s,
                      CommandLine::tr("company, team:NAME, rep:NAME or a NAME; default: company."),
                      u"SCOPE"_s});
    parser.addOption({u"year"_s, CommandLine::tr("The year; default: this one."), u"YEAR"_s});
    parser.addOption({u"country"_s, CommandLine::tr("load: whose holidays, as ID."), u"CODE"_s, u"ID"_s});
    parser.addOption(
        {u"without-joint-leave"_s, CommandLine::tr("load, import: leaves out joint leave (cuti bersama).")});
    parser.addOption({u"from"_s, CommandLine::tr("add, schedule: the first day."), u"DATE"_s});
    parser.addOption({u"until"_s, CommandLine::tr("add, schedule: the last day, inclusive."), u"DATE"_s});
    parser.addOption({u"name"_s, CommandLine::tr("add: what the day is called."), u"TEXT"_s});
    parser.addOption({u"kind"_s, CommandLine::tr("add: %1.").arg(wordsOf<HolidayKind>()), u"KIND"_s,
                      QString(keyOf(HolidayKind::Public))});
    parser.addOption(
        {u"hours"_s, CommandLine::tr("schedule: as mon-fri 08:00-17:00, sat 08:00-12:30."), u"HOURS"_s});
    parser.addOption({u"shares"_s,
                      CommandLine::tr("ramp-up: percent of targets in the first months, as 25,50,75."),
                      u"SHARES"_s});
    parser.addOption(
        {u"first-day"_s, CommandLine::tr("employment: the first day of work, or none."), u"DATE"_s});
    parser.addOption(
        {u"last-day"_s, CommandLine::tr("employment: the last day of work, inclusive, or none."), u"DATE"_s});
    parser.addOption(
        {u"format"_s, CommandLine::tr("Output of show: table or json."), u"FORMAT"_s, u"table"_s});
}

Result<Scope> readScopeOption(const CommandRun &run, const Directory &directory)
{
    return run.options.isSet(u"scope"_s) ? readScope(run.options.value(u"scope"_s), directory)
                                         : Result<Scope>(Company());
}

Result<std::optional<Day>> readDay(const CommandRun &run, const QString &option)
{
    if (!run.options.isSet(option))
        return std::optional<Day>();
    const auto day = dayFromIso(run.options.value(option));
    return day ? Result<std::optional<Day>>(*day) : failure(day.error());
}

Result<void> show(const CommandRun &run, OpenedWorkspace &opened)
{
    const auto scope = readScopeOption(run, opened.directory);
    if (!scope)
        return failure(scope.error());
    const auto year = readYear(run, opened.directory);
    if (!year)
        return failure(year.error());
    const ShownCalendar shown{opened.directory, *scope, *year, opened.directory.calendarOf(*scope)};
    if (readTextFormat(run.options).value() == TextFormat::Json)
        run.out << QString::fromUtf8(QJsonDocument(calendarDocument(shown)).toJson());
    else
        writeCalendarTable(run, shown);
    return {};
}

/// Takes in @p days, of the scope that was asked for.
Result<void> take(const CommandRun &run, OpenedWorkspace &opened, std::vector<HolidayFields> days)
{
    const auto scope = readScopeOption(run, opened.directory);
    if (!scope)
        return failure(scope.error());
    if (run.options.isSet(u"without-joint-leave"_s))
        std::erase_if(days, [](const HolidayFields &day) { return day.kind == HolidayKind::JointLeave; });
    for (HolidayFields &day : days)
        day.scope = *scope;
    const HolidayPlan plan = planHolidays(opened.directory, days);
    if (const auto applied = apply(plan, *opened.session); !applied)
        return failure(applied.error());
    //: %1 to %3 are numbers of days
    run.out << CommandLine::tr("%1 added, %2 there already, %3 provisional ones replaced.")
                   .arg(plan.added.size())
                   .arg(plan.known)
                   .arg(plan.superseded.size())
            << '\n';
    return {};
}

Result<void> load(const CommandRun &run, OpenedWorkspace &opened)
{
    const auto year = readYear(run, opened.directory);
    if (!year)
        return failure(year.error());
    const auto years = bundledHolidays(run.options.value(u"country"_s), run.language);
    if (!years)
        return failure(years.error());
    const int wanted = toQDate(year->from()).year();
    const auto found = std::ranges::find(*years, wanted, &HolidayYear::year);
    if (found == years->end())
        return failure(ErrorKind::NotFound,
                       CommandLine::tr("The program has holidays of %1 to %2, not of %3. Later ones can be "
                                       "imported from a calendar file (.ics).")
                           .arg(years->front().year)
                           .arg(years->back().year)
                           .arg(wanted));
    return take(run, opened, found->days);
}

Result<void> importFile(const CommandRun &run, OpenedWorkspace &opened)
{
    const auto year = readYear(run, opened.directory);
    if (!year)
        return failure(year.error());
    QFile file(run.arguments.value(1));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound,
                       CommandLine::tr("“%1” cannot be read: %2.").arg(file.fileName(), file.errorString()));
    // Of all that the calendar says, what lies before does not matter any more, or is asked for by its year.
    const Period span =
        run.options.isSet(u"year"_s) ? *year : Period::make(year->from(), year->next().to()).value();
    auto read = readCalendarFile(file.readAll(), span);
    if (!read)
        return failure(read.error());
    if (read->timed + read->broken > 0)
        run.out << CommandLine::tr("Left out: %1 with a time of day, %2 that cannot be read.")
                       .arg(read->timed)
                       .arg(read->broken)
                << '\n';
    return take(run, opened, std::move(read->days));
}

template<class Id> Result<void> told(const CommandRun &run, const Result<Change> &saved, Id id)
{
    if (!saved)
        return failure(saved.error());
    run.out << id.number() << '\n';
    return {};
}

Result<void> add(const CommandRun &run, OpenedWorkspace &opened)
{
    const auto scope = readScopeOption(run, opened.directory);
    const auto from = readDay(run, u"from"_s);
    const auto until = readDay(run, u"until"_s);
    const auto kind = fromKey<HolidayKind>(run.options.value(u"kind"_s));
    if (!scope || !from || !until)
        return failure(!scope ? scope.error() : !from ? from.error() : until.error());
    if (!kind)
        return failure(
            ErrorKind::InvalidInput,
            CommandLine::tr("“%1” is not %2.").arg(run.options.value(u"kind"_s), wordsOf<HolidayKind>()));
    if (!*from)
        return failure(ErrorKind::InvalidInput, CommandLine::tr("Name the day with --from."));
    const auto holiday = Holiday::make({.day = **from,
                                        .until = *until,
                                        .name = run.options.value(u"name"_s),
                                        .kind = *kind,
                                        .scope = *scope});
    return holiday ? told(run, opened.session->save(*holiday), (*holiday)->id) : failure(holiday.error());
}

Result<void> schedule(const CommandRun &run, OpenedWorkspace &opened)
{
    const auto scope = readScopeOption(run, opened.directory);
    const auto from = readDay(run, u"from"_s);
    const auto until = readDay(run, u"until"_s);
    const auto week = readWorkWeek(run.options.value(u"hours"_s));
    if (!scope || !from || !until)
        return failure(!scope ? scope.error() : !from ? from.error() : until.error());
    if (!week)
        return failure(week.error());
    const auto made = WorkSchedule::make({.scope = *scope, .week = *week, .from = *from, .until = *until});
    return made ? told(run, opened.session->save(*made), (*made)->id) : failure(made.error());
}

Result<void> rampUp(const CommandRun &run, OpenedWorkspace &opened)
{
    const auto scope = readScopeOption(run, opened.directory);
    if (!scope)
        return failure(scope.error());
    RampUpFields fields{.scope = *scope, .shares = {}};
    for (const QString &share : run.options.value(u"shares"_s).split(u',')) {
        bool isNumber = false;
        fields.shares.push_back(QString(share).remove(u'%').trimmed().toInt(&isNumber));
        if (!isNumber)
            return failure(
                ErrorKind::InvalidInput,
                CommandLine::tr("“%1” is no share in percent: write them as 25,50,75.").arg(share.trimmed()));
    }
    // A scope has one ramp-up.
    const auto known = std::ranges::find_if(opened.directory.rampUps,
                                            [&](const RampUp &other) { return other->scope == *scope; });
    if (known != opened.directory.rampUps.end()) {
        fields.id = (*known)->id;
        fields.version = (*known)->version;
    }
    const auto made = RampUp::make(std::move(fields));
    return made ? told(run, opened.session->save(*made), (*made)->id) : failure(made.error());
}

/// Sets the first and last day of a rep, those that are named.
Result<void> employment(const CommandRun &run, OpenedWorkspace &opened)
{
    const auto scope = readScopeOption(run, opened.directory);
    if (!scope)
        return failure(scope.error());
    const RepId *id = std::get_if<RepId>(&*scope);
    const Rep *rep = id ? opened.directory.rep(*id) : nullptr;
    if (!rep)
        return failure(ErrorKind::InvalidInput, CommandLine::tr("Name the rep with --scope."));
    if (!run.options.isSet(u"first-day"_s) && !run.options.isSet(u"last-day"_s))
        return failure(ErrorKind::InvalidInput,
                       CommandLine::tr("Name a day with --first-day or --last-day."));
    RepFields fields = rep->fields();
    for (const auto &[option, day] :
         {std::pair(u"first-day"_s, &fields.firstDay), std::pair(u"last-day"_s, &fields.lastDay)}) {
        const auto named = run.options.value(option) == "none"_L1 ? Result<std::optional<Day>>(std::nullopt)
                                                                  : readDay(run, option);
        if (!named)
            return failure(named.error());
        if (run.options.isSet(option))
            *day = *named;
    }
    const auto changed = Rep::make(std::move(fields));
    return changed ? told(run, opened.session->save(*changed, {}, {}), (*changed)->id)
                   : failure(changed.error());
}

/// Removes the holiday, schedule or ramp-up of that number.
Result<void> remove(const CommandRun &run, OpenedWorkspace &opened)
{
    const qint64 wanted = run.arguments.value(1).toLongLong();
    const auto removeFrom = [&](const auto &records) -> std::optional<Result<void>> {
        const auto found =
            std::ranges::find_if(records, [&](const auto &record) { return record->id.number() == wanted; });
        if (found == records.end())
            return {};
        const auto removed = opened.session->remove((*found)->id);
        return removed ? Result<void>() : failure(removed.error());
    };
    for (auto done : {removeFrom(opened.directory.holidays), removeFrom(opened.directory.workSchedules),
                      removeFrom(opened.directory.rampUps)}) {
        if (done)
            return *done;
    }
    return failure(ErrorKind::NotFound,
                   CommandLine::tr("Nothing in the calendar has the number “%1”; laju calendar shows them.")
                       .arg(run.arguments.value(1)));
}

struct Deed
{
    const char *word;
    Result<void> (*run)(const CommandRun &run, OpenedWorkspace &opened);
};
constexpr std::array deeds{Deed{"show", &show},         Deed{"load", &load},
                           Deed{"import", &importFile}, Deed{"add", &add},
                           Deed{"schedule", &schedule}, Deed{"employment", &employment},
                           Deed{"ramp-up", &rampUp},    Deed{"remove", &remove}};

int runCalendar(const CommandRun &run)
{
    const QString what = run.arguments.value(0, u"show"_s);
    const auto found =
        std::ranges::find(deeds, what, [](const Deed &deed) { return QString::fromLatin1(deed.word); });
    if (found == deeds.end())
        return run.misuse(
            CommandLine::tr("“%1” is not show, load, import, add, schedule, employment, ramp-up or remove.")
                .arg(what));
    if (const auto format = readTextFormat(run.options); !format)
        return run.misuse(format.error().text);
    auto opened = run.workspace();
    if (!opened)
        return run.refuse(opened.error());
    const auto done = found->run(run, *opened);
    return done ? Done : run.refuse(done.error());
}

} // namespace

const CommandDefinition calendar{
    "calendar",
    "show|load|import FILE|add|schedule|employment|ramp-up|remove NUMBER",
    QT_TRANSLATE_NOOP("CommandLine", "Shows and changes when people work: holidays, leave, schedules."),
    false,
    &declareCalendar,
    &runCalendar};

} // namespace laju::commands
