// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace laju {

using TeamId = Id<struct TeamTag>;
using RepId = Id<struct RepTag>;
using AccountId = Id<struct AccountTag>;
using ContactId = Id<struct ContactTag>;
using ProductId = Id<struct ProductTag>;
using ActivityTypeId = Id<struct ActivityTypeTag>;
using ActivityId = Id<struct ActivityTag>;
using PipelineId = Id<struct PipelineTag>;
using StageId = Id<struct StageTag>;
using OpportunityId = Id<struct OpportunityTag>;
using StageChangeId = Id<struct StageChangeTag>;
using CostId = Id<struct CostTag>;
using TargetId = Id<struct TargetTag>;
using SurveyId = Id<struct SurveyTag>;
using HolidayId = Id<struct HolidayTag>;
using WorkScheduleId = Id<struct WorkScheduleTag>;
using RampUpId = Id<struct RampUpTag>;
using FlagDismissalId = Id<struct FlagDismissalTag>;
using CoachingNoteId = Id<struct CoachingNoteTag>;
using AgreedActionId = Id<struct AgreedActionTag>;
using ImportId = Id<struct ImportTag>;
/// All that one action of a user changed; what undo takes back.
using ChangeSetId = Id<struct ChangeSetTag>;

} // namespace laju
