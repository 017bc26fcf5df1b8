// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/recording_habits.h"

#include <QCoreApplication>

#include <array>

namespace laju::demo {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr double callsPerDay = 48;
constexpr double emailsPerDay = 39;
constexpr double meetingsPerDay = 0.95;
/// The working day's first hour: what the lists by hour begin with.
constexpr int firstHour = 8;
using ByHour = std::array<double, 10>;

/// Relative to a usual day, from Monday on; a few work on the weekend.
constexpr std::array byWeekday{0.95, 1.04, 1.06, 1.03, 0.88, 0.05, 0.03};
constexpr ByHour callsByHour{4.0, 10.0, 15.0, 13.0, 5.0, 9.0, 15.0, 12.0, 8.0, 4.0};
constexpr ByHour emailsByHour{9.0, 12.0, 9.0, 9.0, 6.0, 10.0, 10.0, 11.0, 12.0, 7.0};
constexpr ByHour connectsByHour{0.30, 0.40, 0.53, 0.51, 0.31, 0.37, 0.47, 0.43, 0.36, 0.28};

/// Makes the activities and hands them over in portions, so that millions need little memory.
class Maker final
{
public:
    explicit Maker(World &world)
        : m_world(world)
        , m_random(world.random)
        , m_habits(world)
    {
    }

    Result<void> run()
    {
        const Period history = Period::make(m_world.firstDay, m_world.options.today + days(1)).value();
        if (m_world.options.activities > 0)
            m_scale = static_cast<double>(m_world.options.activities) / naturalCount(history);
        const double total = static_cast<double>(m_world.sellers.size()) * history.days();
        double passed = 0;
        for (const Seller &seller : m_world.sellers) {
            for (Day day = history.from(); day < history.to(); day += days(1)) {
                makeDay(seller, day);
                ++passed;
                if (m_waiting.size() >= portion) {
                    if (auto handed = handOver(passed / total); !handed)
                        return handed;
                }
            }
            makeDemos(seller);
        }
        return handOver(1);
    }

private:
    static constexpr size_t portion = 20'000;

    [[nodiscard]] static double load(const Seller &seller, Day day)
    {
        const double usual = byWeekday[weekday(day).iso_encoding() - 1];
        return seller.effort * (seller.calendar.isWorkday(day) ? usual : std::min(usual, 0.04));
    }

    [[nodiscard]] double naturalCount(const Period &history) const
    {
        double sum = 1;
        for (const Seller &seller : m_world.sellers) {
            for (Day day = history.from(); day < history.to(); day += days(1))
                sum += load(seller, day) * (callsPerDay + emailsPerDay * seller.emailShare + meetingsPerDay);
        }
        return sum;
    }

    Result<void> handOver(double part)
    {
        if (auto saved = m_world.session.insertMany(m_waiting); !saved)
            return saved;
        m_waiting.clear();
        if (m_world.progress && !m_world.progress(static_cast<int>(part * 100)))
            return failure(ErrorKind::Cancelled,
                           QCoreApplication::translate("Demo", "Making the sample company was stopped."));
        return {};
    }

    void add(const Seller &seller, ActivityFields fields)
    {
        m_habits.record(seller, fields);
        if (auto activity = Activity::make(std::move(fields)))
            m_waiting.push_back(std::move(*activity));
    }

    /// A moment of the day at hand; Indonesia knows no summer time, so hours after midnight are hours of the
    /// clock.
    [[nodiscard]] Instant someTime(Day day, ByHour hours)
    {
        if (weekday(day) == Friday) {
            // The Friday prayer.
            hours[11 - firstHour] *= 0.5;
            hours[12 - firstHour] *= 0.15;
        }
        m_hour = m_random.weighted(hours);
        return m_midnight + std::chrono::hours(firstHour + m_hour) + seconds(m_random.below(3600));
    }

