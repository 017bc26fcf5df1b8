// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/figure_words.h"

#include "core/metrics/metric_words.h"
#include "tests/core/metrics/world.h"

using namespace laju;
using namespace laju::test;

namespace {

QString plain(QString text)
{
    return text.replace(u'\u00A0', u' ');
}

FigureWords words(Language language)
{
    return {Phrasebook(language), Format(language), Currency::rupiah()};
}

const Metric &metric(const char *key)
{
    return *findMetric(QString::fromLatin1(key));
}

} // namespace

class FigureWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values_data();
    void values();
    void targets_data();
    void targets();
    void details_data();
    void details();
    void changes_data();
    void changes();
    void everyMetricAndCaveatHasWordsInBothLanguages();
};

void FigureWordsTest::values_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("indonesian");
    QTest::newRow("count") << u"calls"_s << 3214.0 << u"3,214"_s << u"3.214"_s;
    QTest::newRow("count expected") << u"calls"_s << 7.5 << u"7.5"_s << u"7,5"_s;
    QTest::newRow("share") << u"win_rate"_s << 0.3483 << u"34.8%"_s << u"34,8%"_s;
    QTest::newRow("money") << u"won_value"_s << 18'420'000'000.0 << u"Rp 184.2 M"_s << u"Rp 184,2 jt"_s;
    QTest::newRow("money a day") << u"pipeline_velocity"_s << 41'200'000'000.0 << u"Rp 412 M"_s
                                 << u"Rp 412 jt"_s;
    QTest::newRow("ratio") << u"activities_per_won"_s << 12.75 << u"12.8"_s << u"12,8"_s;
    QTest::newRow("days") << u"sales_cycle"_s << 51.78 << u"52 d"_s << u"52 hr"_s;
    QTest::newRow("seconds") << u"talk_time"_s << 6480.0 << u"1 h 48 min"_s << u"1 jam 48 mnt"_s;
}

void FigureWordsTest::values()
{
    QFETCH(QString, key);
    QFETCH(double, value);
    QFETCH(QString, english);
    QFETCH(QString, indonesian);
    const Metric &of = *findMetric(key);
    QCOMPARE(plain(words(Language::English).value(of, Figure{.value = value})), english);
    QCOMPARE(plain(words(Language::Indonesian).value(of, Figure{.value = value})), indonesian);
    QCOMPARE(words(Language::English).value(of, Figure{}), u"\u2013"_s);
}

void FigureWordsTest::targets_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<qlonglong>("steps");
    QTest::addColumn<QString>("english");
    QTest::newRow("count") << u"calls"_s << 50LL << u"50"_s;
    QTest::newRow("whole percent") << u"win_rate"_s << 32'00LL << u"32%"_s;
    QTest::newRow("tenths of a percent") << u"win_rate"_s << 32'50LL << u"32.5%"_s;
    QTest::newRow("hundredths of a percent") << u"win_rate"_s << 32'55LL << u"32.55%"_s;
    QTest::newRow("money") << u"won_value"_s << 1'200'000'000'00LL << u"Rp 1.2 B"_s;
    QTest::newRow("little money in full") << u"won_value"_s << 5'000'00LL << u"Rp 5,000"_s;
    QTest::newRow("days") << u"sales_cycle"_s << 45'00LL << u"45 d"_s;
    QTest::newRow("ratio") << u"activities_per_won"_s << 7'50LL << u"7.5"_s;
}

void FigureWordsTest::targets()
{
    QFETCH(QString, key);
    QFETCH(qlonglong, steps);
    QFETCH(QString, english);
    QCOMPARE(plain(words(Language::English).targetValue(*findMetric(key), steps)), english);
}

