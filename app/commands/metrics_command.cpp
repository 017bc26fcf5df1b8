// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/figure_output.h"

#include "core/metrics/evaluate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

void declare(QCommandLineParser &parser)
{
    parser.addOption({u"metric"_s,
                      CommandLine::tr("A metric's key; again or separated by commas for more. Default: all."),
                      u"KEY"_s});
    declareSelection(parser);
    parser.addOption(
        {u"by"_s,
         CommandLine::tr(
             "Breaks down by: %1. Each part is named by its “key”: a rep's, team's, type's, stage's or "
             "product's name, empty for what belongs to none; of days, weeks, months and quarters "
             "the first day. A team's part has that of the teams below it in it: the teams without "
             "a “parent” and the empty one make the whole.")
             .arg(wordsOf<Dimension>()),
         u"DIMENSION"_s, u"total"_s});
    parser.addOption({u"touched-only"_s,
                      CommandLine::tr("Stage conversion: only deals that were in a stage themselves; else a "
                                      "skipped stage counts as passed.")});
    parser.addOption(
        {u"format"_s,
         CommandLine::tr(
             "Output: %1. JSON and CSV give for each figure metric, by, key, from, to (inclusive), "
             "unit, currency, value, numerator, denominator, n, low and high (95% interval), median, "
             "mean and p75; null or empty where there is none. Money is in whole currency units, "
             "shares are parts of 1, points go from −100 to 100.")
             .arg(wordsOf<OutputFormat>()),
         u"FORMAT"_s, u"table"_s});
    parser.addOption({u"list"_s, CommandLine::tr("Lists the metrics with their definitions.")});
}

Result<std::vector<const Metric *>> readMetrics(const CommandRun &run)
{
    QStringList keys;
    for (const QString &value : run.arguments + run.options.values(u"metric"_s))
        keys += value.split(u',', Qt::SkipEmptyParts);
    std::vector<const Metric *> metrics;
    if (keys.isEmpty())
        std::ranges::transform(catalogue(), std::back_inserter(metrics),
                               [](const Metric &metric) { return &metric; });
    for (const QString &key : std::as_const(keys)) {
        const Metric *metric = findMetric(key.trimmed());
        if (!metric)
            return failure(noSuchMetric(key.trimmed()));
        metrics.push_back(metric);
    }
    return metrics;
}

int list(const CommandRun &run)
{
    const FigureWords words = run.words({});
    for (const Metric &metric : catalogue()) {
        run.out << QString::fromLatin1(metric.key) << "  –  " << words.name(metric) << '\n'
                << "    " << words.meaning(metric) << '\n'
                << "    " << words.formula(metric) << '\n';
    }
    return Done;
}

int runMetrics(const CommandRun &run)
{
    if (run.options.isSet(u"list"_s))
        return list(run);
    const auto by = fromKey<Dimension>(run.options.value(u"by"_s));
    if (!by)
        return run.misuse(CommandLine::tr("“%1” is nothing to break down by: %2.")
                              .arg(run.options.value(u"by"_s), wordsOf<Dimension>()));
    const auto format = fromKey<OutputFormat>(run.options.value(u"format"_s));
    if (!format)
        return run.misuse(CommandLine::tr("“%1” is not an output format: %2.")
                              .arg(run.options.value(u"format"_s), wordsOf<OutputFormat>()));
    const auto metrics = readMetrics(run);
    if (!metrics)
        return run.refuse(metrics.error());

    const auto opened = run.facts();
    if (!opened)
        return run.refuse(opened.error());
    const Facts &facts = opened->facts;
    const Directory &known = facts.directory();
    auto selection = readSelection(run.options, facts, localDay(run.clock->now(), known.zone()));
    if (!selection)
        return run.refuse(selection.error());
    selection->touchedOnly = run.options.isSet(u"touched-only"_s);

    std::vector<FigureLine> lines;
    for (const Metric *metric : *metrics) {
        for (Part &part : breakDown(*metric, *selection, *by, facts))
            lines.push_back(
                {metric, part.key, part.selection.period, std::move(part.figure), std::move(part.parent)});
    }
    const auto written =
        writeFigures(run.out, lines, *by, *format, run.words(known), known.settings.currency);
    return written ? Done : run.refuse(written.error());
}

} // namespace

const CommandDefinition metrics{
    "metrics", "[KEY…]", QT_TRANSLATE_NOOP("CommandLine", "Computes metrics: as a table, CSV or JSON."),
    false,     &declare, &runMetrics};

} // namespace laju::commands