    void makeDay(const Seller &seller, Day day)
    {
        m_midnight = startOfDay(day, seller.zone);
        if (m_midnight >= m_world.now)
            return;
        findOpenDeals(seller, m_midnight + days(1));
        const double amount = load(seller, day) * m_scale * m_random.logNormal(0.99, 0.12);
        for (int left = m_random.poisson(callsPerDay * amount); left > 0; --left)
            addCall(seller, someTime(day, callsByHour));
        for (int left = m_random.poisson(emailsPerDay * seller.emailShare * amount); left > 0; --left)
            addEmail(seller, someTime(day, emailsByHour));
        for (int left = m_random.poisson(meetingsPerDay * amount); left > 0; --left)
            addMeeting(seller, day, someTime(day, callsByHour));
        for (ActivityFields &call : m_habits.callsAgain(seller, day, m_scale)) {
            if (auto activity = Activity::make(std::move(call)))
                m_waiting.push_back(std::move(*activity));
        }
    }

    void findOpenDeals(const Seller &seller, Instant at)
    {
        m_openDeals.clear();
        m_weights.clear();
        for (const size_t position : seller.deals) {
            const Deal &deal = m_world.deals[position];
            if (deal.path.front().second < at && (!deal.closed || *deal.closed >= m_midnight)) {
                m_openDeals.push_back(&deal);
                m_weights.push_back(std::exp(0.6 * deal.attention));
            }
        }
    }

    /// Says whom it is with: most often somebody whose deal is open on that day.
    const Deal *relate(ActivityFields &fields, const Seller &seller, double dealShare)
    {
        const Deal *deal = nullptr;
        if (!m_openDeals.empty() && m_random.chance(dealShare)) {
            const Deal *candidate = m_openDeals[static_cast<size_t>(m_random.weighted(m_weights))];
            const bool runs = candidate->path.front().second <= fields.start &&
                              (!candidate->closed || fields.start <= *candidate->closed);
            deal = runs ? candidate : nullptr;
        }
        const Customer &customer = m_world.customers[deal ? deal->customer : m_random.pick(seller.customers)];
        fields.account = customer.id;
        fields.contact = m_random.pick(customer.contacts);
        if (deal)
            fields.opportunity = deal->id;
        return deal;
    }

    void addCall(const Seller &seller, Instant start)
    {
        ActivityFields call{.rep = seller.id, .type = m_world.types.at(ActivityKind::Call), .start = start};
        const bool inbound = m_random.chance(0.07);
        call.direction = inbound ? Direction::Inbound : Direction::Outbound;
        relate(call, seller, 0.5);
        const double connects =
            inbound ? 0.9 : connectsByHour[static_cast<size_t>(m_hour)] + 0.04 * seller.skill;
        if (m_random.chance(connects)) {
            call.outcome = Outcome::Connected;
            call.duration = seconds(30 + static_cast<int>(std::min(5400.0, m_random.logNormal(300, 0.75))));
            if (m_random.chance(0.3))
                call.note = m_world.text(u"callNotes"_s);
        } else {
            constexpr std::array outcomes{Outcome::NoAnswer, Outcome::Voicemail, Outcome::Busy,
                                          Outcome::Gatekeeper};
            constexpr std::array shares{0.52, 0.16, 0.18, 0.14};
            call.outcome = outcomes[static_cast<size_t>(m_random.weighted(shares))];
            const bool talked = call.outcome == Outcome::Voicemail || call.outcome == Outcome::Gatekeeper;
            call.duration = seconds(talked ? 15 + m_random.below(60) : 0);
        }
        if (call.start + call.duration <= m_world.now)
            add(seller, std::move(call));
    }

