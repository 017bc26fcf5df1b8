// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/bests_card.h"

#include "core/insight/gamification_words.h"
#include "core/insight/pace_words.h"
#include "ui/common/card_grid.h"
#include "ui/common/glossary_key.h"
#include "ui/common/pace_bar.h"
#include "ui/common/pace_tone.h"
#include "ui/common/styling.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int bestsBesideAbove = 1000;

QLabel *makeLabel(const QString &text, TextStyle style, Role role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    setTextStyle(label, style, role);
    return label;
}

/// Puts @p widget in the place of @p old, at the end of @p layout.
void replace(QWidget *&old, QWidget *widget, QVBoxLayout *layout)
{
    delete old;
    old = widget;
    layout->addWidget(widget);
}

} // namespace

BestsCard::BestsCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_news(makeLabel({}, TextStyle::Strong, Role::Good, this))
    , m_present(makeLabel({}, TextStyle::Strong, Role::Text, this))
    , m_longest(makeLabel({}, TextStyle::Small, Role::Secondary, this))
    , m_today(makeLabel({}, TextStyle::Small, Role::Secondary, this))
    , m_targets(new QToolButton(this))
    , m_goalsTitle(makeLabel({}, TextStyle::Strong, Role::Text, this))
    , m_goals(new QVBoxLayout)
    , m_bests(new QVBoxLayout)
{
    setGlossaryKey(this, u"gamification"_s);
    m_news->setObjectName(u"bestsNews"_s);
    m_present->setObjectName(u"streakPresent"_s);
    m_longest->setObjectName(u"streakLongest"_s);
    m_today->setObjectName(u"streakToday"_s);
    m_targets->setObjectName(u"bestsTargets"_s);
    setButtonKind(m_targets, ButtonKind::Link);
    connect(m_targets, &QToolButton::clicked, this, [this] { m_context.navigator->showTargets(); });

    auto *columns = new QWidget(this);
    auto *row = new FoldingRow(columns, bestsBesideAbove);
    row->addStretched(makeStreak(columns), 1);
    auto *bests = new QWidget(columns);
    bests->setLayout(m_bests);
    row->addStretched(bests, 2);
    for (QVBoxLayout *layout : {m_bests, m_goals}) {
        layout->setContentsMargins({});
        layout->setSpacing(metric::space);
    }
    body()->addWidget(m_news);
    body()->addWidget(columns);
    body()->addWidget(m_goalsTitle);
    body()->addLayout(m_goals);
    retranslate();
}

QWidget *BestsCard::makeStreak(QWidget *parent)
{
    auto *column = new QWidget(parent);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins({});
    rows->setSpacing(metric::space);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_present, m_longest, m_today})
        rows->addWidget(widget);
    rows->addWidget(m_targets, 0, Qt::AlignLeft);
    rows->addStretch();
    return column;
}

void BestsCard::refresh(RepId rep)
{
    const bool isWanted = m_context.directory().settings.gamification;
    // Of a million activities it takes a millisecond: less than handing it to another thread is worth.
    if (isWanted)
        show(gamificationOf(rep, m_context.asOf(), m_context.facts()));
    setVisible(isWanted);
}

void BestsCard::show(const Gamification &game)
{
    const GamificationWords say(m_context.words());
    const QStringList news = say.news(game);
    m_news->setText(news.join(u'\n'));
    m_news->setVisible(!news.empty());
    const bool wasAsked = game.streaks.wasAsked;
    m_present->setText(wasAsked
                           ? say.present(game.streaks)
                           : tr("No target asks anything of a day yet. Set one on Targets, such as calls "
                                "per workday, and days in a row are counted from there."));
    m_longest->setText(say.longest(game.streaks));
    m_longest->setVisible(!m_longest->text().isEmpty());
    m_today->setText(wasAsked ? say.today(game.streaks) : QString());
    m_today->setVisible(wasAsked);
    m_targets->setVisible(!wasAsked);
    replace(m_goalRows, makeGoals(game), m_goals);
    replace(m_bestRows, makeBests(game), m_bests);
}

