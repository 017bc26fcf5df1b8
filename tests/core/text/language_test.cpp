// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/format.h"
#include "core/text/language.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace laju;

class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { applyLanguage(Language::English); }
    void englishIsTheSource();
    void numbersTakeTheLanguagesForm();
    void applyingALanguageReplacesTheOneBefore();
    void aPhrasebookStandsApartFromTheApplication();
    void durationsAreWritten_data();
    void durationsAreWritten();
};

void LanguageTest::englishIsTheSource()
{
    QCOMPARE(Phrasebook(Language::English)("Format", "%1 h"), u"%1 h"_s);
    QCOMPARE(Phrasebook(Language::Indonesian)("Nowhere", "Nothing such"), u"Nothing such"_s);
}

void LanguageTest::numbersTakeTheLanguagesForm()
{
    QCOMPARE(Phrasebook(Language::English)("Nowhere", "%n things", 1234), u"1,234 things"_s);
    QCOMPARE(Phrasebook(Language::Indonesian)("Nowhere", "%n things", 1234), u"1.234 things"_s);
}

void LanguageTest::applyingALanguageReplacesTheOneBefore()
{
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    applyLanguage(Language::Indonesian);
    QCOMPARE(cancel(), u"Batal"_s);
    QCOMPARE(QLocale().language(), QLocale::Indonesian);
    applyLanguage(Language::Indonesian);
    applyLanguage(Language::English);
    QCOMPARE(cancel(), u"Cancel"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
}

void LanguageTest::aPhrasebookStandsApartFromTheApplication()
{
    applyLanguage(Language::Indonesian);
    QCOMPARE(Format(Language::English).duration(38s), u"38\u00A0s"_s);
    QCOMPARE(Format(Language::English).number(1.5, 1), u"1.5"_s);
}

void LanguageTest::durationsAreWritten_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("indonesian");
    QTest::newRow("seconds") << 38 << u"38 s"_s << u"38 dtk"_s;
    QTest::newRow("minutes, seconds dropped") << 12 * 60 + 4 << u"12 min"_s << u"12 mnt"_s;
    QTest::newRow("hours and minutes") << 6480 << u"1 h 48 min"_s << u"1 jam 48 mnt"_s;
    QTest::newRow("whole hours") << 7200 << u"2 h"_s << u"2 jam"_s;
    QTest::newRow("more than a day") << 100'800 << u"28 h"_s << u"28 jam"_s;
}

void LanguageTest::durationsAreWritten()
{
    QFETCH(int, seconds);
    QFETCH(QString, english);
    QFETCH(QString, indonesian);
    const auto written = [&](Language language) {
        return Format(language).duration(std::chrono::seconds(seconds)).replace(u'\u00A0', u' ');
    };
    QCOMPARE(written(Language::English), english);
    QCOMPARE(written(Language::Indonesian), indonesian);
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
