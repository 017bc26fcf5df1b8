// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.h"

#include "ui/charts/axis_scale.h"

#include <QFontMetricsF>
#include <QGraphicsItem>
#include <QLegend>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace laju::ui {

namespace {

constexpr qreal labelGap = 8;
constexpr qreal labelHeight = 22;
constexpr qreal unitHeight = 16;
constexpr qreal topMargin = 8;
constexpr qreal rightMargin = 4;

QFont labelFont()
{
    return uiFont(metric::notePx);
}

} // namespace

// Two of them: one under the series, one over them.
class ChartPlot::Layer final : public QGraphicsItem
{
public:
    Layer(ChartPlot *plot, bool above)
        : QGraphicsItem(plot)
        , m_plot(plot)
        , m_above(above)
    {
        constexpr qreal underSeries = 0.5;
        constexpr qreal overSeries = 1000;
        setZValue(above ? overSeries : underSeries);
        // Hover and clicks belong to the bars below.
        setAcceptedMouseButtons(Qt::NoButton);
    }

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_plot->size()}; }
    [[nodiscard]] QPainterPath shape() const override { return {}; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        if (m_above) {
            m_plot->paintTarget(*painter);
            return;
        }
        m_plot->paintGrid(*painter);
        m_plot->paintCategories(*painter);
        m_plot->paintValues(*painter);
        m_plot->paintMessage(*painter);
    }

    void resized() { prepareGeometryChange(); }

private:
    ChartPlot *m_plot;
    bool m_above;
};

ChartPlot::ChartPlot(NumberFormat format)
    : QChart(nullptr, Qt::WindowFlags())
    , m_format(std::move(format))
    , m_palette(&currentPalette())
    , m_below(new Layer(this, false))
    , m_above(new Layer(this, true))
{
    legend()->hide();
    setAnimationOptions(NoAnimation);
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setMargins({});
    setMinimumSize(0, 0);
}

void ChartPlot::setNumberFormat(const NumberFormat &format)
{
    m_format = format;
    updateArea();
}

void ChartPlot::setColors(const Palette &palette)
{
    m_palette = &palette;
    applySeriesColors();
    update();
    m_below->update();
    m_above->update();
}

int ChartPlot::categoryAt(QPointF position) const
{
    const auto count = static_cast<int>(m_axes.categories.size());
    if (count == 0 || !m_area.contains(position))
        return -1;
    return std::min(static_cast<int>((position.x() - m_area.left()) / m_area.width() * count), count - 1);
}

QPointF ChartPlot::positionOf(int category, double value) const
{
    const auto count = static_cast<qreal>(std::max<qsizetype>(m_axes.categories.size(), 1));
    return {m_area.left() + m_area.width() * (category + 0.5) / count,
            m_area.bottom() -
                m_area.height() * std::clamp((value - m_bottom) / (m_top - m_bottom), 0.0, 1.0)};
}

void ChartPlot::setAxes(const Axes &axes)
{
    m_axes = axes;
    const double highest = std::max(axes.maximum, axes.target && !axes.exact ? axes.target->value : 0.0);
    const double lowest = std::min(axes.minimum, 0.0);
    m_top = highest > 0 ? highest : lowest < 0 ? 0 : 1;
    m_step = std::max(roundStep(m_top - lowest), axes.leastStep);
    m_bottom = std::floor(lowest / m_step + 1e-9) * m_step;
    if (!axes.exact)
        m_top = std::ceil(m_top / m_step - 1e-9) * m_step;
    applyAxes();
    updateArea();
}

int ChartPlot::ticks() const
{
    return static_cast<int>(std::floor((m_top - m_bottom) / m_step * 1.0001)) + 1;
}

void ChartPlot::paintValues(QPainter &) const {}

void ChartPlot::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    updateArea();
}

