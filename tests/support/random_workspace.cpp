// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace laju::test {

namespace {

constexpr Day firstDay = dayOf(2026y / September / 20);
constexpr days span{64};

} // namespace

RandomWorkspace::RandomWorkspace(quint32 seed)
    : m_chance(seed)
    , m_accounts{m_workspace.maju}
{
    const Currency dollar = require(Currency::fromCode(u"USD"));
    const QByteArrayList zones{"Asia/Jakarta", "Asia/Jayapura", "UTC", "Europe/Berlin", "America/New_York"};
    require(session().transact([&](Session &all) -> Result<void> {
        const auto rupiah = [](qint64 whole) { return Money(whole * 100, Currency::rupiah()); };
        require(all.save(require(Rep::make({.id = m_lia, .name = u"Lia"_s, .zone = pick(zones)})), {}, {}));
        for (int i = 0; i < 3; ++i) {
            const auto account = require(Account::make({.name = u"PT Account %1"_s.arg(i)}));
            m_accounts.push_back(account->id);
            require(all.save(account));
        }
        require(all.save(require(Product::make({.name = u"GTX Basic"_s}))));
        require(all.save(require(ActivityType::make(
            {.key = u"visit"_s, .kind = ActivityKind::Other, .name = u"Visit"_s, .number = 4}))));
        require(all.save(require(ActivityType::make(
            {.key = u"canvass"_s, .kind = ActivityKind::Call, .name = u"Canvass"_s, .number = 5}))));
        require(all.save(ExchangeRate{
            .currency = dollar, .from = dayOf(2026y / October / 1), .numerator = 15'000, .denominator = 1}));
        for (const month each : {September, October, November})
            require(all.save(require(Cost::make({.month = dayOf(2026y / each / 1),
                                                 .costClass = pick(allOf<CostClass>()),
                                                 .amount = rupiah(m_chance.bounded(1000))}))));
        for (const auto &[metric, value] :
             std::initializer_list<std::pair<QString, qint64>>{{u"won_value"_s, 500'000}, {u"calls"_s, 20}})
            require(all.save(require(Target::make(
                {.metric = metric, .cadence = Cadence::Month, .value = value, .from = firstDay}))));
        WorkspaceSettings settings;
        settings.zone = pick(zones);
        require(all.save(settings));
        return {};
    }));
    m_directory = m_workspace.directory();
}

std::optional<Change> RandomWorkspace::step()
{
    Result<Change> change = something(m_chance.bounded(100));
    if (!change) {
        // Gone already, changed since, or not possible any more.
        using enum ErrorKind;
        if (change.error().kind != NotFound && change.error().kind != Conflict &&
            change.error().kind != InvalidInput)
            qFatal("%s [%s]", qPrintable(change.error().text), qPrintable(change.error().detail));
        return {};
    }
    if (change->changeSet)
        m_done.push_back(*change->changeSet);
    return *change;
}

Result<Change> RandomWorkspace::something(int which)
{
    struct Deed
    {
        int upTo; ///< of a hundred
        Result<Change> (RandomWorkspace::*act)();
    };
    for (const Deed &deed :
         {Deed{28, &RandomWorkspace::log}, Deed{38, &RandomWorkspace::editActivity},
          Deed{43, &RandomWorkspace::removeActivities}, Deed{54, &RandomWorkspace::openDeal},
          Deed{74, &RandomWorkspace::moveDeal}, Deed{82, &RandomWorkspace::editDeal},
          Deed{86, &RandomWorkspace::importMany}, Deed{87, &RandomWorkspace::changeTeams},
          Deed{88, &RandomWorkspace::changeSettings}, Deed{90, &RandomWorkspace::several}}) {
        if (which < deed.upTo)
            return (this->*deed.act)();
    }
    if (which < 93 && !m_deals.empty())
        return session().remove(pick(m_deals));
    if (which < 94) {
        if (const auto imports = require(session().imports()); !imports.empty())
            return session().undoImport(pick(imports).id);
    }
    return m_done.empty() ? log() : session().undo(pick(m_done));
}

Instant RandomWorkspace::someMoment()
{
    return Instant(firstDay.time_since_epoch()) +
           milliseconds(m_chance.bounded(qint64(milliseconds(span).count())));
}

void RandomWorkspace::fill(ActivityFields &fields)
{
    const auto maybe = [&](Instant at) { return oneIn(2) ? std::optional(at) : std::nullopt; };
    fields.type = pick(m_directory.activityTypes)->id;
    fields.rep = pick(m_directory.reps)->id;
    fields.opportunity = m_deals.empty() || oneIn(2) ? std::nullopt : std::optional(pick(m_deals));
    fields.status = oneIn(5) ? ActivityStatus::Planned : ActivityStatus::Done;
    fields.direction = pick(allOf<Direction>());
    fields.outcome = pick(allOf<Outcome>());
    fields.duration = oneIn(5) ? 0s : seconds(m_chance.bounded(120));
    fields.start = someMoment();
    fields.booked = maybe(fields.start - hours(m_chance.bounded(100)));
    fields.cancelled = maybe(fields.start - hours(m_chance.bounded(48)));
    fields.replied = maybe(fields.start + hours(m_chance.bounded(1000)));
}

void RandomWorkspace::fill(OpportunityFields &fields)
{
    const auto currency = oneIn(5) ? require(Currency::fromCode(u"USD")) : Currency::rupiah();
    fields.owner = pick(m_directory.reps)->id;
    fields.account = oneIn(5) ? std::nullopt : std::optional(pick(m_accounts));
    fields.product = oneIn(4) ? std::nullopt : std::optional(pick(m_directory.products)->id);
    fields.amount = oneIn(6) ? std::nullopt : std::optional(Money(m_chance.bounded(100'000), currency));
    fields.probability = oneIn(3) ? std::optional(m_chance.bounded(101)) : std::nullopt;
    fields.expectedClose =
        oneIn(2) ? std::optional(firstDay + days(m_chance.bounded(int(span.count())))) : std::nullopt;
    fields.leadSource = pick(QStringList{{}, u"web"_s, u"referral"_s});
}

OpportunityFields RandomWorkspace::newDeal()
{
    OpportunityFields deal =
        m_workspace.opportunity(m_workspace.sari, u"Deal %1"_s.arg(m_deals.size()), someMoment());
    fill(deal);
    m_deals.push_back(deal.id);
    return deal;
}

Result<Change> RandomWorkspace::log()
{
    ActivityFields fields = m_workspace.activity(m_workspace.sari, u"call", someMoment());
    fill(fields);
    m_activities.push_back(fields.id);
    return session().save(require(Activity::make(fields)));
}

Result<Change> RandomWorkspace::editActivity()
{
    if (m_activities.empty())
        return log();
    const auto row = session().activity(pick(m_activities));
    if (!row)
        return failure(row.error());
    ActivityFields fields = row->activity.fields();
    fill(fields);
    return session().save(require(Activity::make(fields)));
}

Result<Change> RandomWorkspace::removeActivities()
{
    if (m_activities.empty())
        return log();
    std::vector<ActivityId> gone{pick(m_activities)};
    if (const ActivityId other = pick(m_activities); other != gone.front())
        gone.push_back(other);
    return session().remove(gone);
}

Result<Change> RandomWorkspace::openDeal()
{
    const OpportunityFields deal = newDeal();
    return session().save(require(Opportunity::make(deal)), *deal.created, {});
}

Result<Change> RandomWorkspace::moveDeal()
{
    if (m_deals.empty())
        return openDeal();
    const auto row = session().opportunity(pick(m_deals));
    if (!row)
        return failure(row.error());
    OpportunityFields deal = row->opportunity.fields();
    deal.stage = pick(m_directory.stages)->id;
    const Instant since = row->stageSince.value_or(deal.created.value_or(someMoment()));
    const Instant at = oneIn(10) ? since : since + minutes(m_chance.bounded(12 * 24 * 60));
    return session().save(require(Opportunity::make(deal)), at, pick(m_directory.reps)->id);
}

Result<Change> RandomWorkspace::editDeal()
{
    if (m_deals.empty())
        return openDeal();
    const auto row = session().opportunity(pick(m_deals));
    if (!row)
        return failure(row.error());
    OpportunityFields deal = row->opportunity.fields();
    fill(deal);
    return session().save(require(Opportunity::make(deal)), someMoment(), {});
}

std::vector<std::pair<Opportunity, std::vector<StageChange>>> RandomWorkspace::someHistory()
{
    std::vector<std::pair<Opportunity, std::vector<StageChange>>> deals;
    for (int i = m_chance.bounded(4); i > 0; --i) {
        OpportunityFields deal = newDeal();
        const Instant began = *deal.created;
        std::vector<StageChange> moves;
        const auto enter = [&](StageId stage, Instant at) {
            moves.push_back({.opportunity = deal.id,
                             .from = moves.empty() ? std::nullopt : std::optional(moves.back().to),
                             .to = stage,
                             .at = at});
        };
        if (oneIn(4))
            deal.created.reset(); // nobody knows when it began, nor where it was
        else
            enter(deal.stage, began);
        const Stage &stands = pick(m_directory.stages);
        if (stands->id != deal.stage) {
            deal.stage = stands->id;
            // Sometimes nobody knows when it came there either.
            if (!oneIn(4)) {
                const Instant at = began + minutes(m_chance.bounded(30 * 24 * 60));
                enter(stands->id, at);
                if (stands->kind != StageKind::Open)
                    deal.closed = at;
            }
        }
        deals.emplace_back(require(Opportunity::make(deal)), std::move(moves));
    }
    return deals;
}

Result<Change> RandomWorkspace::importMany()
{
    std::vector<Activity> activities;
    for (int i = m_chance.bounded(8); i > 0; --i) {
        ActivityFields fields = m_workspace.activity(m_workspace.sari, u"call", someMoment());
        fill(fields);
        m_activities.push_back(fields.id);
        activities.push_back(require(Activity::make(fields)));
    }
    const auto deals = someHistory();
    return session().import(u"list.csv"_s, [&](Session &all) -> Result<void> {
        if (const auto done = all.insertMany(activities); !done)
            return done;
        return all.insertMany(deals);
    });
}

Result<Change> RandomWorkspace::changeTeams()
{
    const Directory directory = m_workspace.directory();
    Rep rep = pick(directory.reps);
    while (rep->id == m_lia)
        rep = pick(directory.reps);
    return session().save(rep, pick(directory.teams)->id,
                          firstDay + days(m_chance.bounded(int(span.count()))));
}

Result<Change> RandomWorkspace::changeSettings()
{
    WorkspaceSettings settings = m_workspace.directory().settings;
    settings.connectThreshold = seconds(30 + m_chance.bounded(60));
    settings.zone = pick(QByteArrayList{"Asia/Jakarta", "Europe/Berlin"});
    return session().save(settings);
}

Result<Change> RandomWorkspace::several()
{
    return session().transact([&](Session &) -> Result<void> {
        for (const auto act : {&RandomWorkspace::log, &RandomWorkspace::editActivity,
                               &RandomWorkspace::openDeal, &RandomWorkspace::editDeal}) {
            if (const auto done = (this->*act)(); !done)
                return failure(done.error());
        }
        return {};
    });
}

} // namespace laju::test
