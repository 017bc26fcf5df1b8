// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_names.h"

#include "core/storage/bulk_read.h"
#include "core/storage/dialect.h"
#include "core/storage/sql_text.h"
#include "core/storage/words.h"

#include <QByteArrayMatcher>

#include <sqlite3.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace laju::storage {

RecordNames::RecordNames(Connection &connection)
    : m_connection(connection)
{
    const auto forgetList = [](void *self, int /*operation*/, const char * /*database*/, const char *table,
                               sqlite3_int64 /*row*/) {
        constexpr std::array tables{"account"_L1, "contact"_L1, "opportunity"_L1};
        const auto written = std::ranges::find(tables, QLatin1StringView(table));
        if (written == tables.end())
            return;
        if (List &list = static_cast<RecordNames *>(self)->m_lists[size_t(written - tables.begin())];
            list.isRead)
            list = {};
    };
    sqlite3_update_hook(m_connection.handle(), forgetList, this);
}

void RecordNames::refresh()
{
    const qint64 version = dialect::dataVersion(m_connection);
    if (std::exchange(m_version, version) != version)
        forget();
    constexpr size_t mostKept = 50;
    for (List &list : m_lists) {
        if (list.found.size() > mostKept)
            list.found.clear();
    }
}

void RecordNames::read(Of what, List &list)
{
    constexpr std::array statements{"find.account_names"_L1, "find.contact_names"_L1,
                                    "find.opportunity_names"_L1};
    // Whoever gives up meanwhile leaves nothing behind.
    List whole{.isRead = true};
    BulkRead rows(m_connection, sqlNamed(statements[what]));
    while (rows.next()) {
        whole.ids.push_back(rows.number());
        appendWords(rows.bytes(), whole.text);
        whole.text += '\n';
        whole.ends.push_back(whole.text.size());
    }
    list = std::move(whole);
}

NamedIds RecordNames::having(Of what, const QByteArray &start)
{
    List &list = m_lists[what];
    if (!list.isRead)
        read(what, list);
    const auto [known, isNew] = list.found.try_emplace(start);
    if (!isNew)
        return known->second;
    const QByteArrayMatcher word(' ' + start);
    for (qsizetype at = word.indexIn(list.text); at >= 0;) {
        const auto end = std::ranges::upper_bound(list.ends, at);
        known->second.push_back(list.ids[static_cast<size_t>(end - list.ends.begin())]);
        at = word.indexIn(list.text, *end);
    }
    return known->second;
}

} // namespace laju::storage
