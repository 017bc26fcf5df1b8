// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QStringList>

namespace laju::test {

/// All bytes of the workspace at @p path and of the files that the database keeps beside it (log, journal,
/// copies).
[[nodiscard]] inline QByteArray bytesAround(const QString &path)
{
    const QFileInfo file(path);
    QByteArray all;
    for (const QString &name : QDir(file.absolutePath()).entryList({file.fileName() + u'*'}, QDir::Files)) {
        // The index of the log has numbers of pages, never what is in them.
        if (name.endsWith(QLatin1StringView("-shm")))
            continue;
        QFile each(file.absolutePath() + u'/' + name);
        if (!each.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(each.fileName()));
        all += each.readAll();
    }
    return all;
}

/// The whole numbers of @p size bytes that could stand at any byte of @p bytes, as the database stores them.
template<class Look> void forEachNumber(const QByteArray &bytes, int size, Look look)
{
    quint64 number = 0;
    const quint64 mask = size == 8 ? ~quint64(0) : (quint64(1) << (8 * size)) - 1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        number = ((number << 8) | static_cast<quint8>(bytes[i])) & mask;
        if (i + 1 >= size)
            look(static_cast<qint64>(number));
    }
}

/// What in @p bytes tells a moment from @p first to @p last: as milliseconds, as seconds of them in six
/// bytes, or within a number that was made for a record then.
[[nodiscard]] inline QStringList momentsIn(const QByteArray &bytes, Instant first, Instant last)
{
    using namespace std::chrono;
    constexpr int momentBytes = 6;
    constexpr int chanceBits = 22;
    constexpr auto idEpoch = sys_days{2020y / January / 1};
    QStringList found;
    forEachNumber(bytes, momentBytes, [&](qint64 number) {
        if (number >= millis(first) && number <= millis(last))
            found.append(QStringLiteral("the moment %1").arg(number));
    });
    const auto sinceEpoch = [&](Instant instant) {
        return duration_cast<milliseconds>(instant - idEpoch).count();
    };
    forEachNumber(bytes, 8, [&](qint64 number) {
        const qint64 made = number >> chanceBits;
        if (number > 0 && made >= sinceEpoch(first) && made <= sinceEpoch(last))
            found.append(QStringLiteral("an id made then, %1").arg(number));
    });
    return found;
}

/// @p number as the database stores it.
[[nodiscard]] inline QByteArray storedBytes(qint64 number)
{
    QByteArray bytes;
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes.append(static_cast<char>(number >> shift));
    return bytes;
}

/// The pages of @p after that are others than in @p before, or new.
[[nodiscard]] inline QByteArray changedPages(const QByteArray &before, const QByteArray &after)
{
    constexpr qsizetype pageSize = 4096;
    QByteArray changed;
    for (qsizetype at = 0; at < after.size(); at += pageSize) {
        if (before.mid(at, pageSize) != after.mid(at, pageSize))
            changed += after.mid(at, pageSize);
    }
    return changed;
}

} // namespace laju::test
