// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/report/sections.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

const char *attainmentHeading(const ReportDraft &)
{
    return QT_TRANSLATE_NOOP("Report", "Target attainment by rep");
}
const char *funnelHeading(const ReportDraft &)
{
    return QT_TRANSLATE_NOOP("Report", "Stage funnel and obstacles");
}
const char *notesHeading(const ReportDraft &)
{
    return QT_TRANSLATE_NOOP("Report", "What to know about the figures");
}
const char *definitionsHeading(const ReportDraft &)
{
    return QT_TRANSLATE_NOOP("Report", "Definitions");
}

constexpr std::array monthlySections{
    ReportSection{nullptr, false, &summarySection},
    ReportSection{nullptr, false, &keyFiguresSection},
    ReportSection{&activitiesHeading, true, &activitiesSection},
    ReportSection{&attainmentHeading, true, &attainmentSection},
    ReportSection{&funnelHeading, true, &funnelSection},
    ReportSection{&notesHeading, false, &notesSection},
    ReportSection{&definitionsHeading, false, &definitionsSection},
};

// Whether anything at all stands in the scope and period.
bool hasRecords(const ReportInput &input)
{
    return std::ranges::any_of(
        std::array{u"activities"_s, u"opportunities_created"_s, u"deals_won"_s, u"deals_lost"_s,
                   u"open_deals"_s},
        [&](const QString &key) {
            const Metric *metric = findMetric(key);
            return evaluate(*metric, {.scope = input.scope, .period = input.period}, input.facts).n > 0;
        });
}

} // namespace

ReportDocument monthlyReport(const ReportInput &input)
{
    ReportDraft draft(input);
    const QString period = draft.format().period(input.period);
    ReportDocument document = emptyReport(draft, QT_TRANSLATE_NOOP("Report", "Monthly sales report"),
                                          {draft.text(QT_TRANSLATE_NOOP("Report", "compared with %1"))
                                               .arg(draft.format().period(draft.comparison()))});
    if (!hasRecords(input)) {
        const char *why =
            input.facts.extent()
                ? QT_TRANSLATE_NOOP("Report", "There is no data for %1 in %2: no activity, no deal.")
                : QT_TRANSLATE_NOOP("Report", "There is no data yet: nothing was logged or imported.");
        document.blocks.push_back(block::Paragraph{draft.rich(why, {draft.scopeName(), period})});
        return document;
    }
    addSections(document, draft, monthlySections);
    return document;
}

} // namespace laju
