// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_text.h"

#include <QDir>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

constexpr auto folder = ":/sql"_L1;

QHash<QString, QString> readStatements()
{
    constexpr auto mark = "-- name: "_L1;
    QHash<QString, QString> statements;
    for (const QString &file : QDir(folder).entryList({u"*.sql"_s})) {
        QString name;
        for (const QString &line : sqlScript(QLatin1StringView(file.chopped(4).toLatin1())).split(u'\n')) {
            if (line.startsWith(mark))
                name = line.sliced(mark.size()).trimmed();
            else if (!name.isEmpty() && !line.startsWith("--"_L1))
                statements[name] += line + u'\n';
        }
    }
    return statements;
}

} // namespace

const QString &sqlNamed(QLatin1StringView name)
{
    static const QHash<QString, QString> statements = readStatements();
    const auto found = statements.constFind(name);
    if (found == statements.cend())
        qFatal("There is no SQL statement \"%s\".", name.data());
    return *found;
}

QString sqlScript(QLatin1StringView file)
{
    QFile source(folder + u'/' + file + u".sql"_s);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("There is no SQL file \"%s\".", file.data());
    return QString::fromUtf8(source.readAll());
}

} // namespace laju::storage
