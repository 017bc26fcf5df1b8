// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

struct CloseDatabase
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};

/// Takes away what a copy that did not end well left behind: beside a new file an old journal would spoil it.
void removePartial(const QString &partial)
{
    for (const QString &file : {partial, QString(partial + u"-journal"_s)})
        QFile::remove(file);
}

} // namespace

void copyDatabase(Connection &connection, const QString &path)
{
    if (QFile::exists(path))
        throw Failed(ErrorKind::Duplicate,
                     QCoreApplication::translate("Storage", "“%1” exists already. Choose another name.")
                         .arg(QDir::toNativeSeparators(path)));
    if (const QFileInfo folder(QFileInfo(path).absolutePath()); !folder.isDir())
        throw Failed(ErrorKind::NotFound,
                     QCoreApplication::translate("Storage", "The folder “%1” does not exist.")
                         .arg(QDir::toNativeSeparators(folder.filePath())));
    const QString partial = path + u".part"_s;
    removePartial(partial);
    sqlite3 *opened = nullptr;
    int code = sqlite3_open(partial.toUtf8().constData(), &opened);
    std::unique_ptr<sqlite3, CloseDatabase> target(opened);
    if (code == SQLITE_OK) {
        if (sqlite3_backup *backup = sqlite3_backup_init(opened, "main", connection.handle(), "main")) {
            constexpr int allPages = -1;
            // One step takes all pages from one moment; a locked source is waited for by its busy timeout.
            sqlite3_backup_step(backup, allPages);
            code = sqlite3_backup_finish(backup);
            if (code != SQLITE_OK)
                code = resultCode(opened);
        } else {
            code = sqlite3_errcode(opened);
        }
    }
    target.reset();
    if (code == SQLITE_OK && !QFile::rename(partial, path))
        code = SQLITE_CANTOPEN;
    if (code != SQLITE_OK) {
        removePartial(partial);
        throw Failed(databaseError(code, path, u"backup"_s));
    }
}

} // namespace laju::storage
