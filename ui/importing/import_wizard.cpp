// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_wizard.h"

#include "ui/common/styling.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"
#include "ui/importing/mapping_table.h"
#include "ui/importing/understood_file.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMetaObject>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
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

void ImportWizard::open(Context &context, const QString &path, QWidget *parent)
{
    auto *wizard = new ImportWizard(context, parent);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->QDialog::open();
    if (!path.isEmpty())
        wizard->chooseFile(path);
}

ImportWizard::ImportWizard(Context &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_steps(new QStackedWidget(this))
    , m_error(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_choose(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_take(new QPushButton(this))
{
    setObjectName(u"importWizard"_s);
    resize(920, 620);
    setTextStyle(m_title, TextStyle::Title);
    setTextStyle(m_about, TextStyle::Body, ui::Role::Secondary);
    setTextStyle(m_error, TextStyle::Body, ui::Role::Bad);
    m_about->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->setObjectName(u"importError"_s);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setRange(0, 1000);
    m_progress->hide();
    m_choose->setObjectName(u"importChoose"_s);
    m_cancel->setObjectName(u"importCancel"_s);
    m_take->setObjectName(u"importTake"_s);
    m_choose->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_take->setDefault(true);
    setButtonKind(m_take, ButtonKind::Primary);

    m_steps->addWidget(new QWidget(m_steps));
    m_steps->addWidget(makeMappingStep());
    m_steps->addWidget(makeResultStep());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_steps, 1);
    column->addWidget(m_error);
    column->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_take);
    column->addLayout(buttons);

    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_context.dialogs.askOpenFile(this, tr("Import a file"),
                                      tr("CSV files (*.csv *.txt *.tsv);;All files (*)"),
                                      [this](const QString &path) { chooseFile(path); });
    });
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_take, &QPushButton::clicked, this, [this] { m_finished ? accept() : take(); });
    retranslate();
}

ImportWizard::~ImportWizard()
{
    *m_cancelled = true;
}

QWidget *ImportWizard::makeMappingStep()
{
    auto *step = new QWidget(m_steps);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins({});
    column->setSpacing(8);

    m_kindLabel = new QLabel(step);
    m_kind = new QComboBox(step);
    m_orderLabel = new QLabel(step);
    m_order = new QComboBox(step);
    m_decimalLabel = new QLabel(step);
    m_decimal = new QComboBox(step);
    m_durationLabel = new QLabel(step);
    m_duration = new QComboBox(step);
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

    m_columns = new MappingTable(step);
    column->addWidget(m_columns, 3);
    m_counts = new QLabel(step);
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
    m_refused = new TableView(step);
    m_refused->setObjectName(u"importRefused"_s);
    m_refused->setModel(m_refusedModel);
    m_refused->hide();
    column->addWidget(m_refused, 2);

    m_refuse = new QRadioButton(step);
    m_skip = new QRadioButton(step);
    m_refuse->setObjectName(u"importAllOrNothing"_s);
    m_skip->setObjectName(u"importSkipBad"_s);
    m_refuse->setChecked(true);
    column->addWidget(m_refuse);
    column->addWidget(m_skip);

    connect(m_kind, &QComboBox::activated, this, &ImportWizard::changeKind);
    connect(m_order, &QComboBox::activated, this, [this] {
        m_mapping->dateOrder = chosen<DateOrder>(m_order);
        plan();
    });
    connect(m_decimal, &QComboBox::activated, this, [this] {
        m_mapping->decimalSign = chosen<DecimalSign>(m_decimal);
        plan();
    });
    connect(m_duration, &QComboBox::activated, this, [this] {
        m_mapping->durationUnit = chosen<DurationUnit>(m_duration);
        plan();
    });
    connect(m_columns, &MappingTable::fieldChosen, this, [this](int at, std::optional<ImportField> field) {
        // A field stands for one column: taking it for this one takes it from the other.
        for (MappedColumn &other : m_mapping->columns) {
            if (field && other.field == field)
                other.field.reset();
        }
        m_mapping->columns[static_cast<size_t>(at)].field = field;
        m_columns->setMapping(*m_mapping);
        plan();
    });
    for (QRadioButton *button : {m_refuse, m_skip})
        connect(button, &QRadioButton::toggled, this, &ImportWizard::updateButtons);
    return step;
}

