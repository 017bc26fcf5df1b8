// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace laju::storage {

void Reader::damaged() const
{
    m_connection.failDamaged(QStringLiteral("column %1 of %2").arg(m_column - 1).arg(m_query.lastQuery()));
}

Statement &Statement::run()
{
    m_bound = 0;
    if (!m_query->exec())
        m_connection.fail(m_query->lastError(), m_sql);
    return *this;
}

bool Statement::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_connection.fail(m_query->lastError(), m_sql);
    return false;
}

} // namespace laju::storage
