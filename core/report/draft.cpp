// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draft.h"

#include "core/metrics/selection_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju {

ReportDraft::ReportDraft(const ReportInput &input)
    : m_input(input)
    , m_words(Phrasebook(input.language), Format(input.language), input.facts.directory().settings.currency)
    , m_comparison(comparisonPeriod(input.period, input.today, input.facts.directory()))
{
}

QString ReportDraft::text(const char *source, int n) const
{
    return m_words.phrases()("Report", source, n);
}

block::RichText ReportDraft::rich(const char *source, std::initializer_list<QString> arguments) const
{
    const QString pattern = text(source);
    block::RichText runs(1);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'*' && i + 1 < pattern.size() && pattern[i + 1] == u'*') {
            const bool bold = !runs.back().bold;
            if (runs.back().text.isEmpty())
                runs.pop_back();
            runs.push_back({.text = {}, .bold = bold});
            ++i;
        } else if (pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit()) {
            ++i;
            runs.back().text += arguments.begin()[pattern[i].digitValue() - 1];
        } else {
            runs.back().text += pattern[i];
        }
    }
    return runs;
}

QString ReportDraft::scopeName() const
{
    const QString &company = directory().settings.name;
    if (std::holds_alternative<Company>(m_input.scope) && !company.isEmpty())
        return company;
    return laju::scopeName(m_input.scope, directory(), m_words.phrases());
}

QString ReportDraft::typeName(const ActivityType &type) const
{
    return laju::typeName(type, m_words.phrases());
}

const Metric &ReportDraft::metric(QLatin1StringView key)
{
    const Metric *found = findMetric(QString(key));
    Q_ASSERT(found);
    if (std::ranges::find(m_metrics, found) == m_metrics.end())
        m_metrics.push_back(found);
    return *found;
}

Figure ReportDraft::figure(const Metric &metric)
{
    Figure figure = evaluate(metric, selection(), facts());
    for (const CaveatCount &caveat : figure.caveats) {
        const std::pair entry(&metric, caveat);
        if (std::ranges::find(m_caveats, entry) == m_caveats.end())
            m_caveats.push_back(entry);
    }
    return figure;
}

Figure ReportDraft::figureBefore(const Metric &metric) const
{
    return evaluate(metric, {.scope = m_input.scope, .period = m_comparison}, facts());
}

} // namespace laju