QWidget *BestsCard::makeGoals(const Gamification &game)
{
    auto *rows = new QWidget(this);
    rows->setObjectName(u"teamGoals"_s);
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metric::cardGap);
    grid->setVerticalSpacing(metric::space);
    grid->setColumnStretch(1, 1);
    const FigureWords &words = m_context.words();
    const PaceWords pace(words);
    const GamificationWords say(words);
    if (game.goals.empty())
        grid->addWidget(makeLabel(tr("Nobody set a target for the team together yet."), TextStyle::Small,
                                  Role::Faint, rows),
                        0, 0, 1, 3);
    for (int row = 0; const TeamGoal &goal : game.goals) {
        const Attainment &standing = goal.line.standing;
        const Metric &metric = *goal.line.metric;
        const QStringList whose{scopeName(goal.scope, m_context.directory()), words.name(metric),
                                words.format().period(goal.period)};
        QStringList texts{
            //: %1 is a value, %2 the target
            tr("%1 of %2").arg(words.value(metric, standing.actual), pace.target(metric, standing)),
            pace.state(standing), say.missing(goal)};
        texts.removeAll(QString());
        auto *name = makeLabel(whose.join(FigureWords::separator), TextStyle::Small, Role::Secondary, rows);
        auto *text = makeLabel(texts.join(FigureWords::separator), TextStyle::Small,
                               textRole(paceTone(standing)), rows);
        text->setToolTip(pace.outlook(goal.line));
        auto *bar = new PaceBar(rows);
        bar->setPace({.fraction = standing.actual.value.value_or(0) / standing.target,
                      .mark = std::min(standing.expectedByNow / standing.target, 1.0),
                      .tone = paceTone(standing)});
        bar->setAccessibleName(text->text());
        for (QLabel *label : {name, text})
            label->setWordWrap(false);
        grid->addWidget(name, row, 0);
        grid->addWidget(bar, row, 1);
        grid->addWidget(text, row++, 2);
    }
    return rows;
}

QWidget *BestsCard::makeBests(const Gamification &game)
{
    auto *rows = new QWidget(this);
    rows->setObjectName(u"personalBests"_s);
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metric::cardGap);
    grid->setVerticalSpacing(metric::space);
    const FigureWords &words = m_context.words();
    const GamificationWords say(words);
    if (game.bests.empty())
        grid->addWidget(makeLabel(tr("Personal bests come from calls connected, meetings and demos held and "
                                     "revenue won: log some."),
                                  TextStyle::Small, Role::Faint, rows),
                        0, 0);
    int row = 0;
    const Metric *above = nullptr;
    int column = 0;
    for (const PersonalBest &best : game.bests) {
        if (best.metric != above) {
            above = best.metric;
            grid->addWidget(makeLabel(words.name(*best.metric), TextStyle::Strong, Role::Text, rows), ++row,
                            0, Qt::AlignTop);
            column = 0;
        }
        ++column;
        grid->setColumnStretch(column, 1);
        if (row == 1)
            grid->addWidget(makeLabel(say.presentName(best.kind), TextStyle::Small, Role::Faint, rows), 0,
                            column);
        QStringList lines{say.standing(best), say.outlook(best)};
        lines.removeAll(QString());
        auto *cell =
            makeLabel(lines.join(u'\n'), TextStyle::Small, best.isNew() ? Role::Good : Role::Secondary, rows);
        cell->setObjectName(u"best-%1-%2"_s.arg(QLatin1StringView(best.metric->key), keyOf(best.kind)));
        grid->addWidget(cell, row, column, Qt::AlignTop);
    }
    return rows;
}

void BestsCard::retranslate()
{
    setTitle(tr("Streaks, bests and team goals"));
    m_targets->setText(tr("Go to Targets"));
    m_goalsTitle->setText(tr("Goals of the team"));
}

} // namespace laju::ui
