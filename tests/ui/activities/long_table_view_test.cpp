// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/long_table_view.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laju;

namespace {

/// As many rows as wanted, each with its number.
class Numbers final : public QAbstractTableModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    [[nodiscard]] QVariant data(const QModelIndex &at, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QString::number(at.row())) : QVariant();
    }
    void reset(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    void insert(int row, int rows)
    {
        beginInsertRows({}, row, row + rows - 1);
        m_rows += rows;
        endInsertRows();
    }
    void remove(int row, int rows)
    {
        beginRemoveRows({}, row, row + rows - 1);
        m_rows -= rows;
        endRemoveRows();
    }

private:
    int m_rows = 0;
};

/// A table of numbers on the screen.
struct Shown
{
    Shown()
    {
        view.setModel(&model);
        view.resize(300, 400);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    /// That one can scroll to just the last row.
    void check() const
    {
        const int rows = model.rowCount();
        const int height = rows * view.verticalHeader()->defaultSectionSize();
        QCOMPARE(view.verticalScrollBar()->maximum(), std::max(height - view.viewport()->height(), 0));
    }

    Numbers model;
    ui::LongTableView view;
};

} // namespace

class LongTableViewTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAsManyRowsAsThereAre();
    void staysWithinTheRows();
    void makesRoomOnce();
};

void LongTableViewTest::showsAsManyRowsAsThereAre()
{
    Shown shown;
    for (const int rows : {1000, 3, 0, 5000, 14, 4999}) {
        shown.model.reset(rows);
        QCoreApplication::processEvents();
        shown.check();
        shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->maximum());
        const int bottom = shown.view.viewport()->height() - 1;
        const bool isFull = rows * shown.view.verticalHeader()->defaultSectionSize() > bottom;
        QCOMPARE(shown.view.rowInSight(bottom), isFull ? rows - 1 : -1);
    }
    // While it is scrolled to the end.
    shown.model.remove(10, 4000);
    QCoreApplication::processEvents();
    shown.check();
    QCOMPARE(shown.view.rowInSight(shown.view.viewport()->height() - 1), shown.model.rowCount() - 1);
    shown.model.insert(0, 20'000);
    QCoreApplication::processEvents();
    shown.check();
    shown.view.scrollTo(shown.model.index(shown.model.rowCount() - 1, 0));
    QCOMPARE(shown.view.verticalScrollBar()->value(), shown.view.verticalScrollBar()->maximum());
}

void LongTableViewTest::staysWithinTheRows()
{
    Shown shown;
    shown.model.reset(2000);
    shown.model.reset(40);
    const auto rowAfter = [&](Qt::Key key) {
        QTest::keyClick(&shown.view, key);
        return shown.view.currentIndex().row();
    };
    QCOMPARE(rowAfter(Qt::Key_End), 39);
    QCOMPARE(rowAfter(Qt::Key_Down), 39);
    QCOMPARE(rowAfter(Qt::Key_PageDown), 39);
    QCOMPARE(rowAfter(Qt::Key_Home), 0);
    QVERIFY(rowAfter(Qt::Key_PageDown) > 5);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&shown.view, Qt::Key_PageDown);
    QCOMPARE(shown.view.currentIndex().row(), 39);
    QCOMPARE(rowAfter(Qt::Key_Home), 0);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&shown.view, Qt::Key_PageDown, Qt::ShiftModifier);
    QCOMPARE(shown.view.selectionModel()->selectedRows().size(), 40);
    // Where there are no rows a click means none.
    shown.model.reset(2);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, {20, 300});
    QVERIFY(!shown.view.currentIndex().isValid());
}

void LongTableViewTest::makesRoomOnce()
{
    Shown shown;
    shown.model.reset(10'000);
    const QSignalSpy made(shown.view.verticalHeader(), &QHeaderView::sectionCountChanged);
    for (const int rows : {1, 10'000, 0, 500, 10'000}) {
        shown.model.reset(rows);
        shown.model.insert(0, 50);
        shown.model.remove(0, 50);
    }
    QVERIFY(made.isEmpty());
}

QTEST_MAIN(LongTableViewTest)
#include "long_table_view_test.moc"
