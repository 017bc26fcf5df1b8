// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/working_time.h"
#include "core/text/language.h"

namespace laju {

/// A country's holidays of one year as they come with the program.
struct HolidayYear
{
    int year = 0;
    QString decree = {};      ///< by which they were fixed; empty: none yet
    bool provisional = false; ///< reckoned ahead, without joint leave
    std::vector<HolidayFields> days = {};

    /// Whether some of them are joint leave, which not every company keeps.
    [[nodiscard]] bool hasJointLeave() const;
};

/// The countries whose holidays come with the program, as ISO 3166 codes ("ID").
[[nodiscard]] QStringList holidayCountries();
/// The holidays of @p country, by year, named in @p language; of the whole company. Errors: NotFound, naming
/// the countries there are.
[[nodiscard]] Result<std::vector<HolidayYear>> bundledHolidays(const QString &country, Language language);

} // namespace laju
