// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/talk_lead.h"

#include <algorithm>

namespace laju {

namespace {

bool leads(const Rep &person)
{
    return person->role != Role::Rep;
}

std::optional<RepId> lastLead(RepId rep, const CoachingRecords &records)
{
    const auto note = std::ranges::find_if(
        records.notes, [&](const CoachingNote &each) { return each->rep == rep && each->lead != rep; });
    if (note != records.notes.end())
        return (*note)->lead;
    const auto last = std::ranges::max_element(records.actions, {},
                                               [](const AgreedAction &action) { return action->agreed; });
    return last != records.actions.end() && (*last)->lead != rep ? std::optional((*last)->lead)
                                                                 : std::nullopt;
}

/// The first of @p role among those whom @p isMeant names.
template<class IsMeant>
std::optional<RepId> firstOf(Role role, RepId rep, const Directory &directory, IsMeant isMeant)
{
    const auto found = std::ranges::find_if(directory.reps, [&](const Rep &each) {
        return each->role == role && each->id != rep && isMeant(each->id);
    });
    return found == directory.reps.end() ? std::nullopt : std::optional((*found)->id);
}

} // namespace

std::optional<RepId> leadOfTalk(RepId rep, RepId writer, const CoachingRecords &records,
                                const Directory &directory, Day today)
{
    if (writer != rep) {
        const Rep *person = directory.rep(writer);
        return person && leads(*person) ? std::optional(writer) : std::nullopt;
    }
    if (const auto last = lastLead(rep, records))
        return last;
    if (const auto team = directory.teamOf(rep, today)) {
        for (const TeamId above : directory.withTeamsAbove(*team)) {
            if (const auto found = firstOf(Role::Manager, rep, directory, [&](RepId each) {
                    return directory.teamOf(each, today) == above;
                }))
                return found;
        }
    }
    const auto anybody = [](RepId) { return true; };
    const auto manager = firstOf(Role::Manager, rep, directory, anybody);
    return manager ? manager : firstOf(Role::Administrator, rep, directory, anybody);
}

} // namespace laju
