// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/overview_section.h"

#include "core/exchange/export_csv.h"
#include "core/metrics/catalogue.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/common/card_grid.h"
#include "ui/common/drill_down.h"
#include "ui/common/table_view.h"
#include "ui/dashboard/activities_card.h"
#include "ui/dashboard/funnel_card.h"
#include "ui/dashboard/reps_card.h"
#include "ui/dashboard/trend_card.h"
#include "ui/figures/call_hours_card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// All that stands beside the value.
QString detailOf(const FigureContent &content)
{
    return content.note.isEmpty() ? content.secondary : QString(content.secondary + u" · " + content.note);
}

} // namespace

OverviewSection::OverviewSection(Context &sectionContext, QWidget *parent)
    : FigureSection(sectionContext, parent)
    , m_activities(new ActivitiesCard(sectionContext, this))
    , m_funnel(new FunnelCard(sectionContext, this))
    , m_reps(new RepsCard(sectionContext, this))
    , m_callHours(new CallHoursCard(sectionContext, this))
    , m_winRate(new TrendCard(sectionContext, this))
{
    setObjectName(u"overviewSection"_s);
    addCards();
    addRow({{m_activities, 8}, {m_funnel, 5}});
    auto *column = new QWidget(this);
    auto *columnRows = new QVBoxLayout(column);
    columnRows->setContentsMargins({});
    columnRows->setSpacing(metric::cardGap);
    columnRows->addWidget(m_callHours);
    columnRows->addWidget(m_winRate);
    columnRows->addStretch();
    addRow({{m_reps, 8}, {column, 5}}, 1000);
}

void OverviewSection::addCards()
{
    auto *cards = new QWidget(this);
    auto *grid = new CardGrid(cards);
    for (size_t i = 0; i < keyMetrics().size(); ++i) {
        auto *card = new FigureCard(cards);
        card->setObjectName(u"figureCard%1"_s.arg(i));
        grid->addWidget(card);
        m_cards.push_back(card);
        const Metric *metric = findMetric(QLatin1StringView(keyMetrics()[i]));
        m_figures.push_back({.metric = metric, .content = {.title = context().words().name(*metric)}});
        card->setContent(m_figures.back().content);
        connect(card, &FigureCard::clicked, this, [this, i] {
            if (selection())
                showRowsOf(context(), *m_figures[i].metric, *selection());
        });
        connect(card, &FigureCard::infoClicked, this, [this, i] {
            if (selection())
                context().navigator->explain(*m_figures[i].metric, *selection());
        });
    }
    rows()->addWidget(cards);
}

std::vector<FigureSection::Step> OverviewSection::stepsToShow(const Selection &selection)
{
    std::vector<Step> steps;
    const auto study = std::make_shared<StageStudy>();
    for (size_t i = 0; i < m_cards.size(); ++i)
        steps.emplace_back([=, this] {
            m_figures[i] = makeKeyFigure(context(), *m_figures[i].metric, selection);
            m_cards[i]->setContent(m_figures[i].content);
        });
    steps.insert(steps.end(),
                 {[=, this] {
                      m_activities->refresh(selection, bucketStep(selection.period, Calendar::Day,
                                                                  context().directory().settings.weekStart));
                  },
                  [=, this] { *study = studyStages(context().facts(), selection); },
                  [=, this] { m_funnel->refresh(selection, *study); },
                  [=, this] { m_reps->refresh(selection); }, [=, this] { m_callHours->refresh(selection); },
                  [=, this] { m_winRate->refresh(*findMetric(u"win_rate"), selection); }});
    return steps;
}

void OverviewSection::addExports(QMenu &menu)
{
    menu.addAction(tr("Copy activities"), m_activities->chart(), &ChartView::copyData);
    menu.addAction(tr("Copy reps"), this,
                   [this] { QGuiApplication::clipboard()->setText(m_reps->table()->toTsv()); });
    menu.addAction(tr("Save figures as CSV…"), this, &OverviewSection::exportFigures);
}

void OverviewSection::exportFigures()
{
    if (!selection())
        return;
    const QString name = u"laju-%1.csv"_s.arg(toIso(selection()->period.from()));
    context().dialogs.askSaveFile(
        this, tr("Save figures"), name, tr("CSV files (*.csv)"), [this](const QString &path) {
            QSaveFile file(path);
            const auto write = [&]() -> Result<void> {
                CsvWriter csv(file, {});
                if (const auto head = csv.write({tr("Metric"), tr("Value"), tr("Detail")}); !head)
                    return head;
                for (const KeyFigure &figure : m_figures) {
                    const QString value = figure.content.value + figure.content.unit;
                    if (const auto line = csv.write({figure.content.title, value, detailOf(figure.content)});
                        !line)
                        return line;
                }
                return {};
            };
            if (!file.open(QIODevice::WriteOnly) || !write() || !file.commit()) {
                context().showError(
                    {ErrorKind::Unwritable, tr("%1 cannot be written: %2").arg(path, file.errorString())});
                return;
            }
            context().navigator->showMessage({.text = tr("Saved %1.").arg(path)});
        });
}

void OverviewSection::retranslate()
{
    m_funnel->retranslate();
    m_reps->retranslate();
    m_callHours->retranslate();
}

} // namespace laju::ui
