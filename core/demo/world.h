// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/demo/demo.h"
#include "core/demo/script.h"

#include <map>
#include <vector>

namespace laju::demo {

/// A rep, with what makes one do better than another.
struct Seller
{
    RepId id;
    size_t team; ///< position in Script::teams
    QTimeZone zone;
    WorkingCalendar calendar = {};
    double effort = 1;     ///< times the usual number of activities
    double skill = 0;      ///< 0 is usual, 1 clearly better
    double emailShare = 1; ///< times the usual number of e-mails
    bool isHasty = false;  ///< about what is put on record
    std::vector<size_t> customers = {};
    std::vector<size_t> deals = {};
};

struct Customer
{
    AccountId id;
    QString name;
    std::vector<ContactId> contacts;
};

/// A deal as it went, and what decided it.
struct Deal
{
    OpportunityId id = OpportunityId::generate();
    size_t seller;
    size_t customer;
    std::vector<std::pair<StageId, Instant>> path = {}; ///< stages and when they were entered, up to now
    std::optional<Instant> closed = {};
    bool won = false;
    qint64 amount = 0;    ///< minor units
    double attention = 0; ///< how often it is touched; 0 is usual
    bool demoHeld = false;
    bool quickReplies = false;
};

/// What the parts of the making share.
struct World
{
    Session &session;
    const DemoOptions &options;
    const DemoProgress &progress;
    Script script;
    Random random;
    Instant now;
    Day firstDay;
    Directory directory = {};
    std::vector<StageId> openStages = {};
    std::optional<StageId> wonStage = {};
    std::optional<StageId> lostStage = {};
    std::map<ActivityKind, ActivityTypeId> types = {};
    std::vector<TeamId> teams = {};
    std::vector<ProductId> products = {};
    std::vector<Seller> sellers = {};
    std::vector<Customer> customers = {};
    std::vector<Deal> deals = {};

    [[nodiscard]] const QString &text(const QString &list) { return random.pick(script.texts.at(list)); }
    /// The first day from @p day on that @p seller works.
    [[nodiscard]] Day workday(const Seller &seller, Day day) const;
    /// Some moment of the working hours of @p day.
    [[nodiscard]] Instant atWork(const Seller &seller, Day day);
};

/// People, calendar, products, accounts and contacts.
Result<void> makeCompany(World &world);
/// Opportunities with their history, and the planned next steps of the open ones.
Result<void> makeDeals(World &world);
/// Everybody's calls, e-mails, meetings and demos.
Result<void> makeActivities(World &world);
/// What the team answered to its own surveys, month by month.
Result<void> makeSurveys(World &world);
/// What managers and their reps said and agreed in the last weeks.
Result<void> makeTalks(World &world);
/// Costs by month and the targets in force.
Result<void> makeTargets(World &world);

/// Saves @p fields; errors: what their check or the session says.
template<class Fields> Result<void> saveInto(Session &session, Fields fields)
{
    const auto checked = Checked<Fields>::make(std::move(fields));
    if (!checked)
        return failure(checked.error());
    if (const auto saved = session.save(*checked); !saved)
        return failure(saved.error());
    return {};
}

} // namespace laju::demo
