// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wall_clock.h"

#include <QRandomGenerator>
#include <QTest>

using namespace laju;

/// The fast way to an instant gives what the slow one gives, whichever times were asked of before.
class WallClockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAsTheSlowWay_data();
    void sameAsTheSlowWay();
};

void WallClockTest::sameAsTheSlowWay_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Asia/Jakarta", "UTC", "Europe/Berlin", "America/St_Johns",
                             "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia", "UTC+07:00"})
        QTest::newRow(zone) << QByteArray(zone);
}

void WallClockTest::sameAsTheSlowWay()
{
    QFETCH(QByteArray, zone);
    const QTimeZone timeZone(zone);
    QVERIFY(timeZone.isValid());
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator chance(seed);
    WallClock clock(timeZone);
    const auto requireSame = [&](Day day, QTime time) {
        const QDateTime moment(toQDate(day), time, timeZone);
        QVERIFY2(clock.instantAt(day, time) == instantAt(day, time, timeZone),
                 qPrintable(QString(moment.toString(Qt::ISODate) + QStringLiteral(" seed ") +
                                    QString::number(seed))));
    };
    for (int i = 0; i < 20'000; ++i) {
        // Mostly near each other, as in a file; now and then anywhere in a century.
        const int span = i % 50 == 0 ? 36'500 : 400;
        const Day day = dayOf(std::chrono::year(span == 400 ? 2011 : 1970) / 6 / 1) +
                        std::chrono::days(chance.bounded(span));
        requireSame(day, QTime::fromMSecsSinceStartOfDay(chance.bounded(86'400'000)));
    }
    for (const QTimeZone::OffsetData &change :
         timeZone.transitions(QDateTime(QDate(2005, 1, 1), QTime(0, 0), Qt::UTC),
                              QDateTime(QDate(2015, 1, 1), QTime(0, 0), Qt::UTC))) {
        for (int minutes = -3000; minutes <= 3000; minutes += 10) {
            const QDateTime local = change.atUtc.addSecs(change.offsetFromUtc + 60 * minutes);
            requireSame(toDay(local.date()), local.time());
        }
    }
}

QTEST_GUILESS_MAIN(WallClockTest)
#include "wall_clock_test.moc"
