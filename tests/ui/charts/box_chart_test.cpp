// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/box_chart.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QtMath>

using laju::Spread;
using namespace laju::ui;
using namespace Qt::StringLiterals;

namespace {

/// Two stages: of the first what left it and what is inside, of the second only what is inside.
BoxRows stageTimes()
{
    return {.name = u"Days per stage"_s,
            .description = u"Lead 10 d"_s,
            .rows = {{.label = u"Lead"_s,
                      .done = BoxMark{.spread = {.p10 = 10, .p25 = 20, .median = 30, .p75 = 50, .p90 = 80},
                                      .text = u"Lead, left: 8 deals"_s,
                                      .values = {u"Lead"_s, {u"30"_s, 30}}},
                      .ongoing = BoxMark{.spread = {.p10 = 20, .p25 = 40, .median = 50, .p75 = 70, .p90 = 90},
                                         .text = u"Lead, still inside: 3 deals"_s,
                                         .values = {u"Lead"_s, {u"50"_s, 50}}}},
                     {.label = u"Proposal"_s,
                      .ongoing = BoxMark{.spread = {.p10 = 5, .p25 = 10, .median = 20, .p75 = 30, .p90 = 40},
                                         .text = u"Proposal, still inside: 1 deal"_s,
                                         .values = {u"Proposal"_s, {u"20"_s, 20}}},
                      .faint = true}},
            .titles = {u"Stage"_s, u"Median"_s},
            .axisTitle = u"days"_s,
            .doneName = u"left"_s,
            .ongoingName = u"still inside"_s,
            .emptyText = u"Nothing was in a stage."_s};
}

struct Shown
{
    explicit Shown(const BoxRows &data)
    {
        chart.setData(data);
        chart.resize(600, chart.sizeHint().height());
        chart.show();
        if (!QTest::qWaitForWindowActive(&chart))
            qFatal("The chart did not become active");
    }
    /// Where a value of a mark stands: the mark reaches from its 10th to its 90th percentile and 2 px beyond.
    [[nodiscard]] QPoint at(int mark, const Spread &spread, double value) const
    {
        const QRectF rect = chart.markRect(mark).adjusted(2, 0, -2, 0);
        const double share = (value - spread.p10) / (spread.p90 - spread.p10);
        return {qFloor(rect.left() + share * rect.width()), qFloor(rect.center().y()) + 3};
    }
    void press(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys)
            QTest::keyClick(&chart, key);
    }

    Theme theme{Scheme::Light};
    BoxChart chart;
};

} // namespace

class BoxChartTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paintsBoxesWhereTheirNumbersAre();
    void followsTheTheme();
    void anEmptyOneSaysSo();
    void everyBoxIsOnOneAxis();
    void keysGoFromBoxToBox_data();
    void keysGoFromBoxToBox();
    void enterAndClickListWhatABoxIsOf();
    void saysItsBoxes();
    void otherDataReplacesTheBoxes();
};

void BoxChartTest::paintsBoxesWhereTheirNumbersAre()
{
    Shown shown(stageTimes());
    QCOMPARE(shown.chart.markCount(), 3);
    const QImage image = shown.chart.grab().toImage();
    const Palette &colors = currentPalette();
    const Spread done = stageTimes().rows[0].done->spread;
    const Spread inside = stageTimes().rows[0].ongoing->spread;
    const auto pixel = [&](QPoint at) { return image.pixelColor(at).name(); };
    // What is over is filled, what goes on is hollow; the median stands out in both.
    QCOMPARE(pixel(shown.at(0, done, 25)), colors.color(Role::AccentSoft).name());
    QCOMPARE(pixel(shown.at(0, done, 40)), colors.color(Role::AccentSoft).name());
    QCOMPARE(pixel(shown.at(1, inside, 60)), colors.color(Role::Surface).name());
    QCOMPARE(pixel(shown.at(0, done, done.median)), colors.color(Role::Accent).name());
    QCOMPARE(pixel(shown.at(1, inside, inside.median)), colors.color(Role::Accent).name());
    // Too few to say: grey.
    const Spread few = stageTimes().rows[1].ongoing->spread;
    QCOMPARE(pixel(shown.at(2, few, few.median)), colors.color(Role::Faint).name());
}

void BoxChartTest::followsTheTheme()
{
    Shown shown(stageTimes());
    shown.theme.setScheme(Scheme::Dark);
    const Spread done = stageTimes().rows[0].done->spread;
    const QImage image = shown.chart.grab().toImage();
    QCOMPARE(image.pixelColor(shown.at(0, done, 40)).name(), darkPalette().color(Role::AccentSoft).name());
}

