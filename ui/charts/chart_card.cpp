// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/painted_chart.h"
#include "ui/common/csv_export.h"
#include "ui/common/icons.h"
#include "ui/common/styling.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int rowsInSight = 8;
constexpr int leastNameWidth = 70;

/// As a spreadsheet reads it, whatever the language.
QString csvText(const ChartCell &cell)
{
    constexpr int digits = 15;
    return cell.value ? QString::number(*cell.value, 'g', digits) : cell.text;
}

Result<qint64> writeTable(const ChartTable &table, QIODevice &device, const CsvExportOptions &options)
{
    CsvWriter csv(device, options);
    if (const auto head = csv.write(table.titles); !head)
        return failure(head.error());
    for (const ChartLine &line : table.lines) {
        QStringList cells;
        std::ranges::transform(line, std::back_inserter(cells), csvText);
        if (const auto written = csv.write(cells); !written)
            return failure(written.error());
    }
    return table.lines.size();
}

QString fileNameOf(const QString &name)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    return u"laju-"_s + name.toLower().replace(between, u"-"_s) + u".csv"_s;
}

} // namespace

ChartCard::ChartCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_cardContext(context)
    , m_toggle(new QAction(this))
    , m_button(new QToolButton(this))
    , m_copy(new QAction(this))
{
    m_toggle->setCheckable(true);
    m_toggle->setIcon(ui::icon(Icon::Table, Role::Secondary));
    m_toggle->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    m_toggle->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_toggle);
    m_button->setDefaultAction(m_toggle);
    m_button->setIconSize({metric::iconPx, metric::iconPx});
    setButtonKind(m_button, ButtonKind::Quiet);
    connect(m_toggle, &QAction::toggled, this, &ChartCard::showTable);
    connect(m_toggle, &QAction::triggered, this, &ChartCard::remember);
    connect(m_copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_table->toTsv()); });
}

void ChartCard::makeTable()
{
    m_figures = new QWidget(this);
    m_figures->hide();
    m_table = new TableView(m_figures);
    m_table->setObjectName(m_widget->objectName() + u"Table");
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSortRole(SortRole);
    m_table->setFitRows(rowsInSight);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the chart's order at first
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_copy, m_toggle});
    connect(m_table, &TableView::rowActivated, this, [this](const QModelIndex &index) {
        const int line = m_sorted->mapToSource(index).row();
        m_source->activateCell(line, std::max(m_table->currentIndex().column(), 0));
    });
    auto *column = new QVBoxLayout(m_figures);
    column->setContentsMargins({});
    column->setSpacing(2 * metric::space);
    column->addWidget(m_table, 1);
    body()->insertWidget(body()->indexOf(m_widget) + 1, m_figures);
    makeExport();
}

void ChartCard::makeExport()
{
    m_export = new CsvExport(
        m_cardContext, m_widget->objectName() + u"Export",
        [this]() -> std::optional<CsvExport::Job> {
            const ChartTable table = m_source->table();
            return CsvExport::Job{
                .fileName = fileNameOf(m_widget->accessibleName()),
                .total = table.lines.size(),
                .write = [table](Session &, QIODevice &device, const CsvExportOptions &options) {
                    return writeTable(table, device, options);
                }};
        },
        m_figures);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_export);
    static_cast<QVBoxLayout *>(m_figures->layout())->addLayout(foot);
    updateTexts();
}

void ChartCard::setChart(ChartView *chart)
{
    connect(chart, &ChartView::tableChanged, this, &ChartCard::fill);
    adopt(chart, chart);
}

void ChartCard::setChart(PaintedChart *chart)
{
    connect(chart, &PaintedChart::tableChanged, this, &ChartCard::fill);
    adopt(chart, chart);
}

void ChartCard::adopt(QWidget *widget, Chart *chart)
{
    m_widget = widget;
    m_source = chart;
    m_widget->addAction(m_toggle);
    m_button->setObjectName(widget->objectName() + u"AsTable");
    addHeaderWidget(m_button);
    body()->addWidget(m_widget);
    updateTexts();
}

