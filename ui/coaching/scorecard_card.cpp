// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/scorecard_card.h"

#include "core/insight/one_to_one_words.h"
#include "core/insight/pace_words.h"
#include "ui/common/delegates.h"
#include "ui/common/drill_down.h"
#include "ui/common/glossary_key.h"
#include "ui/common/pace_tone.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

enum ScorecardColumn { MetricName, NowValue, ChangeSince, TeamMedian, TargetValue, TargetReached };

constexpr int leastMetricWidth = 200; ///< room for the longest names in Indonesian
constexpr int mostScorecardLines = 60;

Tone toneOfChange(const FigureChange &change)
{
    return change.goodness > 0 ? Tone::Good : change.goodness < 0 ? Tone::Bad : Tone::Neutral;
}

/// A sign says the direction: colour is not alone.
QString withArrow(const FigureChange &change)
{
    const QString arrow = change.direction > 0 ? u"▲ "_s : change.direction < 0 ? u"▼ "_s : QString();
    return change.text.isEmpty() ? u"–"_s : QString(arrow + change.size());
}

} // namespace

ScorecardCard::ScorecardCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
{
    setObjectName(u"scorecard"_s);
    setGlossaryKey(this, u"scorecard"_s);
    setEdgeToEdge(true);
    makeTable();
    body()->addWidget(m_table);
    body()->addStretch();
    retranslate();
}

void ScorecardCard::makeTable()
{
    const auto words = [this]() -> const FigureWords & { return m_context.words(); };
    const auto change = [words](const ScorecardLine &line) {
        return words().change(*line.metric, line.now, line.before);
    };
    std::vector<TableColumn<ScorecardLine>> columns{
        {.header = [] { return tr("Metric"); },
         .text = [words](const ScorecardLine &line) { return words().name(*line.metric); }},
        {.header = [] { return tr("Now"); },
         .text = [words](const ScorecardLine &line) { return words().value(*line.metric, line.now); },
         .alignment = Qt::AlignRight,
         .extra = [words](const ScorecardLine &line, int role) -> QVariant {
             if (role == ToneRole && line.now.isTentative())
                 return static_cast<int>(Tone::Neutral);
             if (role == Qt::ToolTipRole)
                 return words().detail(*line.metric, line.now);
             return {};
         }},
        {.header = [] { return tr("Change"); },
         .text = [change](const ScorecardLine &line) { return withArrow(change(line)); },
         .alignment = Qt::AlignRight,
         .extra = [words, change](const ScorecardLine &line, int role) -> QVariant {
             if (role == ToneRole)
                 return static_cast<int>(toneOfChange(change(line)));
             if (role == Qt::ToolTipRole)
                 //: %1 is a figure of the period before
                 return tr("Before: %1").arg(words().value(*line.metric, line.before));
             return {};
         }},
        {.header = [] { return tr("Team median"); },
         .text =
             [words](const ScorecardLine &line) {
                 return line.teamMedian ? words().value(*line.metric, *line.teamMedian) : u"–"_s;
             },
         .alignment = Qt::AlignRight},
        {.header = [] { return tr("Target"); },
         .text =
             [words](const ScorecardLine &line) {
                 return line.standing ? PaceWords(words()).target(*line.metric, *line.standing) : QString();
             },
         .alignment = Qt::AlignRight},
        {.header = [] { return tr("Reached"); },
         .text =
             [this](const ScorecardLine &line) {
                 return line.standing && line.standing->attained
                            ? m_context.format().percent(*line.standing->attained, 0)
                            : QString();
             },
         .alignment = Qt::AlignRight,
         .extra = [](const ScorecardLine &line, int role) { return paceData(line.standing, role); }},
    };
    m_model = new RowTable<ScorecardLine>(
        std::move(columns),
        [](const ScorecardLine &line) { return static_cast<qint64>(line.metric - catalogue().data()); },
        this);
    m_table = new TableView(this);
    m_table->setObjectName(u"scorecardTable"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(TargetReached, new PaceBarDelegate(m_table));
    m_table->setStretchColumn(MetricName, leastMetricWidth, {TargetReached});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFitRows(mostScorecardLines);
    connect(m_table, &TableView::rowActivated, this, [this](const QModelIndex &index) {
        showRowsOf(m_context, *m_model->rowAt(index.row()).metric, *m_selection);
    });
    connect(m_table, &TableView::explainWanted, this, [this](const QModelIndex &index) {
        m_context.navigator->explain(*m_model->rowAt(index.row()).metric, *m_selection);
    });
}

void ScorecardCard::show(const OneToOne &study)
{
    m_selection = study.selection;
    setNote(OneToOneWords(m_context.directory(), m_context.words()).compared(study));
    m_table->setColumnHidden(TargetValue,
                             std::ranges::none_of(study.scorecard, [](const ScorecardLine &line) {
                                 return line.standing.has_value();
                             }));
    m_table->setColumnHidden(TargetReached, m_table->isColumnHidden(TargetValue));
    m_model->setRows(study.scorecard);
}

void ScorecardCard::retranslate()
{
    setTitle(tr("Scorecard"));
    m_table->setAccessibleName(title());
    m_table->setAccessibleDescription(tr("Enter lists what a figure was made from, F1 explains it."));
}

} // namespace laju::ui
