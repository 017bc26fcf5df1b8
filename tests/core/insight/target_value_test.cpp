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
    void readsWhatItWrites_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<qlonglong>("steps");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, Unit unit, qint64 steps, const QString &english) {
            QTest::newRow(name) << static_cast<int>(unit) << qlonglong(steps) << english;
        };
        row("count", Unit::Count, 1200, u"1,200"_s);
        row("money", Unit::Money, 420'050'000'000, u"Rp\u00A04,200,500,000"_s);
        row("money with sen", Unit::Money, 120'050, u"Rp\u00A01,200.50"_s);
        row("share", Unit::Share, 3200, u"32%"_s);
        row("share with decimals", Unit::Share, 3255, u"32.55%"_s);
        row("time", Unit::Seconds, 6'330, u"1h 45m 30s"_s);
        row("hours of time", Unit::Seconds, 10'800, u"3h"_s);
        row("days", Unit::Days, 4750, u"47.5"_s);
        row("whole days", Unit::Days, 4700, u"47"_s);
        row("ratio", Unit::Ratio, 320, u"3.2"_s);
        row("points", Unit::Points, 305, u"30.5"_s);
        row("thousands of days", Unit::Days, 123'456, u"1,234.56"_s);
    }
    void readsWhatItWrites()
    {
        QFETCH(int, unit);
        QFETCH(qlonglong, steps);
        for (const Language language : allOf<Language>()) {
            const QString text =
                writeTargetValue(steps, static_cast<Unit>(unit), Currency::rupiah(), Format(language));
            if (language == Language::English)
                QTEST(text, "english");
            const auto read = readTargetValue(text, static_cast<Unit>(unit), Currency::rupiah());
            QVERIFY2(read.has_value(), qPrintable(read ? text : read.error().text));
            QCOMPARE(*read, steps);
        }
    }
};

QTEST_GUILESS_MAIN(TargetValueTest)
#include "target_value_test.moc"
