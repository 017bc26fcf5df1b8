// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_tests.h"

#include "core/storage/words.h"

#include <sqlite3.h>

#include <algorithm>

namespace laju::storage {

namespace {

QByteArrayView textOf(sqlite3_value *value)
{
    const auto *bytes = sqlite3_value_text(value);
    return {bytes, sqlite3_value_bytes(value)};
}

} // namespace

RowTests::RowTests(Connection &connection)
{
    const auto add = [&](const char *name, int values, auto function) {
        if (sqlite3_create_function_v2(connection.handle(), name, values, SQLITE_UTF8, this, function,
                                       nullptr, nullptr, nullptr) != SQLITE_OK)
            connection.failBulk();
    };
    add("has_words", 5, &RowTests::hasWords);
    add("looked_at", 3, &RowTests::look);
    add("in_spans", 2, &RowTests::inSpans);
}

void RowTests::setSpans(const std::vector<RepSpan> &spans)
{
    m_spans.clear();
    for (const RepSpan &span : spans)
        m_spans[span.rep.number()].push_back({dayNumber(span.days.from()), dayNumber(span.days.to())});
}

void RowTests::allow(const Allowance &allowance)
{
    m_allowance = allowance;
    m_exhausted = false;
    m_looks = 0;
    m_since.start();
}

void RowTests::look(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    auto *own = static_cast<RowTests *>(sqlite3_user_data(context));
    constexpr qint64 betweenClocks = 16;
    if (own->m_allowance && own->m_looks >= own->m_allowance->atLeast &&
        (own->m_looks >= own->m_allowance->rows ||
         (own->m_looks % betweenClocks == 0 && own->m_since.hasExpired(own->m_allowance->time.count())))) {
        own->m_exhausted = true;
        sqlite3_result_error(context, "enough", -1);
        return;
    }
    ++own->m_looks;
    for (size_t i = 0; i < own->m_lookedAt.size(); ++i)
        own->m_lookedAt[i] = sqlite3_value_int64(values[i]);
    sqlite3_result_int(context, 1);
}

void RowTests::hasWords(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const auto *own = static_cast<const RowTests *>(sqlite3_user_data(context));
    const QByteArrayView subject = textOf(values[0]);
    const QByteArrayView note = textOf(values[1]);
    const auto has = [values](int column, NamedIds ids) {
        return !ids.empty() && std::ranges::binary_search(ids, sqlite3_value_int64(values[column]));
    };
    const bool all = std::ranges::all_of(own->m_words, [&](const WantedWord &word) {
        return has(2, word.accounts) || has(3, word.contacts) || has(4, word.opportunities) ||
               hasWord(subject, word.start) || hasWord(note, word.start);
    });
    sqlite3_result_int(context, all ? 1 : 0);
}

void RowTests::inSpans(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const auto *own = static_cast<const RowTests *>(sqlite3_user_data(context));
    const auto found = own->m_spans.find(sqlite3_value_int64(values[0]));
    const qint64 day = sqlite3_value_int64(values[1]);
    const bool within =
        found != own->m_spans.end() && std::ranges::any_of(found->second, [day](const DayRange &range) {
            return range.first <= day && day < range.past;
        });
    sqlite3_result_int(context, within ? 1 : 0);
}

} // namespace laju::storage
