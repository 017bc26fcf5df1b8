// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_ahead.h"

#include <algorithm>
#include <functional>

namespace laju {

namespace {

constexpr size_t rowsOfBatch = 1024;
/// Of cells without a place of their own.
constexpr size_t cellsOfBatch = rowsOfBatch * 24;
constexpr size_t mostReady = 4;

bool liesIn(QByteArrayView part, QByteArrayView whole)
{
    const std::less_equal<const char *> isUpTo;
    return isUpTo(whole.begin(), part.begin()) && isUpTo(part.end(), whole.end());
}

} // namespace

ReadAhead::ReadAhead(const SourceFile &file, RowReader &row, RowTaker &taker)
    : m_file(file)
    , m_row(row)
    , m_taker(taker)
    , m_thread([this] { run(); })
{
}

ReadAhead::~ReadAhead()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isUnwanted = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Result<std::unique_ptr<RowBatch>> ReadAhead::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_ready.empty() || m_isDone; });
    if (!m_ready.empty()) {
        std::unique_ptr<RowBatch> batch = std::move(m_ready.front());
        m_ready.pop_front();
        lock.unlock();
        m_changed.notify_all();
        return batch;
    }
    if (m_wrong)
        return failure(*m_wrong);
    return std::unique_ptr<RowBatch>();
}

void ReadAhead::run()
{
    const auto read = m_file.forEachRow([this](const CsvRecord &record) {
        const bool isFull =
            m_batch && (m_batch->rows.size() == rowsOfBatch ||
                        m_batch->cells.size() + record.cells.size() > m_batch->cells.capacity());
        if (isFull && !handOn())
            return false;
        add(record);
        return true;
    });
    if (m_batch)
        handOn();
    {
        const std::scoped_lock lock(m_mutex);
        if (!read)
            m_wrong = read.error();
        m_isDone = true;
    }
    m_changed.notify_all();
}

void ReadAhead::add(const CsvRecord &record)
{
    if (!m_batch) {
        m_batch = std::make_unique<RowBatch>();
        m_batch->rows.reserve(rowsOfBatch);
        // The rows point to their cells, which so must not move.
        m_batch->cells.reserve(std::max(cellsOfBatch, record.cells.size()));
    }
    const size_t first = m_batch->cells.size();
    for (const QByteArrayView cell : record.cells) {
        const bool stays = cell.isEmpty() || liesIn(cell, m_file.text());
        m_batch->cells.push_back(stays ? cell
                                       : QByteArrayView(m_batch->texts.emplace_back(cell.toByteArray())));
    }
    m_row.begin({record.line, record.bytesDone, std::span(m_batch->cells).subspan(first)});
    if (!m_row.isAside() && !m_row.isDeleted() && m_row.refusals().empty())
        m_taker.read(m_row);
    m_batch->rows.push_back(m_row.release());
}

bool ReadAhead::handOn()
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ready.size() < mostReady || m_isUnwanted; });
        if (m_isUnwanted)
            return false;
        m_ready.push_back(std::move(m_batch));
    }
    m_changed.notify_all();
    return true;
}

} // namespace laju
