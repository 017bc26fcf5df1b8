// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/trace_reader.h"

#include "core/storage/bulk_read.h"
#include "core/storage/cancelling.h"
#include "core/storage/sql_text.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

ActivityTrace readTrace(BulkRead &row)
{
    return {.id = row.id<ActivityId>(),
            .rep = row.id<RepId>(),
            .start = row.instant(),
            .day = row.day(),
            .minute = row.integer(),
            .deal = row.optionalId<OpportunityId>(),
            .account = row.optionalId<AccountId>(),
            .contact = row.optionalId<ContactId>(),
            .replied = row.optionalInstant(),
            .duration = row.seconds(),
            .kind = row.key<ActivityKind>(),
            .outcome = row.key<Outcome>(),
            .isTyped = row.number() != 0,
            .isDone = row.number() != 0,
            .isOutward = row.number() != 0,
            .isConnected = row.number() != 0,
            .isAnswered = row.number() != 0,
            .tookPlace = row.number() != 0};
}

void readDeals(Connection &connection, const TraceQuery &query, const TraceVisitor &visit)
{
    BulkRead rows(connection, sqlNamed("trace.of_deal"_L1));
    for (const OpportunityId deal : query.deals) {
        rows << deal.number();
        while (rows.next())
            visit(readTrace(rows));
        rows.restart();
    }
}

void readSpan(Connection &connection, const RepSpan &span, const TraceVisitor &visit)
{
    BulkRead rows(connection, sqlNamed("trace.of_rep"_L1));
    rows << span.rep.number() << dayNumber(span.days.from()) << dayNumber(span.days.to());
    while (rows.next())
        visit(readTrace(rows));
}

void readSpans(Connection &connection, const TraceQuery &query, const TraceVisitor &visit)
{
    const auto from =
        std::ranges::min(query.spans, {}, [](const RepSpan &span) { return span.days.from(); }).days.from();
    const auto to =
        std::ranges::max(query.spans, {}, [](const RepSpan &span) { return span.days.to(); }).days.to();
    std::unordered_map<RepId, std::vector<Period>> daysOf;
    for (const RepSpan &span : query.spans)
        daysOf[span.rep].push_back(span.days);
    BulkRead rows(connection, sqlNamed("trace.of_days"_L1));
    rows << dayNumber(from) << dayNumber(to);
    while (rows.next()) {
        const ActivityTrace trace = readTrace(rows);
        const auto days = daysOf.find(trace.rep);
        if (days != daysOf.end() && std::ranges::any_of(days->second, [&](const Period &period) {
                return period.contains(trace.day);
            }))
            visit(trace);
    }
}

} // namespace

void readTraces(Connection &connection, const TraceQuery &query, const TraceVisitor &visit)
{
    const Cancelling cancelling(connection, query.cancelled);
    // The rows of few reps are found by their own index, of more by the days.
    constexpr size_t fewSpans = 3;
    cancelling([&] {
        if (!query.deals.empty())
            readDeals(connection, query, visit);
        else if (query.spans.size() <= fewSpans)
            std::ranges::for_each(query.spans,
                                  [&](const RepSpan &span) { readSpan(connection, span, visit); });
        else
            readSpans(connection, query, visit);
    });
}

} // namespace laju::storage
