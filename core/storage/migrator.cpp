// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/dialect.h"
#include "core/storage/fact_keeper.h"
#include "core/storage/file_copy.h"
#include "core/storage/seed.h"
#include "core/storage/sql_text.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

/// A name that is still free, so that no earlier copy is lost.
QString freeCopyName(const QString &path, int version)
{
    const QString wanted = u"%1.before-v%2"_s.arg(path).arg(version);
    QString name = wanted;
    for (int i = 2; QFile::exists(name); ++i)
        name = u"%1-%2"_s.arg(wanted).arg(i);
    return name;
}

void renewViews(Connection &connection)
{
    for (const QString &view : dialect::viewNames(connection))
        connection.execute(u"DROP VIEW "_s + view);
    connection.execute(u"DELETE FROM measure_of_kind"_s);
    connection.executeScript(sqlScript("views"_L1));
}

} // namespace

bool migrate(Connection &connection, std::span<const Migration> steps)
{
    const int newest = steps.back().version;
    const auto refuseNewer = [&](qint64 version) {
        if (version > newest)
            throw Failed(
                ErrorKind::NewerVersion,
                QCoreApplication::translate(
                    "Storage", "“%1” was made by a newer version of Laju. Update the program to open it.")
                    .arg(QDir::toNativeSeparators(connection.path())),
                u"schema %1, known up to %2"_s.arg(version).arg(newest));
    };
    const qint64 before = dialect::schemaVersionOf(connection);
    refuseNewer(before);
    if (before == newest)
        return false;
    if (before > 0)
        copyDatabase(connection, freeCopyName(connection.path(), newest));

    Transaction transaction(connection);
    // Another program may have done it while this one waited for the lock.
    const qint64 current = dialect::schemaVersionOf(connection);
    refuseNewer(current);
    if (current == newest)
        return false;
    bool changesFacts = false;
    for (const Migration &step : steps) {
        if (step.version <= current)
            continue;
        changesFacts = changesFacts || step.changesFacts;
        if (!step.script.isEmpty())
            connection.executeScript(sqlScript(step.script));
        if (step.run != nullptr)
            step.run(connection);
    }
    renewViews(connection);
    // What the views say may have changed with them.
    if (current == 0)
        seedWorkspace(connection);
    else if (changesFacts)
        FactKeeper(connection).rebuild();
    dialect::setSchemaVersion(connection, newest);
    transaction.commit();
    return current == 0;
}

} // namespace laju::storage
