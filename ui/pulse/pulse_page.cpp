// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pulse/pulse_page.h"

#include "core/insight/pulse_words.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/line_band_chart.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/common/card_grid.h"
#include "ui/common/chip.h"
#include "ui/common/empty_state.h"
#include "ui/common/glossary_key.h"
#include "ui/common/legend.h"
#include "ui/common/styling.h"
#include "ui/common/wrapped_label.h"
#include "ui/pulse/answer_card.h"
#include "ui/pulse/ask_card.h"
#include "ui/pulse/pulse_charts.h"
#include "ui/pulse/pulse_reminders.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int chartHeight = 220;
constexpr int widestQuestion = 320;

Tone toneOf(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Promoter:
        return Tone::Good;
    case Sentiment::Passive:
        return Tone::Neutral;
    case Sentiment::Detractor:
        break;
    }
    return Tone::Bad;
}

} // namespace

PulsePage::PulsePage(Context &pageContext, QWidget *parent)
    : ScrollPage(pageContext, parent)
    , m_tools(new QWidget(this))
    , m_surveys(new QComboBox(m_tools))
    , m_close(new QToolButton(m_tools))
    , m_empty(new EmptyState(Icon::Pulse, body()))
    , m_askUsual(m_empty->addButton({}))
    , m_askOwn(m_empty->addButton({}))
    , m_ask(new AskCard(pageContext, body()))
    , m_answer(new AnswerCard(pageContext, body()))
{
    setObjectName(u"pulsePage"_s);
    setGlossaryKey(this, u"pulse_survey"_s);
    makeTools();
    m_askUsual->setObjectName(u"pulseAskUsual"_s);
    m_askOwn->setObjectName(u"pulseAskOwn"_s);
    m_ask->hide();
    for (QWidget *row : std::initializer_list<QWidget *>{m_empty, m_ask, m_answer})
        rows()->addWidget(row);
    makeResults();
    rows()->addStretch();

    connect(m_askUsual, &QPushButton::clicked, this, [this] { showAsk(SurveyScale::Recommendation); });
    connect(m_askOwn, &QPushButton::clicked, this, [this] { showAsk(SurveyScale::Agreement); });
    connect(m_ask, &AskCard::closed, this, [this] {
        m_ask->hide();
        invalidate();
    });
    connect(m_ask, &AskCard::asked, this, [this](SurveyId survey) {
        m_ask->hide();
        m_chosen = survey;
        invalidate();
        context().tellUndoable(tr("Asked. Whoever opens Laju is reminded quietly, by a dot."), Tone::Good);
    });
    connect(m_answer, &AnswerCard::answered, this, [this] {
        if (const Survey *survey = current())
            PulseReminders(context().preferences).setAnswered(*survey, context().today());
        invalidate();
        Q_EMIT headingChanged();
        context().navigator->showMessage({.tone = Tone::Good,
                                          .text = tr("Thank you. Counted, without a name."),
                                          .timeout = MessageBar::undoTimeout});
    });
    connect(m_answer, &AnswerCard::putOff, this, [this] {
        if (const Survey *survey = current())
            PulseReminders(context().preferences).putOff(*survey, context().today());
        Q_EMIT headingChanged();
        context().navigator->showMessage(
            {.tone = Tone::Neutral,
             .text = tr("Not today: you are reminded tomorrow. The question stays here."),
             .timeout = MessageBar::undoTimeout});
    });
    retranslate();
}

QString PulsePage::title() const
{
    return tr("Pulse");
}

QString PulsePage::hint() const
{
    return tr("0–9 or a letter answers · 1 0 for ten · Enter sends");
}

QString PulsePage::createText() const
{
    return tr("Ask the team");
}

void PulsePage::createNew()
{
    showAsk(SurveyScale::Agreement);
}

