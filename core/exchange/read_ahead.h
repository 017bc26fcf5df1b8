// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_taker.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace laju {

/// Some rows of a file, one after the other, with all that their cells need.
struct RowBatch
{
    std::vector<ReadRow> rows = {};
    std::vector<QByteArrayView> cells = {}; ///< those of the rows
    std::deque<QByteArray> texts = {};      ///< of cells that do not stand in the file as they are
};

/// Reads a file on a thread of its own while the rows before are taken: a few batches ahead, never more.
class ReadAhead final
{
public:
    /// Starts reading. @p file, @p row and @p taker, of which it uses but read(), must outlive it and be left
    /// to it.
    ReadAhead(const SourceFile &file, RowReader &row, RowTaker &taker);
    /// Stops reading.
    ~ReadAhead();
    Q_DISABLE_COPY_MOVE(ReadAhead)

    /// The next rows; waits for them. Null after the last ones. Errors: those of SourceFile::forEachRow(),
    /// once the rows before are handed out.
    [[nodiscard]] Result<std::unique_ptr<RowBatch>> next();

private:
    void run();
    void add(const CsvRecord &record);
    /// Hands on the rows read so far, when there is room; false: nobody wants more.
    bool handOn();

    const SourceFile &m_file;
    RowReader &m_row;
    RowTaker &m_taker;
    std::unique_ptr<RowBatch> m_batch; ///< at hand; the reading thread's own

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<RowBatch>> m_ready;
    std::optional<Error> m_wrong;
    bool m_isDone = false;
    bool m_isUnwanted = false;
    std::thread m_thread; ///< last, so that it finds all of the above
};

} // namespace laju
