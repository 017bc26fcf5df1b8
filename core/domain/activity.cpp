// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activity.h"

#include "core/domain/field_checks.h"

namespace laju {

using namespace std::chrono;

std::vector<Outcome> outcomesOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Call:
        return {Outcome::Connected, Outcome::NoAnswer, Outcome::Voicemail, Outcome::Busy,
                Outcome::Gatekeeper};
    case ActivityKind::Email:
        return {Outcome::Sent, Outcome::Replied, Outcome::AutoReplied, Outcome::Bounced};
    case ActivityKind::Meeting:
    case ActivityKind::Demo:
        return {Outcome::Held, Outcome::NoShow, Outcome::Cancelled};
    case ActivityKind::Other:
        return {};
    }
    return {};
}

bool hasDirection(ActivityKind kind)
{
    return kind == ActivityKind::Call || kind == ActivityKind::Email;
}

bool hasDuration(ActivityKind kind)
{
    return kind != ActivityKind::Email;
}

bool hasBooking(ActivityKind kind)
{
    return kind == ActivityKind::Meeting || kind == ActivityKind::Demo;
}

std::optional<Error> check(const ActivityTypeFields &type)
{
    const auto isKeyCharacter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    };
    if (type.key.isEmpty() || !std::ranges::all_of(type.key, isKeyCharacter))
        return invalid(QCoreApplication::translate(
                           "Domain", "“%1” cannot be an activity type's key: use a–z, 0–9 and _.")
                           .arg(type.key));
    return {};
}

std::optional<Error> check(const ActivityFields &activity)
{
    constexpr auto longest = days(7);
    constexpr auto earliest = Instant(sys_days{1990y / January / 1});
    constexpr auto latest = Instant(sys_days{2100y / January / 1});
    if (activity.duration < 0s)
        return invalid(QCoreApplication::translate("Domain", "A duration cannot be negative (%1 s).")
                           .arg(activity.duration.count()));
    if (activity.duration > longest)
        return invalid(
            QCoreApplication::translate("Domain", "An activity cannot last longer than 7 days (%1 s).")
                .arg(activity.duration.count()));
    if (activity.start < earliest || activity.start >= latest)
        return invalid(QCoreApplication::translate("Domain", "The start must lie between 1990 and 2099."));
    if (activity.replied && *activity.replied < activity.start)
        return invalid(
            QCoreApplication::translate("Domain", "The reply cannot be older than the e-mail it answers."));
    return {};
}

} // namespace laju
