// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/activities_page.h"

#include "tests/ui/logging/desk.h"
#include "ui/activities/activity_model.h"
#include "ui/common/search_field.h"
#include "ui/common/table_view.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

/// @p count calls of Sari, one a minute up to the clock's time; every tenth is an e-mail of Yusuf's.
std::function<void(TestWorkspace &)> calls(int count)
{
    return [count](TestWorkspace &workspace) {
        std::vector<Activity> activities;
        for (int i = 0; i < count; ++i) {
            const Instant start = utc(u"2026-11-23T02:00:00") - std::chrono::minutes(i);
            const bool email = i % 10 == 9;
            ActivityFields fields = workspace.activity(email ? workspace.yusuf : workspace.sari,
                                                       email ? u"email" : u"call", start);
            fields.duration = std::chrono::seconds(email ? 0 : i);
            fields.subject = u"Number %1"_s.arg(i);
            activities.push_back(require(Activity::make(fields)));
        }
        require(
            workspace.session().transact([&](Session &session) { return session.insertMany(activities); }));
    };
}

struct Shown
{
    explicit Shown(Desk &desk)
        : page(*desk.context, nullptr)
    {
        page.resize(1200, 800);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The page did not become active");
        table = page.findChild<ui::TableView *>(u"activitiesTable"_s);
        model = page.findChild<ui::ActivityModel *>();
        count = page.findChild<QLabel *>(u"activityCount"_s);
    }

    ui::ActivitiesPage page;
    ui::TableView *table;
    ui::ActivityModel *model;
    QLabel *count;
};

} // namespace

class ActivitiesPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysReachEveryRow();
    void choosingAllLoadsNothing();
    void filters();
    void deletesAndUndoes();
    void enterEdits();
    void followsChanges();
    void exportsWhatIsListed();
    void saysWhenThereIsNothing();
};

void ActivitiesPageTest::keysReachEveryRow()
{
    Desk desk(calls(5000));
    Shown shown(desk);
    QTRY_COMPARE(shown.count->text(), u"5,000 activities"_s);
    shown.table->setFocus();
    QTest::keyClick(shown.table, Qt::Key_End);
    QCOMPARE(shown.table->currentIndex().row(), 4999);
    QTRY_VERIFY(shown.model->rowAt(4999));
    QCOMPARE(shown.model->rowAt(4999)->activity->subject, u"Number 4999"_s);
    QVERIFY(!shown.model->rowAt(1500));
    QTest::keyClick(shown.table, Qt::Key_Home);
    QTRY_VERIFY(shown.model->rowAt(0));
    QCOMPARE(shown.table->currentIndex().row(), 0);
    QTest::keyClick(shown.table, Qt::Key_PageDown);
    QVERIFY(shown.table->currentIndex().row() > 5);

    // 1,000 minutes earlier is another day.
    QTest::keyClick(&shown.page, Qt::Key_G, Qt::ControlModifier);
    auto *date = shown.page.findChild<QDateEdit *>(u"dateJump"_s);
    QTRY_VERIFY(date->hasFocus());
    date->setDate(QDate(2026, 11, 21));
    QTest::keyClick(date, Qt::Key_Return);
    const auto dayAt = [&](int row) {
        const ActivityRow *there = shown.model->rowAt(row);
        return there ? toIso(there->day) : QString();
    };
    QTRY_COMPARE(dayAt(shown.table->currentIndex().row()), u"2026-11-21"_s);
    QTRY_COMPARE(dayAt(shown.table->currentIndex().row() - 1), u"2026-11-22"_s);
    QVERIFY(shown.table->hasFocus());
}

