// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_csv.h"
#include "core/exchange/importer.h"
#include "core/exchange/month_format.h"
#include "tests/support/test_workspace.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

// Costs into a real file, and out of it again.
class ImportCostsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void months_data();
    void months();
    void columnsInBothLanguages_data();
    void columnsInBothLanguages();
    void badRowsAreNamed_data();
    void badRowsAreNamed();
    void againChangesNothing();
    void anotherAmountChangesThatCost();
    void isTakenBack();
    void whatIsExportedComesInAgain();
};

namespace {

FileOutcome taken(TestWorkspace &workspace, const QByteArray &text, BadRows badRows = BadRows::RefuseFile)
{
    std::vector<ImportFile> files;
    files.push_back({require(SourceFile::fromBytes(text, u"costs.csv"_s)), {}});
    auto outcome = require(importFiles(workspace.session(), std::move(files), {badRows}, workspace.clock()));
    return std::move(outcome.files.front());
}

/// "2026-03 marketing 1000 IDR North|Fair", one for each cost, sorted.
QStringList portraitOf(const Directory &directory)
{
    QStringList lines;
    for (const Cost &cost : directory.costs) {
        const Team *team = cost->team ? directory.team(*cost->team) : nullptr;
        lines.append(QStringList{monthToIso(cost->month), QString(keyOf(cost->costClass)),
                                 cost->amount.toDecimal(), cost->amount.currency().code(),
                                 (team ? (*team)->name : QString()) + u'|' + cost->note}
                         .join(u' '));
    }
    lines.sort();
    return lines;
}

constexpr auto threeCosts = "month,class,amount,note,team,currency\n"
                            "2026-03,marketing,1000000,Fair,North,\n"
                            "Mar 2026,sales,2500.50,,,USD\n"
                            "2026-02,other,0,Rent,,\n";

} // namespace

void ImportCostsTest::months_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("month"); // empty: refused
    for (const char *march : {"2026-03", "2026/03", "202603", "03/2026", "3/2026", "Mar 2026", "mar 2026",
                              "March 2026", "Maret 2026", "Mar-26", "2026 Mar", "2026-03-17", "17/03/2026",
                              "17 Maret 2026", "Mar 17, 2026", "2026-03-31 23:59", " 2026-03 "})
        QTest::newRow(march) << QString::fromLatin1(march) << u"2026-03"_s;
    QTest::newRow("as a spreadsheet counts days") << u"46092"_s << u"2026-03"_s;
    QTest::newRow("Indonesian August") << u"Agustus 2026"_s << u"2026-08"_s;
    QTest::newRow("December of the year before") << u"Des 2025"_s << u"2025-12"_s;
    for (const char *wrong : {"2026-13", "13/2026", "2026", "March", "3-26", "2026-00", "soon", "2026-02-31",
                              "1e400", "Smarch 2026"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString();
}

void ImportCostsTest::months()
{
    QFETCH(QString, text);
    QFETCH(QString, month);
    const auto read = parseMonth(text);
    QCOMPARE(read.has_value(), !month.isEmpty());
    if (read)
        QCOMPARE(monthToIso(*read), month);
    else
        QVERIFY2(read.error().text.contains(text), qPrintable(read.error().text));
}

void ImportCostsTest::columnsInBothLanguages_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("English") << QByteArray("month,class,amount,note,team,currency");
    QTest::newRow("English, other words") << QByteArray("Month,Category,Cost,Notes,Team,Currency");
    QTest::newRow("Indonesian") << QByteArray("bulan,kelas,jumlah,catatan,tim,mata uang");
    QTest::newRow("Indonesian, other words") << QByteArray("Bulan,Kategori,Biaya,Keterangan,Tim,Mata uang");
}

void ImportCostsTest::columnsInBothLanguages()
{
    QFETCH(QByteArray, head);
    TestWorkspace workspace;
    const FileOutcome outcome =
        taken(workspace, head + "\n2026-03,pemasaran,1000,Pameran,North,IDR\nMaret 2026,sales,20.5,,,USD\n");
    QVERIFY2(!outcome.error, qPrintable(outcome.error.value_or(Error()).text));
    QVERIFY(outcome.mapping->kind == ImportKind::Costs);
    QCOMPARE(outcome.created, 2);
    QCOMPARE(portraitOf(workspace.directory()),
             (QStringList{u"2026-03 marketing 1000 IDR North|Pameran"_s, u"2026-03 sales 20.5 USD |"_s}));
}