    void addEmail(const Seller &seller, Instant start)
    {
        ActivityFields email{.rep = seller.id,
                             .type = m_world.types.at(ActivityKind::Email),
                             .start = start,
                             .direction = Direction::Outbound,
                             .outcome = Outcome::Sent};
        const Deal *deal = relate(email, seller, 0.45);
        email.subject = m_world.text(u"emailSubjects"_s);
        const double fate = m_random.unit();
        const double hours = m_random.logNormal(deal && deal->quickReplies ? 2.5 : 9, 1.0);
        const Instant replied = start + minutes(static_cast<int>(1 + hours * 60));
        if (fate < 0.02) {
            email.outcome = Outcome::Bounced;
        } else if (fate < 0.05) {
            email.outcome = Outcome::AutoReplied;
        } else if (fate < 0.29 + 0.05 * seller.skill + (deal ? 0.08 : 0.0) && replied <= m_world.now) {
            email.outcome = Outcome::Replied;
            email.replied = replied;
        }
        if (start <= m_world.now)
            add(seller, std::move(email));
    }

    /// Gives a meeting or demo its outcome, or leaves it planned.
    void decide(ActivityFields &meeting, Outcome outcome)
    {
        if (meeting.start > m_world.now) {
            meeting.status = ActivityStatus::Planned;
            return;
        }
        meeting.outcome = outcome;
        if (outcome == Outcome::Cancelled)
            meeting.cancelled =
                std::max(*meeting.booked, meeting.start - minutes(60 + m_random.below(60 * 60)));
        if (outcome == Outcome::Held)
            meeting.duration = minutes(20 + 5 * m_random.below(15));
        if (meeting.start + meeting.duration > m_world.now)
            meeting.duration = duration_cast<seconds>(m_world.now - meeting.start);
    }

    void addMeeting(const Seller &seller, Day day, Instant booked)
    {
        if (booked > m_world.now)
            return;
        const Instant start = m_world.atWork(seller, day + days(1 + m_random.below(8)));
        ActivityFields meeting{.rep = seller.id,
                               .type = m_world.types.at(ActivityKind::Meeting),
                               .start = start,
                               .booked = booked,
                               .subject = m_world.text(u"meetingSubjects"_s)};
        meeting.start = booked;
        relate(meeting, seller, 0.65);
        meeting.start = start;
        const double fate = m_random.unit();
        decide(meeting, fate < 0.79 ? Outcome::Held : fate < 0.89 ? Outcome::NoShow : Outcome::Cancelled);
        add(seller, std::move(meeting));
    }

    void makeDemos(const Seller &seller)
    {
        for (const size_t position : seller.deals) {
            const Deal &deal = m_world.deals[position];
            const bool qualified = deal.path.size() > 1 && (deal.path.size() > 2 || !deal.closed);
            if (!qualified || (!deal.demoHeld && m_random.chance(0.45)))
                continue;
            const Instant booked = deal.path[1].second + minutes(10 + m_random.below(300));
            if (booked > m_world.now)
                continue;
            const Instant start =
                m_world.atWork(seller, localDay(booked, seller.zone) + days(2 + m_random.below(5)));
            ActivityFields demo{.rep = seller.id,
                                .type = m_world.types.at(ActivityKind::Demo),
                                .start = start,
                                .booked = booked,
                                .account = m_world.customers[deal.customer].id,
                                .contact = m_random.pick(m_world.customers[deal.customer].contacts),
                                .opportunity = deal.id,
                                .subject = m_world.text(u"demoSubjects"_s)};
            const Outcome missed = m_random.chance(0.6) ? Outcome::NoShow : Outcome::Cancelled;
            decide(demo, deal.demoHeld ? Outcome::Held : missed);
            if (demo.outcome == Outcome::Held)
                demo.note = m_world.text(u"demoNotes"_s);
            add(seller, std::move(demo));
        }
    }

    World &m_world;
    Random &m_random;
    RecordingHabits m_habits;
    double m_scale = 1;
    Instant m_midnight = {};
    int m_hour = 0; ///< of someTime(), counted from firstHour
    std::vector<const Deal *> m_openDeals = {};
    std::vector<double> m_weights = {};
    std::vector<Activity> m_waiting = {};
};

} // namespace

Result<void> makeActivities(World &world)
{
    return Maker(world).run();
}

} // namespace laju::demo
