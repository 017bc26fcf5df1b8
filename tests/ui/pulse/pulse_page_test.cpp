// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pulse/pulse_page.h"

#include "tests/ui/logging/desk.h"
#include "ui/charts/line_band_chart.h"
#include "ui/pulse/answer_card.h"
#include "ui/pulse/pulse_reminders.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

/// The usual question, asked monthly from October 2026 on; today is 23 November.
Survey usualQuestion()
{
    return require(Survey::make({.from = dayFromIso(u"2026-10-01").value()}));
}

void countAnswers(Session &session, const Survey &survey, const char *day, int score, qint64 answers)
{
    require(session.transact([&](Session &inside) {
        return inside.addAnswers({{.survey = survey->id,
                                   .day = dayFromIso(QString::fromLatin1(day)).value(),
                                   .score = score,
                                   .answers = answers}});
    }));
}

struct ShownPage
{
    explicit ShownPage(Desk &desk)
        : page(*desk.context, nullptr)
    {
        page.resize(1000, 900);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The page did not become active");
    }
    template<class T> [[nodiscard]] T *part(const QString &name) const
    {
        auto *found = page.findChild<T *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QString text(const QString &label) const { return part<QLabel>(label)->text(); }

    ui::PulsePage page;
};

} // namespace

class PulsePageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAndTakesItBack();
    void isAnsweredByKeys_data();
    void isAnsweredByKeys();
    void aCommentGoesAlong();
    void saysThatThereAreTooFew();
    void showsResultsOfTheLastRound();
    void remindsUntilAnsweredPutOffOrSwitchedOff();
    void closes();
};

void PulsePageTest::asksAndTakesItBack()
{
    Desk desk;
    ShownPage shown(desk);
    auto *ask = shown.part<QPushButton>(u"pulseAskUsual"_s);
    QTRY_VERIFY(ask->isVisible());
    QTest::mouseClick(ask, Qt::LeftButton);
    auto *question = shown.part<QLineEdit>(u"askQuestion"_s);
    QTRY_VERIFY(question->hasFocus());
    QCOMPARE(question->placeholderText(), u"How likely are you to recommend working here?"_s);
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_COMPARE(desk.context->directory().surveys.size(), size_t(1));
    const SurveyFields &fields = desk.context->directory().surveys.front().fields();
    QCOMPARE(fields.scale, SurveyScale::Recommendation);
    QCOMPARE(fields.cadence, SurveyCadence::Monthly);
    QCOMPARE(fields.from, std::optional(desk.context->today()));
    QTRY_VERIFY(shown.part<ui::AnswerCard>(u"pulseAnswer"_s)->isVisible());
    desk.undo->stack().undo();
    QTRY_VERIFY(desk.context->directory().surveys.empty());
    QTRY_VERIFY(ask->isVisible());
}

void PulsePageTest::isAnsweredByKeys_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("score");
    const auto row = [](const char *name, Language language, SurveyScale scale, const QString &keys,
                        int score) { QTest::newRow(name) << int(language) << int(scale) << keys << score; };
    row("nought", Language::English, SurveyScale::Recommendation, u"0"_s, 0);
    row("one", Language::English, SurveyScale::Recommendation, u"1"_s, 1);
    row("ten", Language::English, SurveyScale::Recommendation, u"10"_s, 10);
    row("put right", Language::English, SurveyScale::Recommendation, u"47"_s, 7);
    row("agree", Language::English, SurveyScale::Agreement, u"a"_s, 2);
    row("neutral", Language::English, SurveyScale::Agreement, u"n"_s, 1);
    row("disagree", Language::English, SurveyScale::Agreement, u"d"_s, 0);
    row("tidak setuju", Language::Indonesian, SurveyScale::Agreement, u"t"_s, 0);
    row("setuju", Language::Indonesian, SurveyScale::Agreement, u"s"_s, 2);
}

void PulsePageTest::isAnsweredByKeys()
{
    QFETCH(int, language);
    QFETCH(int, scale);
    QFETCH(QString, keys);
    QFETCH(int, score);
    Desk desk(
        [&](TestWorkspace &workspace) {
            require(workspace.session().save(require(
                Survey::make({.scale = SurveyScale(scale), .from = dayFromIso(u"2026-10-01").value()}))));
        },
        Language(language));
    ShownPage shown(desk);
    auto *card = shown.part<ui::AnswerCard>(u"pulseAnswer"_s);
    QTRY_VERIFY(card->isVisible());
    card->takeFocus();
    QVERIFY(!shown.part<QPushButton>(u"pulseSend"_s)->isEnabled());
    for (const QChar key : keys)
        QTest::keyClicks(QApplication::focusWidget(), QString(key));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(desk.context->directory().answers.size(), size_t(1));
    const AnswerCount &count = desk.context->directory().answers.front();
    QCOMPARE(count.score, score);
    QVERIFY2(!count.team, "three people are too few for a team");
    // The form is gone, and knows nothing of it when somebody else comes.
    QTRY_VERIFY(shown.part<QPushButton>(u"pulseAgain"_s)->isVisible());
    QTest::mouseClick(shown.part<QPushButton>(u"pulseAgain"_s), Qt::LeftButton);
    QVERIFY(!shown.part<QPushButton>(u"pulseSend"_s)->isEnabled());
    QVERIFY(desk.undo->stack().count() == 0);
}

