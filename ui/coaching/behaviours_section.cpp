// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/behaviours_section.h"

#include "ui/coaching/behaviour_table.h"
#include "ui/coaching/trace_reading.h"
#include "ui/common/card.h"
#include "ui/common/glossary_key.h"
#include "ui/common/styling.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// A reader with the facts that it reads for.
struct HabitWork
{
    explicit HabitWork(std::shared_ptr<const Facts> shared, const Selection &selection)
        : facts(std::move(shared))
        , reader(*facts, selection)
    {
    }
    std::shared_ptr<const Facts> facts;
    HabitReader reader;
};

} // namespace

BehavioursSection::BehavioursSection(Context &sectionContext, QWidget *parent)
    : FigureSection(sectionContext, parent)
    , m_reading(new TraceReading(sectionContext.store, this))
    , m_winning(new Card(this))
    , m_caution(new QToolButton(m_winning))
    , m_behaviours(new BehaviourTable(
          //: of deals
          sectionContext, {[] { return tr("Won"); }, [] { return tr("Lost"); }}, m_winning))
    , m_quarter(new Card(this))
    , m_quarterText(new QLabel(m_quarter))
    , m_quarterTable(new BehaviourTable(
          sectionContext, {[] { return tr("Top quarter"); }, [] { return tr("Others"); }}, m_quarter))
{
    setObjectName(u"behavioursSection"_s);
    setGlossaryKey(m_winning, u"correlation_causation"_s);
    setGlossaryKey(m_quarter, u"survivorship_bias"_s);
    m_winning->setEdgeToEdge(true);
    m_quarter->setEdgeToEdge(true);
    m_behaviours->setObjectName(u"behaviourTable"_s);
    m_quarterTable->setObjectName(u"topQuarterTable"_s);
    m_caution->setObjectName(u"behavioursCaution"_s);
    setButtonKind(m_caution, ButtonKind::Link);
    m_caution->setFocusPolicy(Qt::StrongFocus);
    connect(m_caution, &QToolButton::clicked, this,
            [this] { context().navigator->showGlossary(u"correlation_causation"_s); });
    m_winning->addHeaderWidget(m_caution);
    m_winning->body()->addWidget(m_behaviours);
    m_quarterText->setObjectName(u"topQuarterText"_s);
    m_quarterText->setWordWrap(true);
    m_quarterText->setContentsMargins(metric::cardPadding, 0, metric::cardPadding, metric::cardPadding);
    setTextStyle(m_quarterText, TextStyle::Body, Role::Secondary);
    m_quarter->body()->addWidget(m_quarterText);
    m_quarter->body()->addWidget(m_quarterTable);
    rows()->addWidget(m_winning);
    rows()->addWidget(m_quarter);
    retranslate();
}

bool BehavioursSection::isComplete() const
{
    return FigureSection::isComplete() && m_study && !m_reading->isBusy();
}

std::vector<FigureSection::Step> BehavioursSection::stepsToShow(const Selection &selection)
{
    return {[=, this] { read(selection); }};
}

void BehavioursSection::read(const Selection &selection)
{
    const auto work = std::make_shared<HabitWork>(context().live.share(), selection);
    m_reading->read(
        work, work->reader.steps(),
        [selection](HabitWork &each) { return studyBehaviours(*each.facts, selection, each.reader.take()); },
        [this](const std::shared_ptr<const BehaviourStudy> &study) {
            m_study = study;
            showStudy();
        },
        [this](const Error &error) { context().showError(error); });
}

void BehavioursSection::showStudy()
{
    if (!m_study)
        return;
    const Format &format = context().format();
    const BehaviourWords words(format, m_study->options);
    //: numbers of deals
    m_winning->setNote(
        tr("%1 won against %2 lost").arg(format.count(m_study->won), format.count(m_study->lost)));
    m_behaviours->setComparisons(m_study->won + m_study->lost > 0 ? m_study->comparisons
                                                                  : std::vector<BehaviourComparison>(),
                                 m_study->options);
    const TopQuarter &quarter = m_study->topQuarter;
    QString text = words.quarterState(quarter.state);
    if (quarter.state == QuarterState::Told) {
        QStringList names;
        for (size_t i = 0; i < quarter.top; ++i) {
            const Rep *rep = context().directory().rep(quarter.reps[i].rep);
            //: a rep's name with a win rate
            names.append(tr("%1 (%2)").arg(rep ? (*rep)->name : QString(),
                                           format.percent(quarter.reps[i].winRate, 0)));
        }
        //: %1 is a list of reps, each with a win rate; %2 is a number of reps
        text = tr("%1 – by win rate, drawn to that of all %2 as far as chance explains it. Each rep is one "
                  "value: all their closed deals, won and lost.")
                   .arg(names.join(u", "_s), format.count(std::ssize(quarter.reps)));
    }
    m_quarterText->setText(text);
    m_quarterTable->setComparisons(quarter.comparisons, m_study->options);
    m_quarterTable->setVisible(quarter.state == QuarterState::Told);
}

void BehavioursSection::retranslate()
{
    m_winning->setTitle(tr("What goes with winning"));
    m_caution->setText(BehaviourWords::caution());
    m_caution->setToolTip(tr("Shows what that means in the glossary"));
    m_behaviours->setAccessibleName(m_winning->title());
    m_behaviours->setAccessibleDescription(
        tr("Enter on a line shows how it is within sizes and sources of deals."));
    m_behaviours->setEmptyText(tr("No deal was closed in this time. Choose a longer one, or the company."));
    m_quarter->setTitle(tr("What the top quarter does"));
    m_quarterTable->setAccessibleName(m_quarter->title());
    showStudy();
}

} // namespace laju::ui
