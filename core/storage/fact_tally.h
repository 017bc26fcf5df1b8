// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity_facts.h"

namespace laju::storage {

/// By how much facts of activities grow: what activities count in, each added or taken away.
class FactTally final
{
public:
    /// A measure or sample of a rep in a block of days.
    struct Place
    {
        ActivityFacts::Key key;
        qint32 block;
        friend bool operator==(const Place &, const Place &) = default;
    };
    struct PlaceHash
    {
        size_t operator()(const Place &place) const noexcept
        {
            return qHashMulti(0, place.key.number, place.key.rep, place.block);
        }
    };
    /// A value of a day of the block, and how often it was added (negative: taken away).
    struct Value
    {
        qint32 day; ///< its place in the block
        SampleRun run;
    };
    using Values = std::vector<Value>;

    /// Counts the row that @p row reads, of the view activity_count, @p sign times.
    template<class Row> void addRow(Row &row, int sign);
    void add(const FactTally &other);

    [[nodiscard]] const std::unordered_map<Place, BlockSums, PlaceHash> &sums() const { return m_sums; }
    [[nodiscard]] const std::unordered_map<Place, Values, PlaceHash> &samples() const { return m_samples; }
    /// By how much the number of activities of each opportunity grows.
    [[nodiscard]] const std::map<qint64, qint64> &dealActivities() const { return m_dealActivities; }
    /// By how much each sum grows, by day, rep and measure.
    [[nodiscard]] std::vector<ActivityFact> eachSum() const;

private:
    std::unordered_map<Place, BlockSums, PlaceHash> m_sums;
    std::unordered_map<Place, Values, PlaceHash> m_samples;
    std::map<qint64, qint64> m_dealActivities;
};

/// @p packed with the values of @p more added and taken away.
[[nodiscard]] QByteArray grown(const QByteArray &packed, FactTally::Values more);

template<class Row> void FactTally::addRow(Row &row, int sign)
{
    const RepId rep = row.template id<RepId>();
    const ActivityFacts::Key key{row.integer(), rep};
    const qint32 day = row.integer();
    m_sums[{key, blockOf(day)}][placeInBlock(day)] += sign * row.number();
    if (const auto sampled = row.optionalNumber())
        m_samples[{key, blockOf(day)}].push_back(
            {static_cast<qint32>(placeInBlock(day)), {static_cast<qint32>(*sampled), sign}});
    const auto opportunity = row.optionalNumber();
    if (opportunity && Measure{key.number} == Measure::Activities)
        m_dealActivities[*opportunity] += sign;
}

} // namespace laju::storage
