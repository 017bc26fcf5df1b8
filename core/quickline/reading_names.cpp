// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quickline/legal_forms.h"
#include "core/quickline/reading.h"

namespace laju::quickline {

using namespace Qt::StringLiterals;

namespace {

/// Names longer than this are not looked for.
constexpr int longestName = 12;

} // namespace

int Reading::linkAt(int at) const
{
    const int link = m_sentence.says(Sign::Link, at);
    return link ? link : m_sentence.says(Sign::From, at);
}

void Reading::readAccountAfterType()
{
    int at = m_afterType;
    while (at < m_sentence.size()) {
        const auto direction = m_sentence.find<Direction>(at);
        const int skipped = direction ? direction->words : linkAt(at);
        if (skipped == 0)
            break;
        at += skipped;
    }
    for (int count = std::min(longestName, m_sentence.size() - at); count >= 1; --count) {
        if (takeAccount({at, at + count}))
            return;
    }
}

QString Reading::keyOf(Range span) const
{
    return matchingKey(m_sentence.line().sliced(
        m_sentence[span.begin].begin, m_sentence[span.end - 1].end() - m_sentence[span.begin].begin));
}

bool Reading::isName(Range span) const
{
    const auto isSign = [this](int at) { return matchingKey(m_sentence[at].key).isEmpty(); };
    // A word of the language is no name by itself: "sun" is a Sunday even where a "PT Sun" is known.
    const bool isWord = span.size() == 1 && m_sentence.knows(span.begin);
    return !isWord && !isSign(span.begin) && !isSign(span.end - 1);
}

bool Reading::takeAccount(Range span)
{
    const QString key = isName(span) ? keyOf(span) : QString();
    const auto found = key.isEmpty() ? std::vector<Named<AccountId>>() : m_names.accounts().exact(key);
    if (found.empty())
        return false;
    m_result.accountText = m_sentence.text(span.begin, span.size());
    take(span.begin, span.size(), TokenKind::Account);
    if (found.size() == 1)
        m_result.account = found.front();
    else
        complain(ProblemKind::AmbiguousAccount, span.begin, span.size());
    return true;
}

bool Reading::takeOpportunity(Range span)
{
    const bool marked = m_sentence[span.begin].key.startsWith(u'#');
    const QString key = isName(span) ? keyOf(span) : QString();
    if (key.isEmpty())
        return false;
    auto found = m_names.opportunities().exact(key);
    if (found.empty() && marked)
        found = m_names.opportunities().beginningWith(key, 2);
    if (found.size() != 1)
        return false;
    m_result.opportunity = found.front();
    take(span.begin, span.size(), TokenKind::Opportunity);
    return true;
}

void Reading::readNamesWithin(Range range)
{
    const auto longestFirst = [&](auto takeName) {
        for (int count = std::min(longestName, range.size()); count >= 1; --count) {
            for (int at = range.begin; at + count <= range.end; ++at) {
                if (isFree(Range{at, at + count}) && takeName(Range{at, at + count}))
                    return;
            }
        }
    };
    if (m_result.accountText.isEmpty() && !m_names.accounts().isEmpty())
        longestFirst([this](Range span) { return takeAccount(span); });
    if (!m_names.opportunities().isEmpty())
        longestFirst([this](Range span) { return takeOpportunity(span); });
}

void Reading::readAccountByPlace()
{
    int at = m_afterType;
    while (at < m_main.end && !isFree(at))
        ++at;
    while (at < m_main.end && isFree(at)) {
        const int link = linkAt(at);
        if (link == 0)
            break;
        const bool isCaller = m_sentence.says(Sign::From, at) > 0;
        if (isCaller && hasDirection(m_result.kind) && m_result.direction == Direction::None) {
            m_result.direction = Direction::Inbound;
            take(at, link, TokenKind::Direction);
        }
        for (int word = at; word < at + link; ++word)
            m_link[static_cast<size_t>(word)] = true;
        at += link;
        while (at < m_main.end && !isFree(at))
            ++at;
    }
    if (!m_result.accountText.isEmpty() || at >= m_main.end || !isFree(Range{at, at + 1}))
        return;

    Range run{at, at + 1};
    const auto isCapital = [&](int i) {
        return m_sentence.line()[m_sentence[i].begin].isUpper() || m_sentence[i].key == u"&";
    };
    const bool written = isCapital(at);
    const auto goesOn = [&](int i) {
        if (i >= m_main.end || !isFree(Range{i, i + 1}) || m_sentence[i].breakBefore)
            return false;
        const bool small = m_sentence.line()[m_sentence[i].begin].isLower();
        return !(written && small && !isLegalForm(m_sentence[i].key) && m_sentence[i].key != u"dan" &&
                 m_sentence[i].key != u"and");
    };
    while (goesOn(run.end))
        ++run.end;
    const QString key = keyOf(run);
    if (key.isEmpty())
        return;

    constexpr qsizetype shortestStart = 3;
    const auto found = key.size() < shortestStart ? std::vector<Named<AccountId>>()
                                                  : m_names.accounts().beginningWith(key, 2);
    m_result.accountText = m_sentence.text(run.begin, run.size());
    if (found.size() == 1)
        m_result.account = found.front();
    take(run.begin, run.size(), m_result.account ? TokenKind::Account : TokenKind::UnknownAccount);
    if (!m_result.account)
        complain(found.empty() ? ProblemKind::UnknownAccount : ProblemKind::AmbiguousAccount, run.begin,
                 run.size());
}

} // namespace laju::quickline