void PulsePageTest::aCommentGoesAlong()
{
    Desk desk([](TestWorkspace &workspace) {
        const Survey survey = usualQuestion();
        require(workspace.session().save(survey));
        countAnswers(workspace.session(), survey, "2026-11-20", 10, 6);
    });
    ShownPage shown(desk);
    auto *card = shown.part<ui::AnswerCard>(u"pulseAnswer"_s);
    QTRY_VERIFY(card->isVisible());
    card->takeFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"9"_s);
    auto *comment = shown.part<QPlainTextEdit>(u"pulseComment"_s);
    comment->setFocus();
    QTest::keyClicks(comment, u"The heron flies low"_s);
    QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
    const auto *comments = shown.part<QWidget>(u"pulseComments"_s);
    QTRY_VERIFY(std::ranges::any_of(comments->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->text() == u"The heron flies low";
    }));
    QVERIFY(comment->toPlainText().isEmpty());
    QCOMPARE(shown.text(u"pulseScore"_s), u"+100.0"_s);
}

void PulsePageTest::saysThatThereAreTooFew()
{
    Desk desk([](TestWorkspace &workspace) {
        const Survey survey = usualQuestion();
        require(workspace.session().save(survey));
        countAnswers(workspace.session(), survey, "2026-11-20", 3, 4);
    });
    ShownPage shown(desk);
    QTRY_VERIFY(shown.text(u"pulseSummary"_s).contains(u"4 answers; shown from 5 on"));
    QVERIFY(!shown.part<QLabel>(u"pulseScore"_s)->isVisible());
    QVERIFY(!shown.part<ui::LineBandChart>(u"pulseTrend"_s)->isVisible());
}

void PulsePageTest::showsResultsOfTheLastRound()
{
    Desk desk([](TestWorkspace &workspace) {
        const Survey survey = usualQuestion();
        require(workspace.session().save(survey));
        countAnswers(workspace.session(), survey, "2026-10-20", 10, 5);
        countAnswers(workspace.session(), survey, "2026-10-20", 8, 5);
        countAnswers(workspace.session(), survey, "2026-11-20", 10, 5);
        countAnswers(workspace.session(), survey, "2026-11-20", 0, 3);
    });
    ShownPage shown(desk);
    QTRY_COMPARE(shown.text(u"pulseScore"_s), u"+25.0"_s);
    QVERIFY2(shown.text(u"pulseChange"_s).contains(u"no difference beyond chance"),
             qPrintable(shown.text(u"pulseChange"_s)));
    const ui::LineBand &trend = shown.part<ui::LineBandChart>(u"pulseTrend"_s)->data();
    QCOMPARE(trend.categories, (QStringList{u"October 2026"_s, u"November 2026"_s}));
    QCOMPARE(trend.points.back().value, std::optional(25.0));
}

void PulsePageTest::remindsUntilAnsweredPutOffOrSwitchedOff()
{
    Desk desk([](TestWorkspace &workspace) { require(workspace.session().save(usualQuestion())); });
    const Directory &directory = desk.context->directory();
    const Day today = desk.context->today();
    ui::PulseReminders reminders(desk.preferences);
    const auto due = [&](int days) {
        return reminders.due(directory, today + std::chrono::days(days)).size();
    };
    QCOMPARE(due(0), size_t(1));
    const Survey survey = directory.surveys.front();
    reminders.putOff(survey, today);
    QCOMPARE(due(0), size_t(0));
    QCOMPARE(due(1), size_t(1));
    reminders.setAnswered(survey, today);
    QCOMPARE(due(1), size_t(0));
    QCOMPARE(due(8), size_t(1)); // December
    reminders.setOn(false);
    QCOMPARE(due(8), size_t(0));
}

void PulsePageTest::closes()
{
    Desk desk([](TestWorkspace &workspace) { require(workspace.session().save(usualQuestion())); });
    ShownPage shown(desk);
    auto *close = shown.page.headerTools()->findChild<QToolButton *>(u"pulseClose"_s);
    QTRY_COMPARE(close->text(), u"Close survey"_s);
    close->click();
    QTRY_VERIFY(!shown.part<ui::AnswerCard>(u"pulseAnswer"_s)->isVisible());
    QTRY_COMPARE(close->text(), u"Reopen"_s);
    desk.undo->stack().undo();
    QTRY_VERIFY(shown.part<ui::AnswerCard>(u"pulseAnswer"_s)->isVisible());
}

QTEST_MAIN(PulsePageTest)
#include "pulse_page_test.moc"