void ImportCostsTest::badRowsAreNamed_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such month") << QByteArray("2026-13,sales,10,,,") << u"month"_s << u"2026-13"_s;
    QTest::newRow("no month") << QByteArray(",sales,10,,,") << u"month"_s << u"missing"_s;
    QTest::newRow("unknown class") << QByteArray("2026-03,fun,10,,,") << u"class"_s << u"fun"_s;
    QTest::newRow("no class") << QByteArray("2026-03,,10,,,") << u"class"_s << u"missing"_s;
    QTest::newRow("no amount") << QByteArray("2026-03,sales,,,,") << u"amount"_s << u"missing"_s;
    QTest::newRow("no number") << QByteArray("2026-03,sales,much,,,") << u"amount"_s << u"much"_s;
    QTest::newRow("more than can be kept")
        << QByteArray("2026-03,sales,1e400,,,") << u"amount"_s << u"1e400"_s;
    QTest::newRow("below zero") << QByteArray("2026-03,sales,-5,,,") << QString() << u"-5"_s;
    QTest::newRow("no currency") << QByteArray("2026-03,sales,5,,,rupees") << u"currency"_s << u"rupees"_s;
}

void ImportCostsTest::badRowsAreNamed()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    QFETCH(QString, said);
    TestWorkspace workspace;
    const FileOutcome refused = taken(workspace, QByteArray(threeCosts) + row + '\n');
    QVERIFY(refused.error);
    QVERIFY(workspace.directory().costs.empty());
    QCOMPARE(refused.refusals.size(), 1u);
    QCOMPARE(refused.refusals.front().line, 5);
    QCOMPARE(refused.refusals.front().column, column);
    QVERIFY2(refused.refusals.front().reason.contains(said), qPrintable(refused.refusals.front().reason));

    const FileOutcome rest = taken(workspace, QByteArray(threeCosts) + row + '\n', BadRows::Skip);
    QVERIFY(!rest.error);
    QCOMPARE(rest.created, 3);
    QCOMPARE(rest.refused, 1);
}

void ImportCostsTest::againChangesNothing()
{
    TestWorkspace workspace;
    // The same line twice is two costs: two invoices of one amount.
    const QByteArray text = QByteArray(threeCosts) + "2026-02,other,0,Rent,,\n";
    QCOMPARE(taken(workspace, text).created, 4);
    const Directory before = workspace.directory();
    QCOMPARE(before.costs.size(), 4u);
    const FileOutcome again = taken(workspace, text);
    QCOMPARE(again.created, 0);
    QCOMPARE(again.changed, 0);
    QCOMPARE(again.unchanged, 4);
    QVERIFY(workspace.directory().costs == before.costs);
}

void ImportCostsTest::anotherAmountChangesThatCost()
{
    TestWorkspace workspace;
    taken(workspace, threeCosts);
    const FileOutcome outcome =
        taken(workspace, "month,class,amount,note,team\n2026-03,marketing,1200000,Fair,North\n"
                         "2026-03,marketing,5,Fair,South\n");
    QCOMPARE(outcome.changed, 1);
    QCOMPARE(outcome.created, 1); // another team's
    QCOMPARE(workspace.directory().costs.size(), 4u);
    QVERIFY(portraitOf(workspace.directory()).contains(u"2026-03 marketing 1200000 IDR North|Fair"_s));
}

void ImportCostsTest::isTakenBack()
{
    TestWorkspace workspace;
    require(workspace.session().save(require(Cost::make({.month = dayOf(std::chrono::year(2026) / 3 / 1),
                                                         .costClass = CostClass::Marketing,
                                                         .amount = Money(7'00, Currency::rupiah()),
                                                         .team = workspace.north,
                                                         .note = u"Fair"_s}))));
    taken(workspace, threeCosts);
    QCOMPARE(workspace.directory().costs.size(), 3u); // one of them was there with another amount
    const auto imports = require(workspace.session().imports());
    QCOMPARE(imports.size(), 1u);
    require(workspace.session().undoImport(imports.front().id));
    QCOMPARE(portraitOf(workspace.directory()), QStringList{u"2026-03 marketing 7 IDR North|Fair"_s});
}

void ImportCostsTest::whatIsExportedComesInAgain()
{
    TestWorkspace workspace;
    taken(workspace, threeCosts);
    const Directory directory = workspace.directory();
    QBuffer file;
    QVERIFY(file.open(QIODevice::WriteOnly));
    require(exportCosts(directory.costs, directory, file));
    QVERIFY2(file.data().contains("2026-03,marketing,1000000,IDR,North,Fair\r\n"), file.data().constData());
    const FileOutcome again = taken(workspace, file.data());
    QCOMPARE(again.unchanged, 3);
    QCOMPARE(again.created + again.changed, 0);

    TestWorkspace other;
    QCOMPARE(taken(other, file.data()).created, 3);
    QCOMPARE(portraitOf(other.directory()), portraitOf(directory));
}

QTEST_GUILESS_MAIN(ImportCostsTest)
#include "import_costs_test.moc"
