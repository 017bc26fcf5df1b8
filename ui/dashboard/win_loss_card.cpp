// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/win_loss_card.h"

#include "core/metrics/catalogue.h"
#include "ui/charts/row_chart.h"
#include "ui/common/drill_down.h"
#include "ui/common/segmented_control.h"
#include "ui/figures/figure_cell.h"
#include "ui/figures/figure_section.h"

#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace laju::ui {

WinLossCard::WinLossCard(Context &context, QWidget *parent)
    : ChartCard(context, parent)
    , m_context(context)
    , m_by(new SegmentedControl(this))
    , m_chart(new RowChart(this))
{
    m_by->setObjectName(u"winLossBy"_s);
    m_chart->setObjectName(u"winLossChart"_s);
    addHeaderWidget(m_by);
    setChart(m_chart);
    body()->addStretch();
    retranslate();
    const auto remembered = fromKey<WinLossBy>(m_context.preferences.get(Preferences::dashboardDealsBy));
    m_by->setCurrentIndex(static_cast<int>(remembered.value_or(WinLossBy::Source)));
    connect(m_by, &SegmentedControl::currentChanged, this, [this](int index) {
        m_context.preferences.set(Preferences::dashboardDealsBy,
                                  index == 0 ? QString() : QString(keyOf(by())));
        if (m_selection)
            refresh(Selection(*m_selection));
    });
    connect(m_chart, &RowChart::markActivated, this, [this](int row) {
        const WinLossGroup &group = m_groups[static_cast<size_t>(row)];
        const QString what = by() == WinLossBy::Reason ? tr("Lost deals") : tr("Closed deals");
        m_context.navigator->drillDown(
            drillDown(rowsTitle(m_context, what + u" · " + nameOf(group), *m_selection), group.deals));
    });
}

WinLossBy WinLossCard::by() const
{
    return static_cast<WinLossBy>(std::max(m_by->currentIndex(), 0));
}

QString WinLossCard::nameOf(const WinLossGroup &group) const
{
    const auto money = [this](qint64 minor) {
        return m_context.format().compactMoney(Money(minor, m_context.directory().settings.currency));
    };
    if (group.unknown) {
        switch (by()) {
        case WinLossBy::Source:
            return tr("no source given");
        case WinLossBy::Size:
            return tr("no amount");
        case WinLossBy::Product:
            return tr("no product given");
        case WinLossBy::Reason:
            return tr("no reason given");
        }
    }
    if (by() != WinLossBy::Size)
        return group.name;
    if (group.from && group.below)
        //: A band of amounts: the first belongs to it, the second is the beginning of the next band
        return tr("%1 – %2").arg(money(*group.from), money(*group.below));
    if (group.below)
        //: %1 is an amount
        return tr("below %1").arg(money(*group.below));
    //: %1 is an amount
    return group.from ? tr("%1 and more").arg(money(*group.from)) : tr("all amounts");
}

void WinLossCard::refresh(const Selection &selection)
{
    m_selection = selection;
    m_groups = winLoss(m_context.facts(), selection, by());
    const FigureWords &words = m_context.words();
    const Format &format = m_context.format();
    const Metric &rate = *findMetric(u"win_rate");
    const bool isReason = by() == WinLossBy::Reason;
    const qint64 lost =
        std::accumulate(m_groups.begin(), m_groups.end(), qint64(0),
                        [](qint64 sum, const WinLossGroup &group) { return sum + group.lost; });
    const qint64 won = std::accumulate(m_groups.begin(), m_groups.end(), qint64(0),
                                       [](qint64 sum, const WinLossGroup &group) { return sum + group.won; });

    ChartRows data{.name = isReason ? tr("Why deals are lost") : tr("Where deals are won and lost"),
                   .emptyText = tr("No deal was won or lost in this period.")};
    data.titles = {m_by->accessibleDescription()};
    if (isReason)
        data.titles += {tr("Lost"), tr("Share of lost deals")};
    else
        data.titles += {tr("Won"), tr("Lost"), words.name(rate), tr("Low (95%)"), tr("High (95%)")};
    for (const WinLossGroup &group : m_groups) {
        ChartRow row{.label = nameOf(group),
                     .first = static_cast<double>(group.won),
                     .second = static_cast<double>(group.lost)};
        if (isReason) {
            const double part = static_cast<double>(group.lost) / static_cast<double>(lost);
            const QString share = format.percent(part, 0);
            row.amount = format.count(group.lost);
            row.value = share;
            //: %1 is a reason, %2 a number of deals, %3 a share of the lost deals
            row.text = tr("%1: %2 deals, %3 of those lost").arg(row.label, row.amount, share);
            row.values = {row.label, {row.amount, group.lost}, {share, part}};
        } else {
            const Figure &figure = group.winRate;
            //: %1 and %2 are numbers of deals
            row.amount = tr("%1 won · %2 lost").arg(format.count(group.won), format.count(group.lost));
            row.whisker = Whisker{.value = *figure.value, .low = figure.low, .high = figure.high};
            row.value = words.value(rate, figure);
            row.faint = figure.isTentative();
            row.note = row.faint ? tr("too few") : format.percentRange(*figure.low, *figure.high);
            row.text = row.label + u": " + row.value + u" · " + words.detail(rate, figure);
            row.values = {row.label,
                          {format.count(group.won), group.won},
                          {format.count(group.lost), group.lost},
                          figureCell(m_context, rate, figure.value),
                          figureCell(m_context, rate, figure.low),
                          figureCell(m_context, rate, figure.high)};
        }
        data.rows.append(row);
    }
    if (!isReason) {
        for (const double tick : {0.0, 0.5, 1.0})
            data.axis.append(format.percent(tick, 0));
        data.axisTitle = tr("deals closed, and the win rate with its 95% interval");
    }
    data.description = isReason ? tr("%n deals were lost.", nullptr, static_cast<int>(lost))
                                //: %1 and %2 are numbers of deals
                                : tr("%1 deals won, %2 lost, in groups that add up to all.")
                                      .arg(format.count(won), format.count(lost));
    setTitle(data.name);
    m_chart->setData(data);
}

void WinLossCard::retranslate()
{
    m_by->setSegments({tr("Source"), tr("Size"), tr("Product"), tr("Reason")});
    m_by->setAccessibleName(tr("Grouped by"));
}

} // namespace laju::ui
