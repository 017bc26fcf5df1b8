// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/week_words.h"

#include "app/command_line.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

constexpr std::array dayWords{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::optional<size_t> dayOfWord(const QString &word)
{
    const auto found =
        std::ranges::find(dayWords, word.toLower(), [](const char *day) { return QString::fromLatin1(day); });
    return found == dayWords.end() ? std::nullopt
                                   : std::optional(static_cast<size_t>(found - dayWords.begin()));
}

std::optional<std::chrono::minutes> readTime(const QString &hour, const QString &minute)
{
    const std::chrono::minutes time = std::chrono::hours(hour.toInt()) + std::chrono::minutes(minute.toInt());
    return minute.toInt() < 60 && time <= std::chrono::hours(24) ? std::optional(time) : std::nullopt;
}

QString timeText(std::chrono::minutes time)
{
    const QChar zero(u'0');
    return u"%1:%2"_s.arg(time.count() / 60, 2, 10, zero).arg(time.count() % 60, 2, 10, zero);
}

} // namespace

Result<WorkWeek> readWorkWeek(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*([a-z]{3})(?:\\s*-\\s*([a-z]{3}))?\\s+(\\d{1,2}):(\\d{2})\\s*-\\s*(\\d{1,2}):(\\d{2})\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    WorkWeek week;
    for (const QString &part : text.split(u',')) {
        const auto match = form.match(part);
        const auto first = dayOfWord(match.captured(1));
        const auto last = match.captured(2).isEmpty() ? first : dayOfWord(match.captured(2));
        const auto start = readTime(match.captured(3), match.captured(4));
        const auto end = readTime(match.captured(5), match.captured(6));
        if (!match.hasMatch() || !first || !last || *last < *first || !start || !end)
            return failure(
                ErrorKind::InvalidInput,
                CommandLine::tr("“%1” cannot be read as hours of days: write them as mon-fri 08:00-17:00.")
                    .arg(part.trimmed()));
        std::fill(week.begin() + static_cast<qsizetype>(*first),
                  week.begin() + static_cast<qsizetype>(*last) + 1, WorkHours{*start, *end});
    }
    return week;
}

QString workWeekText(const WorkWeek &week)
{
    QStringList parts;
    for (size_t day = 0; day < week.size();) {
        const auto next =
            static_cast<size_t>(std::ranges::find_if(week.begin() + static_cast<qsizetype>(day), week.end(),
                                                     [&](const auto &hours) { return hours != week[day]; }) -
                                week.begin());
        if (week[day]) {
            const QString days =
                QString::fromLatin1(dayWords[day]) +
                (next - day > 1 ? u"-"_s + QString::fromLatin1(dayWords[next - 1]) : QString());
            parts.push_back(days + u' ' + timeText(week[day]->start) + u'-' + timeText(week[day]->end));
        }
        day = next;
    }
    return parts.join(u", "_s);
}

} // namespace laju::commands
