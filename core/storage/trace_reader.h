// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/activity_trace.h"

namespace laju::storage {
class Connection;

/// Hands @p visit the activities of @p query. Throws Failed; Cancelled when nobody wants them any more.
void readTraces(Connection &connection, const TraceQuery &query, const TraceVisitor &visit);

} // namespace laju::storage
