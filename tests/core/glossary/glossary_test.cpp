// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/glossary/glossary.h"

#include "core/metrics/catalogue.h"
#include "core/metrics/figure_words.h"
#include "core/metrics/statistics.h"
#include "tests/core/glossary/example_arithmetic.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

QByteArray fileNamed(const QString &name)
{
    QFile file(u":/glossary/%1.json"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject objectIn(const QString &name)
{
    return QJsonDocument::fromJson(fileNamed(name)).object();
}

/// Two terms that are related, complete in both languages.
GlossaryFiles smallFiles()
{
    const auto language = [](const char *word) {
        return QByteArray(R"({"groups": {"metrics": "M", "words": "W"}, "entries": {
            "lead": {"term": "Lead %", "definition": "A name.", "example": "One."},
            "deal": {"term": "Deal %", "definition": "A sale.", "example": "Two."}}})")
            .replace('%', word);
    };
    return {R"({"groups": [{"key": "metrics", "entries": {}},
                           {"key": "words", "entries": {"lead": ["deal"], "deal": ["calls"]}}]})",
            language("en"), language("id")};
}

} // namespace

class GlossaryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinsTheCatalogue();
    void aRelationHoldsBothWays();
    void refusesWhatIsIncomplete_data();
    void refusesWhatIsIncomplete();
    void holdsTheTermsOfTheField();
    void filesAgree();
    void everyEntryIsComplete();
    void everyMetricHasAnExample();
    void nothingStandsAlone();
    void noTermStandsTwice();
    void readsSums_data();
    void readsSums();
    void everySumIsRight();
    void intervalsAreThoseOfTheCatalogue_data();
    void intervalsAreThoseOfTheCatalogue();
};

void GlossaryTest::joinsTheCatalogue()
{
    const auto made = Glossary::read(smallFiles());
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QCOMPARE(made->entries().size(), catalogue().size() + 2);
    const FigureWords words(Phrasebook(Language::Indonesian), Format(Language::Indonesian),
                            Currency::rupiah());
    for (const Metric &metric : catalogue()) {
        const GlossaryEntry *entry = made->find(QString::fromLatin1(metric.key));
        QVERIFY2(entry && entry->metric == &metric, metric.key);
        QCOMPARE(entry->indonesian.term, words.name(metric));
        QCOMPARE(entry->indonesian.definition, words.meaning(metric));
        QCOMPARE(made->groupOf(*entry).key, u"metrics"_s);
    }
    QCOMPARE(made->find(u"lead")->in(Language::Indonesian).term, u"Lead id"_s);
    QVERIFY(!made->find(u"no such entry"));
}

void GlossaryTest::aRelationHoldsBothWays()
{
    const auto made = Glossary::read(smallFiles());
    QVERIFY(made);
    QCOMPARE(made->find(u"lead")->related, QStringList{u"deal"_s});
    QCOMPARE(made->find(u"deal")->related, (QStringList{u"calls"_s, u"lead"_s}));
    QCOMPARE(made->find(u"calls")->related, QStringList{u"deal"_s});
}

void GlossaryTest::refusesWhatIsIncomplete_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("named"); // what the detail says
    QTest::newRow("no JSON") << QByteArray("{\"groups\": {") << QByteArray("{{") << u"en"_s;
    QTest::newRow("no definition") << QByteArray("A name.") << QByteArray() << u"lead"_s;
    QTest::newRow("no example") << QByteArray("Two.") << QByteArray() << u"deal"_s;
    QTest::newRow("no entry in one language")
        << QByteArray("\"lead\": {\"term\": \"Lead en\"") << QByteArray("\"load\": {\"term\": \"Lead en\"")
        << u"lead has no term, definition or example in en"_s;
    QTest::newRow("no name of a group")
        << QByteArray("\"words\": \"W\"") << QByteArray("\"x\": \"W\"") << u"words"_s;
    QTest::newRow("a relation to nothing")
        << QByteArray("[\"calls\"]") << QByteArray("[\"cells\"]") << u"cells"_s;
}

void GlossaryTest::refusesWhatIsIncomplete()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, named);
    GlossaryFiles files = smallFiles();
    const GlossaryFiles whole = files;
    files.english.replace(before, after);
    files.structure.replace(before, after);
    QVERIFY(files.english != whole.english || files.structure != whole.structure);
    const auto made = Glossary::read(files);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Internal);
    QVERIFY2(made.error().detail.contains(named), qPrintable(made.error().detail));
    QVERIFY(!made.error().text.isEmpty());
}

