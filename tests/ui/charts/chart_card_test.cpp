// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include "tests/ui/logging/desk.h"
#include "ui/charts/box_chart.h"
#include "ui/charts/funnel_chart.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/line_band_chart.h"
#include "ui/charts/row_chart.h"
#include "ui/charts/scatter_chart.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/common/table_view.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace laju;
using namespace laju::test;
using namespace laju::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto toggleKeys = Qt::ControlModifier | Qt::ShiftModifier;

/// A chart of one kind in a card in a window, and what its table is to say.
struct ChartKind
{
    std::function<void(ChartCard &)> fill;      ///< adds the chart, called "chart", with data
    std::function<void(ChartCard &)> fillEmpty; ///< the same without data
    QList<QStringList> table;                   ///< the header first
    QList<int> numeric;                         ///< columns that stand at the right
    QList<int> activated = {};                  ///< what Enter on the last line's last cell says
};

template<class T> T *addChart(ChartCard &card)
{
    auto *chart = new T(&card);
    chart->setObjectName(u"chart"_s);
    card.setChart(chart);
    return chart;
}

StackedBars bars()
{
    return {.name = u"Activities"_s,
            .categories = {u"Mon"_s, u"Tue"_s},
            .categoryTitle = u"Day"_s,
            .series = {{.name = u"Calls"_s, .values = {10, 9}}, {.name = u"Emails"_s, .values = {3, 4}}}};
}

LineBand line()
{
    return {.name = u"Win rate"_s,
            .categories = {u"Q1"_s, u"Q2"_s},
            .categoryTitle = u"Quarter"_s,
            .seriesName = u"Rate"_s,
            .lowName = u"from"_s,
            .highName = u"to"_s,
            .points = {{.value = 0.5, .low = 0.25, .high = 0.75}, {}}};
}

FunnelData funnel()
{
    return {.name = u"Funnel"_s,
            .rows = {{.label = u"Lead"_s, .value = 9, .values = {u"Lead"_s, {u"9"_s, 9}}},
                     {.label = u"Won"_s, .value = 2, .values = {u"Won"_s, {u"2"_s, 2}}}},
            .titles = {u"Stage"_s, u"Deals"_s}};
}

ChartRows ranked()
{
    return {.name = u"Leaderboard"_s,
            .rows = {{.label = u"Sari"_s, .values = {{u"1"_s, 1}, u"Sari"_s, {u"60%"_s, 0.6}}},
                     {.label = u"Made"_s, .values = {QString(), u"Made"_s, {u"50%"_s, 0.5}}}},
            .titles = {u"Rank"_s, u"Rep"_s, u"Win rate"_s}};
}

HeatMapData hours()
{
    return {.name = u"Hours"_s,
            .rows = {u"Mon"_s},
            .columns = {u"8"_s, u"9"_s},
            .cells = {{.values = {u"Mon"_s, {u"8"_s, 8}, {u"10"_s, 10}}},
                      {.values = {u"Mon"_s, {u"9"_s, 9}, {u"7"_s, 7}}}},
            .titles = {u"Weekday"_s, u"Hour"_s, u"Calls"_s}};
}

ScatterData points()
{
    const NumberFormat plain = [](double value) { return QString::number(value); };
    return {.name = u"Effort"_s,
            .points = {{.label = u"Sari"_s, .x = 8, .y = 3, .values = {u"Sari"_s, {u"8"_s, 8}, {u"3"_s, 3}}},
                       {.label = u"Made"_s, .x = 5, .y = 1, .values = {u"Made"_s, {u"5"_s, 5}, {u"1"_s, 1}}}},
            .xFormat = plain,
            .yFormat = plain,
            .titles = {u"Rep"_s, u"Calls"_s, u"Won"_s}};
}

BoxRows boxes()
{
    const Spread spread{.p10 = 1, .p25 = 2, .median = 3, .p75 = 5, .p90 = 8};
    return {.name = u"Days"_s,
            .rows = {{.label = u"Lead"_s,
                      .done = BoxMark{.spread = spread, .values = {u"Lead"_s, u"left"_s, {u"3"_s, 3}}},
                      .ongoing = BoxMark{.spread = spread, .values = {u"Lead"_s, u"inside"_s, {u"3"_s, 3}}}}},
            .titles = {u"Stage"_s, u"Which"_s, u"Median"_s}};
}

