// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mapping_step.h"

#include "ui/common/styling.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"
#include "ui/importing/mapping_table.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

template<class E>
void fillChoice(QComboBox *box, const std::optional<E> &current, const QString &undecided,
                std::initializer_list<std::pair<E, QString>> entries)
{
    const QSignalBlocker quiet(box);
    box->clear();
    if (!current)
        box->addItem(undecided);
    for (const auto &[value, text] : entries) {
        box->addItem(text, static_cast<int>(value));
        if (current == value)
            box->setCurrentIndex(box->count() - 1);
    }
}

template<class E> std::optional<E> chosen(const QComboBox *box)
{
    const QVariant data = box->currentData();
    return data.isValid() ? std::optional(static_cast<E>(data.toInt())) : std::nullopt;
}

} // namespace

MappingStep::MappingStep(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_orderLabel(new QLabel(this))
    , m_order(new QComboBox(this))
    , m_decimalLabel(new QLabel(this))
    , m_decimal(new QComboBox(this))
    , m_durationLabel(new QLabel(this))
    , m_duration(new QComboBox(this))
    , m_columns(new MappingTable(this))
    , m_counts(new QLabel(this))
    , m_refused(new TableView(this))
    , m_refuse(new QRadioButton(this))
    , m_skip(new QRadioButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);

    m_kind->setObjectName(u"importKind"_s);
    m_order->setObjectName(u"importDateOrder"_s);
    m_decimal->setObjectName(u"importDecimalSign"_s);
    m_duration->setObjectName(u"importDurationUnit"_s);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(6);
    const std::array<std::pair<QLabel *, QComboBox *>, 4> pairs{{{m_kindLabel, m_kind},
                                                                 {m_orderLabel, m_order},
                                                                 {m_decimalLabel, m_decimal},
                                                                 {m_durationLabel, m_duration}}};
    for (const auto &[label, box] : pairs) {
        setTextStyle(label, TextStyle::Small, ui::Role::Secondary);
        label->setBuddy(box);
        auto *pair = new QVBoxLayout;
        pair->setSpacing(2);
        pair->addWidget(label);
        pair->addWidget(box);
        choices->addLayout(pair);
    }
    choices->addStretch();
    column->addLayout(choices);

    column->addWidget(m_columns, 3);
    m_counts->setObjectName(u"importCounts"_s);
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);

    m_refusedModel = new RowTable<RefusedRow>(
        {{.header = [] { return tr("Line"); },
          .text = [this](const RefusedRow &row) { return m_context.format().count(row.line); },
          .sort = [](const RefusedRow &row) { return QVariant(row.line); },
          .alignment = Qt::AlignRight},
         {.header = [] { return tr("Column"); }, .text = [](const RefusedRow &row) { return row.column; }},
         {.header = [] { return tr("Why it cannot be taken"); },
          .text = [](const RefusedRow &row) { return row.reason; }}},
        {}, this);
    m_refused->setObjectName(u"importRefused"_s);
    m_refused->setModel(m_refusedModel);
    m_refused->hide();
    column->addWidget(m_refused, 2);

    m_refuse->setObjectName(u"importAllOrNothing"_s);
    m_skip->setObjectName(u"importSkipBad"_s);
    m_refuse->setChecked(true);
    column->addWidget(m_refuse);
    column->addWidget(m_skip);

    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        Q_EMIT kindChosen(static_cast<ImportKind>(m_kind->itemData(index).toInt()));
    });
    connect(m_order, &QComboBox::activated, this, [this] {
        m_mapping.dateOrder = chosen<DateOrder>(m_order);
        Q_EMIT mappingChanged();
    });
    connect(m_decimal, &QComboBox::activated, this, [this] {
        m_mapping.decimalSign = chosen<DecimalSign>(m_decimal);
        Q_EMIT mappingChanged();
    });
    connect(m_duration, &QComboBox::activated, this, [this] {
        m_mapping.durationUnit = chosen<DurationUnit>(m_duration);
        Q_EMIT mappingChanged();
    });
    connect(m_columns, &MappingTable::fieldChosen, this, [this](int at, std::optional<ImportField> field) {
        // A field stands for one column: taking it for this one takes it from the other.
        for (MappedColumn &other : m_mapping.columns) {
            if (field && other.field == field)
                other.field.reset();
        }
        m_mapping.columns[static_cast<size_t>(at)].field = field;
        m_columns->setMapping(m_mapping);
        Q_EMIT mappingChanged();
    });
    for (QRadioButton *button : {m_refuse, m_skip})
        connect(button, &QRadioButton::toggled, this, &MappingStep::badRowsChosen);
    retranslate();
}

