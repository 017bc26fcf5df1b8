// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measure.h"
#include "core/metrics/unit.h"
#include "core/workspace/change.h"
#include "core/workspace/directory.h"

#include <memory>
#include <span>
#include <unordered_map>

namespace laju {

/// All facts of a workspace in memory, kept up to date by changes; the only thing that metrics are computed from.
///
/// Activity sums are kept as running totals per measure and rep, so the sum over any days is two look-ups.
class Facts final
{
public:
    Facts() = default;
    Facts(FactSnapshot snapshot, std::shared_ptr<const Directory> directory);

    /// Takes in what a write changed; a change with @c everything set needs a new Facts instead.
    void apply(const Change &change);
    void setDirectory(std::shared_ptr<const Directory> directory);
    [[nodiscard]] const Directory &directory() const { return *m_directory; }

    /// The sum of @p measure over what @p spans cover.
    [[nodiscard]] qint64 sum(Measure measure, std::span<const RepSpan> spans) const;
    /// Every deal, in no particular order.
    [[nodiscard]] std::span<const DealFact> deals() const { return m_deals; }
    [[nodiscard]] std::span<const StageStay> stays() const { return m_stays; }
    /// The days from the first to the last on which anything happened; none in an empty workspace.
    [[nodiscard]] std::optional<Period> extent() const;

private:
    struct RunningTotal
    {
        qint32 day;
        qint64 total; ///< up to and including the day
    };
    struct Key
    {
        Measure measure;
        qint64 rep;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct KeyHash
    {
        size_t operator()(const Key &key) const noexcept;
    };
    void add(const ActivityFact &fact);

    std::shared_ptr<const Directory> m_directory = std::make_shared<const Directory>();
    std::unordered_map<Key, std::vector<RunningTotal>, KeyHash> m_totals;
    std::vector<DealFact> m_deals;
    std::unordered_map<OpportunityId, size_t> m_dealIndex;
    std::vector<StageStay> m_stays;
};

} // namespace laju
