// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/storage/workspace_file.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace laju;

/// Logs activities into the workspace given as its argument until it is killed, and prints the id of each
/// that was saved.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto clock = std::make_shared<SystemClock>();
    const auto session = openWorkspace(application.arguments().value(1), OpenMode::CreateIfMissing, clock);
    if (!session) {
        std::fprintf(stderr, "%s\n", qPrintable(session.error().text));
        return 1;
    }
    std::optional<Directory> directory;
    for (int i = 0;; ++i) {
        if (!directory || directory->reps.empty()) {
            if (const auto rep = Rep::make({.name = u"Writer"_s}); !(*session)->save(*rep, {}, {}))
                return 1;
            const auto read = (*session)->directory();
            if (!read)
                return 1;
            directory = *read;
        }
        const auto activity =
            Activity::make({.rep = directory->reps.front()->id,
                            .type = directory->activityTypes[static_cast<size_t>(i % 4)]->id,
                            .start = clock->now(),
                            .subject = u"Work %1"_s.arg(i)});
        if (const auto saved = (*session)->save(*activity); !saved) {
            std::fprintf(stderr, "%s\n", qPrintable(saved.error().text));
            return 1;
        }
        std::printf("%lld\n", static_cast<long long>((*activity)->id.number()));
        std::fflush(stdout);
    }
}
