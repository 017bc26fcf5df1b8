// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include <QBuffer>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <utility>
#include <vector>

using namespace laju;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    qint64 line;
    QStringList cells;

    friend bool operator==(const Row &, const Row &) = default;
};

/// "1: a|b, 3: c": easy to read where a comparison fails.
QString shown(const std::vector<Row> &rows)
{
    QStringList texts;
    for (const Row &row : rows)
        texts << QString(QString::number(row.line) + u": "_s + row.cells.join(u'|'));
    return texts.join(u" / "_s);
}

CsvCallback collector(std::vector<Row> &rows)
{
    return [&rows](const CsvRecord &record) {
        Row row{record.line, {}};
        for (qsizetype i = 0; i < std::ssize(record.cells); ++i)
            row.cells << record.text(i);
        rows.push_back(std::move(row));
        return true;
    };
}

/// Gives a few bytes at a time, so that blocks end anywhere.
class Trickle final : public QIODevice
{
public:
    Trickle(QByteArray bytes, qint64 step)
        : m_bytes(std::move(bytes))
        , m_step(step)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = std::min({maxSize, m_step, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, size, data);
        m_at += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_step;
    qint64 m_at = 0;
};

QString withoutCarriageReturns(QString text)
{
    return text.replace(u'\r', u"\\r"_s).replace(u'\n', u"\\n"_s);
}

} // namespace

class CsvReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refusesOpenQuote_data();
    void refusesOpenQuote();
    void detectsDelimiter_data();
    void detectsDelimiter();
    void stopsWhenTold();
    void tellsBytesDone();
    void failsWithDevice();
    void readsWhatWasWritten();
    void readsRecordsLongerThanABlock();
};

void CsvReaderTest::reads_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("rows");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("mark only") << QByteArray("\xEF\xBB\xBF") << QString();
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF\"a\",b") << u"1: a|b"_s;
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << u"1: a|b / 2: 1|2"_s;
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << u"1: a|b / 2: 1|2"_s;
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << u"1: a|b / 2: 1|2"_s;
    QTest::newRow("all line ends") << QByteArray("a\rb\nc\r\nd") << u"1: a / 2: b / 3: c / 4: d"_s;
    QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << u"1: a|b / 2: 1|2"_s;
    QTest::newRow("empty last cell") << QByteArray("a,\n1,") << u"1: a| / 2: 1|"_s;
    QTest::newRow("blank lines") << QByteArray("\n\na\r\n\r\n  \nb\n\n") << u"3: a / 6: b"_s;
    QTest::newRow("a quoted nothing is a record") << QByteArray("a\n\"\"\nb") << u"1: a / 2:  / 3: b"_s;
    QTest::newRow("empty cells are a record") << QByteArray("a,b\n,\n") << u"1: a|b / 2: |"_s;
    QTest::newRow("ragged") << QByteArray("a,b\n1\n1,2,3\n") << u"1: a|b / 2: 1 / 3: 1|2|3"_s;
    QTest::newRow("blanks kept") << QByteArray(" a , b\t\n") << u"1:  a | b\t"_s;
    QTest::newRow("quoted delimiter") << QByteArray("\"a,b\",c\n") << u"1: a,b|c"_s;
    QTest::newRow("doubled quotes") << QByteArray("\"a \"\"b\"\"\",\"\"\"\"\n") << u"1: a \"b\"|\""_s;
    QTest::newRow("line ends in quotes")
        << QByteArray("\"a\r\nb\rc\nd\",e\nf") << u"1: a\\r\\nb\\rc\\nd|e / 5: f"_s;
    QTest::newRow("quote inside") << QByteArray("5\" screen,b\"\"c\n") << u"1: 5\" screen|b\"\"c"_s;
    QTest::newRow("text after the quote") << QByteArray("\"a\"b,\"c\"  ,1\n") << u"1: ab|c|1"_s;
    QTest::newRow("a quote that nobody closed")
        << QByteArray("a,b\n1,\"x\n2,\"y, z\"\n3,w\n") << u"1: a|b / 2: 1|\"x / 3: 2|y, z / 4: 3|w"_s;
    QTest::newRow("named delimiter") << QByteArray("sep=,\r\na,b\n") << u"2: a|b"_s;
}

void CsvReaderTest::reads()
{
    QFETCH(QByteArray, csv);
    std::vector<Row> rows;
    const auto summary = readCsv(csv, ',', collector(rows));
    QVERIFY(summary);
    QCOMPARE(summary->records, std::ssize(rows));
    QVERIFY(!summary->stopped);
    QTEST(withoutCarriageReturns(shown(rows)), "rows");

    for (const qint64 step : {7, 64}) {
        Trickle device(csv, step);
        std::vector<Row> streamed;
        QVERIFY(readCsv(device, ',', collector(streamed)));
        QCOMPARE(shown(streamed), shown(rows));
    }
}

void CsvReaderTest::refusesOpenQuote_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("says");
    QTest::newRow("at the end") << QByteArray("a,b\n1,\"2")
                                << u"The quoted cell that starts on line 2 never ends."_s;
    QTest::newRow("within a record") << QByteArray("a\n\"x\ny\",\"z\n\n")
                                     << u"The quoted cell that starts on line 3 never ends."_s;
    QTest::newRow("only a quote") << QByteArray("\"")
                                  << u"The quoted cell that starts on line 1 never ends."_s;
}

