// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping_values.h"

#include "core/exchange/import_words.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

/// Rows that are looked at before a head is believed.
constexpr qint64 sampledRows = 1000;
/// Cells of a column of durations that are looked at: enough to tell, little enough to hold.
constexpr size_t durationSample = 5000;
/// Calls that last longer are no evidence for a unit, but against it.
constexpr double longestUsualCall = 4 * 3600;

/// Two dates of one row of which the first cannot be the later one.
struct DatePair
{
    ImportField first;
    ImportField second;
};
constexpr std::array datePairs{
    DatePair{ImportField::Created, ImportField::Closed}, DatePair{ImportField::Created, ImportField::WonAt},
    DatePair{ImportField::Created, ImportField::LostAt}, DatePair{ImportField::Start, ImportField::End},
    DatePair{ImportField::Booked, ImportField::Start}};

/// Counts the rows that each order of day and month would make absurd.
class DateOrderJudge final
{
public:
    explicit DateOrderJudge(const std::vector<std::optional<ImportField>> &fields)
    {
        for (const DatePair &pair : datePairs) {
            const auto first = std::ranges::find(fields, std::optional(pair.first));
            const auto second = std::ranges::find(fields, std::optional(pair.second));
            if (first != fields.end() && second != fields.end())
                m_columns.emplace_back(first - fields.begin(), second - fields.begin());
        }
    }

    void add(const CsvRecord &record)
    {
        for (const auto &[first, second] : m_columns) {
            const QString a = record.text(first);
            const QString b = record.text(second);
            if (a.isEmpty() || b.isEmpty())
                continue;
            for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
                const auto from = parseDate(a, {order});
                const auto to = parseDate(b, {order});
                if (from && to && from->day > to->day)
                    ++(order == DateOrder::DayFirst ? m_absurdDayFirst : m_absurdMonthFirst);
            }
        }
    }

    /// The order that never makes a row absurd, when the other one does.
    [[nodiscard]] std::optional<DateOrder> verdict() const
    {
        if (m_absurdDayFirst == 0 && m_absurdMonthFirst > 0)
            return DateOrder::DayFirst;
        if (m_absurdMonthFirst == 0 && m_absurdDayFirst > 0)
            return DateOrder::MonthFirst;
        return {};
    }

private:
    std::vector<std::pair<qsizetype, qsizetype>> m_columns;
    qint64 m_absurdDayFirst = 0;
    qint64 m_absurdMonthFirst = 0;
};

/// A duration as it stands, and how long its row says by start and end that it was; nothing where it does
/// not.
struct SeenDuration
{
    QString text;
    std::optional<double> spanSeconds = {};
};

std::optional<double> spanOf(const CsvRecord &record, std::optional<size_t> start, std::optional<size_t> end)
{
    if (!start || !end)
        return {};
    const auto from = parseDate(record.text(qsizetype(*start)), {});
    const auto to = parseDate(record.text(qsizetype(*end)), {});
    if (!from || !to || !from->time || !to->time)
        return {};
    const auto days = (to->day - from->day).count();
    return 86'400.0 * static_cast<double>(days) + from->time->msecsTo(*to->time) / 1000.0;
}

/// How many of @p seen, read by @p format, equal the span of their row.
qint64 agreeing(const std::vector<SeenDuration> &seen, const DurationFormat &format)
{
    return std::ranges::count_if(seen, [&](const SeenDuration &each) {
        const auto length = each.spanSeconds ? parseDuration(each.text, format)
                                             : Result<std::chrono::seconds>(failure(ErrorKind::NotFound, {}));
        return length && length->count() > 0 &&
               std::abs(static_cast<double>(length->count()) - *each.spanSeconds) < 60;
    });
}

/// The lengths of @p seen by @p format, in seconds, without zeros, in order.
std::vector<double> lengthsOf(const std::vector<SeenDuration> &seen, const DurationFormat &format)
{
    std::vector<double> lengths;
    for (const SeenDuration &each : seen) {
        const auto length = parseDuration(each.text, format);
        if (length && length->count() > 0)
            lengths.push_back(static_cast<double>(length->count()));
    }
    std::ranges::sort(lengths);
    return lengths;
}

