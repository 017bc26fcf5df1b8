// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_ahead.h"
#include "tests/core/exchange/import_texts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

struct NumberedValues final : RowValues
{
    int number = 0;
};

/// Numbers the rows it reads.
class NumberingTaker final : public RowTaker
{
public:
    Result<RowVerdict> take(RowReader &) override { return RowVerdict::Unchanged; }
    void read(RowReader &row) override
    {
        auto values = std::make_unique<NumberedValues>();
        values->number = m_read++;
        row.setValues(std::move(values));
    }

private:
    int m_read = 0;
};

struct SeenRow
{
    qint64 line;
    qint64 bytesDone;
    std::vector<QByteArray> cells;
    friend bool operator==(const SeenRow &, const SeenRow &) = default;
};

SeenRow seen(const CsvRecord &record)
{
    SeenRow row{record.line, record.bytesDone, {}};
    for (const QByteArrayView cell : record.cells)
        row.cells.push_back(cell.toByteArray());
    return row;
}

} // namespace

class ReadAheadTest final : public QObject
{
    Q_OBJECT

private:
    /// All rows of @p file that come before its end or an error, which goes to m_wrong.
    std::vector<SeenRow> readAhead(const SourceFile &file)
    {
        m_wrong.reset();
        const Mapping mapping;
        const std::vector<std::optional<ImportField>> columns{ImportField::Id, ImportField::Note};
        RowReader reader(file, mapping, columns, Currency::rupiah());
        NumberingTaker taker;
        ReadAhead rows(file, reader, taker);
        std::vector<SeenRow> found;
        // Held until the end: what was handed out stays as it is while others are read.
        std::vector<std::unique_ptr<RowBatch>> batches;
        for (;;) {
            auto batch = rows.next();
            if (!batch)
                m_wrong = batch.error();
            if (!batch || !*batch)
                break;
            batches.push_back(std::move(*batch));
        }
        int number = 0;
        for (const auto &batch : batches) {
            for (const ReadRow &row : batch->rows) {
                found.push_back(seen(row.record));
                const auto *values = static_cast<const NumberedValues *>(row.values.get());
                if (values != nullptr && values->number != number++)
                    qFatal("Row %d was read as number %d.", number - 1, values->number);
            }
        }
        return found;
    }

    std::optional<Error> m_wrong;

private Q_SLOTS:
    void sameRowsAsInTheFile_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("widest");
        QTest::newRow("none") << 0 << 3;
        QTest::newRow("one") << 1 << 3;
        QTest::newRow("a batch") << 1024 << 3;
        QTest::newRow("a batch and one") << 1025 << 3;
        QTest::newRow("many batches") << 30'000 << 3;
        QTest::newRow("wide rows between") << 2'000 << 900;
        QTest::newRow("rows wider than a batch between") << 200 << 30'000;
    }
    void sameRowsAsInTheFile()
    {
        QFETCH(int, rows);
        QFETCH(int, widest);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator chance(seed);
        const auto cell = [&]() -> QByteArray {
            switch (chance.bounded(6)) {
            case 0:
                return {};
            case 1:
                return "\"with, comma\"";
            case 2:
                return "\"with \"\"quotes\"\"\"";
            case 3:
                return "\"two\nlines\"";
            default:
                return QByteArray::number(chance.bounded(1'000'000));
            }
        };
        QByteArray text = "id,note,more";
        for (int row = 0; row < rows; ++row) {
            text += "\r\nx" + QByteArray::number(row);
            const int cells = row % 40 == 39 ? widest : 3;
            for (int column = 1; column < cells; ++column)
                text += ',' + cell();
        }
        const SourceFile file = fileOf(text);
        std::vector<SeenRow> expected;
        QVERIFY(file.forEachRow([&](const CsvRecord &record) {
            expected.push_back(seen(record));
            return true;
        }));
        const std::vector<SeenRow> found = readAhead(file);
        QVERIFY(!m_wrong);
        QCOMPARE(found.size(), expected.size());
        QVERIFY(found == expected);
    }

    void rowsBeforeAnErrorComeFirst()
    {
        QByteArray text = "id,note\n";
        for (int row = 0; row < 3000; ++row)
            text += QByteArray::number(row) + ",fine\n";
        text += "3000,\"never ends\n";
        QCOMPARE(readAhead(fileOf(text)).size(), size_t(3000));
        QVERIFY(m_wrong);
        QCOMPARE(m_wrong->kind, ErrorKind::Unreadable);
        QVERIFY2(m_wrong->text.contains(u"3002"), qPrintable(m_wrong->text));
    }

    void mayBeLeftAtAnyRow()
    {
        QByteArray text = "id,note\n";
        for (int row = 0; row < 50'000; ++row)
            text += QByteArray::number(row) + ",fine\n";
        const SourceFile file = fileOf(text);
        const Mapping mapping;
        for (const int batches : {0, 1, 3, 10}) {
            RowReader reader(file, mapping, {ImportField::Id, ImportField::Note}, Currency::rupiah());
            NumberingTaker taker;
            ReadAhead rows(file, reader, taker);
            for (int i = 0; i < batches; ++i)
                QVERIFY(*rows.next());
        }
    }
};

} // namespace laju

QTEST_GUILESS_MAIN(laju::ReadAheadTest)
#include "read_ahead_test.moc"