void CsvReaderTest::refusesOpenQuote()
{
    QFETCH(QByteArray, csv);
    QBuffer buffer(&csv);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    std::vector<Row> rows;
    for (const auto &summary : {readCsv(csv, ',', collector(rows)), readCsv(buffer, ',', collector(rows))}) {
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, ErrorKind::Unreadable);
        QTEST(summary.error().text, "says");
    }
}

void CsvReaderTest::detectsDelimiter_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',';
    QTest::newRow("semicolon with decimal commas") << QByteArray("a;b\n1,5;2\n1,6;3\n2,5;4\n") << ';';
    QTest::newRow("semicolon with decimal commas in every row") << QByteArray("1,5;2\n2,5;4\n") << ';';
    QTest::newRow("tab with commas in names")
        << QByteArray("name\tcity\nLee, Ann\tBali\nOh, Bo\tSolo\n") << '\t';
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << '|';
    QTest::newRow("comma, semicolons in quotes") << QByteArray("a,b\n1,\"x;y;z\"\n2,\"u;v;w\"\n") << ',';
    QTest::newRow("comma, lines in quotes") << QByteArray("a,b\n1,\"x;\ny;\nz;\"\n2,3\n") << ',';
    QTest::newRow("title line before") << QByteArray("Calls of May\n\na;b;c\n1;2;3\n4;5;6\n") << ';';
    QTest::newRow("named") << QByteArray("sep=|\na,b\n1,2\n") << '|';
    QTest::newRow("one column") << QByteArray("name\nAnn\n") << ',';
    QTest::newRow("nothing") << QByteArray() << ',';
}

void CsvReaderTest::detectsDelimiter()
{
    QFETCH(QByteArray, csv);
    QTEST(detectDelimiter(csv), "delimiter");
}

void CsvReaderTest::stopsWhenTold()
{
    int seen = 0;
    const auto summary = readCsv("a\nb\nc\n\"open", ',', [&seen](const CsvRecord &) { return ++seen < 2; });
    QVERIFY(summary);
    QVERIFY(summary->stopped);
    QCOMPARE(summary->records, 2);
    QCOMPARE(seen, 2);
}

void CsvReaderTest::tellsBytesDone()
{
    const QByteArray csv = "\xEF\xBB\xBF"
                           "ab,c\r\n\r\nd\nlast";
    for (const bool streamed : {false, true}) {
        QList<qint64> done;
        const auto note = [&done](const CsvRecord &record) {
            done << record.bytesDone;
            return true;
        };
        Trickle device(csv, 5);
        QVERIFY(streamed ? readCsv(device, ',', note) : readCsv(csv, ',', note));
        QCOMPARE(done, QList<qint64>({9, 13, 17}));
    }
}

void CsvReaderTest::failsWithDevice()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::read (QBuffer): device not open");
    const auto summary = readCsv(closed, ',', [](const CsvRecord &) { return true; });
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, ErrorKind::Unreadable);
}

void CsvReaderTest::readsWhatWasWritten()
{
    QVERIFY(rc::check("a table written as CSV reads back equal", [] {
        const char delimiter = *rc::gen::element(',', ';', '\t', '|');
        const auto lineEnd = *rc::gen::element(QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r"));
        const auto character = rc::gen::element<std::string>("a", "B", "7", " ", "\t", ",", ";", "|", "\"",
                                                             "\n", "\r", "é", "日");
        using Cell = std::vector<std::string>;
        using Record = std::vector<Cell>;
        const auto record =
            rc::gen::nonEmpty(rc::gen::container<Record>(rc::gen::container<Cell>(character)));
        constexpr int mostPerLevel = 12;
        const auto table = *rc::gen::resize(mostPerLevel, rc::gen::container<std::vector<Record>>(record));
        QByteArray csv;
        std::vector<Row> written;
        qint64 line = 1;
        for (const Record &cells : table) {
            Row row{line, {}};
            QByteArray text;
            for (size_t i = 0; i < cells.size(); ++i) {
                QByteArray value;
                for (const std::string &c : cells[i])
                    value += QByteArray::fromStdString(c);
                row.cells << QString::fromUtf8(value);
                const bool mustQuote = value.trimmed().isEmpty() || std::ranges::any_of(value, [&](char c) {
                                           return QByteArrayView("\"\r\n").contains(c) || c == delimiter;
                                       });
                if (i > 0)
                    text += delimiter;
                text += mustQuote || *rc::gen::arbitrary<bool>()
                            ? '"' + QByteArray(value).replace('"', "\"\"") + '"'
                            : value;
            }
            written.push_back(row);
            csv += text + lineEnd;
            line += 1 + QByteArray(text).replace("\r\n", "\n").replace('\r', '\n').count('\n');
        }
        std::vector<Row> read;
        RC_ASSERT(readCsv(csv, delimiter, collector(read)).has_value());
        RC_ASSERT(read == written);
        Trickle device(csv, *rc::gen::inRange(1, 20));
        std::vector<Row> streamed;
        RC_ASSERT(readCsv(device, delimiter, collector(streamed)).has_value());
        RC_ASSERT(streamed == written);
    }));
}

void CsvReaderTest::readsRecordsLongerThanABlock()
{
    const QString longText = u"ab\n"_s.repeated(1'000'000);
    QByteArray csv = "x,\"" + longText.toUtf8() + "\"\ny,z\n";
    QBuffer buffer(&csv);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    std::vector<Row> rows;
    QVERIFY(readCsv(buffer, ',', collector(rows)));
    QCOMPARE(rows.size(), 2U);
    QVERIFY(rows[0].cells[1] == longText);
    QCOMPARE(rows[1].line, 1'000'002);
}

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
