// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/pulse_report.h"
#include "ui/common/scroll_page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace laju::ui {

class AnswerCard;
class AskCard;
class Card;
class ChartCard;
class EmptyState;
class Legend;
class LineBandChart;
class RowChart;
class StackedBarChart;

/// Short surveys for the team: asked, answered without a name, and what they brought.
class PulsePage final : public ScrollPage
{
    Q_OBJECT
public:
    PulsePage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *headerTools() override { return m_tools; }
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] QString createText() const override;
    void createNew() override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void makeTools();
    void makeResults();
    void showAsk(SurveyScale scale);
    void showSurveys();
    void showAnswer();
    void readComments();
    void showResults(const std::vector<SurveyComment> &comments);
    void showComments(const PulseRound &round);
    void toggleClosed();
    /// The survey in sight: the one chosen, else one that waits for an answer, else the last one open.
    [[nodiscard]] const Survey *current() const;

    QWidget *m_tools;
    QComboBox *m_surveys;
    QToolButton *m_close;
    EmptyState *m_empty;
    QPushButton *m_askUsual;
    QPushButton *m_askOwn;
    AskCard *m_ask;
    AnswerCard *m_answer;
    Card *m_head;
    QLabel *m_score;
    QLabel *m_summary;
    QLabel *m_change;
    QCheckBox *m_remind;
    QWidget *m_charts;
    ChartCard *m_trendCard;
    LineBandChart *m_trend;
    ChartCard *m_sharesCard;
    Legend *m_legend;
    StackedBarChart *m_shares;
    QWidget *m_details;
    ChartCard *m_teamsCard;
    RowChart *m_teams;
    Card *m_commentsCard;
    QWidget *m_comments = nullptr;
    std::optional<SurveyId> m_chosen;
    int m_asked = 0; ///< comments asked for earlier are stale
};

} // namespace laju::ui
