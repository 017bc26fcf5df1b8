// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/talk_lead.h"
#include "core/metrics/figure_words.h"
#include "tests/core/report/blocks.h"
#include "tests/core/report/sample_workspace.h"

#include <QTest>

#include <algorithm>

using namespace laju;
using namespace laju::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything that stands in paragraphs and bullets, line by line.
QString proseOf(const ReportDocument &document)
{
    QStringList lines;
    for (const block::Paragraph *paragraph : blocksOf<block::Paragraph>(document))
        lines.append(textOf(paragraph->text));
    for (const block::Bullets *bullets : blocksOf<block::Bullets>(document)) {
        for (const block::RichText &item : bullets->items)
            lines.append(textOf(item));
    }
    return lines.join(u'\n');
}

QStringList headingsOf(const ReportDocument &document)
{
    QStringList headings;
    for (const block::Heading *heading : blocksOf<block::Heading>(document))
        headings.append(heading->text);
    return headings;
}

/// A workspace of five reps and a manager, and the report about the first of them.
struct Talk
{
    sample::Workspace workspace{5};
    RepId rep = workspace.directory().reps.front()->id;
    RepId lead = RepId::generate();
    CoachingRecords records = {};

    Talk()
    {
        workspace.directory().reps.push_back(
            Rep::make({.id = lead, .name = u"Dewi"_s, .role = Role::Manager}).value());
    }
    void addAction(const QString &text, Day agreed, Day due, std::optional<Day> done = {})
    {
        records.actions.push_back(AgreedAction::make({.rep = rep,
                                                      .lead = lead,
                                                      .author = lead,
                                                      .text = text,
                                                      .agreed = agreed,
                                                      .due = due,
                                                      .done = done})
                                      .value());
    }
    void addNote(const QString &text, Day day)
    {
        records.notes.push_back(
            CoachingNote::make({.rep = rep, .lead = lead, .author = lead, .day = day, .text = text}).value());
    }
    [[nodiscard]] ReportDocument report(std::optional<RepId> reader, Language language = Language::English,
                                        std::optional<Scope> scope = {}) const
    {
        const Facts facts = workspace.facts();
        ReportInput input = sample::novemberReport(facts, language);
        input.scope = scope.value_or(rep);
        input.reader = reader;
        input.records.talks = records;
        return oneToOneReport(input);
    }
};

} // namespace

/// The report that a talk with one rep starts from.
class OneToOneReportTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresAreThoseOfEvaluate();
    void privateRecordsAreForTheTwo_data();
    void privateRecordsAreForTheTwo();
    void actionsSayHowTheyStand();
    void longNotesGoOverPages();
    void anotherScopeIsRefusedInWords();
    void leadsOfTalks();
};

void OneToOneReportTest::figuresAreThoseOfEvaluate()
{
    const Talk talk;
    const ReportDocument document = talk.report({});
    const auto tables = blocksOf<block::Table>(document);
    QVERIFY(tables.size() >= 1);
    const Facts facts = talk.workspace.facts();
    const FigureWords words(Phrasebook(Language::English), Format(Language::English), Currency::rupiah());
    const Metric &calls = *findMetric(u"calls"_s);
    const block::Row &row = tables[0]->rows.front();
    QCOMPARE(row.cells[0].text, words.name(calls));
    QCOMPARE(row.cells[1].text,
             words.value(calls, evaluate(calls, {.scope = talk.rep, .period = sample::Workspace::november()},
                                         facts)));
    for (const block::Table *table : tables) {
        for (const block::Row &each : table->rows)
            QCOMPARE(each.cells.size(), table->columns.size());
    }
    QVERIFY(document.title == u"One-to-one"_s);
    QVERIFY(document.fileName.contains(u"Perwakilan 01"_s));
    QCOMPARE(headingsOf(document).last(), u"Definitions"_s);
}

void OneToOneReportTest::privateRecordsAreForTheTwo_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<bool>("mayRead");
    QTest::newRow("the rep") << u"rep"_s << true;
    QTest::newRow("who leads") << u"lead"_s << true;
    QTest::newRow("another rep") << u"other"_s << false;
    QTest::newRow("nobody") << u"nobody"_s << false;
}

