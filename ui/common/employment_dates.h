// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"

#include <QWidget>

namespace laju::ui {

class OptionalDateEdit;

/// From when until when somebody is employed: what pace, quotas and ramp-up go by.
class EmploymentDates final : public QWidget
{
    Q_OBJECT
public:
    explicit EmploymentDates(QWidget *parent = nullptr);

    /// Shows the days of @p rep; @p today is offered where there are none.
    void show(const RepFields &rep, Day today);
    /// Puts the days shown into @p rep.
    void putInto(RepFields &rep) const;
    /// Writes the words in the language in force, and dates as in @p locale.
    void retranslate(const QLocale &locale);

private:
    OptionalDateEdit *m_first;
    OptionalDateEdit *m_last;
};

} // namespace laju::ui
