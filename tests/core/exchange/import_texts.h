// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"
#include "tests/core/exchange/memory_session.h"

namespace laju {

/// 10:00 in Jakarta on a Monday.
inline const FixedClock today(Instant(std::chrono::sys_days{std::chrono::year(2026) / 11 / 23} +
                                      std::chrono::hours(3)));

inline void addBuiltInTypes(MemorySession &session)
{
    for (int number = 0; const char *key : {"call", "email", "meeting", "demo"}) {
        const QString name = QString::fromLatin1(key);
        session.state.directory.activityTypes.push_back(*ActivityType::make(
            {.key = name, .kind = *fromKey<ActivityKind>(name), .name = {}, .number = number++}));
    }
}

inline SourceFile fileOf(const QByteArray &text, const QString &name = QStringLiteral("file.csv"))
{
    auto file = SourceFile::fromBytes(text, name);
    if (!file)
        qFatal("%s", qPrintable(file.error().text));
    return std::move(file).value();
}

} // namespace laju
