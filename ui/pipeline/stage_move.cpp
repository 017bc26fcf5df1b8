// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/stage_move.h"

#include "ui/logging/activity_edits.h"

#include <QCoreApplication>
#include <QHash>

namespace laju::ui {

namespace {

class MoveWords
{
    Q_DECLARE_TR_FUNCTIONS(MoveWords)
};

QStringList byFrequency(const Facts &facts, SharedText DealFact::*text)
{
    constexpr qsizetype offered = 20;
    QHash<QString, int> counts;
    for (const DealFact &deal : facts.deals()) {
        if (!(deal.*text).isEmpty())
            ++counts[deal.*text];
    }
    QStringList texts = counts.keys();
    std::ranges::sort(texts, [&](const QString &a, const QString &b) {
        const int ofA = counts.value(a);
        const int ofB = counts.value(b);
        return ofA != ofB ? ofA > ofB : a < b;
    });
    return texts.first(std::min(offered, texts.size()));
}

} // namespace

void moveToStage(Context &context, OpportunityId opportunity, StageId from, const Stage &to,
                 const QString &lossReason, std::function<void(const Result<Change> &)> done)
{
    const auto job = [opportunity, from, to = to, lossReason, now = context.clock.now(),
                      author = context.actingRep()](Session &session) -> Result<Change> {
        // Read anew: a card that is moved twice in a row has another version by the second move.
        const auto stored = session.opportunity(opportunity);
        if (!stored)
            return failure(stored.error());
        OpportunityFields fields = stored->opportunity.fields();
        if (fields.stage != from)
            return failure(ErrorKind::Conflict,
                           MoveWords::tr("Somebody else moved this opportunity meanwhile."));
        fields.stage = to->id;
        fields.lossReason = to->kind == StageKind::Lost ? lossReason : QString();
        const auto moved = Opportunity::make(std::move(fields));
        if (!moved)
            return failure(moved.error());
        return session.save(*moved, now, author);
    };
    context.undo.run(MoveWords::tr("Move opportunity"), job, std::move(done));
}

void removeOpportunity(Context &context, OpportunityId opportunity)
{
    context.undo.run(
        MoveWords::tr("Delete opportunity"),
        [opportunity](Session &session) { return session.remove(opportunity); },
        [&context](const Result<Change> &change) {
            if (!change)
                context.showError(change.error());
            else if (context.navigator)
                context.navigator->showMessage(
                    withUndo(context, MoveWords::tr("Opportunity deleted."), *change));
        });
}

QStringList knownLossReasons(const Facts &facts)
{
    return byFrequency(facts, &DealFact::lossReason);
}

QStringList knownLeadSources(const Facts &facts)
{
    return byFrequency(facts, &DealFact::leadSource);
}

} // namespace laju::ui
