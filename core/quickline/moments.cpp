// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quickline/moments.h"

#include <QRegularExpression>

#include <cmath>

namespace laju::quickline {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

QTime inDayPart(int hour, int minute, std::optional<DayPart> part)
{
    const bool before = hour < 12;
    if (part == DayPart::Pm && before)
        hour += 12;
    else if ((part == DayPart::Am || part == DayPart::Morning) && hour == 12)
        hour = 0;
    else if (part == DayPart::Midday && hour < 6)
        hour += 12;
    else if (part == DayPart::Afternoon && before)
        hour += 12;
    else if (part == DayPart::Evening && hour >= 5 && before)
        hour += 12;
    else if (part == DayPart::Evening && hour == 12)
        hour = 0;
    return {hour, minute};
}

struct Digits
{
    int hour;
    int minute = 0;
    bool exact = false; ///< said in 24 hours
    bool hasMinutes = false;
    bool colon = false;
    std::optional<DayPart> part = {};
};
std::optional<Digits> readDigits(const QString &key)
{
    static const QRegularExpression form(uR"(^(\d{1,2})(?:([:.])(\d{2}))?(am|pm|a\.m|p\.m)?$)"_s);
    const auto match = form.match(key);
    if (!match.hasMatch())
        return {};
    Digits digits{match.capturedView(1).toInt()};
    digits.hasMinutes = match.hasCaptured(3);
    digits.minute = match.capturedView(3).toInt();
    digits.colon = match.capturedView(2) == u':';
    digits.exact = match.capturedView(1).startsWith(u'0');
    if (match.hasCaptured(4))
        digits.part = match.capturedView(4).startsWith(u'a') ? DayPart::Am : DayPart::Pm;
    const bool valid =
        digits.hour < 24 && digits.minute < 60 && (!digits.part || (digits.hour >= 1 && digits.hour <= 12));
    return valid ? std::optional(digits) : std::nullopt;
}

QTime timeOf(const Digits &digits, std::optional<DayPart> part)
{
    if (part)
        return inDayPart(digits.hour, digits.minute, part);
    const bool afternoon = !digits.exact && digits.hour >= 1 && digits.hour <= 5;
    return {digits.hour + (afternoon ? 12 : 0), digits.minute};
}

std::optional<DayMonth> readNumericDate(const QString &key)
{
    static const QRegularExpression dayFirst(uR"(^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$)"_s);
    static const QRegularExpression iso(uR"(^(\d{4})-(\d{2})-(\d{2})$)"_s);
    if (const auto match = iso.match(key); match.hasMatch())
        return DayMonth{match.capturedView(3).toUInt(), month(match.capturedView(2).toUInt()),
                        match.capturedView(1).toInt()};
    const auto match = dayFirst.match(key);
    // "3-4" is more often a range than a date.
    if (!match.hasMatch() || (match.capturedView(2) == u'-' && !match.hasCaptured(4)))
        return {};
    DayMonth date{match.capturedView(1).toUInt(), month(match.capturedView(3).toUInt()), {}};
    if (match.hasCaptured(4))
        date.year = match.capturedView(4).toInt() + (match.capturedView(4).size() == 2 ? 2000 : 0);
    return date;
}

std::optional<Said<DayWord>> readMonthDate(const Sentence &sentence, int at)
{
    static const QRegularExpression ordinal(u"^(\\d{1,2})(?:st|nd|rd|th)?$"_s);
    const auto dayAt = [&](int i) -> std::optional<unsigned> {
        const auto match = i < sentence.size() ? ordinal.match(sentence[i].key) : QRegularExpressionMatch();
        return match.hasMatch() ? std::optional(match.capturedView(1).toUInt()) : std::nullopt;
    };
    const auto withYear = [&](DayMonth date, int words) -> Said<DayWord> {
        const auto year = at + words < sentence.size() && sentence[at + words].key.size() == 4
                              ? wholeNumber(sentence[at + words].key)
                              : std::nullopt;
        if (year && *year >= 1990 && *year < 2100) {
            date.year = year;
            ++words;
        }
        return {date, words};
    };
    if (const auto day = dayAt(at); day && !sentence[at].colonAfter) {
        if (const auto month = sentence.find<std::chrono::month>(at + 1);
            month && !sentence[at + 1].breakBefore)
            return withYear({*day, month->meaning, {}}, 1 + month->words);
    }
    if (const auto month = sentence.find<std::chrono::month>(at)) {
        if (const auto day = dayAt(at + 1))
            return withYear({*day, month->meaning, {}}, 2);
    }
    return {};
}

/// "next", "depan" or "last", "lalu" as -1, 0 or 1.
int direction(const Sentence &sentence, int at, int &words)
{
    for (const auto &[sign, way] : {std::pair{Sign::Next, 1}, std::pair{Sign::Last, -1}}) {
        if (const int said = sentence.says(sign, at)) {
            words += said;
            return way;
        }
    }
    return 0;
}

} // namespace

