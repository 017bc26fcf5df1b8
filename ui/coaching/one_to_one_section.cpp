// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/one_to_one_section.h"

#include "core/insight/one_to_one_words.h"
#include "core/insight/talk_lead.h"
#include "core/report/report_records.h"
#include "ui/coaching/actions_card.h"
#include "ui/coaching/flags_card.h"
#include "ui/coaching/help_card.h"
#include "ui/coaching/notes_card.h"
#include "ui/coaching/scorecard_card.h"
#include "ui/coaching/steps_card.h"
#include "ui/common/icons.h"
#include "ui/common/quiet_button.h"
#include "ui/common/wrapped_label.h"
#include "ui/figures/call_hours_card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// @p first over @p second, which takes the height that is left.
QWidget *stacked(QWidget *first, QWidget *second, QWidget *parent)
{
    auto *column = new QWidget(parent);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins({});
    rows->setSpacing(metric::cardGap);
    rows->addWidget(first);
    rows->addWidget(second, 1);
    return column;
}

} // namespace

OneToOneSection::OneToOneSection(Context &sectionContext, QWidget *parent)
    : FigureSection(sectionContext, parent)
    , m_nobody(wrappedLabel(TextStyle::Body, Role::Secondary, this))
    , m_scorecard(new ScorecardCard(sectionContext, this))
    , m_steps(new StepsCard(sectionContext, this))
    , m_hours(new CallHoursCard(sectionContext, this, CallHoursOf::Calls))
    , m_outside(wrappedLabel(TextStyle::Small, Role::Secondary, m_hours))
    , m_help(new HelpCard(sectionContext, this))
    , m_actions(new ActionsCard(sectionContext, this))
    , m_flags(new FlagsCard(sectionContext, this))
    , m_notes(new NotesCard(sectionContext, this))
{
    setObjectName(u"oneToOneSection"_s);
    m_nobody->setObjectName(u"oneToOneNobody"_s);
    m_outside->setObjectName(u"outsideHours"_s);
    m_hours->body()->addWidget(m_outside);
    makeStrip();
    rows()->addWidget(m_strip);
    rows()->addWidget(m_nobody);
    addRow({{m_scorecard, 7}, {stacked(m_actions, m_notes, this), 5}}, 1000);
    addRow({{m_steps, 7}, {stacked(m_flags, m_hours, this), 5}}, 1000);
    rows()->addWidget(m_help);
    retranslate();
}

void OneToOneSection::makeStrip()
{
    m_strip = new QWidget(this);
    m_previous = quietButton(u"previousRep"_s, m_strip);
    m_previous->setIcon(icon(Icon::Previous));
    m_reps = new QComboBox(m_strip);
    m_reps->setObjectName(u"oneToOneRep"_s);
    m_reps->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_reps->setMaxVisibleItems(24);
    m_next = quietButton(u"nextRep"_s, m_strip);
    m_next->setIcon(icon(Icon::Next));
    m_print = new QPushButton(m_strip);
    m_print->setObjectName(u"printOneToOne"_s);
    setButtonKind(m_print, ButtonKind::Normal);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins({});
    row->addWidget(m_previous);
    row->addWidget(m_reps);
    row->addWidget(m_next);
    row->addStretch();
    row->addWidget(m_print);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_reps, &QComboBox::activated, this, [this] { step(0); });
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (const auto about = rep())
            context().navigator->showReport(u"one_to_one"_s, *about, selection()->period);
    });
}

std::optional<RepId> OneToOneSection::rep() const
{
    return RepId::fromNumber(m_reps->currentData().toLongLong());
}

bool OneToOneSection::isComplete() const
{
    return FigureSection::isComplete() && m_shown == m_asked;
}

void OneToOneSection::offerReps(const Selection &selection)
{
    const qlonglong remembered = context().preferences.get(Preferences::oneToOneRep);
    const auto acting = context().actingRep();
    const qlonglong wanted = remembered ? remembered : acting ? acting->number() : 0;
    const std::vector<RepSpan> spans = context().directory().spans(selection.scope, selection.period);
    m_reps->clear();
    for (const Rep &each : context().directory().reps) {
        const bool isInScope = std::ranges::find(spans, each->id, &RepSpan::rep) != spans.end();
        if (each->role == laju::Role::Rep && isInScope)
            m_reps->addItem(each->name, static_cast<qlonglong>(each->id.number()));
    }
    m_reps->setCurrentIndex(std::max(m_reps->findData(wanted), 0));
}

