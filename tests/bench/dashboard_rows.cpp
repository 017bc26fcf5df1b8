// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/dashboard_rows.h"

#include "core/metrics/catalogue.h"
#include "core/metrics/evaluate.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::bench {

namespace {

/// What takes rows: what they are is the same in both databases.
struct Query
{
    const char *sql;
    /// Adds a row's numbers to the answers.
    void (*take)(const Question &question, const std::vector<qint64> &row, Answers &answers);
    bool ofTrend = false; ///< from the first of the twelve periods on
};

size_t pieceOf(const std::vector<Period> &pieces, qint64 day)
{
    const auto after = std::ranges::upper_bound(pieces, dayFromNumber(day), {}, &Period::from);
    return static_cast<size_t>(after - pieces.begin()) - 1;
}

// Where each answer's numbers begin.
size_t byRep(const Question &q)
{
    return q.pieces.size() * size_t(q.types);
}
size_t talk(const Question &q)
{
    return byRep(q) + q.reps.size() * size_t(q.types);
}
size_t closed(const Question &q)
{
    return talk(q) + 1;
}
size_t trend(const Question &q)
{
    return closed(q) + q.pieces.size() * 3;
}
size_t sizeOf(const Question &q)
{
    return trend(q) + q.trend.size() * 2;
}

constexpr qint64 wonState = 1;

const std::array queries{
    Query{"SELECT day, type, SUM(counted) FROM activity_row WHERE day >= ? AND day < ? GROUP BY day, type",
          [](const Question &q, const std::vector<qint64> &row, Answers &answers) {
              answers[pieceOf(q.pieces, row[0]) * size_t(q.types) + size_t(row[1])] += row[2];
          }},
    Query{"SELECT rep, type, SUM(counted) FROM activity_row WHERE day >= ? AND day < ? GROUP BY rep, type",
          [](const Question &q, const std::vector<qint64> &row, Answers &answers) {
              const auto rep = std::ranges::lower_bound(q.reps, row[0]) - q.reps.begin();
              answers[byRep(q) + size_t(rep) * size_t(q.types) + size_t(row[1])] += row[2];
          }},
    Query{"SELECT SUM(talk) FROM activity_row WHERE day >= ? AND day < ?",
          [](const Question &q, const std::vector<qint64> &row, Answers &answers) {
              answers[talk(q)] += row[0];
          }},
    Query{"SELECT closed, state, COUNT(*), SUM(amount) FROM deal_row WHERE closed >= ? AND closed < ? GROUP "
          "BY closed, state",
          [](const Question &q, const std::vector<qint64> &row, Answers &answers) {
              const size_t at = closed(q) + pieceOf(q.pieces, row[0]) * 3;
              answers[at + (row[1] == wonState ? 0 : 1)] += row[2];
              answers[at + 2] += row[1] == wonState ? row[3] : 0;
          }},
    Query{"SELECT closed, state, COUNT(*) FROM deal_row WHERE closed >= ? AND closed < ? GROUP BY closed, "
          "state",
          [](const Question &q, const std::vector<qint64> &row, Answers &answers) {
              answers[trend(q) + pieceOf(q.trend, row[0]) * 2 + (row[1] == wonState ? 0 : 1)] += row[2];
          },
          true},
};

void execute(sqlite3 *database, const QString &sql)
{
    char *wrong = nullptr;
    if (sqlite3_exec(database, sql.toUtf8().constData(), nullptr, nullptr, &wrong) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(sql), wrong);
}

std::vector<qint64> rowOf(sqlite3_stmt *statement)
{
    std::vector<qint64> row(size_t(sqlite3_column_count(statement)));
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = sqlite3_column_int64(statement, int(i));
    return row;
}

/// Which of all made histories the file is: every one has ids of its own.
QByteArray identityOf(const QString &workspace)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open_v2(workspace.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) !=
            SQLITE_OK ||
        sqlite3_prepare_v2(database, "SELECT MIN(id) FROM activity UNION ALL SELECT MAX(id) FROM activity",
                           -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(workspace), sqlite3_errmsg(database));
    QByteArrayList ends;
    while (sqlite3_step(statement) == SQLITE_ROW)
        ends.append(QByteArray::number(rowOf(statement).front()));
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return ends.join(' ');
}

