// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/header.h"
#include "core/exchange/text_decoder.h"
#include "core/exchange/value_formats.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace laju;
using namespace Qt::StringLiterals;

namespace {

const QString dataFolder = QStringLiteral(LAJU_SOURCE_DIR "/../shared/data");

QByteArray contentOf(const QString &path)
{
    QFile file(dataFolder + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The rows of a sample as importers read it, or one row with the error.
std::vector<QStringList> rowsOf(const QString &path)
{
    const auto decoded = decodeToUtf8(contentOf(path), path);
    if (!decoded)
        return {{decoded.error().text}};
    std::vector<QStringList> rows;
    const auto summary =
        readCsv(decoded->utf8, detectDelimiter(decoded->utf8), [&rows](const CsvRecord &record) {
            QStringList cells;
            for (qsizetype i = 0; i < std::ssize(record.cells); ++i)
                cells << record.text(i);
            rows.push_back(cells);
            return true;
        });
    if (!summary)
        return {{summary.error().text}};
    return rows;
}

/// The cells below the head @p name.
QStringList column(const std::vector<QStringList> &rows, const QString &name)
{
    const qsizetype at = rows.front().indexOf(name);
    QStringList cells;
    for (size_t i = 1; i < rows.size(); ++i)
        cells << rows[i].value(at);
    return cells;
}

} // namespace

/// Reads files that other programs and people made.
class CsvSamplesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void spectrum_data();
    void spectrum();
    void perlModule();
    void indonesianSales();
    void zohoExport();
    void telephoneExchange();
    void mavenPipeline();
};

void CsvSamplesTest::initTestCase()
{
    if (!QDir(dataFolder + u"/csv"_s).exists())
        QSKIP("The third-party samples are not beside the project.");
}

void CsvSamplesTest::spectrum_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(dataFolder + u"/csv/csv-spectrum/csvs"_s);
    for (const QString &file : folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void CsvSamplesTest::spectrum()
{
    QFETCH(QString, name);
    const auto rows = rowsOf(u"csv/csv-spectrum/csvs/%1.csv"_s.arg(name));
    const auto json = QJsonDocument::fromJson(contentOf(u"csv/csv-spectrum/json/%1.json"_s.arg(name)));
    QJsonArray expected = json.isArray() ? json.array() : QJsonArray{json.object()};
    // This sample's expectation names another telephone number than its file.
    if (name == "location_coordinates"_L1) {
        QJsonObject row = expected.first().toObject();
        row.insert("Contact Phone Number"_L1, u"2095257564"_s);
        expected.replace(0, row);
    }
    QJsonArray read;
    for (size_t i = 1; i < rows.size(); ++i) {
        QJsonObject row;
        for (qsizetype cell = 0; cell < rows[i].size(); ++cell)
            row.insert(rows.front().value(cell), rows[i][cell]);
        read << row;
    }
    QCOMPARE(read, expected);
}

void CsvSamplesTest::perlModule()
{
    QCOMPARE(rowsOf(u"csv/text-csv_xs/files/utf8.csv"_s), (std::vector<QStringList>{{u"Øl/Vin"_s, u"0"_s}}));
    const auto mac = rowsOf(u"csv/text-csv_xs/files/macosx.csv"_s);
    QVERIFY(mac.size() > 5);
    QVERIFY(std::ranges::all_of(mac, [](const QStringList &row) { return row.size() == 15; }));
    QCOMPARE(mac.front().front(), u"'\\'\\\\'\\\\\\'\"\\\"\\\\\"\\\\\\\""_s);
    QCOMPARE(mac[6][5], u"qwd\r\rqwd\r\r\rqwd"_s);

    // That module refuses these; what can be read without loss is read.
    QCOMPARE(rowsOf(u"csv/text-csv_xs/err-csv/E2021.csv"_s),
             (std::vector<QStringList>{{u"1"_s, u"e2021\n"_s, u"3"_s}}));
    QCOMPARE(rowsOf(u"csv/text-csv_xs/err-csv/E2022.csv"_s),
             (std::vector<QStringList>{{u"1"_s, u"e2022\r"_s, u"3"_s}}));
    QCOMPARE(rowsOf(u"csv/text-csv_xs/err-csv/E2023.csv"_s),
             (std::vector<QStringList>{{u"1"_s, u"e2023\""_s, u"3"_s}}));
    QCOMPARE(rowsOf(u"csv/text-csv_xs/err-csv/E2024.csv"_s),
             (std::vector<QStringList>{{u"The quoted cell that starts on line 1 never ends."_s}}));
}

void CsvSamplesTest::indonesianSales()
{
    const auto rows = rowsOf(u"csv/indonesian_kimia_farma/penjualan.csv"_s);
    QCOMPARE(rows.size(), 351U);

    const QStringList prices = column(rows, u"harga"_s);
    const NumberDetection numbers = detectNumbers(prices);
    QCOMPARE(numbers.format.decimal, DecimalSign::Comma);
    QVERIFY(!numbers.ambiguous);
    QCOMPARE(numbers.numbers, 350);
    const QStringList counts = column(rows, u"jumlah_barang"_s);
    qint64 sum = 0;
    for (qsizetype i = 0; i < prices.size(); ++i) {
        const auto price = parseDecimal(prices[i], numbers.format);
        const auto count = parseDecimal(counts[i], {});
        QVERIFY(price && count);
        const auto money = Money::fromDecimal(*price, Currency::rupiah());
        QVERIFY(money);
        sum += money->minor() * count->toLongLong();
    }
    QCOMPARE(sum, 4'921'646'514);

    const QStringList dates = column(rows, u"tanggal"_s);
    const DateDetection detection = detectDates(dates);
    QCOMPARE(detection.format.order, DateOrder::DayFirst);
    QVERIFY(!detection.ambiguous);
    QCOMPARE(detection.dates, 350);
    // 98 days are not after the 12th, 4 of them are the number of their month: 94 would move if read
    // month-first.
    QCOMPARE(detection.dayFirst, 252);
    QCOMPARE(detection.undecided, 94);
    QVERIFY(std::ranges::all_of(
        dates, [&](const QString &date) { return parseDate(date, detection.format).has_value(); }));
}

void CsvSamplesTest::zohoExport()
{
    const auto deals = rowsOf(u"zoho-crm/Potentials.csv"_s);
    QCOMPARE(deals.size(), 3'633U);
    const QStringList amounts = column(deals, u"Amount"_s);
    const NumberDetection numbers = detectNumbers(amounts);
    QVERIFY(!numbers.ambiguous);
    QCOMPARE(numbers.unreadable, 0);
    QCOMPARE(parseDecimal(amounts.first(), numbers.format).value_or({}), u"22700"_s);
    const DateDetection dates = detectDates(column(deals, u"Closing Date"_s));
    QVERIFY(!dates.ambiguous);
    QCOMPARE(dates.unreadable, 0);

    const auto calls = rowsOf(u"zoho-crm/Calls.csv"_s);
    QCOMPARE(calls.size(), 4'101U);
    const QString head = u"Call Duration (in seconds)"_s;
    const QStringList lengths = column(calls, head);
    const DurationDetection durations = detectDurations(lengths, head);
    QVERIFY(!durations.ambiguous);
    std::chrono::seconds sum{};
    for (const QString &length : lengths)
        sum += parseDuration(length, durations.format).value_or(std::chrono::seconds::zero());
    QCOMPARE(static_cast<qint64>(sum.count()), 1'665'700);
}

void CsvSamplesTest::telephoneExchange()
{
    const auto rows = rowsOf(u"asterisk-cdr/Master.masked.csv"_s);
    QCOMPARE(rows.size(), 84U);
    QVERIFY(std::ranges::all_of(rows, [](const QStringList &row) { return row.size() == 21; }));
}

void CsvSamplesTest::mavenPipeline()
{
    const auto rows = rowsOf(u"maven-crm/sales_pipeline.csv"_s);
    QCOMPARE(rows.size(), 8'801U);
    qint64 won = 0;
    const QStringList stages = column(rows, u"deal_stage"_s);
    const QStringList values = column(rows, u"close_value"_s);
    for (qsizetype i = 0; i < stages.size(); ++i)
        won += stages[i] == "Won"_L1 ? parseDecimal(values[i], {}).value_or({}).toLongLong() : 0;
    QCOMPARE(won, 10'005'534);
    QVERIFY(!detectDates(column(rows, u"close_date"_s)).ambiguous);
}

QTEST_APPLESS_MAIN(CsvSamplesTest)
#include "csv_samples_test.moc"