void OneToOneSection::step(int by)
{
    m_reps->setCurrentIndex(std::clamp(m_reps->currentIndex() + by, 0, m_reps->count() - 1));
    context().preferences.set(Preferences::oneToOneRep, m_reps->currentData().toLongLong());
    refreshAgain();
}

std::vector<FigureSection::Step> OneToOneSection::stepsToShow(const Selection &selection)
{
    return {[=, this] { read(selection); }};
}

void OneToOneSection::read(const Selection &selection)
{
    const int asked = ++m_asked;
    m_work.forget();
    offerReps(selection);
    const std::optional<RepId> about = rep();
    m_previous->setEnabled(m_reps->currentIndex() > 0);
    m_next->setEnabled(m_reps->currentIndex() + 1 < m_reps->count());
    m_nobody->setVisible(!about);
    m_strip->setVisible(about.has_value());
    for (QWidget *card :
         std::initializer_list<QWidget *>{m_scorecard, m_steps, m_hours, m_help, m_actions, m_flags, m_notes})
        card->setVisible(about.has_value());
    m_reader = context().actingRep();
    if (!about) {
        m_shown = asked;
        return;
    }
    m_flags->wait();
    context().store.ask(
        this,
        [about, reader = m_reader](Session &session) { return readRecords(session, {.rep = about}, reader); },
        [this, asked, selection, about](const Result<ReportRecords> &records) {
            if (asked != m_asked)
                return;
            if (!records) {
                m_shown = asked;
                context().showError(records.error());
                return;
            }
            showTalk(*about, records->talks);
            study(selection, *about, records->openDeals, asked);
        });
}

void OneToOneSection::study(const Selection &selection, RepId about, const std::vector<OpportunityRow> &open,
                            int asked)
{
    const auto work = [facts = context().live.share(), period = selection.period, about, open,
                       now = context().clock.now()] {
        return Study{.figures = studyOneToOne(*facts, about, period, AsOf(now)),
                     .deals = dealsToHelp(*facts, about, open, now)};
    };
    m_work.add(work, [this, asked](const std::shared_ptr<const Study> &study) {
        m_shown = asked;
        show(*study);
    });
}

void OneToOneSection::show(const Study &study)
{
    const Selection &selection = study.figures.selection;
    m_scorecard->show(study.figures);
    m_steps->show(study.figures);
    m_flags->show(study.figures.study);
    m_hours->refresh(selection);
    m_outside->setText(
        OneToOneWords(context().directory(), context().words()).outsideHours(study.figures.hours));
    m_outside->setVisible(!m_outside->text().isEmpty());
    m_help->show(selection, study.deals);
}

void OneToOneSection::showTalk(RepId about, const CoachingRecords &records)
{
    const Day today = context().today(about);
    const Talk talk{.rep = about,
                    .reader = m_reader,
                    .lead = m_reader ? leadOfTalk(about, *m_reader, records, context().directory(), today)
                                     : std::nullopt,
                    .records = records,
                    .today = today};
    m_actions->show(talk);
    m_notes->show(talk);
}

void OneToOneSection::showEvent(QShowEvent *event)
{
    FigureSection::showEvent(event);
    // Somebody else sits here now: what was private to the one before goes at once.
    if (m_asked == 0 || m_reader == context().actingRep())
        return;
    m_reader = context().actingRep();
    if (const auto about = rep())
        showTalk(*about, {});
    refreshAgain();
}

void OneToOneSection::retranslate()
{
    m_previous->setAccessibleName(tr("Rep before"));
    m_previous->setToolTip(m_previous->accessibleName());
    m_next->setAccessibleName(tr("Next rep"));
    m_next->setToolTip(m_next->accessibleName());
    m_reps->setAccessibleName(tr("Whom the one-to-one is with"));
    m_print->setText(tr("Print one-to-one"));
    m_print->setToolTip(tr("Shows the report, which can be exported as a PDF"));
    m_nobody->setText(tr("There is no rep here to talk with. Choose another team, or add reps under "
                         "Settings › People."));
    m_scorecard->retranslate();
    m_steps->retranslate();
    m_hours->retranslate();
    m_help->retranslate();
    m_actions->retranslate();
    m_flags->retranslate();
    m_notes->retranslate();
}

} // namespace laju::ui
