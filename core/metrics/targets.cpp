// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/targets.h"

#include "core/metrics/cadence.h"
#include "core/metrics/statistics.h"

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
    std::set<TeamId> seen;
    for (std::optional<TeamId> team = directory.teamOf(rep, day); team && seen.insert(*team).second;) {
        if (const Target *ofTeam = ownTarget(metric, *team, TargetShare::EachRep, day, directory))
            return ofTeam;
        const Team *known = directory.team(*team);
        team = known ? (*known)->parent : std::nullopt;
    }
    return ownTarget(metric, Company{}, TargetShare::EachRep, day, directory);
}

/// Adds up what targets ask for.
class OwedSum final
{
public:
    OwedSum(const Metric &metric, const Directory &directory, const Period &elapsed, const AsOf &asOf)
        : m_metric(metric)
        , m_directory(directory)
        , m_elapsed(elapsed)
        , m_asOf(asOf)
    {
    }

    /// What @p scope owes over @p piece, throughout which the same targets and memberships hold.
    void add(const Scope &scope, const Period &piece)
    {
        const RepId *rep = std::get_if<RepId>(&scope);
        if (const Target *target = targetInForce(m_metric, scope, piece.from(), m_directory)) {
            addTarget(*target, piece, rep ? repCalendar(*rep) : companyCalendar());
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
                    .sense = m_sense,
                    .weight = m_weights / m_days,
                    .from = m_from};
    }

private:
    void addTarget(const Target &target, const Period &piece, const WorkingCalendar &calendar)
    {
        const std::chrono::weekday weekStart = m_directory.settings.weekStart;
        const double whole = targetOver(target, m_metric, piece, calendar, weekStart);
        m_whole += whole;
        m_due += targetOver(target, m_metric, piece.intersected(m_elapsed), calendar, weekStart);
        if (m_asOf.worked > 0 && piece.contains(m_asOf.today))
            m_due += m_asOf.worked *
                     targetOver(target, m_metric, Period::ofDay(m_asOf.today), calendar, weekStart);
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

    const WorkingCalendar &repCalendar(RepId rep)
    {
        const auto found = m_calendars.find(rep);
        return found != m_calendars.end()
                   ? found->second
                   : m_calendars.emplace(rep, m_directory.calendarOf(rep)).first->second;
    }
    const WorkingCalendar &companyCalendar()
    {
        if (!m_company)
            m_company = m_directory.calendar();
        return *m_company;
    }

    const Metric &m_metric;
    const Directory &m_directory;
    Period m_elapsed;
    AsOf m_asOf;
    std::map<RepId, WorkingCalendar> m_calendars;
    std::optional<WorkingCalendar> m_company;
    std::vector<TargetId> m_from;
    TargetSense m_sense = TargetSense::AtLeast;
    double m_whole = 0;
    double m_due = 0;
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
    if (atLeast ? reaches(actual, expected) : reaches(expected, actual)) {
        attainment.state = PaceState::OnPace;
        return;
    }
    if (isCount) {
        const Interval usual = poissonRange(expected, chance);
        attainment.withinChance = atLeast ? actual >= usual.low : actual <= usual.high;
    }
    // Not by what is 10% more: 1.1 × 200 is more than 220 in a computer's numbers.
    const bool farOff = reaches(std::abs(actual - expected) * offOneIn, expected);
    attainment.state = farOff && !attainment.withinChance ? PaceState::Off : PaceState::Behind;
}

} // namespace

AsOf::AsOf(Instant now, const QTimeZone &zone, const WorkspaceSettings &settings)
    : today(localDay(now, zone))
{
    using Minutes = std::chrono::duration<double, std::ratio<60>>;
    const Minutes sinceMidnight(std::chrono::milliseconds(toZone(now, zone).time().msecsSinceStartOfDay()));
    const Minutes length = settings.workEnd - settings.workStart;
    if (length.count() > 0)
        worked = std::clamp((sinceMidnight - settings.workStart) / length, 0.0, 1.0);
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
        return value * calendar.workdays(period);
    const Calendar kind = calendarOf(target->cadence);
    double sum = 0;
    for (const Period &piece : period.split(kind, weekStart)) {
        const Period full = Period::containing(piece.from(), kind, weekStart);
        // A week of leave owes nothing, whole as it is.
        if (const int workdays = calendar.workdays(full); workdays > 0)
            sum += value * calendar.workdays(piece) / workdays;
    }
    return sum;
}

std::optional<Owed> owed(const Metric &metric, const Scope &scope, const Period &period, const AsOf &asOf,
                         const Directory &directory)
{
    const Period elapsed =
        Period::make(std::min(period.from(), asOf.today), std::max(period.from(), asOf.today))
            .value()
            .intersected(period);
    OwedSum sum(metric, directory, elapsed, asOf);
    for (const Period &piece : pieces(metric, period, directory))
        sum.add(scope, piece);
    return sum.result();
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
    const bool isCount = metric.unit == Unit::Count && metric.additive;
    Attainment result{.target = sum->whole,
                      .expectedByNow = isCount ? inWholeThings(sum->due, sum->sense) : sum->due,
                      .actual = evaluate(metric, {.scope = scope, .period = period}, facts),
                      .sense = sum->sense,
                      .from = sum->from};
    judge(result, isCount);
    return result;
}

} // namespace laju
