// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pulse/score_scale.h"

#include "ui/common/styling.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int buttonHeight = 44;

/// From the best word down, as people read them.
std::vector<int> scoresOf(SurveyScale scale)
{
    if (scale == SurveyScale::Agreement)
        return {2, 1, 0};
    std::vector<int> scores;
    for (int score = 0; score <= highestScore(scale); ++score)
        scores.push_back(score);
    return scores;
}

} // namespace

ScoreScale::ScoreScale(QWidget *parent)
    : QWidget(parent)
    , m_least(new QLabel(this))
    , m_most(new QLabel(this))
{
    setObjectName(u"scoreScale"_s);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metric::space);
    auto *ends = new QHBoxLayout;
    setTextStyle(m_least, TextStyle::Small, ui::Role::Secondary);
    setTextStyle(m_most, TextStyle::Small, ui::Role::Secondary);
    ends->addWidget(m_least);
    ends->addStretch();
    ends->addWidget(m_most);
    column->addLayout(ends);
}

void ScoreScale::setScale(SurveyScale scale, const PulseWords &words)
{
    const std::optional<int> before = m_scale == scale ? score() : std::nullopt;
    m_scale = scale;
    delete m_row;
    m_row = new QWidget(this);
    m_row->setFixedHeight(buttonHeight);
    m_buttons = new QButtonGroup(m_row);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins({});
    row->setSpacing(metric::space * 2);
    const bool isWords = scale == SurveyScale::Agreement;
    for (const int each : scoresOf(scale)) {
        auto *button = new QPushButton(words.score(scale, each), m_row);
        button->setObjectName(u"score%1"_s.arg(each));
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        button->setMinimumWidth(isWords ? 120 : 40);
        button->setFont(uiFont(16, QFont::DemiBold));
        m_buttons->addButton(button, each);
        row->addWidget(button, 1);
    }
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        // The one chosen is filled, and says so by more than a line.
        setButtonKind(m_buttons->button(id), on ? ButtonKind::Primary : ButtonKind::Normal);
        if (on)
            Q_EMIT chosen();
    });
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_row);
    m_least->setText(isWords ? QString() : tr("0: not at all likely"));
    m_most->setText(isWords ? QString() : tr("10: extremely likely"));
    m_least->setVisible(!isWords);
    m_most->setVisible(!isWords);
    setFocusProxy(m_buttons->buttons().constFirst());
    if (before)
        choose(*before);
}

void ScoreScale::clear()
{
    QAbstractButton *button = m_buttons ? m_buttons->checkedButton() : nullptr;
    if (!button)
        return;
    m_buttons->setExclusive(false);
    button->setChecked(false);
    m_buttons->setExclusive(true);
}

std::optional<int> ScoreScale::score() const
{
    const int id = m_buttons ? m_buttons->checkedId() : -1;
    return id < 0 ? std::nullopt : std::optional(id);
}

void ScoreScale::choose(int score)
{
    if (QAbstractButton *button = m_buttons->button(score)) {
        button->setChecked(true);
        if (isVisible())
            button->setFocus();
    }
}

void ScoreScale::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (QAbstractButton *button = m_buttons ? m_buttons->checkedButton() : nullptr)
        button->setFocus();
}

void ScoreScale::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && score()) {
        Q_EMIT accepted();
        return;
    }
    const QString typed = event->text();
    if (m_scale == SurveyScale::Recommendation && typed.size() == 1 && typed[0].isDigit()) {
        const int digit = typed[0].digitValue();
        choose(digit == 0 && score() == 1 ? highestScore(m_scale) : digit);
        return;
    }
    if (m_scale == SurveyScale::Agreement && !typed.isEmpty()) {
        for (const int each : scoresOf(m_scale)) {
            if (m_buttons->button(each)->text().startsWith(typed, Qt::CaseInsensitive)) {
                choose(each);
                return;
            }
        }
    }
    QWidget::keyPressEvent(event);
}

} // namespace laju::ui
