// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace laju::ui;
using namespace Qt::StringLiterals;

namespace {

struct Line
{
    qint64 id = 0;
    QString rep;
    int calls = 0;
};

enum Column { Rep, Calls };

std::vector<TableColumn<Line>> columns(const QString *repHeader)
{
    return {
        {.header = [repHeader] { return *repHeader; }, .text = &Line::rep},
        {.header = [] { return u"Calls"_s; },
         .text = [](const Line &line) { return u"%1 ×"_s.arg(line.calls); },
         .sort = [](const Line &line) { return QVariant(line.calls); },
         .alignment = Qt::AlignRight,
         .extra = [](const Line &line,
                     int role) { return role == ToneRole ? QVariant(line.calls > 50) : QVariant(); }},
    };
}

const std::vector<Line> three{{1, u"Sari"_s, 9}, {2, u"Budi"_s, 120}, {3, u"Rina"_s, 30}};

} // namespace

/// Rows whose cells are told only later.
class LateModel final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &, int role) const override
    {
        return role == Qt::DisplayRole && !m_text.isEmpty() ? QVariant(m_text) : QVariant();
    }
    void reset(int rows)
    {
        beginResetModel();
        m_rows = rows;
        m_text.clear();
        endResetModel();
    }
    void tell(const QString &text)
    {
        m_text = text;
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, 0));
    }

private:
    int m_rows = 0;
    QString m_text;
};

class TableTest final : public QObject
{
    Q_OBJECT

    QString m_repHeader = u"Rep"_s;

private Q_SLOTS:
    void modelKeepsTheContract()
    {
        RowTable<Line> model(columns(&m_repHeader), &Line::id);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(three);
        model.insertRow(1, {4, u"Agus"_s, 5});
        model.replaceRow(0, {1, u"Sari W."_s, 10});
        model.removeRow(3);
        model.setRows({});
        model.setRows(three);
        QCOMPARE(model.rowCount(), 3);
    }

    void roles()
    {
        RowTable<Line> model(columns(&m_repHeader), &Line::id);
        model.setRows(three);
        const QModelIndex cell = model.index(1, Calls);
        QCOMPARE(cell.data().toString(), u"120 ×"_s);
        QCOMPARE(cell.data(SortRole), QVariant(120));
        QCOMPARE(model.index(1, Rep).data(SortRole), QVariant(u"Budi"_s));
        QCOMPARE(cell.data(KeyRole).toLongLong(), 2);
        QCOMPARE(cell.data(ToneRole), QVariant(true));
        QVERIFY(!cell.data(NoteRole).isValid());
        QVERIFY(cell.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
        QCOMPARE(model.headerData(Calls, Qt::Horizontal).toString(), u"Calls"_s);
    }

    void sameRowsKeepTheSelection()
    {
        RowTable<Line> model(columns(&m_repHeader), &Line::id);
        model.setRows(three);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        auto rows = three;
        rows[0].calls = 77;
        model.setRows(rows);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.rowAt(0).calls, 77);
        rows.pop_back();
        model.setRows(rows);
        QCOMPARE(reset.count(), 1);
    }

    void languageChangeReachesTheModel()
    {
        m_repHeader = u"Rep"_s;
        RowTable<Line> model(columns(&m_repHeader), &Line::id);
        model.setRows(three);
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        TableView view;
        view.setModel(&proxy);
        QSignalSpy headers(&proxy, &QAbstractItemModel::headerDataChanged);
        m_repHeader = u"Perwakilan"_s;
        QEvent languageChange(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&view, &languageChange);
        QVERIFY(headers.count() > 0);
        QCOMPARE(proxy.headerData(Rep, Qt::Horizontal).toString(), u"Perwakilan"_s);
        m_repHeader = u"Rep"_s;
    }

    void viewSortsByRawValue()
    {
        RowTable<Line> model(columns(&m_repHeader), &Line::id);
        model.setRows(three);
        QSortFilterProxyModel proxy;
        proxy.setSortRole(SortRole);
        proxy.setSourceModel(&model);
        TableView view;
        view.setModel(&proxy);
        view.setSortingEnabled(true);
        view.sortByColumn(Calls, Qt::AscendingOrder);
        QCOMPARE(view.toTsv(), u"Rep\tCalls\nSari\t9 ×\nRina\t30 ×\nBudi\t120 ×\n"_s);
    }

    void columnsFitWhatIsReadLater()
    {
        LateModel model;
        TableView view;
        view.setModel(&model);
        view.horizontalHeader()->setStretchLastSection(false);
        view.show();
        model.reset(100);
        model.tell(u"PT Sumber Makmur Abadi Sejahtera"_s);
        const int fitting = view.columnWidth(0);
        // In another order nothing jumps while the rows are on their way.
        model.reset(100);
        QCOMPARE(view.columnWidth(0), fitting);
        model.tell(u"CV Satu"_s);
        QVERIFY(view.columnWidth(0) < fitting);
        // What changes afterwards does not move the columns.
        const int shorter = view.columnWidth(0);
        model.tell(u"PT Sumber Makmur Abadi Sejahtera"_s);
        QCOMPARE(view.columnWidth(0), shorter);
    }

    void keys()
    {
        RowTable<Line> model(columns(&m_repHeader), &Line::id);
        model.setRows(three);
        TableView view;
        view.setModel(&model);
        view.show();
        view.setCurrentIndex(model.index(1, Rep));
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentIndex().row(), 2);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentIndex().row(), 0);

        QSignalSpy activated(&view, &TableView::rowActivated);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toModelIndex().row(), 0);

        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Rep\tCalls\nSari\t9 ×\n"_s);
    }
};

QTEST_MAIN(TableTest)
#include "table_test.moc"
