// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/header.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QFile;

namespace laju {

/// A delimited text file that is open for import: its text is in memory (or mapped) once, its head is read.
class SourceFile final
{
public:
    /// Errors: NotFound, Unreadable (no permission, no text, empty, a quoted cell in the head that never
    /// ends).
    static Result<SourceFile> open(const QString &path);
    /// @p bytes as if they were the file @p name. Errors: as open().
    static Result<SourceFile> fromBytes(QByteArray bytes, const QString &name);

    SourceFile(SourceFile &&) noexcept;
    SourceFile &operator=(SourceFile &&) noexcept;
    ~SourceFile();

    /// The file's name without folders.
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const std::vector<HeaderCell> &header() const { return m_header; }
    [[nodiscard]] char delimiter() const { return m_delimiter; }
    [[nodiscard]] const QString &encoding() const { return m_encoding; }
    /// Places that are no text in that encoding; they show as U+FFFD in the cells.
    [[nodiscard]] qint64 undecodable() const { return m_undecodable; }
    /// Size of the text in the same bytes as CsvRecord::bytesDone.
    [[nodiscard]] qint64 size() const { return m_utf8.size(); }

    /// The whole text, as long as the file is there.
    [[nodiscard]] QByteArrayView text() const { return m_utf8; }

    /// Hands out every record after the head. Errors: Unreadable when a quoted cell never ends, naming its
    /// line.
    Result<CsvSummary> forEachRow(const CsvCallback &onRow) const;

private:
    SourceFile();
    std::optional<Error> read(const QByteArray &bytes);

    std::unique_ptr<QFile> m_file;
    QByteArray m_bytes;
    QByteArray m_utf8;
    QString m_name;
    QString m_encoding;
    qint64 m_undecodable = 0;
    char m_delimiter = ',';
    qint64 m_headRecord = 0; ///< records before the head: titles
    int m_addedLines = 0;    ///< that the text has before the file's first
    std::vector<HeaderCell> m_header;
};

} // namespace laju
