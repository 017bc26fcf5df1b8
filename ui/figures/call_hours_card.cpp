// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/call_hours_card.h"

#include "core/metrics/figures.h"
#include "ui/charts/heat_map.h"
#include "ui/common/drill_down.h"
#include "ui/figures/figure_section.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// The weekdays from @p first on.
std::vector<std::chrono::weekday> weekFrom(std::chrono::weekday first)
{
    std::vector<std::chrono::weekday> week;
    for (int i = 0; i < 7; ++i)
        week.push_back(first + std::chrono::days(i));
    return week;
}

QString hoursText(int hour)
{
    return QString::number(hour) + u'–' + QString::number(hour + 1);
}

/// A Monday, to name the weekdays from.
constexpr Day someMonday = dayOf(std::chrono::year(2024) / 1 / 1);

} // namespace

CallHoursCard::CallHoursCard(Context &context, QWidget *parent, CallHoursOf of)
    : ChartCard(context, parent)
    , m_context(context)
    , m_of(of)
    , m_map(new HeatMap(this))
{
    m_map->setObjectName(m_of == CallHoursOf::Calls ? u"callsByHour"_s : u"callHours"_s);
    setChart(m_map);
    body()->addStretch();
    connect(m_map, &HeatMap::markActivated, this, [this](int mark) {
        const Cell &cell = m_cells[static_cast<size_t>(mark)];
        const QString when =
            m_map->data().rows.value(mark / m_map->data().columns.size()) + u' ' + hoursText(cell.hour);
        const auto rows = [&](Side side) {
            return RowSet{side, callHourRows(*m_selection, m_context.directory(), cell.weekday, cell.hour,
                                             side == Side::Numerator)};
        };
        m_context.navigator->drillDown({.title = rowsTitle(m_context, when, *m_selection),
                                        .lists = {{tr("Connected"), rows(Side::Numerator)},
                                                  {tr("Outbound calls"), rows(Side::Denominator)}},
                                        .shown = 1});
    });
    retranslate();
}

HeatCell CallHoursCard::cellOf(const QString &weekday, int hour, const CallHour &calls) const
{
    const Format &format = m_context.format();
    const Figure figure = shareFigure(calls.connected, calls.outbound);
    HeatCell cell{.share = figure.value, .tooFew = figure.has(Caveat::TooFew)};
    if (m_of == CallHoursOf::Calls) {
        cell.tooFew = false;
        if (calls.outbound > 0)
            cell.share = static_cast<double>(calls.outbound);
    }
    const QString when = weekday + u' ' + hoursText(hour);
    if (!figure.value) {
        //: %1 is an hour of a weekday, such as "Tue 10–11"
        cell.text = tr("%1: no calls").arg(when);
    } else {
        //: %1 is an hour of a weekday, %2 a share, %3 of %4 calls, %5 a range such as 37–49%
        cell.text = tr("%1: %2 connected, %3 of %4, 95% %5")
                        .arg(when, format.percent(*figure.value, 0), format.count(calls.connected),
                             format.count(calls.outbound), format.percentRange(*figure.low, *figure.high));
        if (figure.has(Caveat::TooFew))
            cell.text += u" · " + tr("too few to say");
    }
    cell.values = {weekday,
                   {QString::number(hour), hour},
                   {format.count(calls.outbound), calls.outbound},
                   {format.count(calls.connected), calls.connected},
                   {figure.value ? format.percent(*figure.value) : QString(), figure.value}};
    return cell;
}

void CallHoursCard::refresh(const Selection &selection)
{
    m_selection = selection;
    const CallHours calls = callHours(m_context.facts(), selection);
    const std::vector<std::chrono::weekday> week = weekFrom(m_context.directory().settings.weekStart);
    const auto hasCalls = [&](std::chrono::weekday weekday, int hour) {
        return calls.at(weekday, hour).outbound > 0;
    };
    std::vector<std::chrono::weekday> days;
    std::ranges::copy_if(week, std::back_inserter(days), [&](std::chrono::weekday weekday) {
        for (int hour = 0; hour < 24; ++hour) {
            if (hasCalls(weekday, hour))
                return true;
        }
        return false;
    });
    int first = 24;
    int last = -1;
    for (int hour = 0; hour < 24; ++hour) {
        if (std::ranges::any_of(week,
                                [&](std::chrono::weekday weekday) { return hasCalls(weekday, hour); })) {
            first = std::min(first, hour);
            last = hour;
        }
    }

    HeatMapData data{
        .name = title(),
        .titles = {tr("Weekday"), tr("Hour"), tr("Outbound calls"), tr("Connected"), tr("Connect rate")},
        .columnTitle = tr("Hour"),
        .tooFewText = m_of == CallHoursOf::Calls ? QString() : tr("fewer than 5 calls"),
        .emptyText = tr("No outbound calls in this period.")};
    m_cells.clear();
    for (int hour = first; hour <= last; ++hour)
        data.columns.append(QString::number(hour));
    for (const std::chrono::weekday weekday : days) {
        const QString name = m_context.format().weekday(someMonday + (weekday - std::chrono::Monday));
        data.rows.append(name);
        for (int hour = first; hour <= last; ++hour) {
            data.cells.append(cellOf(name, hour, calls.at(weekday, hour)));
            m_cells.push_back({weekday, hour});
        }
    }
    describe(data);
    m_map->setData(data);
}

void CallHoursCard::describe(HeatMapData &data) const
{
    const Format &format = m_context.format();
    const HeatCell *best = nullptr;
    for (const HeatCell &cell : data.cells) {
        if (cell.share && !cell.tooFew && *cell.share > (best ? *best->share : 0))
            best = &cell;
    }
    const double top = best ? *best->share : 1;
    if (m_of == CallHoursOf::Calls) {
        data.top = top;
        data.lowText = format.count(0);
        data.highText = format.count(static_cast<qint64>(top));
        //: %1 says an hour and its calls, such as "Tue 10–11: 43% connected, 120 of 280"
        data.description = best ? tr("Outbound calls by hour; most %1.").arg(best->text) : data.emptyText;
        return;
    }
    data.top = best ? std::ceil(top * 10 - 1e-9) / 10 : 1;
    data.lowText = format.percent(0, 0);
    data.highText = format.percent(data.top, 0);
    //: %1 says an hour and its share, such as "Tue 10–11: 43% connected, 120 of 280"
    data.description =
        best ? tr("Share of outbound calls that reached somebody; best %1.").arg(best->text) : data.emptyText;
}

void CallHoursCard::retranslate()
{
    if (m_of == CallHoursOf::Calls) {
        setTitle(tr("When calls are made"));
        setNote(tr("outbound calls, by hour"));
        return;
    }
    setTitle(tr("When calls connect"));
    setNote(tr("share answered, by hour"));
}

} // namespace laju::ui
