// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/deal_habits.h"

#include "core/metrics/selected_deals.h"
#include "core/metrics/statistics.h"

#include <algorithm>
#include <set>

namespace laju {

namespace {

constexpr size_t dealsAtOnce = 250;
constexpr int noon = 12 * 60;

double hoursBetween(Instant from, Instant to)
{
    return std::chrono::duration<double, std::ratio<3600>>(to - from).count();
}

double daysBetween(Instant from, Instant to)
{
    return hoursBetween(from, to) / 24;
}

bool isHeld(const ActivityTrace &trace, ActivityKind kind)
{
    return trace.kind == kind && trace.outcome == Outcome::Held;
}

using Traces = std::vector<ActivityTrace>;

bool hasSeveralContacts(const Traces &touches)
{
    std::set<ContactId> contacts;
    for (const ActivityTrace &touch : touches) {
        if (touch.contact)
            contacts.insert(*touch.contact);
    }
    return contacts.size() > 1;
}

/// Fills in what the touches of one deal tell; they come by their start.
class ValuesOfDeal final
{
public:
    ValuesOfDeal(DealHabits &habits, const Traces &touches)
        : m_habits(habits)
        , m_touches(touches)
    {
    }

    void fill(Instant closed, const HabitOptions &options)
    {
        set(Behaviour::Touches, static_cast<double>(m_touches.size()));
        set(Behaviour::DemoHeld, std::ranges::any_of(m_touches, [](const ActivityTrace &touch) {
                return isHeld(touch, ActivityKind::Demo);
            }));
        set(Behaviour::Meetings,
            static_cast<double>(std::ranges::count_if(
                m_touches, [](const ActivityTrace &touch) { return isHeld(touch, ActivityKind::Meeting); })));
        set(Behaviour::MultiContact, hasSeveralContacts(m_touches));
        fillCalls();
        fillReply();
        fillGaps(closed);
        fillWindow(closed, options);
    }

private:
    void set(Behaviour behaviour, double value) { m_habits.values[static_cast<size_t>(behaviour)] = value; }

    void fillCalls()
    {
        double calls = 0;
        double morning = 0;
        double connected = 0;
        for (const ActivityTrace &touch : m_touches) {
            if (touch.kind != ActivityKind::Call || !touch.isOutward)
                continue;
            ++calls;
            morning += touch.minute < noon ? 1 : 0;
            connected += touch.isConnected ? 1 : 0;
        }
        if (calls > 0) {
            set(Behaviour::MorningCalls, morning / calls);
            set(Behaviour::ConnectedCalls, connected / calls);
        }
    }

    void fillReply()
    {
        const auto first = std::ranges::find_if(m_touches, [](const ActivityTrace &touch) {
            return touch.kind == ActivityKind::Email && touch.isAnswered && touch.replied;
        });
        if (first != m_touches.end())
            set(Behaviour::FirstReply, hoursBetween(first->start, *first->replied));
    }

    void fillGaps(Instant closed)
    {
        std::vector<double> gaps;
        for (size_t i = 1; i < m_touches.size(); ++i)
            gaps.push_back(daysBetween(m_touches[i - 1].start, m_touches[i].start));
        if (const auto middle = median(gaps))
            set(Behaviour::TouchGap, *middle);
        const auto created = m_habits.deal->createdAt;
        if (!created)
            return;
        // The time before the first and after the last touch is without any as well.
        Instant since = *created;
        double longest = 0;
        for (const ActivityTrace &touch : m_touches) {
            longest = std::max(longest, daysBetween(since, touch.start));
            since = std::max(since, touch.start);
        }
        set(Behaviour::LongestGap, std::max(longest, daysBetween(since, closed)));
        if (!m_touches.empty())
            set(Behaviour::FirstTouch, std::max(0.0, hoursBetween(*created, m_touches.front().start)));
    }

    void fillWindow(Instant closed, const HabitOptions &options)
    {
        const auto created = m_habits.deal->createdAt;
        if (!created || closed < *created + options.window)
            return;
        Traces early;
        std::ranges::copy_if(m_touches, std::back_inserter(early), [&](const ActivityTrace &touch) {
            return touch.start < *created + options.window;
        });
        set(Behaviour::EarlyTouches, static_cast<double>(early.size()));
        set(Behaviour::EarlyMeeting, std::ranges::any_of(early, [](const ActivityTrace &touch) {
                return isHeld(touch, ActivityKind::Meeting) || isHeld(touch, ActivityKind::Demo);
            }));
        set(Behaviour::EarlyContacts, hasSeveralContacts(early));
    }

