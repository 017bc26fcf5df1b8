// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/explain.h"

#include "core/metrics/evaluate.h"
#include "core/metrics/metric_words.h"
#include "core/metrics/selected_deals.h"
#include "core/metrics/selection_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

/// Caveats that say why to take a figure with care; the others say what is not in it.
constexpr std::array cautions{Caveat::TooFew,      Caveat::SameInstant,    Caveat::StaleOpenDeals,
                              Caveat::YoungCohort, Caveat::NoNewCustomers, Caveat::ConnectThreshold,
                              Caveat::NoTarget,    Caveat::TargetReached};

const char *titleOf(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Formula:
        return QT_TRANSLATE_NOOP("Explain", "How it is reckoned");
    case Aspect::Factors:
        return QT_TRANSLATE_NOOP("Explain", "Its factors");
    case Aspect::Counted:
        return QT_TRANSLATE_NOOP("Explain", "What was counted");
    case Aspect::LeftOut:
        return QT_TRANSLATE_NOOP("Explain", "What was left out");
    case Aspect::Comparison:
        return QT_TRANSLATE_NOOP("Explain", "Compared with");
    case Aspect::Interval:
        return QT_TRANSLATE_NOOP("Explain", "How sure it is");
    case Aspect::DateBasis:
        return QT_TRANSLATE_NOOP("Explain", "Which day counts");
    case Aspect::Credit:
        return QT_TRANSLATE_NOOP("Explain", "Who gets the credit");
    case Aspect::Caution:
        return QT_TRANSLATE_NOOP("Explain", "Take care");
    case Aspect::Meaning:
        return QT_TRANSLATE_NOOP("Explain", "What it means");
    case Aspect::Direction:
        return QT_TRANSLATE_NOOP("Explain", "Which way is better");
    }
    Q_UNREACHABLE();
}

/// Writes one explanation: what all its aspects are made from.
class Explainer final
{
public:
    Explainer(const Explanation &of, const Facts &facts, Day today, const FigureWords &words)
        : m_of(of)
        , m_metric(*of.metric)
        , m_figure(of.figure)
        , m_facts(facts)
        , m_today(today)
        , m_words(words)
    {
    }