void ChartPlot::updateArea()
{
    const QFontMetricsF metrics(labelFont());
    qreal labels = 0;
    for (int i = 0; i < ticks(); ++i)
        labels = std::max(labels, metrics.horizontalAdvance(m_format(valueAt(i))));
    m_area = QRectF(QPointF(), size())
                 .adjusted(std::ceil(labels) + labelGap, topMargin + (m_axes.unit.isEmpty() ? 0 : unitHeight),
                           -rightMargin, -labelHeight);
    setPlotArea(m_area);
    static_cast<Layer *>(m_below)->resized();
    static_cast<Layer *>(m_above)->resized();
    m_below->update();
    m_above->update();
}

void ChartPlot::paintGrid(QPainter &painter) const
{
    painter.setFont(labelFont());
    const QFontMetricsF metrics(labelFont());
    for (int i = 0; i < ticks(); ++i) {
        const qreal y = std::round(positionOf(0, valueAt(i)).y());
        const bool isZero = m_bottom < 0 && std::abs(valueAt(i)) < m_step / 2;
        painter.setPen(QPen(colors().color(isZero ? Role::Faint : Role::Line), 1));
        painter.drawLine(QPointF(m_area.left(), y + 0.5), QPointF(m_area.right(), y + 0.5));
        painter.setPen(colors().color(Role::Faint));
        painter.drawText(QRectF(0, y - labelHeight / 2, m_area.left() - labelGap, labelHeight),
                         Qt::AlignRight | Qt::AlignVCenter, m_format(valueAt(i)));
    }
    if (!m_axes.unit.isEmpty())
        painter.drawText(QRectF(0, 0, size().width(), unitHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_axes.unit, Qt::ElideRight, size().width()));
}

void ChartPlot::paintCategories(QPainter &painter) const
{
    const auto count = static_cast<int>(m_axes.categories.size());
    if (count == 0)
        return;
    const QFontMetricsF metrics(labelFont());
    qreal widest = 0;
    for (const QString &category : m_axes.categories)
        widest = std::max(widest, metrics.horizontalAdvance(category));
    const qreal room = m_area.width() / count;
    int step = m_axes.labelStep;
    if (step <= 0)
        step = std::max(1, static_cast<int>(std::ceil((widest + labelGap) / room)));
    painter.setFont(labelFont());
    painter.setPen(colors().color(Role::Faint));
    for (int i = 0; i < count; i += step) {
        const QString text = metrics.elidedText(m_axes.categories[i], Qt::ElideRight, room * step);
        const qreal width = metrics.horizontalAdvance(text);
        const qreal x =
            std::clamp(positionOf(i, 0).x() - width / 2, 0.0, std::max(0.0, size().width() - width));
        painter.drawText(QRectF(x, m_area.bottom() + 3, width + 1, labelHeight - 4),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void ChartPlot::paintMessage(QPainter &painter) const
{
    if (m_axes.message.isEmpty())
        return;
    painter.setFont(uiFont(metric::bodyPx));
    painter.setPen(colors().color(Role::Faint));
    painter.drawText(m_area, Qt::AlignCenter | Qt::TextWordWrap, m_axes.message);
}

void ChartPlot::paintTarget(QPainter &painter) const
{
    if (!m_axes.target)
        return;
    const QFontMetricsF metrics(labelFont());
    const qreal y = std::round(positionOf(0, m_axes.target->value).y()) + 0.5;
    QPen dashed(colors().color(Role::Text), 1);
    dashed.setDashPattern({4, 3});
    painter.setPen(dashed);
    painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));

    const QSizeF text(metrics.horizontalAdvance(m_axes.target->label) + 8, metrics.height());
    // Above the line, or below it where the plot ends.
    const bool above = y - text.height() - 1 > 0;
    const QRectF where(m_area.right() - text.width(), above ? y - text.height() - 1 : y + 2, text.width(),
                       text.height());
    // Bars may stand behind the label.
    QColor ground = colors().color(Role::Surface);
    ground.setAlphaF(0.85F);
    painter.fillRect(where, ground);
    painter.setFont(labelFont());
    painter.setPen(colors().color(Role::Secondary));
    painter.drawText(where, Qt::AlignCenter, m_axes.target->label);
}

} // namespace laju::ui