void ActivitiesPageTest::choosingAllLoadsNothing()
{
    Desk desk(calls(5000));
    Shown shown(desk);
    QTRY_COMPARE(shown.count->text(), u"5,000 activities"_s);
    shown.table->setFocus();
    QTest::keyClick(shown.table, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(shown.table->selectionModel()->isRowSelected(4999));
    QVERIFY(!shown.model->rowAt(4999));
    QTest::keyClick(shown.table, Qt::Key_Delete);
    QCOMPARE(desk.navigator.messages.size(), 1U);
    QCOMPARE(shown.model->rowCount(), 5000);
}

void ActivitiesPageTest::filters()
{
    Desk desk(calls(100));
    Shown shown(desk);
    QTRY_COMPARE(shown.count->text(), u"100 activities"_s);
    auto *type = shown.page.findChild<QComboBox *>(u"typeFilter"_s);
    type->setCurrentIndex(type->findText(u"Email"_s));
    QTRY_COMPARE(shown.count->text(), u"10 activities"_s);
    QTRY_COMPARE(shown.model->rowCount(), 10);
    type->setCurrentIndex(0);
    auto *search = shown.page.findChild<ui::SearchField *>(u"activitySearch"_s);
    shown.table->setFocus();
    QTest::keyClick(&shown.page, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"Number 42"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(shown.model->rowCount(), 1);
    QCOMPARE(shown.model->rowAt(0)->activity->subject, u"Number 42"_s);
    auto *status = shown.page.findChild<QComboBox *>(u"statusFilter"_s);
    status->setCurrentIndex(status->findText(u"Planned"_s));
    QTRY_COMPARE(shown.model->rowCount(), 0);
    QTRY_VERIFY(!shown.table->isVisible());
}

void ActivitiesPageTest::deletesAndUndoes()
{
    Desk desk(calls(20));
    Shown shown(desk);
    QTRY_COMPARE(shown.model->rowCount(), 20);
    shown.table->setFocus();
    shown.table->selectRow(0);
    shown.table->setSelectionMode(QAbstractItemView::MultiSelection);
    shown.table->selectRow(1);
    QTest::keyClick(shown.table, Qt::Key_Delete);
    QTRY_COMPARE(shown.model->rowCount(), 18);
    QTRY_COMPARE(shown.count->text(), u"18 activities"_s);
    QCOMPARE(desk.navigator.messages.size(), 1U);
    QVERIFY(desk.navigator.messages[0].timeout == ui::MessageBar::undoTimeout);
    desk.navigator.messages[0].action();
    QTRY_COMPARE(shown.model->rowCount(), 20);
}

void ActivitiesPageTest::enterEdits()
{
    Desk desk(calls(3));
    Shown shown(desk);
    QTRY_COMPARE(shown.model->rowCount(), 3);
    shown.table->setFocus();
    shown.table->setCurrentIndex(shown.model->index(1, 0));
    QTest::keyClick(shown.table, Qt::Key_Return);
    QCOMPARE(desk.navigator.edited.size(), 1U);
    QCOMPARE(desk.navigator.edited[0], std::optional(shown.model->rowAt(1)->activity->id));
}

void ActivitiesPageTest::followsChanges()
{
    Desk desk(calls(3));
    Shown shown(desk);
    QTRY_COMPARE(shown.model->rowCount(), 3);
    const ActivityTypeId call = desk.context->directory().activityType(u"call")->fields().id;
    const auto late = Activity::make({.rep = desk.workspace.sari,
                                      .type = call,
                                      .start = utc(u"2026-11-23T03:00:00"),
                                      .subject = u"Newest"_s});
    desk.store->write(&shown.page, [late](Session &session) { return session.save(*late); });
    QTRY_COMPARE(shown.model->rowCount(), 4);
    QCOMPARE(shown.model->rowAt(0)->activity->subject, u"Newest"_s);
}

void ActivitiesPageTest::exportsWhatIsListed()
{
    Desk desk(calls(600));
    desk.dialogs.path = desk.workspace.pathOf(u"out.csv"_s);
    Shown shown(desk);
    QTRY_COMPARE(shown.count->text(), u"600 activities"_s);
    auto *tool = shown.page.headerTools()->findChild<QToolButton *>(u"activitiesExport"_s);
    tool->click();
    QTRY_COMPARE(desk.navigator.messages.size(), 1U);
    QFile file(desk.dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // A heading and every row, also those that are not in memory.
    QCOMPARE(file.readAll().count('\n'), 601);
}

void ActivitiesPageTest::saysWhenThereIsNothing()
{
    Desk desk;
    Shown shown(desk);
    QTRY_COMPARE(shown.count->text(), u"0 activities"_s);
    QVERIFY(!shown.table->isVisible());
    QVERIFY(shown.page.findChild<QWidget *>(u"logFirst"_s)->isVisible());
}

QTEST_MAIN(ActivitiesPageTest)
#include "activities_page_test.moc"