constexpr auto makeRows = R"(
CREATE TABLE activity_row AS
SELECT a.rep_id AS rep, t.number AS type, a.start_day AS day,
       a.status = 'done' AND a.outcome NOT IN ('no_show', 'cancelled') AND (t.kind <> 'email' OR a.direction <> 'inbound') AS counted,
       CASE WHEN t.kind = 'call' AND a.outcome = 'connected' THEN a.duration_s ELSE 0 END AS talk
FROM workspace.activity a JOIN workspace.activity_type t ON t.id = a.type_id WHERE a.deleted_at IS NULL;
CREATE TABLE deal_row AS
SELECT o.owner_id AS rep, o.closed_day AS closed, CASE s.kind WHEN 'won' THEN 1 WHEN 'lost' THEN 2 ELSE 0 END AS state,
       o.amount_minor AS amount
FROM workspace.opportunity o JOIN workspace.stage s ON s.id = o.stage_id WHERE o.deleted_at IS NULL;
CREATE INDEX activity_day ON activity_row (day, type, counted, rep, talk);
CREATE INDEX deal_closed ON deal_row (closed, state, amount);
ANALYZE;)";

} // namespace

Question Question::make(const Period &period, const Directory &directory)
{
    constexpr int mostDays = 62;
    Question question{.period = period,
                      .pieces = period.split(period.days() <= mostDays ? Calendar::Day : Calendar::Month,
                                             directory.settings.weekStart),
                      .trend = {period},
                      .types = int(directory.activityTypes.size())};
    while (question.trend.size() < 12)
        question.trend.push_back(question.trend.back().previous(directory.settings.weekStart));
    std::ranges::reverse(question.trend);
    std::ranges::transform(directory.reps, std::back_inserter(question.reps),
                           [](const Rep &rep) { return rep->id.number(); });
    std::ranges::sort(question.reps);
    return question;
}

Answers askFacts(const Question &question, const Facts &facts)
{
    const auto numberOf = [&](const char *key, const Selection &selection) {
        return evaluate(*findMetric(QLatin1StringView(key)), selection, facts).numerator.value_or(0);
    };
    const std::vector<ActivityType> &types = facts.directory().activityTypes;
    Answers answers;
    answers.reserve(sizeOf(question));
    for (const Period &piece : question.pieces) {
        for (const ActivityType &type : types)
            answers.push_back(numberOf("activities", {.period = piece, .type = type->id}));
    }
    for (const qint64 rep : question.reps) {
        for (const ActivityType &type : types)
            answers.push_back(
                numberOf("activities",
                         {.scope = *RepId::fromNumber(rep), .period = question.period, .type = type->id}));
    }
    answers.push_back(numberOf("talk_time", {.period = question.period}));
    for (const Period &piece : question.pieces) {
        for (const char *key : {"deals_won", "deals_lost", "won_value"})
            answers.push_back(numberOf(key, {.period = piece}));
    }
    for (const Period &period : question.trend) {
        const Figure rate = evaluate(*findMetric(u"win_rate"), {.period = period}, facts);
        answers.push_back(rate.numerator.value_or(0));
        answers.push_back(rate.denominator.value_or(0) - rate.numerator.value_or(0));
    }
    return answers;
}

SqliteRows::SqliteRows(const SalesHistory &history, const QString &folder)
    : m_path(QDir(folder).filePath(u"rows-%1.sqlite"_s.arg(history.activities)))
{
    const QString workspace = history.file(folder);
    const QByteArray identity = identityOf(workspace);
    QFile mark(m_path + u".made"_s);
    const bool isThere = mark.open(QIODevice::ReadOnly) && mark.readAll() == identity;
    mark.close();
    if (!isThere) {
        // DuckDB's file is made of these rows.
        for (const QString &stale : {m_path, DuckDbRows::path(history, folder)})
            QFile::remove(stale);
    }
    if (sqlite3_open(m_path.toUtf8().constData(), &m_database) != SQLITE_OK)
        qFatal("%s cannot be opened.", qPrintable(m_path));
    execute(m_database, u"PRAGMA cache_size = -200000"_s);
    if (isThere)
        return;
    execute(m_database, u"PRAGMA synchronous = OFF"_s);
    execute(m_database, u"ATTACH '%1' AS workspace"_s.arg(workspace));
    execute(m_database, QString::fromLatin1(makeRows));
    execute(m_database, u"DETACH workspace"_s);
    if (!mark.open(QIODevice::WriteOnly) || mark.write(identity) != identity.size())
        qFatal("%s cannot be written.", qPrintable(mark.fileName()));
}

