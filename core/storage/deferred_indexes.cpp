// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/deferred_indexes.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

/// Fewer rows go into an index as fast one by one.
constexpr qint64 fewestRows = 20'000;
/// With so many rows there for each that comes, making an index anew takes longer than letting it grow.
constexpr qint64 mostRowsForEach = 2;

} // namespace

void DeferredIndexes::begin()
{
    m_missing.clear();
    m_isKept = false;
}

void DeferredIndexes::keep()
{
    m_isKept = true;
    restore();
}

void DeferredIndexes::putOff(qint64 more)
{
    if (m_isKept || !m_missing.empty() || more < fewestRows)
        return;
    const qint64 most = more * mostRowsForEach;
    if (m_connection.number(
            u"SELECT COUNT(*) FROM (SELECT 1 FROM %1 LIMIT %2)"_s.arg(m_table).arg(most + 1)) > most) {
        m_isKept = true;
        return;
    }
    m_missing = dialect::indexesOf(m_connection, m_table);
    for (const dialect::IndexText &index : m_missing)
        m_connection.execute(u"DROP INDEX "_s + index.name);
}

void DeferredIndexes::restore()
{
    if (m_missing.empty())
        return;
    // A part of the transaction that was taken back has brought its indexes back itself.
    const auto there = dialect::indexesOf(m_connection, m_table);
    for (const dialect::IndexText &index : std::exchange(m_missing, {})) {
        if (std::ranges::find(there, index.name, &dialect::IndexText::name) == there.end())
            m_connection.execute(index.sql);
    }
}

} // namespace laju::storage