BadRows MappingStep::badRows() const
{
    return m_skip->isChecked() ? BadRows::Skip : BadRows::RefuseFile;
}

void MappingStep::setMapping(const Mapping &mapping)
{
    m_mapping = mapping;
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->clear();
        for (const ImportKindInfo &info : importKinds())
            m_kind->addItem(displayName(info.kind), static_cast<int>(info.kind));
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(mapping.kind)));
    }
    const QString ask = tr("please choose");
    fillChoice<DateOrder>(
        m_order, mapping.dateOrder, ask,
        {{DateOrder::DayFirst, tr("31/12 – day first")}, {DateOrder::MonthFirst, tr("12/31 – month first")}});
    fillChoice<DecimalSign>(
        m_decimal, mapping.decimalSign, ask,
        {{DecimalSign::Point, tr("1,234.5 – point")}, {DecimalSign::Comma, tr("1.234,5 – comma")}});
    fillChoice<DurationUnit>(m_duration, mapping.durationUnit, ask,
                             {{DurationUnit::Seconds, tr("seconds")},
                              {DurationUnit::Minutes, tr("minutes")},
                              {DurationUnit::Hours, tr("hours")},
                              {DurationUnit::Milliseconds, tr("milliseconds")}});
    const bool hasDuration = mapping.has(ImportField::Duration);
    m_durationLabel->setVisible(hasDuration);
    m_duration->setVisible(hasDuration);
    m_columns->setMapping(mapping);
}

void MappingStep::setPlan(const ImportPlan &plan)
{
    const FileOutcome &outcome = plan.outcome;
    m_columns->setPreview(plan.preview, m_mapping);
    const auto number = [this](qint64 value) { return m_context.format().count(value); };
    QStringList counts{tr("%1 rows: %2 new, %3 changed, %4 already here, %5 that cannot be taken.")
                           .arg(number(outcome.rows), number(outcome.created), number(outcome.changed),
                                number(outcome.unchanged), number(outcome.refused))};
    if (outcome.blank > 0)
        //: of rows of a file; %1 is a number of rows
        counts.append(tr("Rows that say nothing, passed over: %1.").arg(number(outcome.blank)));
    if (!outcome.encoding.isEmpty() && outcome.encoding != "UTF-8"_L1)
        //: %1 is an encoding of text such as Windows-1252
        counts.append(tr("Its text was read as %1.").arg(outcome.encoding));
    m_counts->setText(counts.join(u' '));
    m_refusedModel->setRows(outcome.refusals);
    m_refused->setVisible(!outcome.refusals.empty());
    m_skip->setVisible(outcome.refused > 0);
    m_refuse->setVisible(outcome.refused > 0);
}

void MappingStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MappingStep::retranslate()
{
    m_kindLabel->setText(tr("The rows are"));
    m_kind->setAccessibleName(m_kindLabel->text());
    m_orderLabel->setText(tr("Dates"));
    m_order->setAccessibleName(m_orderLabel->text());
    m_decimalLabel->setText(tr("Numbers"));
    m_decimal->setAccessibleName(m_decimalLabel->text());
    m_durationLabel->setText(tr("Durations"));
    m_duration->setAccessibleName(m_durationLabel->text());
    m_columns->setAccessibleName(tr("Columns and first rows as understood"));
    m_refused->setAccessibleName(tr("Rows that cannot be taken"));
    m_refuse->setText(tr("Take nothing while rows are wrong"));
    m_skip->setText(tr("Leave the wrong rows out and take the others"));
}

} // namespace laju::ui
