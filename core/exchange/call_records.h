// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace laju {

/// A table made of another text, as CSV with commas.
struct ConvertedTable
{
    QByteArray csv;
    int addedLines = 0; ///< lines that stand before the file's first line in the table
};

/// The call records of a telephone exchange (Asterisk's CDR: with its usual columns and no head, or with
/// heads that name billsec, disposition and uniqueid) as a list of calls; nothing when @p utf8 is something
/// else. A record is one leg; a call is all the legs with one linkedid. A call lasts as long as its longest
/// leg was billed. It is answered when an answered leg was billed, not answered when none was billed;
/// otherwise its legs disagree, and its outcome stays open. Numbers of seven digits and more are outside; the
/// rep is the extension that took or made the call. Each call stands on the line of its first leg.
[[nodiscard]] std::optional<ConvertedTable> callsOfRecords(QByteArrayView utf8, char delimiter);

} // namespace laju
