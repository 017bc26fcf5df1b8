// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace laju::test;

// Other people's data through the importer that users have, file by file in either order and in one call; the
// figures are those that were computed from the same rows without Laju.
class OtherDataTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figures_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("files");    // empty: all of the folder
        QTest::addColumn<QStringList>("expected"); // metric, place, value
        const QStringList zoho{u"deals_won value 1425"_s,
                               u"deals_lost value 485"_s,
                               u"win_rate value 0.746073"_s,
                               u"won_value value 89066200"_s,
                               u"average_deal_size value 62502.5965"_s,
                               u"calls value 4100"_s};
        QTest::newRow("a customer database") << u"zoho-crm"_s << QStringList() << zoho;
        QTest::newRow("a telephone exchange") << u"asterisk-cdr"_s << QStringList()
                                              << QStringList{u"calls value 36"_s, u"talk_time value 944"_s};
        QTest::newRow("invoices in rupiah")
            << u"csv/indonesian_kimia_farma"_s << QStringList{u"penjualan.csv"_s}
            << QStringList{u"deals_won value 350"_s, u"won_value value 49216465.14"_s,
                           u"deals_lost value 0"_s};
    }
    void figures()
    {
        QFETCH(QString, folder);
        QFETCH(QStringList, files);
        QFETCH(QStringList, expected);
        const QDir data(QStringLiteral(LAJU_SOURCE_DIR) + u"/../shared/data/"_s + folder);
        if (!data.exists())
            QSKIP("The data is not beside the project: its figures are not checked");
        if (files.isEmpty())
            files = data.entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
        QStringList paths;
        for (const QString &file : files)
            paths.append(data.filePath(file));
        const QTemporaryDir place;
        const QString once = place.filePath(u"once.laju"_s);
        const Run all = runProgram(QStringList{u"import"_s, u"--db"_s, once} + paths);
        QVERIFY2(all.status == 0, qPrintable(all.err));
        compare(once, expected);
        for (const bool backwards : {false, true}) {
            if (backwards)
                std::ranges::reverse(paths);
            const QString singly = place.filePath(backwards ? u"backwards.laju"_s : u"forwards.laju"_s);
            for (const QString &path : std::as_const(paths)) {
                const Run one = runProgram({u"import"_s, u"--db"_s, singly, path});
                QVERIFY2(one.status == 0, qPrintable(one.err));
            }
            compare(singly, expected);
        }
        const Run again = runProgram(QStringList{u"import"_s, u"--db"_s, once} + paths);
        QCOMPARE(again.status, 0);
        QVERIFY2(again.out.count(u": 0 new, 0 changed"_s) == paths.size(), qPrintable(again.out));
        const Run checked = runProgram({u"check"_s, u"--db"_s, once});
        QVERIFY2(checked.status == 0, qPrintable(checked.err));
    }

private:
    static void compare(const QString &db, const QStringList &expected)
    {
        const Run run = runProgram({u"metrics"_s, u"--db"_s, db, u"--format"_s, u"json"_s});
        QVERIFY2(run.status == 0, qPrintable(run.err));
        for (const QString &each : expected) {
            const QStringList parts = each.split(u' ');
            const double value = run.figure(parts[0])[parts[1]].toDouble();
            const auto decimals = parts[2].contains(u'.') ? parts[2].section(u'.', 1).size() : 0;
            QCOMPARE(QString(parts[0] + u' ' + QString::number(value, 'f', static_cast<int>(decimals))),
                     QString(parts[0] + u' ' + parts[2]));
        }
    }
};

QTEST_GUILESS_MAIN(OtherDataTest)
#include "other_data_test.moc"
