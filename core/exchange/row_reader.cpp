// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reader.h"

#include "core/exchange/month_format.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju {

RowReader::RowReader(const SourceFile &file, const Mapping &mapping,
                     std::vector<std::optional<ImportField>> columns, Currency currency)
    : m_file(file)
    , m_mapping(mapping)
    , m_currency(currency)
{
    m_columnOf.fill(-1);
    for (size_t column = 0; column < columns.size(); ++column) {
        if (columns[column])
            m_columnOf[size_t(*columns[column])] = static_cast<int>(column);
    }
    m_textOf.fill(-1);
    for (size_t field = 0; field < importFieldCount; ++field) {
        if (m_columnOf[field] < 0)
            continue;
        m_textOf[field] = static_cast<int>(m_columns.size());
        m_columns.push_back(m_columnOf[field]);
    }
    for (const HeaderCell &head : file.header())
        m_heads.push_back(head.text.trimmed().toUtf8());
    const auto number = [](const auto &choice) { return choice ? static_cast<int>(*choice) : -1; };
    m_settings =
        QString(QString::number(number(mapping.dateOrder)) + u' ' +
                QString::number(number(mapping.decimalSign)) + u' ' +
                QString::number(number(mapping.durationUnit)) + u' ' +
                QString::number(static_cast<int>(mapping.clockForm)) + u' ' +
                QString::fromLatin1(mapping.zone) + u' ' + mapping.currency + u' ' + mapping.activityType)
            .toUtf8();
    if (const auto named = Currency::fromCode(mapping.currency))
        m_currency = *named;
}

void RowReader::begin(const CsvRecord &record)
{
    m_row = ReadRow{.record = record};
    m_row.isAside = looksAside();
    if (m_row.isAside)
        return;
    m_row.texts.reserve(m_columns.size());
    for (const int column : m_columns)
        m_row.texts.push_back(decoded(column));
    const qsizetype expected = std::ssize(m_file.header());
    const qsizetype found = std::ssize(record.cells);
    const bool hasExcess = found > expected &&
                           std::ranges::any_of(record.cells.subspan(size_t(expected)),
                                               [](QByteArrayView cell) { return !cell.trimmed().isEmpty(); });
    if (found < expected || hasExcess) {
        //: %1 is how many cells the row has, %2 how many columns the file has
        refuse(QCoreApplication::translate("Import", "The row has %1 cells, the head has %2.")
                   .arg(found)
                   .arg(expected));
        return;
    }
    if (m_file.undecodable() > 0) {
        constexpr QByteArrayView replacement("\xEF\xBF\xBD");
        for (size_t field = 0; field < importFieldCount; ++field) {
            const int column = m_columnOf[field];
            if (column >= 0 && record.cells[size_t(column)].contains(replacement))
                refuse(ImportField(field),
                       QCoreApplication::translate("Import", "“%1” holds characters that are no %2.")
                           .arg(text(ImportField(field)), m_file.encoding()));
        }
    }
    if (m_row.refusals.empty())
        m_row.isDeleted = boolean(ImportField::Deleted).value_or(false);
}

bool RowReader::looksAside() const
{
    const qsizetype expected = std::ssize(m_file.header());
    qsizetype filled = 0;
    qsizetype asHead = 0;
    QByteArrayView first;
    const auto cells = m_row.record.cells;
    for (qsizetype column = 0; column < std::ssize(cells); ++column) {
        const QByteArrayView cell = cells[size_t(column)].trimmed();
        if (cell.isEmpty())
            continue;
        if (filled++ == 0)
            first = cell;
        asHead += column < expected && m_heads[size_t(column)] == cell;
        // Most rows are plain records: a few cells tell.
        if (filled > 3 && asHead == 0 && filled * 2 > expected)
            return false;
    }
    if (filled == 0)
        return true;
    const bool isHeadAgain = asHead == filled && filled > 1 && filled * 2 > expected;
    const bool isFooter = filled == 1 && expected > 2 && std::ssize(cells) < expected;
    static const QStringList sums{u"total"_s,  u"grand total"_s,       u"subtotal"_s, u"sub total"_s,
                                  u"jumlah"_s, u"total keseluruhan"_s, u"sum"_s};
    const bool isSum =
        expected > 2 && filled * 2 <= expected && sums.contains(readHeaderCell(QString::fromUtf8(first)).key);
    return isHeadAgain || isFooter || isSum;
}

