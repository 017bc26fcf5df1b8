// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"

#include "core/demo/world.h"

#include <QCoreApplication>

namespace laju {

using namespace demo;
using namespace std::chrono;

namespace demo {

Day World::workday(const Seller &seller, Day day) const
{
    constexpr int longestBreak = 30;
    for (int i = 0; i < longestBreak && !seller.calendar.isWorkday(day); ++i)
        day += days(1);
    return day;
}

Instant World::atWork(const Seller &seller, Day day)
{
    // Braces, unlike parentheses, draw in a fixed order.
    const QTime time{9 + random.below(8), random.below(60), random.below(60)};
    return instantAt(workday(seller, day), time, seller.zone);
}

} // namespace demo

Result<Change> makeDemo(Session &session, const DemoOptions &options, const DemoProgress &progress)
{
    const auto directory = session.directory();
    if (!directory)
        return failure(directory.error());
    const auto accounts = session.accounts();
    if (!accounts)
        return failure(accounts.error());
    if (!directory->reps.empty() || !accounts->empty())
        return failure(
            ErrorKind::Duplicate,
            QCoreApplication::translate(
                "Demo",
                "The sample company needs an empty workspace; this one already holds people or accounts."));
    auto script = readScript();
    if (!script)
        return failure(script.error());

    const QTimeZone zone("Asia/Jakarta");
    const year_month_day today(options.today);
    const year_month_day begin = (today.year() / today.month() - months(options.months)) / 1;
    World world{.session = session,
                .options = options,
                .progress = progress,
                .script = std::move(*script),
                .random = Random(options.seed),
                .now = instantAt(options.today, options.until, zone),
                .firstDay = Day(begin),
                .directory = *directory};
    return session.transact([&world](Session &) -> Result<void> {
        for (const auto step :
             {makeCompany, makeDeals, makeTargets, makeSurveys, makeTalks, makeActivities}) {
            if (auto done = step(world); !done)
                return done;
        }
        return {};
    });
}

} // namespace laju
