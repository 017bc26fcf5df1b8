// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/forecast_output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

constexpr int mostRuns = 1'000'000;

void declare(QCommandLineParser &parser)
{
    parser.addOption(
        {u"backtest"_s,
         CommandLine::tr("Tests it in hindsight too: for each past month, what would have been forecast when "
                         "it began, against what came; beside weighing by stage and last year's month.")});
    parser.addOption(
        {u"as-of"_s,
         CommandLine::tr("A day before today: from what was known when it began. Default: today, "
                         "from all that is known."),
         u"DATE"_s});
    parser.addOption({u"scope"_s,
                      CommandLine::tr("company, team:NAME, rep:NAME or a NAME; default: company."),
                      u"SCOPE"_s});
    parser.addOption(
        {u"runs"_s,
         CommandLine::tr("How often the future is drawn; default: %1.").arg(SimulationOptions().runs),
         u"NUMBER"_s});
    parser.addOption({u"seed"_s,
                      CommandLine::tr("Another one draws other futures; the same gives the same figures."),
                      u"NUMBER"_s});
    parser.addOption(
        {u"format"_s,
         CommandLine::tr("Output: %1. JSON has “periods”, “deals” with their chances and, where asked for, "
                         "“backtest”; money is in whole currency units, shares are parts of 1, what is not "
                         "known is null.")
             .arg(wordsOf<TextFormat>()),
         u"FORMAT"_s, u"table"_s});
}

/// The number of @p option, or @p usual. Errors: InvalidInput, naming option and text.
Result<qint64> readNumber(const CommandRun &run, const QString &option, qint64 least, qint64 most,
                          qint64 usual)
{
    if (!run.options.isSet(option))
        return usual;
    bool isNumber = false;
    const qint64 number = run.options.value(option).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return failure(
            ErrorKind::InvalidInput,
            CommandLine::tr("--%1 takes a whole number from %2 to %3, not “%4”.")
                .arg(option, QString::number(least), QString::number(most), run.options.value(option)));
    return number;
}

Result<ForecastOptions> readOptions(const CommandRun &run, const Directory &directory)
{
    const auto scope = readScope(run.options.value(u"scope"_s), directory);
    if (!scope)
        return failure(scope.error());
    ForecastOptions options{.scope = *scope};
    const auto runs = readNumber(run, u"runs"_s, 1, mostRuns, options.simulation.runs);
    if (!runs)
        return failure(runs.error());
    const auto seed = readNumber(run, u"seed"_s, 0, std::numeric_limits<qint64>::max(),
                                 static_cast<qint64>(options.simulation.seed));
    if (!seed)
        return failure(seed.error());
    options.simulation = {.runs = static_cast<int>(*runs), .seed = static_cast<quint64>(*seed)};
    return options;
}

int runForecast(const CommandRun &run)
{
    const auto format = readTextFormat(run.options);
    if (!format)
        return run.misuse(format.error().text);
    const auto opened = run.facts();
    if (!opened)
        return run.refuse(opened.error());
    const Facts &facts = opened->facts;
    const Directory &directory = facts.directory();
    const Day today = localDay(run.clock->now(), directory.zone());
    const auto day =
        run.options.isSet(u"as-of"_s) ? dayFromIso(run.options.value(u"as-of"_s)) : Result<Day>(today);
    if (!day)
        return run.refuse(day.error());
    if (*day > today)
        return run.refuse(
            {.kind = ErrorKind::InvalidInput,
             .text = CommandLine::tr("Of %1 nothing is known yet: a forecast is made as of today "
                                     "or a day before.")
                         .arg(toIso(*day))});
    const auto options = readOptions(run, directory);
    if (!options)
        return run.refuse(options.error());

    ForecastOutput output{
        .options = *options,
        .forecast =
            Forecaster(facts, *options).on(*day, *day < today ? Knowledge::OfThen : Knowledge::OfNow)};
    if (run.options.isSet(u"backtest"_s))
        output.backtest = backtest(facts, std::min(*day, today), *options);
    for (const PeriodForecast &period : output.forecast.periods) {
        for (const OpportunityId id : period.closers.deals) {
            if (output.names.contains(id))
                continue;
            const auto row = opened->session->opportunity(id);
            if (!row)
                return run.refuse(row.error());
            output.names.emplace(id, row->opportunity->name);
        }
    }
    if (*format == TextFormat::Json)
        writeForecastJson(run.out, output, directory);
    else
        writeForecastTable(run.out, output, Format(run.language), directory);
    return Done;
}

} // namespace

const CommandDefinition forecast{
    "forecast",
    "",
    QT_TRANSLATE_NOOP("CommandLine",
                      "Forecasts revenue from how deals went before, and tests that in hindsight."),
    false,
    &declare,
    &runForecast};

} // namespace laju::commands
