// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/year_calendar.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr qreal titleHeight = 22;
constexpr qreal weekdaysHeight = 16;
constexpr qreal cellHeight = 20;
constexpr qreal monthGap = 20;
constexpr qreal leastMonthWidth = 168;
constexpr qreal monthHeight = titleHeight + weekdaysHeight + 6 * cellHeight + 10;
constexpr qreal legendHeight = 24;
constexpr qreal swatchWidth = 20;

struct DayLook
{
    Role text;
    std::optional<Role> ground;
};

DayLook lookOf(DayState state)
{
    switch (state) {
    case DayState::Workday:
        return {Role::Text, {}};
    case DayState::FreeDay:
        return {Role::Faint, {}};
    case DayState::PublicHoliday:
        return {Role::Bad, Role::BadSoft};
    case DayState::JointLeave:
        return {Role::Warning, Role::WarningSoft};
    case DayState::Leave:
        return {Role::Accent, Role::AccentSoft};
    case DayState::WorkedDay:
        return {Role::Good, Role::GoodSoft};
    case DayState::NotEmployed:
        return {Role::Line, {}};
    }
    return {Role::Text, {}};
}

/// A shape for each kind of day off, so that colour is not alone.
void paintShape(QPainter &painter, const QRectF &rect, DayState state)
{
    const QPointF foot(rect.center().x(), rect.bottom() - 2.5);
    switch (state) {
    case DayState::PublicHoliday:
        painter.drawLine(foot - QPointF(4, 0), foot + QPointF(4, 0));
        break;
    case DayState::JointLeave:
        painter.drawLine(foot - QPointF(4, 0), foot - QPointF(1.5, 0));
        painter.drawLine(foot + QPointF(1.5, 0), foot + QPointF(4, 0));
        break;
    case DayState::Leave:
        painter.drawEllipse(foot, 0.75, 0.75);
        break;
    case DayState::WorkedDay:
        painter.drawLine(foot - QPointF(3, 0), foot + QPointF(3, 0));
        painter.drawLine(foot - QPointF(0, 2), foot + QPointF(0, 2));
        break;
    default:
        break;
    }
}

} // namespace

YearCalendar::YearCalendar(QWidget *parent)
    : PaintedChartOf({.least = static_cast<int>(2 * leastMonthWidth + monthGap), .hinted = 760}, parent)
{
}

int YearCalendar::columns() const
{
    // Such as the year's twelve months fill.
    const auto fitting = static_cast<int>((width() + monthGap) / (leastMonthWidth + monthGap));
    constexpr std::array even{6, 4, 3, 2, 1};
    return *std::ranges::find_if(even, [&](int columns) { return columns <= std::max(fitting, 1); });
}

int YearCalendar::heightOfContent() const
{
    return static_cast<int>(monthHeight * (12 / columns()) + legendHeight);
}

void YearCalendar::resizeEvent(QResizeEvent *event)
{
    PaintedChart::resizeEvent(event);
    updateGeometry();
}

QRectF YearCalendar::monthRect(int month) const
{
    const qreal width = (this->width() + monthGap) / columns();
    return {(month % columns()) * width, (month / columns()) * monthHeight, width - monthGap, monthHeight};
}

int YearCalendar::columnOf(Day day) const
{
    return static_cast<int>((std::chrono::weekday(day) - data().weekStart).count());
}

QRectF YearCalendar::markRect(int mark) const
{
    const Day day = data().days[mark].day;
    const std::chrono::year_month_day date(day);
    const Day first = Day(date.year() / date.month() / 1);
    const QRectF month = monthRect(static_cast<int>(static_cast<unsigned>(date.month())) - 1);
    const qreal width = month.width() / 7;
    const int week = static_cast<int>((day - first).count() + columnOf(first)) / 7;
    return {month.left() + width * columnOf(day) + 1,
            month.top() + titleHeight + weekdaysHeight + cellHeight * week + 1, width - 2, cellHeight - 2};
}

int YearCalendar::neighbour(int mark, Qt::Key key) const
{
    const int step = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : key == Qt::Key_Up ? -7 : 7;
    return mark + step >= 0 && mark + step < markCount() ? mark + step : mark;
}

void YearCalendar::paintChart(QPainter &painter, const Palette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 0; month < 12; ++month) {
        const QRectF rect = monthRect(month);
        painter.setFont(uiFont(metric::smallPx, QFont::Bold));
        painter.setPen(palette.color(Role::Text));
        painter.drawText(QRectF(rect.left() + 4, rect.top(), rect.width(), titleHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, data().months.value(month));
        painter.setFont(uiFont(metric::notePx));
        painter.setPen(palette.color(Role::Faint));
        const qreal width = rect.width() / 7;
        for (int column = 0; column < 7; ++column)
            painter.drawText(
                QRectF(rect.left() + width * column, rect.top() + titleHeight, width, weekdaysHeight),
                Qt::AlignCenter, data().weekdays.value(column));
    }
    painter.setFont(uiFont(metric::notePx));
    for (int mark = 0; mark < markCount(); ++mark)
        paintDay(painter, markRect(mark), data().days[mark], palette);
    paintLegend(painter, palette);
}

void YearCalendar::paintDay(QPainter &painter, const QRectF &rect, const YearDay &day,
                            const Palette &palette) const
{
    const DayLook look = lookOf(day.state);
    const QColor text = palette.color(look.text);
    if (look.ground || day.isToday) {
        painter.setBrush(look.ground ? QBrush(palette.color(*look.ground)) : QBrush(Qt::NoBrush));
        painter.setPen(day.isToday         ? QPen(palette.color(Role::Accent), 1.5)
                       : day.isProvisional ? QPen(text, 1, Qt::DotLine)
                                           : QPen(Qt::NoPen));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    painter.setPen(text);
    painter.drawText(rect, Qt::AlignCenter,
                     QString::number(static_cast<unsigned>(std::chrono::year_month_day(day.day).day())));
    painter.setPen(QPen(text, 1.5, Qt::SolidLine, Qt::RoundCap));
    paintShape(painter, rect, day.state);
}

void YearCalendar::paintLegend(QPainter &painter, const Palette &palette) const
{
    painter.setFont(uiFont(metric::notePx));
    const QFontMetricsF metrics(painter.font());
    qreal x = 4;
    const qreal top = height() - legendHeight;
    for (const auto &[state, text] : data().legend) {
        const DayLook look = lookOf(state);
        const QRectF swatch(x, top + 5, swatchWidth, 14);
        painter.setPen(Qt::NoPen);
        if (look.ground) {
            painter.setBrush(palette.color(*look.ground));
            painter.drawRoundedRect(swatch, 4, 4);
        }
        painter.setPen(QPen(palette.color(look.text), 1.5, Qt::SolidLine, Qt::RoundCap));
        paintShape(painter, swatch, state);
        x = swatch.right() + 6;
        painter.setPen(palette.color(Role::Secondary));
        painter.drawText(QRectF(x, top, metrics.horizontalAdvance(text) + 2, legendHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        x += metrics.horizontalAdvance(text) + 14;
    }
}

} // namespace laju::ui
