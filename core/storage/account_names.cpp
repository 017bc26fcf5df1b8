// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/account_names.h"

#include "core/storage/bulk_read.h"
#include "core/storage/dialect.h"
#include "core/storage/sql_text.h"
#include "core/storage/words.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace laju::storage {

std::unordered_set<qint64> AccountNames::having(const QByteArray &start)
{
    const qint64 version = dialect::dataVersion(m_connection);
    if (std::exchange(m_version, version) != version)
        forget();
    if (m_names.empty()) {
        BulkRead rows(m_connection, sqlNamed("find.account_names"_L1));
        while (rows.next()) {
            const qint64 id = rows.number();
            m_names.push_back({id, rows.bytes().toByteArray()});
        }
    }
    std::unordered_set<qint64> found;
    for (const Name &name : m_names) {
        if (hasWord(name.text, start))
            found.insert(name.id);
    }
    return found;
}

} // namespace laju::storage
