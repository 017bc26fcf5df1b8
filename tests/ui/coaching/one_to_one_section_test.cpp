// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/one_to_one_section.h"

#include "tests/ui/logging/desk.h"
#include "ui/coaching/coaching_page.h"
#include "ui/coaching/record_row.h"
#include "ui/common/scope_picker.h"
#include "ui/common/table_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

constexpr Day today = dayOf(std::chrono::year(2026) / 11 / 23); // a Monday

/// Dewi leads North; Sari of North has a deal that was to close, and called twice. @p with adds to it.
struct Office
{
    RepId dewi = RepId::generate();
    OpportunityId deal = OpportunityId::generate();
    Desk desk;

    explicit Office(const std::function<void(Office &, TestWorkspace &)> &with = {})
        : desk([&](TestWorkspace &workspace) {
            Session &session = workspace.session();
            require(
                session.save(require(Rep::make({.id = dewi, .name = u"Dewi"_s, .role = laju::Role::Manager})),
                             workspace.north, {}));
            OpportunityFields fleet =
                workspace.opportunity(workspace.sari, u"Fleet renewal"_s, utc(u"2026-11-02T02:00:00"));
            fleet.id = deal;
            fleet.expectedClose = today - std::chrono::days(3);
            require(session.save(require(Opportunity::make(fleet)), *fleet.created, {}));
            for (const auto at : {u"2026-11-20T02:00:00", u"2026-11-20T03:00:00"}) {
                ActivityFields call = workspace.activity(workspace.sari, u"call", utc(at));
                call.outcome = Outcome::Connected;
                require(session.save(require(Activity::make(call))));
            }
            if (with)
                with(*this, workspace);
        })
    {
        sit(dewi);
    }
    /// @p person is the one who logs here.
    void sit(RepId person)
    {
        desk.preferences.set(ui::Preferences::actingRep, static_cast<qlonglong>(person.number()));
    }
};

/// A note of Dewi about Sari.
void noteOfDewi(Office &office, TestWorkspace &workspace)
{
    require(workspace.session().save(require(CoachingNote::make({.rep = workspace.sari,
                                                                 .lead = office.dewi,
                                                                 .author = office.dewi,
                                                                 .day = today,
                                                                 .text = u"Between us"_s}))));
}

struct Shown
{
    explicit Shown(Office &office)
        : page(*office.desk.context, nullptr)
    {
        page.showSection(u"one_to_one");
        page.resize(1200, 1600);
        page.show();
        if (!QTest::qWaitForWindowActive(&page) || !wait())
            qFatal("The page was not complete");
    }
    [[nodiscard]] bool wait() const
    {
        return QTest::qWaitFor([&] { return section()->isComplete(); });
    }
    [[nodiscard]] ui::OneToOneSection *section() const { return page.findChild<ui::OneToOneSection *>(); }
    template<class W> [[nodiscard]] W *find(const QString &name) const
    {
        W *found = section()->findChild<W *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }
    /// The rows in sight of the list whose rows are called that, each as "text | about".
    [[nodiscard]] QStringList records(const QString &name) const
    {
        QStringList texts;
        for (const auto *row : section()->findChildren<ui::RecordRow *>()) {
            if (row->isVisible() && row->objectName().startsWith(name))
                texts.append(row->text() + u" | "_s + row->about());
        }
        return texts;
    }
    void choose(const QString &name) const
    {
        auto *reps = find<QComboBox>(u"oneToOneRep"_s);
        reps->setFocus();
        QTest::keyClick(reps, Qt::Key_Home);
        while (reps->currentText() != name && reps->currentIndex() + 1 < reps->count())
            QTest::keyClick(reps, Qt::Key_Down);
    }

    ui::CoachingPage page;
};

} // namespace