bool ChartCard::showsTable() const
{
    return m_toggle->isChecked();
}

void ChartCard::fill()
{
    if (!showsTable())
        return;
    const ChartTable table = m_source->table();
    m_table->setAccessibleName(m_widget->accessibleName());
    m_table->setAccessibleDescription(m_widget->accessibleDescription());
    m_table->setEmptyText(table.emptyText);
    remakeModel(table);
    std::vector<Line> lines;
    for (qint64 number = 0; number < table.lines.size(); ++number)
        lines.push_back({number, table.lines[number]});
    m_model->setRows(std::move(lines));
    m_export->setAvailable(!table.lines.isEmpty());
}

void ChartCard::remakeModel(const ChartTable &table)
{
    QList<bool> numeric;
    for (qsizetype column = 0; column < table.titles.size(); ++column)
        numeric.append(table.isNumeric(column));
    if (m_model && table.titles == m_titles && numeric == m_numeric)
        return;
    m_titles = table.titles;
    m_numeric = numeric;
    std::vector<TableColumn<Line>> columns;
    for (qsizetype column = 0; column < m_titles.size(); ++column) {
        const bool isNumber = m_numeric[column];
        columns.push_back(
            {.header = [title = m_titles[column]] { return title; },
             .text = [column](const Line &line) { return line.cells.value(column, QString()).text; },
             .sort = [column, isNumber](const Line &line) -> QVariant {
                 const ChartCell cell = line.cells.value(column, QString());
                 if (isNumber)
                     return cell.value ? QVariant(*cell.value) : QVariant();
                 // Days, weekdays and stages have an order of their own.
                 return column == 0 ? QVariant(line.number) : QVariant(cell.text);
             },
             .alignment = isNumber ? Qt::AlignRight : Qt::AlignLeft});
    }
    auto *model = new RowTable<Line>(
        std::move(columns), [](const Line &line) { return line.number; }, this);
    m_table->setStretchColumn(std::max(static_cast<int>(m_numeric.indexOf(false)), 0), leastNameWidth);
    m_sorted->setSourceModel(model);
    if (!m_table->model())
        m_table->setModel(m_sorted);
    delete std::exchange(m_model, model);
}

void ChartCard::showTable(bool table)
{
    if (table && !m_table)
        makeTable();
    const QWidget *focus = QApplication::focusWidget();
    const bool moves = focus && (focus == m_widget || m_figures->isAncestorOf(focus));
    fill();
    m_widget->setVisible(!table);
    m_figures->setVisible(table);
    if (!moves)
        return;
    (table ? m_table : m_widget)->setFocus();
    // A current cell to be read out, but none chosen: Ctrl+C copies all of them.
    if (table && !m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(m_sorted->index(0, 0), QItemSelectionModel::NoUpdate);
}

void ChartCard::remember(bool table)
{
    QStringList tables = m_cardContext.preferences.get(Preferences::chartsAsTables);
    tables.removeAll(m_widget->objectName());
    if (table)
        tables.append(m_widget->objectName());
    m_cardContext.preferences.set(Preferences::chartsAsTables, tables);
}

void ChartCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (m_widget)
        m_toggle->setChecked(
            m_cardContext.preferences.get(Preferences::chartsAsTables).contains(m_widget->objectName()));
}

void ChartCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    Card::changeEvent(event);
}

void ChartCard::updateTexts()
{
    m_toggle->setText(tr("Show as table"));
    m_toggle->setToolTip(
        tr("Show as table (%1)").arg(m_toggle->shortcut().toString(QKeySequence::NativeText)));
    m_button->setAccessibleName(m_toggle->text());
    m_copy->setText(tr("Copy data"));
    if (m_export)
        m_export->setAccessibleText(tr("Export the figures of this chart"));
}

} // namespace laju::ui
