// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source_file.h"

#include "core/exchange/call_records.h"
#include "core/exchange/html_table.h"
#include "core/exchange/text_decoder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace laju {

SourceFile::SourceFile() = default;
SourceFile::SourceFile(SourceFile &&) noexcept = default;
SourceFile &SourceFile::operator=(SourceFile &&) noexcept = default;
SourceFile::~SourceFile() = default;

Result<SourceFile> SourceFile::open(const QString &path)
{
    SourceFile source;
    const QFileInfo info(path);
    source.m_name = info.fileName();
    if (!info.exists())
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("Import", "There is no file “%1”.").arg(path));
    if (info.isDir())
        return failure(ErrorKind::Unreadable,
                       QCoreApplication::translate("Import", "“%1” is a folder, not a file.").arg(path));
    source.m_file = std::make_unique<QFile>(path);
    if (!source.m_file->open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable, QCoreApplication::translate("Import", "“%1” cannot be read: %2")
                                                  .arg(path, source.m_file->errorString()));
    // Mapped, a file that is UTF-8 already needs no copy at all.
    if (const uchar *mapped = info.size() > 0 ? source.m_file->map(0, info.size()) : nullptr)
        source.m_bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), info.size());
    else
        source.m_bytes = source.m_file->readAll();
    if (auto wrong = source.read(source.m_bytes))
        return failure(std::move(*wrong));
    return source;
}

Result<SourceFile> SourceFile::fromBytes(QByteArray bytes, const QString &name)
{
    SourceFile source;
    source.m_name = name;
    source.m_bytes = std::move(bytes);
    if (auto wrong = source.read(source.m_bytes))
        return failure(std::move(*wrong));
    return source;
}

std::optional<Error> SourceFile::read(const QByteArray &bytes)
{
    auto decoded = decodeToUtf8(bytes, m_name);
    if (!decoded)
        return decoded.error();
    m_utf8 = decoded->utf8;
    m_encoding = decoded->encoding;
    m_undecodable = decoded->undecodable;
    if (auto table = csvOfHtml(m_utf8))
        m_utf8 = std::move(*table);
    m_delimiter = detectDelimiter(m_utf8);
    if (auto calls = callsOfRecords(m_utf8, m_delimiter)) {
        m_utf8 = std::move(calls->csv);
        m_addedLines = calls->addedLines;
        m_delimiter = ',';
    }
    // The first record is the head, unless most of it is empty beside those that follow: then it is a title.
    constexpr size_t recordsToSee = 30;
    std::vector<std::vector<QString>> beginning;
    const auto head = readCsv(m_utf8, m_delimiter, [&](const CsvRecord &record) {
        std::vector<QString> &cells = beginning.emplace_back();
        for (qsizetype i = 0; i < std::ssize(record.cells); ++i)
            cells.push_back(record.text(i));
        return beginning.size() < recordsToSee;
    });
    const auto filled = [](const std::vector<QString> &cells) {
        return std::ranges::count_if(cells, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    };
    std::vector<qsizetype> counts;
    std::ranges::transform(beginning, std::back_inserter(counts), filled);
    // Titles, footers and blank lines do not count.
    std::erase_if(counts, [](qsizetype count) { return count < 2; });
    std::ranges::sort(counts);
    const qsizetype usual = counts.empty() ? 0 : counts[(counts.size() - 1) / 2];
    const auto found = std::ranges::find_if(
        beginning, [&](const std::vector<QString> &cells) { return filled(cells) * 2 >= usual; });
    m_headRecord = found == beginning.end() ? 0 : found - beginning.begin();
    const std::vector<QString> heads = found == beginning.end() ? std::vector<QString>() : *found;
    if (!head && beginning.empty())
        return Error{head.error().kind, QString(QStringLiteral("“%1”: %2").arg(m_name, head.error().text))};
    if (heads.empty())
        return Error{ErrorKind::Unreadable,
                     QCoreApplication::translate("Import", "“%1” is empty.").arg(m_name)};
    m_header = readHeader(heads);
    return {};
}

Result<CsvSummary> SourceFile::forEachRow(const CsvCallback &onRow) const
{
    qint64 before = m_headRecord + 1;
    return readCsv(m_utf8, m_delimiter, [&](const CsvRecord &record) {
        if (before > 0) {
            --before;
            return true;
        }
        if (m_addedLines == 0)
            return onRow(record);
        CsvRecord asInFile = record;
        asInFile.line -= m_addedLines;
        return onRow(asInFile);
    });
}

} // namespace laju
