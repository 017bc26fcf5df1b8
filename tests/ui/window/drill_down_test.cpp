// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/logging/desk.h"
#include "ui/common/csv_export.h"
#include "ui/common/figure_card.h"
#include "ui/common/table_view.h"
#include "ui/window/main_window.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

/// November 2026 of Sari: three calls on the 23rd; two deals won, of 100 and 300 million, and one lost.
void prepareNovember(TestWorkspace &workspace)
{
    for (int i = 0; i < 3; ++i)
        require(workspace.session().save(require(Activity::make(workspace.activity(
            workspace.sari, u"call", utc(u"2026-11-23T01:00:00") + std::chrono::minutes(10 * i))))));
    const auto close = [&](const QString &name, QStringView stage, qint64 million) {
        OpportunityFields deal = workspace.opportunity(workspace.sari, name, utc(u"2026-11-02T02:00:00"));
        deal.stage = workspace.stage(stage);
        deal.amount = Money(million * 1'000'000'00, Currency::rupiah());
        require(workspace.session().save(require(Opportunity::make(deal)), utc(u"2026-11-02T02:00:00"),
                                         workspace.sari));
    };
    close(u"Fleet"_s, u"Won", 100);
    close(u"Vans"_s, u"Won", 300);
    close(u"Solar roof"_s, u"Lost", 50);
}

/// The window on its dashboard.
struct Board
{
    Desk desk{prepareNovember};
    ui::MainWindow window{*desk.context};

    Board()
    {
        window.resize(1024, 700);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not show");
        window.showPage(u"dashboard");
    }
    /// The card whose title is @p metric's name.
    [[nodiscard]] ui::FigureCard *card(const QString &metric)
    {
        for (auto *each : window.findChildren<ui::FigureCard *>()) {
            if (each->isVisible() && each->content().title == metric)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QWidget *page() { return window.findChild<QWidget *>(u"drillDownPage"_s); }
    [[nodiscard]] ui::TableView *deals()
    {
        return page()->findChild<ui::TableView *>(u"opportunitiesTable"_s);
    }
    [[nodiscard]] QString text(const QString &label) { return window.findChild<QLabel *>(label)->text(); }
};

} // namespace

// From a figure to its rows, to its explanation, and back.
class DrillDownTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCardListsItsRows();
    void bothSidesCanBeListed();
    void activitiesAreListedAndFiltered();
    void goesBackToThePageAsItWas_data();
    void goesBackToThePageAsItWas();
    void f1ExplainsAndEscCloses();
    void theExplanationListsTheRows();
    void savesTheRows();
    void followsWrites();
    void modelsKeepTheirPromises();
};

void DrillDownTest::aCardListsItsRows()
{
    Board board;
    QTRY_VERIFY(board.card(u"Win rate"_s));
    QTRY_COMPARE(board.card(u"Win rate"_s)->content().value, u"66.7%"_s); // 2 won of 3 closed
    QTest::mouseClick(board.card(u"Win rate"_s), Qt::LeftButton);
    QTRY_VERIFY(board.page() && board.page()->isVisible());
    QTRY_COMPARE(board.deals()->model()->rowCount(), 3);
    QVERIFY(board.page()
                ->findChild<QToolButton *>(u"drillTrail"_s)
                ->text()
                .startsWith(u"Dashboard › Win rate · Company"_s));
    QCOMPARE(board.text(u"drillFigure"_s), u"66.7%"_s);
}

void DrillDownTest::bothSidesCanBeListed()
{
    Board board;
    QTRY_VERIFY(board.card(u"Win rate"_s));
    QTest::mouseClick(board.card(u"Win rate"_s), Qt::LeftButton);
    QTRY_COMPARE(board.deals()->model()->rowCount(), 3);
    auto *lists = board.page()->findChild<QWidget *>(u"drillLists"_s);
    auto *won = lists->findChild<QAbstractButton *>(u"segment0"_s);
    QCOMPARE(won->text(), u"2 won"_s);
    QCOMPARE(lists->findChild<QAbstractButton *>(u"segment1"_s)->text(), u"3 closed"_s);
    won->click();
    QTRY_COMPARE(board.deals()->model()->rowCount(), 2);
    // 100 + 300 million
    QTRY_VERIFY(board.text(u"opportunityCount"_s).startsWith(u"2 opportunities · Rp"_s));
    QVERIFY(board.text(u"opportunityCount"_s).endsWith(u"400,000,000"_s));
}

void DrillDownTest::activitiesAreListedAndFiltered()
{
    Board board;
    QTRY_VERIFY(board.card(u"Calls"_s));
    QTRY_COMPARE(board.card(u"Calls"_s)->content().value, u"3"_s);
    QTest::mouseClick(board.card(u"Calls"_s), Qt::LeftButton);
    auto *table = board.page()->findChild<ui::TableView *>(u"drillActivities"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTRY_COMPARE(board.text(u"drillCount"_s), u"3 activities"_s);
    auto *rep = board.page()->findChild<QComboBox *>(u"drillRep"_s);
    rep->setCurrentIndex(rep->findText(u"Made"_s));
    QTRY_COMPARE(table->model()->rowCount(), 0);
    rep->setCurrentIndex(rep->findText(u"Sari"_s));
    QTRY_COMPARE(table->model()->rowCount(), 3);
}

void DrillDownTest::goesBackToThePageAsItWas_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("Alt+Left") << u"alt"_s;
    QTest::newRow("Esc") << u"esc"_s;
    QTest::newRow("the mouse's back button") << u"mouse"_s;
    QTest::newRow("the trail") << u"trail"_s;
}

void DrillDownTest::goesBackToThePageAsItWas()
{
    QFETCH(QString, how);
    Board board;
    QTRY_VERIFY(board.card(u"Win rate"_s));
    auto *scroll =
        board.window.findChild<QWidget *>(u"dashboardPage"_s)->findChild<QScrollArea *>(u"pageScroll"_s);
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 40);
    scroll->verticalScrollBar()->setValue(40);
    ui::FigureCard *card = board.card(u"Win rate"_s);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    QTRY_COMPARE(board.deals()->model()->rowCount(), 3);
    QVERIFY(!scroll->isVisible());
    if (how == u"alt")
        QTest::keyClick(&board.window, Qt::Key_Left, Qt::AltModifier);
    else if (how == u"esc")
        QTest::keyClick(board.deals(), Qt::Key_Escape);
    else if (how == u"mouse")
        QTest::mouseClick(board.deals()->viewport(), Qt::BackButton);
    else
        board.page()->findChild<QToolButton *>(u"drillTrail"_s)->click();
    QTRY_VERIFY(scroll->isVisible());
    QVERIFY(!board.page()->isVisible());
    QCOMPARE(scroll->verticalScrollBar()->value(), 40);
    QCOMPARE(board.window.focusWidget(), card);
    QCOMPARE(board.text(u"pageTitle"_s), u"Dashboard"_s);
}

