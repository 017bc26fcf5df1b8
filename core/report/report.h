// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"
#include "core/report/document.h"
#include "core/report/report_records.h"
#include "core/text/language.h"

#include <span>

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
    Day today;                        ///< in the workspace's zone
    std::optional<RepId> reader = {}; ///< who may read private records; nobody: none are told
    ReportRecords records = {};       ///< what the template needs; a deal without a name is told by its rep
};

/// A kind of report.
struct ReportTemplate
{
    const char *key;  ///< stable, the same on the command line
    const char *name; ///< English source text, context "Report"
    bool isOfRep;     ///< it is about one rep: any other scope makes a report that says so
    /// What it tells besides figures; ReportInput::records does not matter here.
    ReportNeeds (*needs)(const ReportInput &input);
    ReportDocument (*make)(const ReportInput &input);
};

/// Every kind of report, in the order in which they are offered.
[[nodiscard]] std::span<const ReportTemplate> reportTemplates();
/// The template with that key; nullptr when there is none.
[[nodiscard]] const ReportTemplate *findReportTemplate(QStringView key);

/// The monthly team report: what was done, against targets and the period before, where deals get stuck, and
/// what each figure means. Its figures are those of evaluate(); a scope and period without any record give a
/// report that says so.
[[nodiscard]] ReportDocument monthlyReport(const ReportInput &input);
/// The stuck deals that it mentions one by one.
[[nodiscard]] ReportNeeds monthlyNeeds(const ReportInput &input);

/// What a talk with one rep starts from: scorecard, the way of a deal beside the team's, hours, open deals
/// that need help, and what was agreed and said. A scope that is no rep gives a report that asks for one.
[[nodiscard]] ReportDocument oneToOneReport(const ReportInput &input);
[[nodiscard]] ReportNeeds oneToOneNeeds(const ReportInput &input);

} // namespace laju
