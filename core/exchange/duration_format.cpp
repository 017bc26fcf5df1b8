// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duration_format.h"

#include "core/exchange/header.h"
#include "core/exchange/value_formats.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr std::chrono::hours longest{10'000};

constexpr std::array<std::pair<QLatin1StringView, DurationUnit>, 26> unitWords = {{
    {"ms"_L1, DurationUnit::Milliseconds},
    {"millisecond"_L1, DurationUnit::Milliseconds},
    {"milliseconds"_L1, DurationUnit::Milliseconds},
    {"milidetik"_L1, DurationUnit::Milliseconds},
    {"s"_L1, DurationUnit::Seconds},
    {"sec"_L1, DurationUnit::Seconds},
    {"secs"_L1, DurationUnit::Seconds},
    {"second"_L1, DurationUnit::Seconds},
    {"seconds"_L1, DurationUnit::Seconds},
    {"detik"_L1, DurationUnit::Seconds},
    {"dtk"_L1, DurationUnit::Seconds},
    {"billsec"_L1, DurationUnit::Seconds},
    {"m"_L1, DurationUnit::Minutes},
    {"min"_L1, DurationUnit::Minutes},
    {"mins"_L1, DurationUnit::Minutes},
    {"minute"_L1, DurationUnit::Minutes},
    {"minutes"_L1, DurationUnit::Minutes},
    {"menit"_L1, DurationUnit::Minutes},
    {"mnt"_L1, DurationUnit::Minutes},
    {"h"_L1, DurationUnit::Hours},
    {"hr"_L1, DurationUnit::Hours},
    {"hrs"_L1, DurationUnit::Hours},
    {"hour"_L1, DurationUnit::Hours},
    {"hours"_L1, DurationUnit::Hours},
    {"jam"_L1, DurationUnit::Hours},
    {"j"_L1, DurationUnit::Hours},
}};

std::optional<DurationUnit> unitOf(QStringView word)
{
    const auto found = std::ranges::find_if(
        unitWords, [word](const auto &known) { return word.compare(known.first, Qt::CaseInsensitive) == 0; });
    return found != unitWords.end() ? std::optional(found->second) : std::nullopt;
}

double secondsIn(DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Milliseconds:
        return 0.001;
    case DurationUnit::Seconds:
        return 1;
    case DurationUnit::Minutes:
        return 60;
    case DurationUnit::Hours:
        return 3600;
    }
    return 1;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The parts of h:mm:ss or mm:ss, the last of them and the middle one below 60.
std::optional<std::vector<int>> clockParts(QStringView text)
{
    std::vector<int> parts;
    for (const QStringView part : text.split(u':')) {
        const bool isFirst = parts.empty();
        if (part.isEmpty() || part.size() > (isFirst ? 5 : 2) || !std::ranges::all_of(part, isDigit))
            return {};
        parts.push_back(part.toInt());
        if (!isFirst && (part.size() != 2 || parts.back() > 59))
            return {};
    }
    if (parts.size() != 2 && parts.size() != 3)
        return {};
    return parts;
}

/// "1h 5m", "90 s", "1,5 jam", "PT5M30S" in seconds.
std::optional<double> withUnits(QStringView text)
{
    if (text.startsWith(u"PT"))
        text = text.sliced(2);
    double seconds = 0;
    bool any = false;
    while (!text.isEmpty()) {
        qsizetype length = 0;
        while (length < text.size() &&
               (isDigit(text[length]) || text[length] == u'.' || text[length] == u','))
            ++length;
        bool isNumber = false;
        const double count = text.first(length).toString().replace(u',', u'.').toDouble(&isNumber);
        text = text.sliced(length).trimmed();
        qsizetype wordLength = 0;
        while (wordLength < text.size() && text[wordLength].isLetter())
            ++wordLength;
        const auto unit = unitOf(text.first(wordLength));
        if (!isNumber || !unit)
            return {};
        seconds += count * secondsIn(*unit);
        any = true;
        text = text.sliced(wordLength).trimmed();
        if (text.startsWith(u'.') || text.startsWith(u','))
            text = text.sliced(1).trimmed();
    }
    return any ? std::optional(seconds) : std::nullopt;
}

/// The unit and the clock form that a column's head names.
struct HeaderHint
{
    std::optional<DurationUnit> unit;
    std::optional<ClockForm> clock;
};

