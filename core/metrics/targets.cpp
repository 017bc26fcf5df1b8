// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/targets.h"

#include "core/metrics/cadence.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace laju {

using std::chrono::days;

namespace {

/// Behind by one part in so many of what is expected, a target is off.
constexpr double offOneIn = 10;
/// A count that lies in this central part of what a Poisson process gives is explained by chance.
constexpr double chance = 0.8;

bool isInForce(const Target &target, Day day)
{
    return target->from <= day && (!target->until || day <= *target->until);
}

/// The target for exactly @p scope and @p share; of several the one that began last.
const Target *ownTarget(const Metric &metric, const Scope &scope, std::optional<TargetShare> share, Day day,
                        const Directory &directory)
{
    const Target *best = nullptr;
    for (const Target &target : directory.targets) {
        if (target->metric != QLatin1StringView(metric.key) || target->scope != scope ||
            !isInForce(target, day) || (share && target->share != *share))
            continue;
        if (!best || std::pair(target->from, target->id) > std::pair((*best)->from, (*best)->id))
            best = &target;
    }
    return best;
}

const Target *targetOfRep(const Metric &metric, RepId rep, Day day, const Directory &directory)
{
    if (const Target *own = ownTarget(metric, rep, {}, day, directory))
        return own;
    // What each rep owes is not asked of who leads them.
    if (const Rep *known = directory.rep(rep); known && (*known)->role == Role::Manager)
        return nullptr;
    if (const std::optional<TeamId> own = directory.teamOf(rep, day)) {
        for (const TeamId team : directory.withTeamsAbove(*own)) {
            if (const Target *ofTeam = ownTarget(metric, team, TargetShare::EachRep, day, directory))
                return ofTeam;
        }
    }
    return ownTarget(metric, Company{}, TargetShare::EachRep, day, directory);
}

/// Adds up what targets ask for.
class OwedSum final
{
public:
    OwedSum(const Metric &metric, const Directory &directory, const AsOf &asOf)
        : m_metric(metric)
        , m_directory(directory)
        , m_asOf(asOf)
    {
    }

    /// What @p scope owes over @p piece, throughout which the same targets and memberships hold.
    void add(const Scope &scope, const Period &piece)
    {
        const RepId *rep = std::get_if<RepId>(&scope);
        if (const Target *target = targetInForce(m_metric, scope, piece.from(), m_directory)) {
            addTarget(*target, piece, workOf(scope));
        } else if (!rep) {
            for (const RepSpan &span : m_directory.spans(scope, piece))
                add(span.rep, span.days);
        }
    }

    /// None when nobody set a target.
    [[nodiscard]] std::optional<Owed> result() const
    {
        if (m_from.empty())
            return {};
        return Owed{.whole = m_metric.additive ? m_whole : mean(),
                    .due = m_metric.additive ? m_due : mean(),
                    .daysLeft = m_daysLeft,
                    .sense = m_sense,
                    .weight = m_weights / m_days,
                    .from = m_from};
    }

private:
    /// When somebody works, and how far that has come.
    struct Work
    {
        WorkingCalendar calendar;
        Day today;
        double worked; ///< share of today
    };

    void addTarget(const Target &target, const Period &piece, const Work &work)
    {
        const std::chrono::weekday weekStart = m_directory.settings.weekStart;
        const WorkingCalendar &calendar = work.calendar;
        const auto over = [&](const Period &days) {
            return targetOver(target, m_metric, days, calendar, weekStart);
        };
        const Day today = std::clamp(work.today, piece.from(), piece.to());
        const Period gone = Period::make(piece.from(), today).value();
        const double whole = over(piece);
        m_whole += whole;
        m_due += over(gone);
        m_daysLeft += calendar.workingTime(Period::make(today, piece.to()).value());
        if (work.worked > 0 && piece.contains(work.today)) {
            m_due += work.worked * over(Period::ofDay(today));
            m_daysLeft -= work.worked * calendar.workingTime(Period::ofDay(today));
        }
        const int workdays = calendar.workdays(piece);
        m_weighted += whole * workdays;
        m_workdays += workdays;
        // By the days, so that it does not matter where a period is cut.
        m_plain += whole * piece.days();
        m_weights += target->weight * piece.days();
        m_days += piece.days();
        m_sense = target->sense;
        if (std::ranges::find(m_from, target->id) == m_from.end())
            m_from.push_back(target->id);
    }
    /// Of what does not add up the people's targets are averaged, by the days that each worked under it.
    [[nodiscard]] double mean() const { return m_workdays > 0 ? m_weighted / m_workdays : m_plain / m_days; }

