// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/figure_output.h"

#include "app/command_line.h"
#include "core/exchange/export_csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

bool isMoney(Unit unit)
{
    return unit == Unit::Money || unit == Unit::MoneyPerDay;
}

/// How many of what a figure of that unit is reckoned in make a whole one.
double perWhole(Unit unit, Currency currency)
{
    return isMoney(unit) ? static_cast<double>(currency.minorPerMajor()) : 1.0;
}

/// One figure as raw numbers under their names, in the order in which they are written.
QList<std::pair<QString, QJsonValue>> fieldsOf(const FigureLine &line, Dimension by, Currency currency)
{
    const Metric &metric = *line.metric;
    const Figure &figure = line.figure;
    const double scale = perWhole(metric.unit, currency);
    const auto number = [&](std::optional<double> value) { return rawNumber(value, metric.unit, currency); };
    const auto whole = [](std::optional<qint64> value, double per) {
        if (!value)
            return QJsonValue();
        return per == 1.0 ? QJsonValue(*value) : QJsonValue(static_cast<double>(*value) / per);
    };
    // Only a sum is all money; the numerator of an average is, its denominator counts deals.
    QList<std::pair<QString, QJsonValue>> fields{
        {u"metric"_s, QString::fromLatin1(metric.key)},
        {u"by"_s, QString(keyOf(by))},
        {u"key"_s, line.key},
        {u"parent"_s, line.parent.isEmpty() ? QJsonValue() : QJsonValue(line.parent)},
        {u"from"_s, toIso(line.period.from())},
        {u"to"_s, toIso(line.period.last())},
        {u"unit"_s, QString(keyOf(metric.unit))},
        {u"currency"_s, isMoney(metric.unit) ? QJsonValue(currency.code()) : QJsonValue()},
        {u"value"_s, number(figure.value)},
        {u"numerator"_s, whole(figure.numerator, scale)},
        {u"denominator"_s, whole(figure.denominator, 1.0)},
        {u"n"_s, figure.n},
        {u"low"_s, number(figure.low)},
        {u"high"_s, number(figure.high)},
        // Beside a mean stands the median and beside a median the mean; which of them the value is, is here,
        // too.
        {u"median"_s, number(figure.mean && !figure.median ? figure.value : figure.median)},
        {u"mean"_s, number(figure.median && !figure.mean ? figure.value : figure.mean)},
        {u"p75"_s, number(figure.p75)},
    };
    return fields;
}

/// What only some metrics tell: under every name there is, null where it does not apply.
QList<std::pair<QString, QJsonValue>> remarksOf(const Figure &figure, Currency currency)
{
    QList<std::pair<QString, QJsonValue>> remarks;
    for (const auto &[aside, key] : Keys<Aside>::table) {
        const auto found = std::ranges::find(figure.asides, aside, &AsideCount::aside);
        remarks.append({QString::fromLatin1(key),
                        found == figure.asides.end() ? QJsonValue() : QJsonValue(found->count)});
    }
    const auto &finding = figure.finding;
    const auto told = [&](auto value) { return finding ? QJsonValue(value(*finding)) : QJsonValue(); };
    remarks.append({u"stage"_s, told([](const StageFinding &found) { return found.name; })});
    remarks.append(
        {u"reason"_s, told([](const StageFinding &found) { return QString(keyOf(found.reason)); })});
    remarks.append({u"usual_days"_s, told([](const StageFinding &found) { return found.usualDays; })});
    remarks.append({u"old_value"_s, finding && finding->amount ? QJsonValue(double(*finding->amount) /
                                                                            double(currency.minorPerMajor()))
                                                               : QJsonValue()});
    return remarks;
}

QString csvText(const QJsonValue &value)
{
    if (value.isNull())
        return {};
    if (value.isDouble()) {
        const double number = value.toDouble();
        return number == std::floor(number) && std::abs(number) < 9e15
                   ? QString::number(static_cast<qint64>(number))
                   : QString::number(number, 'g', 15);
    }
    return value.toString();
}

void writeJson(QTextStream &out, const std::vector<FigureLine> &lines, Dimension by, const FigureWords &words,
               Currency currency)
{
    QJsonArray array;
    for (const FigureLine &line : lines)
        array.append(figureObject(line, by, words, currency));
    out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

/// Errors: Unwritable, as CsvWriter.
Result<void> writeCsv(QTextStream &out, const std::vector<FigureLine> &lines, Dimension by, Currency currency)
{
    out.flush();
    CsvWriter csv(*out.device(), {.withByteOrderMark = false});
    bool first = true;
    for (const FigureLine &line : lines) {
        QStringList names;
        QStringList cells;
        for (const auto &[name, value] : fieldsOf(line, by, currency) + remarksOf(line.figure, currency)) {
            names.append(name);
            cells.append(csvText(value));
        }
        if (std::exchange(first, false)) {
            if (const auto head = csv.write(names); !head)
                return head;
        }
        if (const auto written = csv.write(cells); !written)
            return written;
    }
    return {};
}

void writeTable(QTextStream &out, const std::vector<FigureLine> &lines, Dimension by,
                const FigureWords &words)
{
    struct Row
    {
        QString name;
        QString key;
        QString value;
        QString detail;
    };
    std::vector<Row> rows;
    for (const FigureLine &line : lines)
        rows.push_back({words.name(*line.metric),
                        by == Dimension::Total ? QString()
                        : line.key.isEmpty()   ? CommandLine::tr("(none)")
                                               : line.key,
                        QString(words.value(*line.metric, line.figure) + words.suffix(*line.metric)),
                        words.detail(*line.metric, line.figure)});
    const auto width = [&](QString Row::*cell) {
        return std::ranges::max(rows, {}, [&](const Row &row) { return (row.*cell).size(); }).*cell;
    };
    if (rows.empty())
        return;
    const qsizetype nameWidth = width(&Row::name).size();
    const qsizetype keyWidth = width(&Row::key).size();
    const qsizetype valueWidth = width(&Row::value).size();
    for (const Row &row : rows) {
        out << row.name.leftJustified(nameWidth);
        if (keyWidth > 0)
            out << "  " << row.key.leftJustified(keyWidth);
        out << "  " << row.value.rightJustified(valueWidth);
        if (!row.detail.isEmpty())
            out << "  " << row.detail;
        out << '\n';
    }
}

} // namespace

QJsonValue rawNumber(const std::optional<double> &value, Unit unit, Currency currency)
{
    return value ? QJsonValue(*value / perWhole(unit, currency)) : QJsonValue();
}

QJsonObject figureObject(const FigureLine &line, Dimension by, const FigureWords &words, Currency currency)
{
    QJsonObject object;
    for (const auto &[name, value] : fieldsOf(line, by, currency))
        object.insert(name, value);
    for (const auto &[name, value] : remarksOf(line.figure, currency)) {
        if (!value.isNull())
            object.insert(name, value);
    }
    object.insert(u"name"_s, words.name(*line.metric));
    QJsonArray caveats;
    for (const CaveatCount &caveat : line.figure.caveats)
        caveats.append(words.caveat(caveat));
    object.insert(u"caveats"_s, caveats);
    return object;
}

Result<void> writeFigures(QTextStream &out, const std::vector<FigureLine> &lines, Dimension by,
                          OutputFormat format, const FigureWords &words, Currency currency)
{
    switch (format) {
    case OutputFormat::Table:
        writeTable(out, lines, by, words);
        return {};
    case OutputFormat::Csv:
        return writeCsv(out, lines, by, currency);
    case OutputFormat::Json:
        writeJson(out, lines, by, words, currency);
        return {};
    }
    return {};
}

} // namespace laju