HeaderHint hintOf(QStringView header)
{
    HeaderHint hint;
    const QStringList words = readHeaderCell(header).key.split(u' ');
    for (const QString &word : words) {
        if (const auto unit = unitOf(word))
            hint.unit = unit;
    }
    const auto follows = [&words](QLatin1StringView first, QLatin1StringView second) {
        const qsizetype at = words.indexOf(first);
        return at >= 0 && at + 1 < words.size() && words[at + 1] == second;
    };
    if (follows("hh"_L1, "mm"_L1) || follows("h"_L1, "mm"_L1)) {
        hint.clock = ClockForm::HoursMinutes;
    } else if (follows("mm"_L1, "ss"_L1) || follows("m"_L1, "ss"_L1)) {
        hint.clock = ClockForm::MinutesSeconds;
    }
    if (hint.clock)
        hint.unit.reset();
    return hint;
}

/// The likeliest unit of plain numbers, and whether they leave a doubt.
std::pair<DurationUnit, bool> unitByValues(std::vector<double> values)
{
    constexpr double tenHoursInSeconds = 36'000;
    constexpr double dayInMinutes = 1'440;
    std::erase(values, 0.0);
    if (values.empty())
        return {DurationUnit::Seconds, false};
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::ranges::nth_element(values, middle);
    if (*middle > tenHoursInSeconds)
        return {DurationUnit::Milliseconds, false};
    return {DurationUnit::Seconds, std::ranges::max(values) <= dayInMinutes};
}

} // namespace

DurationDetection detectDurations(std::span<const QString> cells, QStringView header)
{
    DurationDetection detection;
    const HeaderHint hint = hintOf(header);
    NumberDetector numbers;
    std::vector<QString> plain;
    bool hasLongFirst = false;
    bool hasThreeParts = false;
    bool isInFives = true;
    bool hasTwoParts = false;
    for (const QString &cell : cells) {
        const QStringView text = withoutGuard(cell);
        if (text.isEmpty())
            continue;
        if (const auto parts = clockParts(text)) {
            ++detection.durations;
            hasThreeParts |= parts->size() == 3;
            if (parts->size() == 2) {
                hasTwoParts = true;
                hasLongFirst |= parts->front() > 23;
                isInFives &= parts->back() % 5 == 0;
            }
        } else if (withUnits(text)) {
            ++detection.durations;
        } else {
            numbers.add(text);
            plain.push_back(text.toString());
        }
    }

    const NumberDetection number = numbers.result();
    detection.format.number = number.format;
    detection.ambiguous = number.ambiguous;
    std::vector<double> values;
    for (const QString &text : plain) {
        const Result<QString> value = parseDecimal(text, number.format);
        const double amount = value ? value->toDouble() : -1;
        if (amount >= 0) {
            values.push_back(amount);
            ++detection.durations;
        } else {
            ++detection.unreadable;
        }
    }
    if (hint.unit) {
        detection.format.unit = *hint.unit;
    } else {
        const auto [unit, isDoubtful] = unitByValues(std::move(values));
        detection.format.unit = unit;
        detection.ambiguous |= isDoubtful;
    }
    if (hint.clock) {
        detection.format.clock = *hint.clock;
    } else if (hasTwoParts && !hasLongFirst && !hasThreeParts) {
        // Planned lengths come in steps of five minutes, measured ones in any seconds; neither proves it.
        detection.format.clock = isInFives ? ClockForm::HoursMinutes : ClockForm::MinutesSeconds;
        detection.ambiguous = true;
    }
    return detection;
}

Result<std::chrono::seconds> parseDuration(QStringView cell, const DurationFormat &format)
{
    const QStringView text = withoutGuard(cell);
    const auto unreadable = [text](const QString &sentence) {
        return failure(ErrorKind::InvalidInput, sentence.arg(text));
    };
    const auto negative = [&] {
        return unreadable(
            QCoreApplication::translate("DurationFormat", "“%1” is negative; a duration cannot be."));
    };
    double seconds = 0;
    if (text.startsWith(u'-') || text.startsWith(u'−')) {
        return negative();
    } else if (const auto parts = clockParts(text)) {
        const bool hasHours = parts->size() == 3 || format.clock == ClockForm::HoursMinutes;
        for (const int part : *parts)
            seconds = seconds * 60 + part;
        if (parts->size() == 2 && hasHours)
            seconds *= 60;
    } else if (const auto united = withUnits(text)) {
        seconds = *united;
    } else if (const Result<QString> number = parseDecimal(text, format.number)) {
        seconds = number->toDouble() * secondsIn(format.unit);
    } else {
        return unreadable(QCoreApplication::translate(
            "DurationFormat", "“%1” is not a duration. Write it as 12:30, 1h 5m or a plain number."));
    }
    if (seconds < 0)
        return negative();
    if (seconds > std::chrono::duration<double>(longest).count())
        return unreadable(QCoreApplication::translate("DurationFormat", "“%1” is longer than 10,000 hours."));
    return std::chrono::seconds(std::llround(seconds));
}

} // namespace laju