void GlossaryTest::holdsTheTermsOfTheField()
{
    QVERIFY2(glossary(), qPrintable(glossary() ? QString() : glossary().error().detail));
    const auto terms = std::ranges::count_if(glossary()->entries(),
                                             [](const GlossaryEntry &entry) { return !entry.metric; });
    QVERIFY2(terms >= 130, qPrintable(QString::number(terms)));
}

void GlossaryTest::filesAgree()
{
    const QJsonObject english = objectIn(u"en"_s)[u"entries"].toObject();
    const QJsonObject indonesian = objectIn(u"id"_s)[u"entries"].toObject();
    QCOMPARE(english.keys(), indonesian.keys());
    QSet<QString> listed;
    QSet<QPair<QString, QString>> pairs;
    for (const QJsonValue &group : objectIn(u"entries"_s)[u"groups"].toArray()) {
        const QJsonObject members = group[u"entries"].toObject();
        for (const QString &key : members.keys()) {
            QVERIFY2(!listed.contains(key), qPrintable(key + u" is listed twice"_s));
            listed.insert(key);
            QCOMPARE(group[u"key"] == u"metrics"_s, findMetric(key) != nullptr);
            for (const QJsonValue &other : members[key].toArray()) {
                const QString related = other.toString();
                const QPair<QString, QString> pair(std::min(key, related), std::max(key, related));
                QVERIFY2(pair.first != pair.second && !pairs.contains(pair),
                         qPrintable(key + u" – "_s + related + u" is stated twice"_s));
                pairs.insert(pair);
            }
        }
    }
    const QStringList keys = english.keys();
    QCOMPARE(listed, QSet<QString>(keys.begin(), keys.end()));
}

void GlossaryTest::everyEntryIsComplete()
{
    for (const QString &file : {u"en"_s, u"id"_s}) {
        const QJsonObject entries = objectIn(file)[u"entries"].toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            const QJsonObject fields = entry->toObject();
            const QStringList known{u"term"_s, u"abbreviation"_s, u"synonyms"_s, u"definition"_s,
                                    u"example"_s};
            for (auto field = fields.begin(); field != fields.end(); ++field) {
                QVERIFY2(known.contains(field.key()), qPrintable(entry.key() + u": "_s + field.key()));
                if (field.key() == u"synonyms") {
                    QVERIFY2(!field->toArray().isEmpty(), qPrintable(entry.key()));
                    for (const QJsonValue &synonym : field->toArray())
                        QVERIFY2(!synonym.toString().trimmed().isEmpty(), qPrintable(entry.key()));
                } else {
                    const QString text = field->toString();
                    QVERIFY2(!text.isEmpty() && text == text.simplified(), qPrintable(entry.key()));
                }
            }
            // What a metric is called and means stands in the catalogue and nowhere else.
            const bool isMetric = findMetric(entry.key());
            QVERIFY2(isMetric != fields.contains(u"term"), qPrintable(entry.key()));
            QVERIFY2(isMetric != fields.contains(u"definition"), qPrintable(entry.key()));
            QVERIFY2(fields.contains(u"example"), qPrintable(entry.key()));
        }
    }
    for (const GlossaryEntry &entry : glossary()->entries()) {
        QCOMPARE(entry.english.abbreviation, entry.indonesian.abbreviation);
        if (!entry.metric)
            QVERIFY2(entry.english.definition != entry.indonesian.definition, qPrintable(entry.key));
        QCOMPARE(ExampleArithmetic::digitsIn(entry.english.example),
                 ExampleArithmetic::digitsIn(entry.indonesian.example));
    }
}

void GlossaryTest::everyMetricHasAnExample()
{
    QStringList without;
    for (const Metric &metric : catalogue()) {
        const GlossaryEntry *entry = glossary()->find(QString::fromLatin1(metric.key));
        QVERIFY2(entry && entry->metric, metric.key);
        if (entry->english.example.isEmpty() || entry->indonesian.example.isEmpty())
            without.append(entry->key);
    }
    QVERIFY2(without.isEmpty(),
             qPrintable(u"give resources/glossary an example for: "_s + without.join(u' ')));
}

void GlossaryTest::nothingStandsAlone()
{
    for (const GlossaryEntry &entry : glossary()->entries()) {
        QVERIFY2(!entry.related.isEmpty(), qPrintable(entry.key));
        for (const QString &key : entry.related) {
            const GlossaryEntry *other = glossary()->find(key);
            QVERIFY2(other, qPrintable(key));
            QVERIFY2(other->related.contains(entry.key), qPrintable(entry.key + u" – "_s + key));
        }
    }
}

