// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspace_file.h"
#include "tests/bench/comparison.h"
#include "tests/bench/dashboard_rows.h"
#include "tests/bench/forecast_bench.h"
#include "tests/bench/import_bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace laju::bench {

namespace {

const QTimeZone jakarta("Asia/Jakarta");

std::shared_ptr<FixedClock> clockAtTheEnd()
{
    return std::make_shared<FixedClock>(startOfDay(SalesHistory::lastDay, jakarta) + std::chrono::hours(12));
}

Facts factsOf(Session &session)
{
    return Facts(require(session.facts()), std::make_shared<const Directory>(require(session.directory())));
}

QString sized(const QString &what, qint64 activities)
{
    return u"%1, %2 activities"_s.arg(what, QLocale::c().toString(activities));
}

void requireSame(const Answers &ours, const Answers &theirs, const QString &who)
{
    const auto differs = std::ranges::mismatch(ours, theirs);
    if (differs.in1 != ours.end() || differs.in2 != theirs.end())
        qFatal("%s answers otherwise: number %td of %zu and %zu.", qPrintable(who),
               differs.in1 - ours.begin(), ours.size(), theirs.size());
}

/// The numbers of a dashboard: from the facts, from rows in SQLite and from rows in DuckDB.
std::vector<Comparison> dashboards(const QString &folder)
{
    std::vector<Comparison> comparisons;
    for (const qint64 activities : benchSizes()) {
        const SalesHistory history{activities};
        const auto session =
            require(openWorkspace(history.file(folder), OpenMode::MustExist, clockAtTheEnd()));
        const auto facts = std::make_shared<const Facts>(factsOf(*session));
        const auto rows = std::make_shared<SqliteRows>(history, folder);
        const std::shared_ptr<DuckDbRows> duck = DuckDbRows::open(*rows, history, folder);
        const Day end = SalesHistory::lastDay + std::chrono::days(1);
        for (const auto &[name, period] :
             {std::pair(u"a month"_s, Period::containing(SalesHistory::lastDay, Calendar::Month)),
              std::pair(u"a quarter"_s, Period::containing(SalesHistory::lastDay, Calendar::Quarter)),
              std::pair(u"three years"_s, Period::make(SalesHistory::firstDay, end).value())}) {
            const Question question = Question::make(period, facts->directory());
            const Answers answers = askFacts(question, *facts);
            requireSame(answers, rows->ask(question), u"SQLite"_s);
            const double fewer = activities >= 10'000'000 ? 500 : 50;
            Comparison comparison{
                .name = sized(u"dashboard of "_s + name, activities),
                .ours = timed([=] { (void)askFacts(question, *facts); }),
                .others = {{u"SQLite on raw rows"_s, timed([=] { (void)rows->ask(question); })}},
                .atMost = {1 / fewer}};
            if (duck) {
                requireSame(answers, duck->ask(question), u"DuckDB"_s);
                comparison.others.emplace_back(u"DuckDB, 2 threads"_s,
                                               [=] { return duck->secondsFor(question); });
                comparison.atMost.push_back(activities >= 10'000'000 ? 1.0 / 20 : 1.0 / 5);
            }
            comparisons.push_back(std::move(comparison));
        }
    }
    return comparisons;
}

/// One activity with its history and facts, on disk, beside one page that is written and synchronised.
Comparison durableLog(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"log.laju"_s);
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + end);
    QFile::copy(SalesHistory{benchSizes().front()}.file(folder), path);
    const std::shared_ptr<Session> session =
        require(openWorkspace(path, OpenMode::MustExist, clockAtTheEnd()));
    const Directory directory = require(session->directory());
    const auto next = std::make_shared<int>(0);
    const auto log = [=] {
        const int n = (*next)++;
        const ActivityFields call{.rep = directory.reps[size_t(n) % directory.reps.size()]->id,
                                  .type = directory.activityTypes.front()->id,
                                  .start = startOfDay(SalesHistory::lastDay, jakarta) +
                                           std::chrono::hours(8) + std::chrono::seconds(n),
                                  .duration = std::chrono::seconds(120),
                                  .direction = Direction::Outbound,
                                  .outcome = Outcome::Connected,
                                  .subject = u"Call"_s};
        require(session->save(Activity::make(call).value()));
    };
    const std::shared_ptr<int> file(new int(::open(QDir(folder).filePath(u"page"_s).toUtf8().constData(),
                                                   O_CREAT | O_WRONLY | O_APPEND, 0600)),
                                    [](int *descriptor) {
                                        ::close(*descriptor);
                                        delete descriptor;
                                    });
    const auto sync = [file] {
        static const std::array<char, 4096> page{};
        if (::write(*file, page.data(), page.size()) != ssize_t(page.size()) || ::fdatasync(*file) != 0)
            qFatal("A page cannot be written.");
    };
    return {.name = u"log one activity, durably"_s,
            .ours = timed(log),
            .others = {{u"write and fdatasync of a page"_s, timed(sync)}},
            .atMost = {2.5}};
}

/// From a closed file to the facts in memory, beside the same with an empty workspace.
std::vector<Comparison> opening(const QString &folder)
{
    const QString empty = QDir(folder).filePath(u"empty.laju"_s);
    (void)require(openWorkspace(empty, OpenMode::CreateIfMissing, clockAtTheEnd()));
    std::vector<Comparison> comparisons;
    const auto load = [](const QString &path) {
        return timed([path] {
            const auto session = require(openWorkspace(path, OpenMode::MustExist, clockAtTheEnd()));
            (void)factsOf(*session);
        });
    };
    for (const qint64 activities : benchSizes())
        comparisons.push_back({.name = sized(u"open and load the facts"_s, activities),
                               .ours = load(SalesHistory{activities}.file(folder)),
                               .others = {{u"an empty workspace"_s, load(empty)}}});
    return comparisons;
}

} // namespace

int run(const QStringList &arguments)
{
    const QString folder = benchFolder();
    QDir().mkpath(folder + u"/import"_s);
    std::vector<Comparison> comparisons = dashboards(folder);
    comparisons.push_back(durableLog(folder));
    std::ranges::move(imports(folder), std::back_inserter(comparisons));
    std::ranges::move(opening(folder), std::back_inserter(comparisons));
    std::ranges::move(forecasts(), std::back_inserter(comparisons));
    measure(comparisons, folder, arguments);
    return 0;
}

} // namespace laju::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return laju::bench::run(QCoreApplication::arguments());
}
