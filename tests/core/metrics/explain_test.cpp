// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/explain.h"

#include "tests/core/metrics/world.h"

#include <QRegularExpression>

using namespace laju;
using namespace laju::test;

namespace {

QString plainText(QString text)
{
    return text.replace(u'\u00A0', u' ');
}

FigureWords wordsIn(Language language)
{
    return {Phrasebook(language), Format(language), Currency::rupiah()};
}

/// October 2026 at a company of one rep; every number below is counted from here.
struct October
{
    World world;
    RepId sari = world.addRep(u"Sari"_s);

    October()
    {
        // 12 calls out, 3 of them connected for 600 s together; 5 e-mails.
        world.addFact("2026-10-05", sari, Measure::Calls, 12);
        world.addFact("2026-10-05", sari, Measure::CallsOutbound, 12);
        world.addFact("2026-10-05", sari, Measure::CallsConnected, 3);
        world.addFact("2026-10-05", sari, Measure::TalkSeconds, 600);
        world.addFact("2026-10-06", sari, Measure::Activities, 17);
        // Won: 100 million after 10 days, 200 million after 20, 600 million after 30, one without an amount
        // whose creation nobody dated. Lost: four.
        win("2026-10-01", "2026-10-11", 100'000'000);
        win("2026-10-01", "2026-10-21", 200'000'000);
        win("2026-09-01", "2026-10-01", 600'000'000);
        win(nullptr, "2026-10-12", {});
        for (int i = 0; i < 4; ++i)
            world.addDeal(sari, {.created = "2026-09-10", .closed = "2026-10-15", .state = StageKind::Lost});
        // Open: two of 50 million.
        for (int i = 0; i < 2; ++i)
            world.addDeal(sari, {.created = "2026-10-20", .rupiah = 50'000'000});
        // 60 million for sales and 30 for marketing; the four wins are four accounts.
        world.addCost("2026-10-01", CostClass::Sales, 60'000'000);
        world.addCost("2026-10-01", CostClass::Marketing, 30'000'000);
        // September, to compare with: 8 calls, 1 of 2 won.
        world.addFact("2026-09-07", sari, Measure::Calls, 8);
    }

    void win(const char *created, const char *closed, std::optional<qint64> rupiah)
    {
        world.addDeal(sari, {.created = created,
                             .closed = closed,
                             .state = StageKind::Won,
                             .rupiah = rupiah,
                             .account = AccountId::generate()});
    }

    [[nodiscard]] Explanation explain(const QString &key, Language language,
                                      const Selection &selection = {.period = month("2026-10-01")},
                                      const char *today = "2026-11-25") const
    {
        const Facts facts = world.facts();
        return laju::explain(*findMetric(key), selection, facts, day(today), wordsIn(language));
    }
};

} // namespace

class ExplainTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formulas_data();
    void formulas();
    void whatIsLeftOut_data();
    void whatIsLeftOut();
    void comparesWithTheSameWorkingDays();
    void comparesWithTheWholePeriodBefore();
    void saysHowSureAShareIs();
    void explainsEachFactor();
    void noDataIsNotZero();
    void everyMetricIsExplainedInBothLanguages();
    void textHasEveryAspect();
};

