// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

class QComboBox;

namespace laju::ui {

class PeriodChooser;
class SearchField;

/// The row of filters over the list of activities: text, type, outcome, status, dates. A filter at "all"
/// narrows nothing.
class ActivityFilter final : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityFilter(Context &context, QWidget *parent = nullptr);

    /// @p base narrowed by what is chosen here, for @p scope; none when nothing can match. With @p fixed the
    /// rows' people and days are those of @p base, whatever is chosen.
    [[nodiscard]] std::optional<ActivityQuery> apply(const ActivityQuery &base, const Scope &scope,
                                                     bool fixed) const;
    [[nodiscard]] bool isActive() const;
    /// Puts every filter to "all", without emitting.
    void reset();
    /// Hides the choice of dates, which stand fixed.
    void setDatesVisible(bool visible);
    void focusSearch();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    Context &m_context;
    SearchField *m_search;
    QComboBox *m_type;
    QComboBox *m_outcome;
    QComboBox *m_status;
    QComboBox *m_dates;
    PeriodChooser *m_period;
    bool m_datesVisible = true;
};

} // namespace laju::ui