void PulsePage::makeTools()
{
    m_surveys->setObjectName(u"pulseSurveys"_s);
    m_surveys->setMaximumWidth(widestQuestion);
    m_surveys->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_surveys->setMinimumContentsLength(22);
    m_close->setObjectName(u"pulseClose"_s);
    m_close->setToolButtonStyle(Qt::ToolButtonTextOnly);
    setButtonKind(m_close, ButtonKind::Normal);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins({});
    row->setSpacing(metric::cardGap);
    row->addWidget(m_surveys);
    row->addWidget(m_close);
    m_tools->hide();
    connect(m_surveys, &QComboBox::activated, this, [this](int index) {
        m_chosen = SurveyId::fromNumber(m_surveys->itemData(index).toLongLong());
        invalidate();
    });
    connect(m_close, &QToolButton::clicked, this, &PulsePage::toggleClosed);
}

void PulsePage::makeResults()
{
    m_head = new Card(body());
    m_score = new QLabel(m_head);
    m_score->setObjectName(u"pulseScore"_s);
    setTextStyle(m_score, TextStyle::Figure);
    m_summary = wrappedLabel(TextStyle::Body, ui::Role::Secondary, m_head);
    m_summary->setObjectName(u"pulseSummary"_s);
    m_change = wrappedLabel(TextStyle::Body, ui::Role::Secondary, m_head);
    m_change->setObjectName(u"pulseChange"_s);
    m_remind = new QCheckBox(m_head);
    m_remind->setObjectName(u"pulseRemind"_s);
    for (QWidget *row : std::initializer_list<QWidget *>{m_score, m_summary, m_change, m_remind})
        m_head->body()->addWidget(row);
    rows()->addWidget(m_head);
    connect(m_remind, &QCheckBox::toggled, this, [this](bool on) {
        PulseReminders(context().preferences).setOn(on);
        Q_EMIT headingChanged();
    });

    m_charts = new QWidget(body());
    auto *charts = new FoldingRow(m_charts);
    m_trendCard = new ChartCard(context(), m_charts);
    m_trend = new LineBandChart(m_trendCard);
    m_trend->setObjectName(u"pulseTrend"_s);
    m_trend->setMinimumHeight(chartHeight);
    m_trend->setNumberFormat([this](double value) { return context().format().signedNumber(value, 0); });
    m_trendCard->setChart(m_trend);
    m_sharesCard = new ChartCard(context(), m_charts);
    m_legend = new Legend(m_sharesCard);
    m_sharesCard->body()->addWidget(m_legend);
    m_shares = new StackedBarChart(m_sharesCard);
    m_shares->setObjectName(u"pulseShares"_s);
    m_shares->setMinimumHeight(chartHeight);
    m_shares->setNumberFormat([this](double value) { return context().format().percent(value / 100, 0); });
    m_sharesCard->setChart(m_shares);
    charts->addStretched(m_trendCard, 3);
    charts->addStretched(m_sharesCard, 2);
    rows()->addWidget(m_charts);

    m_details = new QWidget(body());
    auto *details = new FoldingRow(m_details);
    m_teamsCard = new ChartCard(context(), m_details);
    m_teams = new RowChart(m_teamsCard);
    m_teams->setObjectName(u"pulseTeams"_s);
    m_teamsCard->setChart(m_teams);
    m_teamsCard->body()->addStretch();
    m_commentsCard = new Card(m_details);
    m_commentsCard->setObjectName(u"pulseComments"_s);
    details->addStretched(m_teamsCard, 3);
    details->addStretched(m_commentsCard, 2);
    rows()->addWidget(m_details);
}

const Survey *PulsePage::current() const
{
    const Directory &directory = context().directory();
    if (m_chosen) {
        if (const Survey *survey = directory.survey(*m_chosen))
            return survey;
    }
    const Day today = context().today();
    if (const auto due = PulseReminders(context().preferences).due(directory, today); !due.empty())
        return directory.survey(due.front()->id);
    const auto open = std::ranges::find_if(directory.surveys,
                                           [today](const Survey &survey) { return survey->isOpenOn(today); });
    if (open != directory.surveys.end())
        return &*open;
    return directory.surveys.empty() ? nullptr : &directory.surveys.back();
}

