// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stacked_bar_chart.h"

#include "ui/charts/stacked_bar_plot.h"

#include <QCursor>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace laju::ui {

using namespace Qt::StringLiterals;

namespace {

NumberFormat wholeNumbers()
{
    return [](double value) { return QString::number(std::llround(value)); };
}

} // namespace

StackedBarChart::StackedBarChart(QWidget *parent)
    : ChartView(new StackedBarPlot(wholeNumbers()), parent)
    , m_plot(static_cast<StackedBarPlot *>(chart()))
{
    connect(m_plot, &StackedBarPlot::barClicked, this, &StackedBarChart::barClicked);
    connect(m_plot, &StackedBarPlot::barHovered, this, [this](bool inside, int category, int series) {
        setCursor(inside ? Qt::PointingHandCursor : Qt::ArrowCursor);
        inside ? QToolTip::showText(QCursor::pos(), textOf(category, series), this) : QToolTip::hideText();
    });
}

void StackedBarChart::setNumberFormat(const NumberFormat &format)
{
    m_plot->setNumberFormat(format);
}

void StackedBarChart::setData(const StackedBars &bars)
{
    m_plot->setData(bars);
    m_category = std::min(m_category, static_cast<int>(bars.categories.size()) - 1);
    m_part = std::min(m_part, std::max(0, static_cast<int>(bars.series.size()) - 1));
    describe(bars.name, bars.description);
}

const StackedBars &StackedBarChart::data() const
{
    return m_plot->data();
}

ChartTable StackedBarChart::table() const
{
    return tableOf(data(), m_plot->numberFormat());
}

void StackedBarChart::activateCell(int line, int column)
{
    if (line < data().categories.size() && !data().series.isEmpty())
        Q_EMIT barClicked(line, std::max(column - 1, 0));
}

void StackedBarChart::applyColors()
{
    m_plot->setColors(currentPalette());
}

void StackedBarChart::keyPressEvent(QKeyEvent *event)
{
    const int categories = static_cast<int>(data().categories.size());
    const int parts = static_cast<int>(data().series.size());
    if (categories == 0 || parts == 0)
        return ChartView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        m_category = std::max(m_category - 1, 0);
        break;
    case Qt::Key_Right:
        m_category = std::min(m_category + 1, categories - 1);
        break;
    case Qt::Key_Home:
        m_category = 0;
        break;
    case Qt::Key_End:
        m_category = categories - 1;
        break;
    case Qt::Key_Down:
        m_part = std::max(m_part - 1, 0);
        break;
    case Qt::Key_Up:
        m_part = std::min(m_part + 1, parts - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_category >= 0)
            Q_EMIT barClicked(m_category, m_part);
        return;
    default:
        return ChartView::keyPressEvent(event);
    }
    m_category = std::max(m_category, 0);
    double height = 0;
    for (int part = 0; part <= m_part; ++part)
        height += data().series[part].values.value(m_category);
    const QPoint at = mapFromScene(m_plot->mapToScene(m_plot->positionOf(m_category, height)));
    QToolTip::showText(viewport()->mapToGlobal(at), textOf(m_category, m_part), this);
}

QString StackedBarChart::textOf(int category, int series) const
{
    const StackedBars &bars = data();
    const NumberFormat &format = m_plot->numberFormat();
    const BarSeries &part = bars.series[series];
    QString text =
        bars.categories.value(category) + u"\n" + part.name + u": " + format(part.values.value(category));
    if (bars.series.size() > 1) {
        double total = 0;
        for (const BarSeries &each : bars.series)
            total += each.values.value(category);
        //: The sum of all parts of a bar
        text += u"\n" + tr("All: %1").arg(format(total));
    }
    return text;
}

} // namespace laju::ui
