// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/draft.h"

namespace laju {

/// A part of a report: reads the draft, gives blocks.
struct ReportSection
{
    const char *(*heading)(
        const ReportDraft &draft); ///< English source text, context "Report"; nullptr: it has none
    bool isNumbered;
    std::vector<Block> (*make)(ReportDraft &draft);
};

/// @name The sections that templates list
/// @{
/// What the period came to in two sentences.
[[nodiscard]] std::vector<Block> summarySection(ReportDraft &draft);
/// The key figures with their change against the period before.
[[nodiscard]] std::vector<Block> keyFiguresSection(ReportDraft &draft);
/// Activities by type, per day or longer as the period allows.
[[nodiscard]] const char *activitiesHeading(const ReportDraft &draft);
[[nodiscard]] std::vector<Block> activitiesSection(ReportDraft &draft);
/// Each rep's figures against targets.
[[nodiscard]] std::vector<Block> attainmentSection(ReportDraft &draft);
/// The stage funnel, and what stands out.
[[nodiscard]] std::vector<Block> funnelSection(ReportDraft &draft);
/// What was left out, then the meaning of every metric that the sections before used; hence the last.
[[nodiscard]] std::vector<Block> notesSection(ReportDraft &draft);
[[nodiscard]] std::vector<Block> definitionsSection(ReportDraft &draft);
/// @}

/// How a target's state is judged.
[[nodiscard]] block::Verdict verdictOf(int goodness);

/// The reps whose work the report is about, by name: those with an activity, a closed or created deal or a
/// target.
[[nodiscard]] std::vector<const Rep *> repsOf(const ReportDraft &draft);
/// The stage that holds deals up in the report's period, by the metric "bottleneck".
[[nodiscard]] std::optional<StageFinding> bottleneckOf(ReportDraft &draft);
/// The moment as of which deals are judged: when the report was made, or the period's end if that came first.
[[nodiscard]] Instant asOf(const ReportInput &input);

} // namespace laju
