// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"
#include "core/report/document.h"
#include "core/text/language.h"

#include <span>
#include <unordered_map>

namespace laju {

/// What a report is asked of.
struct ReportInput
{
    const Facts &facts;
    Scope scope = {};
    Period period;
    Language language = Language::English;
    QString author = {}; ///< may be empty
    Instant made;
    Day today; ///< in the workspace's zone
    std::unordered_map<OpportunityId, QString> dealNames =
        {}; ///< of dealsToName(); a deal without one is told by its rep
};

/// A kind of report.
struct ReportTemplate
{
    const char *key;  ///< stable, the same on the command line
    const char *name; ///< English source text, context "Report"
    ReportDocument (*make)(const ReportInput &input);
};

/// Every kind of report, in the order in which they are offered.
[[nodiscard]] std::span<const ReportTemplate> reportTemplates();
/// The template with that key; nullptr when there is none.
[[nodiscard]] const ReportTemplate *findReportTemplate(QStringView key);

/// The opportunities that a report on this input mentions one by one. Facts have no names: whoever makes the
/// report reads them.
[[nodiscard]] std::vector<OpportunityId> dealsToName(const ReportInput &input);

/// The monthly team report: what was done, against targets and the period before, where deals get stuck, and
/// what each figure means. Its figures are those of evaluate(); a scope and period without any record give a
/// report that says so.
[[nodiscard]] ReportDocument monthlyReport(const ReportInput &input);

} // namespace laju
