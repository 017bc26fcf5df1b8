// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/figure_words.h"
#include "core/report/report.h"

#include <initializer_list>

namespace laju {

/// A report while it is put together: what sections read, and what they leave behind for the last one.
class ReportDraft final
{
public:
    explicit ReportDraft(const ReportInput &input);

    [[nodiscard]] const ReportInput &input() const { return m_input; }
    [[nodiscard]] const Facts &facts() const { return m_input.facts; }
    [[nodiscard]] const Directory &directory() const { return m_input.facts.directory(); }
    [[nodiscard]] const FigureWords &words() const { return m_words; }
    [[nodiscard]] const Format &format() const { return m_words.format(); }
    /// The period to compare with.
    [[nodiscard]] const Period &comparison() const { return m_comparison; }
    [[nodiscard]] Selection selection() const { return {.scope = m_input.scope, .period = m_input.period}; }

    /// @p source (context "Report") in the report's language, %n replaced by @p n.
    [[nodiscard]] QString text(const char *source, int n = -1) const;
    /// The same with %1, %2 … replaced, and what stands between ** and ** in bold.
    [[nodiscard]] block::RichText rich(const char *source,
                                       std::initializer_list<QString> arguments = {}) const;
    [[nodiscard]] QString scopeName() const;
    [[nodiscard]] QString typeName(const ActivityType &type) const;

    /// The metric with that key, which must exist; it will be among the definitions.
    const Metric &metric(QLatin1StringView key);
    /// The figure of the whole report; what it leaves out will be among the notes.
    Figure figure(const Metric &metric);
    [[nodiscard]] Figure figureBefore(const Metric &metric) const;

    [[nodiscard]] const std::vector<const Metric *> &metrics() const { return m_metrics; }
    [[nodiscard]] const std::vector<std::pair<const Metric *, CaveatCount>> &caveats() const
    {
        return m_caveats;
    }

private:
    const ReportInput &m_input;
    FigureWords m_words;
    Period m_comparison;
    std::vector<const Metric *> m_metrics;
    std::vector<std::pair<const Metric *, CaveatCount>> m_caveats;
};

} // namespace laju
