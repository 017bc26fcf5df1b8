// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/start_bench.h"

#include "core/storage/workspace_file.h"
#include "tests/bench/sales_history.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace laju::bench {

namespace {

/// What a program told of its start.
struct Start
{
    double painted;  ///< seconds
    double complete; ///< seconds
    double memory;   ///< bytes, at most
};

std::map<QString, std::vector<Start>> &measured()
{
    static std::map<QString, std::vector<Start>> all;
    return all;
}

/// Starts the program @p name beside this one with the arguments given, looking at the dashboard.
Start start(const QString &name, const QStringList &arguments, const QString &what)
{
    const QTemporaryDir home;
    QDir(home.path()).mkpath(u"laju"_s);
    QFile settings(home.filePath(u"laju/laju.conf"_s));
    if (!settings.open(QIODevice::WriteOnly) || settings.write("[window]\npage=dashboard\n") < 0)
        qFatal("%s cannot be written.", qPrintable(settings.fileName()));
    settings.close();
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto begin = std::chrono::steady_clock::now().time_since_epoch();
    program.start(QDir(QCoreApplication::applicationDirPath()).filePath(name), arguments);
    if (!program.waitForFinished(-1) || program.exitCode() != 0)
        qFatal("%s did not end well.", qPrintable(name));
    std::map<QByteArray, std::pair<double, double>> told;
    for (const QByteArray &line : program.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3)
            told[words[0]] = {
                std::chrono::duration<double>(std::chrono::nanoseconds(words[1].toLongLong()) - begin)
                    .count(),
                words[2].toDouble()};
    }
    if (!told.contains("painted") || !told.contains("complete"))
        qFatal("%s did not tell of its painting.", qPrintable(name));
    const Start result{told["painted"].first, told["complete"].first, told["complete"].second};
    measured()[what].push_back(result);
    return result;
}

double medianOf(std::vector<Start> all, double Start::*value)
{
    const auto middle = all.begin() + std::ssize(all) / 2;
    std::ranges::nth_element(all, middle, {}, value);
    return (*middle).*value;
}

/// A workspace with one rep and nothing else; anew, so that it has the schema of today.
QString emptyWorkspace(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"one-rep.laju"_s);
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + end);
    const auto session =
        require(openWorkspace(path, OpenMode::CreateIfMissing, std::make_shared<SystemClock>()));
    require(session->save(Rep::make({.name = u"Rep 001"_s}).value(), {}, {}));
    return path;
}

const QString bareName = u"a bare window with charts"_s;
const QString emptyName = u"an empty workspace"_s;

} // namespace

std::vector<Comparison> starts(const QString &folder)
{
    constexpr double mostOfBare = 2.5;
    const QString empty = emptyWorkspace(folder);
    const auto bare = [=] { return start(u"laju_bare_window"_s, {empty}, bareName); };
    const auto ours = [](const QString &file, const QString &what) {
        return start(u"laju_desktop_window"_s, {u"--db"_s, file, u"--lang"_s, u"en"_s}, what);
    };
    std::vector<Comparison> comparisons{{.name = u"first paint, an empty workspace"_s,
                                         .ours = [=] { return ours(empty, emptyName).painted; },
                                         .others = {{bareName, [=] { return bare().painted; }}},
                                         .atMost = {mostOfBare}}};
    for (const qint64 activities : benchSizes()) {
        const QString what = QLocale::c().toString(activities) + u" activities"_s;
        const auto file = [=] { return SalesHistory{activities}.file(folder); };
        comparisons.push_back({.name = u"first paint, "_s + what,
                               .ours = [=] { return ours(file(), what).painted; },
                               .others = {{bareName, [=] { return bare().painted; }}},
                               .atMost = {mostOfBare}});
        comparisons.push_back({.name = u"complete dashboard, "_s + what,
                               .ours = [=] { return ours(file(), what).complete; },
                               .others = {{emptyName, [=] { return ours(empty, emptyName).complete; }}}});
    }
    return comparisons;
}

void printStarts()
{
    constexpr double megabyte = 1'000'000;
    if (!measured().contains(bareName) || !measured().contains(emptyName))
        return;
    const double bareMemory = medianOf(measured()[bareName], &Start::memory);
    const double emptyComplete = medianOf(measured()[emptyName], &Start::complete);
    std::printf(
        "| Started | most memory, MB | more than bare (at most 100) | complete, s | more than empty (at "
        "most 0.4) |\n|---|--:|--:|--:|--:|\n");
    for (const auto &[what, all] : measured()) {
        const double memory = medianOf(all, &Start::memory);
        const double complete = medianOf(all, &Start::complete);
        std::printf("| %s | %.1f | %.1f | %.3f | %.3f |\n", qPrintable(what), memory / megabyte,
                    (memory - bareMemory) / megabyte, complete, complete - emptyComplete);
    }
}

} // namespace laju::bench