/// Every kind of chart there is.
std::map<QByteArray, ChartKind> samples()
{
    const auto painted = [](auto *chart, const auto &data) { chart->setData(data); };
    return {
        {"stacked bars",
         {[](ChartCard &card) { addChart<StackedBarChart>(card)->setData(bars()); },
          [](ChartCard &card) { addChart<StackedBarChart>(card)->setData({}); },
          {{u"Day"_s, u"Calls"_s, u"Emails"_s}, {u"Mon"_s, u"10"_s, u"3"_s}, {u"Tue"_s, u"9"_s, u"4"_s}},
          {1, 2},
          {1, 1}}},
        {"line with band",
         {[](ChartCard &card) { addChart<LineBandChart>(card)->setData(line()); },
          [](ChartCard &card) { addChart<LineBandChart>(card)->setData({}); },
          {{u"Quarter"_s, u"Rate"_s, u"from"_s, u"to"_s},
           {u"Q1"_s, u"50%"_s, u"25%"_s, u"75%"_s},
           {u"Q2"_s, {}, {}, {}}},
          {1, 2, 3},
          {1}}},
        {"funnel",
         {[painted](ChartCard &card) { painted(addChart<FunnelChart>(card), funnel()); },
          [painted](ChartCard &card) { painted(addChart<FunnelChart>(card), FunnelData{}); },
          {{u"Stage"_s, u"Deals"_s}, {u"Lead"_s, u"9"_s}, {u"Won"_s, u"2"_s}},
          {1},
          {1}}},
        {"rows",
         {[painted](ChartCard &card) { painted(addChart<RowChart>(card), ranked()); },
          [painted](ChartCard &card) { painted(addChart<RowChart>(card), ChartRows{}); },
          {{u"Rank"_s, u"Rep"_s, u"Win rate"_s}, {u"1"_s, u"Sari"_s, u"60%"_s}, {{}, u"Made"_s, u"50%"_s}},
          {0, 2},
          {1}}},
        {"heat map",
         {[painted](ChartCard &card) { painted(addChart<HeatMap>(card), hours()); },
          [painted](ChartCard &card) { painted(addChart<HeatMap>(card), HeatMapData{}); },
          {{u"Weekday"_s, u"Hour"_s, u"Calls"_s}, {u"Mon"_s, u"8"_s, u"10"_s}, {u"Mon"_s, u"9"_s, u"7"_s}},
          {1, 2},
          {1}}},
        {"scatter",
         {[painted](ChartCard &card) { painted(addChart<ScatterChart>(card), points()); },
          [painted](ChartCard &card) { painted(addChart<ScatterChart>(card), ScatterData{}); },
          {{u"Rep"_s, u"Calls"_s, u"Won"_s}, {u"Sari"_s, u"8"_s, u"3"_s}, {u"Made"_s, u"5"_s, u"1"_s}},
          {1, 2},
          {1}}},
        {"boxes",
         {[painted](ChartCard &card) { painted(addChart<BoxChart>(card), boxes()); },
          [painted](ChartCard &card) { painted(addChart<BoxChart>(card), BoxRows{}); },
          {{u"Stage"_s, u"Which"_s, u"Median"_s},
           {u"Lead"_s, u"left"_s, u"3"_s},
           {u"Lead"_s, u"inside"_s, u"3"_s}},
          {2},
          {1}}},
    };
}

/// A card in sight.
struct Shown
{
    Shown(Desk &desk, const std::function<void(ChartCard &)> &fill)
        : card(*desk.context, nullptr)
    {
        fill(card);
        card.resize(600, 400);
        card.show();
        if (!QTest::qWaitForWindowActive(&card))
            qFatal("The card did not become active");
        chart = card.findChild<QWidget *>(u"chart"_s);
        button = card.findChild<QToolButton *>(u"chartAsTable"_s);
    }
    /// There from when it is first asked for.
    [[nodiscard]] TableView *table() const { return card.findChild<TableView *>(u"chartTable"_s); }
    /// What the table shows, the header first.
    [[nodiscard]] QList<QStringList> cells() const
    {
        const QAbstractItemModel &model = *table()->model();
        QList<QStringList> lines(1);
        for (int column = 0; column < model.columnCount(); ++column)
            lines[0] << model.headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList line;
            for (int column = 0; column < model.columnCount(); ++column)
                line << model.index(row, column).data().toString();
            lines << line;
        }
        return lines;
    }
    [[nodiscard]] QStringList column(int which) const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts << table()->model()->index(row, which).data().toString();
        return texts;
    }

    ChartCard card;
    QWidget *chart;
    QToolButton *button;
};

} // namespace

class ChartCardTest final : public QObject
{
    Q_OBJECT
private:
    static void addKinds()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const auto &[name, sample] : samples())
            QTest::newRow(name.constData()) << name;
    }

private Q_SLOTS:
    void theTableSaysWhatTheChartWasGiven_data() { addKinds(); }
    void theTableSaysWhatTheChartWasGiven();
    void anEmptyChartIsAnEmptyTable_data() { addKinds(); }
    void anEmptyChartIsAnEmptyTable();
    void aCellListsWhatItsMarkLists_data() { addKinds(); }
    void aCellListsWhatItsMarkLists();
    void keysGoToTheTableAndBack();
    void theButtonIsReachedByTab();
    void sortsByNumbersAndBack();
    void followsTheData();
    void isRememberedOfEachChart();
    void copiesAndExports();
};

