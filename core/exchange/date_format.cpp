// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/date_format.h"

#include "core/exchange/value_formats.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;
/// Serial numbers of spreadsheets count days from here (their 1900-02-29 included, hence not 1900-01-01).
constexpr Day serialEpoch = dayOf(std::chrono::year(1899) / 12 / 30);
constexpr int secondsPerDay = 86'400;

// Spelled out in both languages; any beginning of at least three letters stands for the whole name.
constexpr std::array<std::pair<QLatin1StringView, int>, 29> monthNames = {{
    {"january"_L1, 1},  {"januari"_L1, 1},   {"february"_L1, 2},  {"februari"_L1, 2},  {"pebruari"_L1, 2},
    {"march"_L1, 3},    {"maret"_L1, 3},     {"april"_L1, 4},     {"may"_L1, 5},       {"mei"_L1, 5},
    {"june"_L1, 6},     {"juni"_L1, 6},      {"july"_L1, 7},      {"juli"_L1, 7},      {"august"_L1, 8},
    {"agustus"_L1, 8},  {"agt"_L1, 8},       {"ags"_L1, 8},       {"september"_L1, 9}, {"october"_L1, 10},
    {"oktober"_L1, 10}, {"november"_L1, 11}, {"nopember"_L1, 11}, {"december"_L1, 12}, {"desember"_L1, 12},
    {"sept"_L1, 9},     {"okt"_L1, 10},      {"des"_L1, 12},      {"peb"_L1, 2},
}};
constexpr std::array weekdayNames = {"monday"_L1,   "tuesday"_L1, "wednesday"_L1, "thursday"_L1, "friday"_L1,
                                     "saturday"_L1, "sunday"_L1,  "senin"_L1,     "selasa"_L1,   "rabu"_L1,
                                     "kamis"_L1,    "jumat"_L1,   "jum'at"_L1,    "sabtu"_L1,    "minggu"_L1};

bool beginsName(QLatin1StringView name, QStringView word)
{
    return word.size() >= 3 && name.startsWith(word, Qt::CaseInsensitive);
}

/// Walks through one cell.
class Cursor final
{
public:
    explicit Cursor(QStringView text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return ahead < m_rest.size() ? m_rest[ahead] : QChar();
    }
    [[nodiscard]] QStringView rest() const { return m_rest; }