/// The format that alone makes sense of @p seen, where head and cells left it open.
std::optional<DurationFormat> judgeDurations(const std::vector<SeenDuration> &seen,
                                             const DurationFormat &likeliest, bool areCalls)
{
    std::vector<DurationFormat> candidates;
    for (const DurationUnit unit :
         {DurationUnit::Seconds, DurationUnit::Minutes, DurationUnit::Milliseconds}) {
        for (const ClockForm clock : {ClockForm::MinutesSeconds, ClockForm::HoursMinutes})
            candidates.push_back({unit, clock, likeliest.number});
    }
    const auto best = std::ranges::max_element(
        candidates, {}, [&](const DurationFormat &format) { return agreeing(seen, format); });
    if (agreeing(seen, *best) > 0)
        return *best;
    if (!areCalls)
        return {};
    const bool hasClock =
        std::ranges::any_of(seen, [](const SeenDuration &each) { return each.text.contains(u':'); });
    // Nobody's calls last for hours; an exchange writes 1:30 for a minute and a half.
    DurationFormat longer = likeliest;
    longer.clock = ClockForm::HoursMinutes;
    longer.unit = DurationUnit::Minutes;
    const std::vector<double> lengths = lengthsOf(seen, longer);
    const bool isAbsurd =
        !lengths.empty() && (lengths.back() > longestUsualCall || lengths[lengths.size() / 2] >= 3600);
    if (!isAbsurd)
        return {};
    DurationFormat shorter = likeliest;
    if (hasClock)
        shorter.clock = ClockForm::MinutesSeconds;
    else
        shorter.unit = DurationUnit::Seconds;
    return shorter;
}

bool isUnitWord(const QString &word, ImportValue value)
{
    static const QStringList durations{u"s"_s,       u"sec"_s,   u"secs"_s,  u"second"_s,      u"seconds"_s,
                                       u"detik"_s,   u"m"_s,     u"min"_s,   u"mins"_s,        u"minute"_s,
                                       u"minutes"_s, u"menit"_s, u"ms"_s,    u"h"_s,           u"hr"_s,
                                       u"hrs"_s,     u"hours"_s, u"jam"_s,   u"mm"_s,          u"ss"_s,
                                       u"hh"_s,      u"in"_s,    u"dalam"_s, u"milliseconds"_s};
    if (value == ImportValue::Duration)
        return durations.contains(word);
    return value == ImportValue::Money && (word == "in"_L1 || word == "rp"_L1 || currencyOfWord(word));
}

} // namespace

bool ColumnSample::suits(ImportField field) const
{
    if (filled == 0)
        return true;
    switch (valueOf(field)) {
    case ImportValue::Boolean:
        return yesOrNo == filled;
    case ImportValue::Date:
        return withDigits > 0 && yesOrNo < filled;
    case ImportValue::Time:
        return clockLike > 0;
    case ImportValue::Number:
    case ImportValue::Percent:
    case ImportValue::Money:
    case ImportValue::Duration:
        return withDigits > 0;
    default:
        return true;
    }
}

std::optional<Currency> currencyOfWord(const QString &word)
{
    static const QSet<QString> codes{u"IDR"_s, u"USD"_s, u"EUR"_s, u"GBP"_s, u"SGD"_s, u"MYR"_s,
                                     u"AUD"_s, u"JPY"_s, u"CNY"_s, u"INR"_s, u"THB"_s, u"PHP"_s,
                                     u"VND"_s, u"KRW"_s, u"HKD"_s, u"CHF"_s, u"CAD"_s, u"NZD"_s,
                                     u"BRL"_s, u"ZAR"_s, u"AED"_s, u"SAR"_s, u"TWD"_s, u"MXN"_s};
    const auto currency = Currency::fromCode(word);
    return currency && codes.contains(currency->code()) ? std::optional(*currency) : std::nullopt;
}