    [[nodiscard]] QString say(const char *source, int n = -1) const
    {
        return m_words.phrases()("Explain", source, n);
    }
    [[nodiscard]] QStringList lines(Aspect aspect) const
    {
        switch (aspect) {
        case Aspect::Formula:
            return formula();
        case Aspect::Factors:
            return factors();
        case Aspect::Counted:
            return counted();
        case Aspect::LeftOut:
            return leftOut();
        case Aspect::Comparison:
            return comparison();
        case Aspect::Interval:
            return interval();
        case Aspect::DateBasis:
            return {m_words.basis(m_metric)};
        case Aspect::Credit:
            return credit();
        case Aspect::Caution:
            return caveats(true);
        case Aspect::Meaning:
            return {m_words.meaning(m_metric)};
        case Aspect::Direction:
            return direction();
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] QString count(qint64 value) const { return m_words.format().count(value); }

    [[nodiscard]] QStringList formula() const
    {
        QStringList lines{m_words.working(m_metric, m_figure)};
        if (m_figure.median)
            //: %1 is an amount or a number of days, %2 the number of records
            lines += say(QT_TRANSLATE_NOOP("Explain", "The median of the %2 is %1: half lie below it."))
                         .arg(m_words.fullValue(m_metric, *m_figure.median), count(m_figure.n));
        if (m_figure.mean)
            //: %1 is a length of time, %2 the number of records
            lines += say(QT_TRANSLATE_NOOP("Explain", "The mean of the %2 is %1."))
                         .arg(m_words.fullValue(m_metric, *m_figure.mean), count(m_figure.n));
        if (!m_figure.value)
            lines += m_figure.denominator == 0
                         ? say(QT_TRANSLATE_NOOP("Explain", "No data: there is nothing to divide by."))
                         : say(QT_TRANSLATE_NOOP("Explain", "No data, which is not the same as 0."));
        return lines;
    }

    [[nodiscard]] QStringList factors() const
    {
        QStringList lines;
        // Only those of the trailing twelve months are figures of their own.
        if (m_metric.basis != DateBasis::Trailing)
            return lines;
        for (const auto &[key, factor] : m_figure.factors) {
            const Metric *of = findMetric(QString::fromStdString(key));
            if (!of)
                continue;
            const Selection selection =
                of->basis == DateBasis::PeriodEnd ? m_of.selection : trailingYear(m_of.selection);
            const Figure figure = evaluate(*of, selection, m_facts);
            //: %1 is a metric, %2 its formula with numbers, %3 a period
            lines +=
                say(QT_TRANSLATE_NOOP("Explain", "%1: %2 (%3)"))
                    .arg(m_words.name(*of), m_words.working(*of, figure),
                         of->basis == DateBasis::PeriodEnd ? m_words.format().date(selection.period.last())
                                                           : m_words.format().period(selection.period));
        }
        return lines;
    }

    [[nodiscard]] QStringList counted() const
    {
        QStringList lines;
        const QString parts = m_words.parts(m_metric, m_figure);
        if (!parts.isEmpty() && m_figure.factors.empty())
            lines += parts;
        else
            //: %1 is the number n, written with separators
            lines += say(QT_TRANSLATE_N_NOOP("Explain", "%1 records"), static_cast<int>(m_figure.n))
                         .arg(count(m_figure.n));
        if (m_figure.finding)
            lines.prepend(m_words.finding(*m_figure.finding));
        for (const AsideCount &aside : m_figure.asides) {
            if (aside.count > 0)
                lines += m_words.aside(aside);
        }
        if (m_metric.basis == DateBasis::Booking)
            lines += say(QT_TRANSLATE_NOOP(
                "Explain",
                "Those still to come and those that never took place count too: they were booked."));
        return lines;
    }

    [[nodiscard]] QStringList leftOut() const
    {
        QStringList lines = caveats(false);
        const auto ofActivities = [](const RowSet &rows) {
            return std::holds_alternative<ActivityQuery>(rows.records);
        };
        if (m_metric.basis != DateBasis::Booking && std::ranges::any_of(m_of.rows, ofActivities))
            lines += say(QT_TRANSLATE_NOOP("Explain", "Planned activities count once they are done."));
        lines += say(QT_TRANSLATE_NOOP("Explain", "What was deleted counts nowhere."));
        return lines;
    }

    [[nodiscard]] QStringList comparison() const
    {
        const Period &period = m_of.selection.period;
        const QString days = m_words.format().period(m_of.comparison);
        QStringList lines;
        if (!m_of.before.value) {
            //: %1 is a period
            lines += say(QT_TRANSLATE_NOOP("Explain", "%1: no data.")).arg(days);
        } else {
            QStringList parts{m_words.value(m_metric, *m_of.before.value) + m_words.suffix(m_metric)};
            if (const QString made = m_words.parts(m_metric, m_of.before);
                !made.isEmpty() && m_of.before.factors.empty())
                parts += made;
            //: %1 is a period, %2 a figure with what it was made from
            lines += say(QT_TRANSLATE_NOOP("Explain", "%1: %2.")).arg(days, parts.join(u" \u00B7 "_s));
            if (const auto change = m_words.change(m_metric, m_figure, m_of.before); !change.text.isEmpty())
                lines += changed(change);
        }
        if (!period.contains(m_today) || period.days() == 1 || m_of.comparison.isEmpty())
            lines += say(QT_TRANSLATE_NOOP("Explain", "The period of equal kind before it, in full."));
        else
            lines += say(QT_TRANSLATE_N_NOOP(
                             "Explain", "The period is still running, so as many working days of the one "
                                        "before are compared as have begun in it: %n."),
                         m_facts.directory().calendar().workdays(m_of.comparison));
        return lines;
    }

    [[nodiscard]] QString changed(const FigureChange &change) const
    {
        //: %1 is a change such as +3.6 pts or −6%
        return (change.goodness > 0   ? say(QT_TRANSLATE_NOOP("Explain", "Change: %1, for the better."))
                : change.goodness < 0 ? say(QT_TRANSLATE_NOOP("Explain", "Change: %1, for the worse."))
                                      : say(QT_TRANSLATE_NOOP("Explain", "Change: %1.")))
            .arg(change.text);
    }

    [[nodiscard]] QStringList interval() const
    {
        if (!m_figure.low || !m_figure.high)
            return {};
        if (m_metric.unit == Unit::Points)
            //: %1 is a range such as +46.0 to +60.2, %2 a number of answers
            return {say(QT_TRANSLATE_NOOP("Explain", "%1 is the 95% interval of Rocks (2016) at n = %2: the "
                                                     "score behind the figure lies in it unless chance "
                                                     "played an unusual trick."))
                        .arg(m_words.range(m_metric, *m_figure.low, *m_figure.high), count(m_figure.n))};
        //: %1 is a range such as 29–41%, %2 a number of records
        return {say(QT_TRANSLATE_NOOP("Explain",
                                      "%1 is the 95% Wilson score interval at n = %2: the share behind the "
                                      "figure lies in it unless chance played an unusual trick."))
                    .arg(m_words.format().percentRange(*m_figure.low, *m_figure.high), count(m_figure.n))};
    }

    [[nodiscard]] QStringList credit() const
    {
        switch (m_metric.basis) {
        case DateBasis::Month:
            return {say(QT_TRANSLATE_NOOP(
                "Explain",
                "Costs are the company's or a team's, never one rep's. A customer is the winning rep's."))};
        case DateBasis::PeriodEnd:
        case DateBasis::Trailing:
            return {say(QT_TRANSLATE_NOOP("Explain", "The owner of the deal, in the team to which the owner "
                                                     "belonged on the last day of the period."))};
        case DateBasis::Target:
            return {say(QT_TRANSLATE_NOOP("Explain", "Each rep by the nearest target: the own one before the "
                                                     "team's, the team's before the company's."))};
        case DateBasis::Answer:
            return {say(QT_TRANSLATE_NOOP("Explain",
                                          "The team of those who answered. No answer has a person: the file "
                                          "keeps only how many gave which answer on which day, so there are "
                                          "no rows to list."))};
        case DateBasis::Start:
        case DateBasis::Booking:
        case DateBasis::Creation:
        case DateBasis::Closing:
        case DateBasis::Entry:
        case DateBasis::Stay:
            break;
        }
        return {say(QT_TRANSLATE_NOOP("Explain", "The rep on the record, on the calendar of that rep's own "
                                                 "time zone. Who changes team leaves earlier figures with "
                                                 "the earlier team."))};
    }

    [[nodiscard]] QStringList caveats(bool cautioning) const
    {
        QStringList lines;
        for (const CaveatCount &caveat : m_figure.caveats) {
            const bool isCaution = std::ranges::find(cautions, caveat.caveat) != cautions.end();
            if (isCaution == cautioning)
                lines += m_words.caveat(caveat);
        }
        return lines;
    }

    [[nodiscard]] QStringList direction() const { return {betterWords(m_metric, m_words.phrases())}; }

    const Explanation &m_of;
    const Metric &m_metric;
    const Figure &m_figure;
    const Facts &m_facts;
    Day m_today;
    const FigureWords &m_words;
};

} // namespace

