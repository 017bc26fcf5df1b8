// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/page_bench.h"
#include "tests/bench/report_bench.h"
#include "tests/bench/sales_history.h"
#include "tests/bench/start_bench.h"

#include <QApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QString folder = laju::bench::benchFolder();
    const QString results = QDir(folder).filePath(u"window"_s);
    QDir().mkpath(results);
    std::vector<laju::bench::Comparison> comparisons = laju::bench::pages(folder);
    std::ranges::move(laju::bench::starts(folder), std::back_inserter(comparisons));
    std::ranges::move(laju::bench::reports(folder), std::back_inserter(comparisons));
    laju::bench::measure(comparisons, results, QApplication::arguments());
    laju::bench::printStarts();
    return 0;
}
