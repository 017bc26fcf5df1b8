// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/record_form.h"

namespace laju::ui {

class EmploymentDates;

/// A rep's first and last day.
class EmploymentForm final : public RecordForm
{
    Q_OBJECT
public:
    EmploymentForm(Context &context, QWidget *parent);

    /// Shows the days of @p rep as they are on record; what is being changed stays while they are the same.
    void setRep(RepId rep);

protected:
    void retranslate() override;
    void save() override;
    void remove() override {}
    void clear() override;

private:
    [[nodiscard]] const Rep *rep() const;

    std::optional<RepId> m_rep;
    std::optional<Rep> m_shown; ///< what the days were filled in from
    EmploymentDates *m_dates;
};

} // namespace laju::ui
