// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/next_step.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace laju;

class NextStepTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhenItIsDue_data();
    void tellsWhenItIsDue();
};

void NextStepTest::tellsWhenItIsDue_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<NextStep>("step");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString() << NextStep::None << u"No next step"_s;
    QTest::newRow("yesterday") << u"2026-11-19"_s << NextStep::Overdue
                               << u"Overdue since 19 Nov: Call Rina"_s;
    QTest::newRow("today") << u"2026-11-20"_s << NextStep::Today << u"Today: Call Rina"_s;
    QTest::newRow("tomorrow") << u"2026-11-21"_s << NextStep::Later << u"21 Nov: Call Rina"_s;
}

void NextStepTest::tellsWhenItIsDue()
{
    QFETCH(const QString, due);
    QFETCH(const NextStep, step);
    QFETCH(const QString, text);
    const auto day = due.isEmpty() ? std::optional<Day>() : std::optional(dayFromIso(due).value());
    QCOMPARE(nextStepOn(day, dayFromIso(u"2026-11-20"_s).value()), step);
    QCOMPARE(nextStepText(
                 step, day, u"Call Rina"_s,
                 FigureWords(Phrasebook(Language::English), Format(Language::English), Currency::rupiah())),
             text);
}

QTEST_GUILESS_MAIN(NextStepTest)
#include "next_step_test.moc"
