// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/figure_output.h"

#include "core/exchange/export_csv.h"
#include "core/metrics/explain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace laju {

enum class ExplainFormat {
    Text,
    Json,
    Csv,
};
template<> struct Keys<ExplainFormat>
{
    static constexpr std::array table{std::pair{ExplainFormat::Text, "text"},
                                      std::pair{ExplainFormat::Json, "json"},
                                      std::pair{ExplainFormat::Csv, "csv"}};
};

namespace commands {

namespace {

void declareExplain(QCommandLineParser &parser)
{
    declareSelection(parser);
    parser.addOption(
        {u"by"_s, CommandLine::tr("Explains each part: %1.").arg(wordsOf<Dimension>()), u"DIMENSION"_s});
    parser.addOption({u"rows"_s, CommandLine::tr("Lists the records that the figure was made from.")});
    parser.addOption({u"side"_s,
                      CommandLine::tr("Which of them: %1. Default: the denominator where there is one; as "
                                      "text and JSON both.")
                          .arg(wordsOf<Side>()),
                      u"SIDE"_s});
    parser.addOption(
        {u"format"_s,
         CommandLine::tr("Output: %1. CSV is of the records, with --rows.").arg(wordsOf<ExplainFormat>()),
         u"FORMAT"_s, u"text"_s});
}

/// Records of a figure, each as "name: value" pairs in the order of the columns.
using Records = std::vector<std::vector<std::pair<QString, QJsonValue>>>;

QJsonValue dayText(const std::optional<Instant> &instant, const QTimeZone &zone)
{
    return instant ? QJsonValue(toIso(localDay(*instant, zone))) : QJsonValue();
}

/// Every activity of @p query, page by page.
Result<std::vector<ActivityRow>> readAll(Session &session, ActivityQuery query)
{
    std::vector<ActivityRow> rows;
    for (bool isLast = false; !isLast;) {
        auto page = session.activities(query);
        if (!page)
            return page;
        isLast = std::ssize(*page) < query.limit;
        std::ranges::move(*page, std::back_inserter(rows));
        if (!rows.empty())
            query.after = rows.back().place;
    }
    return rows;
}

Result<Records> readRecords(Session &session, const RowSet &set, const Directory &directory)
{
    Records records;
    const auto repName = [&](RepId id) {
        const Rep *rep = directory.rep(id);
        return rep ? (*rep)->name : QString();
    };
    if (const auto *query = std::get_if<ActivityQuery>(&set.records)) {
        const auto rows = readAll(session, *query);
        if (!rows)
            return failure(rows.error());
        for (const ActivityRow &row : *rows) {
            const ActivityFields &fields = row.activity.fields();
            const ActivityType *type = directory.activityType(fields.type);
            records.push_back({{u"id"_s, QString::number(fields.id.number())},
                               {u"day"_s, toIso(row.day)},
                               {u"type"_s, type ? (*type)->key : QString()},
                               {u"rep"_s, repName(fields.rep)},
                               {u"account"_s, row.account},
                               {u"opportunity"_s, row.opportunity},
                               {u"outcome"_s, QString(keyOf(fields.outcome))},
                               {u"seconds"_s, static_cast<qint64>(fields.duration.count())}});
        }
        return records;
    }
    const auto rows = dealsById(session, std::get<std::vector<OpportunityId>>(set.records));
    if (!rows)
        return failure(rows.error());
    for (const OpportunityRow &row : *rows) {
        const OpportunityFields &fields = row.opportunity.fields();
        const QTimeZone zone = directory.zoneOf(fields.owner);
        const Stage *stage = directory.stage(fields.stage);
        records.push_back(
            {{u"id"_s, QString::number(fields.id.number())},
             {u"name"_s, fields.name},
             {u"account"_s, row.account},
             {u"rep"_s, repName(fields.owner)},
             {u"stage"_s, stage ? (*stage)->name : QString()},
             {u"amount"_s, fields.amount ? QJsonValue(fields.amount->toDecimal()) : QJsonValue()},
             {u"currency"_s, fields.amount ? QJsonValue(fields.amount->currency().code()) : QJsonValue()},
             {u"created"_s, dayText(fields.created, zone)},
             {u"closed"_s, dayText(fields.closed, zone)}});
    }
    return records;
}

/// The sets of @p rows that --side leaves.
std::vector<const RowSet *> chosenSets(const std::vector<RowSet> &rows, std::optional<Side> side)
{
    std::vector<const RowSet *> sets;
    for (const RowSet &set : rows) {
        if (!side || set.side == *side)
            sets.push_back(&set);
    }
    return sets;
}

Result<void> writeText(const CommandRun &run, const Explanation &explanation,
                       const std::vector<const RowSet *> &sets, const OpenedFacts &opened,
                       const FigureWords &words)
{
    run.out << toText(explanation);
    for (const RowSet *set : sets) {
        const auto records = readRecords(*opened.session, *set, opened.facts.directory());
        if (!records)
            return failure(records.error());
        run.out << '\n' << words.rowsName(*explanation.metric, explanation.figure, set->side) << '\n';
        for (const auto &record : *records) {
            QStringList cells;
            for (const auto &[name, value] : record)
                cells.append(value.isDouble() ? QString::number(value.toInteger()) : value.toString());
            cells.removeAll(QString());
            run.out << "  " << cells.join(u" · "_s) << '\n';
        }
    }
    return {};
}

Result<QJsonObject> toJson(const Explanation &explanation, const QString &key, Dimension by,
                           const std::vector<const RowSet *> &sets, const OpenedFacts &opened,
                           const FigureWords &words)
{
    const Directory &directory = opened.facts.directory();
    const Currency currency = directory.settings.currency;
    QJsonObject object = figureObject(
        {explanation.metric, key, explanation.selection.period, explanation.figure}, by, words, currency);
    object.insert(u"subject"_s, explanation.subject);
    object.insert(u"before"_s,
                  figureObject({explanation.metric, key, explanation.comparison, explanation.before}, by,
                               words, currency));
    QJsonObject aspects;
    for (const ExplainedAspect &aspect : explanation.aspects)
        aspects.insert(QString(keyOf(aspect.aspect)), QJsonArray::fromStringList(aspect.lines));
    object.insert(u"explanation"_s, aspects);
    if (sets.empty())
        return object;
    QJsonObject rows;
    for (const RowSet *set : sets) {
        const auto records = readRecords(*opened.session, *set, directory);
        if (!records)
            return failure(records.error());
        QJsonArray array;
        for (const auto &record : *records) {
            QJsonObject row;
            for (const auto &[name, value] : record)
                row.insert(name, value);
            array.append(row);
        }
        rows.insert(QString(keyOf(set->side)), array);
    }
    object.insert(u"rows"_s, rows);
    return object;
}

Result<void> writeRows(const CommandRun &run, const RowSet &set, Session &session)
{
    run.out.flush();
    const CsvExportOptions options{.withByteOrderMark = false};
    const auto *query = std::get_if<ActivityQuery>(&set.records);
    const auto written = query ? exportActivities(session, *query, *run.out.device(), options)
                               : exportDeals(session, std::get<std::vector<OpportunityId>>(set.records),
                                             *run.out.device(), options);
    return written ? Result<void>() : failure(written.error());
}

int runExplain(const CommandRun &run)
{
    if (run.arguments.size() != 1)
        return run.misuse(CommandLine::tr("Name one metric. laju metrics --list names them all."));
    const Metric *metric = findMetric(run.arguments.front());
    if (!metric)
        return run.refuse(noSuchMetric(run.arguments.front()));
    const auto format = fromKey<ExplainFormat>(run.options.value(u"format"_s));
    if (!format)
        return run.misuse(CommandLine::tr("“%1” is not an output format: %2.")
                              .arg(run.options.value(u"format"_s), wordsOf<ExplainFormat>()));
    const auto by = run.options.isSet(u"by"_s) ? fromKey<Dimension>(run.options.value(u"by"_s))
                                               : std::optional(Dimension::Total);
    if (!by)
        return run.misuse(CommandLine::tr("“%1” is nothing to break down by: %2.")
                              .arg(run.options.value(u"by"_s), wordsOf<Dimension>()));
    const auto side = fromKey<Side>(run.options.value(u"side"_s));
    if (run.options.isSet(u"side"_s) && !side)
        return run.misuse(
            CommandLine::tr("“%1” is no side: %2.").arg(run.options.value(u"side"_s), wordsOf<Side>()));
    const bool listsRows = run.options.isSet(u"rows"_s);
    if (*format == ExplainFormat::Csv && !listsRows)
        return run.misuse(CommandLine::tr("CSV is of the records: add --rows."));

    const auto opened = run.facts();
    if (!opened)
        return run.refuse(opened.error());
    const Facts &facts = opened->facts;
    const Day today = localDay(run.clock->now(), facts.directory().zone());
    const auto selection = readSelection(run.options, facts, today);
    if (!selection)
        return run.refuse(selection.error());
    const FigureWords words = run.words(facts.directory());

    QJsonArray objects;
    bool isFirst = true;
    for (const Part &part : breakDown(*metric, *selection, *by, facts)) {
        const Explanation explanation = laju::explain(*metric, part.selection, facts, today, words);
        const auto sets = listsRows ? chosenSets(explanation.rows, side) : std::vector<const RowSet *>();
        Result<void> written;
        if (*format == ExplainFormat::Text) {
            if (!std::exchange(isFirst, false))
                run.out << "\n\n";
            written = writeText(run, explanation, sets, *opened, words);
        } else if (*format == ExplainFormat::Csv) {
            if (!sets.empty())
                written = writeRows(run, *sets.back(), *opened->session);
        } else {
            const auto object = toJson(explanation, part.key, *by, sets, *opened, words);
            if (object)
                objects.append(*object);
            else
                written = failure(object.error());
        }
        if (!written)
            return run.refuse(written.error());
    }
    if (*format == ExplainFormat::Json)
        run.out << QString::fromUtf8(QJsonDocument(objects).toJson(QJsonDocument::Indented));
    return Done;
}

} // namespace

const CommandDefinition explain{
    "explain",
    "KEY",
    QT_TRANSLATE_NOOP("CommandLine",
                      "Explains a figure with its own numbers, and lists what it was made from."),
    false,
    &declareExplain,
    &runExplain};

} // namespace commands

} // namespace laju
