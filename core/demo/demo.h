// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QTime>

#include <functional>

namespace laju {

struct DemoOptions
{
    Day today;          ///< the history ends here
    QTime until{14, 0}; ///< how far today is filled, in the time of the head office
    quint32 seed = 20260101;
    qint64 activities = 0;    ///< about how many; 0: as many as such a company has, some 500,000
    int months = usualMonths; ///< whole ones before that of today, 1 … mostMonths; deals come in proportion

    static constexpr int usualMonths = 14;
    static constexpr int mostMonths = 120;
};

/// Told how much is done, in percent; returns whether to go on.
using DemoProgress = std::function<bool(int percent)>;

/// Fills an empty workspace with months of a sales company that does not exist: people, accounts, deals,
/// activities, costs and targets. The same options make the same company, ids apart. Errors: Duplicate when
/// the workspace holds reps or accounts; Cancelled when @p progress says so, nothing is left behind then;
/// those of every write.
Result<Change> makeDemo(Session &session, const DemoOptions &options, const DemoProgress &progress = {});

} // namespace laju
