// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <span>

class QIODevice;

namespace laju {

/// One record of a CSV text. Its views end with the callback that gets it.
struct CsvRecord
{
    qint64 line = 1;                       ///< the line it starts on, from 1, blank lines counted
    qint64 bytesDone = 0;                  ///< bytes of the text read up to the record's end, for progress
    std::span<const QByteArrayView> cells; ///< UTF-8, unquoted, blanks kept; as many as the record has

    /// The cell at @p column, empty where the record is shorter.
    [[nodiscard]] QString text(qsizetype column) const;
};

/// What readCsv() went through.
struct CsvSummary
{
    qint64 records = 0;
    bool stopped = false; ///< the callback ended it
};

/// Called for each record; false ends the reading.
using CsvCallback = std::function<bool(const CsvRecord &)>;

/// Which of comma, semicolon, tab and bar divides the first hundred records of @p utf8 most evenly; a first
/// line "sep=;" decides. A comma where nothing does.
[[nodiscard]] char detectDelimiter(QByteArrayView utf8);

/// Reads @p utf8 (a whole file, with or without byte order mark): RFC 4180 with LF, CRLF or CR, blank lines
/// and a first line "sep=;" left out, a quote inside an unquoted cell taken as it is, text after a closing
/// quote joined to the cell; on a later line than the opening one, the opening quote is text and the lines
/// are records. Errors: Unreadable when a quoted cell never ends, naming the line it starts on.
Result<CsvSummary> readCsv(QByteArrayView utf8, char delimiter, const CsvCallback &onRecord);

/// As above, from @p device, holding only a block and the record at hand. Errors: also Unreadable when
/// reading fails.
Result<CsvSummary> readCsv(QIODevice &device, char delimiter, const CsvCallback &onRecord);

} // namespace laju
