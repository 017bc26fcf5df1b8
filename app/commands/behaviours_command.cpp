// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/recent_period.h"
#include "app/commands/text_table.h"

#include "core/insight/behaviour_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

constexpr int usualDays = 365;
constexpr int longestWindow = 365;

void declare(QCommandLineParser &parser)
{
    declareRecentPeriod(parser, usualDays);
    parser.addOption({u"window"_s,
                      CommandLine::tr("What counts as the first days of a deal, 1 to 365; default: 14."),
                      u"DAYS"_s, u"14"_s});
    parser.addOption(
        {u"format"_s,
         CommandLine::tr("Output: %1. JSON has “behaviours”, each of won against lost deals with its strata, "
                         "and “top_quarter”; effects lie from -1 to 1, shares are parts of 1, what is not "
                         "known is null.")
             .arg(wordsOf<TextFormat>()),
         u"FORMAT"_s, u"table"_s});
}

QJsonArray bounds(const Interval &interval)
{
    return {interval.low, interval.high};
}

QJsonValue differenceJson(const std::optional<GroupDifference> &difference, const char *first,
                          const char *second)
{
    if (!difference)
        return {};
    const auto group = [](double value, qint64 n) { return QJsonObject{{u"value"_s, value}, {u"n"_s, n}}; };
    return QJsonObject{{QString::fromLatin1(first), group(difference->first, difference->firstCount)},
                       {QString::fromLatin1(second), group(difference->second, difference->secondCount)},
                       {u"effect"_s, difference->effect},
                       {u"effect_interval"_s, bounds(difference->interval)}};
}

QJsonObject stratumJson(const Stratum &stratum, Currency currency)
{
    const auto money = [&](const std::optional<qint64> &minor) {
        return minor ? QJsonValue(static_cast<double>(*minor) / static_cast<double>(currency.minorPerMajor()))
                     : QJsonValue();
    };
    return {{u"source"_s, stratum.source.isEmpty() ? QJsonValue() : QJsonValue(stratum.source)},
            {u"from"_s, money(stratum.from)},
            {u"below"_s, money(stratum.below)},
            {u"unknown"_s, stratum.isUnknown},
            {u"difference"_s, differenceJson(stratum.difference, "won", "lost")}};
}

QJsonObject comparisonJson(const BehaviourComparison &comparison, const char *first, const char *second,
                           Currency currency)
{
    QJsonArray strata;
    for (const Stratification &each : comparison.strata) {
        QJsonArray parts;
        for (const Stratum &stratum : each.strata)
            parts.append(stratumJson(stratum, currency));
        strata.append(
            QJsonObject{{u"by"_s, QString(keyOf(each.by))},
                        {u"effect_within"_s, each.within ? QJsonValue(each.within->effect) : QJsonValue()},
                        {u"effect_within_interval"_s,
                         each.within ? QJsonValue(bounds(each.within->interval)) : QJsonValue()},
                        {u"mix"_s, QString(keyOf(each.mix))},
                        {u"strata"_s, parts}});
    }
    const BehaviourTraits traits = traitsOf(comparison.behaviour);
    return {{u"behaviour"_s, QString(keyOf(comparison.behaviour))},
            {u"unit"_s, QString(keyOf(traits.unit))},
            {u"grows_with_age"_s, traits.growsWithAge},
            {u"difference"_s, differenceJson(comparison.difference, first, second)},
            {u"p"_s, comparison.difference ? QJsonValue(comparison.difference->p) : QJsonValue()},
            {u"median_difference_interval"_s,
             comparison.medianDifference ? QJsonValue(bounds(*comparison.medianDifference)) : QJsonValue()},
            {u"verdict"_s, QString(keyOf(comparison.verdict))},
            {u"doubt"_s, QString(keyOf(comparison.doubt))},
            {u"strata"_s, strata}};
}

QJsonObject jsonOf(const BehaviourStudy &study, const Directory &directory)
{
    const Currency currency = directory.settings.currency;
    QJsonArray behaviours;
    for (const BehaviourComparison &each : study.comparisons)
        behaviours.append(comparisonJson(each, "won", "lost", currency));
    QJsonArray reps;
    for (size_t i = 0; i < study.topQuarter.reps.size(); ++i) {
        const RankedRep &ranked = study.topQuarter.reps[i];
        const Rep *rep = directory.rep(ranked.rep);
        reps.append(QJsonObject{{u"rep"_s, rep ? (*rep)->name : QString()},
                                {u"won"_s, ranked.won},
                                {u"closed"_s, ranked.closed},
                                {u"win_rate_drawn_together"_s, ranked.winRate},
                                {u"top"_s, i < study.topQuarter.top}});
    }
    QJsonArray quarter;
    for (const BehaviourComparison &each : study.topQuarter.comparisons)
        quarter.append(comparisonJson(each, "top", "others", currency));
    return {{u"scope"_s, scopeText(study.selection.scope, directory)},
            {u"from"_s, toIso(study.selection.period.from())},
            {u"to"_s, toIso(study.selection.period.last())},
            {u"window_days"_s, static_cast<int>(study.options.window.count())},
            {u"won"_s, study.won},
            {u"lost"_s, study.lost},
            {u"untouched"_s, study.untouched},
            {u"caution"_s, BehaviourWords::caution()},
            {u"behaviours"_s, behaviours},
            {u"top_quarter"_s, QJsonObject{{u"state"_s, QString(keyOf(study.topQuarter.state))},
                                           {u"reps"_s, reps},
                                           {u"behaviours"_s, quarter}}}};
}

