// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/activities_page.h"

#include "tests/ui/logging/desk.h"
#include "ui/activities/activity_model.h"
#include "ui/common/search_field.h"
#include "ui/common/table_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSet>
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
    void pagesThroughTwoThousandRows_data();
    void pagesThroughTwoThousandRows();
    void filters();
    void deletesAndUndoes();
    void enterEdits();
    void followsChanges();
    void exportsWhatIsListed();
    void saysWhenThereIsNothing();
};

void ActivitiesPageTest::pagesThroughTwoThousandRows_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::newRow("latest first") << 0 << Qt::DescendingOrder;
    QTest::newRow("earliest first") << 0 << Qt::AscendingOrder;
    QTest::newRow("by rep") << 3 << Qt::AscendingOrder;
    QTest::newRow("longest first") << 7 << Qt::DescendingOrder;
}

void ActivitiesPageTest::pagesThroughTwoThousandRows()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    Desk desk(calls(2000));
    ui::ActivityModel model(*desk.context);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.sort(column, order);
    model.setQuery(ActivityQuery{});
    QTRY_COMPARE(model.rowCount(), 500);
    QTRY_COMPARE(model.total(), std::optional<qint64>(2000));
    for (int page = 2; page <= 4; ++page) {
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 500 * page);
    }
    if (model.canFetchMore({}))
        model.fetchMore({});
    QTRY_VERIFY(!model.canFetchMore({}));
    QCOMPARE(model.rowCount(), 2000);
    QSet<qint64> seen;
    for (int row = 0; row < model.rowCount(); ++row)
        seen.insert(model.index(row, 0).data(ui::KeyRole).toLongLong());
    QCOMPARE(seen.size(), 2000);
    const QVariant first = model.index(0, column).data(ui::SortRole);
    const QVariant last = model.index(1999, column).data(ui::SortRole);
    const auto sorted = QVariant::compare(first, last);
    QVERIFY(order == Qt::AscendingOrder ? sorted == QPartialOrdering::Less
                                        : sorted == QPartialOrdering::Greater);
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
    QTest::keyClicks(search, u"Number 42"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(shown.model->rowCount(), 1);
    QCOMPARE(shown.model->rowAt(0).activity->subject, u"Number 42"_s);
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
    QCOMPARE(desk.navigator.edited[0], std::optional(shown.model->rowAt(1).activity->id));
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
    QCOMPARE(shown.model->rowAt(0).activity->subject, u"Newest"_s);
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