void RowReader::refuse(ImportField field, const QString &reason)
{
    const int column = m_columnOf[size_t(field)];
    const QString head = column >= 0 ? m_file.header()[size_t(column)].text : QString();
    const bool isKnown = std::ranges::any_of(
        m_row.refusals, [&](const RefusedRow &refusal) { return refusal.column == head; });
    if (isKnown)
        return;
    constexpr qsizetype longest = 80;
    QString told = reason;
    if (const QString &cell = text(field); cell.size() > longest)
        told.replace(cell, cell.first(longest) + u'…');
    m_row.refusals.push_back({line(), head, told});
}

void RowReader::refuse(const QString &reason)
{
    m_row.refusals.push_back({line(), {}, reason});
}

void RowReader::refuseWord(ImportField field)
{
    refuse(field, QCoreApplication::translate("Import", "“%1” is not known as “%2”.")
                      .arg(text(field), displayName(field)));
}

const QString &RowReader::text(ImportField field) const
{
    static const QString none;
    const int text = m_textOf[size_t(field)];
    return text < 0 ? none : m_row.texts[size_t(text)];
}

QString RowReader::decoded(int column) const
{
    const auto cells = m_row.record.cells;
    if (column >= std::ssize(cells))
        return {};
    const QByteArrayView cell = cells[size_t(column)];
    if (cell.isEmpty())
        return {};
    const QString whole = QString::fromUtf8(cell);
    const QStringView bare = withoutGuard(whole);
    if (isNothing(bare))
        return {};
    return bare.size() == whole.size() ? whole : bare.toString();
}

QString RowReader::link(ImportField field) const
{
    const QString &id = text(field);
    const QStringView digits = id.endsWith("AAA"_L1) ? QStringView(id).chopped(3) : QStringView(id);
    return std::ranges::all_of(digits, [](QChar c) { return c == u'0'; }) ? QString() : id;
}

template<class T> std::optional<T> RowReader::take(ImportField field, Result<T> value)
{
    if (value)
        return std::move(*value);
    refuse(field, value.error().text);
    return {};
}

std::optional<ParsedDate> RowReader::date(ImportField field)
{
    const QString &cell = text(field);
    if (cell.isEmpty())
        return {};
    return take(field, parseDate(cell, DateFormat{m_mapping.dateOrder.value_or(DateOrder::DayFirst)}));
}

std::optional<Day> RowReader::month(ImportField field)
{
    const QString &cell = text(field);
    if (cell.isEmpty())
        return {};
    return take(field, parseMonth(cell, DateFormat{m_mapping.dateOrder.value_or(DateOrder::DayFirst)}));
}

std::optional<QTime> RowReader::time(ImportField field)
{
    const QString &cell = text(field);
    return cell.isEmpty() ? std::nullopt : take(field, parseTimeOfDay(cell));
}

std::optional<qint64> RowReader::whole(ImportField field)
{
    const QString &cell = text(field);
    if (cell.isEmpty())
        return {};
    const auto decimal =
        take(field, parseDecimal(cell, NumberFormat{m_mapping.decimalSign.value_or(DecimalSign::Point)}));
    if (!decimal)
        return {};
    bool isWhole = false;
    const qint64 value = decimal->toLongLong(&isWhole);
    if (!isWhole) {
        refuse(field, QCoreApplication::translate("Import", "“%1” is not a whole number.").arg(cell));
        return {};
    }
    return value;
}