Result<std::vector<ColumnSample>> sampleColumns(const SourceFile &file)
{
    std::vector<ColumnSample> samples(file.header().size());
    std::vector<QSet<QString>> distinct(samples.size());
    qint64 rows = 0;
    const auto read = file.forEachRow([&](const CsvRecord &record) {
        const size_t cells = std::min(samples.size(), record.cells.size());
        for (size_t column = 0; column < cells; ++column) {
            const QString text = withoutGuard(record.text(qsizetype(column))).toString();
            if (isNothing(text))
                continue;
            ColumnSample &sample = samples[column];
            ++sample.filled;
            sample.yesOrNo += parseBoolean(text).has_value();
            sample.withDigits += std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
            sample.clockLike += parseTimeOfDay(text).has_value();
            // "Cancelled" and "success" are as well said of calls and meetings.
            sample.wonOrLost += dealStateOf(text).value_or(StageKind::Open) != StageKind::Open &&
                                !outcomeOf(text) && !activityStatusOf(text);
            sample.activityTypes += activityTypeKeyOf(text).has_value();
            distinct[column].insert(text);
        }
        return ++rows < sampledRows;
    });
    if (!read)
        return failure(read.error());
    for (size_t column = 0; column < samples.size(); ++column)
        samples[column].distinct = distinct[column].size();
    return samples;
}

QString withoutUnit(const QString &key, ImportField field)
{
    QStringList words = key.split(u' ');
    while (words.size() > 1 && isUnitWord(words.back(), valueOf(field)))
        words.removeLast();
    return words.join(u' ');
}

Result<void> readValues(const SourceFile &file, Mapping &mapping)
{
    const auto fields = columnsOf(file, mapping);
    if (!fields)
        return failure(fields.error());
    const auto columnOf = [&](ImportField field) {
        const auto found = std::ranges::find(*fields, std::optional(field));
        return found == fields->end() ? std::nullopt : std::optional(size_t(found - fields->begin()));
    };
    const std::optional<size_t> durationColumn = columnOf(ImportField::Duration);
    const std::optional<size_t> startColumn = columnOf(ImportField::Start);
    const std::optional<size_t> endColumn = columnOf(ImportField::End);
    DateDetector dates;
    DateOrderJudge judge(*fields);
    NumberDetector numbers;
    std::vector<SeenDuration> durations;
    struct Telling
    {
        size_t column;
        ImportValue value;
    };
    std::vector<Telling> telling;
    for (size_t column = 0; column < fields->size(); ++column) {
        const auto value = (*fields)[column] ? valueOf(*(*fields)[column]) : ImportValue::Text;
        if (value == ImportValue::Date || value == ImportValue::Duration || value == ImportValue::Money ||
            value == ImportValue::Number || value == ImportValue::Percent)
            telling.push_back({column, value});
    }
    const auto read = file.forEachRow([&](const CsvRecord &record) {
        for (const auto &[column, value] : telling) {
            const bool isEnough = value == ImportValue::Duration && durations.size() >= durationSample;
            if (column >= record.cells.size() || record.cells[column].isEmpty() || isEnough)
                continue;
            const QString text = record.text(qsizetype(column));
            if (isNothing(text))
                continue;
            if (value == ImportValue::Date)
                dates.add(withoutGuard(text));
            else if (value == ImportValue::Duration)
                durations.push_back({text, spanOf(record, startColumn, endColumn)});
            else
                numbers.add(withoutGuard(text));
        }
        judge.add(record);
        return true;
    });
    if (!read)
        return failure(read.error());

    const DateDetection date = dates.result();
    mapping.dateOrder = date.ambiguous ? judge.verdict() : std::optional(date.format.order);
    const NumberDetection number = numbers.result();
    mapping.decimalSign = number.ambiguous ? std::nullopt : std::optional(number.format.decimal);
    if (!durationColumn)
        return {};
    const HeaderCell &head = file.header()[*durationColumn];
    std::vector<QString> texts;
    for (const SeenDuration &seen : durations)
        texts.push_back(seen.text);
    DurationDetection duration = detectDurations(texts, head.text);
    if (duration.ambiguous && head.entity == "activity"_L1) {
        // One program alone writes "Activity - Duration", and it writes hours and minutes.
        duration.format.clock = ClockForm::HoursMinutes;
        duration.ambiguous = false;
    } else if (duration.ambiguous) {
        const bool areCalls = mapping.activityType == "call"_L1 ||
                              (mapping.activityType.isEmpty() && mapping.has(ImportField::Direction));
        if (const auto judged = judgeDurations(durations, duration.format, areCalls)) {
            duration.format = *judged;
            duration.ambiguous = false;
        }
    }
    mapping.durationUnit = duration.ambiguous ? std::nullopt : std::optional(duration.format.unit);
    mapping.clockForm = duration.format.clock;
    if (number.numbers == 0)
        mapping.decimalSign = duration.format.number.decimal;
    return {};
}

} // namespace laju