QStringList Explanation::lines(Aspect aspect) const
{
    const auto found = std::ranges::find(aspects, aspect, &ExplainedAspect::aspect);
    return found == aspects.end() ? QStringList() : found->lines;
}

Explanation explain(const Metric &metric, const Selection &selection, const Facts &facts, Day today,
                    const FigureWords &words)
{
    Selection asked = selection;
    asked.asOf = selection.asOf.value_or(today);
    Selection earlier = asked;
    earlier.period = comparisonPeriod(selection.period, today, facts.directory());
    Explanation made{.metric = &metric,
                     .selection = asked,
                     .figure = evaluate(metric, asked, facts),
                     .comparison = earlier.period,
                     .before = evaluate(metric, earlier, facts),
                     .name = words.name(metric),
                     .subject = selectionName(selection, facts.directory(), words),
                     .value = {},
                     .aspects = {},
                     .rows = rowSets(metric, selection, facts)};
    made.value = words.value(metric, made.figure);
    if (made.figure.value)
        made.value += words.suffix(metric);
    const Explainer explainer(made, facts, today, words);
    for (const auto &[aspect, key] : Keys<Aspect>::table) {
        if (QStringList lines = explainer.lines(aspect); !lines.isEmpty())
            made.aspects.push_back({aspect, explainer.say(titleOf(aspect)), std::move(lines)});
    }
    return made;
}

QString toText(const Explanation &explanation)
{
    QString text = explanation.name + u" \u00B7 "_s + explanation.subject + u'\n' + explanation.value + u'\n';
    for (const ExplainedAspect &aspect : explanation.aspects)
        text += u'\n' + aspect.title + u"\n  "_s + aspect.lines.join(u"\n  "_s) + u'\n';
    return text;
}

} // namespace laju
