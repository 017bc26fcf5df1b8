// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/glossary/glossary.h"

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr qsizetype shortestInDefinition = 3;

/// Words without case, accents and punctuation, each after a blank: " follow up".
QString words(QStringView text)
{
    QString result;
    bool inWord = false;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isMark() || c == u'\'' || c == u'\u2019')
            continue; // "Simpson's" is one word
        if (!c.isLetterOrNumber()) {
            inWord = false;
            continue;
        }
        if (!inWord)
            result += u' ';
        inWord = true;
        result += c.toCaseFolded();
    }
    return result;
}

QString joined(QString words)
{
    return words.remove(u' ');
}

/// Whether each of @p wanted's words begins a word of @p text.
bool everyWordBegins(const QString &wanted, const QString &text)
{
    return std::ranges::all_of(wanted.split(u' ', Qt::SkipEmptyParts),
                               [&](const QString &word) { return text.contains(u' ' + word); });
}

/// How many letters must be typed, left out, exchanged or swapped to make one word of the other.
qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> beforeLast;
    std::vector<qsizetype> last(static_cast<size_t>(b.size()) + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        std::vector<qsizetype> row{i + 1};
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            qsizetype cost = std::min({row[at] + 1, last[at + 1] + 1, last[at] + (a[i] == b[j] ? 0 : 1)});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                cost = std::min(cost, beforeLast[at - 1] + 1);
            row.push_back(cost);
        }
        beforeLast = std::exchange(last, std::move(row));
    }
    return last.back();
}

} // namespace

Glossary::Searchable Glossary::searchable(const GlossaryText &text)
{
    Searchable made{words(text.term), words(text.abbreviation), {}, {}};
    std::ranges::transform(text.synonyms, std::back_inserter(made.synonyms),
                           [](const QString &synonym) { return words(synonym); });
    made.all = made.term + made.abbreviation + made.synonyms.join(QString()) + words(text.definition);
    return made;
}

std::vector<GlossaryMatch> Glossary::search(QStringView text, Language reader) const
{
    const QString wanted = words(text);
    if (wanted.isEmpty())
        return {};
    // "follow-up" and "followup" are one word to those who look for it.
    const QString run = joined(wanted);
    const bool longEnough = std::ranges::all_of(wanted.split(u' ', Qt::SkipEmptyParts), [](const auto &word) {
        return word.size() >= shortestInDefinition;
    });
    const auto rankIn = [&](const Searchable &entry) -> std::optional<GlossaryRank> {
        const QString term = joined(entry.term);
        const QString abbreviation = joined(entry.abbreviation);
        if (run == term || run == abbreviation)
            return GlossaryRank::Term;
        if (term.startsWith(run) || abbreviation.startsWith(run))
            return GlossaryRank::TermStart;
        if (everyWordBegins(wanted, entry.term))
            return GlossaryRank::TermWord;
        if (std::ranges::any_of(entry.synonyms, [&](const QString &synonym) {
                return joined(synonym).startsWith(run) || everyWordBegins(wanted, synonym);
            }))
            return GlossaryRank::Synonym;
        if (longEnough && everyWordBegins(wanted, entry.all))
            return GlossaryRank::Definition;
        return std::nullopt;
    };

    const Language other = reader == Language::English ? Language::Indonesian : Language::English;
    std::vector<GlossaryMatch> matches;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const auto own = rankIn(m_searchable[i][static_cast<size_t>(reader)]);
        const auto foreign = rankIn(m_searchable[i][static_cast<size_t>(other)]);
        if (own && (!foreign || *own <= *foreign))
            matches.push_back({&m_entries[i], *own, reader});
        else if (foreign)
            matches.push_back({&m_entries[i], *foreign, other});
    }
    std::ranges::stable_sort(matches, {}, [&](const GlossaryMatch &match) {
        return std::tuple(match.rank, match.language != reader, match.entry->in(reader).term.size());
    });
    return matches;
}

std::vector<const GlossaryEntry *> Glossary::similar(QStringView text, qsizetype limit) const
{
    const QString wanted = joined(words(text));
    // Up to a third of the letters may be wrong: with more nearly everything is alike.
    const qsizetype tolerated = wanted.size() / 3;
    // What it is called goes before what it is also called.
    using Nearness = std::pair<qsizetype, bool>;
    std::vector<std::pair<Nearness, const GlossaryEntry *>> near;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        Nearness nearest(tolerated + 1, true);
        const auto consider = [&](const QString &name, bool isSynonym) {
            if (!name.isEmpty())
                nearest = std::min(nearest, Nearness(editDistance(wanted, joined(name)), isSynonym));
        };
        for (const Searchable &entry : m_searchable[i]) {
            consider(entry.term, false);
            consider(entry.abbreviation, false);
            for (const QString &synonym : entry.synonyms)
                consider(synonym, true);
        }
        if (nearest.first <= tolerated)
            near.emplace_back(nearest, &m_entries[i]);
    }
    std::ranges::stable_sort(near, {}, [](const auto &candidate) { return candidate.first; });
    std::vector<const GlossaryEntry *> entries;
    for (const auto &[nearness, entry] : near) {
        if (static_cast<qsizetype>(entries.size()) < limit)
            entries.push_back(entry);
    }
    return entries;
}

} // namespace laju
