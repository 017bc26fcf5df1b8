// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/opportunity_history.h"

#include "core/metrics/stage_moves.h"
#include "ui/common/card.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"
#include "ui/logging/activity_edits.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int activitiesShown = 200;

struct Past
{
    std::vector<StageChange> changes;
    std::vector<ActivityRow> activities;
};

Result<Past> readPast(Session &session, OpportunityId opportunity)
{
    auto changes = session.stageChanges(opportunity);
    if (!changes)
        return failure(changes.error());
    auto activities = session.activities({.opportunity = opportunity, .limit = activitiesShown});
    if (!activities)
        return failure(activities.error());
    return Past{std::move(*changes), std::move(*activities)};
}

} // namespace

OpportunityHistory::OpportunityHistory(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_staysCard(new Card(this))
    , m_activitiesCard(new Card(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(metric::cardGap);
    rows->addWidget(m_staysCard, 2);
    rows->addWidget(m_activitiesCard, 3);
    makeTables();
    connect(m_activities, &TableView::rowActivated, this, [this](const QModelIndex &index) {
        m_context.navigator->editActivity(m_activityModel->rowAt(index.row()).activity->id);
    });
    connect(&m_context.live, &LiveFacts::factsChanged, this, &OpportunityHistory::load);
    retranslate();
}

void OpportunityHistory::makeTables()
{
    m_stayModel = new RowTable<Stay>(
        {{.header = [] { return tr("When"); },
          .text =
              [this](const Stay &stay) {
                  return m_context.format().dateTime(stay.change.at, m_context.directory().zone());
              }},
         {.header = [] { return tr("Move"); },
          .text = [this](const Stay &stay) { return moveText(stay.change); },
          .extra =
              [this](const Stay &stay, int role) {
                  return role == Qt::ToolTipRole ? QVariant(moveText(stay.change)) : QVariant();
              }},
         {.header = [] { return tr("Remark"); },
          .text = [this](const Stay &stay) { return remarkOf(stay.change); }},
         {.header = [] { return tr("Days"); },
          .text =
              [this](const Stay &stay) {
                  return m_context.format().count(static_cast<qint64>(daysOf(stay)));
              },
          .alignment = Qt::AlignRight},
         {.header = [] { return tr("By"); },
          .text = [this](const Stay &stay) { return repName(stay.change.author); }}},
        [](const Stay &stay) { return stay.change.id.number(); }, this);
    m_activityModel = new RowTable<ActivityRow>(
        {{.header = [] { return tr("Date"); },
          .text = [this](const ActivityRow &row) { return m_context.format().date(row.day); }},
         {.header = [] { return tr("Activity"); },
          .text = [this](const ActivityRow &row) { return headline(row, m_context.directory()); }},
         {.header = [] { return tr("Outcome"); },
          .text =
              [this](const ActivityRow &row) {
                  if (row.activity->status == ActivityStatus::Planned)
                      return tr("planned");
                  const ActivityType *type = m_context.directory().activityType(row.activity->type);
                  return type ? outcomeName(row.activity->outcome, (*type)->kind) : QString();
              }},
         {.header = [] { return tr("Rep"); },
          .text = [this](const ActivityRow &row) { return repName(row.activity->rep); }}},
        [](const ActivityRow &row) { return row.activity->id.number(); }, this);
    for (Card *card : {m_staysCard, m_activitiesCard})
        card->setEdgeToEdge(true);
    m_stays = new TableView(m_staysCard);
    m_stays->setObjectName(u"opportunityStages"_s);
    m_stays->setModel(m_stayModel);
    m_stays->setStretchColumn(1);
    m_staysCard->body()->addWidget(m_stays);
    m_activities = new TableView(m_activitiesCard);
    m_activities->setObjectName(u"opportunityActivities"_s);
    m_activities->setModel(m_activityModel);
    m_activities->setStretchColumn(1);
    m_activitiesCard->body()->addWidget(m_activities);
}

void OpportunityHistory::show(OpportunityId opportunity)
{
    m_opportunity = opportunity;
    load();
}

void OpportunityHistory::load()
{
    if (!m_opportunity)
        return;
    const int asked = ++m_asked;
    m_context.store.ask(
        this, [id = *m_opportunity](Session &session) { return readPast(session, id); },
        [this, asked](const Result<Past> &past) {
            if (asked != m_asked)
                return;
            if (!past) {
                m_context.showError(past.error());
                return;
            }
            std::vector<Stay> stays;
            for (const StageChange &change : past->changes)
                stays.push_back({change});
            std::ranges::stable_sort(stays, {}, [](const Stay &stay) { return stay.change.at; });
            for (size_t i = 1; i < stays.size(); ++i)
                stays[i - 1].left = stays[i].change.at;
            std::ranges::reverse(stays);
            m_stayModel->setRows(std::move(stays));
            m_activityModel->setRows(past->activities);
        });
}

QString OpportunityHistory::stageName(StageId id) const
{
    const Directory &directory = m_context.directory();
    const Stage *stage = directory.stage(id);
    if (!stage)
        return u"–"_s;
    const QString name = directory.labelOf(*stage);
    //: %1 is the name of a stage that does not exist any more
    return directory.isRemoved(id) ? tr("%1 (removed)").arg(name) : name;
}

QString OpportunityHistory::moveText(const StageChange &change) const
{
    const QString to = stageName(change.to);
    return change.from ? QString(stageName(*change.from) + u" → "_s + to) : to;
}

QString OpportunityHistory::remarkOf(const StageChange &change) const
{
    const StageMove move = moveOf(change, m_context.directory());
    //: %n stages that a deal passed without being in them
    const QString skipped = move.skipped > 0 ? tr("skipped %n stage(s)", nullptr, move.skipped) : QString();
    switch (move.kind) {
    case MoveKind::Begin:
        return tr("began here");
    case MoveKind::Back:
        return tr("moved back");
    case MoveKind::Reopen:
        return tr("reopened");
    case MoveKind::Transfer:
        return tr("other pipeline");
    case MoveKind::Forward:
    case MoveKind::Skip:
    case MoveKind::Win:
    case MoveKind::Lose:
        return skipped;
    }
    return {};
}

QString OpportunityHistory::repName(const std::optional<RepId> &id) const
{
    const Rep *rep = id ? m_context.directory().rep(*id) : nullptr;
    return rep ? (*rep)->name : u"–"_s;
}

double OpportunityHistory::daysOf(const Stay &stay) const
{
    const Instant until = stay.left.value_or(std::max(m_context.clock.now(), stay.change.at));
    return std::chrono::duration<double, std::ratio<86400>>(until - stay.change.at).count();
}

void OpportunityHistory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OpportunityHistory::retranslate()
{
    m_staysCard->setTitle(tr("Stages"));
    m_activitiesCard->setTitle(tr("Activities"));
    m_stays->setAccessibleName(tr("Stages"));
    m_activities->setAccessibleName(tr("Activities"));
    m_activities->setEmptyText(tr("Nothing is logged for this opportunity."));
}

} // namespace laju::ui
