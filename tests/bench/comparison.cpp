// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/comparison.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace laju::bench {

namespace {

constexpr int repetitions = 5;
constexpr auto oursName = "Laju"_L1;

QString nameOf(const Comparison &comparison, const QString &way)
{
    return comparison.name + u" | "_s + way;
}

/// Prints as usual, and keeps the medians.
class MedianReporter final : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.run_type == Run::RT_Aggregate && run.aggregate_name == "median")
                m_medians[QString::fromStdString(run.run_name.function_name)] =
                    run.GetAdjustedRealTime() / benchmark::GetTimeUnitMultiplier(run.time_unit);
        }
        ConsoleReporter::ReportRuns(runs);
    }
    [[nodiscard]] std::optional<double> median(const QString &name) const
    {
        const auto found = m_medians.find(name);
        return found == m_medians.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<QString, double> m_medians;
};

void add(const QString &name, const Way &way)
{
    benchmark::RegisterBenchmark(name.toUtf8().constData(),
                                 [way](benchmark::State &state) {
                                     for ([[maybe_unused]] auto turn : state)
                                         state.SetIterationTime(way());
                                 })
        ->Unit(benchmark::kMillisecond)
        ->UseManualTime()
        ->MinTime(0.1)
        ->Repetitions(repetitions)
        ->ReportAggregatesOnly();
}

QString milliseconds(double seconds)
{
    return QString::number(seconds * 1000, 'g', 3);
}

} // namespace

Way timed(std::function<void()> work)
{
    return [work = std::move(work)] {
        const auto begin = std::chrono::steady_clock::now();
        work();
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    };
}

Way busy(std::function<void()> work)
{
    const auto spent = [] {
        timespec time{};
        ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
    };
    return [work = std::move(work), spent] {
        const double begin = spent();
        work();
        return spent() - begin;
    };
}

void measure(const std::vector<Comparison> &comparisons, const QString &folder, QStringList arguments)
{
    for (const Comparison &comparison : comparisons) {
        add(nameOf(comparison, oursName), comparison.ours);
        for (const auto &[name, way] : comparison.others)
            add(nameOf(comparison, name), way);
    }
    std::vector<QByteArray> texts;
    std::vector<char *> argv;
    for (const QString &argument : arguments)
        texts.push_back(argument.toUtf8());
    for (QByteArray &text : texts)
        argv.push_back(text.data());
    auto argc = static_cast<int>(argv.size());
    benchmark::Initialize(&argc, argv.data());
    MedianReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    // What the ways hold, such as windows, does not outlive the application.
    benchmark::ClearRegisteredBenchmarks();

    QString table =
        u"%1, %2, %3 processors; medians of %4 runs, in milliseconds.\n\n"_s
            .arg(QDateTime::currentDateTime().toString(Qt::ISODate), QSysInfo::prettyProductName())
            .arg(benchmark::CPUInfo::Get().num_cpus)
            .arg(repetitions) +
        u"| What | Laju | Beside it | takes | Laju ÷ it | at most |\n|---|--:|---|--:|--:|--:|\n"_s;
    QJsonArray results;
    for (const Comparison &comparison : comparisons) {
        const auto ours = reporter.median(nameOf(comparison, oursName));
        if (!ours)
            continue; // filtered out
        QString what = comparison.name;
        for (size_t i = 0; i < comparison.others.size(); ++i) {
            const auto &way = comparison.others[i].first;
            const auto other = reporter.median(nameOf(comparison, way));
            if (!other)
                continue;
            const double most = i < comparison.atMost.size() ? comparison.atMost[i] : 0;
            table += u"| %1 | %2 | %3 | %4 | %5 | %6 |\n"_s.arg(
                what, milliseconds(*ours), way, milliseconds(*other), QString::number(*ours / *other, 'g', 3),
                most > 0 ? QString::number(most, 'g', 3) : QString());
            results.append(QJsonObject{{u"what"_s, comparison.name},
                                       {u"laju_s"_s, *ours},
                                       {u"beside"_s, way},
                                       {u"beside_s"_s, *other},
                                       {u"ratio"_s, *ours / *other},
                                       {u"at_most"_s, most}});
            what.clear();
        }
        if (comparison.others.empty()) {
            table += u"| %1 | %2 | | | | |\n"_s.arg(what, milliseconds(*ours));
            results.append(QJsonObject{{u"what"_s, comparison.name}, {u"laju_s"_s, *ours}});
        }
    }
    std::printf("\n%s\n", qPrintable(table));
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written.", qPrintable(file.fileName()));
    };
    write(u"results.md"_s, table.toUtf8());
    write(u"results.json"_s, QJsonDocument(results).toJson());
}

} // namespace laju::bench
