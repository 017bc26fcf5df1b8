// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_wizard.h"

#include "ui/common/styling.h"
#include "ui/importing/mapping_step.h"
#include "ui/importing/understood_file.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMetaObject>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

void ImportWizard::open(Context &context, const QStringList &paths, QWidget *parent)
{
    auto *wizard = new ImportWizard(context, parent);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->QDialog::open();
    // Without a file there is nothing to see: it is asked for at once.
    if (paths.isEmpty())
        wizard->m_choose->click();
    else
        wizard->chooseFiles(paths);
}

ImportWizard::ImportWizard(Context &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_steps(new QStackedWidget(this))
    , m_mapping(new MappingStep(context, m_steps))
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
    m_steps->addWidget(m_mapping);
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
        m_context.dialogs.askOpenFiles(this, tr("Import files"),
                                       tr("Tables (*.csv *.tsv *.txt *.xls);;All files (*)"),
                                       [this](const QStringList &paths) { chooseFiles(paths); });
    });
    connect(m_mapping, &MappingStep::kindChosen, this, &ImportWizard::changeKind);
    connect(m_mapping, &MappingStep::mappingChanged, this, &ImportWizard::plan);
    connect(m_mapping, &MappingStep::badRowsChosen, this, &ImportWizard::updateButtons);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_finished)
            accept();
        else if (canSkip())
            takeUpNext();
        else
            take();
    });
    retranslate();
    updateButtons();
}

ImportWizard::~ImportWizard()
{
    *m_cancelled = true;
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

void ImportWizard::chooseFiles(const QStringList &paths)
{
    m_waiting = paths;
    m_chosen = paths.size();
    takeUpNext();
}

void ImportWizard::takeUpNext()
{
    if (m_waiting.isEmpty())
        return;
    const QString path = m_waiting.takeFirst();
    m_path = path;
    m_file.reset();
    m_plan.reset();
    m_finished = false;
    m_error->clear();
    retranslate();
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
            m_mapping->setMapping(understood->mapping);
            retranslate();
            plan();
        });
}

void ImportWizard::changeKind(ImportKind kind)
{
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
            m_mapping->setMapping(*mapping);
            plan();
        });
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
    const auto open = questions(m_mapping->mapping());
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
        [file = m_file, mapping = m_mapping->mapping(), &clock = m_context.clock, watch = watcher()](
            Session &session) { return planImport(session, *file, mapping, clock, 20, watch); },
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
    m_mapping->setPlan(plan);
    const FileOutcome &outcome = plan.outcome;
    if (outcome.error && outcome.refused == 0)
        m_error->setText(outcome.error->text);
    updateButtons();
}

void ImportWizard::take()
{
    if (!m_plan || m_busy)
        return;
    const int asked = ++m_asked;
    const ImportOptions options{m_mapping->badRows()};
    setBusy(tr("Importing …"));
    m_context.store.ask(
        this,
        [path = m_path, mapping = m_mapping->mapping(), options, &clock = m_context.clock,
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
                        m_context.store.announce(*file.change);
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
    m_taken.append(tr("%1 is in: %2 new, %3 changed, %4 already here, %5 left out.")
                       .arg(file.name, number(file.created), number(file.changed), number(file.unchanged),
                            number(file.refused)));
    if (!m_waiting.isEmpty()) {
        takeUpNext();
        return;
    }
    m_result->setText(m_taken.join(u'\n') + u"\n\n"_s +
                      tr("Settings lists every import and can take it back."));
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

bool ImportWizard::canSkip() const
{
    return !m_busy && !m_file && !m_waiting.isEmpty();
}

void ImportWizard::updateButtons()
{
    const bool ready = m_plan && !m_busy &&
                       (m_plan->outcome.refused == 0 || m_mapping->badRows() == BadRows::Skip) &&
                       m_plan->outcome.refused < m_plan->outcome.rows;
    m_take->setEnabled(m_finished || ready || canSkip());
    m_take->setText(m_finished ? tr("Close") : canSkip() ? tr("Go on with the next file") : tr("Import"));
    m_choose->setEnabled(!m_busy);
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
    const QString name = QFileInfo(m_path).fileName();
    m_title->setText(m_finished || name.isEmpty() ? tr("Import files")
                     //: %1 is the name of a file, %2 its number of %3
                     : m_chosen > 1 ? tr("%1 (%2 of %3)")
                                          .arg(name, m_context.format().count(m_chosen - m_waiting.size()),
                                               m_context.format().count(m_chosen))
                                    : name);
    m_about->setText(tr(
        "Accounts, reps and teams, opportunities, calls and other activities, costs, survey answers – as CSV "
        "or a table saved as .xls by Laju or any other system. "
        "You see how every column is understood before anything is taken."));
    m_choose->setText(m_path.isEmpty() ? tr("Choose files…") : tr("Other files…"));
    m_cancel->setText(tr("Cancel"));
    updateButtons();
}

} // namespace laju::ui
