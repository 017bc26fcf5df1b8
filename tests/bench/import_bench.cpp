// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/import_bench.h"

#include "core/exchange/importer.h"
#include "core/storage/workspace_file.h"
#include "tests/bench/sales_history.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace laju::bench {

namespace {

/// The shell's import of more rows than this takes many minutes.
constexpr qint64 mostRows = 1'000'000;

/// A workspace of its own for one measurement.
class Workspace final
{
public:
    explicit Workspace(const QString &folder)
        : m_scratch(folder + u"/import"_s)
        , m_clock(std::make_shared<FixedClock>(startOfDay(SalesHistory::lastDay, QTimeZone("Asia/Jakarta")) +
                                               std::chrono::hours(12)))
        , m_session(require(
              openWorkspace(m_scratch.filePath(u"import.laju"_s), OpenMode::CreateIfMissing, m_clock)))
    {
    }

    /// Everything from opening the file on: guessing what it is, checking, writing.
    FileOutcome take(const QString &path)
    {
        std::vector<ImportFile> files;
        files.push_back({require(SourceFile::open(path)), {}});
        const ImportOutcome outcome = require(importFiles(*m_session, std::move(files), {}, *m_clock));
        if (!outcome.isComplete())
            qFatal("The import failed: %s", qPrintable(outcome.files.front().error.value_or(Error()).text));
        return outcome.files.front();
    }

private:
    QTemporaryDir m_scratch;
    std::shared_ptr<FixedClock> m_clock;
    std::shared_ptr<Session> m_session;
};

void requireRows(qint64 got, qint64 wanted)
{
    if (got != wanted)
        qFatal("The import took %lld of %lld rows.", got, wanted);
}

/// A line of /proc/self/status, in kB.
qint64 statusOf(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(QByteArray(name + ":")))
            return line.mid(name.size() + 1).simplified().split(' ').front().toLongLong();
    }
    return 0;
}

/// Prints how much memory the process held at most while @p work ran.
void tellPeak(qint64 activities, const std::function<void()> &work)
{
    QFile reset(u"/proc/self/clear_refs"_s);
    if (!reset.open(QIODevice::WriteOnly) || reset.write("5") != 1)
        return;
    reset.close();
    const qint64 before = statusOf("RssAnon");
    work();
    std::fprintf(stderr,
                 "Importing %lld rows: at most %lld MB resident, the file included; %lld MB before.\n",
                 activities, statusOf("VmHWM") / 1024, before / 1024);
}

void shellImport(const QString &folder, const QString &path, const QString &pragma)
{
    const QTemporaryDir scratch(folder + u"/import"_s);
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {scratch.filePath(u"import.sqlite"_s)});
    // The file's columns, an index for each that the table of activities has, and one of the same words.
    sqlite.write(
        u"PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\n%2\n"
        "CREATE TABLE activity (id TEXT, type TEXT, owner TEXT, start TEXT, duration INTEGER, direction TEXT,"
        " outcome TEXT, status TEXT, subject TEXT, account TEXT, contact TEXT, opportunity TEXT, note "
        "TEXT);\n"
        "CREATE INDEX activity_start ON activity (start);\n"
        "CREATE INDEX activity_rep_day ON activity (owner, start);\n"
        "CREATE INDEX activity_account ON activity (account, start) WHERE account <> '';\n"
        "CREATE INDEX activity_opportunity ON activity (opportunity, start) WHERE opportunity <> '';\n"
        "CREATE INDEX activity_duration ON activity (duration);\n"
        "CREATE INDEX activity_contact ON activity (contact, start) WHERE contact <> '';\n"
        "CREATE UNIQUE INDEX activity_external ON activity (id) WHERE id <> '';\n"
        "CREATE VIRTUAL TABLE activity_text USING fts5 (subject, note, content = '', detail = none, "
        "columnsize = 0, tokenize = 'ascii');\n"
        ".mode csv\n.import --skip 1 '%1' activity\n"
        "INSERT INTO activity_text (rowid, subject, note) SELECT rowid, subject, note FROM activity;\n"_s
            .arg(path, pragma)
            .toUtf8());
    sqlite.closeWriteChannel();
    if (!sqlite.waitForFinished(-1) || sqlite.exitCode() != 0)
        qFatal("sqlite3: %s", sqlite.readAllStandardError().constData());
}

} // namespace

std::vector<Comparison> imports(const QString &folder)
{
    std::vector<Comparison> comparisons;
    for (const qint64 activities : benchSizes()) {
        if (activities > mostRows)
            continue;
        // Written when it is first measured: for many activities that takes longer than all the rest.
        const auto csv = [=] { return SalesHistory{activities}.csvFile(folder); };
        const auto onFile = [csv](const auto &work) -> Way {
            return [csv, work] {
                const QString path = csv();
                return timed([&] { work(path); })();
            };
        };
        const auto first = [=](const QString &path) {
            tellPeak(activities, [&] { requireRows(Workspace(folder).take(path).created, activities); });
        };
        comparisons.push_back(
            {.name = u"import of a CSV file, %1 activities"_s.arg(activities),
             .ours = onFile(first),
             .others = {{u"sqlite3 .import with the same indexes, and words"_s,
                         onFile([=](const QString &path) { shellImport(folder, path, {}); })},
                        {u"the same with a cache of 256 MB"_s, onFile([=](const QString &path) {
                             shellImport(folder, path, u"PRAGMA cache_size = -262144;"_s);
                         })}},
             .atMost = {2, 2}});
        comparisons.push_back(
            {.name = u"the same file again, %1 activities"_s.arg(activities),
             .ours =
                 [=] {
                     const QString path = csv();
                     Workspace workspace(folder);
                     requireRows(workspace.take(path).created, activities);
                     return timed([&] { requireRows(workspace.take(path).unchanged, activities); })();
                 },
             .others = {{u"the first time"_s, onFile(first)}},
             .atMost = {1}});
    }
    return comparisons;
}

} // namespace laju::bench
