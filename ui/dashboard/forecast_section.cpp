// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/forecast_section.h"

#include "core/forecast/forecast_words.h"
#include "ui/charts/line_band_chart.h"
#include "ui/charts/row_chart.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/common/card_grid.h"
#include "ui/common/drill_down.h"
#include "ui/common/figure_card.h"
#include "ui/common/glossary_key.h"
#include "ui/common/styling.h"
#include "ui/dashboard/backtest_card.h"
#include "ui/dashboard/calibration_card.h"
#include "ui/dashboard/outlook_card.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

QLabel *makeText(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextStyle(label, TextStyle::Body, Role::Secondary);
    return label;
}

} // namespace

ForecastSection::ForecastSection(Context &sectionContext, QWidget *parent)
    : FigureSection(sectionContext, parent)
    , m_maker(new ForecastMaker(this))
    , m_outlook(new OutlookCard(sectionContext, this))
    , m_remarks(makeText(u"forecastRemarks"_s, this))
    , m_backtest(new BacktestCard(sectionContext, this))
    , m_calibration(new CalibrationCard(sectionContext, this))
    , m_scores(makeText(u"backtestScores"_s, this))
{
    setObjectName(u"forecastSection"_s);
    setGlossaryKey(this, u"forecast"_s);
    auto *cards = new QWidget(this);
    auto *grid = new CardGrid(cards, static_cast<int>(horizonCount));
    for (const Horizon horizon : allOf<Horizon>()) {
        auto *card = new FigureCard(cards);
        card->setObjectName(u"forecast_"_s + keyOf(horizon));
        grid->addWidget(card);
        m_periods.push_back(card);
        connect(card, &FigureCard::clicked, this, [this, horizon] { list(horizon); });
        connect(card, &FigureCard::infoClicked, this,
                [this] { context().navigator->showGlossary(u"forecast"_s); });
    }
    rows()->addWidget(cards);
    addRow({{m_outlook, 1}, {m_calibration, 1}}, 1000);
    rows()->addWidget(m_remarks);
    rows()->addWidget(m_backtest);
    rows()->addWidget(m_scores);
    connect(m_maker, &ForecastMaker::made, this, [this](const auto &forecast) {
        m_forecast = forecast;
        showForecast();
    });
    connect(m_maker, &ForecastMaker::tested, this, [this](const auto &test) {
        m_test = test;
        showTest();
    });
    // A call that somebody logs changes no forecast.
    connect(&sectionContext.live, &LiveFacts::factsChanged, this, [this](const Change &change) {
        if (change.everything || change.directory || !change.deals.empty() || !change.dealsGone.empty() ||
            !change.stays.empty())
            m_asked.reset();
    });
    retranslate();
}

bool ForecastSection::isComplete() const
{
    return FigureSection::isComplete() && !m_maker->isBusy();
}

std::vector<FigureSection::Step> ForecastSection::stepsToShow(const Selection &selection)
{
    return {[this, scope = selection.scope] {
        const std::pair asked(scope, context().today());
        if (m_asked == asked) {
            retranslate();
            return;
        }
        m_asked = asked;
        m_maker->make({context().live.share(), scope, asked.second});
    }};
}

void ForecastSection::showForecast()
{
    const Format &format = context().format();
    const Currency currency = context().directory().settings.currency;
    const auto money = [&](qint64 minor) { return format.compactMoney(Money(minor, currency)); };
    const bool isCalled = m_forecast->gaps.withoutCall < std::ssize(m_forecast->deals);
    for (const Horizon horizon : allOf<Horizon>()) {
        const PeriodForecast &told = m_forecast->of(horizon);
        FigureContent content{.title = nameOf(horizon) + FigureWords::separator.toString() +
                                       format.period(told.period),
                              .value = money(told.p50),
                              .tentative = m_forecast->exits == 0};
        //: %1 and %2 are amounts, within which the period ends eight times in ten
        QStringList secondary{tr("80%: %1 – %2").arg(money(told.p10), money(told.p90))};
        //: %1 is an amount
        QStringList note{tr("won %1").arg(money(told.won))};
        if (told.target)
            //: %1 is an amount
            secondary.append(tr("target %1").arg(money(*told.target)));
        if (told.coverage)
            //: %1 is a number, of open deals to what is missing of the target
            note.append(tr("coverage %1").arg(format.number(*told.coverage, 1)));
        if (told.gap)
            //: %1 is an amount that is missing of a target
            note.append(tr("gap %1").arg(money(*told.gap)));
        if (isCalled) {
            //: %1 is an amount, what reps themselves take to be nearly sure
            note.append(tr("reps commit %1").arg(money(told.commit.amount)));
            //: %1 is an amount, what reps themselves take to be within reach
            note.append(tr("best case %1").arg(money(told.bestCase.amount)));
        }
        content.secondary = secondary.join(FigureWords::separator);
        content.note = note.join(FigureWords::separator);
        FigureCard *card = m_periods[static_cast<size_t>(horizon)];
        card->setContent(content);
        card->setClickable(!m_forecast->deals.empty());
    }
    m_outlook->refresh(*m_forecast);
    QStringList lines;
    for (const Horizon horizon : allOf<Horizon>()) {
        const QStringList ways = closersOf(m_forecast->of(horizon), format);
        if (!ways.isEmpty())
            //: %1 is "This month", "This quarter" or "Next quarter", %2 what would close a gap to the target
            lines.append(tr("%1 – to close the gap: %2").arg(nameOf(horizon), ways.join(u' ')));
    }
    //: %1 is a date
    lines.append(
        tr("As of %1; the period chosen above does not matter here.").arg(format.date(m_forecast->day)));
    lines += remarksOn(*m_forecast, context().directory(), format);
    m_remarks->setText(lines.join(u'\n'));
}

void ForecastSection::showTest()
{
    m_backtest->refresh(*m_test, selection()->scope);
    m_calibration->refresh(m_test->of(Method::Ours));
    m_scores->setText(remarksOn(*m_test, context().format()).join(u'\n'));
}

void ForecastSection::list(Horizon horizon) const
{
    if (!m_forecast)
        return;
    const PeriodForecast &told = m_forecast->of(horizon);
    const Selection all{.scope = m_forecast->scope, .period = told.period};
    std::vector<OpportunityId> deals;
    for (const ForecastDeal &deal : m_forecast->deals) {
        if (within(deal.wonBy, horizon) > 0)
            deals.push_back(deal.id);
    }
    const QString title = rowsTitle(context(), tr("Open deals that may be won"), all);
    DrillDown shown = drillDown(title, deals);
    if (!told.closers.deals.empty()) {
        const DrillDown closing = drillDown(title, told.closers.deals);
        shown.lists.front().name = tr("may be won");
        shown.lists.push_back(closing.lists.front());
        shown.lists.back().name = tr("would close the gap");
    }
    context().navigator->drillDown(shown);
}

void ForecastSection::addExports(QMenu &menu)
{
    menu.addAction(tr("Copy the forecast"), m_outlook->chart(), &StackedBarChart::copyData);
    menu.addAction(tr("Copy the months in hindsight"), m_backtest->chart(), &LineBandChart::copyData);
    menu.addAction(tr("Copy how chances came true"), m_calibration->chart(), &PaintedChart::copyData);
}

void ForecastSection::retranslate()
{
    if (m_forecast)
        showForecast();
    if (m_test)
        showTest();
}

} // namespace laju::ui