void FigureWordsTest::details_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Figure>("figure");
    QTest::addColumn<QString>("english");
    QTest::newRow("share") << u"win_rate"_s
                           << Figure{.value = 62.0 / 178,
                                     .numerator = 62,
                                     .denominator = 178,
                                     .n = 178,
                                     .low = 0.2825,
                                     .high = 0.4209}
                           << u"95% CI 28\u201342% \u00B7 62 won of 178 closed"_s;
    QTest::newRow("share of few") << u"win_rate"_s
                                  << Figure{.value = 1.0 / 3,
                                            .numerator = 1,
                                            .denominator = 3,
                                            .n = 3,
                                            .low = 0.06,
                                            .high = 0.79,
                                            .caveats = {{Caveat::TooFew, 3}}}
                                  << u"too few to say (n = 3) \u00B7 1 won of 3 closed"_s;
    QTest::newRow("mean") << u"average_deal_size"_s
                          << Figure{.value = 184'200'000'00.0,
                                    .numerator = 368'400'000'00,
                                    .denominator = 2,
                                    .n = 2,
                                    .median = 151'000'000'00.0}
                          << u"median Rp 151 M \u00B7 n = 2"_s;
    QTest::newRow("cost of a customer")
        << u"cac"_s << Figure{.value = 10.0, .numerator = 310, .denominator = 31, .n = 31}
        << u"new customers: 31"_s;
    QTest::newRow("product of factors") << u"pipeline_velocity"_s
                                        << Figure{.value = 1.0,
                                                  .n = 62,
                                                  .factors = {{"open_deals", 62},
                                                              {"win_rate", 0.348},
                                                              {"average_deal_size", 184'200'000'00.0},
                                                              {"sales_cycle", 47}}}
                                        << u"62 \u00D7 34.8% \u00D7 Rp 184.2 M \u00F7 47 d"_s;
    QTest::newRow("count") << u"calls"_s << Figure{.value = 5.0, .numerator = 5, .n = 5} << QString();
    QTest::newRow("no data") << u"win_rate"_s << Figure{.numerator = 0, .denominator = 0} << QString();
}

void FigureWordsTest::details()
{
    QFETCH(QString, key);
    QFETCH(Figure, figure);
    QFETCH(QString, english);
    QCOMPARE(plain(words(Language::English).detail(*findMetric(key), figure)), english);
}

void FigureWordsTest::changes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Figure>("now");
    QTest::addColumn<Figure>("before");
    QTest::addColumn<QString>("english");
    QTest::addColumn<int>("direction");
    QTest::addColumn<int>("goodness");
    const auto row = [](const char *what, const char *key, const Figure &now, const Figure &before,
                        const QString &english, int direction, int goodness) {
        QTest::newRow(what) << QString::fromLatin1(key) << now << before << english << direction << goodness;
    };
    row("a rise from 50 to 54", "calls", {.value = 54}, {.value = 50}, u"+8%"_s, 1, 1);
    row("a fall from 50 to 47", "calls", {.value = 47}, {.value = 50}, u"\u22126%"_s, -1, -1);
    row("more lost deals are worse", "deals_lost", {.value = 5}, {.value = 4}, u"+25%"_s, 1, -1);
    row("a cheaper customer is better", "cac", {.value = 4}, {.value = 5}, u"\u221220%"_s, -1, 1);
    row("a fall of 0.4% rounds to nothing", "calls", {.value = 249}, {.value = 250}, u"0%"_s, 0, 0);
    row("shares differ in points", "win_rate", {.value = 0.35}, {.value = 0.381}, u"\u22123.1 pts"_s, -1, -1);
    row("a share that rises by 0.04 points", "win_rate", {.value = 0.3504}, {.value = 0.35}, u"0.0 pts"_s, 0,
        0);
    row("equal shares", "win_rate", {.value = 0.35}, {.value = 0.35}, u"0.0 pts"_s, 0, 0);
    row("from nothing there is no percentage", "calls", {.value = 5}, {.value = 0}, QString(), 0, 0);
    row("no data before", "calls", {.value = 5}, {}, QString(), 0, 0);
}

void FigureWordsTest::changes()
{
    QFETCH(QString, key);
    QFETCH(Figure, now);
    QFETCH(Figure, before);
    QFETCH(QString, english);
    QFETCH(int, direction);
    QFETCH(int, goodness);
    const FigureChange change = words(Language::English).change(*findMetric(key), now, before);
    QCOMPARE(change.text, english);
    QCOMPARE(change.direction, direction);
    QCOMPARE(change.goodness, goodness);
    QCOMPARE(change.size(), direction == 0 ? english : english.mid(1));
}

void FigureWordsTest::everyMetricAndCaveatHasWordsInBothLanguages()
{
    const FigureWords english = words(Language::English);
    const FigureWords indonesian = words(Language::Indonesian);
    for (const Metric &of : catalogue()) {
        QVERIFY(!english.name(of).isEmpty() && !english.shortName(of).isEmpty() &&
                !english.formula(of).isEmpty());
        QVERIFY2(indonesian.meaning(of) != english.meaning(of), of.key);
        QVERIFY2(indonesian.basis(of) != english.basis(of), of.key);
        QVERIFY2(unitWords(of, indonesian.phrases()) != unitWords(of, english.phrases()), of.key);
        QVERIFY2(betterWords(of, indonesian.phrases()) != betterWords(of, english.phrases()), of.key);
    }
    for (const Caveat caveat : allOf<Caveat>()) {
        QVERIFY2(indonesian.caveat({caveat, 7}) != english.caveat({caveat, 7}), keyOf(caveat).data());
        QVERIFY(!english.caveat({caveat, 7}).contains(u'%'));
    }
    QCOMPARE(english.caveat({Caveat::NoAmount, 1425}), u"Deals without an amount, left out: 1,425."_s);
    QCOMPARE(indonesian.name(metric("average_deal_size")), u"Ukuran kesepakatan rata-rata"_s);
    QCOMPARE(indonesian.suffix(metric("pipeline_velocity")), u"/hari"_s);
    QVERIFY(indonesian.suffix(metric("won_value")).isEmpty());
}

QTEST_APPLESS_MAIN(FigureWordsTest)
#include "figure_words_test.moc"
