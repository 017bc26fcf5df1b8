// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange_rate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace laju;

class ExchangeRateTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesDecimals_data();
    void readsAndWritesDecimals();
    void refuses_data();
    void refuses();
    void ofThirds();

private:
    const Currency m_dollar = *Currency::fromCode(u"USD");
    const Day m_day = dayOf(std::chrono::year(2026) / 3 / 1);
};

void ExchangeRateTest::readsAndWritesDecimals_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<QString>("written");
    QTest::newRow("15850") << qint64(15'850) << qint64(1) << u"15850"_s;
    QTest::newRow("15850.25") << qint64(1'585'025) << qint64(100) << u"15850.25"_s;
    QTest::newRow("15850.500") << qint64(158'505) << qint64(10) << u"15850.5"_s;
    QTest::newRow("0.0000631") << qint64(631) << qint64(10'000'000) << u"0.0000631"_s;
    QTest::newRow(".5") << qint64(5) << qint64(10) << u"0.5"_s;
    QTest::newRow("7.") << qint64(7) << qint64(1) << u"7"_s;
}

void ExchangeRateTest::readsAndWritesDecimals()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(QString, written);
    const auto rate =
        exchangeRate(m_dollar, Currency::rupiah(), m_day, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(rate.has_value());
    QCOMPARE(rate->numerator, numerator);
    QCOMPARE(rate->denominator, denominator);
    QVERIFY(rate->currency == m_dollar && rate->from == m_day);
    QCOMPARE(toDecimal(*rate), written);
}

void ExchangeRateTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", ".", "0", "0.000", "-5", "1e400", "many", "1.2.3", "0.00000000001", "99999999999999999999"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void ExchangeRateTest::refuses()
{
    QFETCH(QString, text);
    const auto rate = exchangeRate(m_dollar, Currency::rupiah(), m_day, text);
    QVERIFY(!rate);
    QVERIFY2(rate.error().text.contains(text), qPrintable(rate.error().text));
    QVERIFY(!exchangeRate(m_dollar, m_dollar, m_day, u"1")); // worth itself
}

void ExchangeRateTest::ofThirds()
{
    QCOMPARE(toDecimal({.currency = m_dollar, .from = m_day, .numerator = 100, .denominator = 3}),
             u"33.3333333333"_s);
}

QTEST_APPLESS_MAIN(ExchangeRateTest)
#include "exchange_rate_test.moc"