    bool skip(QChar c)
    {
        if (peek() != c || atEnd())
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    bool skipBlanks()
    {
        const qsizetype before = m_rest.size();
        while (!atEnd() && peek().isSpace())
            m_rest = m_rest.sliced(1);
        return m_rest.size() != before;
    }

    QStringView digits()
    {
        return takeWhile([](QChar c) { return c >= u'0' && c <= u'9'; });
    }
    QStringView word()
    {
        return takeWhile([](QChar c) { return c.isLetter() || c == u'\''; });
    }

private:
    template<class Predicate> QStringView takeWhile(Predicate belongs)
    {
        qsizetype length = 0;
        while (length < m_rest.size() && belongs(m_rest[length]))
            ++length;
        const QStringView taken = m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return taken;
    }

    QStringView m_rest;
};

/// A date's three parts in the order they stand, before anything says which is the day.
struct RawDate
{
    enum class Kind { Numbers, Named, YearFirst, Serial };
    Kind kind = Kind::Numbers;
    int first = 0;  ///< Numbers: either of day and month; otherwise the day
    int second = 0; ///< Numbers: the other; otherwise the month
    int year = 0;
    Day serialDay = {};
    std::optional<QTime> time = {};
    std::optional<int> utcOffsetSeconds = {};
};

int fullYear(QStringView digits)
{
    const int year = digits.toInt();
    return digits.size() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/// h:mm, h:mm:ss, h:mm:ss.fff with AM or PM; nothing when that is not what stands there.
std::optional<QTime> takeTime(Cursor &cursor)
{
    const QStringView hours = cursor.digits();
    const QChar separator = cursor.peek();
    if (hours.isEmpty() || hours.size() > 2 || (separator != u':' && separator != u'.') ||
        !cursor.skip(separator))
        return {};
    const QStringView minutes = cursor.digits();
    if (minutes.size() != 2)
        return {};
    int seconds = 0;
    int milliseconds = 0;
    if (cursor.skip(separator)) {
        const QStringView digits = cursor.digits();
        if (digits.size() != 2)
            return {};
        seconds = digits.toInt();
        if (cursor.skip(u'.') || cursor.skip(u',')) {
            const QStringView fraction = cursor.digits();
            if (fraction.isEmpty())
                return {};
            milliseconds = QString(fraction.toString() + u"00"_s).left(3).toInt();
        }
    }
    int hour = hours.toInt();
    Cursor ahead = cursor;
    ahead.skipBlanks();
    const QChar half = ahead.peek().toLower();
    if (half == u'a' || half == u'p') {
        ahead.skip(ahead.peek());
        ahead.skip(u'.');
        if (ahead.peek().toLower() != u'm' || hour < 1 || hour > 12)
            return {};
        ahead.skip(ahead.peek());
        ahead.skip(u'.');
        hour = hour % 12 + (half == u'p' ? 12 : 0);
        cursor = ahead;
    }
    const QTime time(hour, minutes.toInt(), seconds, milliseconds);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// Z, UTC, GMT, WIB, WITA, WIT, +07, +0700, +07:00, GMT+7.
std::optional<int> takeOffset(Cursor &cursor)
{
    constexpr int hour = 3600;
    if (const QString zone = cursor.word().toString().toUpper(); !zone.isEmpty()) {
        if (zone == "WIB"_L1)
            return 7 * hour;
        if (zone == "WITA"_L1)
            return 8 * hour;
        if (zone == "WIT"_L1)
            return 9 * hour;
        if (zone != "Z"_L1 && zone != "UTC"_L1 && zone != "GMT"_L1)
            return {};
        if (cursor.atEnd())
            return 0;
    }
    const bool isWest = cursor.peek() == u'-' || cursor.peek() == u'−';
    if (!isWest && cursor.peek() != u'+')
        return {};
    cursor.skip(cursor.peek());
    const QStringView digits = cursor.digits();
    int hours = 0;
    int minutes = 0;
    if (digits.size() == 4) {
        hours = digits.first(2).toInt();
        minutes = digits.last(2).toInt();
    } else if (digits.size() == 1 || digits.size() == 2) {
        hours = digits.toInt();
        if (cursor.skip(u':'))
            minutes = cursor.digits().toInt();
    } else {
        return {};
    }
    if (hours > 14 || minutes > 59)
        return {};
    return (hours * hour + minutes * 60) * (isWest ? -1 : 1);
}

/// Five digits, perhaps with a fraction that is the time of day.
std::optional<RawDate> serialDate(QStringView text)
{
    Cursor cursor(text);
    const QStringView whole = cursor.digits();
    if (whole.size() != 5)
        return {};
    RawDate date{.kind = RawDate::Kind::Serial};
    date.serialDay = serialEpoch + std::chrono::days(whole.toInt());
    if (cursor.skip(u'.') || cursor.skip(u',')) {
        const QStringView fraction = cursor.digits();
        const double share = QString(u"0."_s + fraction.toString()).toDouble();
        const auto second = static_cast<int>(std::lround(share * secondsPerDay));
        date.serialDay += std::chrono::days(second / secondsPerDay);
        if (second > 0)
            date.time = QTime(0, 0).addSecs(second % secondsPerDay);
    }
    return cursor.atEnd() ? std::optional(date) : std::nullopt;
}

/// Ten digits are the seconds since 1970, thirteen the milliseconds, as programs write moments: in UTC, and
/// between 1990 and 2033, so that other long numbers stay no dates.
std::optional<RawDate> epochDate(QStringView text)
{
    constexpr qint64 earliest = 631'152'000;
    constexpr qint64 latest = 2'000'000'000;
    if ((text.size() != 10 && text.size() != 13) ||
        !std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {};
    const qint64 number = text.toLongLong();
    const qint64 seconds = text.size() == 13 ? number / 1000 : number;
    if (seconds < earliest || seconds > latest)
        return {};
    RawDate date{.kind = RawDate::Kind::Serial};
    date.serialDay = Day(std::chrono::days(0)) + std::chrono::days(seconds / secondsPerDay);
    date.time = QTime(0, 0).addSecs(static_cast<int>(seconds % secondsPerDay));
    date.utcOffsetSeconds = 0;
    return date;
}

int monthByName(QStringView word)
{
    for (const auto &[name, month] : monthNames) {
        if (beginsName(name, word))
            return month;
    }
    return 0;
}

/// What may stand between a date's parts; gives whether anything did.
bool skipSeparator(Cursor &cursor)
{
    bool any = cursor.skipBlanks();
    any = cursor.skip(u'-') || cursor.skip(u'/') || cursor.skip(u'.') || cursor.skip(u',') || any;
    return cursor.skipBlanks() || any;
}

/// The date's three parts; the cursor stands behind them.
std::optional<RawDate> takeDate(Cursor &cursor)
{
    RawDate date;
    QStringView year;
    if (const QStringView name = cursor.word(); !name.isEmpty()) {
        date.kind = RawDate::Kind::Named;
        date.second = monthByName(name);
        skipSeparator(cursor);
        date.first = cursor.digits().toInt();
        if (date.second == 0 || !skipSeparator(cursor))
            return {};
        year = cursor.digits();
    } else {
        const QStringView start = cursor.digits();
        if (start.isEmpty())
            return {};
        if (start.size() == 8) {
            return RawDate{.kind = RawDate::Kind::YearFirst,
                           .first = start.last(2).toInt(),
                           .second = start.sliced(4, 2).toInt(),
                           .year = start.first(4).toInt()};
        }
        const bool hasSeparator = skipSeparator(cursor);
        const QStringView month = cursor.word();
        const QStringView middle = month.isEmpty() ? cursor.digits() : month;
        date.second = month.isEmpty() ? middle.toInt() : monthByName(month);
        if ((!hasSeparator && month.isEmpty()) || middle.isEmpty() ||
            (!month.isEmpty() && date.second == 0) || !skipSeparator(cursor))
            return {};
        const QStringView end = cursor.digits();
        if (start.size() == 4) {
            date.kind = RawDate::Kind::YearFirst;
            date.first = end.toInt();
            year = start;
            if (end.isEmpty() || end.size() > 2)
                return {};
        } else {
            date.kind = month.isEmpty() ? RawDate::Kind::Numbers : RawDate::Kind::Named;
            date.first = start.toInt();
            year = end;
        }
        if (start.size() > 4 || (month.isEmpty() && middle.size() > 2))
            return {};
    }
    if (year.size() != 2 && year.size() != 4)
        return {};
    date.year = fullYear(year);
    return date;
}

/// The digits at @p at as a number; -1 where there is something else.
int numberAt(QStringView text, qsizetype at, qsizetype digits)
{
    int number = 0;
    for (const QChar c : text.sliced(at, digits)) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// 2026-11-23, 2026-11-23 14:05 and 2026-11-23 14:05:30, as most programs write; nothing where it is another
/// way.
std::optional<RawDate> isoDate(QStringView text)
{
    constexpr qsizetype day = 10;
    constexpr qsizetype toMinute = 16;
    constexpr qsizetype toSecond = 19;
    const qsizetype size = text.size();
    if ((size != day && size != toMinute && size != toSecond) || text[4] != u'-' || text[7] != u'-')
        return {};
    RawDate date{.kind = RawDate::Kind::YearFirst,
                 .first = numberAt(text, 8, 2),
                 .second = numberAt(text, 5, 2),
                 .year = numberAt(text, 0, 4)};
    if (date.first < 0 || date.second < 0 || date.year < 0)
        return {};
    if (size == day)
        return date;
    const bool isTime =
        (text[10] == u' ' || text[10] == u'T') && text[13] == u':' && (size == toMinute || text[16] == u':');
    const QTime time(numberAt(text, 11, 2), numberAt(text, 14, 2),
                     size == toSecond ? numberAt(text, 17, 2) : 0);
    if (!isTime || !time.isValid())
        return {};
    date.time = time;
    return date;
}

std::optional<RawDate> readRaw(QStringView cell)
{
    const QStringView text = withoutGuard(cell);
    if (const auto usual = isoDate(text))
        return usual;
    if (const auto serial = serialDate(text))
        return serial;
    if (const auto moment = epochDate(text))
        return moment;
    Cursor cursor(text);
    Cursor afterWord = cursor;
    const QStringView word = afterWord.word();
    for (const QLatin1StringView weekday : weekdayNames) {
        if (beginsName(weekday, word)) {
            afterWord.skip(u'.');
            skipSeparator(afterWord);
            cursor = afterWord;
            break;
        }
    }
    auto date = takeDate(cursor);
    if (!date || cursor.atEnd())
        return date;
    const bool hasGap = skipSeparator(cursor) || cursor.skip(u'T') || cursor.skip(u't');
    if (!hasGap)
        return {};
    date->time = takeTime(cursor);
    if (!date->time)
        return {};
    cursor.skipBlanks();
    if (!cursor.atEnd()) {
        date->utcOffsetSeconds = takeOffset(cursor);
        if (!date->utcOffsetSeconds)
            return {};
    }
    return cursor.atEnd() ? date : std::nullopt;
}

bool isDay(int year, int month, int day)
{
    return year >= firstYear && year <= lastYear && QDate::isValid(year, month, day);
}

Failure unreadable(QStringView text, const QString &why)
{
    return failure(
        ErrorKind::InvalidInput,
        //: %1 is the text of a cell, %2 a sentence that says what is wrong with it
        QCoreApplication::translate("DateFormat", "“%1” is not a date: %2").arg(text.trimmed(), why));
}

} // namespace

void DateDetector::add(QStringView cell)
{
    if (cell.trimmed().isEmpty())
        return;
    const auto raw = readRaw(cell);
    if (!raw) {
        ++m_seen.unreadable;
        return;
    }
    if (raw->kind == RawDate::Kind::Numbers) {
        const bool dayFirst = isDay(raw->year, raw->second, raw->first);
        const bool monthFirst = isDay(raw->year, raw->first, raw->second);
        if (!dayFirst && !monthFirst) {
            ++m_seen.unreadable;
            return;
        }
        m_seen.dayFirst += dayFirst && !monthFirst;
        m_seen.monthFirst += monthFirst && !dayFirst;
        m_seen.undecided += dayFirst && monthFirst && raw->first != raw->second;
    } else if (raw->kind != RawDate::Kind::Serial && !isDay(raw->year, raw->second, raw->first)) {
        ++m_seen.unreadable;
        return;
    }
    ++m_seen.dates;
    m_seen.withTime += raw->time.has_value();
}

DateDetection DateDetector::result() const
{
    DateDetection detection = m_seen;
    detection.format.order =
        m_seen.monthFirst > m_seen.dayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
    const bool isProven = (m_seen.dayFirst > 0) != (m_seen.monthFirst > 0);
    detection.ambiguous = !isProven && (m_seen.undecided > 0 || m_seen.dayFirst > 0);
    return detection;
}

DateDetection detectDates(std::span<const QString> cells)
{
    DateDetector detector;
    for (const QString &cell : cells)
        detector.add(cell);
    return detector.result();
}

Result<ParsedDate> parseDate(QStringView text, const DateFormat &format)
{
    const auto raw = readRaw(text);
    if (!raw)
        return unreadable(text, QCoreApplication::translate("DateFormat", "write it as 2026-11-23."));
    if (raw->kind == RawDate::Kind::Serial)
        return ParsedDate{raw->serialDay, raw->time, raw->utcOffsetSeconds};

    const bool isSwapped = raw->kind == RawDate::Kind::Numbers && format.order == DateOrder::MonthFirst;
    const int day = isSwapped ? raw->second : raw->first;
    const int month = isSwapped ? raw->first : raw->second;
    if (raw->year < firstYear || raw->year > lastYear)
        return unreadable(
            text, QCoreApplication::translate("DateFormat", "the year %1 is out of range.").arg(raw->year));
    if (month < 1 || month > 12)
        return unreadable(text,
                          QCoreApplication::translate("DateFormat", "there is no month %1.").arg(month));
    if (!isDay(raw->year, month, day)) {
        //: %1 is a month's number, %2 a year, %3 a day's number
        const QString why = QCoreApplication::translate("DateFormat", "month %1 of %2 has no day %3.");
        return unreadable(text,
                          why.arg(QString::number(month), QString::number(raw->year), QString::number(day)));
    }
    return ParsedDate{toDay(QDate(raw->year, month, day)), raw->time, raw->utcOffsetSeconds};
}

Result<QTime> parseTimeOfDay(QStringView text)
{
    Cursor cursor(withoutGuard(text));
    const auto time = takeTime(cursor);
    if (!time || !cursor.atEnd())
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("DateFormat", "“%1” is not a time of day. Write it as 14:05.")
                .arg(text.trimmed()));
    return *time;
}

} // namespace laju
