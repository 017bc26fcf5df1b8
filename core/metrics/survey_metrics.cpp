// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue_parts.h"
#include "core/metrics/figures.h"
#include "core/metrics/intervals.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace laju {

namespace {

/// Below this many answers a figure could tell whose they are.
constexpr qint64 fewestAnswers = 5;

struct Tally
{
    qint64 promoters = 0;
    qint64 passives = 0;
    qint64 detractors = 0;

    [[nodiscard]] qint64 answers() const { return promoters + passives + detractors; }
    void add(Sentiment sentiment, qint64 count)
    {
        switch (sentiment) {
        case Sentiment::Promoter:
            promoters += count;
            break;
        case Sentiment::Passive:
            passives += count;
            break;
        case Sentiment::Detractor:
            detractors += count;
            break;
        }
    }
    void add(const Tally &other)
    {
        promoters += other.promoters;
        passives += other.passives;
        detractors += other.detractors;
    }
};

/// The answers of a period by the team of those who gave them.
class Answers final
{
public:
    Answers(const Directory &directory, SurveyScale scale, const Period &period)
        : m_directory(directory)
    {
        const auto from = std::ranges::lower_bound(directory.answers, period.from(), {}, &AnswerCount::day);
        const auto to = std::ranges::lower_bound(directory.answers, period.to(), {}, &AnswerCount::day);
        std::for_each(from, to, [&](const AnswerCount &count) {
            if (const Survey *survey = directory.survey(count.survey); survey && (*survey)->scale == scale)
                m_own[count.team].add(sentimentOf(scale, count.score), count.answers);
        });
    }

    [[nodiscard]] Tally all() const
    {
        Tally sum;
        for (const auto &[team, tally] : m_own)
            sum.add(tally);
        return sum;
    }
    /// Of those who are in no team.
    [[nodiscard]] Tally ofNoTeam() const { return own({}); }
    [[nodiscard]] Tally of(TeamId team) const
    {
        Tally sum;
        for (const TeamId id : m_directory.withSubTeams(team))
            sum.add(own(id));
        return sum;
    }
    /// Whether enough people of @p team (none: of those in no team) answered to show what they said, and
    /// enough of everybody else with whom they are told apart.
    [[nodiscard]] bool isShown(std::optional<TeamId> team) const
    {
        // A ring of teams, however it came about, ends.
        for (size_t depth = 0; depth <= m_directory.teams.size(); ++depth) {
            const Team *found = team ? m_directory.team(*team) : nullptr;
            const std::optional<TeamId> above = found ? (*found)->parent : std::nullopt;
            if (isHiddenBelow(above, team))
                return false;
            if (!above)
                return true;
            team = above;
        }
        return false;
    }

private:
    [[nodiscard]] Tally own(std::optional<TeamId> team) const
    {
        const auto found = m_own.find(team);
        return found == m_own.end() ? Tally() : found->second;
    }

    /// Of the teams below @p parent those with too few answers are hidden. What is hidden could be told by
    /// subtracting the others from the whole, so as long as that is too few as well the next larger one is
    /// hidden, too.
    [[nodiscard]] bool isHiddenBelow(std::optional<TeamId> parent, std::optional<TeamId> wanted) const
    {
        // Those of the parent who are in no team below it are a group of their own.
        std::vector<std::pair<qint64, std::optional<TeamId>>> groups{{own(parent).answers(), parent}};
        for (const Team &team : m_directory.teams) {
            if (team->parent == parent)
                groups.emplace_back(of(team->id).answers(), team->id);
        }
        std::ranges::sort(groups);
        qint64 hidden = 0;
        for (const auto &[answers, team] : groups) {
            const bool isTold = answers >= fewestAnswers && (hidden == 0 || hidden >= fewestAnswers);
            if (team == wanted)
                return answers > 0 && !isTold;
            if (!isTold)
                hidden += answers;
        }
        return true;
    }

    const Directory &m_directory;
    std::map<std::optional<TeamId>, Tally> m_own;
};

/// Answers are a team's: not a rep's, a product's, a stage's or a type's.
bool asksForAnswers(const Selection &selection)
{
    return !std::holds_alternative<RepId>(selection.scope) && selection.takesEveryDeal() &&
           !selection.stage && !selection.withoutStage && !selection.type;
}

Figure netScore(SurveyScale scale, const Facts &facts, const Selection &selection)
{
    if (!asksForAnswers(selection))
        return {};
    const Answers answers(facts.directory(), scale, selection.period);
    const TeamId *team = std::get_if<TeamId>(&selection.scope);
    const Tally tally = team ? answers.of(*team) : selection.withoutTeam ? answers.ofNoTeam() : answers.all();
    const qint64 count = tally.answers();
    Figure figure;
    if (count == 0)
        return figure;
    const bool isPart = team || selection.withoutTeam;
    if (count < fewestAnswers || answers.all().answers() < fewestAnswers ||
        (isPart && !answers.isShown(team ? std::optional(*team) : std::nullopt))) {
        note(figure, Caveat::FewAnswers, count);
        return figure;
    }
    const Interval interval = netShareInterval({tally.promoters, count}, {tally.detractors, count});
    figure.numerator = tally.promoters - tally.detractors;
    figure.denominator = count;
    figure.value = 100.0 * static_cast<double>(*figure.numerator) / static_cast<double>(count);
    figure.n = count;
    figure.low = 100 * interval.low;
    figure.high = 100 * interval.high;
    figure.asides = {{Aside::Promoters, tally.promoters},
                     {Aside::Passives, tally.passives},
                     {Aside::Detractors, tally.detractors}};
    return figure;
}

Metric surveyMetric(const char *key, SurveyScale scale, const Words &words)
{
    return makeMetric(
        key, {Unit::Points, Better::Higher, DateBasis::Answer, false}, words,
        [scale](const Facts &facts, const Selection &selection) { return netScore(scale, facts, selection); },
        // Nobody is known by an answer: there are counts, and no records behind them.
        [](const Facts &, const Selection &) { return RowList(); });
}

} // namespace

std::vector<Metric> surveyMetrics()
{
    constexpr const char *formula =
        QT_TRANSLATE_NOOP("Metric", "(promoters − detractors) %1 ÷ answers %2 × 100");
    //: %1 is how many people answered
    constexpr const char *answers = QT_TRANSLATE_NOOP("Metric", "%1 answers");
    return {
        surveyMetric(
            "pulse", SurveyScale::Agreement,
            {.name = QT_TRANSLATE_NOOP("Metric", "Team pulse"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Pulse"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric",
                 "Of the answers to the team's own questions the share that agree (promoters) less the share "
                 "that disagree (detractors), in points from −100 to 100; the neutral ones (passives) "
                 "count in the whole. An answer is its team's, never a person's, and below 5 answers nothing "
                 "is shown."),
             .formula = formula,
             .denominatorRows = answers}),
        surveyMetric(
            "enps", SurveyScale::Recommendation,
            {.name = QT_TRANSLATE_NOOP("Metric", "Employee net promoter score"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "eNPS"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric",
                 "“How likely are you to recommend working here, 0 to 10?”: the share of promoters (9–10) "
                 "less the share of detractors (0–6), in points from −100 to 100; the passives (7–8) "
                 "count in the whole. An answer is its team's, never a person's, and below 5 answers nothing "
                 "is shown."),
             .formula = formula,
             .denominatorRows = answers}),
    };
}

} // namespace laju
