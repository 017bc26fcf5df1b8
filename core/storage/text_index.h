// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/words.h"

#include <map>

namespace laju::storage {

class BulkRead;

/// What a rep did on a day, as far as words are concerned.
struct TextDocument
{
    qint64 day;
    quint32 rep; ///< the low half of the id: several reps may share a document

    [[nodiscard]] static TextDocument of(qint64 day, qint64 rep)
    {
        return {day, static_cast<quint32>(rep & 0xffffffff)};
    }
    [[nodiscard]] static TextDocument fromNumber(qint64 number)
    {
        return {number >> 32, static_cast<quint32>(number & 0xffffffff)};
    }
    /// Ordered by day.
    [[nodiscard]] qint64 number() const { return (day << 32) | rep; }
    friend auto operator<=>(const TextDocument &, const TextDocument &) = default;
};

/// The words of activities' subjects and notes, and their traits, by documents.
using TextWords = std::map<TextDocument, WordSet>;

/// Which days of which reps have a word, or a trait in the form of one, for searching. Words are only ever
/// added: what stands there may be too much, never too little, so whoever finds a document looks whether its
/// activities have the word still. That keeps the index small, and in the order of the days.
class TextIndex final
{
public:
    explicit TextIndex(Connection &connection)
        : m_connection(connection)
    {
    }

    void add(const TextWords &words);
    /// The words of the activities in the bulk list.
    void addBulkList();
    /// The words of all that @p rep did.
    void addAllOf(qint64 rep);
    /// The traits of all activities.
    void addTraits();
    /// Makes all of it anew.
    void rebuild();
    /// How many words of activities are not where they must be.
    [[nodiscard]] qint64 missing();

private:
    void addRows(BulkRead &rows);

    Connection &m_connection;
};

/// For a Migration: makes it, or adds the traits to one without.
void completeTextIndex(Connection &connection);

} // namespace laju::storage
