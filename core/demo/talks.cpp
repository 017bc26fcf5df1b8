// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world.h"

#include "core/domain/coaching_records.h"

#include <array>

using namespace Qt::StringLiterals;

namespace laju::demo {

using namespace std::chrono;

namespace {

/// How long before today the talks were.
constexpr std::array talksBefore{days(34), days(13)};
constexpr days actionTime{7};
/// Of what was agreed in the last talk, this part is done by now.
constexpr double done = 0.4;

Result<void> talk(const World &world, Random &random, const Seller &seller, RepId lead, Day day, bool isLast)
{
    const auto pick = [&](const QString &list) { return random.pick(world.script.texts.at(list)); };
    if (auto saved = saveInto(
            world.session,
            CoachingNoteFields{
                .rep = seller.id, .lead = lead, .author = lead, .day = day, .text = pick(u"talkNotes"_s)});
        !saved)
        return saved;
    AgreedActionFields action{.rep = seller.id,
                              .lead = lead,
                              .author = lead,
                              .text = pick(u"talkActions"_s),
                              .agreed = day,
                              .due = world.workday(seller, day + actionTime)};
    if (!isLast || random.chance(done))
        action.done = day + days(2 + random.below(4));
    return saveInto(world.session, std::move(action));
}

} // namespace

Result<void> makeTalks(World &world)
{
    // Numbers of their own: the rest of the company stays as it is whatever is said.
    Random random(world.options.seed ^ 0x11u);
    for (const Seller &seller : world.sellers) {
        const Rep *lead = world.directory.repNamed(world.script.teams[seller.team].manager);
        if (!lead)
            continue;
        for (const days before : talksBefore) {
            const Day day = world.workday(seller, world.options.today - before);
            if (day < world.firstDay)
                continue;
            if (auto made = talk(world, random, seller, (*lead)->id, day, before == talksBefore.back());
                !made)
                return made;
        }
    }
    return {};
}

} // namespace laju::demo
