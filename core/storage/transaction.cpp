// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/dialect.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace laju::storage {

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    m_connection.execute(dialect::beginWrite());
}

Transaction::~Transaction()
{
    // Rolling back can only fail when the database has done so itself already.
    if (m_open)
        QSqlQuery(m_connection.database()).exec(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    m_connection.execute(u"COMMIT"_s);
    m_open = false;
}

Savepoint::Savepoint(Connection &connection)
    : m_connection(connection)
{
    m_connection.execute(u"SAVEPOINT part"_s);
}

Savepoint::~Savepoint()
{
    if (m_open) {
        QSqlQuery(m_connection.database()).exec(u"ROLLBACK TO SAVEPOINT part"_s);
        QSqlQuery(m_connection.database()).exec(u"RELEASE SAVEPOINT part"_s);
    }
}

void Savepoint::keep()
{
    m_connection.execute(u"RELEASE SAVEPOINT part"_s);
    m_open = false;
}

} // namespace laju::storage