    DealHabits &m_habits;
    const Traces &m_touches;
};

Instant closingOf(const DealFact &deal, const Directory &directory)
{
    return deal.closedAt ? *deal.closedAt
                         : startOfDay(*deal.closed + std::chrono::days(1), directory.zoneOf(deal.rep));
}

} // namespace

BehaviourTraits traitsOf(Behaviour behaviour)
{
    switch (behaviour) {
    case Behaviour::EarlyTouches:
        return {.unit = Unit::Count};
    case Behaviour::EarlyMeeting:
    case Behaviour::EarlyContacts:
        return {.unit = Unit::Share, .isYesOrNo = true};
    case Behaviour::FirstTouch:
    case Behaviour::FirstReply:
        return {.unit = Unit::Hours};
    case Behaviour::TouchGap:
        return {.unit = Unit::Days};
    case Behaviour::MorningCalls:
    case Behaviour::ConnectedCalls:
        return {.unit = Unit::Share};
    case Behaviour::Touches:
        return {.unit = Unit::Count, .growsWithAge = true, .counterpart = Behaviour::EarlyTouches};
    case Behaviour::LongestGap:
        return {.unit = Unit::Days, .growsWithAge = true};
    case Behaviour::DemoHeld:
        return {.unit = Unit::Share,
                .isYesOrNo = true,
                .growsWithAge = true,
                .counterpart = Behaviour::EarlyMeeting};
    case Behaviour::Meetings:
        return {.unit = Unit::Count, .growsWithAge = true, .counterpart = Behaviour::EarlyMeeting};
    case Behaviour::MultiContact:
        return {.unit = Unit::Share,
                .isYesOrNo = true,
                .growsWithAge = true,
                .counterpart = Behaviour::EarlyContacts};
    }
    Q_UNREACHABLE();
}

std::vector<TraceStep> stepsFor(const std::vector<OpportunityId> &deals, const TraceVisitor &visit)
{
    std::vector<TraceStep> steps;
    for (const OpportunityId deal : deals) {
        if (steps.empty() || steps.back().query.deals.size() == dealsAtOnce)
            steps.push_back({.query = {}, .visit = visit});
        steps.back().query.deals.push_back(deal);
    }
    return steps;
}

Result<void> takeSteps(Session &session, const std::vector<TraceStep> &steps)
{
    for (const TraceStep &step : steps) {
        if (auto read = session.visitTraces(step.query, step.visit); !read)
            return read;
    }
    return {};
}

HabitReader::HabitReader(const Facts &facts, const Selection &selection, const HabitOptions &options,
                         std::optional<StageKind> kind)
    : m_facts(facts)
    , m_options(options)
{
    const Deals deals = kind ? closedDeals(facts, selection, *kind) : closedDeals(facts, selection);
    for (const DealFact *deal : deals) {
        m_index.emplace(deal->id, m_deals.size());
        DealHabits &habits = m_deals.emplace_back(DealHabits{.deal = deal});
        ValuesOfDeal(habits, {}).fill(closingOf(*deal, facts.directory()), options);
    }
}

std::vector<TraceStep> HabitReader::steps()
{
    std::vector<OpportunityId> deals;
    std::ranges::transform(m_deals, std::back_inserter(deals),
                           [](const DealHabits &habits) { return habits.deal->id; });
    return stepsFor(deals, [this](const ActivityTrace &trace) { add(trace); });
}

void HabitReader::add(const ActivityTrace &trace)
{
    if (!m_current.empty() && m_current.front().deal != trace.deal)
        finish();
    const auto found = trace.deal ? m_index.find(*trace.deal) : m_index.end();
    if (found == m_index.end() || !trace.isTouch())
        return;
    if (trace.start <= closingOf(*m_deals[found->second].deal, m_facts.directory()))
        m_current.push_back(trace);
}

void HabitReader::finish()
{
    if (m_current.empty())
        return;
    DealHabits &habits = m_deals[m_index.at(*m_current.front().deal)];
    habits.isTouched = true;
    ValuesOfDeal(habits, m_current).fill(closingOf(*habits.deal, m_facts.directory()), m_options);
    m_current.clear();
}

std::vector<DealHabits> HabitReader::take()
{
    finish();
    return std::move(m_deals);
}

} // namespace laju
