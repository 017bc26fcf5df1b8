// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quickline/sentence.h"

#include <algorithm>

namespace laju::quickline {

using namespace Qt::StringLiterals;

namespace {

bool isLongDash(QChar c)
{
    return c == u'—' || c == u'–';
}

bool isWrapping(QChar c)
{
    return QStringView(u"\"“”()[]«»").contains(c);
}

bool isBreak(QChar c)
{
    return QStringView(u",;.!?").contains(c);
}

QString keyOf(QStringView word)
{
    QString key = word.toString().toLower();
    key.remove(u'\'').remove(u'’');
    if (!key.isEmpty() && !key.front().isDigit())
        key.remove(u'-');
    return key;
}

} // namespace

Sentence::Sentence(QStringView line)
    : m_line(line)
{
    const auto size = static_cast<int>(line.size());
    int begin = 0;
    for (int i = 0; i <= size; ++i) {
        const bool inside = i < size && !line[i].isSpace();
        if (inside)
            continue;
        if (i > begin)
            addWords(begin, i);
        begin = i + 1;
    }
    findPhrases();
}

void Sentence::addWords(int begin, int end)
{
    const auto isDigit = [&](int i) { return i >= begin && i < end && m_line[i].isDigit(); };
    const auto dashAt = [&](int i) {
        if (m_line[i] == u'-' && i + 1 < end && m_line[i + 1] == u'-')
            return 2;
        const bool alone = m_line[i] == u'-' && begin == i && end == i + 1;
        return alone || (isLongDash(m_line[i]) && !(isDigit(i - 1) && isDigit(i + 1))) ? 1 : 0;
    };
    int from = begin;
    const auto flush = [&](int to) {
        while (from < to && (isWrapping(m_line[from]) || (isBreak(m_line[from]) && to - from > 1)))
            ++from;
        int stop = to;
        bool colon = false;
        bool breaks = false;
        while (stop > from &&
               (isWrapping(m_line[stop - 1]) || isBreak(m_line[stop - 1]) || m_line[stop - 1] == u':')) {
            --stop;
            colon = colon || m_line[stop] == u':';
            breaks = breaks || isBreak(m_line[stop]);
        }
        if (stop > from) {
            Word word{from, stop - from, keyOf(m_line.sliced(from, stop - from))};
            word.breakBefore = m_break;
            word.colonAfter = colon;
            m_words.push_back(std::move(word));
            m_break = false;
        }
        m_break = m_break || breaks;
        from = to;
    };
    for (int i = begin; i < end; ++i) {
        if (const int dash = dashAt(i)) {
            flush(i);
            m_words.push_back({i, dash, {}, true, m_break});
            m_break = false;
            from = i + dash;
            i += dash - 1;
        } else if ((m_line[i] == u',' || m_line[i] == u';') && !(isDigit(i - 1) && isDigit(i + 1))) {
            flush(i + 1);
        } else if (m_line[i] == u'@' && i == from && isDigit(i + 1)) {
            flush(i + 1);
        }
    }
    flush(end);
}

void Sentence::findPhrases()
{
    m_phrases.resize(m_words.size());
    for (int at = 0; at < size(); ++at) {
        QString phrase;
        for (int count = 1; count <= longestPhrase && at + count <= size(); ++count) {
            const Word &word = (*this)[at + count - 1];
            if (word.isDash || (count > 1 && word.breakBefore))
                break;
            if (count > 1)
                phrase += u' ';
            phrase += word.key;
            for (const Meaning &meaning : meaningsOf(phrase))
                m_phrases[static_cast<size_t>(at)].push_back({meaning, count});
            if (word.colonAfter)
                break;
        }
    }
}

const std::vector<Said<Meaning>> &Sentence::phrasesAt(int at) const
{
    static const std::vector<Said<Meaning>> none;
    return at >= 0 && at < size() ? m_phrases[static_cast<size_t>(at)] : none;
}

QString Sentence::text(int first, int count) const
{
    if (count <= 0)
        return {};
    const int begin = (*this)[first].begin;
    return m_line.sliced(begin, (*this)[first + count - 1].end() - begin).toString();
}

int Sentence::says(Sign sign, int at) const
{
    const auto said = find<Sign>(at, [sign](Sign other) { return other == sign; });
    return said ? said->words : 0;
}

} // namespace laju::quickline
