// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/figure_words.h"
#include "core/report/report.h"
#include "tests/core/report/blocks.h"
#include "tests/core/report/sample_workspace.h"

#include <QTest>

using namespace laju;
using namespace laju::test;
using namespace Qt::StringLiterals;

namespace {

FigureWords words(Language language)
{
    return {Phrasebook(language), Format(language), Currency::rupiah()};
}

} // namespace

class MonthlyReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyFiguresAreThoseOfEvaluate_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Indonesian") << Language::Indonesian;
    }
    void keyFiguresAreThoseOfEvaluate()
    {
        QFETCH(const Language, language);
        const Facts facts = sample::Workspace(5).facts();
        const ReportInput input = sample::novemberReport(facts, language);
        const ReportDocument document = monthlyReport(input);
        QCOMPARE(blocksOf<block::FigureGrid>(document).size(), 1U);
        const auto &figures = blocksOf<block::FigureGrid>(document)[0]->figures;
        const QStringList keys{
            u"calls"_s,     u"emails_sent"_s,       u"meetings_scheduled"_s,  u"opportunities_created"_s,
            u"win_rate"_s,  u"average_deal_size"_s, u"pipeline_velocity"_s,   u"cac"_s,
            u"talk_time"_s, u"email_reply_rate"_s,  u"demo_completion_rate"_s};
        QCOMPARE(static_cast<qsizetype>(figures.size()), keys.size());
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const Metric &metric = *findMetric(keys[i]);
            const auto &shown = figures[static_cast<size_t>(i)];
            QCOMPARE(shown.label, words(language).name(metric));
            QCOMPARE(shown.value,
                     words(language).value(metric, evaluate(metric, {.period = input.period}, facts)));
        }
    }

    void changeIsASizeAndADirection()
    {
        sample::Workspace workspace(1);
        const Facts facts = workspace.facts();
        const ReportInput input = sample::novemberReport(facts, Language::English);
        const ReportDocument document = monthlyReport(input);
        const Metric &calls = *findMetric(u"calls");
        const double now = *evaluate(calls, {.period = input.period}, facts).value;
        const double before = *evaluate(calls, {.period = input.period.previous()}, facts).value;
        const auto &shown = blocksOf<block::FigureGrid>(document)[0]->figures[0];
        QVERIFY(now != before);
        QCOMPARE(shown.direction, now > before ? 1 : -1);
        QCOMPARE(shown.verdict, now > before ? block::Verdict::Good : block::Verdict::Bad);
        QCOMPARE(shown.change, Format(Language::English).percent(std::abs(now - before) / before, 0));
    }

    void barsSumToTheWhole_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("buckets");
        QTest::newRow("a month in days") << 1 << 30;
        // 1 September 2026 is a Tuesday, 30 November a Monday: 13 whole weeks and a Monday.
        QTest::newRow("three months in weeks") << 3 << 14;
    }
    void barsSumToTheWhole()
    {
        QFETCH(const int, months);
        QFETCH(const int, buckets);
        const Facts facts = sample::Workspace(3).facts();
        ReportInput input = sample::novemberReport(facts, Language::English);
        input.period =
            Period::make(dayOf(std::chrono::year{2026} / (12 - months) / 1), input.period.to()).value();
        const ReportDocument document = monthlyReport(input);
        const block::StackedBars &bars = *blocksOf<block::StackedBars>(document).at(0);
        QCOMPARE(static_cast<int>(bars.buckets.size()), buckets);
        double sum = 0;
        double highest = 0;
        for (size_t bucket = 0; bucket < bars.buckets.size(); ++bucket) {
            double height = 0;
            for (const block::BarSeries &series : bars.series)
                height += series.values[bucket];
            sum += height;
            highest = std::max(highest, height);
        }
        QCOMPARE(sum, *evaluate(*findMetric(u"activities"), {.period = input.period}, facts).value);
        QCOMPARE_GE(bars.ticks.back().value, highest);
        QCOMPARE(bars.ticks.front().value, 0.0);
        QCOMPARE(bars.series.size(), 4U);
        QCOMPARE(bars.series[0].name, u"Call"_s);
    }

    void everyRepHasARow()
    {
        const Facts facts = sample::Workspace(7).facts();
        const ReportInput input = sample::novemberReport(facts, Language::English);
        const ReportDocument document = monthlyReport(input);
        const block::Table &table = *blocksOf<block::Table>(document).at(0);
        QCOMPARE(table.rows.size(), 8U); // and one for all together
        QVERIFY(table.rows.back().isTotal);
        const Metric &calls = *findMetric(u"calls");
        const Rep &rep = facts.directory().reps[2];
        const block::Row &row = table.rows[2];
        QCOMPARE(row.cells.size(), table.columns.size());
        QCOMPARE(row.cells[0].text, rep->name);
        QCOMPARE(row.cells[1].text,
                 words(Language::English)
                     .value(calls, evaluate(calls, {.scope = rep->id, .period = input.period}, facts)));
        // 10 calls on each of November's 21 workdays.
        QCOMPARE(row.cells[2].text, u"210"_s);
        QCOMPARE(table.rows.back().cells[2].text, u"1,470"_s);
    }

    void repReportHasNoTotal()
    {
        const Facts facts = sample::Workspace(3).facts();
        ReportInput input = sample::novemberReport(facts, Language::English);
        input.scope = facts.directory().reps[1]->id;
        const ReportDocument document = monthlyReport(input);
        QCOMPARE(blocksOf<block::Table>(document).at(0)->rows.size(), 1U);
        QVERIFY(document.subtitle.startsWith(facts.directory().reps[1]->name));
    }

    void definesWhatItUses()
    {
        const Facts facts = sample::Workspace(3).facts();
        const ReportDocument document = monthlyReport(sample::novemberReport(facts, Language::English));
        const auto definitions = blocksOf<block::Definitions>(document);
        QCOMPARE(definitions.size(), 1U);
        QStringList names;
        for (const block::Definition &each : definitions[0]->entries) {
            QVERIFY2(!each.meaning.isEmpty() && !each.basis.isEmpty(), qPrintable(each.name));
            names.push_back(each.name);
        }
        for (const block::KeyFigure &figure : blocksOf<block::FigureGrid>(document)[0]->figures)
            QVERIFY2(names.contains(figure.label), qPrintable(figure.label));
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(std::holds_alternative<block::Definitions>(document.blocks.back()));
    }

    void tellsWhatWasLeftOut()
    {
        sample::Workspace workspace(3);
        const Facts facts = workspace.facts();
        std::vector<DealFact> deals(facts.deals().begin(), facts.deals().end());
        const auto won = std::ranges::find_if(deals, [](const DealFact &deal) {
            return deal.state == StageKind::Won && deal.closed &&
                   sample::Workspace::november().contains(*deal.closed);
        });
        QVERIFY(won != deals.end());
        won->amount.reset();
        Facts changed = facts;
        changed.apply({.opportunities = {won->id}, .deals = {*won}});
        const ReportDocument document = monthlyReport(sample::novemberReport(changed, Language::English));
        const QString sentence = words(Language::English).caveat({Caveat::NoAmount, 1});
        const auto notes = blocksOf<block::Bullets>(document);
        QVERIFY(!notes.empty());
        QVERIFY(std::ranges::any_of(
            notes[0]->items, [&](const block::RichText &item) { return textOf(item).contains(sentence); }));
    }

    void namesStuckDeals()
    {
        const Facts facts = sample::Workspace(10).facts();
        ReportInput input = sample::novemberReport(facts, Language::English);
        const std::vector<OpportunityId> deals = monthlyNeeds(input).deals;
        QVERIFY(!deals.empty() && deals.size() <= 3);
        input.records.dealNames.emplace(deals[0], u"Bank Sentosa"_s);
        const ReportDocument document = monthlyReport(input);
        const block::Bullets &points = blocksOf<block::Funnel>(document).at(0)->beside;
        QVERIFY(std::ranges::any_of(points.items, [](const block::RichText &item) {
            return item.front() == block::TextRun{u"Bank Sentosa"_s, true};
        }));
    }

    void emptyWorkspaceSaysSo()
    {
        const Facts facts;
        const ReportDocument document = monthlyReport(sample::novemberReport(facts, Language::English));
        QCOMPARE(document.blocks.size(), 1U);
        QCOMPARE(textOf(std::get<block::Paragraph>(document.blocks[0]).text),
                 u"There is no data yet: nothing was logged or imported."_s);
    }

    void periodWithoutRecordsSaysSo()
    {
        const Facts facts = sample::Workspace(2).facts();
        ReportInput input = sample::novemberReport(facts, Language::English);
        input.period = Period::containing(dayOf(std::chrono::year{2026} / 3 / 1), Calendar::Month);
        const ReportDocument document = monthlyReport(input);
        QCOMPARE(document.blocks.size(), 1U);
        QCOMPARE(textOf(std::get<block::Paragraph>(document.blocks[0]).text),
                 u"There is no data for PT Contoh in March 2026: no activity, no deal."_s);
    }

    void fileNameIsTakenByEverySystem()
    {
        sample::Workspace workspace(1);
        workspace.directory().settings.name = u"A/B: \"C\"?"_s;
        const Facts facts = workspace.facts();
        const QString name = monthlyReport(sample::novemberReport(facts, Language::English)).fileName;
        QCOMPARE(name, u"Monthly sales report - A-B- -C-- - November 2026.pdf"_s);
    }
};

QTEST_GUILESS_MAIN(MonthlyReportTest)
#include "monthly_report_test.moc"
