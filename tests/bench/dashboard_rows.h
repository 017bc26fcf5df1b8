// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/facts.h"
#include "tests/bench/sales_history.h"

#include <QProcess>

#include <memory>

struct sqlite3;

namespace laju::bench {

/// What the dashboard asks of a period, as numbers in a fixed order: activities by type and piece of the
/// period, by rep and type; seconds of talk; deals won and lost and their value by piece; won and lost of
/// twelve periods.
using Answers = std::vector<qint64>;

/// The pieces and periods that answers are about, the same for whoever answers.
struct Question
{
    Period period;
    std::vector<Period> pieces;
    std::vector<Period> trend; ///< twelve of the period's kind, the last is it
    int types = 0;
    std::vector<qint64> reps = {}; ///< by number

    [[nodiscard]] static Question make(const Period &period, const Directory &directory);
};

/// By the catalogue of metrics, as every page asks it.
[[nodiscard]] Answers askFacts(const Question &question, const Facts &facts);

/// The records as plain rows in a file of SQLite's with covering indexes, asked by the best SQL for each
/// answer.
class SqliteRows final
{
public:
    /// Made from the workspace in @p folder when it is not there yet, or was made from another.
    SqliteRows(const SalesHistory &history, const QString &folder);
    ~SqliteRows();
    Q_DISABLE_COPY_MOVE(SqliteRows)

    [[nodiscard]] Answers ask(const Question &question);
    /// Writes the rows as two CSV files, for others to read; returns their paths.
    [[nodiscard]] QStringList writeCsv(const QString &folder) const;

private:
    sqlite3 *m_database = nullptr;
    QString m_path;
};

/// The same rows in DuckDB with two threads, by its package for Node.js.
class DuckDbRows final
{
public:
    /// Nothing where Node.js or the package cannot be had.
    [[nodiscard]] static std::unique_ptr<DuckDbRows> open(const SqliteRows &rows, const SalesHistory &history,
                                                          const QString &folder);
    /// Where they are kept.
    [[nodiscard]] static QString path(const SalesHistory &history, const QString &folder);
    ~DuckDbRows();
    Q_DISABLE_COPY_MOVE(DuckDbRows)

    [[nodiscard]] Answers ask(const Question &question);
    /// Seconds by DuckDB's own clock, the way to the other program and back apart.
    [[nodiscard]] double secondsFor(const Question &question);

private:
    DuckDbRows() = default;
    [[nodiscard]] QByteArray tell(const QByteArray &line);

    QProcess m_node;
};

} // namespace laju::bench