void addRow(std::vector<QStringList> &rows, const BehaviourComparison &comparison,
            const BehaviourWords &words)
{
    const auto &difference = comparison.difference;
    const auto value = [&](double GroupDifference::*which) {
        return difference ? words.value(comparison.behaviour, (*difference).*which) : u"–"_s;
    };
    rows.push_back({words.name(comparison.behaviour), value(&GroupDifference::first),
                    value(&GroupDifference::second), words.verdict(comparison.verdict),
                    difference ? words.effect(*difference) : QString()});
}

void writeTable(const CommandRun &run, const BehaviourStudy &study, const Directory &directory)
{
    const Format format(run.language);
    const BehaviourWords words(format, study.options);
    run.out << format.period(study.selection.period)
            << u" · "_s
            //: numbers of deals
            << CommandLine::tr("%1 won, %2 lost").arg(format.count(study.won), format.count(study.lost))
            << u" · "_s << BehaviourWords::caution() << '\n';
    std::vector<QStringList> rows{{CommandLine::tr("Behaviour"), CommandLine::tr("Won"),
                                   CommandLine::tr("Lost"), CommandLine::tr("Verdict"),
                                   CommandLine::tr("Effect")}};
    for (const BehaviourComparison &each : study.comparisons)
        addRow(rows, each, words);
    const QList<qsizetype> lefts{0, 3, 4};
    writeRows(run.out, rows, lefts);
    for (const BehaviourComparison &each : study.comparisons) {
        if (each.doubt != BehaviourDoubt::None)
            run.out << words.name(each.behaviour) << u": "_s << words.doubt(each.doubt) << '\n';
        for (const Stratification &strata : each.strata) {
            if (const QString mix = words.mix(strata); !mix.isEmpty())
                run.out << words.name(each.behaviour) << u": "_s << mix << ' '
                        << words.effect(each.behaviour, *strata.within) << '\n';
        }
    }
    run.out << '\n' << CommandLine::tr("What the top quarter does") << '\n';
    const TopQuarter &quarter = study.topQuarter;
    if (quarter.state != QuarterState::Told) {
        run.out << words.quarterState(quarter.state) << '\n';
        return;
    }
    QStringList names;
    for (size_t i = 0; i < quarter.top; ++i) {
        const Rep *rep = directory.rep(quarter.reps[i].rep);
        names.append(rep ? (*rep)->name : QString());
    }
    run.out << names.join(u", "_s) << '\n';
    std::vector<QStringList> topRows{{CommandLine::tr("Behaviour"), CommandLine::tr("Top quarter"),
                                      CommandLine::tr("Others"), CommandLine::tr("Verdict")}};
    for (const BehaviourComparison &each : quarter.comparisons) {
        addRow(topRows, each, words);
        topRows.back().removeLast();
    }
    writeRows(run.out, topRows, lefts);
}

int runBehaviours(const CommandRun &run)
{
    const auto format = readTextFormat(run.options);
    if (!format)
        return run.misuse(format.error().text);
    bool isNumber = false;
    const int window = run.options.value(u"window"_s).toInt(&isNumber);
    if (!isNumber || window < 1 || window > longestWindow)
        return run.misuse(CommandLine::tr("“%1” is not a number of days from 1 to %2.")
                              .arg(run.options.value(u"window"_s))
                              .arg(longestWindow));
    const auto opened = run.facts();
    if (!opened)
        return run.refuse(opened.error());
    const Directory &directory = opened->facts.directory();
    const auto period =
        readRecentPeriod(run.options, localDay(run.clock->now(), directory.zone()), usualDays, directory);
    if (!period)
        return run.refuse(period.error());
    const auto scope = readScope(run.options.value(u"scope"_s), directory);
    if (!scope)
        return run.refuse(scope.error());
    const Selection selection{.scope = *scope, .period = *period};
    const HabitOptions options{.window = std::chrono::days(window)};
    HabitReader reader(opened->facts, selection, options);
    if (const auto read = takeSteps(*opened->session, reader.steps()); !read)
        return run.refuse(read.error());
    const BehaviourStudy study = studyBehaviours(opened->facts, selection, reader.take(), options);
    if (*format == TextFormat::Json)
        run.out << QString::fromUtf8(QJsonDocument(jsonOf(study, directory)).toJson());
    else
        writeTable(run, study, directory);
    return Done;
}

} // namespace

const CommandDefinition behaviours{
    "behaviours",
    "",
    QT_TRANSLATE_NOOP("CommandLine", "Tells what won deals had more or less of than lost ones."),
    false,
    &declare,
    &runBehaviours};

} // namespace laju::commands
