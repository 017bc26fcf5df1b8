// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/text_index.h"

#include <QLatin1StringView>

#include <array>
#include <span>

namespace laju::storage {

/// One step of the schema: a file of SQL, or a function. A plain pointer on purpose: a migration cannot
/// capture anything, and so uses no code of the program that changes later.
struct Migration
{
    int version;
    QLatin1StringView script = {};
    void (*run)(Connection &) = nullptr;
    /// Facts are reckoned anew: minutes for millions of activities.
    bool changesFacts = true;
};

constexpr std::array migrations{
    Migration{1, QLatin1StringView("schema_1")},
    Migration{2, QLatin1StringView("schema_2")},
    Migration{3}, // the view stage_stay tells of stages of every kind
    Migration{4, QLatin1StringView("schema_4")},
    Migration{5}, // views: which move began a stay; what was called off 24 hours before is not due
    Migration{6, QLatin1StringView("schema_6")},
    Migration{7, QLatin1StringView("schema_7")},
    Migration{8, QLatin1StringView("schema_8")},
    Migration{9, QLatin1StringView("schema_9")},
    Migration{10, QLatin1StringView("schema_10"), completeTextIndex},
    Migration{.version = 11, .script = QLatin1StringView("schema_11"), .changesFacts = false},
    Migration{.version = 12, .script = QLatin1StringView("schema_12"), .changesFacts = false},
    Migration{.version = 13, .script = QLatin1StringView("schema_13"), .changesFacts = false},
    Migration{.version = 14, .script = QLatin1StringView("schema_14"), .changesFacts = false},
};

[[nodiscard]] constexpr bool isIncreasing(std::span<const Migration> steps)
{
    for (size_t i = 1; i < steps.size(); ++i) {
        if (steps[i].version <= steps[i - 1].version)
            return false;
    }
    return true;
}
static_assert(isIncreasing(migrations), "Migrations stand in the order of their versions.");

/// Brings the schema up to the last of @p steps, views and the facts that follow from them included, in one
/// transaction. An existing file is copied first to "name.before-vN" beside it. Returns whether the file was
/// empty before. Throws Failed: NewerVersion when the file's schema is newer than the last step, Unwritable
/// when the copy cannot be made.
bool migrate(Connection &connection, std::span<const Migration> steps = migrations);

} // namespace laju::storage