    const Work &workOf(const Scope &scope)
    {
        if (const auto found = m_works.find(scope); found != m_works.end())
            return found->second;
        const auto *rep = std::get_if<RepId>(&scope);
        const QTimeZone zone = rep ? m_directory.zoneOf(*rep) : m_directory.zone();
        WorkingCalendar calendar = m_directory.calendarOf(scope);
        const double worked = m_asOf.shareWorked(zone, calendar);
        return m_works.emplace(scope, Work{std::move(calendar), m_asOf.dayIn(zone), worked}).first->second;
    }

    const Metric &m_metric;
    const Directory &m_directory;
    AsOf m_asOf;
    std::map<Scope, Work> m_works;
    std::vector<TargetId> m_from;
    TargetSense m_sense = TargetSense::AtLeast;
    double m_whole = 0;
    double m_due = 0;
    double m_daysLeft = 0;
    double m_weighted = 0;
    double m_plain = 0;
    double m_weights = 0;
    int m_workdays = 0;
    int m_days = 0;
};

/// @p period cut wherever a target of @p metric or a membership begins or ends.
std::vector<Period> pieces(const Metric &metric, const Period &period, const Directory &directory)
{
    std::set<Day> cuts{period.from(), period.to()};
    const auto cutAt = [&](std::optional<Day> day) {
        if (day && period.contains(*day))
            cuts.insert(*day);
    };
    for (const Target &target : directory.targets) {
        if (target->metric == QLatin1StringView(metric.key)) {
            cutAt(target->from);
            cutAt(target->until ? std::optional(*target->until + days(1)) : std::nullopt);
        }
    }
    for (const Membership &membership : directory.memberships) {
        cutAt(membership.from);
        cutAt(membership.until);
    }
    std::vector<Period> cut;
    for (auto day = cuts.begin(); std::next(day) != cuts.end(); ++day)
        cut.push_back(Period::make(*day, *std::next(day)).value());
    return cut;
}

/// What is due of a metric that is counted: an at-least target asks for what is wholly due, an at-most target
/// allows what has begun.
double inWholeThings(double due, TargetSense sense)
{
    constexpr double rounding = 1e-6; // of the sum of shares of days
    return sense == TargetSense::AtLeast ? std::floor(due + rounding) : std::ceil(due - rounding);
}

/// Whether @p value reaches @p asked, but for the rounding of sums of shares of days: what is met to the unit
/// is met.
bool reaches(double value, double asked)
{
    constexpr double rounding = 1e-9;
    return value >= asked - rounding * std::max(1.0, std::abs(asked));
}

/// Whether what the metric tells of comes one by one.
bool isCounted(const Metric &metric)
{
    return metric.unit == Unit::Count && metric.additive;
}

/// Judges how @p attainment stands; @p isCount when what is counted comes by chance, one by one.
void judge(Attainment &attainment, bool isCount)
{
    if (!attainment.actual.value)
        return;
    const double actual = *attainment.actual.value;
    const double expected = attainment.expectedByNow;
    const bool atLeast = attainment.sense == TargetSense::AtLeast;
    attainment.attained = attained(attainment.sense, actual, attainment.target);

    if (expected <= 0) {
        // Nothing is due yet; but who has reached the whole already is on pace.
        attainment.state = atLeast && attainment.target > 0 && reaches(actual, attainment.target)
                               ? PaceState::OnPace
                               : PaceState::NoData;
        return;
    }
    if (isCount)
        attainment.chance = poissonRange(expected, chance);
    if (atLeast ? reaches(actual, expected) : reaches(expected, actual)) {
        attainment.state = PaceState::OnPace;
        return;
    }
    if (const auto &usual = attainment.chance)
        attainment.withinChance = atLeast ? actual >= usual->low : actual <= usual->high;
    // Not by what is 10% more: 1.1 × 200 is more than 220 in a computer's numbers.
    const bool farOff = reaches(std::abs(actual - expected) * offOneIn, expected);
    attainment.state = farOff && !attainment.withinChance ? PaceState::Off : PaceState::Behind;
}

} // namespace

Day AsOf::dayIn(const QTimeZone &zone) const
{
    const auto *day = std::get_if<Day>(&m_moment);
    return day ? *day : localDay(std::get<Instant>(m_moment), zone);
}