void DrillDownTest::f1ExplainsAndEscCloses()
{
    Board board;
    QTRY_VERIFY(board.card(u"Win rate"_s));
    ui::FigureCard *card = board.card(u"Win rate"_s);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_F1);
    auto *panel = board.window.findChild<QWidget *>(u"explainPanel"_s);
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(board.text(u"explainName"_s), u"Win rate"_s);
    QCOMPARE(panel->findChild<QLabel *>(u"explain_formula"_s)->text(), u"won 2 ÷ (won 2 + lost 1) = 66.7%"_s);
    QTest::keyClick(board.window.focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!panel->isVisible());
    QCOMPARE(board.window.focusWidget(), card);
}

void DrillDownTest::theExplanationListsTheRows()
{
    Board board;
    QTRY_VERIFY(board.card(u"Win rate"_s));
    QTest::mouseClick(board.card(u"Win rate"_s)->findChild<QToolButton *>(u"info"_s), Qt::LeftButton);
    auto *panel = board.window.findChild<QWidget *>(u"explainPanel"_s);
    QTRY_VERIFY(panel->isVisible());
    auto *won = panel->findChild<QAbstractButton *>(u"explainRows0"_s);
    QCOMPARE(won->text(), u"List: 2 won"_s);
    won->click();
    QTRY_COMPARE(board.deals()->model()->rowCount(), 2);
    QVERIFY(!panel->isVisible());
}

void DrillDownTest::savesTheRows()
{
    Board board;
    board.desk.dialogs.path = board.desk.workspace.pathOf(u"closed.csv"_s);
    QTRY_VERIFY(board.card(u"Win rate"_s));
    QTest::mouseClick(board.card(u"Win rate"_s), Qt::LeftButton);
    QTRY_COMPARE(board.deals()->model()->rowCount(), 3);
    board.page()->findChild<QToolButton *>(u"opportunitiesExport"_s)->click();
    QFile file(board.desk.dialogs.path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 4); // a heading and three deals
}

void DrillDownTest::followsWrites()
{
    Board board;
    QTRY_VERIFY(board.card(u"Calls"_s));
    QTRY_COMPARE(board.card(u"Calls"_s)->content().value, u"3"_s);
    QTest::mouseClick(board.card(u"Calls"_s), Qt::LeftButton);
    QTRY_COMPARE(board.text(u"drillCount"_s), u"3 activities"_s);
    const ActivityTypeId call = board.desk.context->directory().activityType(u"call")->fields().id;
    const auto late = require(Activity::make(
        {.rep = board.desk.workspace.sari, .type = call, .start = utc(u"2026-11-23T01:45:00")}));
    board.desk.store->write(&board.window, [late](Session &session) { return session.save(late); });
    QTRY_COMPARE(board.text(u"drillCount"_s), u"4 activities"_s);
    QTRY_COMPARE(board.text(u"drillFigure"_s), u"4"_s);
}

void DrillDownTest::modelsKeepTheirPromises()
{
    Board board;
    QTRY_VERIFY(board.card(u"Win rate"_s));
    QTest::mouseClick(board.card(u"Win rate"_s), Qt::LeftButton);
    QTRY_COMPARE(board.deals()->model()->rowCount(), 3);
    QAbstractItemModelTester tester(board.deals()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *search = board.page()->findChild<QLineEdit *>(u"drillSearch"_s);
    QTest::keyClicks(search, u"van"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(board.deals()->model()->rowCount(), 1);
    QCOMPARE(board.deals()->model()->index(0, 0).data().toString(), u"Vans"_s);
    auto *kind = board.page()->findChild<QComboBox *>(u"drillKind"_s);
    kind->setCurrentIndex(kind->findText(u"Lost"_s));
    QTRY_COMPARE(board.deals()->model()->rowCount(), 0);
    search->clear();
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(board.deals()->model()->rowCount(), 1);
    QCOMPARE(board.deals()->model()->index(0, 0).data().toString(), u"Solar roof"_s);
}

QTEST_MAIN(DrillDownTest)
#include "drill_down_test.moc"
