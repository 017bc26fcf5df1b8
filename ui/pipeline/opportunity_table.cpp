// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/opportunity_table.h"

#include "ui/common/card.h"
#include "ui/common/delegates.h"
#include "ui/common/styling.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

enum Column {
    Name,
    AccountName,
    StageName,
    Amount,
    Probability,
    Owner,
    Created,
    Closed,
    ExpectedClose,
    Days,
    Next
};

Tone stageTone(StageKind kind)
{
    switch (kind) {
    case StageKind::Open:
        return Tone::Accent;
    case StageKind::Won:
        return Tone::Good;
    case StageKind::Lost:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QVariant dayValue(const std::optional<Day> &day)
{
    return day ? QVariant(toQDate(*day)) : QVariant(QDate());
}

} // namespace

OpportunityTable::OpportunityTable(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_count(new QLabel(this))
    , m_export(new CsvExport(
          context, u"opportunitiesExport"_s, [this] { return exportJob(); }, this))
{
    setObjectName(u"opportunityTablePane"_s);
    m_count->setObjectName(u"opportunityCount"_s);
    setTextStyle(m_count, TextStyle::Small, ui::Role::Secondary);
    auto *line = new QHBoxLayout;
    line->addWidget(m_count);
    line->addStretch();
    line->addWidget(m_export);
    auto *card = new Card(this);
    card->setEdgeToEdge(true);
    m_table = new TableView(card);
    card->body()->addWidget(m_table);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(2 * metric::space);
    rows->addLayout(line);
    rows->addWidget(card, 1);
    makeTable();

    connect(m_table, &TableView::rowActivated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(lineAt(index).id()); });
    auto *remove = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (m_table->currentIndex().isValid())
            Q_EMIT removeWanted(lineAt(m_table->currentIndex()).id());
    });
    retranslate();
}

void OpportunityTable::makeTable()
{
    const auto format = [this]() -> const Format & { return m_context.format(); };
    const auto date = [format](const std::optional<Day> &day) { return day ? format().date(*day) : u"–"_s; };
    const auto fields = [](const DealLine &line) -> const OpportunityFields & {
        return line.row.opportunity.fields();
    };
    std::vector<TableColumn<DealLine>> columns{
        {.header = [] { return tr("Name"); },
         .text = [fields](const DealLine &line) { return fields(line).name; }},
        {.header = [] { return tr("Account"); },
         .text = [](const DealLine &line) { return line.row.account; }},
        {.header = [] { return tr("Stage"); },
         .text = [](const DealLine &line) { return line.stage; },
         .sort = [](const DealLine &line) { return QVariant(line.stagePosition); },
         .extra =
             [](const DealLine &line, int role) {
                 return role == ToneRole ? QVariant(static_cast<int>(stageTone(line.kind))) : QVariant();
             }},
        {.header = [] { return tr("Amount"); },
         .text =
             [format, fields](const DealLine &line) {
                 return fields(line).amount ? format().compactMoney(*fields(line).amount) : u"–"_s;
             },
         .sort =
             [this, fields](const DealLine &line) {
                 if (!fields(line).amount)
                     return QVariant(qint64(-1));
                 const auto amount =
                     m_context.directory().inReportingCurrency(*fields(line).amount, m_context.today());
                 return QVariant(amount ? amount->minor() : qint64(-1));
             },
         .alignment = Qt::AlignRight,
         .extra = [format, fields](const DealLine &line, int role) -> QVariant {
             return role == Qt::ToolTipRole && fields(line).amount
                        ? QVariant(format().money(*fields(line).amount))
                        : QVariant();
         }},
        {.header = [] { return tr("Probability"); },
         .text = [format](const DealLine &line) { return format().percent(line.probability / 100.0, 0); },
         .sort = [](const DealLine &line) { return QVariant(line.probability); },
         .alignment = Qt::AlignRight},
        {.header = [] { return tr("Owner"); }, .text = [](const DealLine &line) { return line.owner; }},
        {.header = [] { return tr("Created"); },
         .text = [date](const DealLine &line) { return date(line.created); },
         .sort = [](const DealLine &line) { return dayValue(line.created); }},
        {.header = [] { return tr("Closed"); },
         .text = [date](const DealLine &line) { return date(line.closed); },
         .sort = [](const DealLine &line) { return dayValue(line.closed); }},
        {.header = [] { return tr("Expected close"); },
         .text = [date, fields](const DealLine &line) { return date(fields(line).expectedClose); },
         .sort = [fields](const DealLine &line) { return dayValue(fields(line).expectedClose); }},
        {.header = [] { return tr("Days in stage"); },
         .text = [format](const DealLine &line) { return line.days ? format().count(*line.days) : u"–"_s; },
         .sort = [](const DealLine &line) { return QVariant(line.days.value_or(-1)); },
         .alignment = Qt::AlignRight,
         .extra = [format](const DealLine &line, int role) -> QVariant {
             if (role == ToneRole && line.isSlow())
                 return static_cast<int>(Tone::Bad);
             if (role == Qt::ToolTipRole && line.usualDays)
                 return tr("usual %1").arg(format().days(*line.usualDays));
             return {};
         }},
        {.header = [] { return tr("Next step"); },
         .text =
             [this](const DealLine &line) {
                 return line.kind == StageKind::Open ? nextStepText(line, m_context.words()) : QString();
             },
         .sort = [](const DealLine &line) { return dayValue(line.nextDay); },
         .extra = [](const DealLine &line, int role) -> QVariant {
             if (role == ToneRole && line.kind == StageKind::Open && line.nextStep != NextStep::Later)
                 return static_cast<int>(nextStepTone(line.nextStep));
             return {};
         }},
    };
    m_model = new RowTable<DealLine>(
        std::move(columns), [](const DealLine &line) { return line.id().number(); }, this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setObjectName(u"opportunitiesTable"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(Amount, Qt::DescendingOrder);
    m_table->setItemDelegateForColumn(StageName, new ChipDelegate(m_table));
}

const DealLine &OpportunityTable::lineAt(const QModelIndex &shown) const
{
    return m_model->rowAt(m_sorted->mapToSource(shown).row());
}

void OpportunityTable::setLines(std::vector<DealLine> lines)
{
    m_model->setRows(std::move(lines));
    retranslate();
}

void OpportunityTable::setSummary(const QString &summary)
{
    m_summary = summary;
    retranslate();
}

QWidget *OpportunityTable::table() const
{
    return m_table;
}

std::optional<CsvExport::Job> OpportunityTable::exportJob() const
{
    std::vector<OpportunityId> listed;
    std::ranges::transform(m_model->rows(), std::back_inserter(listed), &DealLine::id);
    return CsvExport::Job{
        .fileName = tr("opportunities") + u".csv"_s,
        .total = std::ssize(listed),
        .write = [listed](Session &session, QIODevice &file, const CsvExportOptions &options) {
            return exportDeals(session, listed, file, options);
        }};
}

void OpportunityTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OpportunityTable::retranslate()
{
    //: %1 is the number n, written with separators
    const QString count = tr("%1 opportunities", nullptr, m_model->rowCount())
                              .arg(m_context.format().count(m_model->rowCount()));
    m_count->setText(m_summary.isEmpty() ? count : QString(count + u" · "_s + m_summary));
    m_export->setAvailable(m_model->rowCount() > 0);
    m_export->setAccessibleText(tr("Export the listed opportunities"));
    m_table->setAccessibleName(tr("Opportunities"));
    m_table->setEmptyText(tr("No opportunity fits here."));
}

} // namespace laju::ui