void ChartCardTest::theTableSaysWhatTheChartWasGiven()
{
    QFETCH(const QByteArray, kind);
    const ChartKind sample = samples()[kind];
    Desk desk;
    const Shown shown(desk, sample.fill);
    QVERIFY(!shown.table());
    shown.chart->setFocus();
    QTest::keyClick(shown.chart, Qt::Key_T, toggleKeys);
    QVERIFY(shown.table()->isVisible());
    QVERIFY(!shown.chart->isVisible());
    QCOMPARE(shown.cells(), sample.table);
    const QAbstractItemModel &model = *shown.table()->model();
    for (int column = 0; column < model.columnCount(); ++column) {
        const auto alignment = model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        QCOMPARE(alignment.testFlag(Qt::AlignRight), sample.numeric.contains(column));
    }
    // It is heard as the chart is.
    QVERIFY(!shown.table()->accessibleName().isEmpty());
    QCOMPARE(shown.table()->accessibleName(), shown.chart->accessibleName());
    QCOMPARE(shown.table()->accessibleDescription(), shown.chart->accessibleDescription());
    // One table for all uses: what is copied of the chart is the same.
    QStringList lines;
    for (const QStringList &line : sample.table)
        lines << line.join(u'\t') + u'\n';
    QCOMPARE(dynamic_cast<Chart *>(shown.chart)->dataText(), lines.join(QString()));
}

void ChartCardTest::anEmptyChartIsAnEmptyTable()
{
    QFETCH(const QByteArray, kind);
    Desk desk;
    const Shown shown(desk, samples()[kind].fillEmpty);
    shown.chart->setFocus();
    QTest::keyClick(shown.chart, Qt::Key_T, toggleKeys);
    QVERIFY(shown.table()->isVisible());
    QCOMPARE(shown.table()->model()->rowCount(), 0);
    QVERIFY(!shown.card.findChild<QToolButton *>(u"chartExport"_s)->isEnabled());
    QTest::keyClick(shown.table(), Qt::Key_Return);
    QVERIFY(!shown.chart->window()->grab().isNull());
    QTest::keyClick(shown.table(), Qt::Key_T, toggleKeys);
    QVERIFY(shown.chart->isVisible());
}

void ChartCardTest::aCellListsWhatItsMarkLists()
{
    QFETCH(const QByteArray, kind);
    const ChartKind sample = samples()[kind];
    Desk desk;
    const Shown shown(desk, sample.fill);
    QList<int> activated;
    if (auto *chart = qobject_cast<PaintedChart *>(shown.chart))
        connect(chart, &PaintedChart::markActivated, this, [&](int mark) { activated = {mark}; });
    if (auto *chart = qobject_cast<LineBandChart *>(shown.chart))
        connect(chart, &LineBandChart::pointClicked, this, [&](int point) { activated = {point}; });
    if (auto *chart = qobject_cast<StackedBarChart *>(shown.chart))
        connect(chart, &StackedBarChart::barClicked, this, [&](int bar, int part) {
            activated = {bar, part};
        });
    shown.chart->setFocus();
    QTest::keyClick(shown.chart, Qt::Key_T, toggleKeys);
    QTest::keyClick(shown.table(), Qt::Key_End);
    for (int column = 0; column < shown.table()->model()->columnCount(); ++column)
        QTest::keyClick(shown.table(), Qt::Key_Right);
    QTest::keyClick(shown.table(), Qt::Key_Return);
    QCOMPARE(activated, sample.activated);
}

void ChartCardTest::keysGoToTheTableAndBack()
{
    Desk desk;
    const Shown shown(desk, [](ChartCard &card) { addChart<FunnelChart>(card)->setData(funnel()); });
    shown.chart->setFocus();
    QTest::keyClick(shown.chart, Qt::Key_T, toggleKeys);
    QVERIFY(shown.table()->hasFocus());
    QVERIFY(shown.card.showsTable());
    // A cell to be read out, none chosen.
    QCOMPARE(shown.table()->currentIndex().row(), 0);
    QVERIFY(!shown.table()->selectionModel()->hasSelection());
    QTest::keyClick(shown.table(), Qt::Key_T, toggleKeys);
    QVERIFY(shown.chart->hasFocus());
    QVERIFY(!shown.table()->isVisible());
    QVERIFY(!shown.card.showsTable());
}

