// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/glossary/glossary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace laju;

Q_DECLARE_METATYPE(laju::Language)
Q_DECLARE_METATYPE(laju::GlossaryRank)

class GlossarySearchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsFirst_data();
    void findsFirst();
    void ordersByRank();
    void findsNothing_data();
    void findsNothing();
    void suggests_data();
    void suggests();
    void sortsAsTheLanguageDoes();
};

void GlossarySearchTest::findsFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("reader");
    QTest::addColumn<QString>("key");
    QTest::addColumn<GlossaryRank>("rank");
    const auto row = [](const char *name, const QString &text, Language reader, const QString &key,
                        GlossaryRank rank) { QTest::newRow(name) << text << reader << key << rank; };
    constexpr auto en = Language::English;
    constexpr auto id = Language::Indonesian;
    row("term", u"pipeline"_s, en, u"pipeline"_s, GlossaryRank::Term);
    row("any case", u"PIPELINE"_s, id, u"pipeline"_s, GlossaryRank::Term);
    row("abbreviation", u"mql"_s, en, u"marketing_qualified_lead"_s, GlossaryRank::Term);
    row("abbreviation with punctuation", u"1:1"_s, en, u"one_to_one"_s, GlossaryRank::Term);
    row("hyphen", u"follow-up"_s, en, u"follow_up"_s, GlossaryRank::Term);
    row("blank for hyphen", u"follow up"_s, en, u"follow_up"_s, GlossaryRank::Term);
    row("nothing for hyphen", u"followup"_s, en, u"follow_up"_s, GlossaryRank::Term);
    row("accents", u"démo"_s, en, u"demo"_s, GlossaryRank::Term);
    row("decomposed accents", u"de\u0301mo"_s, en, u"demo"_s, GlossaryRank::Term);
    row("apostrophe left out", u"simpsons paradox"_s, en, u"simpsons_paradox"_s, GlossaryRank::Term);
    row("the other language's term", u"pengkritik"_s, en, u"detractor"_s, GlossaryRank::Term);
    row("and the other way round", u"detractor"_s, id, u"detractor"_s, GlossaryRank::Term);
    row("start of a term", u"gatek"_s, en, u"gatekeeper"_s, GlossaryRank::TermStart);
    row("start of Indonesian", u"papan per"_s, id, u"leaderboard"_s, GlossaryRank::TermStart);
    row("word inside a term", u"committee"_s, en, u"buying_committee"_s, GlossaryRank::TermWord);
    row("words in another order", u"causation correl"_s, en, u"correlation_causation"_s,
        GlossaryRank::TermWord);
    row("synonym", u"attrition"_s, en, u"churn"_s, GlossaryRank::Synonym);
    row("Indonesian synonym read in English", u"omset"_s, en, u"won_value"_s, GlossaryRank::Synonym);
    row("metric by name", u"tingkat kemenangan"_s, id, u"win_rate"_s, GlossaryRank::Term);
    row("metric by key", u"pipeline_velocity"_s, en, u"pipeline_velocity"_s, GlossaryRank::Synonym);
    row("words of a definition", u"collective annual"_s, en, u"joint_leave"_s, GlossaryRank::Definition);
}

void GlossarySearchTest::findsFirst()
{
    QFETCH(QString, text);
    QFETCH(Language, reader);
    QFETCH(QString, key);
    QFETCH(GlossaryRank, rank);
    const auto matches = glossary()->search(text, reader);
    QVERIFY(!matches.empty());
    QCOMPARE(matches.front().entry->key, key);
    QCOMPARE(matches.front().rank, rank);
}

void GlossarySearchTest::ordersByRank()
{
    for (const QString &text : {u"sales"_s, u"lead"_s, u"pro"_s, u"kesepakatan"_s, u"rate"_s}) {
        const auto matches = glossary()->search(text, Language::English);
        QVERIFY(matches.size() > 3);
        QVERIFY2(std::ranges::is_sorted(matches, {}, &GlossaryMatch::rank), qPrintable(text));
    }
    // "Lead" itself, then what begins so, then "Inbound", whose synonym holds it.
    const auto matches = glossary()->search(u"lead", Language::English);
    const auto placeOf = [&](QStringView key) {
        return std::ranges::find(matches, key, [](const auto &match) { return match.entry->key; }) -
               matches.begin();
    };
    QCOMPARE(placeOf(u"lead"), 0);
    QVERIFY(placeOf(u"lead") < placeOf(u"lead_scoring"));
    QVERIFY(placeOf(u"lead_scoring") < placeOf(u"marketing_qualified_lead"));
    QVERIFY(placeOf(u"marketing_qualified_lead") < placeOf(u"inbound"));
    QVERIFY(placeOf(u"inbound") < placeOf(u"qualification") ||
            placeOf(u"qualification") == std::ssize(matches));
}

void GlossarySearchTest::findsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("punctuation") << u"– !?"_s;
    QTest::newRow("no such word") << u"xylophone"_s;
    QTest::newRow("one word fits, the other does not") << u"pipeline xylophone"_s;
}

void GlossarySearchTest::findsNothing()
{
    QFETCH(QString, text);
    QVERIFY(glossary()->search(text, Language::English).empty());
}

void GlossarySearchTest::suggests_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key"); // empty: nothing is near
    QTest::newRow("letter left out") << u"pipline"_s << u"pipeline"_s;
    QTest::newRow("letters swapped") << u"gaetkeeper"_s << u"gatekeeper"_s;
    QTest::newRow("Indonesian") << u"negosisai"_s << u"negotiation"_s;
    QTest::newRow("synonym") << u"atrition"_s << u"churn"_s;
    QTest::newRow("nothing near") << u"xylophone"_s << QString();
    QTest::newRow("too short to tell") << u"q"_s << QString();
}

void GlossarySearchTest::suggests()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    const auto near = glossary()->similar(text, 3);
    QVERIFY(near.size() <= 3);
    QCOMPARE(near.empty() ? QString() : near.front()->key, key);
}

void GlossarySearchTest::sortsAsTheLanguageDoes()
{
    for (const Language language : allOf<Language>()) {
        const auto sorted = glossary()->sorted(language);
        QCOMPARE(sorted.size(), glossary()->entries().size());
        QCOMPARE(sorted.front()->key, language == Language::English ? u"account"_s : u"account_executive"_s);
        // "eNPS" and "Email" stand among the E, whatever their case.
        QVERIFY(std::ranges::is_sorted(sorted, {}, [&](const GlossaryEntry *entry) {
            return entry->in(language).term.at(0).toCaseFolded();
        }));
    }
}

QTEST_APPLESS_MAIN(GlossarySearchTest)
#include "glossary_search_test.moc"