// The section of the page Coaching that is about one rep.
class OneToOneSectionTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void actionsAreAgreedTickedAndUndone();
    void whatIsWrongWithAnActionIsSaid();
    void notesAreWrittenAndChanged();
    void whatIsBegunWaitsForItsRep();
    void nobodyElseReads();
    void whoeverSitsDownNextSeesNothingOfIt();
    void figuresAndDealsLeadOn();
    void aScopeWithoutRepsSaysSo();
    void repsAreSteppedThrough();
};

void OneToOneSectionTest::actionsAreAgreedTickedAndUndone()
{
    Office office;
    const Shown shown(office);
    shown.choose(u"Sari"_s);
    QVERIFY(shown.wait());
    QVERIFY(shown.find<QLabel>(u"actionsNothing"_s)->isVisible());
    auto *text = shown.find<QLineEdit>(u"actionText"_s);
    QCOMPARE(shown.find<QDateEdit>(u"actionDue"_s)->date(), QDate(2026, 11, 30)); // a week on
    text->setFocus();
    QTest::keyClicks(text, u"Call three dormant accounts"_s);
    QTest::keyClick(text, Qt::Key_Return);
    const QString agreed = u"Call three dormant accounts | due 30 Nov"_s;
    QTRY_COMPARE(shown.records(u"action"_s), QStringList{agreed});
    QVERIFY(text->text().isEmpty());
    QVERIFY(text->hasFocus()); // the next one can be typed at once
    QVERIFY(!shown.find<QLabel>(u"actionsNothing"_s)->isVisible());

    auto *done = shown.find<QCheckBox>(u"actionDone"_s);
    done->setFocus();
    QTest::keyClick(done, Qt::Key_Space);
    QTRY_VERIFY(shown.records(u"action"_s).isEmpty());
    auto *fold = shown.find<QPushButton>(u"actionsShowDone"_s);
    QCOMPARE(fold->text(), u"Show 1 done ›"_s);
    fold->click();
    QCOMPARE(shown.records(u"action"_s), QStringList{u"Call three dormant accounts | done on 23 Nov"_s});
    QCOMPARE(office.desk.navigator.messages.back().text, u"Done."_s);
    office.desk.navigator.messages.back().action(); // Undo
    QTRY_COMPARE(shown.records(u"action"_s), QStringList{agreed});

    shown.find<QToolButton>(u"recordEdit"_s)->click();
    QCOMPARE(text->text(), u"Call three dormant accounts"_s);
    text->selectAll();
    QTest::keyClicks(text, u"Call two"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_COMPARE(shown.records(u"action"_s), QStringList{u"Call two | due 30 Nov"_s});
    shown.find<QToolButton>(u"recordRemove"_s)->click();
    QTRY_VERIFY(shown.records(u"action"_s).isEmpty());
    office.desk.undo->stack().undo();
    QTRY_COMPARE(shown.records(u"action"_s), QStringList{u"Call two | due 30 Nov"_s});
}

void OneToOneSectionTest::whatIsWrongWithAnActionIsSaid()
{
    Office office;
    const Shown shown(office);
    auto *text = shown.find<QLineEdit>(u"actionText"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QStringList said;
    const auto messages = [&] {
        said.clear();
        for (const auto *label : shown.section()->findChildren<QLabel *>())
            said.append(label->isVisible() ? label->text() : QString());
        return said;
    };
    QVERIFY(messages().contains(u"Write what is to be done."_s));
    QTest::keyClicks(text, u"Call"_s);
    shown.find<QDateEdit>(u"actionDue"_s)->setDate(QDate(2026, 11, 20));
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(messages().contains(u"An action cannot be due before it was agreed."_s));
    QCOMPARE(text->text(), u"Call"_s); // nothing is lost
    QVERIFY(shown.records(u"action"_s).isEmpty());
}

void OneToOneSectionTest::notesAreWrittenAndChanged()
{
    Office office;
    const Shown shown(office);
    shown.choose(u"Sari"_s);
    QVERIFY(shown.wait());
    auto *text = shown.find<QPlainTextEdit>(u"noteText"_s);
    text->setFocus();
    QTest::keyClicks(text, u"Wants to learn demos"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(shown.records(u"note"_s), QStringList{u"Wants to learn demos | 23 Nov 2026 · Dewi"_s});
    QVERIFY(text->toPlainText().isEmpty());
    // Something else is begun, then the first note is changed: what was begun comes back.
    QTest::keyClicks(text, u"Half a thought"_s);
    auto *row = shown.find<ui::RecordRow>(u"note0"_s);
    row->findChild<QToolButton *>(u"recordEdit"_s)->click();
    QCOMPARE(text->toPlainText(), u"Wants to learn demos"_s);
    QTest::keyClicks(text, u" soon"_s);
    shown.find<QPushButton>(u"noteSave"_s)->click();
    QTRY_COMPARE(shown.records(u"note"_s), QStringList{u"Wants to learn demos soon | 23 Nov 2026 · Dewi"_s});
    QCOMPARE(text->toPlainText(), u"Half a thought"_s);
    row->findChild<QToolButton *>(u"recordRemove"_s)->click();
    QTRY_VERIFY(shown.records(u"note"_s).isEmpty());
    office.desk.navigator.messages.back().action(); // Undo
    QTRY_COMPARE(shown.records(u"note"_s).size(), 1);
}

void OneToOneSectionTest::whatIsBegunWaitsForItsRep()
{
    Office office;
    const Shown shown(office);
    shown.choose(u"Sari"_s);
    QVERIFY(shown.wait());
    auto *text = shown.find<QPlainTextEdit>(u"noteText"_s);
    QTest::keyClicks(text, u"About Sari"_s);
    shown.choose(u"Yusuf"_s);
    QTRY_VERIFY(text->toPlainText().isEmpty());
    QVERIFY(shown.wait());
    QTest::keyClicks(text, u"About Yusuf"_s);
    shown.choose(u"Sari"_s);
    QTRY_COMPARE(text->toPlainText(), u"About Sari"_s);
}

void OneToOneSectionTest::nobodyElseReads()
{
    Office office(noteOfDewi);
    office.sit(office.desk.workspace.yusuf);
    const Shown shown(office);
    shown.choose(u"Sari"_s);
    QVERIFY(shown.wait());
    QVERIFY(shown.records(u"note"_s).isEmpty());
    QVERIFY(!shown.find<QPlainTextEdit>(u"noteText"_s)->isVisible());
    QVERIFY(!shown.find<QLineEdit>(u"actionText"_s)->isVisible());
    QVERIFY(shown.find<QLabel>(u"notesPrivate"_s)->isVisible());
    QVERIFY(shown.find<QLabel>(u"notesPrivate"_s)->text().contains(u"Sari"_s));
    // Yusuf writes in the own one, to whom leads the team above.
    shown.choose(u"Yusuf"_s);
    QTRY_VERIFY(shown.find<QPlainTextEdit>(u"noteText"_s)->isVisible());
}

void OneToOneSectionTest::whoeverSitsDownNextSeesNothingOfIt()
{
    Office office(noteOfDewi);
    Shown shown(office);
    shown.choose(u"Sari"_s);
    QTRY_COMPARE(shown.records(u"note"_s).size(), 1);
    shown.page.hide();
    office.sit(office.desk.workspace.made);
    shown.page.show();
    QVERIFY(shown.records(u"note"_s).isEmpty()); // at once, not only when it has been read anew
    QVERIFY(shown.wait());
    QVERIFY(shown.records(u"note"_s).isEmpty());
    shown.page.hide();
    office.sit(office.desk.workspace.sari);
    shown.page.show();
    QTRY_COMPARE(shown.records(u"note"_s), QStringList{u"Between us | 23 Nov 2026 · Dewi"_s});
    // It is Dewi's: Sari does not change it.
    QVERIFY(!shown.find<ui::RecordRow>(u"note0"_s)->findChild<QToolButton *>(u"recordEdit"_s)->isVisible());
}

void OneToOneSectionTest::figuresAndDealsLeadOn()
{
    Office office;
    const Shown shown(office);
    shown.choose(u"Sari"_s);
    QVERIFY(shown.wait());
    auto *scorecard = shown.find<ui::TableView>(u"scorecardTable"_s);
    const QAbstractItemModelTester scorecardTester(scorecard->model());
    scorecard->setFocus();
    scorecard->selectRow(0);
    QCOMPARE(scorecard->model()->index(0, 0).data().toString(), u"Calls"_s);
    QCOMPARE(scorecard->model()->index(0, 1).data().toString(), u"2"_s);
    QTest::keyClick(scorecard, Qt::Key_Return);
    const ui::DrillDown &calls = office.desk.navigator.drilled.back();
    QCOMPARE(QByteArray(calls.metric->key), "calls"_ba);
    QCOMPARE(calls.selection.scope, Scope(office.desk.workspace.sari));
    QTest::keyClick(scorecard, Qt::Key_F1);
    QCOMPARE(office.desk.navigator.explained.back(), "calls"_ba);

    auto *help = shown.find<ui::TableView>(u"helpTable"_s);
    const QAbstractItemModelTester helpTester(help->model());
    QCOMPARE(help->model()->rowCount(), 1);
    QCOMPARE(help->model()->index(0, 4).data().toString(), u"was to close on 20 Nov · No next step"_s);
    help->setFocus();
    help->selectRow(0);
    QTest::keyClick(help, Qt::Key_Return);
    QCOMPARE(office.desk.navigator.opened.back(), std::optional(office.deal));

    shown.find<QPushButton>(u"printOneToOne"_s)->click();
    const RecordingNavigator::Report &report = office.desk.navigator.reports.back();
    QCOMPARE(report.key, u"one_to_one"_s);
    QCOMPARE(report.scope, Scope(office.desk.workspace.sari));
    QCOMPARE(report.period.days(), 90);
    QCOMPARE(report.period.last(), today);
}

void OneToOneSectionTest::aScopeWithoutRepsSaysSo()
{
    TeamId empty = TeamId::generate();
    Office office([&](Office &, TestWorkspace &workspace) {
        require(workspace.session().save(require(Team::make({.id = empty, .name = u"Empty"_s}))));
    });
    office.desk.preferences.set(ui::Preferences::scope, ui::scopeKey(empty));
    const Shown shown(office);
    QVERIFY(shown.find<QLabel>(u"oneToOneNobody"_s)->isVisible());
    QVERIFY(!shown.find<QPushButton>(u"printOneToOne"_s)->isVisible());
    QVERIFY(!shown.find<ui::TableView>(u"scorecardTable"_s)->isVisible());
}

void OneToOneSectionTest::repsAreSteppedThrough()
{
    Office office;
    {
        const Shown shown(office);
        auto *reps = shown.find<QComboBox>(u"oneToOneRep"_s);
        QCOMPARE(reps->count(), 3); // Dewi is none
        QVERIFY(!shown.find<QToolButton>(u"previousRep"_s)->isEnabled());
        shown.find<QToolButton>(u"nextRep"_s)->click();
        QVERIFY(shown.wait());
        shown.find<QToolButton>(u"nextRep"_s)->click();
        QVERIFY(shown.wait());
        QVERIFY(!shown.find<QToolButton>(u"nextRep"_s)->isEnabled());
        QCOMPARE(reps->currentText(), u"Yusuf"_s);
    }
    // The choice is remembered.
    const Shown again(office);
    QCOMPARE(again.find<QComboBox>(u"oneToOneRep"_s)->currentText(), u"Yusuf"_s);
}

QTEST_MAIN(OneToOneSectionTest)
#include "one_to_one_section_test.moc"
