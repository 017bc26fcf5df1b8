// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/forecast_maker.h"
#include "ui/figures/figure_section.h"

class QLabel;

namespace laju::ui {

class BacktestCard;
class CalibrationCard;
class FigureCard;
class OutlookCard;

/// What this month, this quarter and the next are likely to bring, as of today, and how well that was told
/// before. The period over the dashboard does not matter.
class ForecastSection final : public FigureSection
{
    Q_OBJECT
public:
    ForecastSection(Context &context, QWidget *parent);

    [[nodiscard]] bool isComplete() const override;
    void addExports(QMenu &menu) override;

protected:
    [[nodiscard]] std::vector<Step> stepsToShow(const Selection &selection) override;
    void retranslate() override;

private:
    void showForecast();
    void showTest();
    /// Lists the open deals that may be won in the period of @p horizon, or would close its gap.
    void list(Horizon horizon) const;

    ForecastMaker *m_maker;
    std::optional<std::pair<Scope, Day>> m_asked; ///< of the deals as they are; none: to be asked for
    std::shared_ptr<const Forecast> m_forecast;
    std::shared_ptr<const Backtest> m_test;
    std::vector<FigureCard *> m_periods; ///< by Horizon
    OutlookCard *m_outlook;
    QLabel *m_remarks;
    BacktestCard *m_backtest;
    CalibrationCard *m_calibration;
    QLabel *m_scores;
};

} // namespace laju::ui