std::optional<int> RowReader::percent(ImportField field)
{
    QString cell = text(field);
    const bool hasSign = cell.endsWith(u'%');
    if (hasSign)
        cell.chop(1);
    if (cell.isEmpty())
        return {};
    const auto decimal =
        take(field, parseDecimal(cell, NumberFormat{m_mapping.decimalSign.value_or(DecimalSign::Point)}));
    if (!decimal)
        return {};
    const double value = decimal->toDouble();
    // "0.85" is a share of one, "85" and "0.85%" are percent.
    const bool isShare = !hasSign && value > 0 && value < 1;
    const double percent = isShare ? value * 100 : value;
    if (percent < 0 || percent > 100) {
        refuse(
            field,
            QCoreApplication::translate("Import", "“%1” does not lie between 0 and 100 percent.").arg(cell));
        return {};
    }
    return qRound(percent);
}

std::optional<Money> RowReader::money(ImportField field)
{
    const QString &cell = text(field);
    if (cell.isEmpty())
        return {};
    Currency currency = m_currency;
    if (const QString &code = text(ImportField::Currency); !code.isEmpty()) {
        const auto named = take(ImportField::Currency, Currency::fromCode(code));
        if (!named)
            return {};
        currency = *named;
    }
    const auto decimal =
        take(field, parseDecimal(cell, NumberFormat{m_mapping.decimalSign.value_or(DecimalSign::Point)}));
    return decimal ? take(field, Money::fromDecimal(*decimal, currency)) : std::nullopt;
}

std::optional<std::chrono::seconds> RowReader::duration(ImportField field)
{
    const QString &cell = text(field);
    if (cell.isEmpty())
        return {};
    return take(
        field,
        parseDuration(
            cell, DurationFormat{m_mapping.durationUnit.value_or(DurationUnit::Seconds), m_mapping.clockForm,
                                 NumberFormat{m_mapping.decimalSign.value_or(DecimalSign::Point)}}));
}

std::optional<bool> RowReader::boolean(ImportField field)
{
    const QString &cell = text(field);
    return cell.isEmpty() ? std::nullopt : take(field, parseBoolean(cell));
}

void RowReader::appendCells(QByteArray &bytes, std::initializer_list<ImportField> left) const
{
    for (size_t field = 0; field < importFieldCount; ++field) {
        const int column = m_columnOf[field];
        if (column < 0 || std::ranges::find(left, ImportField(field)) != left.end())
            continue;
        const QByteArrayView cell = m_row.record.cells[size_t(column)].trimmed();
        if (cell.isEmpty())
            continue;
        bytes.append(keyOf(ImportField(field)).data(), keyOf(ImportField(field)).size());
        bytes.append('\x1f').append(cell).append('\x1e');
    }
}

QByteArray RowReader::fingerprint() const
{
    m_bytes.resize(0);
    appendCells(m_bytes, {});
    return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha1);
}

RowLikeness RowReader::likeness(std::initializer_list<ImportField> left) const
{
    m_bytes.resize(0);
    appendCells(m_bytes, left);
    const auto size = static_cast<size_t>(m_bytes.size());
    return {qHashBits(m_bytes.constData(), size, 1), qHashBits(m_bytes.constData(), size, 2)};
}

QByteArray RowReader::digest() const
{
    constexpr qsizetype digestBytes = 12;
    QByteArray bytes = fingerprint();
    bytes.append(m_settings);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).first(digestBytes).toHex();
}

std::vector<std::pair<ImportField, QString>> RowReader::cells() const
{
    std::vector<std::pair<int, ImportField>> order;
    for (size_t field = 0; field < importFieldCount; ++field) {
        if (m_columnOf[field] >= 0)
            order.emplace_back(m_columnOf[field], ImportField(field));
    }
    std::ranges::sort(order);
    std::vector<std::pair<ImportField, QString>> cells;
    for (const auto &[column, field] : order)
        cells.emplace_back(field, text(field));
    return cells;
}

} // namespace laju