void ChartCardTest::theButtonIsReachedByTab()
{
    Desk desk;
    const Shown shown(desk, [](ChartCard &card) { addChart<FunnelChart>(card)->setData(funnel()); });
    QVERIFY(!shown.button->accessibleName().isEmpty());
    shown.button->setFocus(Qt::TabFocusReason);
    QVERIFY(shown.button->hasFocus());
    QTest::keyClick(shown.button, Qt::Key_Space);
    QVERIFY(shown.table()->isVisible());
    QVERIFY(shown.button->isChecked());
    QVERIFY(shown.button->hasFocus()); // where it was, to go back
    QTest::keyClick(shown.button, Qt::Key_Space);
    QVERIFY(shown.chart->isVisible());
}

void ChartCardTest::sortsByNumbersAndBack()
{
    Desk desk;
    const Shown shown(desk, [](ChartCard &card) { addChart<StackedBarChart>(card)->setData(bars()); });
    QTest::keyClick(shown.button, Qt::Key_Space);
    shown.table()->sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(shown.column(1), (QStringList{u"9"_s, u"10"_s})); // as text it would be the other way
    // Days sort as days.
    shown.table()->sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(shown.column(0), (QStringList{u"Mon"_s, u"Tue"_s}));
    shown.table()->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(shown.column(0), (QStringList{u"Tue"_s, u"Mon"_s}));
    // Enter means the line in sight.
    QSignalSpy clicked(static_cast<StackedBarChart *>(shown.chart), &StackedBarChart::barClicked);
    shown.table()->setFocus();
    shown.table()->setCurrentIndex(shown.table()->model()->index(0, 1));
    QTest::keyClick(shown.table(), Qt::Key_Return);
    QCOMPARE(clicked.value(0), QVariantList({1, 0}));
}

void ChartCardTest::followsTheData()
{
    Desk desk;
    const Shown shown(desk, [](ChartCard &card) { addChart<StackedBarChart>(card)->setData(bars()); });
    QTest::keyClick(shown.button, Qt::Key_Space);
    auto *chart = static_cast<StackedBarChart *>(shown.chart);
    StackedBars data = bars();
    data.series[0].values = {7, 8};
    chart->setData(data);
    QCOMPARE(shown.column(1), (QStringList{u"7"_s, u"8"_s}));
    // Other columns.
    data.series.removeFirst();
    data.categories.append(u"Wed"_s);
    chart->setData(data);
    QCOMPARE(shown.cells(),
             (QList<QStringList>{
                 {u"Day"_s, u"Emails"_s}, {u"Mon"_s, u"3"_s}, {u"Tue"_s, u"4"_s}, {u"Wed"_s, u"0"_s}}));
}

void ChartCardTest::isRememberedOfEachChart()
{
    Desk desk;
    {
        const Shown shown(desk, [](ChartCard &card) { addChart<FunnelChart>(card)->setData(funnel()); });
        QTest::keyClick(shown.button, Qt::Key_Space);
    }
    const Shown other(desk, [](ChartCard &card) {
        auto *chart = new FunnelChart(&card);
        chart->setObjectName(u"another"_s);
        card.setChart(chart);
    });
    QVERIFY(!other.card.showsTable());
    const Shown again(desk, [](ChartCard &card) { addChart<FunnelChart>(card)->setData(funnel()); });
    QVERIFY(again.table()->isVisible());
    QVERIFY(!again.chart->isVisible());
    QCOMPARE(again.column(0), (QStringList{u"Lead"_s, u"Won"_s}));
    QTest::keyClick(again.button, Qt::Key_Space);
    QVERIFY(!Shown(desk, [](ChartCard &card) { addChart<FunnelChart>(card); }).card.showsTable());
}

void ChartCardTest::copiesAndExports()
{
    Desk desk;
    const Shown shown(desk, [](ChartCard &card) { addChart<RowChart>(card)->setData(ranked()); });
    shown.chart->setFocus();
    QTest::keyClick(shown.chart, Qt::Key_T, toggleKeys);
    QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Rank\tRep\tWin rate\n1\tSari\t60%\n\tMade\t50%\n"_s);
    desk.dialogs.path = desk.workspace.pathOf(u"ranks.csv"_s);
    auto *button = shown.card.findChild<QToolButton *>(u"chartExport"_s);
    QVERIFY(!button->accessibleName().isEmpty());
    QTest::keyClick(button, Qt::Key_Space);
    QFile file(desk.dialogs.path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Numbers as a spreadsheet takes them, whatever the language.
    QCOMPARE(file.readAll(), "\xEF\xBB\xBFRank,Rep,Win rate\r\n1,Sari,0.6\r\n,Made,0.5\r\n"_ba);
    QTRY_COMPARE(desk.navigator.messages.size(), 1u);
}

QTEST_MAIN(ChartCardTest)
#include "chart_card_test.moc"
