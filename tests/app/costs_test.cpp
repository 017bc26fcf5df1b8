// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace laju::test;

// laju costs, laju rates and what they do to laju metrics.
class CostsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        imports(u"team.csv"_s, "sales_agent,manager,regional_office\nSari Wulandari,Dewi Lestari,West\n");
        imports(u"deals.csv"_s,
                "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
                "1,Sari Wulandari,ERP,PT Satu,Won,2025-10-01,2025-12-20,100\n"
                "2,Sari Wulandari,ERP,PT Dua,Won,2025-10-01,2026-01-10,100\n"
                "3,Sari Wulandari,ERP,PT Tiga,Won,2025-10-01,2026-01-20,100\n"
                "4,Sari Wulandari,ERP,PT Satu,Won,2025-10-01,2026-01-25,100\n");
    }

    void addsSetsListsAndRemoves()
    {
        const QString id = done({u"costs"_s, u"add"_s, u"--month"_s, u"2026-01"_s, u"--class"_s,
                                 u"marketing"_s, u"--amount"_s, u"300"_s, u"--note"_s, u"Fair"_s})
                               .trimmed();
        QVERIFY(id.toLongLong() > 0);
        // Set again is the same cost; another note or an added one is another.
        for (const QString &amount : {u"400"_s, u"500.25"_s})
            QCOMPARE(done({u"costs"_s, u"set"_s, u"--month"_s, u"Januari 2026"_s, u"--class"_s,
                           u"marketing"_s, u"--amount"_s, amount, u"--note"_s, u"Fair"_s})
                         .trimmed(),
                     id);
        done({u"costs"_s, u"add"_s, u"--month"_s, u"2026-02"_s, u"--class"_s, u"sales"_s, u"--amount"_s,
              u"700"_s, u"--team"_s, u"Dewi Lestari"_s});

        QJsonArray listed = json({u"costs"_s, u"list"_s});
        QCOMPARE(listed.size(), 2);
        const QJsonObject sales = listed[0].toObject(); // the latest month first
        QCOMPARE(sales[u"month"_s].toString(), u"2026-02"_s);
        QCOMPARE(sales[u"team"_s].toString(), u"Dewi Lestari"_s);
        const QJsonObject fair = listed[1].toObject();
        QCOMPARE(fair[u"id"_s].toString(), id);
        QCOMPARE(fair[u"class"_s].toString(), u"marketing"_s);
        QCOMPARE(fair[u"amount"_s].toDouble(), 500.25);
        QCOMPARE(fair[u"currency"_s].toString(), u"IDR"_s);
        QCOMPARE(json({u"costs"_s, u"list"_s, u"--class"_s, u"sales"_s}).size(), 1);
        QVERIFY(done({u"costs"_s, u"list"_s}).contains(u"Fair"));
        QVERIFY(done({u"costs"_s, u"list"_s, u"--format"_s, u"csv"_s})
                    .contains(u"2026-01,marketing,500.25,IDR,,Fair"));

        done({u"costs"_s, u"remove"_s, id});
        QCOMPARE(json({u"costs"_s, u"list"_s}).size(), 1);
        QCOMPARE(runProgram({u"costs"_s, u"remove"_s, id, u"--db"_s, db()}).status, 1);
    }

    void theLagChangesTheFigure_data()
    {
        QTest::addColumn<QStringList>("lag");
        QTest::addColumn<double>("value");
        QTest::newRow("none: 900 / 2") << QStringList() << 450.0;
        QTest::newRow("one month: December's 300 / 2") << QStringList{u"--lag"_s, u"1"_s} << 150.0;
        QTest::newRow("two months: November's 50 / 2") << QStringList{u"--lag"_s, u"2"_s} << 25.0;
    }
    void theLagChangesTheFigure()
    {
        QFETCH(QStringList, lag);
        QFETCH(double, value);
        imports(u"costs.csv"_s, "bulan,kelas,jumlah,catatan\nNov 2025,penjualan,50,\n2025-12,sales,300,\n"
                                "Januari 2026,pemasaran,900,Pameran\n2026-01,lainnya,77,\n");
        const QStringList january{u"metrics"_s,    u"--metric"_s, u"cac"_s,       u"--from"_s,
                                  u"2026-01-01"_s, u"--to"_s,     u"2026-01-31"_s};
        // PT Dua and PT Tiga are new in January, PT Satu was won before.
        const QJsonObject figure = json(january + lag)[0].toObject();
        QCOMPARE(figure[u"value"_s].toDouble(), value);
        QCOMPARE(figure[u"denominator"_s].toInt(), 2);
        if (lag.isEmpty())
            return;
        QVERIFY(figure[u"caveats"_s].toArray().contains(
            u"Lag in months: %1. Each month's cost counts that many months later."_s.arg(lag[1])));
        // Kept in the workspace it is the usual one, and can still be overruled.
        done({u"costs"_s, u"lag"_s, lag[1]});
        QCOMPARE(json(january)[0].toObject()[u"value"_s].toDouble(), value);
        QCOMPARE(json(january + QStringList{u"--lag"_s, u"0"_s})[0].toObject()[u"value"_s].toDouble(), 450.0);
        QVERIFY(done({u"costs"_s}).contains(u"Lag from cost to customer in months: "_s + lag[1]));
    }

    void aMissingRateIsTold()
    {
        done({u"costs"_s, u"add"_s, u"--month"_s, u"2026-01"_s, u"--class"_s, u"sales"_s, u"--amount"_s,
              u"10"_s, u"--currency"_s, u"USD"_s});
        const QStringList january{u"metrics"_s,    u"--metric"_s, u"cac"_s,       u"--from"_s,
                                  u"2026-01-01"_s, u"--to"_s,     u"2026-01-31"_s};
        QVERIFY(json(january)[0].toObject()[u"value"_s].isNull());
        const Run listed = runProgram({u"costs"_s, u"--db"_s, db()});
        QVERIFY2(listed.err.contains(u"USD") && listed.err.contains(u"2026-01-01"), qPrintable(listed.err));

        done({u"rates"_s, u"set"_s, u"--currency"_s, u"usd"_s, u"--from"_s, u"2025-12-01"_s, u"--rate"_s,
              u"15000.5"_s});
        done({u"rates"_s, u"set"_s, u"--currency"_s, u"USD"_s, u"--from"_s, u"2026-01-02"_s, u"--rate"_s,
              u"16000"_s});
        QCOMPARE(json(january)[0].toObject()[u"value"_s].toDouble(), 75'002.5); // 10 × 15 000.5 / 2
        QVERIFY(done({u"rates"_s}).contains(u"1 USD = 15000.5 IDR"));
        const QJsonArray rates = json({u"rates"_s});
        QCOMPARE(rates.size(), 2);
        QCOMPARE(rates[0].toObject()[u"rate"_s].toDouble(), 15'000.5);
        done({u"rates"_s, u"remove"_s, u"--currency"_s, u"USD"_s, u"--from"_s, u"2025-12-01"_s});
        QVERIFY(json(january)[0].toObject()[u"value"_s].isNull());
    }

    void refusesWithAReason_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("reason");
        const auto add = [](const QString &month, const QString &costClass, const QString &amount) {
            return QStringList{u"costs"_s,   u"add"_s,  u"--month"_s,  month,
                               u"--class"_s, costClass, u"--amount"_s, amount};
        };
        QTest::newRow("no such month") << add(u"2026-13"_s, u"sales"_s, u"1"_s) << 1 << u"2026-13"_s;
        QTest::newRow("unknown class") << add(u"2026-01"_s, u"fun"_s, u"1"_s) << 1 << u"fun"_s;
        QTest::newRow("amount of 1e400") << add(u"2026-01"_s, u"sales"_s, u"1e400"_s) << 1 << u"1e400"_s;
        QTest::newRow("more than can be kept")
            << add(u"2026-01"_s, u"sales"_s, u"99999999999999999999"_s) << 1 << u"99999999999999999999"_s;
        QTest::newRow("below zero") << add(u"2026-01"_s, u"sales"_s, u"-5"_s) << 1 << u"-5"_s;
        QTest::newRow("unknown team")
            << add(u"2026-01"_s, u"sales"_s, u"5"_s) + QStringList{u"--team"_s, u"Mars"_s} << 1 << u"Mars"_s;
        QTest::newRow("no currency") << add(u"2026-01"_s, u"sales"_s, u"5"_s) +
                                            QStringList{u"--currency"_s, u"rupees"_s}
                                     << 1 << u"rupees"_s;
        QTest::newRow("no such cost") << QStringList{u"costs"_s, u"remove"_s, u"12345"_s} << 1 << QString();
        QTest::newRow("no amount") << QStringList{u"costs"_s,   u"add"_s,     u"--month"_s,
                                                  u"2026-01"_s, u"--class"_s, u"sales"_s}
                                   << 2 << u"--amount"_s;
        QTest::newRow("no number") << QStringList{u"costs"_s, u"remove"_s} << 2 << u"number"_s;
        QTest::newRow("unknown word") << QStringList{u"costs"_s, u"forget"_s} << 2 << u"forget"_s;
        QTest::newRow("unknown format")
            << QStringList{u"costs"_s, u"list"_s, u"--format"_s, u"xml"_s} << 2 << u"xml"_s;
        QTest::newRow("lag that is no number")
            << QStringList{u"costs"_s, u"lag"_s, u"soon"_s} << 1 << u"soon"_s;
        QTest::newRow("lag below zero") << QStringList{u"metrics"_s, u"--lag=-1"_s} << 1 << u"-1"_s;
        QTest::newRow("lag of ages") << QStringList{u"metrics"_s, u"--lag"_s, u"999"_s} << 1 << u"999"_s;
        QTest::newRow("rate of nothing")
            << QStringList{u"rates"_s,  u"set"_s,        u"--currency"_s, u"USD"_s,
                           u"--from"_s, u"2026-01-01"_s, u"--rate"_s,     u"0"_s}
            << 1 << u"0"_s;
        QTest::newRow("rate of 1e400")
            << QStringList{u"rates"_s,  u"set"_s,        u"--currency"_s, u"USD"_s,
                           u"--from"_s, u"2026-01-01"_s, u"--rate"_s,     u"1e400"_s}
            << 1 << u"1e400"_s;
        QTest::newRow("rate of the currency of reports")
            << QStringList{u"rates"_s,  u"set"_s,        u"--currency"_s, u"IDR"_s,
                           u"--from"_s, u"2026-01-01"_s, u"--rate"_s,     u"1"_s}
            << 1 << u"IDR"_s;
        QTest::newRow("rate without a day")
            << QStringList{u"rates"_s, u"set"_s, u"--currency"_s, u"USD"_s, u"--rate"_s, u"1"_s} << 2
            << u"--from"_s;
        QTest::newRow("no such rate")
            << QStringList{u"rates"_s, u"remove"_s, u"--currency"_s, u"USD"_s, u"--from"_s, u"2026-01-01"_s}
            << 1 << u"USD"_s;
    }
    void refusesWithAReason()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, reason);
        const Run run = runProgram(arguments + QStringList{u"--db"_s, db()});
        QCOMPARE(run.status, status);
        QVERIFY2(run.err.startsWith(u"laju: ") && run.err.contains(reason), qPrintable(run.err));
        QVERIFY(json({u"costs"_s}).isEmpty());
        QVERIFY(json({u"rates"_s}).isEmpty());
    }

private:
    [[nodiscard]] QString db() const { return m_folder->filePath(u"work.laju"_s); }
    /// The output of a run that must end well.
    QString done(const QStringList &arguments) const
    {
        const Run run = runProgram(arguments + QStringList{u"--db"_s, db()});
        if (run.status != 0)
            qFatal("%s: %s", qPrintable(arguments.join(u' ')), qPrintable(run.err));
        return run.out;
    }
    QJsonArray json(const QStringList &arguments) const
    {
        return QJsonDocument::fromJson(done(arguments + QStringList{u"--format"_s, u"json"_s}).toUtf8())
            .array();
    }
    void imports(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        done({u"import"_s, file.fileName()});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CostsTest)
#include "costs_test.moc"