void PulsePage::refresh()
{
    showSurveys();
    const Survey *survey = current();
    // What is answered stays in sight until another is chosen.
    m_chosen = survey ? std::optional((*survey)->id) : std::nullopt;
    m_empty->setVisible(!survey && m_ask->isHidden());
    for (QWidget *part : std::initializer_list<QWidget *>{m_head, m_charts, m_details, m_answer})
        part->setVisible(survey != nullptr);
    if (!survey)
        return;
    showAnswer();
    readComments();
}

void PulsePage::showSurveys()
{
    const PulseWords words(context().words());
    const Survey *survey = current();
    m_surveys->clear();
    for (const Survey &each : context().directory().surveys)
        m_surveys->addItem(words.question(each.fields()), static_cast<qlonglong>(each->id.number()));
    if (survey)
        m_surveys->setCurrentIndex(m_surveys->findData(static_cast<qlonglong>((*survey)->id.number())));
    m_surveys->setToolTip(m_surveys->currentText());
    m_surveys->setVisible(m_surveys->count() > 1);
    m_close->setVisible(survey != nullptr);
    if (survey)
        m_close->setText((*survey)->isOpenOn(context().today()) ? tr("Close survey")
                         : (*survey)->closed                    ? tr("Reopen")
                                                                : tr("Ask it here"));
}

void PulsePage::showAnswer()
{
    const Survey &survey = *current();
    const Day today = context().today();
    const bool isOpen = survey->isOpenOn(today);
    m_answer->setVisible(isOpen);
    if (isOpen)
        m_answer->ask(survey, PulseReminders(context().preferences).isAnswered(survey, today));
}

void PulsePage::readComments()
{
    const int asked = ++m_asked;
    context().store.ask(
        this, [survey = *m_chosen](Session &session) { return session.comments(survey); },
        [this, asked](const Result<std::vector<SurveyComment>> &comments) {
            if (asked != m_asked)
                return;
            if (!comments)
                context().showError(comments.error());
            showResults(comments.value_or(std::vector<SurveyComment>()));
        });
}

void PulsePage::showResults(const std::vector<SurveyComment> &comments)
{
    const Survey *survey = current();
    if (!survey)
        return;
    const PulseWords words(context().words());
    const PulseReport report = pulseReport(*survey, comments, context().directory());
    const auto last = std::ranges::find_if(report.rounds.rbegin(), report.rounds.rend(),
                                           [](const PulseRound &round) { return round.score.has_value(); });
    const bool hasScore = last != report.rounds.rend();
    QStringList state{words.scale((*survey)->scale), words.cadence((*survey)->cadence)};
    if ((*survey)->closed)
        //: %1 is a date
        state.append(tr("closed on %1").arg(context().format().date(*(*survey)->closed)));
    m_head->setTitle(words.question(survey->fields()));
    const QString metric = (*survey)->scale == SurveyScale::Recommendation ? u"enps"_s : u"pulse"_s;
    for (QWidget *part : std::initializer_list<QWidget *>{m_head, m_charts, m_details})
        setGlossaryKey(part, metric);
    m_head->setNote(state.join(FigureWords::separator));
    m_score->setVisible(hasScore);
    m_change->setVisible(hasScore && last->change);
    m_charts->setVisible(hasScore);
    m_details->setVisible(hasScore);
    QStringList summary;
    if (hasScore) {
        m_score->setText(words.points(last->score->points));
        summary.append(QStringList{
            words.days(*survey, *last), words.response(*last),
            tr("95% interval %1 to %2")
                .arg(words.points(last->score->interval.low), words.points(last->score->interval.high))}
                           .join(FigureWords::separator));
        if (last->change)
            m_change->setText(words.change(*last->change));
    }
    if (!report.rounds.empty() && !report.rounds.back().score) {
        const PulseRound &waiting = report.rounds.back();
        summary.append(words.days(*survey, waiting) + u": "_s + words.answers(waiting));
    }
    if (report.rounds.empty())
        summary.append(tr("No answers yet. Results are shown from %1 on.").arg(SurveyRound::fewestAnswers));
    m_summary->setText(summary.join(u'\n'));
    if (!hasScore)
        return;
    m_trendCard->setTitle(!last->change              ? tr("The score over time")
                          : !last->change->isClear() ? tr("The score over time: no difference beyond chance")
                          : last->change->points > 0 ? tr("The score over time: better than before")
                                                     : tr("The score over time: worse than before"));
    m_trend->setData(pulseTrend(context(), report));
    const StackedBars shares = pulseShares(context(), report);
    m_sharesCard->setTitle(shares.name);
    QStringList names;
    for (const BarSeries &part : shares.series)
        names.append(part.name);
    m_legend->setNames(names, sentimentColors);
    m_shares->setData(shares);
    const ChartRows teams = pulseTeams(context(), report, *last);
    m_teamsCard->setTitle(teams.name);
    m_teamsCard->setNote(words.days(*survey, *last));
    m_teams->setData(teams);
    showComments(*last);
}