void ExplainTest::formulas_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("indonesian");
    QTest::newRow("a count: 12 calls")
        << u"calls"_s << u"number of completed calls, outbound and inbound = 12"_s
        << u"jumlah panggilan selesai, keluar dan masuk = 12"_s;
    QTest::newRow("a sum: 600 s") << u"talk_time"_s << u"sum of the durations of connected calls = 10 min"_s
                                  << u"jumlah durasi panggilan tersambung = 10 mnt"_s;
    QTest::newRow("a share: 3 of 12") << u"connect_rate"_s << u"connected 3 ÷ outbound calls 12 = 25.0%"_s
                                      << u"tersambung 3 ÷ panggilan keluar 12 = 25,0%"_s;
    QTest::newRow("won and lost: 4 of 4 + 4") << u"win_rate"_s << u"won 4 ÷ (won 4 + lost 4) = 50.0%"_s
                                              << u"menang 4 ÷ (menang 4 + kalah 4) = 50,0%"_s;
    QTest::newRow("a mean of money: (100 + 200 + 600) ÷ 3 million")
        << u"average_deal_size"_s
        << u"revenue won Rp 900,000,000 ÷ deals won with an amount 3 = Rp 300,000,000"_s
        << u"pendapatan Rp 900.000.000 ÷ kesepakatan menang yang punya nilai 3 = Rp 300.000.000"_s;
    QTest::newRow("a mean of days: (10 + 20 + 30) ÷ 3")
        << u"sales_cycle"_s
        << u"sum of days from creation to winning 60 d ÷ deals won with a known creation 3 = 20 d"_s
        << u"jumlah hari dari tercipta sampai menang 60 hr ÷ kesepakatan menang yang diketahui tanggal terciptanya 3 = 20 hr"_s;
    QTest::newRow("a ratio: 17 activities for 4 wins")
        << u"activities_per_won"_s << u"all completed activities 17 ÷ deals won 4 = 4.3"_s
        << u"semua aktivitas selesai 17 ÷ kesepakatan menang 4 = 4,3"_s;
    QTest::newRow("a cost: (60 + 30) ÷ 4 million")
        << u"cac"_s << u"(sales + marketing cost) Rp 90,000,000 ÷ new customers 4 = Rp 22,500,000"_s
        << u"(biaya penjualan + pemasaran) Rp 90.000.000 ÷ pelanggan baru 4 = Rp 22.500.000"_s;
    // 2 open × 50% × 300 million ÷ 20 days = 15 million a day
    QTest::newRow("a product: 2 × 50% × 300 million ÷ 20")
        << u"pipeline_velocity"_s
        << u"open deals 2 × win rate 50.0% × average deal size Rp 300,000,000 ÷ days of the cycle 20 d = Rp 15,000,000/day"_s
        << u"kesepakatan terbuka 2 × tingkat kemenangan 50,0% × ukuran kesepakatan rata-rata Rp 300.000.000 ÷ hari siklus 20 hr = Rp 15.000.000/hari"_s;
}

void ExplainTest::formulas()
{
    QFETCH(QString, key);
    QFETCH(QString, english);
    QFETCH(QString, indonesian);
    const October october;
    QCOMPARE(plainText(october.explain(key, Language::English).lines(Aspect::Formula).front()), english);
    QCOMPARE(plainText(october.explain(key, Language::Indonesian).lines(Aspect::Formula).front()),
             indonesian);
}

void ExplainTest::whatIsLeftOut_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("english");
    const QString deleted = u"What was deleted counts nowhere."_s;
    QTest::newRow("planned calls") << u"calls"_s
                                   << QStringList{u"Planned activities count once they are done."_s, deleted};
    QTest::newRow("bookings, which may be planned") << u"meetings_scheduled"_s << QStringList{deleted};
    QTest::newRow("the win without an amount")
        << u"average_deal_size"_s << QStringList{u"Deals without an amount, left out: 1."_s, deleted};
    QTest::newRow("the win of unknown creation")
        << u"sales_cycle"_s << QStringList{u"Deals whose creation nobody dated, left out: 1."_s, deleted};
}

void ExplainTest::whatIsLeftOut()
{
    QFETCH(QString, key);
    QFETCH(QStringList, english);
    const October october;
    QCOMPARE(october.explain(key, Language::English).lines(Aspect::LeftOut), english);
}

void ExplainTest::comparesWithTheSameWorkingDays()
{
    // On Wednesday 11 November eight working days have begun: 2–6 and 9–11. The first eight of October, which
    // began on a Thursday, are 1–2, 5–9 and 12: so 1–12 October, with its 12 calls.
    October october;
    october.world.addFact("2026-11-03", october.sari, Measure::Calls, 15);
    const Explanation explanation =
        october.explain(u"calls"_s, Language::English, {.period = month("2026-11-01")}, "2026-11-11");
    QCOMPARE(explanation.comparison, days("2026-10-01", "2026-10-12"));
    // 15 against 12 is a quarter more.
    QCOMPARE(explanation.lines(Aspect::Comparison),
             (QStringList{u"1–12 Oct 2026: 12."_s, u"Change: +25%, for the better."_s,
                          u"The period is still running, so as many working days of the one before are "
                          u"compared as have begun in it: 8."_s}));
}

void ExplainTest::comparesWithTheWholePeriodBefore()
{
    // 12 calls in October after 8 in September: half as many again.
    const October october;
    QCOMPARE(october.explain(u"calls"_s, Language::English).lines(Aspect::Comparison),
             (QStringList{u"September 2026: 8."_s, u"Change: +50%, for the better."_s,
                          u"The period of equal kind before it, in full."_s}));
    QCOMPARE(october.explain(u"win_rate"_s, Language::English).lines(Aspect::Comparison).front(),
             u"September 2026: no data."_s);
}

