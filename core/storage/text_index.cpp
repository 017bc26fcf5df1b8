// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/text_index.h"

#include "core/storage/bulk_insert.h"
#include "core/storage/bulk_read.h"
#include "core/storage/sql_text.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

/// Calls @p visit with all words of each day of @p rows, which come by day.
template<class Visit> void forEachDay(BulkRead &rows, const Visit &visit)
{
    TextWords words;
    while (rows.next()) {
        const qint64 day = rows.number();
        const auto document = TextDocument::of(day, rows.number());
        if (!words.empty() && words.begin()->first.day != day) {
            visit(words);
            words.clear();
        }
        WordSet &own = words[document];
        addWords(rows.bytes(), own);
        addWords(rows.bytes(), own);
        for (const Trait trait : {Trait::Type, Trait::Outcome, Trait::Status})
            own.insert(traitWord(trait, rows.bytes()));
    }
    visit(words);
}

} // namespace

void TextIndex::add(const TextWords &words)
{
    if (words.empty())
        return;
    BulkInsert documents(m_connection, sqlNamed("text.add"_L1));
    QByteArray text;
    for (const auto &[document, own] : words) {
        if (own.empty())
            continue;
        text.clear();
        for (const QByteArray &word : own)
            text.append(word).append(' ');
        documents << document.number() << QString::fromUtf8(text);
        documents.run();
    }
}

void TextIndex::addRows(BulkRead &rows)
{
    forEachDay(rows, [this](const TextWords &words) { add(words); });
}

void TextIndex::addBulkList()
{
    BulkRead rows(m_connection, sqlNamed("text.rows_of_bulk"_L1));
    addRows(rows);
}

void TextIndex::addAllOf(qint64 rep)
{
    BulkRead rows(m_connection, sqlNamed("text.rows_of_rep"_L1));
    rows << rep;
    addRows(rows);
}

void TextIndex::rebuild()
{
    m_connection.execute(sqlNamed("text.clear"_L1));
    BulkRead rows(m_connection, sqlNamed("text.rows"_L1));
    addRows(rows);
}

void TextIndex::addTraits()
{
    // Few different ones, however many activities: each by a number, in the document's small list.
    std::map<std::array<QByteArray, 3>, quint32> numbers;
    std::unordered_map<qint64, std::vector<quint32>> documents;
    {
        BulkRead rows(m_connection, sqlNamed("text.traits"_L1));
        while (rows.next()) {
            const qint64 day = rows.number();
            const auto document = TextDocument::of(day, rows.number());
            std::array<QByteArray, 3> values;
            for (QByteArray &value : values)
                value = rows.bytes().toByteArray();
            const quint32 number =
                numbers.try_emplace(std::move(values), static_cast<quint32>(numbers.size())).first->second;
            std::vector<quint32> &own = documents[document.number()];
            if (std::ranges::find(own, number) == own.end())
                own.push_back(number);
        }
    }
    std::vector<const std::array<QByteArray, 3> *> values(numbers.size());
    for (const auto &[traits, number] : numbers)
        values[number] = &traits;
    TextWords words;
    for (const auto &[document, own] : documents) {
        WordSet &set = words[TextDocument::fromNumber(document)];
        for (const quint32 number : own) {
            set.insert(traitWord(Trait::Type, (*values[number])[0]));
            set.insert(traitWord(Trait::Outcome, (*values[number])[1]));
            set.insert(traitWord(Trait::Status, (*values[number])[2]));
        }
    }
    add(words);
}

qint64 TextIndex::missing()
{
    std::unordered_map<QByteArray, std::vector<qint64>> kept;
    m_connection.execute(sqlNamed("text.word_list"_L1));
    BulkRead words(m_connection, sqlNamed("text.all_words"_L1));
    while (words.next()) {
        std::vector<qint64> &documents = kept[words.bytes().toByteArray()];
        documents.push_back(words.number());
    }
    qint64 missing = 0;
    BulkRead rows(m_connection, sqlNamed("text.rows"_L1));
    forEachDay(rows, [&](const TextWords &day) {
        for (const auto &[document, own] : day) {
            for (const QByteArray &word : own) {
                const auto found = kept.find(word);
                if (found == kept.end() || !std::ranges::binary_search(found->second, document.number()))
                    ++missing;
            }
        }
    });
    return missing;
}

void completeTextIndex(Connection &connection)
{
    TextIndex index(connection);
    if (connection.number(sqlNamed("text.is_filled"_L1)) == 0)
        index.rebuild();
    else
        index.addTraits();
}

} // namespace laju::storage
