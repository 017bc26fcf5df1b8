// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspace_file.h"

#include "core/storage/dialect.h"
#include "core/storage/open_session.h"
#include "core/storage/threaded_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

[[noreturn]] void refuse(ErrorKind kind, const char *text, const QString &path, const QString &detail = {})
{
    throw Failed(kind, QCoreApplication::translate("Storage", text).arg(QDir::toNativeSeparators(path)),
                 detail);
}

/// Tells what is no workspace before the database may touch it.
void examineFile(const QFileInfo &file, OpenMode mode)
{
    const QString path = file.absoluteFilePath();
    if (file.isDir())
        refuse(ErrorKind::Unreadable, QT_TRANSLATE_NOOP("Storage", "“%1” is a folder, not a Laju workspace."),
               path);
    if (const QFileInfo folder(file.absolutePath()); !folder.isDir())
        refuse(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Storage", "The folder “%1” does not exist."),
               folder.filePath());
    if (!file.exists()) {
        if (mode == OpenMode::MustExist)
            refuse(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Storage", "The file “%1” does not exist."), path);
        return;
    }
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly))
        refuse(ErrorKind::Unreadable,
               QT_TRANSLATE_NOOP("Storage", "“%1” cannot be read. Check the permissions of the file."), path,
               content.errorString());
    const QByteArray signature = QByteArrayLiteral("SQLite format 3\0");
    const QByteArray start = content.read(signature.size());
    if (!start.isEmpty() && start != signature)
        refuse(ErrorKind::Unreadable,
               QT_TRANSLATE_NOOP("Storage", "“%1” is not a Laju workspace: it is no database."), path);
    if (start.isEmpty() && mode == OpenMode::MustExist && !QFile::exists(path + u"-wal"_s))
        refuse(ErrorKind::Unreadable,
               QT_TRANSLATE_NOOP("Storage", "“%1” is not a Laju workspace: it is empty."), path);
}

void examineDatabase(Connection &connection, const QFileInfo &file)
{
    const bool isEmpty = dialect::isEmpty(connection);
    const qint64 application = dialect::applicationIdOf(connection);
    if (application != dialect::applicationId && !(isEmpty && application == 0))
        refuse(ErrorKind::Unreadable,
               QT_TRANSLATE_NOOP("Storage",
                                 "“%1” is not a Laju workspace: it is the database of another program."),
               connection.path(), u"application id %1"_s.arg(application));
    if (dialect::isReadOnly(connection))
        refuse(ErrorKind::Unwritable,
               QT_TRANSLATE_NOOP("Storage",
                                 "“%1” is read-only. Check the permissions of the file and its folder."),
               connection.path());
    // Pages that still stand in the log are missing from the file itself by right.
    const bool hasLog = QFileInfo(connection.path() + u"-wal"_s).size() > 0;
    if (!isEmpty && !hasLog && file.size() < dialect::expectedSize(connection))
        refuse(ErrorKind::Unreadable,
               QT_TRANSLATE_NOOP("Storage", "“%1” is damaged: a part of the file is missing. Use a backup."),
               connection.path());
}

} // namespace

std::unique_ptr<SqlSession> openSession(const QString &path, OpenMode mode,
                                        std::shared_ptr<const Clock> clock,
                                        std::chrono::milliseconds busyTimeout,
                                        std::span<const Migration> steps)
{
    const QFileInfo file(path);
    examineFile(file, mode);
    auto connection = std::make_unique<Connection>(file.absoluteFilePath(), busyTimeout);
    examineDatabase(*connection, QFileInfo(file.absoluteFilePath()));
    dialect::makeSafe(*connection);
    migrate(*connection, steps);
    return std::make_unique<SqlSession>(std::move(connection), std::move(clock));
}

} // namespace laju::storage

namespace laju {

Result<std::unique_ptr<Session>> openWorkspace(const QString &path, OpenMode mode,
                                               std::shared_ptr<const Clock> clock,
                                               std::chrono::milliseconds busyTimeout)
{
    return storage::guarded(
        [&]() -> std::unique_ptr<Session> { return storage::openSession(path, mode, clock, busyTimeout); });
}

Result<std::unique_ptr<Store>> openStore(const QString &path, OpenMode mode,
                                         std::shared_ptr<const Clock> clock,
                                         std::chrono::milliseconds busyTimeout)
{
    return storage::guarded([&]() -> std::unique_ptr<Store> {
        auto store = std::make_unique<storage::ThreadedStore>();
        store->open(path, mode, clock, busyTimeout);
        return store;
    });
}

} // namespace laju
