// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_csv.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QTimeZone>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr int pageSize = 2000;

bool isNumber(QStringView text)
{
    const qsizetype sign = text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0;
    const QStringView digits = text.sliced(sign);
    return !digits.isEmpty() && digits.front().isDigit() && digits.back().isDigit() &&
           std::ranges::all_of(digits, [](QChar c) { return c.isDigit() || c == u'.' || c == u','; });
}

QByteArray cellOf(const QString &text, char delimiter)
{
    const bool isFormula =
        !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()) && !isNumber(text);
    QByteArray cell = isFormula ? '\'' + text.toUtf8() : text.toUtf8();
    const bool needsQuotes =
        std::ranges::any_of(
            cell, [delimiter](char c) { return c == delimiter || c == '"' || c == '\n' || c == '\r'; }) ||
        cell.startsWith(' ') || cell.endsWith(' ');
    if (!needsQuotes)
        return cell;
    cell.replace("\"", "\"\"");
    return '"' + cell + '"';
}

/// "2026-11-23 14:05" in @p zone, with seconds where there are some.
QString momentOf(const std::optional<Instant> &instant, const QTimeZone &zone)
{
    if (!instant)
        return {};
    const QDateTime local = toZone(*instant, zone);
    return local.toString(local.time().second() == 0 ? u"yyyy-MM-dd HH:mm" : u"yyyy-MM-dd HH:mm:ss");
}

/// Tells whoever watches; Cancelled when they have seen enough.
Result<void> tell(const CsvExportOptions &options, qint64 written)
{
    if (!options.watcher || options.watcher(written))
        return {};
    return failure(ErrorKind::Cancelled, QCoreApplication::translate("Export", "The export was cancelled."));
}

template<class Record> QString nameOf(const Record *record)
{
    return record ? record->fields().name : QString();
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, const CsvExportOptions &options)
    : m_device(device)
    , m_delimiter(options.delimiter)
    , m_markPending(options.withByteOrderMark)
{
}

Result<void> CsvWriter::write(const QStringList &cells)
{
    QByteArray line;
    if (m_markPending)
        line += "\xEF\xBB\xBF";
    m_markPending = false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += m_delimiter;
        line += cellOf(cells[i], m_delimiter);
    }
    line += "\r\n";
    if (m_device.write(line) != line.size())
        return failure(ErrorKind::Unwritable,
                       QCoreApplication::translate("Export", "The file cannot be written: %1")
                           .arg(m_device.errorString()));
    return {};
}

Result<qint64> exportActivities(Session &session, ActivityQuery query, QIODevice &device,
                                const CsvExportOptions &options)
{
    const auto directory = session.directory();
    if (!directory)
        return failure(directory.error());
    CsvWriter writer(device, options);
    const auto phrase = [](const char *text) { return QCoreApplication::translate("Export", text); };
    auto written = writer.write(
        {phrase(QT_TRANSLATE_NOOP("Export", "Activity ID")),
         phrase(QT_TRANSLATE_NOOP("Export", "Activity type")), phrase(QT_TRANSLATE_NOOP("Export", "Owner")),
         phrase(QT_TRANSLATE_NOOP("Export", "Start")),
         phrase(QT_TRANSLATE_NOOP("Export", "Duration in seconds")),
         phrase(QT_TRANSLATE_NOOP("Export", "Direction")), phrase(QT_TRANSLATE_NOOP("Export", "Outcome")),
         phrase(QT_TRANSLATE_NOOP("Export", "Status")), phrase(QT_TRANSLATE_NOOP("Export", "Subject")),
         phrase(QT_TRANSLATE_NOOP("Export", "Account")), phrase(QT_TRANSLATE_NOOP("Export", "Contact")),
         phrase(QT_TRANSLATE_NOOP("Export", "Opportunity")), phrase(QT_TRANSLATE_NOOP("Export", "Note"))});
    if (!written)
        return failure(written.error());
    query.sort = ActivitySort::Start;
    query.descending = true;
    query.limit = pageSize;
    QHash<RepId, QTimeZone> zones;
    for (const Rep &rep : directory->reps)
        zones.insert(rep->id, directory->zoneOf(rep->id));
    qint64 count = 0;
    for (bool isLast = false; !isLast;) {
        const auto page = session.activities(query);
        if (!page)
            return failure(page.error());
        for (const ActivityRow &row : *page) {
            const ActivityFields &activity = row.activity.fields();
            const ActivityType *type = directory->activityType(activity.type);
            const QString typeName = !type                     ? QString()
                                     : (*type)->name.isEmpty() ? (*type)->key
                                                               : (*type)->name;
            written = writer.write(
                {QString::number(activity.id.number()), typeName, nameOf(directory->rep(activity.rep)),
                 momentOf(activity.start, zones.value(activity.rep, directory->zone())),
                 QString::number(activity.duration.count()), QString(keyOf(activity.direction)),
                 QString(keyOf(activity.outcome)), QString(keyOf(activity.status)), activity.subject,
                 row.account, row.contact, row.opportunity, activity.note});
            if (!written)
                return failure(written.error());
            ++count;
        }
        isLast = std::ssize(*page) < pageSize;
        if (const auto stopped = tell(options, count); !stopped)
            return failure(stopped.error());
        if (!page->empty())
            query.after = page->back().place;
    }
    return count;
}

