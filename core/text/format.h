// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/period.h"
#include "core/text/language.h"

#include <QLocale>

namespace laju {

/// How numbers, money, dates and durations are written in one language. The only user of ICU, and but for
/// localeOf() of QLocale.
///
/// A negative number has a true minus sign (U+2212). Where a line break would part a number from its unit or
/// its currency there stands a no-break space (U+00A0).
class Format final
{
public:
    explicit Format(Language language);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// "1,234" / "1.234"
    [[nodiscard]] QString count(qint64 value) const;
    /// With that many decimals: "12.5" / "12,5"
    [[nodiscard]] QString number(double value, int decimals) const;
    /// @p share of 1 as "34.8%" / "34,8%"
    [[nodiscard]] QString percent(double share, int decimals = 1) const;
    /// A signed change: "+8%", "−6%" (with a true minus)
    [[nodiscard]] QString signedPercent(double share, int decimals = 0) const;
    /// A signed number with that many decimals: "+53.4", "−6.0"; 0 has no sign
    [[nodiscard]] QString signedNumber(double value, int decimals) const;
    /// "29–41%", of a share's interval
    [[nodiscard]] QString percentRange(double low, double high) const;
    /// In full: "Rp 1,234,567" / "Rp 1.234.567" (without decimals unless it has some)
    [[nodiscard]] QString money(const Money &money) const;
    /// Short: "Rp 184.2 M" / "Rp 184,2 jt", from 10,000 on; smaller amounts in full
    [[nodiscard]] QString compactMoney(const Money &money) const;
    /// Short, of a value in minor units that was divided: averages, money a day
    [[nodiscard]] QString compactMoney(double minor, Currency currency) const;
    /// "1.2M" / "1,2 jt", for axes; up to 10,000 in full, with one decimal at most
    [[nodiscard]] QString compactCount(double value) const;
    /// "12:04", from an hour on "1:48:00"
    [[nodiscard]] QString clockDuration(std::chrono::seconds duration) const;
    /// "1 h 48 min" / "1 jam 48 mnt"; below a minute "38 s" / "38 dtk"
    [[nodiscard]] QString duration(std::chrono::seconds duration) const;
    /// "47 d" / "47 hr"
    [[nodiscard]] QString days(double days) const;
    /// "23 Nov 2026"
    [[nodiscard]] QString date(Day day) const;
    /// "Monday 23 November 2026" / "Senin 23 November 2026"
    [[nodiscard]] QString longDate(Day day) const;
    /// "23 Nov"
    [[nodiscard]] QString dayAndMonth(Day day) const;
    /// "Mon" / "Sen"
    [[nodiscard]] QString weekday(Day day) const;
    /// "14:02" / "14.02", in @p zone
    [[nodiscard]] QString time(Instant instant, const QTimeZone &zone) const;
    /// "23 Nov 2026 14:02", in @p zone
    [[nodiscard]] QString dateTime(Instant instant, const QTimeZone &zone) const;
    /// "November 2026", "Q4 2026", "2026", "23 Nov 2026", else "1–15 Nov 2026": both ends belong to it
    [[nodiscard]] QString period(const Period &period) const;

private:
    [[nodiscard]] QString currencySymbol(Currency currency) const;
    [[nodiscard]] QString compact(double value) const;
    [[nodiscard]] QString withCurrency(const QString &size, bool negative, Currency currency) const;

    Language m_language;
    QLocale m_locale;
    Phrasebook m_phrases;
};

} // namespace laju
