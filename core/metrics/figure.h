// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"
#include "core/base/period.h"
#include "core/domain/ids.h"

#include <QString>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace laju {

/// Why something was left out of a figure, or makes it doubtful. Words for people are in figure_words.
enum class Caveat {
    TooFew,           ///< n below 5: too few to say
    NoAmount,         ///< deals without an amount: not in averages
    UnknownCreation,  ///< deals whose creation nobody dated
    UnknownClose,     ///< closed deals without a date: in no period
    NoRate,           ///< amounts in a currency without an exchange rate: not in sums
    SameInstant,      ///< created and closed at one moment, as imports do: cycle of 0 days
    StaleOpenDeals,   ///< over 20% of open deals are older than the 90th percentile of the cycle
    YoungCohort,      ///< the cohort has not had the time to close
    NoNewCustomers,   ///< no customer was won, so there is no cost of one
    NoAccount,        ///< won deals without an account: whose customer is not known
    UnknownStage,     ///< deals that were open then, nobody recorded in which stage: not weighted
    ConnectThreshold, ///< from how many seconds on a call without an outcome counts as connected
    UnknownLength,    ///< connected calls of unknown length: in no median
    UnknownReply,     ///< answered e-mails whose reply has no moment: in no median
    NoExpectedClose,  ///< open deals with an amount that nobody expects to close on any day
    NoTarget,         ///< nobody set a target to hold it against
    TargetReached,    ///< what the target asks for is won already: nothing is left to cover
    NoCosts,          ///< nobody recorded a cost for these days
    CostWithoutRate,  ///< costs in a currency without an exchange rate: no cost of a customer can be told
    CompanyCosts,     ///< costs of the company as a whole, which a team's figure leaves out
    CostLag,          ///< how many months before the wins the costs were spent
    PartMonth,        ///< costs of months that the period holds only in part, spread evenly over their days
    UnknownEntry,     ///< deals that came into the stage nobody knows when: in no period
    FewAnswers,       ///< fewer answers than may be shown without telling whose they are
};
template<> struct Keys<Caveat>
{
    static constexpr std::array table{std::pair{Caveat::TooFew, "too_few"},
                                      std::pair{Caveat::NoAmount, "no_amount"},
                                      std::pair{Caveat::UnknownCreation, "unknown_creation"},
                                      std::pair{Caveat::UnknownClose, "unknown_close"},
                                      std::pair{Caveat::NoRate, "no_rate"},
                                      std::pair{Caveat::SameInstant, "same_instant"},
                                      std::pair{Caveat::StaleOpenDeals, "stale_open_deals"},
                                      std::pair{Caveat::YoungCohort, "young_cohort"},
                                      std::pair{Caveat::NoNewCustomers, "no_new_customers"},
                                      std::pair{Caveat::NoAccount, "no_account"},
                                      std::pair{Caveat::UnknownStage, "unknown_stage"},
                                      std::pair{Caveat::ConnectThreshold, "connect_threshold"},
                                      std::pair{Caveat::UnknownLength, "unknown_length"},
                                      std::pair{Caveat::UnknownReply, "unknown_reply"},
                                      std::pair{Caveat::NoExpectedClose, "no_expected_close"},
                                      std::pair{Caveat::NoTarget, "no_target"},
                                      std::pair{Caveat::TargetReached, "target_reached"},
                                      std::pair{Caveat::NoCosts, "no_costs"},
                                      std::pair{Caveat::CostWithoutRate, "cost_without_rate"},
                                      std::pair{Caveat::CompanyCosts, "company_costs"},
                                      std::pair{Caveat::CostLag, "cost_lag"},
                                      std::pair{Caveat::PartMonth, "part_month"},
                                      std::pair{Caveat::UnknownEntry, "unknown_entry"},
                                      std::pair{Caveat::FewAnswers, "few_answers"}};
};

struct CaveatCount
{
    Caveat caveat;
    qint64 count; ///< of the records meant, of ConnectThreshold seconds, of CostLag months; 0: of none

    friend bool operator==(const CaveatCount &, const CaveatCount &) = default;
};

/// What is told beside a figure of the records that it rests on. Words for people are in figure_words.
enum class Aside {
    Skipped,   ///< passed the stage without being in it
    MovedBack, ///< went back to an earlier stage afterwards
    StillOpen, ///< did not go on yet, and may
    Completed, ///< have left
    Inside,    ///< are there still
    Promoters,
    Passives,
    Detractors,
};
template<> struct Keys<Aside>
{
    static constexpr std::array table{
        std::pair{Aside::Skipped, "skipped"},      std::pair{Aside::MovedBack, "moved_back"},
        std::pair{Aside::StillOpen, "still_open"}, std::pair{Aside::Completed, "completed"},
        std::pair{Aside::Inside, "inside"},        std::pair{Aside::Promoters, "promoters"},
        std::pair{Aside::Passives, "passives"},    std::pair{Aside::Detractors, "detractors"}};
};

struct AsideCount
{
    Aside aside;
    qint64 count;

    friend bool operator==(const AsideCount &, const AsideCount &) = default;
};

/// Why a stage is the one that holds deals up.
enum class HoldUp {
    Slower,   ///< deals stay longer than in the four periods before
    OldValue, ///< the most value has been there for longer than three quarters of the deals
};
template<> struct Keys<HoldUp>
{
    static constexpr std::array table{std::pair{HoldUp::Slower, "slower"},
                                      std::pair{HoldUp::OldValue, "old_value"}};
};

/// The stage that a figure found, and why.
struct StageFinding
{
    StageId stage;
    QString name; ///< of the stage
    HoldUp reason;
    double days;      ///< median in the stage now
    double usualDays; ///< Slower: the median of the four periods before; OldValue: the 75th percentile now
    std::optional<qint64> amount = {}; ///< OldValue: what is older than that is worth

    friend bool operator==(const StageFinding &, const StageFinding &) = default;
};

/// A value of a metric, with all that it takes to trust it. "No data" is an empty @c value, never 0.
/// Money is in minor units of the reporting currency. Where @c numerator and @c denominator stand, they are
/// exact and the value is their quotient (in points, a hundred times it); a count or a sum has the numerator
/// alone. Of a median they are those of the mean beside it. Of a product of factors neither stands.
struct Figure
{
    std::optional<double> value = {};
    std::optional<qint64> numerator = {};
    std::optional<qint64> denominator = {};
    qint64 n = 0;                   ///< how many records it rests on: the denominator of a share or a mean
    std::optional<double> low = {}; ///< 95% interval of a share (Wilson) or of a net score
    std::optional<double> high = {};
    std::optional<double> median = {}; ///< beside a mean, or the value itself
    std::optional<double> mean = {};   ///< beside a value that is itself the median
    std::optional<double> p75 = {};    ///< the 75th percentile beside a median
    std::vector<CaveatCount> caveats = {};
    std::vector<std::pair<std::string, double>> factors = {}; ///< of a product: by key, in the metric's order
    std::vector<AsideCount> asides = {};                      ///< zeros too, where they apply
    std::optional<StageFinding> finding = {};

    [[nodiscard]] bool has(Caveat caveat) const;
    /// Too few records to say, or too early to: shown greyed.
    [[nodiscard]] bool isTentative() const { return has(Caveat::TooFew) || has(Caveat::YoungCohort); }

    friend bool operator==(const Figure &, const Figure &) = default;
};

} // namespace laju