std::optional<Said<DayWord>> readDay(const Sentence &sentence, int at)
{
    if (at >= sentence.size() || sentence[at].isDash)
        return {};
    if (const auto day = sentence.find<DayOffset>(at)) {
        // "hari ini" begins like "hari kamis": the phrase of the list wins.
        return Said<DayWord>{day->meaning, day->words};
    }
    if (const int on = sentence.says(Sign::On, at)) {
        if (auto rest = readDay(sentence, at + on); rest && !std::holds_alternative<DayOffset>(rest->meaning))
            return Said<DayWord>{rest->meaning, rest->words + on};
        const bool dated = sentence[at].key.startsWith(u"t") && at + 1 < sentence.size();
        if (const auto day = dated ? wholeNumber(sentence[at + 1].key) : std::nullopt)
            return Said<DayWord>{DayMonth{static_cast<unsigned>(*day), {}, {}}, 2};
        return {};
    }
    if (const auto date = readNumericDate(sentence[at].key))
        return Said<DayWord>{*date, 1};
    if (const auto date = readMonthDate(sentence, at))
        return date;

    int words = 0;
    const int before = direction(sentence, at, words);
    const int here = at + words;
    const auto unit = sentence.find<Span>(here, [](Span span) { return span >= Span::Day; });
    if (const auto weekday = sentence.find<std::chrono::weekday>(here)) {
        int after = words + weekday->words;
        const int way = before ? before : direction(sentence, at + after, after);
        // "minggu depan" is next week far more often than the Sunday in it.
        const bool week = way != 0 && unit && unit->meaning == Span::Week;
        if (week)
            return Said<DayWord>{DayOffset{7 * way}, after};
        return Said<DayWord>{WeekdayWord{weekday->meaning, way}, after};
    }
    if (unit) {
        int after = words + unit->words;
        const int way = before ? before : direction(sentence, at + after, after);
        if (way == 0)
            return {};
        if (unit->meaning == Span::Month)
            return Said<DayWord>{MonthOffset{way}, after};
        return Said<DayWord>{DayOffset{way * (unit->meaning == Span::Week ? 7 : 1)}, after};
    }

    const int in = sentence.says(Sign::In, at);
    const auto quantity = at + in < sentence.size() ? readQuantity(sentence, at + in) : std::nullopt;
    if (!quantity || quantity->span < Span::Day || quantity->count != std::floor(quantity->count) ||
        quantity->count > 1000)
        return {};
    const int said = in + quantity->words;
    const int ahead = sentence.says(Sign::Ahead, at + said);
    const int ago = sentence.says(Sign::Ago, at + said);
    if (!in && !ahead && !ago)
        return {};
    const int count = static_cast<int>(quantity->count) * (ago ? -1 : 1);
    const int total = said + (ago ? ago : ahead);
    if (quantity->span == Span::Month)
        return Said<DayWord>{MonthOffset{count}, total};
    return Said<DayWord>{DayOffset{count * (quantity->span == Span::Week ? 7 : 1)}, total};
}

std::optional<Said<DayPart>> readDayPart(const Sentence &sentence, int at)
{
    return sentence.find<DayPart>(at,
                                  [](DayPart part) { return part != DayPart::Am && part != DayPart::Pm; });
}

std::optional<Said<ClockWord>> readClock(const Sentence &sentence, int at)
{
    const int sign = sentence.says(Sign::At, at);
    int here = at + sign;
    if (here >= sentence.size())
        return {};
    bool half = false;
    if (sign && sentence[here].key == u"setengah" && here + 1 < sentence.size()) {
        half = true;
        ++here;
    }
    std::optional<Digits> digits = readDigits(sentence[here].key);
    if (!digits)
        return {};
    if (half) {
        if (digits->hasMinutes || digits->hour < 1 || digits->hour > 12)
            return {};
        digits->hour = digits->hour == 1 ? 12 : digits->hour - 1;
        digits->minute = 30;
    }
    int words = here + 1 - at;
    const bool goesOn =
        at + words < sentence.size() && !sentence[at + words].breakBefore && !sentence[here].colonAfter;
    if (!digits->part && goesOn) {
        if (const auto part = sentence.find<DayPart>(at + words)) {
            digits->part = part->meaning;
            words += part->words;
        }
    }
    if (!sign && !digits->part && !digits->hasMinutes)
        return {};
    const QTime time = timeOf(*digits, digits->part);
    return Said<ClockWord>{{time, digits->colon && !sign && !digits->part}, words};
}

std::optional<Said<std::pair<QTime, seconds>>> readSpanOfDay(const Sentence &sentence, int at)
{
    static const QRegularExpression form(uR"(^(\d{1,2}[:.]\d{2})[-–](\d{1,2}[:.]\d{2})$)"_s);
    const int sign = sentence.says(Sign::At, at);
    if (at + sign >= sentence.size())
        return {};
    const auto match = form.match(sentence[at + sign].key);
    const auto from = match.hasMatch() ? readDigits(match.captured(1)) : std::nullopt;
    const auto to = match.hasMatch() ? readDigits(match.captured(2)) : std::nullopt;
    if (!from || !to)
        return {};
    const QTime begin = timeOf(*from, {});
    const QTime end = timeOf(*to, {});
    if (end <= begin)
        return {};
    return Said<std::pair<QTime, seconds>>{{begin, seconds(begin.secsTo(end))}, sign + 1};
}

} // namespace laju::quickline