double AsOf::shareWorked(const QTimeZone &zone, const WorkingCalendar &calendar) const
{
    const auto *now = std::get_if<Instant>(&m_moment);
    if (!now)
        return 0;
    const QDateTime local = toZone(*now, zone);
    return calendar.shareWorked(toDay(local.date()),
                                std::chrono::milliseconds(local.time().msecsSinceStartOfDay()));
}

std::optional<double> Attainment::requiredPerDay() const
{
    // Less than this of a day is the rounding of shares of days.
    constexpr double leastTime = 1e-6;
    if (!actual.value || sense == TargetSense::AtMost || daysLeft < leastTime || *actual.value >= target)
        return {};
    return (target - *actual.value) / daysLeft;
}

bool canHaveTarget(const Metric &metric)
{
    return metric.better != Better::Neither && metric.basis != DateBasis::Target;
}

const Target *targetInForce(const Metric &metric, const Scope &scope, Day day, const Directory &directory)
{
    if (const RepId *rep = std::get_if<RepId>(&scope))
        return targetOfRep(metric, *rep, day, directory);
    return ownTarget(metric, scope, TargetShare::Together, day, directory);
}

double targetOver(const Target &target, const Metric &metric, const Period &period,
                  const WorkingCalendar &calendar, std::chrono::weekday weekStart)
{
    const double value = static_cast<double>(target->value) / targetStepsPerUnit(metric.unit);
    if (!metric.additive)
        return value;
    if (target->cadence == Cadence::Workday)
        return value * calendar.askedTime(period);
    const Calendar kind = calendarOf(target->cadence);
    double sum = 0;
    for (const Period &piece : period.split(kind, weekStart)) {
        const Period full = Period::containing(piece.from(), kind, weekStart);
        // A week of leave owes nothing, whole as it is.
        if (const double time = calendar.workingTime(full); time > 0)
            sum += value * calendar.askedTime(piece) / time;
    }
    return sum;
}

std::optional<Owed> owed(const Metric &metric, const Scope &scope, const Period &period, const AsOf &asOf,
                         const Directory &directory)
{
    OwedSum sum(metric, directory, asOf);
    for (const Period &piece : pieces(metric, period, directory))
        sum.add(scope, piece);
    return sum.result();
}

bool AskedOfDay::isReachedBy(double actual) const
{
    return sense == TargetSense::AtLeast ? reaches(actual, amount) : reaches(amount, actual);
}

std::vector<AskedOfDay> askedByDay(const Metric &metric, RepId rep, const Period &period,
                                   const Directory &directory)
{
    std::vector<AskedOfDay> asked;
    const WorkingCalendar calendar = directory.calendarOf(rep);
    for (const Period &piece : pieces(metric, period, directory)) {
        const Target *target = targetInForce(metric, rep, piece.from(), directory);
        for (Day day = piece.from(); target && day < piece.to(); day += days(1)) {
            if (!calendar.isWorkday(day))
                continue;
            const double share =
                targetOver(*target, metric, Period::ofDay(day), calendar, directory.settings.weekStart);
            const TargetSense sense = (*target)->sense;
            if (const double amount = isCounted(metric) ? inWholeThings(share, sense) : share; amount > 0)
                asked.push_back({day, amount, sense});
        }
    }
    return asked;
}

std::optional<double> attained(TargetSense sense, double actual, double target)
{
    const bool atLeast = sense == TargetSense::AtLeast;
    const double whole = atLeast ? target : actual;
    return whole > 0 ? std::optional((atLeast ? actual : target) / whole) : std::nullopt;
}

std::optional<Attainment> attainment(const Metric &metric, const Scope &scope, const Period &period,
                                     const AsOf &asOf, const Facts &facts)
{
    const std::optional<Owed> sum = owed(metric, scope, period, asOf, facts.directory());
    if (!sum)
        return {};
    const bool isCount = isCounted(metric);
    Attainment result{.target = sum->whole,
                      .expectedByNow = isCount ? inWholeThings(sum->due, sum->sense) : sum->due,
                      .daysLeft = sum->daysLeft,
                      .actual = evaluate(metric, {.scope = scope, .period = period}, facts),
                      .sense = sum->sense,
                      .weight = sum->weight,
                      .from = sum->from};
    judge(result, isCount);
    return result;
}

} // namespace laju