void OneToOneReportTest::privateRecordsAreForTheTwo()
{
    QFETCH(const QString, reader);
    QFETCH(const bool, mayRead);
    Talk talk;
    talk.addNote(u"Wants to learn demos"_s, sample::Workspace::day(11, 12));
    const RepId other = talk.workspace.directory().reps[1]->id;
    const std::optional<RepId> who = reader == u"rep"     ? std::optional(talk.rep)
                                     : reader == u"lead"  ? std::optional(talk.lead)
                                     : reader == u"other" ? std::optional(other)
                                                          : std::nullopt;
    const ReportDocument document = talk.report(who);
    QCOMPARE(headingsOf(document).contains(u"Notes"_s), mayRead);
    QCOMPARE(headingsOf(document).contains(u"Agreed actions"_s), mayRead);
    QCOMPARE(proseOf(document).contains(u"Wants to learn demos"_s), mayRead);
}

void OneToOneReportTest::actionsSayHowTheyStand()
{
    Talk talk;
    const auto day = &sample::Workspace::day;
    talk.addAction(u"Call dormant accounts"_s, day(11, 2), day(11, 9));
    talk.addAction(u"Shadow a demo"_s, day(11, 20), day(12, 4));
    talk.addAction(u"Price list"_s, day(11, 2), day(11, 9), day(11, 8));
    talk.addAction(u"Of spring"_s, day(3, 2), day(3, 9), day(3, 8)); // done before the period
    const QString english = proseOf(talk.report(talk.lead));
    QVERIFY2(english.contains(u"Call dormant accounts – overdue since 9 Nov · carried over from 2 Nov"_s),
             qPrintable(english));
    QVERIFY2(english.contains(u"Shadow a demo – due 4 Dec"_s), qPrintable(english));
    QVERIFY2(english.contains(u"Price list – done on 8 Nov"_s), qPrintable(english));
    QVERIFY(!english.contains(u"Of spring"_s));
    const QString indonesian = proseOf(talk.report(talk.lead, Language::Indonesian));
    QVERIFY2(!indonesian.contains(u"overdue"_s) && !indonesian.contains(u"carried over"_s),
             qPrintable(indonesian));
}

void OneToOneReportTest::longNotesGoOverPages()
{
    Talk talk;
    const QString sentence = u"Rina calls early and connects more often. "_s;
    talk.addNote(QString(sentence.repeated(400) + u"\nThe end."_s), sample::Workspace::day(11, 12));
    const ReportDocument document = talk.report(talk.lead);
    qsizetype told = 0;
    for (const block::Paragraph *paragraph : blocksOf<block::Paragraph>(document)) {
        const QString text = textOf(paragraph->text);
        QVERIFY2(text.size() <= 1500, qPrintable(text.left(60)));
        told += text.count(u"Rina"_s);
    }
    QCOMPARE(told, 400);
}

void OneToOneReportTest::anotherScopeIsRefusedInWords()
{
    const Talk talk;
    const ReportDocument document = talk.report({}, Language::English, Scope(talk.workspace.team()));
    QVERIFY(blocksOf<block::Table>(document).empty());
    QVERIFY(proseOf(document).startsWith(u"A one-to-one is about one rep"_s));
    QVERIFY(oneToOneNeeds({.facts = Facts(),
                           .scope = talk.workspace.team(),
                           .period = sample::Workspace::november(),
                           .made = {},
                           .today = sample::Workspace::day(11, 23)})
                .isNothing());
}

void OneToOneReportTest::leadsOfTalks()
{
    Talk talk;
    Directory &directory = talk.workspace.directory();
    const Day today = sample::Workspace::day(11, 23);
    const auto lead = [&](RepId writer) {
        return leadOfTalk(talk.rep, writer, talk.records, directory, today);
    };
    // Dewi is of no team, but the only one who leads anybody.
    QCOMPARE(lead(talk.rep), std::optional(talk.lead));
    QCOMPARE(lead(talk.lead), std::optional(talk.lead));
    QVERIFY(!lead(directory.reps[1]->id));
    const Rep near = Rep::make({.name = u"Yanti"_s, .role = Role::Manager}).value();
    directory.reps.push_back(near);
    QCOMPARE(lead(talk.rep), std::optional(talk.lead)); // the first of two who lead nobody
    directory.memberships.push_back({.rep = near->id, .team = talk.workspace.team()});
    QCOMPARE(lead(talk.rep), std::optional(near->id));
    talk.addAction(u"Call"_s, today, today); // the last talk was with Dewi
    QCOMPARE(lead(talk.rep), std::optional(talk.lead));
    std::erase_if(directory.reps, [](const Rep &each) { return each->role == Role::Manager; });
    talk.records = {};
    QVERIFY(!lead(talk.rep));
}

QTEST_GUILESS_MAIN(OneToOneReportTest)
#include "one_to_one_report_test.moc"
