// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/targets.h"
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

/// The document of a report without any block; @p title is English source text, context "Report", and
/// @p besides stands in the line below it after scope and period.
[[nodiscard]] ReportDocument emptyReport(const ReportDraft &draft, const char *title,
                                         const QStringList &besides);
/// Adds what @p sections make; those without blocks leave no heading.
void addSections(ReportDocument &document, ReportDraft &draft, std::span<const ReportSection> sections);

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

/// What the target asks for over the period.
[[nodiscard]] block::Cell targetCell(const Metric &metric, const std::optional<Attainment> &standing,
                                     const FigureWords &words);
/// How much of it is reached, and how that is judged.
[[nodiscard]] block::Cell attainedCell(const std::optional<Attainment> &standing, const Format &format);
/// "–" where there is no value.
constexpr QStringView noValue = u"–";
/// Whether a change is good or bad.
[[nodiscard]] block::Verdict verdictOf(int goodness);

/// The reps whose work the report is about, by name: those with an activity, a closed or created deal or a
/// target.
[[nodiscard]] std::vector<const Rep *> repsOf(const ReportDraft &draft);
/// The stage that holds deals up in the report's period, by the metric "bottleneck".
[[nodiscard]] std::optional<StageFinding> bottleneckOf(ReportDraft &draft);
/// The moment as of which deals are judged: when the report was made, or the period's end if that came first.
[[nodiscard]] Instant asOf(const ReportInput &input);

} // namespace laju
