// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"
#include "core/exchange/row_taker.h"

namespace laju {

/// Called for each row once its verdict is known.
using RowVisitor = std::function<void(RowReader &, RowVerdict)>;

/// Goes once through @p file, which is what a dry run and an import have in common; counts go into @p
/// outcome. Errors: InvalidInput when the mapping leaves a question open; Unreadable; Cancelled; those of
/// Session.
Result<void> passThrough(const SourceFile &file, ImportBook &book, const Mapping &mapping, Instant now,
                         FileOutcome &outcome, const std::function<bool(qint64 rows, double done)> &goesOn,
                         const RowVisitor &visit);

} // namespace laju
