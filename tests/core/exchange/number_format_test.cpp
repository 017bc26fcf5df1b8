// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format.h"

#include <QTest>

#include <rapidcheck.h>

using namespace laju;
using namespace Qt::StringLiterals;

namespace {

constexpr NumberFormat point{DecimalSign::Point};
constexpr NumberFormat comma{DecimalSign::Comma};

/// The number, or "!" for an error.
QString shown(const Result<QString> &number)
{
    return number.value_or(u"!"_s);
}

} // namespace

class NumberFormatTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void detects_data();
    void detects();
    void readsGroupedIntegersExactly();
};

void NumberFormatTest::parses_data()
{
    QTest::addColumn<QString>("withPoint");
    QTest::addColumn<QString>("withComma");
    const auto row = [](const char *text, const char *withPoint, const char *withComma) {
        QTest::newRow(text) << QString::fromLatin1(withPoint) << QString::fromLatin1(withComma);
    };
    row("0", "0", "0");
    row("-0,00", "!", "0");
    row("007", "7", "7");
    row("1234567", "1234567", "1234567");
    row("1.5", "1.5", "!");
    row("1,5", "!", "1.5");
    row("1.234", "1.234", "1234");
    row("1,234", "1234", "1.234");
    row("0.500", "0.5", "!");
    row(".5", "0.5", "!");
    row("5.", "5", "!");
    row("1.234.567,89", "!", "1234567.89");
    row("1,234,567.89", "1234567.89", "!");
    row("12,34,567.50", "1234567.5", "!");
    row("1 234 567,89", "!", "1234567.89");
    row("1\u00A0"
        "234",
        "1234", "1234");
    row("1'234.50", "1234.5", "!");
    row("1.23.456,7", "!", "123456.7");
    row("1.2345,6", "!", "!");
    row("$22,700.00", "22700", "!");
    row("-$5.25", "-5.25", "!");
    row("$-5.25", "-5.25", "!");
    row("($5.25)", "-5.25", "!");
    row("$(5.25)", "-5.25", "!");
    row("(500)", "-500", "-500");
    row("500-", "-500", "-500");
    row("−500", "-500", "-500");
    row("+500", "500", "500");
    row("'-500", "-500", "-500");
    row("Rp1.169,91", "!", "1169.91");
    row("Rp. 1.500.000,-", "!", "1500000");
    row("IDR 1.500.000", "!", "1500000");
    row("1.500.000 idr", "!", "1500000");
    row("US$ 10", "10", "10");
    row("€ 9,99", "!", "9.99");
    row("9.99€", "9.99", "!");
    row("1.5E+06", "1500000", "1500000");
    row("1,5e6", "1500000", "1500000");
    row("2.5e-3", "0.0025", "0.0025");
    row("1.23456E2", "123.456", "123.456");
    row("12E0", "12", "12");
    row("99999999999999999999.99", "99999999999999999999.99", "!");
    for (const char *text : {"",      "-",
                             "abc",   "1e",
                             "1e400", "1e-400",
                             "e5",    "1e5.5",
                             "1.2.3", "1,2,3",
                             "--5",   "(-5)",
                             "5%",    "12 apples",
                             "NaN",   "inf",
                             "0x10",  "$",
                             "Rp",    "1 2",
                             "1-2",   "1234567890123456789012345678901"})
        row(text, "!", "!");
}

void NumberFormatTest::parses()
{
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QTEST(shown(parseDecimal(text, point)), "withPoint");
    QTEST(shown(parseDecimal(text, comma)), "withComma");
}

void NumberFormatTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow(" twelve ") << u"“twelve” is not a number."_s;
    QTest::newRow("1,5") << u"“1,5” is not a number with a decimal point."_s;
    QTest::newRow("1e400") << u"“1e400” has more than 30 digits."_s;
    QTest::newRow("9.9e29") << QString();
    QTest::newRow("9.9e30") << u"“9.9e30” has more than 30 digits."_s;
}

void NumberFormatTest::saysWhatIsWrong()
{
    const auto number = parseDecimal(QString::fromUtf8(QTest::currentDataTag()), point);
    QTEST(number ? QString() : number.error().text, "says");
}

void NumberFormatTest::detects_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("withComma");
    QTest::addColumn<bool>("ambiguous");
    QTest::addColumn<QList<int>>("counts"); // point, comma, undecided, numbers, unreadable
    QTest::newRow("nothing") << QStringList{u""_s} << false << false << QList<int>{0, 0, 0, 0, 0};
    QTest::newRow("integers") << QStringList{u"1"_s, u"1500"_s, u"x"_s} << false << false
                              << QList<int>{0, 0, 0, 2, 1};
    QTest::newRow("the last decides")
        << QStringList{u"1.500"_s, u"2.750"_s, u"0,5"_s} << true << false << QList<int>{0, 1, 2, 3, 0};
    QTest::newRow("thousands twice") << QStringList{u"1.500"_s, u"2.750.000"_s} << true << false
                                     << QList<int>{0, 1, 1, 2, 0};
    QTest::newRow("both signs") << QStringList{u"$22,700.00"_s, u"1,500"_s} << false << false
                                << QList<int>{1, 0, 1, 2, 0};
    QTest::newRow("nothing decides") << QStringList{u"1.500"_s, u"2.750"_s} << false << true
                                     << QList<int>{0, 0, 2, 2, 0};
    QTest::newRow("rupiah has no third decimal")
        << QStringList{u"Rp 1.500"_s} << true << false << QList<int>{0, 1, 0, 1, 0};
    QTest::newRow("dollars neither") << QStringList{u"$1,500"_s} << false << false
                                     << QList<int>{1, 0, 0, 1, 0};
    QTest::newRow("dinars do") << QStringList{u"BHD 1.500"_s} << false << true << QList<int>{0, 0, 1, 1, 0};
    QTest::newRow("both ways") << QStringList{u"1,5"_s, u"2,5"_s, u"1.5"_s} << true << true
                               << QList<int>{1, 2, 0, 3, 0};
    QTest::newRow("zero before") << QStringList{u"0.500"_s} << false << false << QList<int>{1, 0, 0, 1, 0};
    QTest::newRow("exponents say nothing")
        << QStringList{u"1.5E+06"_s, u"1,5"_s} << true << false << QList<int>{0, 1, 0, 2, 0};
}

void NumberFormatTest::detects()
{
    QFETCH(QStringList, cells);
    const NumberDetection detection = detectNumbers(cells);
    QTEST(detection.format == comma, "withComma");
    QTEST(detection.ambiguous, "ambiguous");
    QList<int> counts;
    for (const qint64 count :
         {detection.point, detection.comma, detection.undecided, detection.numbers, detection.unreadable})
        counts << static_cast<int>(count);
    QTEST(counts, "counts");
}

void NumberFormatTest::readsGroupedIntegersExactly()
{
    QVERIFY(rc::check("any integer, divided into thousands, reads back", [](qint64 number) {
        const QString plain = QString::number(number);
        QString grouped = plain;
        for (qsizetype at = grouped.size() - 3; at > (number < 0 ? 1 : 0); at -= 3)
            grouped.insert(at, u'.');
        RC_ASSERT(shown(parseDecimal(grouped, comma)) == plain);
        RC_ASSERT(shown(parseDecimal(grouped.replace(u'.', u','), point)) == plain);
    }));
}

QTEST_APPLESS_MAIN(NumberFormatTest)
#include "number_format_test.moc"
