// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quickline/reading.h"

#include <QStringList>

namespace laju::quickline {

using namespace std::chrono;
using namespace Qt::StringLiterals;

std::optional<SaidType> readType(const QuickLine &names, const Sentence &sentence, int at)
{
    std::optional<SaidType> own;
    QString key;
    for (int count = 1; count <= longestPhrase && at + count <= sentence.size(); ++count) {
        key += matchingKey(sentence[at + count - 1].key);
        for (const QuickLine::TypeName &name : names.ownTypes()) {
            if (name.key == key)
                own = SaidType{name.type->fields().id, name.type->fields().kind, count};
        }
    }
    if (own)
        return own;
    const auto said = sentence.find<ActivityKind>(at);
    const ActivityType *type = said ? names.typeOf(said->meaning) : nullptr;
    return type ? std::optional(SaidType{type->fields().id, said->meaning, said->words}) : std::nullopt;
}

Reading::Reading(const QuickLine &names, QStringView line, Instant now, QTimeZone zone)
    : m_names(names)
    , m_sentence(line)
    , m_now(now)
    , m_zone(std::move(zone))
    , m_taken(static_cast<size_t>(m_sentence.size()))
    , m_joined(static_cast<size_t>(m_sentence.size()))
    , m_link(static_cast<size_t>(m_sentence.size()))
{
    m_result.now = now;
    m_result.start = now;
}

Understood Reading::understood()
{
    readTypeOfLine();
    readAccountAfterType();
    cut();
    readNamesWithin(m_main);
    readWords({0, m_main.end});
    readBareColons({0, m_main.end});
    readAccountByPlace();
    readNote();
    settle();
    readFollowUp();
    m_result.tokens = tokens();
    return std::move(m_result);
}

void Reading::readTypeOfLine()
{
    // Only a moment may come before the type: "besok rapat RS Harapan".
    for (int at = 0; at < m_sentence.size();) {
        if (const auto type = readType(m_names, m_sentence, at)) {
            take(at, type->words, TokenKind::Type);
            m_result.type = type->type;
            m_result.kind = type->kind;
            m_afterType = at + type->words;
            return;
        }
        Moment before;
        const int words = takeMoment(before, at, {0, m_sentence.size()}, true);
        if (words == 0)
            break;
        at += words;
    }
    if (const int mark = m_sentence.size() > 0 ? m_sentence.says(Sign::FollowUp, 0) : 0) {
        if (const ActivityType *call = m_names.typeOf(ActivityKind::Call)) {
            take(0, mark, TokenKind::Type);
            m_result.type = call->fields().id;
            m_result.kind = ActivityKind::Call;
            m_afterType = mark;
            return;
        }
    }
    complain(ProblemKind::NoType, 0, std::min(1, m_sentence.size()));
}

void Reading::cut()
{
    const int size = m_sentence.size();
    m_main = {m_afterType, size};
    m_note = {size, size};
    m_follow = {size, size};
    for (int at = m_afterType; at < size; ++at) {
        if (!isFree(at) && !m_sentence[at].colonAfter)
            continue;
        if (const int mark = isFree(at) ? m_sentence.says(Sign::FollowUp, at) : 0) {
            m_main.end = at;
            m_followMark = at;
            m_follow = {at + mark, size};
            for (int next = m_follow.begin; next < size; ++next) {
                if (m_sentence[next].isDash) {
                    m_follow.end = next;
                    m_note = {next + 1, size};
                    break;
                }
            }
            return;
        }
        if (m_sentence[at].isDash || m_sentence[at].colonAfter) {
            m_main.end = m_sentence[at].isDash ? at : at + 1;
            m_note = {at + 1, size};
            break;
        }
    }
    // Within a note the words are an announcement only where a pause precedes them or a moment follows.
    for (int at = m_note.begin; at < size; ++at) {
        const int mark = m_sentence.says(Sign::FollowUp, at);
        if (mark == 0)
            continue;
        Moment after;
        const bool paused = m_sentence[at].breakBefore || at == m_note.begin || m_sentence[at - 1].isDash;
        if (paused || takeMoment(after, at + mark, {at + mark, size}, true) > 0) {
            m_note.end = at;
            m_followMark = at;
            m_follow = {at + mark, size};
            return;
        }
    }
}

bool Reading::isFree(Range span) const
{
    for (int at = span.begin; at < span.end; ++at) {
        if (!isFree(at) || m_sentence[at].isDash)
            return false;
    }
    return span.begin < span.end;
}

int Reading::takeMoment(Moment &moment, int at, Range range, bool colonIsTime)
{
    if (at >= range.end)
        return 0;
    const bool timeIsOpen = !moment.time && !moment.fromNow;
    if (timeIsOpen && !moment.day) {
        if (const auto distance = readDistance(m_sentence, at);
            distance && at + distance->words <= range.end) {
            moment.fromNow = distance->meaning;
            return distance->words;
        }
    }
    if (!moment.day && !moment.fromNow) {
        if (const auto day = readDay(m_sentence, at); day && at + day->words <= range.end) {
            moment.day = day->meaning;
            return day->words;
        }
    }
    if (timeIsOpen) {
        const auto clock = readClock(m_sentence, at);
        if (clock && at + clock->words <= range.end && (colonIsTime || !clock->meaning.mayBeDuration)) {
            moment.time = clock->meaning.time;
            return clock->words;
        }
    }
    if (!moment.part) {
        if (const auto part = readDayPart(m_sentence, at); part && at + part->words <= range.end) {
            moment.part = part->meaning;
            return part->words;
        }
    }
    return 0;
}

void Reading::readWords(Range range)
{
    const std::vector<Outcome> fitting = outcomesOf(m_result.kind);
    const auto fits = [&](Outcome outcome) { return std::ranges::find(fitting, outcome) != fitting.end(); };
    for (int at = range.begin; at < range.end;) {
        const auto takeWords = [&](int words, TokenKind kind) {
            words = std::min(words, range.end - at);
            take(at, words, kind);
            at += words;
        };
        if (!isFree(at)) {
            ++at;
            continue;
        }
        if (const auto span = readSpanOfDay(m_sentence, at); span && !m_moment.time && !m_result.duration) {
            m_moment.time = span->meaning.first;
            m_result.duration = span->meaning.second;
            takeWords(span->words, TokenKind::When);
            continue;
        }
        if (const auto outcome = m_sentence.find<Outcome>(at, fits);
            outcome && m_result.outcome == Outcome::None && at >= m_afterType) {
            m_result.outcome = outcome->meaning;
            takeWords(outcome->words, TokenKind::Outcome);
            continue;
        }
        if (!readDistance(m_sentence, at) && !m_result.duration) {
            const auto duration = readDuration(m_sentence, at);
            if (duration && hasDuration(m_result.kind)) {
                m_result.duration = duration->meaning;
                takeWords(duration->words, TokenKind::Duration);
                continue;
            }
        }
        if (const int words = takeMoment(m_moment, at, range, false)) {
            m_momentAt = at;
            takeWords(words, TokenKind::When);
            continue;
        }
        const auto direction = m_sentence.find<Direction>(at);
        if (direction && hasDirection(m_result.kind) && m_result.direction == Direction::None &&
            at >= m_afterType) {
            m_result.direction = direction->meaning;
            takeWords(direction->words, TokenKind::Direction);
            continue;
        }
        ++at;
    }
}

bool Reading::isWhen(int at) const
{
    return at >= 0 && at < m_sentence.size() && m_taken[static_cast<size_t>(at)] == TokenKind::When;
}

void Reading::readBareColons(Range range)
{
    for (int at = range.begin; at < range.end; ++at) {
        if (!isFree(at))
            continue;
        const auto clock = readClock(m_sentence, at);
        const auto length = readMinutesAndSeconds(m_sentence[at].key);
        const bool isTime = clock && !m_moment.time && !m_moment.fromNow;
        const bool besideDay = isWhen(at - 1) || isWhen(at + 1);
        const bool isLength = length && !m_result.duration && hasDuration(m_result.kind);
        if (isTime && (besideDay || m_result.kind != ActivityKind::Call || !isLength)) {
            m_moment.time = clock->meaning.time;
            m_momentAt = at;
            take(at, std::min(clock->words, range.end - at), TokenKind::When);
        } else if (isLength) {
            m_result.duration = *length;
            take(at, 1, TokenKind::Duration);
        }
    }
}

QString Reading::freeText(Range range, TokenKind kind)
{
    QStringList parts;
    for (int at = range.begin; at < range.end;) {
        int end = at;
        while (end < range.end && isFree(end) && !m_link[static_cast<size_t>(end)] &&
               (end == at || !m_sentence[end - 1].isDash))
            ++end;
        if (end > at && m_sentence[at].isDash)
            ++at;
        if (end > at) {
            parts.append(m_sentence.text(at, end - at));
            take(at, end - at, kind);
        }
        at = std::max(end, at + 1);
    }
    return parts.join(u' ');
}

void Reading::readNote()
{
    const QString rest = freeText({0, m_main.end}, TokenKind::Note);
    QString said;
    if (m_note.size() > 0) {
        // As typed, punctuation and all, but for the comma before the follow-up.
        const int begin = m_sentence[m_note.begin].begin;
        const int end = m_note.end < m_sentence.size() ? m_sentence[m_note.end].begin
                                                       : static_cast<int>(m_sentence.line().size());
        said = m_sentence.line().sliced(begin, end - begin).toString().trimmed();
        while (!said.isEmpty() && QStringView(u",;—–- ").contains(said.back()))
            said.chop(1);
        take(m_note.begin, m_note.size(), TokenKind::Note);
    }
    m_result.note = rest.isEmpty() || said.isEmpty() ? QString(rest + said) : QString(rest + u", "_s + said);
}

void Reading::settle()
{
    const bool isReport = (m_result.outcome != Outcome::None && m_result.outcome != Outcome::Cancelled) ||
                          (m_result.kind == ActivityKind::Call && m_result.duration && !m_moment.fromNow);
    if (const auto start = resolve(m_moment, m_now, m_zone, isReport ? Lean::Past : Lean::Nearest))
        m_result.start = *start;
    else
        complain(ProblemKind::NoSuchDate, m_momentAt, 1);
    // What is logged without a time has just ended.
    const bool saysTime = m_moment.time || m_moment.part || m_moment.fromNow;
    if (!saysTime && m_result.start == m_now && m_result.duration)
        m_result.start -= *m_result.duration;
    settleOutcome(isReport);
}

void Reading::settleOutcome(bool isReport)
{
    const bool isFuture = m_result.start > m_now;
    m_result.status = isFuture ? ActivityStatus::Planned : ActivityStatus::Done;
    if (hasDirection(m_result.kind) && m_result.direction == Direction::None)
        m_result.direction = Direction::Outbound;
    if (hasBooking(m_result.kind))
        m_result.booked = std::min(m_now, m_result.start);
    if (m_result.outcome == Outcome::Cancelled) {
        m_result.status = ActivityStatus::Done;
        m_result.cancelled = std::min(m_now, m_result.start);
        return;
    }
    if (isFuture) {
        if (m_result.outcome != Outcome::None)
            complain(ProblemKind::OutcomeInFuture, m_momentAt, 1);
        return;
    }
    if (m_result.outcome != Outcome::None)
        return;
    if (m_result.kind == ActivityKind::Call && isReport)
        m_result.outcome = Outcome::Connected;
    else if (m_result.kind == ActivityKind::Email && m_result.direction == Direction::Outbound)
        m_result.outcome = Outcome::Sent;
    else if (hasBooking(m_result.kind))
        m_result.outcome = Outcome::Held;
}

void Reading::readFollowUp()
{
    if (m_follow.begin == m_sentence.size() && m_followMark == 0)
        return;
    take(m_followMark, m_follow.begin - m_followMark, TokenKind::FollowUp);
    const ActivityType *call = m_names.typeOf(ActivityKind::Call);
    std::optional<SaidType> type;
    if (call)
        type = SaidType{call->fields().id, ActivityKind::Call, 0};
    Moment moment;
    bool typed = false;
    for (int at = m_follow.begin; at < m_follow.end;) {
        const auto said = typed ? std::nullopt : readType(m_names, m_sentence, at);
        if (said && at + said->words <= m_follow.end) {
            typed = true;
            type = said;
            take(at, said->words, TokenKind::Type);
            at += said->words;
        } else if (const int words = takeMoment(moment, at, m_follow, true)) {
            take(at, words, TokenKind::When);
            at += words;
        } else {
            ++at;
        }
    }
    const QString text = freeText(m_follow, TokenKind::FollowUpText);
    if (!moment.isSaid()) {
        complain(ProblemKind::FollowUpWithoutDate, m_followMark, m_follow.begin - m_followMark);
        return;
    }
    const auto start = resolve(moment, m_now, m_zone, Lean::Future);
    if (!start)
        complain(ProblemKind::NoSuchDate, m_followMark, m_follow.end - m_followMark);
    else if (type)
        m_result.followUp = FollowUp{type->type, type->kind, *start, text};
}

void Reading::take(int begin, int words, TokenKind kind)
{
    for (int at = begin; at < begin + words; ++at) {
        m_taken[static_cast<size_t>(at)] = kind;
        m_joined[static_cast<size_t>(at)] = at > begin;
    }
}

void Reading::complain(ProblemKind kind, int begin, int words)
{
    if (words <= 0 || begin >= m_sentence.size()) {
        m_result.problems.push_back({kind, 0, 0});
        return;
    }
    const int from = m_sentence[begin].begin;
    m_result.problems.push_back(
        {kind, from, m_sentence[std::min(begin + words, m_sentence.size()) - 1].end() - from});
}

std::vector<Token> Reading::tokens() const
{
    std::vector<Token> all;
    for (int at = 0; at < m_sentence.size(); ++at) {
        const auto kind = m_taken[static_cast<size_t>(at)];
        if (!kind)
            continue;
        const Word &word = m_sentence[at];
        if (m_joined[static_cast<size_t>(at)] && !all.empty())
            all.back().length = word.end() - all.back().begin;
        else
            all.push_back({word.begin, word.length, *kind});
    }
    return all;
}

} // namespace laju::quickline