void BoxChartTest::anEmptyOneSaysSo()
{
    BoxRows nothing = stageTimes();
    nothing.rows.clear();
    Shown shown(nothing);
    QCOMPARE(shown.chart.markCount(), 0);
    QVERIFY(shown.chart.height() > 0);
    const QImage said = shown.chart.grab().toImage();
    QCOMPARE(shown.chart.dataText(), u"Stage\tMedian\n"_s);
    QSignalSpy activated(&shown.chart, &BoxChart::markActivated);
    shown.press({Qt::Key_Down, Qt::Key_End, Qt::Key_Return});
    QTest::mouseClick(&shown.chart, Qt::LeftButton);
    QCOMPARE(activated.count(), 0);
    QCOMPARE(shown.chart.currentMark(), -1);
    // The sentence is painted: without it the picture is another.
    nothing.emptyText.clear();
    shown.chart.setData(nothing);
    QVERIFY(shown.chart.grab().toImage() != said);
}

void BoxChartTest::everyBoxIsOnOneAxis()
{
    const Shown shown(stageTimes());
    // 10 to 80 days, 20 to 90 and 5 to 40, with 2 px at either end.
    const auto perDay = [&](int mark, double days) {
        return (shown.chart.markRect(mark).width() - 4) / days;
    };
    QVERIFY(std::abs(perDay(0, 70) - perDay(1, 70)) < 0.01);
    QVERIFY(std::abs(perDay(0, 70) - perDay(2, 35)) < 0.01);
    QVERIFY(std::abs(shown.chart.markRect(1).left() - shown.chart.markRect(0).left() - 10 * perDay(0, 70)) <
            0.01);
    // One below the other.
    QVERIFY(shown.chart.markRect(0).bottom() <= shown.chart.markRect(1).top());
    QVERIFY(shown.chart.markRect(1).bottom() <= shown.chart.markRect(2).top());
}

void BoxChartTest::keysGoFromBoxToBox_data()
{
    using Keys = QList<Qt::Key>;
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<int>("mark");
    QTest::newRow("none yet") << Keys{} << -1;
    QTest::newRow("the first") << Keys{Qt::Key_Down} << 0;
    QTest::newRow("the next") << Keys{Qt::Key_Down, Qt::Key_Right} << 1;
    QTest::newRow("and back") << Keys{Qt::Key_End, Qt::Key_Up} << 1;
    QTest::newRow("the last") << Keys{Qt::Key_End} << 2;
    QTest::newRow("not beyond the last") << Keys{Qt::Key_End, Qt::Key_Down} << 2;
    QTest::newRow("not before the first") << Keys{Qt::Key_Home, Qt::Key_Left} << 0;
}

void BoxChartTest::keysGoFromBoxToBox()
{
    QFETCH(const QList<Qt::Key>, keys);
    QFETCH(const int, mark);
    Shown shown(stageTimes());
    shown.chart.setFocus();
    for (const Qt::Key key : keys)
        QTest::keyClick(&shown.chart, key);
    QCOMPARE(shown.chart.currentMark(), mark);
    // A screen reader hears the box chosen, or the whole.
    QCOMPARE(shown.chart.accessibleDescription(),
             mark < 0 ? stageTimes().description : shown.chart.markText(mark));
}

void BoxChartTest::enterAndClickListWhatABoxIsOf()
{
    Shown shown(stageTimes());
    QSignalSpy activated(&shown.chart, &BoxChart::markActivated);
    shown.press({Qt::Key_Return});
    QCOMPARE(activated.count(), 0); // none is chosen
    shown.press({Qt::Key_Home, Qt::Key_Down, Qt::Key_Return});
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].toInt(), 1);
    QCOMPARE(shown.chart.rowOf(1), 0);
    QVERIFY(shown.chart.isOngoing(1));
    QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, shown.chart.markRect(2).center().toPoint());
    QCOMPARE(activated.count(), 2);
    QCOMPARE(activated[1][0].toInt(), 2);
    QCOMPARE(shown.chart.rowOf(2), 1);
    QVERIFY(shown.chart.isOngoing(2));
    QVERIFY(!shown.chart.isOngoing(0));
    QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, QPoint(3, 3)); // beside every box
    QCOMPARE(activated.count(), 2);
}

void BoxChartTest::saysItsBoxes()
{
    const Shown shown(stageTimes());
    QCOMPARE(shown.chart.accessibleName(), u"Days per stage"_s);
    QCOMPARE(shown.chart.markText(0), u"Lead, left: 8 deals"_s);
    QCOMPARE(shown.chart.markText(2), u"Proposal, still inside: 1 deal"_s);
    QCOMPARE(shown.chart.dataText(), u"Stage\tMedian\nLead\t30\nLead\t50\nProposal\t20\n"_s);
}

void BoxChartTest::otherDataReplacesTheBoxes()
{
    Shown shown(stageTimes());
    shown.press({Qt::Key_End});
    BoxRows fewer = stageTimes();
    fewer.rows.removeLast();
    shown.chart.setData(fewer);
    QCOMPARE(shown.chart.markCount(), 2);
    QCOMPARE(shown.chart.currentMark(), 1); // the last there is
    QCOMPARE(shown.chart.accessibleDescription(), u"Lead, still inside: 3 deals"_s);
    QVERIFY(shown.chart.sizeHint().height() <= BoxChart().sizeHint().height());
}

QTEST_MAIN(BoxChartTest)
#include "box_chart_test.moc"
