// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/glossary/glossary.h"
#include "core/metrics/catalogue.h"
#include "tests/app/program.h"

using namespace Qt::StringLiterals;
using namespace laju::test;

class GlossaryCommandTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheEntry_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("a term in English")
            << QStringList{u"gatekeeper"_s, u"--lang"_s, u"en"_s}
            << QStringList{u"Gatekeeper\n"_s, u"controls access"_s, u"Example: 20 calls"_s, u"Cold call"_s};
        QTest::newRow("found in English, told in Indonesian")
            << QStringList{u"detractor"_s, u"--lang"_s, u"id"_s}
            << QStringList{u"Pengkritik  –  Detractor"_s, u"Contoh: 8 dari 40"_s, u"Promotor"_s};
        QTest::newRow("found in Indonesian, told in English")
            << QStringList{u"pengkritik"_s, u"--lang"_s, u"en"_s}
            << QStringList{u"Detractor  –  Pengkritik"_s, u"Example: 8 of 40"_s};
        QTest::newRow("several words") << QStringList{u"confidence"_s, u"interval"_s, u"--lang"_s, u"en"_s}
                                       << QStringList{u"Confidence interval (CI)"_s};
        QTest::newRow("a metric by its key")
            << QStringList{u"win_rate"_s, u"--lang"_s, u"en"_s}
            << QStringList{u"Win rate"_s, u"Formula: "_s, u"Higher is better."_s, u"62 ÷ (62 + 116)"_s};
        QTest::newRow("the best matches of a part")
            << QStringList{u"interv"_s, u"--lang"_s, u"en"_s}
            << QStringList{u"Confidence interval (CI)"_s, u"Wilson interval"_s};
    }
    void showsTheEntry()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, shown);
        const Run run = runProgram(QStringList{u"glossary"_s} + arguments);
        QCOMPARE(run.status, 0);
        QVERIFY2(run.err.isEmpty(), qPrintable(run.err));
        for (const QString &text : shown)
            QVERIFY2(run.out.contains(text), qPrintable(text + u" is not in:\n"_s + run.out));
    }

    void aNamedEntryStandsAlone()
    {
        const Run run =
            runProgram({u"glossary"_s, u"lead"_s, u"--lang"_s, u"en"_s, u"--format"_s, u"json"_s});
        QCOMPARE(run.figures().size(), 1);
        QCOMPARE(run.figures().first()[u"key"], u"lead"_s);
    }

    void listsAllTerms_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Indonesian") << u"id"_s;
    }
    void listsAllTerms()
    {
        QFETCH(QString, language);
        const Run text = runProgram({u"glossary"_s, u"--lang"_s, language});
        QCOMPARE(text.status, 0);
        QCOMPARE(text.out.count(u'\n'), laju::glossary()->entries().size());
        const Run json = runProgram({u"glossary"_s, u"--lang"_s, language, u"--format"_s, u"json"_s});
        QCOMPARE(json.figures().size(), laju::glossary()->entries().size());
        qsizetype metrics = 0;
        for (const QJsonValue &entry : json.figures()) {
            metrics += entry[u"metric"].toBool() ? 1 : 0;
            QVERIFY(!entry[u"term"].toString().isEmpty() && !entry[u"definition"].toString().isEmpty());
            QCOMPARE(entry[u"formula"].isString(), entry[u"metric"].toBool());
            QVERIFY(!entry[u"related"].toArray().isEmpty());
        }
        QCOMPARE(metrics, std::ssize(laju::catalogue()));
    }
};

QTEST_APPLESS_MAIN(GlossaryCommandTest)
#include "glossary_command_test.moc"
