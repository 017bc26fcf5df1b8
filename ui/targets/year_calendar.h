// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "ui/charts/painted_chart.h"

namespace laju::ui {

/// What a day is to somebody.
enum class DayState {
    Workday,
    FreeDay, ///< of the week
    PublicHoliday,
    JointLeave,
    Leave,
    WorkedDay,   ///< worked other than the week says
    NotEmployed, ///< before the first day or after the last
};

/// A day of a year calendar; texts already formatted and translated.
struct YearDay
{
    Day day;
    DayState state = DayState::Workday;
    bool isProvisional = false;
    bool isToday = false;
    QString text{};     ///< "Wed 25 Dec 2026: Christmas Day, public holiday"
    ChartLine values{}; ///< of its table

    [[nodiscard]] bool operator==(const YearDay &) const = default;
};

/// A year, day by day.
struct YearCalendarData
{
    QString name{};         ///< accessible name
    QString description{};  ///< one sentence: the point of it
    QStringList months{};   ///< names of the twelve
    QStringList weekdays{}; ///< short names, from weekStart on
    std::chrono::weekday weekStart = std::chrono::Monday;
    QList<YearDay> days{}; ///< of one year, all of them
    QList<std::pair<DayState, QString>> legend{};
    QStringList titles{}; ///< headings of its table
    QString emptyText{};  ///< shown instead when there are no days

    [[nodiscard]] const QList<YearDay> &marks() const { return days; }

    [[nodiscard]] bool operator==(const YearCalendarData &) const = default;
};

/// The twelve months of a year. Days can be clicked; Left and Right go to the next day, Up and Down by a
/// week.
class YearCalendar final : public PaintedChartOf<YearCalendarData>
{
    Q_OBJECT
public:
    explicit YearCalendar(QWidget *parent = nullptr);

    [[nodiscard]] QRectF markRect(int mark) const override;

protected:
    [[nodiscard]] int heightOfContent() const override;
    void paintChart(QPainter &painter, const Palette &palette) override;
    [[nodiscard]] int neighbour(int mark, Qt::Key key) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columns() const;
    [[nodiscard]] QRectF monthRect(int month) const;
    [[nodiscard]] int columnOf(Day day) const;
    void paintDay(QPainter &painter, const QRectF &rect, const YearDay &day, const Palette &palette) const;
    void paintLegend(QPainter &painter, const Palette &palette) const;
};

} // namespace laju::ui
