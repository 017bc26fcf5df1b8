// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quickline/lengths.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace laju::quickline {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

std::optional<double> decimalNumber(QStringView text)
{
    if (text.size() > 8 || text.isEmpty() || !text.front().isDigit())
        return {};
    bool isNumber = false;
    const double value = text.toString().replace(u',', u'.').toDouble(&isNumber);
    return isNumber && value >= 0 && std::ranges::none_of(text, [](QChar c) { return c.isLetter(); })
               ? std::optional(value)
               : std::nullopt;
}

std::optional<seconds> lengthOf(Span span)
{
    switch (span) {
    case Span::Second:
        return 1s;
    case Span::Minute:
        return 1min;
    case Span::Hour:
        return 1h;
    case Span::Day:
    case Span::Week:
    case Span::Month:
        return {};
    }
    return {};
}

std::optional<Span> spanNamed(QStringView word)
{
    for (const Meaning &meaning : meaningsOf(word.toString())) {
        if (const Span *span = std::get_if<Span>(&meaning))
            return *span;
    }
    return {};
}

seconds times(double count, seconds unit)
{
    return seconds(std::llround(count * static_cast<double>(unit.count())));
}

/// "1h30", "1h30m", "2m15s"
std::optional<seconds> readJoined(const QString &key)
{
    static const QRegularExpression form(
        uR"(^(?:(\d{1,3})(?:h|hr|hrs|j|jam))?(?:(\d{1,3})(?:m|min|mnt|menit)?)?(?:(\d{1,3})(?:s|sec|detik|dtk))?$)"_s);
    const auto match = form.match(key);
    if (!match.hasMatch() || wholeNumber(key))
        return {};
    return hours(match.capturedView(1).toInt()) + minutes(match.capturedView(2).toInt()) +
           seconds(match.capturedView(3).toInt());
}

} // namespace

std::optional<int> wholeNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 4 ||
        !std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {};
    return text.toInt();
}

std::optional<Quantity> readQuantity(const Sentence &sentence, int at)
{
    const QString &key = sentence[at].key;
    const auto unit =
        static_cast<qsizetype>(std::ranges::find_if(key, [](QChar c) { return c.isLetter(); }) - key.begin());
    const auto count = decimalNumber(QStringView(key).first(unit));
    if (!count)
        return {};
    if (unit < key.size()) {
        const auto span = spanNamed(QStringView(key).sliced(unit));
        return span ? std::optional(Quantity{*count, *span, 1}) : std::nullopt;
    }
    const bool apart = at + 1 >= sentence.size() || sentence[at + 1].breakBefore || sentence[at].colonAfter;
    const auto span = apart ? std::nullopt : spanNamed(sentence[at + 1].key);
    return span ? std::optional(Quantity{*count, *span, 2}) : std::nullopt;
}

std::optional<seconds> readMinutesAndSeconds(QStringView word)
{
    static const QRegularExpression form(uR"(^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$)"_s);
    const auto match = form.match(word.toString());
    if (!match.hasMatch())
        return {};
    return hours(match.capturedView(1).toInt()) + minutes(match.capturedView(2).toInt()) +
           seconds(match.capturedView(3).toInt());
}

std::optional<Said<seconds>> readDuration(const Sentence &sentence, int at)
{
    if (const int during = sentence.says(Sign::During, at); during && at + during < sentence.size()) {
        if (auto rest = readDuration(sentence, at + during))
            return Said<seconds>{rest->meaning, rest->words + during};
        return {};
    }
    if (const auto said = sentence.find<Length>(at))
        return Said<seconds>{said->meaning.seconds, said->words};
    if (sentence[at].key.count(u':') == 2) {
        if (const auto length = readMinutesAndSeconds(sentence[at].key))
            return Said<seconds>{*length, 1};
    }
    std::optional<Said<seconds>> length;
    std::optional<Span> smallest;
    for (int i = at; i < sentence.size();) {
        const auto part = readQuantity(sentence, i);
        if (!part || !lengthOf(part->span) || (smallest && part->span >= *smallest) ||
            (i > at && sentence[i].breakBefore))
            break;
        i += part->words;
        length = Said<seconds>{(length ? length->meaning : 0s) + times(part->count, *lengthOf(part->span)),
                               i - at};
        smallest = part->span;
    }
    if (!length) {
        if (const auto joined = readJoined(sentence[at].key))
            length = Said<seconds>{*joined, 1};
    }
    return length;
}

std::optional<Said<seconds>> readDistance(const Sentence &sentence, int at)
{
    const int in = sentence.says(Sign::In, at);
    const int from = at + in;
    if (from >= sentence.size())
        return {};
    const auto length = readDuration(sentence, from);
    if (!length)
        return {};
    const int after = from + length->words;
    if (in)
        return Said<seconds>{length->meaning, in + length->words + sentence.says(Sign::Ahead, after)};
    if (const int ahead = sentence.says(Sign::Ahead, after))
        return Said<seconds>{length->meaning, length->words + ahead};
    if (const int ago = sentence.says(Sign::Ago, after))
        return Said<seconds>{-length->meaning, length->words + ago};
    return {};
}

} // namespace laju::quickline
