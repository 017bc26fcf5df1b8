// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/domain/checked.h"
#include "core/domain/ids.h"

namespace laju {

/// A sequence of stages that opportunities go through.
struct PipelineFields
{
    PipelineId id = PipelineId::generate();
    QString name;
    int position = 0;
    qint64 version = 0;

    friend bool operator==(const PipelineFields &, const PipelineFields &) = default;
};
using Pipeline = Checked<PipelineFields>;
/// InvalidInput: empty name.
std::optional<Error> check(const PipelineFields &pipeline);

enum class StageKind {
    Open,
    Won,
    Lost,
};
template<> struct Keys<StageKind>
{
    static constexpr std::array table{std::pair{StageKind::Open, "open"}, std::pair{StageKind::Won, "won"},
                                      std::pair{StageKind::Lost, "lost"}};
};

struct StageFields
{
    StageId id = StageId::generate();
    PipelineId pipeline;
    QString name;
    StageKind kind = StageKind::Open;
    int position = 0;    ///< counts from 0 in the order of the funnel
    int probability = 0; ///< of winning, in percent 0–100; won is 100, lost 0
    qint64 version = 0;

    friend bool operator==(const StageFields &, const StageFields &) = default;
};
using Stage = Checked<StageFields>;
/// InvalidInput: empty name, probability outside 0–100, won not 100, lost not 0.
std::optional<Error> check(const StageFields &stage);

/// A deal that may be won. A lead that nobody dated has no creation: that is said, not guessed.
struct OpportunityFields
{
    OpportunityId id = OpportunityId::generate();
    QString name;
    RepId owner;
    StageId stage; ///< where it stands now; its pipeline is the stage's
    std::optional<AccountId> account = {};
    std::optional<ContactId> contact = {};
    std::optional<ProductId> product = {};
    std::optional<Money> amount = {};    ///< none: not known
    std::optional<int> probability = {}; ///< the rep's own, in percent; none: the stage's
    std::optional<Instant> created = {}; ///< none: unknown
    std::optional<Instant> closed =
        {}; ///< last move into a won or lost stage; none: open, or closed nobody knows when
    std::optional<Day> expectedClose = {};
    QString lossReason = {};
    QString leadSource = {}; ///< where the lead came from (referral, web …)
    QString note = {};
    QString source = {};
    QString externalId = {};
    qint64 version = 0;

    friend bool operator==(const OpportunityFields &, const OpportunityFields &) = default;
};
using Opportunity = Checked<OpportunityFields>;
/// InvalidInput: empty name, negative amount, probability outside 0–100, closed before it was created.
std::optional<Error> check(const OpportunityFields &opportunity);

/// One move between stages, kept for ever.
struct StageChange
{
    StageChangeId id = StageChangeId::generate();
    OpportunityId opportunity;
    std::optional<StageId> from = {}; ///< none: the opportunity began in @c to
    StageId to;
    Instant at;
    std::optional<RepId> author = {};

    friend bool operator==(const StageChange &, const StageChange &) = default;
};

} // namespace laju
