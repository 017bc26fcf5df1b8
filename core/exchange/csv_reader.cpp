// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr qsizetype blockSize = 1024 * 1024;
constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

/// Splits a text that may arrive in blocks into records.
// Not libcsv: it tells neither the line a record starts on nor the line of a quote that never ends.
class RecordSplitter final
{
public:
    enum class Outcome { Record, End, NeedMore, OpenQuote };

    explicit RecordSplitter(char delimiter)
    {
        for (const char c : {delimiter, '\r', '\n'})
            m_endsCell[static_cast<uchar>(c)] = true;
        m_delimiter = delimiter;
    }

    /// Goes on at the start of a record: @p text begins there. @p isLast: nothing comes after it.
    void setText(QByteArrayView text, bool isLast)
    {
        m_begin = m_at = text.data();
        m_end = m_begin + text.size();
        m_isLast = isLast;
    }

    /// Reads the next record that is not blank. NeedMore: the text ends within it, and consumed() stands at
    /// its start.
    Outcome next()
    {
        for (;;) {
            const char *const start = m_at;
            const qint64 startLine = m_line;
            if (m_at == m_end)
                return m_isLast ? Outcome::End : Outcome::NeedMore;
            const Outcome outcome = readRecord();
            if (outcome == Outcome::NeedMore) {
                m_at = start;
                m_line = startLine;
            }
            if (outcome != Outcome::Record || !isBlank()) {
                m_recordLine = startLine;
                return outcome;
            }
        }
    }

    [[nodiscard]] std::span<const QByteArrayView> cells() const { return m_cells; }
    [[nodiscard]] qsizetype consumed() const { return m_at - m_begin; }
    /// The line the last record starts on.
    [[nodiscard]] qint64 recordLine() const { return m_recordLine; }
    /// The line of the quote that never ends.
    [[nodiscard]] qint64 quoteLine() const { return m_quoteLine; }

private:
    struct Joined
    {
        size_t cell;
        qsizetype offset;
        qsizetype size;
    };

    Outcome readRecord()
    {
        m_cells.clear();
        m_joined.clear();
        m_scratch.resize(0);
        m_anyQuoted = false;
        for (;;) {
            const Outcome outcome = *m_at == '"' ? readQuotedCell() : readPlainCell();
            if (outcome != Outcome::Record)
                return outcome;
            if (m_at < m_end && *m_at == m_delimiter) {
                if (++m_at < m_end)
                    continue;
                if (!m_isLast)
                    return Outcome::NeedMore;
                m_cells.emplace_back();
            }
            break;
        }
        if (m_at < m_end) {
            if (*m_at == '\r' && m_at + 1 == m_end && !m_isLast)
                return Outcome::NeedMore;
            m_at += *m_at == '\r' && m_at + 1 < m_end && m_at[1] == '\n' ? 2 : 1;
            ++m_line;
        }
        for (const Joined &joined : m_joined)
            m_cells[joined.cell] = QByteArrayView(m_scratch).sliced(joined.offset, joined.size);
        return Outcome::Record;
    }

    Outcome readPlainCell()
    {
        const char *const start = m_at;
        skipToCellEnd();
        m_cells.emplace_back(start, m_at - start);
        return m_at == m_end && !m_isLast ? Outcome::NeedMore : Outcome::Record;
    }

    Outcome readQuotedCell()
    {
        m_quoteLine = m_line;
        m_anyQuoted = true;
        const char *const start = m_at;
        const char *part = ++m_at;
        const qsizetype joinedAt = m_scratch.size();
        for (;;) {
            const auto *quote =
                static_cast<const char *>(std::memchr(m_at, '"', static_cast<size_t>(m_end - m_at)));
            const char *const stop = quote ? quote : m_end;
            countLines(stop);
            m_at = stop;
            if (!quote)
                return m_isLast ? Outcome::OpenQuote : Outcome::NeedMore;
            if (quote + 1 == m_end && !m_isLast)
                return Outcome::NeedMore;
            if (quote + 1 == m_end || quote[1] != '"')
                break;
            m_scratch.append(part, quote + 1 - part);
            m_at = part = quote + 2;
        }
        const char *const close = m_at++;
        const char *const rest = m_at;
        skipToCellEnd();
        if (m_at == m_end && !m_isLast)
            return Outcome::NeedMore;
        if (m_scratch.size() == joinedAt && rest == m_at) {
            m_cells.emplace_back(part, close - part);
            return Outcome::Record;
        }
        const bool isClean = std::all_of(rest, m_at, [](char c) { return c == ' ' || c == '\t'; });
        // A quote lines further down that ends no cell begins another one: nobody closed this one, and the
        // lines between are records.
        if (!isClean && m_line != m_quoteLine) {
            m_scratch.resize(joinedAt);
            m_line = m_quoteLine;
            m_at = start;
            return readPlainCell();
        }
        m_scratch.append(part, close - part);
        // Blanks between the closing quote and the delimiter are layout, other text belongs to the cell.
        if (!isClean)
            m_scratch.append(rest, m_at - rest);
        m_joined.push_back({m_cells.size(), joinedAt, m_scratch.size() - joinedAt});
        m_cells.emplace_back();
        return Outcome::Record;
    }

    void skipToCellEnd()
    {
        while (m_at < m_end && !m_endsCell[static_cast<uchar>(*m_at)])
            ++m_at;
    }

    /// Counts the line ends from m_at up to @p stop; CRLF is one.
    void countLines(const char *stop)
    {
        for (const char *c = m_at; c < stop; ++c)
            m_line += *c == '\n' || (*c == '\r' && (c + 1 == m_end || c[1] != '\n'));
    }

    [[nodiscard]] bool isBlank() const
    {
        return m_cells.size() == 1 && !m_anyQuoted && m_cells.front().trimmed().isEmpty();
    }