QWidget *ImportWizard::makeResultStep()
{
    auto *step = new QWidget(m_steps);
    auto *column = new QVBoxLayout(step);
    m_result = new QLabel(step);
    m_result->setObjectName(u"importResult"_s);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_result);
    column->addStretch();
    return step;
}

void ImportWizard::chooseFile(const QString &path)
{
    m_path = path;
    m_error->clear();
    const int asked = ++m_asked;
    setBusy(tr("Reading %1 …").arg(QFileInfo(path).fileName()));
    m_context.store.ask(
        this, [path](Session &) { return understandFile(path); },
        [this, asked](const Result<UnderstoodFile> &understood) {
            if (asked != m_asked)
                return;
            setBusy({});
            if (!understood) {
                m_error->setText(understood.error().text);
                m_steps->setCurrentIndex(0);
                return;
            }
            m_file = understood->file;
            m_steps->setCurrentIndex(1);
            showMapping(understood->mapping);
            plan();
        });
}

void ImportWizard::changeKind(int index)
{
    const auto kind = static_cast<ImportKind>(m_kind->itemData(index).toInt());
    const int asked = ++m_asked;
    setBusy(tr("Reading %1 …").arg(m_file->name()));
    m_context.store.ask(
        this, [file = m_file, kind](Session &) { return guessMapping(*file, kind); },
        [this, asked](const Result<Mapping> &mapping) {
            if (asked != m_asked)
                return;
            setBusy({});
            if (!mapping) {
                m_error->setText(mapping.error().text);
                return;
            }
            showMapping(*mapping);
            plan();
        });
}

void ImportWizard::showMapping(const Mapping &mapping)
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

ImportWatcher ImportWizard::watcher()
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    // Called on the database thread: only the flag is touched there, the bar is told by a queued call.
    return [cancelled = m_cancelled, bar = QPointer<QProgressBar>(m_progress),
            shown = std::make_shared<int>(-1)](const ImportProgress &progress) {
        const int value = static_cast<int>(progress.done * 1000);
        if (std::exchange(*shown, value) != value && bar && !*cancelled)
            QMetaObject::invokeMethod(
                bar.data(),
                [bar, value] {
                    if (bar)
                        bar->setValue(value);
                },
                Qt::QueuedConnection);
        return !*cancelled;
    };
}

void ImportWizard::plan()
{
    m_plan.reset();
    m_error->clear();
    const auto open = questions(*m_mapping);
    if (!open.empty()) {
        QStringList texts;
        std::ranges::transform(open, std::back_inserter(texts), &MappingQuestion::text);
        m_error->setText(texts.join(u'\n'));
        updateButtons();
        return;
    }
    *m_cancelled = true; // an earlier dry run is of no use any more
    const int asked = ++m_asked;
    setBusy(tr("Checking every row …"));
    m_context.store.ask(
        this,
        [file = m_file, mapping = *m_mapping, &clock = m_context.clock, watch = watcher()](Session &session) {
            return planImport(session, *file, mapping, clock, 20, watch);
        },
        [this, asked](const Result<ImportPlan> &plan) {
            if (asked != m_asked)
                return;
            setBusy({});
            if (!plan) {
                m_error->setText(plan.error().text);
                return;
            }
            showPlan(*plan);
        });
}

