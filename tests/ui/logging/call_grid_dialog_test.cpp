// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/call_grid_dialog.h"

#include "tests/ui/logging/desk.h"
#include "ui/logging/account_field.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;
using ui::CallGridDialog;

namespace {

CallGridDialog *openGrid(Desk &desk)
{
    CallGridDialog::open(*desk.context, nullptr);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<CallGridDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    qFatal("The grid did not open");
}

void put(CallGridDialog *dialog, int row, const QStringList &cells)
{
    auto *grid = dialog->findChild<QTableWidget *>(u"callGrid"_s);
    for (int column = 0; column < cells.size(); ++column)
        grid->item(row, column)->setText(cells[column]);
}

} // namespace

class CallGridDialogTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savesAllRowsAsOneStep();
    void namesTheRowThatIsWrong();
    void savesTheSameAgainOnlyWhenTold();
    void tabTakesTheOnlyAccountThatBeginsSo_data();
    void tabTakesTheOnlyAccountThatBeginsSo();
    void asksBeforeThrowingRowsAway();
};

void CallGridDialogTest::savesAllRowsAsOneStep()
{
    Desk desk;
    const QPointer<CallGridDialog> dialog(openGrid(desk));
    put(dialog, 0, {u"9:30"_s, u"PT Maju Jaya"_s, u"Connected"_s, u"12"_s, u"wants a quote"_s});
    put(dialog, 1, {u"10.00"_s, u"Toko Baru"_s, u"No answer"_s});
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"callGridSave"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    const auto rows = desk.rows({.descending = false});
    QCOMPARE(rows.size(), 2U);
    // 09:30 in Jakarta (UTC+7).
    QCOMPARE(rows[0].activity->start, utc(u"2026-11-23T02:30:00"));
    QCOMPARE(rows[0].activity->account, desk.workspace.maju);
    QCOMPARE(rows[0].activity->outcome, Outcome::Connected);
    QCOMPARE(rows[0].activity->duration, std::chrono::seconds(720));
    QCOMPARE(rows[0].activity->note, u"wants a quote"_s);
    QCOMPARE(rows[1].account, u"Toko Baru"_s);
    desk.undo->stack().undo();
    QCOMPARE(desk.rows().size(), 0U);
}

void CallGridDialogTest::namesTheRowThatIsWrong()
{
    Desk desk;
    const QPointer<CallGridDialog> dialog(openGrid(desk));
    put(dialog, 0, {u"9:30"_s, u"PT Maju Jaya"_s});
    put(dialog, 1, {u"half past"_s, u"PT Maju Jaya"_s});
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"callGridSave"_s), Qt::LeftButton);
    QVERIFY(dialog->findChild<QLabel *>(u"callGridProblem"_s)->text().startsWith(u"Row 2"_s));
    QCOMPARE(desk.rows().size(), 0U);
    dialog->done(QDialog::Rejected);
}

void CallGridDialogTest::savesTheSameAgainOnlyWhenTold()
{
    Desk desk;
    const QPointer<CallGridDialog> dialog(openGrid(desk));
    put(dialog, 0, {u"9:30"_s, u"PT Maju Jaya"_s});
    put(dialog, 1, {u"9:31"_s, u"PT Maju Jaya"_s});
    auto *save = dialog->findChild<QPushButton *>(u"callGridSave"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    const auto *problem = dialog->findChild<QLabel *>(u"callGridProblem"_s);
    QTRY_VERIFY2(problem->text().startsWith(u"Row 2"_s), qPrintable(problem->text()));
    QCOMPARE(desk.rows().size(), 0U);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(desk.rows().size(), 2U);
}

// "maj" begins no account's name; "pt ma" is PT Maju Jaya, and no new account.
void CallGridDialogTest::tabTakesTheOnlyAccountThatBeginsSo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<bool>("isNew");
    QTest::newRow("the beginning of one") << u"pt ma"_s << u"PT Maju Jaya"_s << false;
    QTest::newRow("within a name") << u"maj"_s << u"maj"_s << true;
}

void CallGridDialogTest::tabTakesTheOnlyAccountThatBeginsSo()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, taken);
    QFETCH(const bool, isNew);
    Desk desk;
    const QPointer<CallGridDialog> dialog(openGrid(desk));
    auto *grid = dialog->findChild<QTableWidget *>(u"callGrid"_s);
    QTableWidgetItem *cell = grid->item(0, CallGridDialog::AccountName);
    grid->setCurrentItem(cell);
    grid->editItem(cell);
    auto *editor = grid->findChild<ui::AccountField *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, typed);
    static_cast<void>(desk.rows()); // by then the accounts were looked up
    QCoreApplication::processEvents();
    QTest::keyClick(editor, Qt::Key_Tab);
    QTRY_COMPARE(cell->text(), taken);
    const auto *problem = dialog->findChild<QLabel *>(u"callGridProblem"_s);
    QCOMPARE(problem->text().contains(typed), isNew);
    desk.dialogs.yes = true;
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void CallGridDialogTest::asksBeforeThrowingRowsAway()
{
    Desk desk;
    const QPointer<CallGridDialog> dialog(openGrid(desk));
    put(dialog, 0, {u"9:30"_s});
    desk.dialogs.yes = false;
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog && dialog->isVisible());
    desk.dialogs.yes = true;
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(CallGridDialogTest)
#include "call_grid_dialog_test.moc"