SqliteRows::~SqliteRows()
{
    sqlite3_close(m_database);
}

Answers SqliteRows::ask(const Question &question)
{
    Answers answers(sizeOf(question));
    for (const Query &query : queries) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, query.sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", query.sql, sqlite3_errmsg(m_database));
        sqlite3_bind_int64(statement, 1,
                           dayNumber((query.ofTrend ? question.trend.front() : question.period).from()));
        sqlite3_bind_int64(statement, 2, dayNumber(question.period.to()));
        while (sqlite3_step(statement) == SQLITE_ROW)
            query.take(question, rowOf(statement), answers);
        sqlite3_finalize(statement);
    }
    return answers;
}

QStringList SqliteRows::writeCsv(const QString &folder) const
{
    QStringList paths;
    for (const QString &table : {u"activity_row"_s, u"deal_row"_s}) {
        paths.append(QDir(folder).filePath(QFileInfo(m_path).baseName() + u'-' + table + u".csv"_s));
        QFile file(paths.last());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written.", qPrintable(file.fileName()));
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, u"SELECT * FROM %1"_s.arg(table).toUtf8().constData(), -1, &statement,
                           nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            QByteArrayList cells;
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                cells.append(reinterpret_cast<const char *>(sqlite3_column_text(statement, i)));
            file.write(cells.join(',') + '\n');
        }
        sqlite3_finalize(statement);
    }
    return paths;
}

QString DuckDbRows::path(const SalesHistory &history, const QString &folder)
{
    return QDir(folder).filePath(u"rows-%1.duckdb"_s.arg(history.activities));
}

std::unique_ptr<DuckDbRows> DuckDbRows::open(const SqliteRows &rows, const SalesHistory &history,
                                             const QString &folder)
{
    const QString script = QStringLiteral(LAJU_SOURCE_DIR "/tests/bench/duckdb_rows.mjs");
    const QString database = path(history, folder);
    const QStringList csv = QFile::exists(database) ? QStringList() : rows.writeCsv(folder);
    std::unique_ptr<DuckDbRows> made(new DuckDbRows);
    made->m_node.setWorkingDirectory(folder);
    made->m_node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    made->m_node.start(u"node"_s, QStringList{script, database} + csv);
    constexpr int longestLoading = 600'000;
    if (!made->m_node.waitForStarted() || !made->m_node.waitForReadyRead(longestLoading) ||
        made->m_node.readLine().trimmed() != "ready")
        return {};
    for (const QString &path : csv)
        QFile::remove(path);
    return made;
}

DuckDbRows::~DuckDbRows()
{
    m_node.closeWriteChannel();
    m_node.waitForFinished();
}

QByteArray DuckDbRows::tell(const QByteArray &line)
{
    m_node.write(line + '\n');
    while (!m_node.canReadLine()) {
        if (!m_node.waitForReadyRead())
            qFatal("DuckDB does not answer.");
    }
    return m_node.readLine();
}

namespace {

QByteArray asked(const Question &question, bool wantsRows)
{
    QJsonArray all;
    for (const Query &query : queries)
        all.append(QJsonArray{QString::fromLatin1(query.sql),
                              dayNumber((query.ofTrend ? question.trend.front() : question.period).from()),
                              dayNumber(question.period.to())});
    return QJsonDocument(QJsonObject{{u"queries"_s, all}, {u"rows"_s, wantsRows}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

Answers DuckDbRows::ask(const Question &question)
{
    const QJsonArray results =
        QJsonDocument::fromJson(tell(asked(question, true))).object()[u"rows"].toArray();
    Answers answers(sizeOf(question));
    for (size_t i = 0; i < queries.size(); ++i) {
        for (const QJsonValue &row : results[qsizetype(i)].toArray()) {
            std::vector<qint64> numbers;
            for (const QJsonValue &cell : row.toArray())
                numbers.push_back(cell.toString().toLongLong());
            queries[i].take(question, numbers, answers);
        }
    }
    return answers;
}

double DuckDbRows::secondsFor(const Question &question)
{
    return QJsonDocument::fromJson(tell(asked(question, false))).object()[u"seconds"].toDouble();
}

} // namespace laju::bench
