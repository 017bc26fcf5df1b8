// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_grid_view.h"

#include "tests/ui/logging/desk.h"
#include "ui/targets/target_grid_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

constexpr int november = 11; // column of the month: the reps come first
constexpr int december = 12;

/// The tab in a window of its own, for the company in 2026; each rep is asked for 10 calls a workday.
struct ShownGrid
{
    explicit ShownGrid(Desk &theDesk)
        : desk(theDesk)
        , view(*theDesk.context, nullptr)
    {
        view.resize(1240, 700);
        view.refresh(Company());
        view.show();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("The view did not become active");
        table = view.findChild<ui::TargetGridTable *>();
        QObject::connect(desk.live.get(), &ui::LiveFacts::directoryChanged, &view,
                         [this] { view.refresh(Company()); });
        table->setFocus();
    }
    [[nodiscard]] QModelIndex cell(const QString &rep, int column) const
    {
        const QAbstractItemModel &model = *table->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data() == rep)
                return model.index(row, column);
        }
        qFatal("%s has no line", qPrintable(rep));
    }
    [[nodiscard]] QString text(const QString &rep, int column) const
    {
        return cell(rep, column).data().toString();
    }
    void choose(const QModelIndex &from, const QModelIndex &to)
    {
        table->setCurrentIndex(from);
        table->selectionModel()->select(QItemSelection(from, to), QItemSelectionModel::ClearAndSelect);
    }
    void trigger(const QString &action) { table->findChild<QAction *>(action)->trigger(); }
    [[nodiscard]] QString problem() const
    {
        const auto *label = view.findChild<QLabel *>(u"targetGridProblem"_s);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] size_t targetCount() const { return desk.context->directory().targets.size(); }

    Desk &desk;
    ui::TargetGridView view;
    ui::TargetGridTable *table;
};

void askForCalls(TestWorkspace &workspace)
{
    require(
        workspace.session().save(require(Target::make({.metric = u"calls"_s,
                                                       .cadence = Cadence::Workday,
                                                       .value = 10,
                                                       .from = dayOf(std::chrono::year(2026) / 1 / 1)}))));
    // Sari called 30 times in October.
    for (int i = 0; i < 30; ++i) {
        ActivityFields call = workspace.activity(workspace.sari, u"call", utc(u"2026-10-05T02:00:00"));
        call.start += std::chrono::minutes(5 * i);
        call.direction = laju::Direction::Outbound;
        call.outcome = Outcome::Connected;
        require(workspace.session().save(require(Activity::make(std::move(call)))));
    }
}

} // namespace

class TargetGridViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsAsked();
    void typedValuesCountForTheMonth();
    void wrongTextChangesNothing();
    void fillsDown();
    void pastesFromASpreadsheet();
    void copiesFromAnotherRepAndYear();
    void suggestsTheMedian();
};

