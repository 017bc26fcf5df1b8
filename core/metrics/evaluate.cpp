// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/evaluate.h"

#include "core/metrics/selected_deals.h"

#include <algorithm>

namespace laju {

namespace {

Calendar stepOf(Dimension by)
{
    switch (by) {
    case Dimension::Day:
        return Calendar::Day;
    case Dimension::Week:
        return Calendar::Week;
    case Dimension::Month:
        return Calendar::Month;
    default:
        return Calendar::Quarter;
    }
}

bool says(const Figure &figure)
{
    return figure.n > 0 || figure.value.value_or(0) != 0;
}

/// The reps who have days in @p selection, in the directory's order.
std::vector<const Rep *> repsOf(const Selection &selection, const Directory &directory)
{
    std::vector<RepId> present;
    for (const std::vector<RepSpan> &spans :
         {spansOf(selection, directory), spansAtEnd(selection, directory)})
        std::ranges::transform(spans, std::back_inserter(present), &RepSpan::rep);
    std::ranges::sort(present);
    std::vector<const Rep *> reps;
    for (const Rep &rep : directory.reps) {
        if (std::ranges::binary_search(present, rep->id))
            reps.push_back(&rep);
    }
    return reps;
}

/// The parts of @p selection that are not pieces of its time, each with its key.
std::vector<std::pair<QString, Selection>> partsOf(const Selection &selection, Dimension by,
                                                   const Facts &facts)
{
    const Directory &directory = facts.directory();
    std::vector<std::pair<QString, Selection>> parts;
    const auto add = [&](const QString &key, const auto &narrow) {
        narrow(parts.emplace_back(key, selection).second);
    };
    switch (by) {
    case Dimension::Total:
        add(keyOf(by), [](Selection &) {});
        break;
    case Dimension::Rep: {
        const TeamId *team = std::get_if<TeamId>(&selection.scope);
        for (const Rep *rep : repsOf(selection, directory)) {
            add((*rep)->name, [&](Selection &part) {
                if (team)
                    part.within = *team;
                part.scope = (*rep)->id;
            });
        }
        break;
    }
    case Dimension::Team: {
        const TeamId *top = std::get_if<TeamId>(&selection.scope);
        const std::vector<TeamId> below = top ? directory.withSubTeams(*top) : std::vector<TeamId>();
        for (const Team &team : directory.teams) {
            if (top && std::ranges::find(below, team->id) == below.end())
                continue;
            add(team->name, [&](Selection &part) {
                if (std::holds_alternative<RepId>(selection.scope))
                    part.within = team->id;
                else
                    part.scope = team->id;
            });
        }
        if (!top)
            add(QString(), [](Selection &part) { part.withoutTeam = true; });
        break;
    }
    case Dimension::Type:
        for (const ActivityType &type : directory.activityTypes)
            add(type->name.isEmpty() ? type->key : type->name,
                [&](Selection &part) { part.type = type->id; });
        break;
    case Dimension::Stage:
        for (const Pipeline &pipeline : directory.pipelines) {
            for (const Stage *stage : directory.everyStageOf(pipeline->id))
                add(directory.labelOf(*stage), [&](Selection &part) { part.stage = (*stage)->id; });
        }
        add(QString(), [](Selection &part) { part.withoutStage = true; });
        break;
    case Dimension::Product:
        for (const Product &product : directory.products)
            add(product->name, [&](Selection &part) { part.product = product->id; });
        add(QString(), [](Selection &part) { part.withoutProduct = true; });
        break;
    case Dimension::Source:
        for (const QString &source : leadSources(facts))
            add(source, [&](Selection &part) { part.leadSource = source; });
        break;
    case Dimension::Day:
    case Dimension::Week:
    case Dimension::Month:
    case Dimension::Quarter:
        break;
    }
    return parts;
}

/// The team above that of @p part, where it stands in the breakdown of @p whole as well.
QString parentOf(const Selection &part, const Selection &whole, const Directory &directory)
{
    const TeamId *own = std::get_if<TeamId>(&part.scope);
    const std::optional<TeamId> id = own ? std::optional(*own) : part.within;
    const Team *team = id ? directory.team(*id) : nullptr;
    const Team *above = team && (*team)->parent ? directory.team(*(*team)->parent) : nullptr;
    const TeamId *top = std::get_if<TeamId>(&whole.scope);
    return above && !(top && *id == *top) ? (*above)->name : QString();
}

} // namespace

Figure evaluate(const Metric &metric, const Selection &selection, const Facts &facts)
{
    return metric.compute(facts, selection);
}

std::vector<Bucket> series(const Metric &metric, const Selection &selection, Calendar step,
                           const Facts &facts)
{
    std::vector<Bucket> buckets;
    for (const Period &piece : selection.period.split(step, facts.directory().settings.weekStart)) {
        Selection part = selection;
        part.period = piece;
        buckets.push_back({piece, evaluate(metric, part, facts)});
    }
    return buckets;
}

std::vector<Part> breakDown(const Metric &metric, const Selection &selection, Dimension by,
                            const Facts &facts)
{
    std::vector<Part> parts;
    switch (by) {
    case Dimension::Day:
    case Dimension::Week:
    case Dimension::Month:
    case Dimension::Quarter:
        for (Bucket &bucket : series(metric, selection, stepOf(by), facts)) {
            Selection part = selection;
            part.period = bucket.period;
            // The first piece may begin later than its month does, which still names it.
            const Period whole =
                Period::containing(bucket.period.from(), stepOf(by), facts.directory().settings.weekStart);
            parts.push_back({toIso(whole.from()), part, std::move(bucket.figure)});
        }
        break;
    default:
        for (auto &[key, part] : partsOf(selection, by, facts)) {
            Figure figure = evaluate(metric, part, facts);
            if (by == Dimension::Total || says(figure)) {
                const QString parent =
                    by == Dimension::Team ? parentOf(part, selection, facts.directory()) : QString();
                parts.push_back({std::move(key), std::move(part), std::move(figure), parent});
            }
        }
    }
    return parts;
}

Period comparisonPeriod(const Period &period, Day today, const Directory &directory)
{
    const Period before = period.previous(directory.settings.weekStart);
    if (!period.contains(today) || period.days() == 1)
        return before;
    const WorkingCalendar calendar = directory.calendar();
    const int passed = calendar.workdays(Period::make(period.from(), today + std::chrono::days(1)).value());
    return passed >= calendar.workdays(before) ? before : calendar.firstWorkdays(before, passed);
}

Period allTime(const Facts &facts, Day today)
{
    const Day from = facts.extent() ? std::min(facts.extent()->from(), today) : today;
    return Period::make(from, today + std::chrono::days(1)).value();
}

} // namespace laju
