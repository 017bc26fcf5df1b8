// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/forecast_output.h"
#include "core/forecast/forecast_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

class Writer final
{
public:
    Writer(const ForecastOutput &output, const Directory &directory)
        : m_output(output)
        , m_directory(directory)
        , m_perUnit(static_cast<double>(directory.settings.currency.minorPerMajor()))
    {
    }

    [[nodiscard]] QJsonObject all() const
    {
        const Forecast &forecast = m_output.forecast;
        QJsonArray periods;
        for (const Horizon horizon : allOf<Horizon>())
            periods.append(period(horizon));
        QJsonArray deals;
        for (const ForecastDeal &each : forecast.deals)
            deals.append(deal(each));
        QJsonArray neverLeft;
        for (const StageId id : forecast.neverLeft) {
            if (const Stage *stage = m_directory.stage(id))
                neverLeft.append((*stage)->name);
        }
        const ForecastGaps &gaps = forecast.gaps;
        QJsonObject object{
            {u"as_of"_s, toIso(forecast.day)},
            {u"scope"_s, scope()},
            {u"currency"_s, m_directory.settings.currency.code()},
            {u"runs"_s, m_output.options.simulation.runs},
            {u"seed"_s, static_cast<qint64>(m_output.options.simulation.seed)},
            {u"learnt"_s, QJsonObject{{u"stage_exits"_s, forecast.exits},
                                      {u"wins"_s, forecast.wins},
                                      {u"common_spread"_s, forecast.spread},
                                      {u"spread_months"_s, forecast.spreadMonths}}},
            {u"stages_never_left"_s, neverLeft},
            {u"known_today"_s, QJsonArray{u"amount"_s, u"owner"_s, u"expected_close"_s, u"probability"_s}},
            {u"commit_from_percent"_s, commitFrom},
            {u"best_case_from_percent"_s, bestCaseFrom},
            {u"left_out"_s, QJsonObject{{u"without_stage"_s, gaps.withoutStage},
                                        {u"undated"_s, gaps.undated},
                                        {u"without_rate"_s, gaps.withoutRate}}},
            {u"weakened"_s, QJsonObject{{u"without_amount"_s, gaps.withoutAmount},
                                        {u"without_entry"_s, gaps.withoutEntry},
                                        {u"without_expected_close"_s, gaps.withoutExpectedClose},
                                        {u"without_own_probability"_s, gaps.withoutCall}}},
            {u"periods"_s, periods},
            {u"deals"_s, deals}};
        if (m_output.backtest)
            object.insert(u"backtest"_s, backtest(*m_output.backtest));
        return object;
    }

private:
    [[nodiscard]] double money(qint64 minor) const { return static_cast<double>(minor) / m_perUnit; }
    [[nodiscard]] QJsonValue money(std::optional<qint64> minor) const
    {
        return minor ? QJsonValue(money(*minor)) : QJsonValue();
    }
    template<class Value> [[nodiscard]] static QJsonValue orNull(const std::optional<Value> &value)
    {
        return value ? QJsonValue(*value) : QJsonValue();
    }
    [[nodiscard]] QJsonObject called(const Called &called) const
    {
        return {{u"amount"_s, money(called.amount)}, {u"deals"_s, called.deals}};
    }
    [[nodiscard]] QString scope() const
    {
        if (const auto *rep = std::get_if<RepId>(&m_output.forecast.scope))
            return u"rep:"_s + (*m_directory.rep(*rep))->name;
        if (const auto *team = std::get_if<TeamId>(&m_output.forecast.scope))
            return u"team:"_s + (*m_directory.team(*team))->name;
        return u"company"_s;
    }

