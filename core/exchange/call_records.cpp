// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/call_records.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/date_format.h"
#include "core/exchange/header.h"

#include <QByteArrayList>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

/// The columns of a record that matter here; -1: not there.
struct RecordColumns
{
    int source = -1;
    int destination = -1;
    int channel = -1;
    int destinationChannel = -1;
    int start = -1;
    int billed = -1;
    int disposition = -1;
    int unique = -1;
    int linked = -1;
};

struct PhoneCall
{
    qint64 line = 0;
    QString id = {};
    QString start = {};
    QString source = {};
    QString destination = {};
    QString channel = {};
    QString takenBy = {}; ///< the channel of the answered leg that was billed longest
    qint64 billed = 0;
    qint64 answered = 0; ///< seconds of that leg
    bool isBusy = false;
};

/// The standard order, where no head says otherwise.
constexpr RecordColumns usualColumns{.source = 1,
                                     .destination = 2,
                                     .channel = 5,
                                     .destinationChannel = 6,
                                     .start = 9,
                                     .billed = 13,
                                     .disposition = 14,
                                     .unique = 16,
                                     .linked = 19};
constexpr int fewestColumns = 16;
constexpr int mostColumns = 21;

bool isDisposition(const QString &word)
{
    constexpr std::array words = {"ANSWERED"_L1, "NO ANSWER"_L1, "BUSY"_L1, "FAILED"_L1, "CONGESTION"_L1};
    return std::ranges::find(words, word.trimmed()) != words.end();
}

bool isOutside(const QString &number)
{
    constexpr qsizetype shortestOutside = 7;
    return std::ranges::count_if(number, [](QChar c) { return c.isDigit(); }) >= shortestOutside;
}

/// "301" of "SIP/301-0000001a"; empty for a trunk or an internal hop.
QString extensionOf(const QString &channel)
{
    if (channel.startsWith("Local/"_L1))
        return {};
    const QString peer = channel.section(u'/', 1).section(u'-', 0, -2);
    const bool isNumber = !peer.isEmpty() && std::ranges::all_of(peer, [](QChar c) { return c.isDigit(); });
    return isNumber && !isOutside(peer) ? peer : QString();
}

std::optional<RecordColumns> columnsOfHead(const CsvRecord &record)
{
    RecordColumns columns;
    for (int i = 0; i < std::ssize(record.cells); ++i) {
        const QString key = readHeaderCell(record.text(i)).key;
        if (key == "src"_L1)
            columns.source = i;
        else if (key == "dst"_L1)
            columns.destination = i;
        else if (key == "channel"_L1)
            columns.channel = i;
        else if (key == "dstchannel"_L1)
            columns.destinationChannel = i;
        else if (key == "start"_L1 || key == "calldate"_L1)
            columns.start = i;
        else if (key == "billsec"_L1)
            columns.billed = i;
        else if (key == "disposition"_L1)
            columns.disposition = i;
        else if (key == "uniqueid"_L1)
            columns.unique = i;
        else if (key == "linkedid"_L1)
            columns.linked = i;
    }
    const bool isComplete = columns.start >= 0 && columns.billed >= 0 && columns.disposition >= 0 &&
                            (columns.unique >= 0 || columns.linked >= 0);
    return isComplete ? std::optional(columns) : std::nullopt;
}

bool isRecordWithoutHead(const CsvRecord &record)
{
    const auto count = std::ssize(record.cells);
    if (count < fewestColumns || count > mostColumns)
        return false;
    bool isNumber = false;
    record.text(usualColumns.billed).toLongLong(&isNumber);
    return isNumber && isDisposition(record.text(usualColumns.disposition)) &&
           parseDate(record.text(usualColumns.start), {}).has_value();
}

QByteArray quoted(QString text)
{
    return QString(u'"' + text.replace(u'"', "\"\""_L1) + u'"').toUtf8();
}

QByteArray lineOf(const PhoneCall &call)
{
    const bool fromOutside = isOutside(call.source);
    const bool toOutside = isOutside(call.destination);
    const QString direction = fromOutside == toOutside ? u"internal"_s
                              : fromOutside            ? u"inbound"_s
                                                       : u"outbound"_s;
    const QString outcome = call.answered > 0 ? u"answered"_s
                            : call.billed > 0 ? QString()
                            : call.isBusy     ? u"busy"_s
                                              : u"no answer"_s;
    const QString rep = extensionOf(toOutside && !fromOutside ? call.channel : call.takenBy);
    QByteArrayList cells;
    for (const QString &cell : {call.id, call.start, QString::number(call.billed), direction, outcome, rep,
                                QString(call.source + u" → " + call.destination)})
        cells.append(quoted(cell));
    return cells.join(',');
}

} // namespace

std::optional<ConvertedTable> callsOfRecords(QByteArrayView utf8, char delimiter)
{
    std::optional<RecordColumns> columns;
    bool isHeadless = false;
    std::vector<PhoneCall> calls;
    QHash<QString, size_t> known;
    const auto read = readCsv(utf8, delimiter, [&](const CsvRecord &record) {
        if (!columns) {
            columns = columnsOfHead(record);
            isHeadless = !columns && isRecordWithoutHead(record);
            if (isHeadless)
                columns = usualColumns;
            if (!columns || !isHeadless)
                return columns.has_value();
        }
        const auto text = [&](int column) { return record.text(column).trimmed(); };
        QString id = text(columns->linked);
        if (id.isEmpty())
            id = text(columns->unique);
        if (id.isEmpty())
            id = u"line "_s + QString::number(record.line);
        auto at = known.constFind(id);
        if (at == known.cend()) {
            at = known.insert(id, calls.size());
            calls.push_back({.line = record.line,
                             .id = id,
                             .start = text(columns->start),
                             .source = text(columns->source),
                             .destination = text(columns->destination),
                             .channel = text(columns->channel)});
        }
        PhoneCall &call = calls[*at];
        const qint64 billed = text(columns->billed).toLongLong();
        const QString disposition = text(columns->disposition);
        // ISO dates sort as text.
        if (text(columns->start) < call.start) {
            call.start = text(columns->start);
            call.channel = text(columns->channel);
        }
        call.billed = std::max(call.billed, billed);
        call.isBusy |= disposition == "BUSY"_L1;
        if (disposition == "ANSWERED"_L1 && billed > call.answered) {
            call.answered = billed;
            call.takenBy = text(columns->destinationChannel);
        }
        return true;
    });
    // What is wrong with the text is said when it is read as what it is.
    if (!columns || !read)
        return {};
    ConvertedTable table;
    table.csv = "Call ID,Call start time,Call duration (seconds),Call direction,Call disposition,Call "
                "owner,Subject\n";
    qint64 line = 2;
    table.addedLines = isHeadless ? 1 : 0;
    for (const PhoneCall &call : calls) {
        for (; line < call.line + table.addedLines; ++line)
            table.csv += '\n';
        table.csv += lineOf(call) + '\n';
        ++line;
    }
    return table;
}

} // namespace laju