void TargetGridViewTest::showsWhatIsAsked()
{
    Desk desk(askForCalls);
    ShownGrid shown(desk);
    const QAbstractItemModelTester tester(shown.table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(shown.text(u"Sari"_s, november), u"210"_s);
    QCOMPARE(shown.text(u"Sari"_s, december), u"230"_s);
    const int reps = shown.table->model()->rowCount() - 1;
    QCOMPARE(shown.text(u"Together"_s, november), QString::number(210 * reps));
    shown.view.findChild<QToolButton *>(u"targetGridPreviousYear"_s)->click();
    QCOMPARE(shown.text(u"Sari"_s, november), QString());
}

void TargetGridViewTest::typedValuesCountForTheMonth()
{
    Desk desk(askForCalls);
    ShownGrid shown(desk);
    shown.table->setCurrentIndex(shown.cell(u"Sari"_s, november));
    QTest::keyClick(shown.table, Qt::Key_2);
    QTest::keyClicks(QApplication::focusWidget(), u"50"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(shown.text(u"Sari"_s, november), u"250"_s);
    QCOMPARE(shown.text(u"Sari"_s, december), u"230"_s);
    QCOMPARE(shown.targetCount(), 2u);
    // Delete goes back to what is asked of everybody, and Ctrl+Z brings the own value back.
    shown.table->setFocus();
    shown.choose(shown.cell(u"Sari"_s, november), shown.cell(u"Sari"_s, november));
    QTest::keyClick(shown.table, Qt::Key_Delete);
    QTRY_COMPARE(shown.text(u"Sari"_s, november), u"210"_s);
    desk.undo->stack().undo();
    QTRY_COMPARE(shown.text(u"Sari"_s, november), u"250"_s);
}

void TargetGridViewTest::wrongTextChangesNothing()
{
    Desk desk(askForCalls);
    ShownGrid shown(desk);
    QGuiApplication::clipboard()->setText(u"250\tmany"_s);
    shown.choose(shown.cell(u"Sari"_s, november), shown.cell(u"Sari"_s, november));
    shown.trigger(u"targetGridPaste"_s);
    QVERIFY2(shown.problem().contains(u"Sari, December 2026") && shown.problem().contains(u"many"),
             qPrintable(shown.problem()));
    QCOMPARE(desk.undo->stack().count(), 0);
    QCOMPARE(shown.targetCount(), 1u);
}

void TargetGridViewTest::fillsDown()
{
    Desk desk(askForCalls);
    ShownGrid shown(desk);
    QAbstractItemModel &model = *shown.table->model();
    const int last = model.rowCount() - 2;
    QVERIFY(last > 0);
    model.setData(model.index(0, november), u"111"_s);
    QTRY_COMPARE(model.index(0, november).data().toString(), u"111"_s);
    shown.choose(model.index(0, november), model.index(last, december));
    QTest::keyClick(shown.table, Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(model.index(last, november).data().toString(), u"111"_s);
    QCOMPARE(model.index(last, december).data().toString(), u"230"_s);
    // One step, whatever the number of cells.
    QCOMPARE(desk.undo->stack().count(), 2);
}

void TargetGridViewTest::pastesFromASpreadsheet()
{
    Desk desk(askForCalls);
    ShownGrid shown(desk);
    const QAbstractItemModel &model = *shown.table->model();
    QGuiApplication::clipboard()->setText(u"1,000\t2.000\r\n\t300\r\n"_s);
    shown.choose(model.index(0, november), model.index(0, november));
    QTest::keyClick(shown.table, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(model.index(0, november).data().toString(), u"1,000"_s);
    QCOMPARE(model.index(0, december).data().toString(), u"2,000"_s);
    QCOMPARE(model.index(1, november).data().toString(), u"210"_s); // an empty cell changes nothing
    QCOMPARE(model.index(1, december).data().toString(), u"300"_s);
    // What is copied can be pasted.
    shown.choose(model.index(0, november), model.index(0, december));
    QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1,000\t2,000"_s);
    // One value goes into every cell chosen.
    QGuiApplication::clipboard()->setText(u"77"_s);
    shown.choose(model.index(0, 1), model.index(1, 3));
    QTest::keyClick(shown.table, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(model.index(1, 3).data().toString(), u"77"_s);
    QCOMPARE(model.index(0, 2).data().toString(), u"77"_s);
}

void TargetGridViewTest::copiesFromAnotherRepAndYear()
{
    Desk desk(askForCalls);
    ShownGrid shown(desk);
    QAbstractItemModel &model = *shown.table->model();
    model.setData(shown.cell(u"Sari"_s, november), u"123"_s);
    QTRY_COMPARE(shown.text(u"Sari"_s, november), u"123"_s);
    const auto fromMenu = [&](const QString &action) {
        auto *menu = shown.view.findChild<QToolButton *>(u"targetGridCopy"_s)->menu();
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(action)->trigger();
    };
    shown.choose(shown.cell(u"Made"_s, 1), shown.cell(u"Made"_s, december));
    fromMenu(u"copyFrom%1"_s.arg(desk.workspace.sari.number()));
    QTRY_COMPARE(shown.text(u"Made"_s, november), u"123"_s);
    shown.view.findChild<QToolButton *>(u"targetGridNextYear"_s)->click();
    shown.choose(shown.cell(u"Made"_s, november), shown.cell(u"Made"_s, november));
    fromMenu(u"copyFromYearBefore"_s);
    QTRY_COMPARE(shown.text(u"Made"_s, november), u"123"_s);
}

void TargetGridViewTest::suggestsTheMedian()
{
    Desk desk(askForCalls);
    ShownGrid shown(desk);
    // Nothing chosen: it is said what to do.
    shown.table->clearSelection();
    shown.trigger(u"targetGridSuggest"_s);
    QVERIFY(!shown.problem().isEmpty());
    // Only October is on record.
    shown.choose(shown.cell(u"Sari"_s, november), shown.cell(u"Sari"_s, december));
    shown.trigger(u"targetGridSuggest"_s);
    QTRY_COMPARE(shown.text(u"Sari"_s, november), u"30"_s);
    QCOMPARE(shown.text(u"Sari"_s, december), u"30"_s);
}

QTEST_MAIN(TargetGridViewTest)
#include "target_grid_view_test.moc"
