// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_error.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

constexpr int primaryBits = 0xff;

} // namespace

int resultCode(sqlite3 *database)
{
    const int code = sqlite3_extended_errcode(database);
    if ((code & primaryBits) != SQLITE_IOERR)
        return code;
    switch (sqlite3_system_errno(database)) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return SQLITE_FULL;
    default:
        return code;
    }
}

Error databaseError(int code, const QString &path, const QString &detail)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Storage", text); };
    const QString shown = QDir::toNativeSeparators(path);
    const QString log = u"SQLite %1: %2"_s.arg(code).arg(detail);
    switch (code) {
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {ErrorKind::InvalidInput,
                say(QT_TRANSLATE_NOOP("Storage", "This refers to something that does not exist.")), log};
    case SQLITE_CONSTRAINT_UNIQUE:
        return {ErrorKind::Duplicate, say(QT_TRANSLATE_NOOP("Storage", "There is such a record already.")),
                log};
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return {ErrorKind::Conflict,
                say(QT_TRANSLATE_NOOP("Storage", "This record was saved by someone else already.")), log};
    default:
        break;
    }
    switch (code & primaryBits) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy,
                say(QT_TRANSLATE_NOOP("Storage", "“%1” is in use by another program. Try again in a moment."))
                    .arg(shown),
                log};
    case SQLITE_FULL:
        return {ErrorKind::Unwritable,
                say(QT_TRANSLATE_NOOP("Storage", "No room is left on the disk: nothing was written to “%1”. "
                                                 "Free some space and try again."))
                    .arg(shown),
                log};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {
            ErrorKind::Unwritable,
            say(QT_TRANSLATE_NOOP(
                    "Storage", "“%1” cannot be written. Check the permissions of the file and its folder."))
                .arg(shown),
            log};
    case SQLITE_NOTADB:
        return {
            ErrorKind::Unreadable,
            say(QT_TRANSLATE_NOOP("Storage", "“%1” is not a Laju workspace: it is no database.")).arg(shown),
            log};
    case SQLITE_CORRUPT:
        return {
            ErrorKind::Unreadable,
            say(QT_TRANSLATE_NOOP("Storage", "“%1” is damaged and cannot be read. Use a backup.")).arg(shown),
            log};
    case SQLITE_IOERR:
        return {
            ErrorKind::Unwritable,
            say(QT_TRANSLATE_NOOP("Storage", "Reading or writing “%1” failed. Check the disk.")).arg(shown),
            log};
    default:
        return {ErrorKind::Internal,
                say(QT_TRANSLATE_NOOP("Storage", "The database of “%1” reports a fault.")).arg(shown), log};
    }
}

} // namespace laju::storage
