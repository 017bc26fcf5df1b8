// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/target_value.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace laju;

class TargetValueTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("unit");
        QTest::addColumn<qlonglong>("steps"); // -1: refused
        const auto row = [](const char *name, const QString &text, Unit unit, qlonglong steps) {
            QTest::addRow("%s", name) << text << static_cast<int>(unit) << steps;
        };
        row("count", u"50"_s, Unit::Count, 50);
        row("count with a thousands point", u"1.000"_s, Unit::Count, 1000);
        row("count with a thousands comma", u"1,000"_s, Unit::Count, 1000);
        row("half a call", u"2.5"_s, Unit::Count, -1);
        row("zero", u"0"_s, Unit::Count, -1);
        row("negative", u"-5"_s, Unit::Count, -1);
        row("words", u"many"_s, Unit::Count, -1);
        row("percent", u"32%"_s, Unit::Share, 3200);
        row("percent without its sign", u"32"_s, Unit::Share, 3200);
        row("percent with a comma", u"32,5%"_s, Unit::Share, 3250);
        row("a part of one", u"0.32"_s, Unit::Share, 3200);
        row("more than everything", u"132%"_s, Unit::Share, -1);
        row("rupiah", u"1200000000"_s, Unit::Money, 120'000'000'000);
        row("rupiah with sign and points", u"Rp 1.200.000.000"_s, Unit::Money, 120'000'000'000);
        row("rupiah with sen", u"1.200,50"_s, Unit::Money, 120'050);
        row("hours", u"3h"_s, Unit::Seconds, 10'800);
        row("hours and minutes in Indonesian", u"1 jam 30 mnt"_s, Unit::Seconds, 5'400);
        row("minutes", u"90m"_s, Unit::Seconds, 5'400);
        row("days with a half", u"2.5"_s, Unit::Days, 250);
        row("huge exponent", u"1e400"_s, Unit::Days, -1);
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, text);
        QFETCH(int, unit);
        QFETCH(qlonglong, steps);
        const auto read = readTargetValue(text, static_cast<Unit>(unit), Currency::rupiah());
        if (steps < 0) {
            QVERIFY(!read);
            QVERIFY2(read.error().text.contains(text), qPrintable(read.error().text));
        } else {
            QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
            QCOMPARE(*read, steps);
        }
    }
};

QTEST_GUILESS_MAIN(TargetValueTest)
#include "target_value_test.moc"