Result<std::vector<OpportunityRow>> dealsById(Session &session, const std::vector<OpportunityId> &ids)
{
    // A statement takes only so many values.
    constexpr size_t piece = 5000;
    std::vector<OpportunityRow> rows;
    for (size_t begin = 0; begin < ids.size(); begin += piece) {
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(begin);
        OpportunityQuery query{
            .ids = {first, first + static_cast<std::ptrdiff_t>(std::min(piece, ids.size() - begin))}};
        query.limit = static_cast<int>(query.ids.size());
        auto found = session.opportunities(query);
        if (!found)
            return found;
        std::ranges::move(*found, std::back_inserter(rows));
    }
    return rows;
}

/// Writes @p rows with their header; returns how many.
Result<qint64> writeDeals(const std::vector<OpportunityRow> &rows, const Directory &directory,
                          QIODevice &device, const CsvExportOptions &options)
{
    CsvWriter writer(device, options);
    const auto phrase = [](const char *text) { return QCoreApplication::translate("Export", text); };
    auto written = writer.write(
        {phrase(QT_TRANSLATE_NOOP("Export", "Opportunity ID")),
         phrase(QT_TRANSLATE_NOOP("Export", "Opportunity")), phrase(QT_TRANSLATE_NOOP("Export", "Owner")),
         phrase(QT_TRANSLATE_NOOP("Export", "Account")), phrase(QT_TRANSLATE_NOOP("Export", "Product")),
         phrase(QT_TRANSLATE_NOOP("Export", "Pipeline")), phrase(QT_TRANSLATE_NOOP("Export", "Stage")),
         phrase(QT_TRANSLATE_NOOP("Export", "Amount")), phrase(QT_TRANSLATE_NOOP("Export", "Currency")),
         phrase(QT_TRANSLATE_NOOP("Export", "Probability")), phrase(QT_TRANSLATE_NOOP("Export", "Created")),
         phrase(QT_TRANSLATE_NOOP("Export", "Close date")),
         phrase(QT_TRANSLATE_NOOP("Export", "Expected close")),
         phrase(QT_TRANSLATE_NOOP("Export", "Loss reason")),
         phrase(QT_TRANSLATE_NOOP("Export", "Lead source")), phrase(QT_TRANSLATE_NOOP("Export", "Note"))});
    if (!written)
        return failure(written.error());
    qint64 count = 0;
    for (const OpportunityRow &row : rows) {
        const OpportunityFields &deal = row.opportunity.fields();
        const Stage *stage = directory.stage(deal.stage);
        const auto pipeline = std::ranges::find_if(directory.pipelines, [&](const Pipeline &known) {
            return stage && known->id == (*stage)->pipeline;
        });
        const QTimeZone zone = directory.zoneOf(deal.owner);
        written = writer.write(
            {QString::number(deal.id.number()), deal.name, nameOf(directory.rep(deal.owner)), row.account,
             deal.product ? nameOf(directory.product(*deal.product)) : QString(),
             pipeline == directory.pipelines.end() ? QString() : (*pipeline)->name, nameOf(stage),
             deal.amount ? deal.amount->toDecimal() : QString(),
             deal.amount ? deal.amount->currency().code() : QString(),
             deal.probability ? QString::number(*deal.probability) : QString(), momentOf(deal.created, zone),
             momentOf(deal.closed, zone), deal.expectedClose ? toIso(*deal.expectedClose) : QString(),
             deal.lossReason, deal.leadSource, deal.note});
        if (!written)
            return failure(written.error());
        if (++count % pageSize == 0) {
            if (const auto stopped = tell(options, count); !stopped)
                return failure(stopped.error());
        }
    }
    return count;
}

Result<qint64> exportDeals(Session &session, const std::vector<OpportunityId> &ids, QIODevice &device,
                           const CsvExportOptions &options)
{
    const auto directory = session.directory();
    if (!directory)
        return failure(directory.error());
    const auto rows = dealsById(session, ids);
    return rows ? writeDeals(*rows, *directory, device, options) : failure(rows.error());
}

Result<qint64> exportOpportunities(Session &session, OpportunityQuery query, QIODevice &device,
                                   const CsvExportOptions &options)
{
    const auto directory = session.directory();
    if (!directory)
        return failure(directory.error());
    query.limit = std::numeric_limits<int>::max();
    const auto rows = session.opportunities(query);
    return rows ? writeDeals(*rows, *directory, device, options) : failure(rows.error());
}

} // namespace laju