    [[nodiscard]] QJsonObject period(Horizon horizon) const
    {
        const PeriodForecast &told = m_output.forecast.of(horizon);
        QJsonArray closing;
        for (const OpportunityId id : told.closers.deals)
            closing.append(
                QJsonObject{{u"id"_s, QString::number(id.number())}, {u"name"_s, m_output.names.at(id)}});
        return {{u"horizon"_s, QString(keyOf(horizon))},
                {u"from"_s, toIso(told.period.from())},
                {u"to"_s, toIso(told.period.last())},
                {u"days_left"_s, told.days},
                {u"won"_s, money(told.won)},
                {u"expected"_s, money(told.expected())},
                {u"expected_open"_s, money(told.expectedOpen)},
                {u"expected_new"_s, money(told.expectedNew)},
                {u"p10"_s, money(told.p10)},
                {u"p50"_s, money(told.p50)},
                {u"p90"_s, money(told.p90)},
                {u"stage_weighted"_s, money(told.stageWeighted)},
                {u"stage_weighted_by_expected_close"_s, money(told.datedStageWeighted)},
                {u"commit"_s, called(told.commit)},
                {u"best_case"_s, called(told.bestCase)},
                {u"closing"_s, called(told.closing)},
                {u"target"_s, money(told.target)},
                {u"coverage"_s, orNull(told.coverage)},
                {u"gap"_s, money(told.gap)},
                {u"gap_closers"_s, QJsonObject{{u"deals"_s, closing},
                                               {u"deals_are_enough"_s, told.closers.isEnough},
                                               {u"usual_deals"_s, orNull(told.closers.usualDeals)},
                                               {u"new_deals"_s, orNull(told.closers.newDeals)}}}};
    }

    [[nodiscard]] QJsonObject deal(const ForecastDeal &deal) const
    {
        const Stage *stage = m_directory.stage(deal.stage);
        const Rep *rep = m_directory.rep(deal.rep);
        QJsonObject object{{u"id"_s, QString::number(deal.id.number())},
                           {u"rep"_s, rep ? (*rep)->name : QString()},
                           {u"stage"_s, stage ? (*stage)->name : QString()},
                           {u"days_in_stage"_s, orNull(deal.age)},
                           {u"amount"_s, money(deal.amount)}};
        for (const Horizon horizon : allOf<Horizon>())
            object.insert(u"won_in_"_s + keyOf(horizon), within(deal.wonBy, horizon));
        return object;
    }

    [[nodiscard]] QJsonObject score(const MethodScore &score) const
    {
        QJsonArray bins;
        for (const CalibrationBin &bin : score.calibration)
            bins.append(QJsonObject{
                {u"from"_s, bin.from},
                {u"to"_s, bin.to},
                {u"deals"_s, bin.deals},
                {u"predicted"_s, bin.deals > 0 ? QJsonValue(bin.predicted) : QJsonValue()},
                {u"came"_s, bin.deals > 0
                                ? QJsonValue(static_cast<double>(bin.won) / static_cast<double>(bin.deals))
                                : QJsonValue()}});
        return {{u"months"_s, score.months},
                {u"brier"_s, orNull(score.brier)},
                {u"mean_absolute_error"_s,
                 score.meanAbsoluteError ? QJsonValue(*score.meanAbsoluteError / m_perUnit) : QJsonValue()},
                {u"relative_error"_s, orNull(score.relativeError)},
                {u"bias"_s, orNull(score.bias)},
                {u"calibration"_s, bins}};
    }

    [[nodiscard]] QJsonObject backtest(const Backtest &test) const
    {
        QJsonArray months;
        for (const BacktestMonth &month : test.months)
            months.append(
                QJsonObject{{u"from"_s, toIso(month.month.from())},
                            {u"to"_s, toIso(month.month.last())},
                            {u"came"_s, money(month.came)},
                            {u"expected"_s, money(month.expected)},
                            {u"p10"_s, money(month.p10)},
                            {u"p50"_s, money(month.p50)},
                            {u"p90"_s, money(month.p90)},
                            {u"within_range"_s, month.isWithinRange()},
                            {u"stage_weighted"_s, money(month.stageWeighted)},
                            {u"stage_weighted_in_hindsight"_s, money(month.datedStageWeighted)},
                            {u"last_year"_s, money(month.lastYear)},
                            {u"open_deals"_s, month.openDeals},
                            {u"open_deals_won"_s, month.openWon},
                            {u"brier"_s, orNull(month.brier)},
                            {u"brier_stage_weighted"_s, orNull(month.brierStageWeighted)},
                            {u"brier_stage_weighted_in_hindsight"_s, orNull(month.brierDatedStageWeighted)}});
        QJsonObject methods;
        for (const Method method : allOf<Method>())
            methods.insert(QString(keyOf(method)), score(test.of(method)));
        return {{u"months"_s, months},
                {u"methods"_s, methods},
                {u"within_range"_s, test.withinRange},
                {u"range_coverage"_s, orNull(test.coverage())}};
    }

    const ForecastOutput &m_output;
    const Directory &m_directory;
    double m_perUnit;
};

} // namespace

void writeForecastJson(QTextStream &out, const ForecastOutput &output, const Directory &directory)
{
    out << QString::fromUtf8(QJsonDocument(Writer(output, directory).all()).toJson());
}

} // namespace laju