void ExplainTest::saysHowSureAShareIs()
{
    // 4 of 8: Wilson with z = 1.96 is (0.5 + z²/16 ± z·√(0.25/8 + z²/256)) ÷ (1 + z²/8) = 0.2152 to 0.7848.
    const October october;
    const Explanation share = october.explain(u"win_rate"_s, Language::English);
    QVERIFY(share.lines(Aspect::Interval)
                .front()
                .startsWith(u"22–78% is the 95% Wilson score interval at n = 8:"_s));
    QVERIFY(october.explain(u"calls"_s, Language::English).lines(Aspect::Interval).isEmpty());
    // 2 of 2 in a week is too few.
    October few;
    const Explanation week =
        few.explain(u"win_rate"_s, Language::English, {.period = days("2026-10-21", "2026-10-21")});
    QVERIFY(week.lines(Aspect::Caution).contains(u"Too few to say (n = 1)."_s));
}

void ExplainTest::explainsEachFactor()
{
    const October october;
    const QStringList factors =
        october.explain(u"pipeline_velocity"_s, Language::English).lines(Aspect::Factors);
    QCOMPARE(factors.size(), 4);
    QCOMPARE(factors[0], u"Open deals: number of deals open at the period's end = 2 (31 Oct 2026)"_s);
    QVERIFY(factors[1].startsWith(u"Win rate: won 4 ÷ (won 4 + lost 4) = 50.0% ("_s));
    QVERIFY(
        plainText(factors[2]).contains(u"Rp 900,000,000 ÷ deals won with an amount 3 = Rp 300,000,000"_s));
    QVERIFY(plainText(factors[3]).contains(u"60 d ÷ deals won with a known creation 3 = 20 d"_s));
}

void ExplainTest::noDataIsNotZero()
{
    World world;
    world.addRep(u"Sari"_s);
    const Facts facts = world.facts();
    const Explanation none = laju::explain(*findMetric(u"win_rate"), {.period = month("2026-10-01")}, facts,
                                           day("2026-11-25"), wordsIn(Language::English));
    QCOMPARE(none.value, u"\u2013"_s);
    QCOMPARE(none.lines(Aspect::Formula), (QStringList{u"won 0 ÷ (won 0 + lost 0) = \u2013"_s,
                                                       u"No data: there is nothing to divide by."_s}));
    QVERIFY(none.rows.empty());
}

void ExplainTest::everyMetricIsExplainedInBothLanguages()
{
    const October october;
    for (const Metric &metric : catalogue()) {
        const QString key = QString::fromLatin1(metric.key);
        const Explanation english = october.explain(key, Language::English);
        const Explanation indonesian = october.explain(key, Language::Indonesian);
        for (const Aspect aspect : {Aspect::Formula, Aspect::Counted, Aspect::LeftOut, Aspect::Comparison,
                                    Aspect::DateBasis, Aspect::Credit, Aspect::Meaning, Aspect::Direction}) {
            QVERIFY2(!english.lines(aspect).isEmpty(), metric.key);
            QVERIFY2(english.lines(aspect) != indonesian.lines(aspect), metric.key);
        }
        for (const ExplainedAspect &aspect : english.aspects) {
            // No place of a template is left unfilled.
            static const QRegularExpression place(u"%[\\dn]"_s);
            QVERIFY2(!aspect.lines.join(u'\n').contains(place), qPrintable(aspect.lines.join(u'\n')));
        }
    }
}

void ExplainTest::textHasEveryAspect()
{
    const October october;
    const Explanation explanation = october.explain(u"win_rate"_s, Language::English);
    QCOMPARE(explanation.subject, u"Company · October 2026"_s);
    const QString text = toText(explanation);
    QVERIFY(text.startsWith(u"Win rate · Company · October 2026\n50.0%\n"_s));
    for (const ExplainedAspect &aspect : explanation.aspects) {
        QVERIFY(text.contains(aspect.title));
        for (const QString &line : aspect.lines)
            QVERIFY(text.contains(line));
    }
}

QTEST_GUILESS_MAIN(ExplainTest)
#include "explain_test.moc"