    std::array<bool, 256> m_endsCell = {};
    char m_delimiter = ',';
    const char *m_begin = nullptr;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    bool m_isLast = false;
    bool m_anyQuoted = false;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    qint64 m_quoteLine = 1;
    std::vector<QByteArrayView> m_cells;
    std::vector<Joined> m_joined;
    QByteArray m_scratch;
};

/// The delimiter that a first line "sep=;" names, as Excel writes it.
std::optional<char> namedDelimiter(QByteArrayView utf8)
{
    if (utf8.startsWith(byteOrderMark))
        utf8 = utf8.sliced(byteOrderMark.size());
    if (utf8.size() < 6 || !utf8.startsWith("sep=") || (utf8[5] != '\r' && utf8[5] != '\n'))
        return {};
    return utf8[4];
}

/// Feeds the splitter's records to the callback and numbers the bytes over all blocks.
class Delivery final
{
public:
    Delivery(char delimiter, const CsvCallback &onRecord)
        : m_splitter(delimiter)
        , m_onRecord(onRecord)
    {
    }

    /// Delivers what @p text completes; gives the bytes used.
    Result<qsizetype> deliver(QByteArrayView text, bool isLast)
    {
        if (!m_started)
            m_namesDelimiter = namedDelimiter(text).has_value();
        const qsizetype skipped = !m_started && text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
        m_started = true;
        m_splitter.setText(text.sliced(skipped), isLast);
        for (;;) {
            const auto outcome = m_splitter.next();
            const qsizetype used = skipped + m_splitter.consumed();
            if (outcome == RecordSplitter::Outcome::OpenQuote)
                return failure(ErrorKind::Unreadable,
                               QCoreApplication::translate(
                                   "CsvReader", "The quoted cell that starts on line %1 never ends.")
                                   .arg(m_splitter.quoteLine()));
            if (outcome != RecordSplitter::Outcome::Record) {
                m_before += used;
                return used;
            }
            if (m_namesDelimiter && m_splitter.recordLine() == 1)
                continue;
            ++m_summary.records;
            if (!m_onRecord({m_splitter.recordLine(), m_before + used, m_splitter.cells()})) {
                m_summary.stopped = true;
                return used;
            }
        }
    }

    [[nodiscard]] const CsvSummary &summary() const { return m_summary; }

private:
    RecordSplitter m_splitter;
    const CsvCallback &m_onRecord;
    CsvSummary m_summary;
    qint64 m_before = 0;
    bool m_started = false;
    bool m_namesDelimiter = false;
};

/// How evenly a delimiter divides the records: a larger one is the likelier delimiter.
struct Evenness
{
    qint64 permille = 0;     ///< share of records that have the most frequent cell count
    bool headAgrees = false; ///< the first record has that count, too
    size_t cells = 0;        ///< that count

    [[nodiscard]] qint64 score() const { return cells < 2 ? 0 : permille + (headAgrees ? 500 : 0); }
};

Evenness evenness(QByteArrayView utf8, char delimiter)
{
    constexpr qint64 recordsToSee = 100;
    RecordSplitter splitter(delimiter);
    splitter.setText(utf8, true);
    std::map<size_t, qint64> counts;
    size_t head = 0;
    qint64 records = 0;
    while (records < recordsToSee && splitter.next() == RecordSplitter::Outcome::Record) {
        const size_t cells = splitter.cells().size();
        head = records++ == 0 ? cells : head;
        if (cells > 1)
            ++counts[cells];
    }
    if (counts.empty())
        return {};
    const auto most = std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; });
    return {most->second * 1000 / records, head == most->first, most->first};
}

} // namespace

QString CsvRecord::text(qsizetype column) const
{
    if (column < 0 || column >= std::ssize(cells))
        return {};
    return QString::fromUtf8(cells[static_cast<size_t>(column)]);
}

char detectDelimiter(QByteArrayView utf8)
{
    if (const auto named = namedDelimiter(utf8))
        return *named;
    if (utf8.startsWith(byteOrderMark))
        utf8 = utf8.sliced(byteOrderMark.size());
    char best = ',';
    qint64 bestScore = 0;
    // From the rarest in ordinary text to the most frequent, so that an equal score goes to the stronger
    // sign.
    for (const char delimiter : {'\t', '|', ';', ','}) {
        const qint64 score = evenness(utf8, delimiter).score();
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
}

Result<CsvSummary> readCsv(QByteArrayView utf8, char delimiter, const CsvCallback &onRecord)
{
    Delivery delivery(delimiter, onRecord);
    const Result<qsizetype> used = delivery.deliver(utf8, true);
    if (!used)
        return failure(used.error());
    return delivery.summary();
}

Result<CsvSummary> readCsv(QIODevice &device, char delimiter, const CsvCallback &onRecord)
{
    Delivery delivery(delimiter, onRecord);
    QByteArray pending;
    qsizetype wanted = blockSize;
    for (;;) {
        const qsizetype kept = pending.size();
        pending.resize(kept + wanted);
        const qint64 got = device.read(pending.data() + kept, wanted);
        if (got < 0)
            return failure(ErrorKind::Unreadable,
                           QCoreApplication::translate("CsvReader", "The file could not be read: %1")
                               .arg(device.errorString()));
        pending.resize(kept + got);
        const bool isLast = got == 0;
        const Result<qsizetype> used = delivery.deliver(pending, isLast);
        if (!used)
            return failure(used.error());
        if (isLast || delivery.summary().stopped)
            return delivery.summary();
        // A record longer than a block is split again from its start: growing blocks keep that linear.
        wanted = *used == 0 ? std::max(blockSize, pending.size()) : blockSize;
        pending.remove(0, *used);
    }
}

} // namespace laju
