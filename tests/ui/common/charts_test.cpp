// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_print.h"
#include "ui/charts/funnel_chart.h"
#include "ui/charts/line_band_chart.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/common/theme.h"

#include <QBarSet>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTest>

using namespace laju::ui;
using namespace Qt::StringLiterals;

namespace {

StackedBars twoDays()
{
    return {.name = u"Activities per day"_s,
            .description = u"Tuesday was above the target."_s,
            .categories = {u"Mon"_s, u"Tue"_s},
            .categoryTitle = u"Day"_s,
            .series = {{.name = u"Calls"_s, .values = {10, 20}}, {.name = u"Emails"_s, .values = {3, 4}}},
            .target = TargetLine{15, u"target 15/day"_s}};
}

QList<QBarSet *> setsOf(const StackedBarChart &chart)
{
    return static_cast<QStackedBarSeries *>(chart.chart()->series().constFirst())->barSets();
}

} // namespace

class ChartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreReplacedInPlace()
    {
        StackedBarChart chart;
        chart.setData(twoDays());
        const QList<QBarSet *> before = setsOf(chart);
        QCOMPARE(before.size(), 2);
        StackedBars later = twoDays();
        later.series[1].values = {7, 0};
        chart.setData(later);
        QCOMPARE(setsOf(chart), before);
        QCOMPARE(before[1]->at(0), 7.0);
        QCOMPARE(before[1]->at(1), 0.0);
        QCOMPARE(before[0]->at(1), 20.0);
    }

    void anotherShapeIsBuiltAnew()
    {
        StackedBarChart chart;
        chart.setData(twoDays());
        StackedBars longer = twoDays();
        longer.categories << u"Wed"_s;
        longer.series.removeLast();
        longer.series[0].values = {1, 2, 3};
        chart.setData(longer);
        QCOMPARE(setsOf(chart).size(), 1);
        QCOMPARE(setsOf(chart)[0]->count(), 3);
    }

    void funnelByKeys()
    {
        FunnelChart funnel;
        funnel.setData({.name = u"Stage funnel"_s,
                        .rows = {{.label = u"Prospect"_s,
                                  .value = 212,
                                  .valueText = u"212"_s,
                                  .text = u"Prospect: 212\nall deals"_s,
                                  .values = {u"Prospect"_s, u"212"_s}},
                                 {.label = u"Won"_s,
                                  .value = 31,
                                  .valueText = u"31"_s,
                                  .note = u"63%"_s,
                                  .text = u"Won: 31"_s,
                                  .values = {u"Won"_s, u"31"_s}}},
                        .titles = {u"Stage"_s, u"Deals"_s}});
        QCOMPARE(funnel.accessibleName(), u"Stage funnel"_s);
        QCOMPARE(funnel.accessibleDescription(), u"Prospect: 212, all deals; Won: 31"_s);
        QCOMPARE(funnel.dataText(), u"Stage\tDeals\nProspect\t212\nWon\t31\n"_s);
        QSignalSpy activated(&funnel, &PaintedChart::markActivated);
        QTest::keyClick(&funnel, Qt::Key_Down);
        QTest::keyClick(&funnel, Qt::Key_Down);
        QTest::keyClick(&funnel, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toInt(), 1);
    }

    void speaksAndCopies()
    {
        StackedBarChart chart;
        chart.setNumberFormat([](double value) { return u"%1 pcs"_s.arg(value); });
        chart.setData(twoDays());
        QCOMPARE(chart.accessibleName(), u"Activities per day"_s);
        QCOMPARE(chart.accessibleDescription(), u"Tuesday was above the target."_s);
        QCOMPARE(chart.dataText(), u"Day\tCalls\tEmails\nMon\t10 pcs\t3 pcs\nTue\t20 pcs\t4 pcs\n"_s);
    }

    void drillsDownByKeys()
    {
        StackedBarChart chart;
        chart.resize(500, 240);
        chart.setData(twoDays());
        QSignalSpy clicked(&chart, &StackedBarChart::barClicked);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(clicked.count(), 0);
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Up);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked[0], QVariantList({1, 1}));
    }

    void followsTheTheme()
    {
        Theme theme(Scheme::Light);
        StackedBarChart chart;
        chart.setData(twoDays());
        chart.show();
        QCOMPARE(setsOf(chart)[0]->brush().color(), lightPalette().series(0));
        theme.setScheme(Scheme::Dark);
        QCOMPARE(setsOf(chart)[0]->brush().color(), darkPalette().series(0));
        QCOMPARE(setsOf(chart)[1]->brush().color(), darkPalette().series(1));
    }

    void lineCopiesItsBandAndGaps()
    {
        LineBandChart chart;
        chart.setNumberFormat([](double value) { return QString::number(value * 100); });
        chart.setData({.name = u"Win rate"_s,
                       .categories = {u"Q1"_s, u"Q2"_s},
                       .categoryTitle = u"Quarter"_s,
                       .seriesName = u"Rate"_s,
                       .lowName = u"from"_s,
                       .highName = u"to"_s,
                       .points = {{.value = 0.5, .low = 0.25, .high = 0.75}, {}}});
        QCOMPARE(chart.dataText(), u"Quarter\tRate\tfrom\tto\nQ1\t50\t25\t75\nQ2\t\t\t\n"_s);
    }

    void printsVectorsWithoutAWindow()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter pdf(&buffer);
            QPainter painter(&pdf);
            const QRectF page(0, 0, pdf.width(), pdf.height() / 3.0);
            paintChart(painter, page, 698, twoDays(), [](double value) { return QString::number(value); });
        }
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(!bytes.contains("/Subtype /Image"));
        QVERIFY(bytes.contains("/FontFile"));
    }
};

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
