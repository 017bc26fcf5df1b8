// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/funnel_plot_card.h"

#include "core/insight/coaching_words.h"
#include "ui/charts/scatter_chart.h"
#include "ui/common/drill_down.h"
#include "ui/common/glossary_key.h"
#include "ui/common/segmented_control.h"
#include "ui/common/styling.h"
#include "ui/figures/figure_cell.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr std::array dimensions{Dimension::Rep, Dimension::Team, Dimension::Source, Dimension::Product};

/// Enough for a smooth curve.
constexpr int curvePoints = 120;

ui::Role colorOf(const FunnelPoint &point, double rate, Better better)
{
    if (point.standout == Standout::Chance)
        return ui::Role::Accent;
    const bool isAbove =
        static_cast<double>(point.share.successes) > rate * static_cast<double>(point.share.trials);
    if (isAbove == (better == Better::Higher))
        return ui::Role::Good;
    return point.standout == Standout::Alarm ? ui::Role::Bad : ui::Role::Warning;
}

/// One of the limits over all numbers of records up to @p most.
ScatterCurve limitCurve(const FunnelPlot &plot, double probability, bool upper, double most, qreal dash)
{
    ScatterCurve curve{.dashes = {dash, 3}};
    double before = 0;
    for (int i = 1; i <= curvePoints; ++i) {
        // Closer together where the curve bends.
        const double part = static_cast<double>(i) / curvePoints;
        const double trials = std::max(1.0, std::round(most * part * part));
        if (trials <= before)
            continue;
        before = trials;
        const Interval limits = plot.limits(static_cast<qint64>(trials), probability);
        curve.points.append({trials, upper ? limits.high : limits.low});
    }
    return curve;
}

} // namespace

FunnelPlotCard::FunnelPlotCard(Context &context, QWidget *parent)
    : ChartCard(context, parent)
    , m_context(context)
    , m_rate(new QComboBox(this))
    , m_by(new SegmentedControl(this))
    , m_chart(new ScatterChart(this))
    , m_dispersion(new QLabel(this))
{
    m_rate->setObjectName(u"funnelPlotRate"_s);
    m_by->setObjectName(u"funnelPlotBy"_s);
    m_chart->setObjectName(u"funnelPlot"_s);
    m_dispersion->setObjectName(u"funnelPlotDispersion"_s);
    m_dispersion->setWordWrap(true);
    setTextStyle(m_dispersion, TextStyle::Small, ui::Role::Secondary);
    setGlossaryKey(this, u"funnel_plot"_s);
    auto *choosers = new QHBoxLayout;
    choosers->addWidget(m_rate, 1);
    choosers->addWidget(m_by);
    body()->addLayout(choosers);
    setChart(m_chart);
    body()->addWidget(m_dispersion);
    retranslate();
    const auto remembered = fromKey<Dimension>(m_context.preferences.get(Preferences::coachingBy));
    const auto found = std::ranges::find(dimensions, remembered.value_or(Dimension::Rep));
    m_by->setCurrentIndex(found == dimensions.end() ? 0 : static_cast<int>(found - dimensions.begin()));
    const auto kept = std::ranges::find(m_rates, m_context.preferences.get(Preferences::coachingRate),
                                        [](const RateOf &rate) { return keyOf(rate); });
    if (kept != m_rates.end())
        m_rate->setCurrentIndex(static_cast<int>(kept - m_rates.begin()));
    connect(m_by, &SegmentedControl::currentChanged, this, &FunnelPlotCard::choose);
    connect(m_rate, &QComboBox::currentIndexChanged, this, &FunnelPlotCard::choose);
    connect(m_chart, &PaintedChart::markActivated, this, [this](int mark) {
        showRowsOf(m_context, *rate().metric, m_plot.points[static_cast<size_t>(mark)].selection);
    });
}

const RateOf &FunnelPlotCard::rate() const
{
    return m_rates[static_cast<size_t>(std::max(m_rate->currentIndex(), 0))];
}

Dimension FunnelPlotCard::by() const
{
    return dimensions[static_cast<size_t>(std::max(m_by->currentIndex(), 0))];
}

void FunnelPlotCard::choose()
{
    m_context.preferences.set(Preferences::coachingRate,
                              m_rate->currentIndex() <= 0 ? QString() : keyOf(rate()));
    m_context.preferences.set(Preferences::coachingBy,
                              m_by->currentIndex() <= 0 ? QString() : QString(keyOf(by())));
    if (m_selection)
        refresh(Selection(*m_selection));
}

