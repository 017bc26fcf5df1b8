// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/metrics/metric.h"
#include "core/text/language.h"

#include <QStringList>

#include <span>
#include <vector>

namespace laju {

/// An entry in one language. Of a metric, all but synonyms and example comes from its entry in the catalogue.
struct GlossaryText
{
    QString term;
    QString abbreviation = {}; ///< may be empty
    QStringList synonyms = {}; ///< other words by which it is found
    QString definition;
    QString example = {}; ///< empty only of a metric that nobody has written one for yet
};

/// A term of the field, or a metric of the catalogue.
struct GlossaryEntry
{
    QString key; ///< stable; a metric's key for a metric
    QString group;
    const Metric *metric = nullptr; ///< nullptr for a term
    GlossaryText english;
    GlossaryText indonesian;
    QStringList related = {}; ///< keys, each of them also related to this one

    [[nodiscard]] const GlossaryText &in(Language language) const
    {
        return language == Language::English ? english : indonesian;
    }
};

/// Terms that belong together, such as all about activities.
struct GlossaryGroup
{
    QString key;
    QString english;
    QString indonesian;

    [[nodiscard]] const QString &in(Language language) const
    {
        return language == Language::English ? english : indonesian;
    }
};

/// How an entry was found, the best first.
enum class GlossaryRank {
    Term,       ///< the term or its abbreviation itself
    TermStart,  ///< the term begins so
    TermWord,   ///< words of the term begin so
    Synonym,    ///< a synonym, or words of one, begin so
    Definition, ///< each word begins some word of term, synonyms and definition
};

struct GlossaryMatch
{
    const GlossaryEntry *entry;
    GlossaryRank rank;
    Language language; ///< in which it was found; the reader's own where both fit alike
};

/// The files that the glossary is made of, as JSON.
struct GlossaryFiles
{
    QByteArray structure; ///< which entries there are, in which group, and what they are related to
    QByteArray english;
    QByteArray indonesian;
};

/// The sales terms of the field and every metric of the catalogue, in both languages.
class Glossary final
{
public:
    /// Joins @p files with the catalogue: a metric's name and meaning are the catalogue's, whatever the files
    /// say, and a metric that they do not name is there without an example. A relation stated once holds both
    /// ways. Errors: Internal when a file is damaged, a term lacks a text in a language, or a relation leads
    /// nowhere; the detail says which.
    [[nodiscard]] static Result<Glossary> read(const GlossaryFiles &files);

    /// In no particular order.
    [[nodiscard]] std::span<const GlossaryEntry> entries() const { return m_entries; }
    [[nodiscard]] std::span<const GlossaryGroup> groups() const { return m_groups; }
    /// nullptr when there is no such entry.
    [[nodiscard]] const GlossaryEntry *find(QStringView key) const;
    [[nodiscard]] const GlossaryGroup &groupOf(const GlossaryEntry &entry) const;
    /// The entries sorted by their term as people who read @p language sort.
    [[nodiscard]] std::vector<const GlossaryEntry *> sorted(Language language) const;

    /// What fits @p text in either language, the best first; case, accents and punctuation do not matter.
    /// Among equals what is found in @p reader, then the shorter term. Definitions are searched from three
    /// letters on.
    [[nodiscard]] std::vector<GlossaryMatch> search(QStringView text, Language reader) const;
    /// Entries whose term, abbreviation or synonym is nearly @p text, for "did you mean"; the nearest first.
    [[nodiscard]] std::vector<const GlossaryEntry *> similar(QStringView text, qsizetype limit) const;

private:
    /// What is searched of an entry in one language: words without case, accents and punctuation, each after
    /// a blank.
    struct Searchable
    {
        QString term;
        QString abbreviation;
        QStringList synonyms;
        QString all;
    };
    static Searchable searchable(const GlossaryText &text);

    std::vector<GlossaryEntry> m_entries;
    std::vector<GlossaryGroup> m_groups;
    std::vector<std::array<Searchable, 2>> m_searchable; ///< by entry, by language
};

/// The glossary that is built into the program; read at the first call, so that starting does not wait for
/// it.
[[nodiscard]] const Result<Glossary> &glossary();

} // namespace laju
