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

void rebuildTextIndex(Connection &connection)
{
    TextIndex(connection).rebuild();
}

} // namespace laju::storage