void PulsePage::showComments(const PulseRound &round)
{
    const PulseWords words(context().words());
    delete m_comments;
    m_comments = new QWidget(m_commentsCard);
    auto *lines = new QVBoxLayout(m_comments);
    lines->setContentsMargins({});
    lines->setSpacing(metric::cardGap);
    for (const PulseComment &comment : round.comments) {
        auto *text = wrappedLabel(TextStyle::Body, ui::Role::Text, m_comments);
        text->setText(comment.text);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(text);
        if (comment.sentiment)
            lines->addWidget(
                new Chip(words.sentiments(*comment.sentiment), toneOf(*comment.sentiment), m_comments), 0,
                Qt::AlignLeft);
    }
    if (round.comments.empty()) {
        auto *none = wrappedLabel(TextStyle::Body, ui::Role::Secondary, m_comments);
        none->setText(tr("Nobody wrote a comment in this round."));
        lines->addWidget(none);
    }
    lines->addStretch();
    m_commentsCard->setTitle(tr("Comments"));
    m_commentsCard->setNote(tr("in no order"));
    m_commentsCard->body()->addWidget(m_comments);
}

void PulsePage::showAsk(SurveyScale scale)
{
    m_empty->hide();
    m_ask->show();
    m_ask->begin(scale);
    scrollToTop();
}

void PulsePage::toggleClosed()
{
    const Survey *survey = current();
    if (!survey)
        return;
    const Day today = context().today();
    SurveyFields fields = survey->fields();
    const bool closes = fields.isOpenOn(today);
    if (closes) {
        fields.closed = today;
    } else {
        fields.closed.reset();
        fields.from = std::min(fields.from.value_or(today), today);
    }
    const auto changed = Survey::make(fields);
    if (!changed) {
        context().showError(changed.error());
        return;
    }
    context().undo.run(
        closes ? tr("Close survey") : tr("Reopen survey"),
        [changed = *changed](Session &session) { return session.save(changed); },
        [this, closes](const Result<Change> &change) {
            if (!change) {
                context().showError(change.error());
                return;
            }
            context().tellUndoable(closes ? tr("Closed: nobody is asked any more. The results stay.")
                                          : tr("Asked again from today on."));
        });
}

void PulsePage::retranslate()
{
    m_empty->setText(
        tr("Short questions tell how the team is before people leave. Answers have no name: only how many "
           "said what is kept, and shown from %1 answers on.")
            .arg(SurveyRound::fewestAnswers));
    m_askUsual->setText(tr("Ask how likely they recommend working here"));
    m_askOwn->setText(tr("Ask a question of your own"));
    m_surveys->setAccessibleName(tr("Survey"));
    m_remind->setText(tr("Remind me by a dot when a question waits (kept on this machine only)"));
    m_remind->setChecked(PulseReminders(context().preferences).isOn());
}

} // namespace laju::ui
