// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QStringList>

class QIODevice;

namespace laju {

struct CsvExportOptions
{
    bool withByteOrderMark = true; ///< spreadsheets take a file for UTF-8 only with it
    char delimiter = ',';
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

/// The same for opportunities.
Result<qint64> exportOpportunities(Session &session, OpportunityQuery query, QIODevice &device,
                                   const CsvExportOptions &options = {});

} // namespace laju
