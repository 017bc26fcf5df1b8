// SPDX-License-Identifier: GPL-3.0-or-later
// A window of Qt's alone, with four charts, a table and a database, that tells when it was painted.
#include "tests/bench/bare_charts.h"
#include "tests/bench/first_paint.h"

#include <QApplication>
#include <QChartView>
#include <QGridLayout>
#include <QMainWindow>
#include <QSqlDatabase>
#include <QSqlQueryModel>
#include <QTableView>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    laju::bench::tellOfPainting([](const QWidget &) { return true; });
    const QApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(QCoreApplication::arguments().value(1));
    if (!database.open())
        qFatal("The database cannot be opened.");
    QSqlQueryModel rows;
    rows.setQuery(u"SELECT * FROM sqlite_schema"_s, database);

    QMainWindow window;
    auto *middle = new QWidget(&window);
    auto *grid = new QGridLayout(middle);
    using namespace laju::bench;
    int place = 0;
    for (const BareChart &bare :
         {bareStackedBars(4, 30), bareLineWithBand(12), bareRows(1, 6), bareBoxes(5)}) {
        grid->addWidget(new QChartView(bare.chart, middle), place / 2, place % 2);
        ++place;
    }
    auto *table = new QTableView(middle);
    table->setModel(&rows);
    grid->addWidget(table, 2, 0, 1, 2);
    window.setCentralWidget(middle);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
