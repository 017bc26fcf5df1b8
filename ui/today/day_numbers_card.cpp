// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/day_numbers_card.h"

#include "core/insight/pace_words.h"
#include "ui/common/pace_tone.h"
#include "ui/common/painting.h"
#include "ui/common/styling.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

enum Column { NameColumn, DayColumn, DayStateColumn, WeekColumn, WeekStateColumn, NextColumn, WeightColumn };

} // namespace

DayNumbersCard::DayNumbersCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_scoreText(new QLabel(this))
    , m_score(new QCheckBox(this))
    , m_targets(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    m_scoreText->setObjectName(u"dayScoreText"_s);
    setTextStyle(m_scoreText, TextStyle::Strong);
    m_score->setObjectName(u"dayScore"_s);
    m_score->setChecked(context.preferences.get(Preferences::dayScore));
    m_targets->setObjectName(u"dayWeights"_s);
    setButtonKind(m_targets, ButtonKind::Link);
    m_copy->setObjectName(u"copyDay"_s);
    setButtonKind(m_copy, ButtonKind::Normal);
    m_close->setObjectName(u"closeDay"_s);
    setButtonKind(m_close, ButtonKind::Quiet);
    addHeaderWidget(m_copy);
    addHeaderWidget(m_close);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metric::cardGap);
    foot->addWidget(m_score);
    foot->addWidget(m_scoreText);
    foot->addStretch();
    foot->addWidget(m_targets);
    body()->addLayout(foot);

    connect(m_score, &QCheckBox::toggled, this, [this](bool on) {
        m_context.preferences.set(Preferences::dayScore, on);
        showNumbers();
    });
    connect(m_targets, &QToolButton::clicked, this, [this] { m_context.navigator->showTargets(); });
    connect(m_copy, &QToolButton::clicked, this, &DayNumbersCard::copy);
    connect(m_close, &QToolButton::clicked, this, &DayNumbersCard::closed);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &DayNumbersCard::closed);
    retranslate();
}

void DayNumbersCard::setNumbers(DayNumbers numbers)
{
    m_numbers = std::move(numbers);
    showNumbers();
}

void DayNumbersCard::takeFocus()
{
    m_copy->isEnabled() ? m_copy->setFocus() : m_close->setFocus();
}

bool DayNumbersCard::wantsScore() const
{
    return m_score->isChecked();
}

void DayNumbersCard::showNumbers()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metric::cardGap);
    grid->setVerticalSpacing(metric::space);
    grid->setColumnStretch(NextColumn + 2, 1);
    const auto add = [&](int row, int column, const QString &text, Role role) {
        auto *label = new QLabel(text, m_content);
        setTextStyle(label, TextStyle::Small, role);
        grid->addWidget(label, row, column);
        return label;
    };
    const bool hasLines = m_numbers && !m_numbers->lines.empty();
    const bool scored = hasLines && wantsScore();
    if (!hasLines) {
        add(0, 0,
            tr("Nobody set a target for this rep yet. Set one on Targets: calls per workday is a good "
               "start."),
            Role::Faint)
            ->setWordWrap(true);
    } else {
        add(0, DayColumn, tr("Today"), Role::Faint);
        add(0, WeekColumn, tr("This week"), Role::Faint);
        //: Heads amounts for each workday that comes
        add(0, NextColumn, tr("A day from the next workday"), Role::Faint);
        if (scored)
            add(0, WeightColumn, tr("Weight"), Role::Faint);
        const PaceWords words(m_context.words());
        int row = 1;
        for (const DayNumbersLine &line : m_numbers->lines) {
            add(row, NameColumn, m_context.words().name(*line.metric), Role::Text);
            for (const auto &[column, standing] :
                 {std::pair(DayColumn, line.day), std::pair(WeekColumn, line.week)}) {
                add(row, column, doneText(m_context, standing), Role::Text);
                if (standing)
                    add(row, column + 1, words.state(standing->standing),
                        textRole(paceTone(standing->standing)))
                        ->setToolTip(words.outlook(*standing));
            }
            add(row, NextColumn, line.tomorrow.isEmpty() ? u"–"_s : line.tomorrow, Role::Text);
            if (scored)
                add(row, WeightColumn, m_context.format().number(line.weight, 0), Role::Text);
            ++row;
        }
    }
    body()->insertWidget(0, m_content);
    m_copy->setEnabled(hasLines);
    m_score->setVisible(hasLines);
    m_scoreText->setVisible(scored);
    m_scoreText->setText(scored ? scoreText(m_context, *m_numbers) : QString());
    m_targets->setVisible(scored || !hasLines);
    m_targets->setText(hasLines ? tr("Change the weights on Targets") : tr("Go to Targets"));
}

void DayNumbersCard::copy()
{
    if (!m_numbers)
        return;
    QGuiApplication::clipboard()->setText(toText(m_context, *m_numbers, wantsScore()));
    m_context.navigator->showMessage({.text = tr("The day in numbers is copied: paste it into a message.")});
}

void DayNumbersCard::retranslate()
{
    setTitle(tr("The day in numbers"));
    m_score->setText(tr("One number"));
    m_score->setToolTip(tr("A score: the mean of what is reached of that which is due, by the weights of the "
                           "targets, none counted over 100%"));
    m_copy->setText(tr("Copy as text"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    showNumbers();
}

} // namespace laju::ui
