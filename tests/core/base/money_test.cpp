// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace laju;

class MoneyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsDecimals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<qlonglong>("minor");
        QTest::addRow("whole rupiah") << u"10005534"_s << u"IDR"_s << true << 1000553400LL;
        QTest::addRow("with sen") << u"49216465.14"_s << u"IDR"_s << true << 4921646514LL;
        QTest::addRow("one decimal of two") << u"12.5"_s << u"USD"_s << true << 1250LL;
        QTest::addRow("negative") << u"-0.01"_s << u"USD"_s << true << -1LL;
        QTest::addRow("no whole part") << u".5"_s << u"USD"_s << true << 50LL;
        QTest::addRow("surplus zeros are no decimals") << u"7.50000"_s << u"USD"_s << true << 750LL;
        QTest::addRow("yen has none") << u"1200"_s << u"JPY"_s << true << 1200LL;
        QTest::addRow("dinar has three") << u"1.234"_s << u"KWD"_s << true << 1234LL;
        QTest::addRow("yen with decimals") << u"12.5"_s << u"JPY"_s << false << 0LL;
        QTest::addRow("too many decimals") << u"1.005"_s << u"USD"_s << false << 0LL;
        QTest::addRow("exponent") << u"1e400"_s << u"USD"_s << false << 0LL;
        QTest::addRow("beyond 64 bits") << u"99999999999999999999"_s << u"USD"_s << false << 0LL;
        QTest::addRow("above the limit") << u"900000000000000.01"_s << u"USD"_s << false << 0LL;
        QTest::addRow("the limit") << u"900000000000000"_s << u"USD"_s << true << Money::maxMinor;
        QTest::addRow("empty") << u""_s << u"USD"_s << false << 0LL;
        QTest::addRow("a sign alone") << u"-"_s << u"USD"_s << false << 0LL;
        QTest::addRow("words") << u"ten"_s << u"USD"_s << false << 0LL;
        QTest::addRow("two points") << u"1.2.3"_s << u"USD"_s << false << 0LL;
    }
    void readsDecimals()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(bool, accepted);
        QFETCH(qlonglong, minor);
        const auto money = Money::fromDecimal(text, Currency::fromCode(currency).value());
        QCOMPARE(money.has_value(), accepted);
        if (accepted) {
            QCOMPARE(money->minor(), minor);
            QCOMPARE(Money::fromDecimal(money->toDecimal(), money->currency())->minor(), minor);
        } else {
            QCOMPARE(money.error().kind, ErrorKind::InvalidInput);
            QVERIFY2(text.isEmpty() || money.error().text.contains(text), qPrintable(money.error().text));
        }
    }

    void writesDecimals()
    {
        QCOMPARE(Money(1000553400, Currency::rupiah()).toDecimal(), u"10005534"_s);
        QCOMPARE(Money(-1205, Currency::rupiah()).toDecimal(), u"-12.05"_s);
        QCOMPARE(Money(1250, Currency::rupiah()).toDecimal(), u"12.5"_s);
    }

    void knowsCurrencies()
    {
        QCOMPARE(Currency::fromCode(u" usd ")->code(), u"USD"_s);
        QCOMPARE(Currency::rupiah().minorDigits(), 2);
        QVERIFY(!Currency::fromCode(u"Rp"));
        QVERIFY(!Currency::fromCode(u"US1"));
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "money_test.moc"
