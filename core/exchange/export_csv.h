// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QStringList>

#include <functional>

class QIODevice;

namespace laju {

struct CsvExportOptions
{
    bool withByteOrderMark = true; ///< spreadsheets take a file for UTF-8 only with it
    char delimiter = ',';
    /// Told after each page how many rows are written; false stops, and the export ends as Cancelled.
    std::function<bool(qint64 written)> watcher = {};
};

/// Writes records as RFC 4180: lines end with CRLF, cells are quoted where needed, and text that a
/// spreadsheet would run as a formula (it begins with = + - @) gets an apostrophe before it, numbers apart.
class CsvWriter final
{
public:
    /// @p device is open for writing and outlives the writer.
    CsvWriter(QIODevice &device, const CsvExportOptions &options);

    /// Errors: Unwritable, with the device's reason.
    Result<void> write(const QStringList &cells);

private:
    QIODevice &m_device;
    char m_delimiter;
    bool m_markPending;
};

/// Writes the activities that @p query finds (its sort and limit do not count), latest first, to @p device;
/// returns how many. Times are in each rep's zone, durations in seconds. Holds one page of rows at a time.
/// Errors: Unwritable; those of Session.
Result<qint64> exportActivities(Session &session, ActivityQuery query, QIODevice &device,
                                const CsvExportOptions &options = {});

/// The deals of @p ids, however many: read piece by piece, in the order of the pieces. Errors: those of
/// Session.
Result<std::vector<OpportunityRow>> dealsById(Session &session, const std::vector<OpportunityId> &ids);

/// exportActivities() for exactly those opportunities; none are none.
Result<qint64> exportDeals(Session &session, const std::vector<OpportunityId> &ids, QIODevice &device,
                           const CsvExportOptions &options = {});
/// The same for the opportunities that a query finds.
Result<qint64> exportOpportunities(Session &session, OpportunityQuery query, QIODevice &device,
                                   const CsvExportOptions &options = {});

/// Writes @p costs in their order, each in the currency it is recorded in. Errors: Unwritable.
Result<void> exportCosts(const std::vector<Cost> &costs, const Directory &directory, QIODevice &device,
                         const CsvExportOptions &options = {});

} // namespace laju
