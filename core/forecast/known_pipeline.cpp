// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/known_pipeline.h"

#include "core/metrics/stays_by_deal.h"

namespace laju {

class KnownPipeline::Reader final
{
public:
    Reader(KnownPipeline &pipeline, const Directory &directory, Knowledge knowledge)
        : m_pipeline(pipeline)
        , m_knowledge(knowledge)
    {
        for (const auto *stages : {&directory.stages, &directory.removedStages}) {
            for (const Stage &stage : *stages)
                m_kinds.emplace(stage->id, stage->kind);
        }
    }

    void read(const DealFact &deal, std::span<const StageStay> stays)
    {
        const auto later =
            std::ranges::find_if(stays, [&](const StageStay &stay) { return !isKnown(stay.enteredDay); });
        const auto known = stays.first(static_cast<size_t>(later - stays.begin()));
        const bool isAll = known.size() == stays.size();
        const bool isClosed = deal.closed && isKnown(*deal.closed);
        readSpells(deal, known, isAll, isClosed);
        readBeginning(deal, stays);
        if (isClosed) {
            if (deal.state == StageKind::Won)
                m_pipeline.m_won.push_back({&deal, *deal.closed});
        } else if (deal.state == StageKind::Open || deal.closed || !isAll) {
            readStanding(deal, stays, known, isAll);
        }
    }

private:
    [[nodiscard]] bool isKnown(Day day) const
    {
        return m_knowledge == Knowledge::OfNow || day <= m_pipeline.m_lastKnown;
    }
    [[nodiscard]] bool is(StageId stage, StageKind kind) const
    {
        const auto found = m_kinds.find(stage);
        return found != m_kinds.end() && found->second == kind;
    }

    void readSpells(const DealFact &deal, std::span<const StageStay> known, bool isAll, bool isClosed)
    {
        for (size_t i = 0; i < known.size(); ++i) {
            const StageStay &stay = known[i];
            if (!is(stay.stage, StageKind::Open))
                continue;
            Spell spell{.stage = stay.stage, .entered = stay.enteredDay};
            if (i + 1 < known.size()) {
                spell.left = known[i + 1].enteredDay;
                spell.to = known[i + 1].stage;
            } else if (isClosed && deal.stage != stay.stage && *deal.closed >= stay.enteredDay) {
                spell.left = deal.closed;
                spell.to = deal.stage;
            } else if (isAll && isLeftUndated(deal, stay)) {
                continue;
            }
            m_pipeline.m_spells.push_back(spell);
        }
    }
    /// Whether @p stay, the last on record, was left nobody knows when.
    [[nodiscard]] static bool isLeftUndated(const DealFact &deal, const StageStay &stay)
    {
        return deal.stage != stay.stage && !deal.closed;
    }

    void readBeginning(const DealFact &deal, std::span<const StageStay> stays)
    {
        if (!deal.created || !isKnown(*deal.created))
            return;
        const StageId first = stays.empty() ? deal.stage : stays.front().stage;
        const bool isOnRecord = stays.empty() || isKnown(stays.front().enteredDay);
        if (isOnRecord && is(first, StageKind::Open))
            m_pipeline.m_begun.push_back({&deal, first, *deal.created});
    }

    /// Of a deal that was not closed for good.
    void readStanding(const DealFact &deal, std::span<const StageStay> stays,
                      std::span<const StageStay> known, bool isAll)
    {
        const bool standsOpenToday = deal.state == StageKind::Open && is(deal.stage, StageKind::Open);
        if (!known.empty()) {
            const StageStay &last = known.back();
            if (is(last.stage, StageKind::Won))
                m_pipeline.m_won.push_back({&deal, last.enteredDay});
            else if (!is(last.stage, StageKind::Open))
                return;
            else if (isAll && isLeftUndated(deal, last) && m_knowledge == Knowledge::OfNow && standsOpenToday)
                m_pipeline.m_open.push_back({&deal, deal.stage, {}});
            else
                m_pipeline.m_open.push_back({&deal, last.stage, last.enteredDay});
            return;
        }
        if (!deal.created) {
            if (!stays.empty() || deal.state != StageKind::Open)
                return; // it came later, or nobody knows anything of when it was open
            if (m_knowledge == Knowledge::OfThen) {
                m_pipeline.m_undated.push_back(&deal);
                return;
            }
        } else if (!isKnown(*deal.created)) {
            return;
        }
        if (stays.empty() && standsOpenToday)
            m_pipeline.m_open.push_back({&deal, deal.stage, deal.created});
        else
            m_pipeline.m_withoutStage.push_back(&deal);
    }

    KnownPipeline &m_pipeline;
    Knowledge m_knowledge;
    std::unordered_map<StageId, StageKind> m_kinds;
};

KnownPipeline::KnownPipeline(const Facts &facts, Day day, Knowledge knowledge)
    : m_day(day)
    , m_lastKnown(knowledge == Knowledge::OfNow ? day : day - std::chrono::days(1))
{
    Reader reader(*this, facts.directory(), knowledge);
    StaysByDeal stays(facts.stays());
    for (const DealFact &deal : facts.deals())
        reader.read(deal, stays.of(deal.id));
}

} // namespace laju
