// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/recording_habits.h"

namespace laju::demo {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr double withoutOutcome = 0.012;
constexpr double withoutAccount = 0.01;
constexpr double hastyShortCalls = 0.22;
constexpr double hastyLateEntries = 0.3;
constexpr int callsToOneNumber = 7;
constexpr days lettingLie{12};

} // namespace

void RecordingHabits::record(const Seller &seller, ActivityFields &fields)
{
    // What another program brought is nobody's entry by hand.
    fields.source = u"sample"_s;
    if (fields.status != ActivityStatus::Done)
        return;
    if (isLetLie(seller, fields))
        fields.opportunity.reset();
    if (fields.type == m_world.types.at(ActivityKind::Call))
        recordCall(seller, fields);
    if (seller.isHasty && m_random.chance(hastyLateEntries))
        enterLate(seller, fields);
}

bool RecordingHabits::isLetLie(const Seller &seller, const ActivityFields &fields) const
{
    return seller.isHasty && fields.opportunity && std::ranges::any_of(seller.deals, [&](size_t position) {
               const Deal &deal = m_world.deals[position];
               return deal.id == *fields.opportunity && !deal.closed &&
                      fields.start > deal.path.front().second + lettingLie;
           });
}

void RecordingHabits::recordCall(const Seller &seller, ActivityFields &call)
{
    if (call.outcome == Outcome::Connected) {
        if (seller.isHasty && m_random.chance(hastyShortCalls))
            call.duration = seconds(2 + m_random.below(8));
        return;
    }
    if (!call.opportunity && m_random.chance(withoutAccount)) {
        call.account.reset();
        call.contact.reset();
    } else if (call.duration == 0s && m_random.chance(withoutOutcome)) {
        call.outcome = Outcome::None;
    }
}

void RecordingHabits::enterLate(const Seller &seller, ActivityFields &fields)
{
    const Day day = localDay(fields.start, seller.zone);
    const Day friday = day + (Friday - weekday(day));
    const Instant entered = instantAt(friday, QTime(16, 20), seller.zone) + seconds(m_random.below(10 * 60));
    if (fields.start >= entered || entered > m_world.now)
        return;
    fields.source.clear();
    fields.id = *ActivityId::fromNumber(idNumberAt(entered));
}

std::vector<ActivityFields> RecordingHabits::callsAgain(const Seller &seller, Day day, double scale)
{
    if (!seller.isHasty || seller.customers.empty() || weekday(day) != Wednesday ||
        !m_random.chance(std::min(0.5, 0.5 * scale)))
        return {};
    const Customer &customer = m_world.customers[m_random.pick(seller.customers)];
    const ContactId contact = m_random.pick(customer.contacts);
    std::vector<ActivityFields> calls;
    for (int i = 0; i < callsToOneNumber; ++i) {
        const Instant start = instantAt(day, QTime(9 + i, m_random.below(60)), seller.zone);
        if (start > m_world.now)
            break;
        calls.push_back({.rep = seller.id,
                         .type = m_world.types.at(ActivityKind::Call),
                         .start = start,
                         .direction = Direction::Outbound,
                         .outcome = Outcome::NoAnswer,
                         .account = customer.id,
                         .contact = contact,
                         .source = u"sample"_s});
    }
    return calls;
}

} // namespace laju::demo
