// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/behaviours.h"
#include "core/text/format.h"

namespace laju {

/// Writes what goes with winning for people, in the language that is installed.
class BehaviourWords final
{
public:
    /// Both must outlive this.
    BehaviourWords(const Format &format, const HabitOptions &options)
        : m_format(format)
        , m_options(options)
    {
    }

    /// "Activities in the first 14 days"
    [[nodiscard]] QString name(Behaviour behaviour) const;
    /// "9", "71%", "4.5 h": the middle of a group.
    [[nodiscard]] QString value(Behaviour behaviour, double value) const;
    /// Of yes or no "+33 points (+21 to +44)", else "more in 68 of 100 pairs (64–72)".
    [[nodiscard]] QString effect(const GroupDifference &difference) const;
    /// The same within strata.
    [[nodiscard]] QString effect(Behaviour behaviour, const StratifiedEffect &effect) const;
    /// "clear", "maybe", "no difference", "too few"
    [[nodiscard]] QString verdict(BehaviourVerdict verdict) const;
    /// Why it is a maybe; empty without a doubt.
    [[nodiscard]] QString doubt(BehaviourDoubt doubt) const;
    /// "by size", "by source"
    [[nodiscard]] QString by(StrataBy by) const;
    /// What the mix of sizes or sources does; empty where it does nothing.
    [[nodiscard]] QString mix(const Stratification &strata) const;
    /// "Referral", "below Rp 120 M", "not given"
    [[nodiscard]] QString stratum(const Stratum &stratum, StrataBy by, Currency currency) const;
    /// Why there is no top quarter; empty when it is told.
    [[nodiscard]] QString quarterState(QuarterState state) const;
    /// What no study of records can say.
    [[nodiscard]] static QString caution();

private:
    [[nodiscard]] QString effect(bool isOfShares, double value, const Interval &interval) const;

    const Format &m_format;
    const HabitOptions &m_options;
};

} // namespace laju
