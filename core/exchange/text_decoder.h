// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace laju {

/// A file's text.
struct DecodedText
{
    QString text;           ///< without byte order mark
    QString encoding;       ///< the encoding it was read as, such as "UTF-8" or "Windows-1252"
    qint64 undecodable = 0; ///< places that could not be decoded; each is U+FFFD in the text
};

/// A file's text as UTF-8, for readers that work on bytes.
struct DecodedUtf8
{
    QByteArray utf8;        ///< without byte order mark; shares the given bytes where those are UTF-8 already
    QString encoding;       ///< as in DecodedText
    qint64 undecodable = 0; ///< as in DecodedText
};

/// Decodes the whole content @p bytes of a file: by its byte order mark, as UTF-16 without one, as UTF-8,
/// else by what the letters suggest (Windows-1252 where little does). @p fileName stands in the error and may
/// be empty. Errors: Unreadable when it is no text, saying what it is instead (a workbook, a PDF, a database
/// …).
Result<DecodedText> decodeText(const QByteArray &bytes, const QString &fileName);

/// As decodeText(), without the way through UTF-16 where the bytes are UTF-8 already. Bytes made by
/// QByteArray::fromRawData() must outlive the result.
Result<DecodedUtf8> decodeToUtf8(const QByteArray &bytes, const QString &fileName);

} // namespace laju