void ImportWizard::showPlan(const ImportPlan &plan)
{
    m_plan = plan;
    const FileOutcome &outcome = plan.outcome;
    m_columns->setPreview(plan.preview, *m_mapping);
    const auto number = [this](qint64 value) { return m_context.format().count(value); };
    m_counts->setText(tr("%1 rows: %2 new, %3 changed, %4 already here, %5 that cannot be taken.")
                          .arg(number(outcome.rows), number(outcome.created), number(outcome.changed),
                               number(outcome.unchanged), number(outcome.refused)));
    m_refusedModel->setRows(outcome.refusals);
    m_refused->setVisible(!outcome.refusals.empty());
    m_skip->setVisible(outcome.refused > 0);
    m_refuse->setVisible(outcome.refused > 0);
    if (outcome.error && outcome.refused == 0)
        m_error->setText(outcome.error->text);
    updateButtons();
}

void ImportWizard::take()
{
    if (!m_plan || m_busy)
        return;
    const int asked = ++m_asked;
    const ImportOptions options{m_skip->isChecked() ? BadRows::Skip : BadRows::RefuseFile};
    setBusy(tr("Importing …"));
    // The answer reaches Store::changed by way of the outcome's own Change, so that figures follow.
    m_context.store.ask(
        this,
        [path = m_path, mapping = *m_mapping, options, &clock = m_context.clock,
         watch = watcher()](Session &session) -> Result<ImportOutcome> {
            auto file = SourceFile::open(path);
            if (!file)
                return failure(file.error());
            std::vector<ImportFile> files;
            files.push_back({std::move(*file), mapping});
            return importFiles(session, std::move(files), options, clock, watch);
        },
        [this, asked](const Result<ImportOutcome> &outcome) {
            if (outcome) {
                for (const FileOutcome &file : outcome->files) {
                    if (file.change)
                        Q_EMIT m_context.store.changed(*file.change);
                }
            }
            if (asked != m_asked)
                return;
            setBusy({});
            showOutcome(outcome);
        });
}

void ImportWizard::showOutcome(const Result<ImportOutcome> &outcome)
{
    const std::optional<Error> error = !outcome                 ? std::optional(outcome.error())
                                       : outcome->files.empty() ? std::nullopt
                                                                : outcome->files.front().error;
    if (error || outcome->cancelled) {
        m_error->setText(error ? error->text : tr("Stopped. Nothing was taken."));
        updateButtons();
        return;
    }
    const FileOutcome &file = outcome->files.front();
    const auto number = [this](qint64 value) { return m_context.format().count(value); };
    m_result->setText(tr("%1 is in: %2 new, %3 changed, %4 already here, %5 left out.\n\nSettings lists "
                         "every import and can take it back.")
                          .arg(file.name, number(file.created), number(file.changed), number(file.unchanged),
                               number(file.refused)));
    m_finished = true;
    m_steps->setCurrentIndex(2);
    updateButtons();
    retranslate();
}

void ImportWizard::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    m_progress->setVisible(m_busy);
    m_progress->setValue(0);
    m_progress->setFormat(what);
    m_progress->setAccessibleName(what);
    updateButtons();
}

void ImportWizard::updateButtons()
{
    const bool ready = m_plan && !m_busy && (m_plan->outcome.refused == 0 || m_skip->isChecked()) &&
                       m_plan->outcome.refused < m_plan->outcome.rows;
    m_take->setEnabled(m_finished || ready);
    m_choose->setEnabled(!m_busy && !m_finished);
    m_cancel->setVisible(!m_finished);
}

void ImportWizard::reject()
{
    if (m_busy) {
        *m_cancelled = true;
        return; // the answer comes and says that nothing was taken
    }
    QDialog::reject();
}

void ImportWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportWizard::retranslate()
{
    setWindowTitle(tr("Import"));
    m_title->setText(m_file ? m_file->name() : tr("Import a file"));
    m_about->setText(tr("Accounts, reps and teams, opportunities, calls and other activities, costs – as CSV "
                        "from Laju or any other system. "
                        "You see how every column is understood before anything is taken."));
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
    m_choose->setText(m_file ? tr("Another file…") : tr("Choose a file…"));
    m_cancel->setText(tr("Cancel"));
    m_take->setText(m_finished ? tr("Close") : tr("Import"));
}

} // namespace laju::ui