void FunnelPlotCard::fillRates()
{
    const QString chosen = m_rates.empty() ? QString() : keyOf(rate());
    const QSignalBlocker quiet(m_rate);
    m_rates = comparedRates(m_context.directory());
    m_rate->clear();
    for (const RateOf &each : m_rates)
        m_rate->addItem(nameOf(each, m_context.directory(), m_context.words()));
    const auto found = std::ranges::find(m_rates, chosen, [](const RateOf &each) { return keyOf(each); });
    m_rate->setCurrentIndex(found == m_rates.end() ? 0 : static_cast<int>(found - m_rates.begin()));
}

void FunnelPlotCard::refresh(const Selection &selection)
{
    m_selection = selection;
    if (m_rates != comparedRates(m_context.directory()))
        fillRates();
    m_isComputing = true;
    m_work.forget();
    // By rep a stage's conversion looks at every deal once for each of them.
    m_work.add([facts = m_context.live.share(), rate = rate(), selection,
                by = by()] { return funnelPlot(rate, selection, by, *facts); },
               [this](const std::shared_ptr<const FunnelPlot> &plot) {
                   m_isComputing = false;
                   m_plot = *plot;
                   show();
               });
}

void FunnelPlotCard::show()
{
    const FigureWords &words = m_context.words();
    const CoachingWords say(m_context.directory(), words);
    const Metric &metric = *rate().metric;
    const QString name = nameOf(rate(), m_context.directory(), words);
    ScatterData data{
        //: of an axis; %1 says which records a rate is a share of, such as "closed" or "outbound"
        .xTitle = tr("Records: %1").arg(words.rowsWord(metric, Side::Denominator)),
        .yTitle = name,
        .xFormat = [this](double value) { return m_context.format().count(std::llround(value)); },
        .yFormat = [&words, &metric](double value) { return words.value(metric, value); },
        .fromZero = true,
        .titles = {m_by->accessibleName(), tr("Of"), name, tr("Low (95%)"), tr("High (95%)")},
        .emptyText = by() == Dimension::Source || by() == Dimension::Product
                         ? tr("Nothing in this period tells it apart by that.")
                         : tr("There is nothing of it in this period.")};
    //: %1 is a rate
    data.name = tr("%1, with what chance alone explains").arg(name);
    double most = 0;
    for (const FunnelPoint &point : m_plot.points) {
        const Interval limits = m_plot.limits(point.share.trials, innerLimits);
        const auto trials = static_cast<double>(point.share.trials);
        const double share = static_cast<double>(point.share.successes) / trials;
        most = std::max(most, trials);
        const QString label = point.name.isEmpty() ? tr("none given") : point.name;
        data.points.append(
            {.label = label,
             .x = trials,
             .y = share,
             .color = colorOf(point, *m_plot.rate, metric.better),
             //: %1 is a name, %2 a share, %3 of how many records, %4 the range that chance explains
             .text =
                 tr("%1: %2 of %3; chance explains %4")
                     .arg(label, say.share(rate(), point.share), m_context.format().count(point.share.trials),
                          words.range(metric, limits.low, limits.high)),
             .values = {label,
                        {m_context.format().count(point.share.trials), trials},
                        figureCell(m_context, metric, share),
                        figureCell(m_context, metric, limits.low),
                        figureCell(m_context, metric, limits.high)}});
    }
    if (m_plot.rate && most > 0) {
        data.curves.append({.points = {{0, *m_plot.rate}, {most * 2, *m_plot.rate}}});
        for (const bool upper : {false, true}) {
            data.curves.append(limitCurve(m_plot, innerLimits, upper, most * 1.2, 5));
            data.curves.append(limitCurve(m_plot, outerLimits, upper, most * 1.2, 1));
        }
    }
    const auto off = std::ranges::count_if(
        m_plot.points, [](const FunnelPoint &point) { return point.standout != Standout::Chance; });
    data.description =
        tr("%n of them lie(s) further off than chance explains.", nullptr, static_cast<int>(off));
    setTitle(data.name);
    setNote(tr("dashed 95%, dotted 99.8%"));
    m_chart->setData(data);
    m_dispersion->setText(say.dispersion(m_plot.dispersion));
    m_dispersion->setVisible(m_plot.dispersion.isOver);
}

void FunnelPlotCard::retranslate()
{
    fillRates();
    m_rate->setAccessibleName(tr("Rate"));
    //: What the points of a chart stand for
    m_by->setSegments({tr("Rep"), tr("Team"), tr("Source"), tr("Product")});
    m_by->setAccessibleName(tr("By"));
}

} // namespace laju::ui
