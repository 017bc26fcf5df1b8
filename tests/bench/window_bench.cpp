// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/page_bench.h"
#include "tests/bench/sales_history.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QString folder = laju::bench::benchFolder();
    const QString results = QDir(folder).filePath(u"window"_s);
    QDir().mkpath(results);
    std::vector<laju::bench::Comparison> comparisons = laju::bench::pages(folder);
    laju::bench::measure(comparisons, results, QApplication::arguments());
    return 0;
}