void GlossaryTest::noTermStandsTwice()
{
    for (const Language language : allOf<Language>()) {
        QSet<QString> terms;
        for (const GlossaryEntry &entry : glossary()->entries()) {
            if (entry.metric)
                continue; // Indonesian has one word for an activity and for their number
            const QString term = entry.in(language).term.toLower();
            QVERIFY2(!terms.contains(term), qPrintable(term));
            terms.insert(term);
        }
    }
}

void GlossaryTest::readsSums_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("holds");
    QTest::newRow("share") << u"9 of 12, 9 ÷ 12 = 75%."_s << true;
    QTest::newRow("wrong share") << u"9 of 12, 9 ÷ 12 = 76%."_s << false;
    QTest::newRow("rounded") << u"2 ÷ 3 ≈ 67%"_s << true;
    QTest::newRow("rounded badly") << u"2 ÷ 3 ≈ 66%"_s << false;
    QTest::newRow("rounding without saying so") << u"2 ÷ 3 = 67%"_s << false;
    QTest::newRow("money") << u"each of 4 × Rp 1,500 million = Rp 6 billion"_s << true;
    QTest::newRow("unit forgotten") << u"4 × Rp 1,500 million = Rp 6,000"_s << false;
    QTest::newRow("product first") << u"10 + 2 × 3 = 16"_s << true;
    QTest::newRow("parentheses") << u"(10 + 2) × 3 = 36"_s << true;
    QTest::newRow("words between") << u"45 calls a day × 21 days = 945 calls"_s << true;
    QTest::newRow("after a number in words") << u"of 50 so 9 − 3 = 6 and 9 + 3 = 12"_s << true;
    QTest::newRow("no left side") << u"so = 12"_s << false;
}

void GlossaryTest::readsSums()
{
    QFETCH(QString, text);
    QFETCH(bool, holds);
    const auto equations = ExampleArithmetic(Language::English).equationsIn(text);
    QVERIFY(!equations.empty());
    QCOMPARE(std::ranges::all_of(equations, &Equation::holds), holds);
}

void GlossaryTest::everySumIsRight()
{
    for (const Language language : allOf<Language>()) {
        const ExampleArithmetic arithmetic(language);
        size_t count = 0;
        for (const GlossaryEntry &entry : glossary()->entries()) {
            for (const Equation &equation : arithmetic.equationsIn(entry.in(language).example)) {
                ++count;
                QVERIFY2(equation.holds(), qPrintable(u"%1: %2 is not %3: %4"_s.arg(entry.key)
                                                          .arg(equation.left)
                                                          .arg(equation.right)
                                                          .arg(equation.text)));
            }
        }
        QVERIFY2(count > 150, qPrintable(QString::number(count)));
    }
}

void GlossaryTest::intervalsAreThoseOfTheCatalogue_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("of");
    QTest::newRow("3 of 5: 23–88%") << u"wilson_interval"_s << qint64(3) << qint64(5);
    QTest::newRow("0 of 4: 0–49%") << u"wilson_interval"_s << qint64(0) << qint64(4);
    QTest::newRow("9 of 18: 29–71%") << u"proposal"_s << qint64(9) << qint64(18);
    QTest::newRow("6 of 10: 31–83%") << u"leaderboard"_s << qint64(6) << qint64(10);
    QTest::newRow("5 of 10: 24–76%") << u"leaderboard"_s << qint64(5) << qint64(10);
    QTest::newRow("10 of 25: 23–59%") << u"sample_size"_s << qint64(10) << qint64(25);
    QTest::newRow("40 of 100: 31–50%") << u"sample_size"_s << qint64(40) << qint64(100);
    QTest::newRow("62 of 178: 28–42%") << u"win_rate"_s << qint64(62) << qint64(178);
}

void GlossaryTest::intervalsAreThoseOfTheCatalogue()
{
    QFETCH(QString, key);
    QFETCH(qint64, count);
    QFETCH(qint64, of);
    const auto interval = wilson(count, of);
    for (const Language language : allOf<Language>()) {
        const QString shown = Format(language).percentRange(interval.low, interval.high);
        QCOMPARE(QString::fromUtf8(QTest::currentDataTag()).section(u": "_s, 1),
                 Format(Language::English).percentRange(interval.low, interval.high));
        QVERIFY2(glossary()->find(key)->in(language).example.contains(shown), qPrintable(shown));
    }
}

QTEST_APPLESS_MAIN(GlossaryTest)
#include "glossary_test.moc"
