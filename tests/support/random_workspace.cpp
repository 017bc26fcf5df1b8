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
    found();
    m_directory = m_workspace.directory();
    for (int i = 2 + m_chance.bounded(5); i > 0; --i)
        require(session().save(require(Target::make(someTarget()))));
    for (int i = m_chance.bounded(8); i > 0; --i)
        require(session().save(require(Holiday::make(someHoliday()))));
    for (int i = m_chance.bounded(5); i > 0; --i)
        require(changeWorkingTime());
    m_directory = m_workspace.directory();
}

void RandomWorkspace::found()
{
    const Currency dollar = require(Currency::fromCode(u"USD"));
    const QByteArrayList zones{"Asia/Jakarta", "Asia/Jayapura", "UTC", "Europe/Berlin", "America/New_York"};
    require(session().transact([&](Session &all) -> Result<void> {
        const auto rupiah = [](qint64 whole) { return Money(whole * 100, Currency::rupiah()); };
        require(all.save(require(Rep::make({.id = m_lia, .name = u"Lia"_s, .zone = pick(zones)})), {}, {}));
        require(all.save(require(Rep::make({.name = u"Rudi"_s, .role = Role::Manager, .zone = pick(zones)})),
                         m_workspace.north, {}));
        const auto renewals = require(Pipeline::make({.name = u"Renewals"_s, .position = 1}));
        require(all.save(renewals));
        int position = 0;
        for (const auto &[name, kind, probability] :
             {std::tuple(u"Due"_s, StageKind::Open, 30), std::tuple(u"Offered"_s, StageKind::Open, 70),
              std::tuple(u"Renewed"_s, StageKind::Won, 100), std::tuple(u"Ended"_s, StageKind::Lost, 0)})
            require(all.save(require(Stage::make({.pipeline = renewals->id,
                                                  .name = name,
                                                  .kind = kind,
                                                  .position = position++,
                                                  .probability = probability}))));
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
        for (const TargetShare share : allOf<TargetShare>())
            require(all.save(require(Target::make({.metric = u"won_value"_s,
                                                   .share = share,
                                                   .cadence = Cadence::Month,
                                                   .value = 500'000,
                                                   .from = firstDay}))));
        WorkspaceSettings settings;
        settings.zone = pick(zones);
        require(all.save(settings));
        return {};
    }));
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
    if (change->directory || change->everything)
        m_directory = m_workspace.directory();
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
         {Deed{26, &RandomWorkspace::log}, Deed{35, &RandomWorkspace::editActivity},
          Deed{39, &RandomWorkspace::removeActivities}, Deed{50, &RandomWorkspace::openDeal},
          Deed{69, &RandomWorkspace::moveDeal}, Deed{76, &RandomWorkspace::editDeal},
          Deed{80, &RandomWorkspace::importMany}, Deed{82, &RandomWorkspace::changePeople},
          Deed{83, &RandomWorkspace::changeSettings}, Deed{85, &RandomWorkspace::changeTargets},
          Deed{86, &RandomWorkspace::changeHolidays}, Deed{87, &RandomWorkspace::changeWorkingTime},
          Deed{88, &RandomWorkspace::removeStage}, Deed{90, &RandomWorkspace::several}}) {
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

Day RandomWorkspace::someDay()
{
    return firstDay + days(m_chance.bounded(int(span.count())));
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
    fields.expectedClose = oneIn(2) ? std::optional(someDay()) : std::nullopt;
    fields.leadSource = pick(QStringList{{}, u"web"_s, u"referral"_s});
}

OpportunityFields RandomWorkspace::newDeal()
{
    // Most begin where their pipeline does.
    std::vector<const Stage *> open = m_directory.everyStageOf(pick(m_directory.pipelines)->id);
    std::erase_if(open, [&](const Stage *stage) {
        return (*stage)->kind != StageKind::Open || m_directory.isRemoved((*stage)->id);
    });
    OpportunityFields deal{.name = u"Deal %1"_s.arg(m_deals.size()),
                           .owner = m_workspace.sari,
                           .stage = (*(oneIn(8) ? open.back() : open.front()))->id,
                           .created = someMoment()};
    fill(deal);
    m_deals.push_back(deal.id);
    return deal;
}

Stage RandomWorkspace::nextOf(StageId stage)
{
    if (oneIn(8))
        return pick(m_directory.stages);
    std::vector<const Stage *> ofPipeline = m_directory.everyStageOf((*m_directory.stage(stage))->pipeline);
    std::erase_if(ofPipeline, [&](const Stage *other) { return m_directory.isRemoved((*other)->id); });
    const auto here = std::ranges::find(ofPipeline, stage, [](const Stage *other) { return (*other)->id; });
    return oneIn(2) && here != ofPipeline.end() && here + 1 != ofPipeline.end() ? **(here + 1)
                                                                                : *pick(ofPipeline);
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
    deal.stage = nextOf(deal.stage)->id;
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
    // Enough in one stage, sometimes, to say that it holds deals up.
    for (int i = oneIn(4) ? 30 : m_chance.bounded(4); i > 0; --i) {
        OpportunityFields deal = newDeal();
        Instant at = *deal.created;
        std::vector<StageChange> moves;
        const auto enter = [&](const Stage &stage) {
            moves.push_back({.opportunity = deal.id,
                             .from = moves.empty() ? std::nullopt : std::optional(moves.back().to),
                             .to = stage->id,
                             .at = at});
            deal.stage = stage->id;
            deal.closed = stage->kind == StageKind::Open ? std::nullopt : std::optional(at);
        };
        if (oneIn(4))
            deal.created.reset(); // nobody knows when it began, nor where it was
        else
            enter(*m_directory.stage(deal.stage));
        for (int move = m_chance.bounded(6); move > 0; --move) {
            const Stage next = nextOf(deal.stage);
            // Some go through several at one moment.
            at += oneIn(6) ? minutes(0) : minutes(m_chance.bounded(12 * 24 * 60));
            if (next->id != deal.stage)
                enter(next);
        }
        // Sometimes nobody knows when it came where it stands.
        if (oneIn(6)) {
            deal.stage = nextOf(deal.stage)->id;
            if (moves.empty() || moves.back().to != deal.stage)
                deal.closed.reset();
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

Result<Change> RandomWorkspace::changePeople()
{
    RepFields rep = pick(m_directory.reps).fields();
    if (oneIn(2)) {
        rep.firstDay = oneIn(2) ? std::optional(someDay()) : std::nullopt;
        rep.lastDay = oneIn(2) ? std::optional(rep.firstDay.value_or(firstDay) + days(m_chance.bounded(60)))
                               : std::nullopt;
        rep.role = oneIn(4) ? Role::Manager : Role::Rep;
    }
    const bool moves = rep.id != m_lia;
    return session().save(require(Rep::make(rep)),
                          moves ? std::optional(pick(m_directory.teams)->id) : std::nullopt,
                          moves ? std::optional(someDay()) : std::nullopt);
}

Result<Change> RandomWorkspace::changeSettings()
{
    WorkspaceSettings settings = m_directory.settings;
    settings.weekStart = pick(std::array{Monday, Sunday});
    settings.workdays[5] = oneIn(2);
    settings.connectThreshold = seconds(30 + m_chance.bounded(60));
    settings.zone = pick(QByteArrayList{"Asia/Jakarta", "Europe/Berlin"});
    return session().save(settings);
}

TargetFields RandomWorkspace::someTarget()
{
    // Each with as much as may be done in a day.
    const auto &[metric, value] = pick(
        std::array{std::pair{"calls", 3}, std::pair{"meetings_held", 2}, std::pair{"deals_lost", 2},
                   std::pair{"won_value", 50'000}, std::pair{"talk_time", 200}, std::pair{"win_rate", 9'000},
                   std::pair{"connect_rate", 9'000}, std::pair{"average_deal_size", 50'000},
                   std::pair{"sales_cycle", 3'000}, std::pair{"open_deals", 8}});
    const Scope team = pick(m_directory.teams)->id;
    const Scope rep = pick(m_directory.reps)->id;
    const bool isLessBetter =
        std::string_view(metric) == "deals_lost" || std::string_view(metric) == "sales_cycle";
    TargetFields target{.metric = QString::fromLatin1(metric),
                        .scope = pick(std::array{Scope(Company{}), team, rep}),
                        .share = pick(allOf<TargetShare>()),
                        .cadence = pick(allOf<Cadence>()),
                        .sense = isLessBetter ? TargetSense::AtMost : TargetSense::AtLeast,
                        .value = 1 + m_chance.bounded(value),
                        .weight = m_chance.bounded(4),
                        .from = someDay() - days(m_chance.bounded(60))};
    if (oneIn(3))
        target.until = target.from + days(m_chance.bounded(60));
    return target;
}

Result<Change> RandomWorkspace::changeTargets()
{
    if (m_directory.targets.empty() || oneIn(2))
        return session().save(require(Target::make(someTarget())));
    const Target &target = pick(m_directory.targets);
    if (oneIn(2))
        return session().remove(target->id);
    TargetFields fields = target.fields();
    fields.until = fields.from + days(m_chance.bounded(60));
    return session().save(require(Target::make(fields)));
}

HolidayFields RandomWorkspace::someHoliday()
{
    HolidayFields day{.day = someDay(), .name = u"Off"_s};
    if (oneIn(2)) {
        day.kind = HolidayKind::Leave;
        day.scope = pick(m_directory.reps)->id;
        if (oneIn(2))
            day.until = day.day + days(m_chance.bounded(15));
    } else if (oneIn(2)) {
        day.scope = someScope();
        day.kind = oneIn(2) ? HolidayKind::WorkedDay : HolidayKind::Public;
    }
    return day;
}

Scope RandomWorkspace::someScope()
{
    if (oneIn(3))
        return Company();
    return oneIn(2) ? Scope(pick(m_directory.teams)->id) : Scope(pick(m_directory.reps)->id);
}

WorkScheduleFields RandomWorkspace::someSchedule()
{
    WorkScheduleFields schedule{.scope = someScope(), .from = someDay()};
    for (std::optional<WorkHours> &hours : schedule.week) {
        if (!oneIn(3))
            hours = WorkHours{.end = minutes(8 * 60) + minutes(60 * (1 + m_chance.bounded(10)))};
    }
    schedule.week[static_cast<size_t>(m_chance.bounded(7))] = WorkHours();
    if (oneIn(2))
        schedule.until = *schedule.from + days(m_chance.bounded(90));
    return schedule;
}

Result<Change> RandomWorkspace::changeWorkingTime()
{
    if (oneIn(2)) {
        if (!m_directory.workSchedules.empty() && oneIn(3))
            return session().remove(pick(m_directory.workSchedules)->id);
        return session().save(require(WorkSchedule::make(someSchedule())));
    }
    if (!m_directory.rampUps.empty())
        return session().remove(pick(m_directory.rampUps)->id);
    return session().save(require(
        RampUp::make({.scope = someScope(), .shares = {m_chance.bounded(101), m_chance.bounded(101)}})));
}

Result<Change> RandomWorkspace::changeHolidays()
{
    if (m_directory.holidays.empty() || oneIn(2))
        return session().save(require(Holiday::make(someHoliday())));
    return session().remove(pick(m_directory.holidays)->id);
}

Result<Change> RandomWorkspace::removeStage()
{
    return session().remove(pick(m_directory.stages)->id);
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
