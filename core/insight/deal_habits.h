// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"
#include "core/workspace/session.h"

#include <array>

namespace laju {

/// What may go with winning a deal, as one value a deal. Whatever happened after it closed does not count.
enum class Behaviour {
    EarlyTouches,   ///< activities on it in the first days, see HabitOptions::window
    EarlyMeeting,   ///< whether a meeting or demo was held in the first days
    EarlyContacts,  ///< whether two or more people were reached out to in the first days
    FirstTouch,     ///< hours from its creation to the first activity on it
    FirstReply,     ///< hours that the first human reply to an e-mail took
    TouchGap,       ///< median days between activities
    MorningCalls,   ///< share of outbound calls that began before noon
    ConnectedCalls, ///< share of outbound calls that connected
    Touches,        ///< activities on it until it closed
    LongestGap,     ///< days in the longest time without any
    DemoHeld,       ///< whether a demo was held
    Meetings,       ///< meetings held
    MultiContact,   ///< whether two or more people were reached out to
};
template<> struct Keys<Behaviour>
{
    static constexpr std::array table{std::pair{Behaviour::EarlyTouches, "early_touches"},
                                      std::pair{Behaviour::EarlyMeeting, "early_meeting"},
                                      std::pair{Behaviour::EarlyContacts, "early_contacts"},
                                      std::pair{Behaviour::FirstTouch, "first_touch"},
                                      std::pair{Behaviour::FirstReply, "first_reply"},
                                      std::pair{Behaviour::TouchGap, "touch_gap"},
                                      std::pair{Behaviour::MorningCalls, "morning_calls"},
                                      std::pair{Behaviour::ConnectedCalls, "connected_calls"},
                                      std::pair{Behaviour::Touches, "touches"},
                                      std::pair{Behaviour::LongestGap, "longest_gap"},
                                      std::pair{Behaviour::DemoHeld, "demo_held"},
                                      std::pair{Behaviour::Meetings, "meetings"},
                                      std::pair{Behaviour::MultiContact, "multi_contact"}};
};
constexpr size_t behaviourCount = Keys<Behaviour>::table.size();

/// What holds of a behaviour whatever the data.
struct BehaviourTraits
{
    Unit unit; ///< Share: of groups the mean is told, else the median
    bool isYesOrNo = false;
    /// A deal that lives longer has more of it, and won deals live longer than those lost early: it tells
    /// something only with what happened in the same days of each, its counterpart.
    bool growsWithAge = false;
    std::optional<Behaviour> counterpart = {};
};
[[nodiscard]] BehaviourTraits traitsOf(Behaviour behaviour);

/// Portions of @p deals to read one after the other, each activity handed to @p visit.
[[nodiscard]] std::vector<TraceStep> stepsFor(const std::vector<OpportunityId> &deals,
                                              const TraceVisitor &visit);
/// Takes all @p steps at once, for whom nobody waits. Errors: those of reading.
[[nodiscard]] Result<void> takeSteps(Session &session, const std::vector<TraceStep> &steps);

struct HabitOptions
{
    /// The first days of a deal: of deals that lived for so long, and of no others.
    std::chrono::days window{14};
};

/// A closed deal with its value of each behaviour; none where it has none: never touched, no reply, an
/// unknown creation, or a life shorter than the window.
struct DealHabits
{
    const DealFact *deal;
    std::array<std::optional<double>, behaviourCount> values = {};
    bool isTouched = false;

    [[nodiscard]] const std::optional<double> &of(Behaviour behaviour) const
    {
        return values[static_cast<size_t>(behaviour)];
    }
};

/// Makes habits of the activities on deals, as they are read.
class HabitReader final
{
public:
    /// For the closed deals of @p selection, of one @p kind alone if that is given; @p facts must outlive
    /// this and what it gives.
    HabitReader(const Facts &facts, const Selection &selection, const HabitOptions &options = {},
                std::optional<StageKind> kind = {});
    Q_DISABLE_COPY_MOVE(HabitReader)

    /// What is to be read, in any order; add() takes it. Good as long as this.
    [[nodiscard]] std::vector<TraceStep> steps();
    /// The next activity: those of one deal come together, by their start.
    void add(const ActivityTrace &trace);
    /// Once all are added.
    [[nodiscard]] std::vector<DealHabits> take();

private:
    void finish();

    const Facts &m_facts;
    HabitOptions m_options;
    std::vector<DealHabits> m_deals;
    std::unordered_map<OpportunityId, size_t> m_index;
    std::vector<ActivityTrace> m_current; ///< of one deal
};

} // namespace laju
