// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

namespace laju::ui {

class PeriodPicker;
class SegmentedControl;

/// Which periods are offered.
struct PeriodOffer
{
    Calendar shortest = Calendar::Day;                                      ///< this and all that are longer
    Calendar usual = Calendar::Month;                                       ///< until somebody chooses
    const Preferences::Choice<QString> &remembered = Preferences::calendar; ///< where the kind is kept
    Qt::Orientation orientation = Qt::Horizontal; ///< vertical: the period stands below its kinds
};

/// Day | Week | Month | Quarter | Year beside ‹ November 2026 ›: chooses a calendar period, steps through
/// them, remembers the kind. Begins with the one that holds today.
class PeriodChooser final : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodChooser(Context &context, QWidget *parent = nullptr);
    PeriodChooser(Context &context, const PeriodOffer &offer, QWidget *parent);

    [[nodiscard]] const Period &period() const { return m_period; }
    /// Chooses the calendar period of that kind around @p day, without emitting.
    void setPeriod(Calendar kind, Day day);

    /// Shows any days, without emitting: until a kind is chosen, ‹ and › step by as many.
    void setPeriod(const Period &period);

    /// Chooses the period of the present kind around @p day, as if it were picked.
    void chooseDay(Day day);

Q_SIGNALS:
    void periodChanged(const laju::Period &period);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const Period &period);
    void show(const Period &period);
    void retranslate();
    /// The place of @p kind among those that are offered.
    [[nodiscard]] int indexOf(Calendar kind) const;

    Context &m_context;
    std::vector<Calendar> m_offered;
    SegmentedControl *m_kinds;
    PeriodPicker *m_picker;
    Calendar m_kind = Calendar::Month;
    Period m_period;
    bool m_touched = false;
    bool m_isCalendar = true; ///< the period is one of m_kind
};

} // namespace laju::ui
