// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_band_chart.h"

#include "ui/charts/line_band_plot.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace laju::ui {

using namespace Qt::StringLiterals;

namespace {

NumberFormat percentOfFraction()
{
    return [](double share) { return QString(QString::number(std::llround(share * 100)) + u'%'); };
}

} // namespace

LineBandChart::LineBandChart(QWidget *parent)
    : ChartView(new LineBandPlot(percentOfFraction()), parent)
    , m_plot(static_cast<LineBandPlot *>(chart()))
{
}

void LineBandChart::setNumberFormat(const NumberFormat &format)
{
    m_plot->setNumberFormat(format);
}

void LineBandChart::setData(const LineBand &line)
{
    m_plot->setData(line);
    m_category = -1;
    describe(line.name, line.description);
}

const LineBand &LineBandChart::data() const
{
    return m_plot->data();
}

ChartTable LineBandChart::table() const
{
    return tableOf(data(), m_plot->numberFormat());
}

void LineBandChart::activateCell(int line, int)
{
    if (line < data().categories.size())
        Q_EMIT pointClicked(line);
}

void LineBandChart::applyColors()
{
    m_plot->setColors(currentPalette());
}

void LineBandChart::mouseMoveEvent(QMouseEvent *event)
{
    ChartView::mouseMoveEvent(event);
    mark(categoryUnder(event->pos()));
}

void LineBandChart::mouseReleaseEvent(QMouseEvent *event)
{
    ChartView::mouseReleaseEvent(event);
    const int category = categoryUnder(event->pos());
    if (event->button() == Qt::LeftButton && category >= 0)
        Q_EMIT pointClicked(category);
}

void LineBandChart::leaveEvent(QEvent *event)
{
    ChartView::leaveEvent(event);
    mark(-1);
}

void LineBandChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(data().categories.size()) - 1;
    if (last < 0)
        return ChartView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        mark(std::max(m_category - 1, 0));
        return;
    case Qt::Key_Right:
        mark(std::min(m_category + 1, last));
        return;
    case Qt::Key_Home:
        mark(0);
        return;
    case Qt::Key_End:
        mark(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_category >= 0)
            Q_EMIT pointClicked(m_category);
        return;
    default:
        ChartView::keyPressEvent(event);
    }
}

int LineBandChart::categoryUnder(QPoint position) const
{
    return m_plot->categoryAt(m_plot->mapFromScene(mapToScene(position)));
}

void LineBandChart::mark(int category)
{
    if (category == m_category)
        return;
    m_category = category;
    m_plot->setMarked(category);
    if (category < 0)
        return QToolTip::hideText();
    const LinePoint point = data().points.value(category);
    const QPoint at = mapFromScene(m_plot->mapToScene(m_plot->positionOf(category, point.value.value_or(0))));
    QToolTip::showText(viewport()->mapToGlobal(at), textOf(category), this);
}

QString LineBandChart::textOf(int category) const
{
    const LinePoint point = data().points.value(category);
    const NumberFormat &format = m_plot->numberFormat();
    QString text = data().categories.value(category) + u"\n";
    if (!point.value)
        return QString(text + tr("No data"));
    text += data().seriesName + u": " + format(*point.value);
    if (point.low && point.high)
        text += u" (" + format(*point.low) + u" – " + format(*point.high) + u')';
    return text;
}

} // namespace laju::ui
