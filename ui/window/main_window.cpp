// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/common/drill_down.h"
#include "ui/common/glossary_key.h"
#include "ui/common/scope_picker.h"
#include "ui/common/styling.h"
#include "ui/drilldown/drill_down_page.h"
#include "ui/explain/explain_panel.h"
#include "ui/glossary/entry_popup.h"
#include "ui/glossary/glossary_page.h"
#include "ui/importing/import_wizard.h"
#include "ui/logging/activity_dialog.h"
#include "ui/logging/quick_log_bar.h"
#include "ui/pipeline/opportunity_dialog.h"
#include "ui/reports/reports_page.h"
#include "ui/settings/settings_page.h"
#include "ui/targets/targets_page.h"
#include "ui/today/today_page.h"
#include "ui/window/command_palette.h"
#include "ui/window/commands.h"
#include "ui/window/help_key.h"
#include "ui/window/page_header.h"
#include "ui/window/page_list.h"
#include "ui/window/rail.h"
#include "ui/window/rail_state.h"
#include "ui/window/welcome_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {
constexpr int foldBelow = 1100;
constexpr QSize usualSize(1440, 900);
constexpr QSize smallestSize(800, 560);
} // namespace

MainWindow::MainWindow(Context &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_commands(new Commands(this))
    , m_rail(new Rail(this))
    , m_railState(new RailState(context, *m_rail))
    , m_header(new PageHeader(this))
    , m_stack(new QStackedWidget(this))
    , m_messages(new MessageBar(this))
    , m_status(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_pages(pageList().size(), nullptr)
{
    m_context.navigator = this;
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setMinimumSize(smallestSize);

    m_welcome = new WelcomePage(context, this);
    m_quickLog = new QuickLogBar(context, this);
    m_quickLog->setObjectName(u"quickLogEverywhere"_s);
    m_quickLog->hide();
    m_palette = new CommandPalette(context, *m_commands, this);

    auto *column = new QWidget(this);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_header);
    auto *floating = new QWidget(column);
    auto *floatingRow = new QVBoxLayout(floating);
    floatingRow->setContentsMargins(metric::pageMargin, metric::cardGap, metric::pageMargin, 0);
    floatingRow->addWidget(m_quickLog);
    floating->hide();
    rows->addWidget(floating);
    rows->addWidget(m_stack, 1);
    rows->addWidget(m_messages);
    m_stack->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::startedEmpty, this, [this] { showPage(u"today"); });

    auto *body = new QWidget(this);
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    columns->addWidget(column, 1);
    setCentralWidget(body);
    m_explain = new ExplainPanel(context, body);
    m_backAction = new QAction(this);
    m_backAction->setObjectName(u"backAction"_s);
    m_backAction->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    m_backAction->setEnabled(false);
    addAction(m_backAction);
    connect(m_backAction, &QAction::triggered, this, &MainWindow::goBack);

    setTextStyle(m_status, TextStyle::Small, ui::Role::Secondary);
    setTextStyle(m_hint, TextStyle::Small, ui::Role::Faint);
    m_status->setObjectName(u"statusText"_s);
    m_hint->setObjectName(u"statusHint"_s);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(metric::pageMargin, 0, metric::pageMargin, 0);
    statusBar()->addWidget(m_status);
    statusBar()->addPermanentWidget(m_hint);

    auto *menu = new QMenu(this);
    for (const Command command : {Command::Palette, Command::Import, Command::OpenWorkspace, Command::Backup,
                                  Command::Undo, Command::Redo, Command::Refresh, Command::Quit})
        menu->addAction(m_commands->action(command));
    m_rail->setMenu(menu);

    connect(m_rail, &Rail::chosen, this, qOverload<int>(&MainWindow::showPage));
    // As the digits stand on the keyboard: 0 after 9.
    for (int i = 0; i < static_cast<int>(pageList().size()) && i < 10; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + (i + 1) % 10)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { showPage(i); });
    }
    connectCommands();
    connect(m_quickLog, &QuickLogBar::closed, floating, [this, floating] {
        m_quickLog->hide();
        floating->hide();
    });

    connect(&m_context.live, &LiveFacts::directoryChanged, this, [this] {
        m_context.localization.setCurrency(m_context.directory().settings.currency);
        m_railState->update();
        updateWelcome();
    });
    connect(&m_context.live, &LiveFacts::factsChanged, this, &MainWindow::updateStatus);
    connect(&m_context.live, &LiveFacts::failed, this,
            [this](const Error &error) { m_context.showError(error); });
    connect(&m_context.undo, &UndoHistory::failed, this,
            [this](const Error &error) { m_context.showError(error); });
    connect(&m_context.store, &Store::failed, this,
            [this](const Error &error) { m_context.showError(error); });
    connect(&m_context.localization, &Localization::changed, this, &MainWindow::retranslate);

    // Past midnight "today" is another day: rings, next steps and periods that end today must follow.
    auto *midnight = new QTimer(this);
    midnight->setInterval(std::chrono::seconds(20));
    connect(midnight, &QTimer::timeout, this, [this] {
        const QDate day = toQDate(m_context.today());
        if (std::exchange(m_shownDay, day) != day) {
            updateHeading();
            m_context.live.announceNewDay();
        }
    });
    m_shownDay = toQDate(m_context.today());
    midnight->start();

    if (!restoreGeometry(m_context.preferences.get(Preferences::windowGeometry)))
        resize(usualSize.boundedTo(screen()->availableSize()));
    retranslate();
    showPage(QString(m_context.preferences.get(Preferences::page)));
    if (m_current < 0)
        showPage(0);
}

MainWindow::~MainWindow()
{
    m_context.navigator = nullptr;
}

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto what) {
        connect(m_commands->action(command), &QAction::triggered, this, what);
    };
    on(Command::Log, [this] { showQuickLog(); });
    on(Command::RepeatLast, [this] {
        showQuickLog();
        goTo<TodayPage>(u"today")->quickLog()->repeatLast();
    });
    on(Command::CallTimer, [this] { goTo<TodayPage>(u"today")->quickLog()->toggleTimer(); });
    on(Command::New, [this] { m_pages[static_cast<size_t>(m_current)]->createNew(); });
    on(Command::Palette, [this] { m_palette->open(); });
    on(Command::Undo, [this] { m_context.undo.stack().undo(); });
    on(Command::Redo, [this] { m_context.undo.stack().redo(); });
    on(Command::Import, [this] { importFiles({}); });
    on(Command::Costs, [this] { showSettings(u"costsSection"_s); });
    on(Command::Rates, [this] { showSettings(u"ratesSection"_s); });
    on(Command::OpenWorkspace, [this] { openWorkspace(); });
    on(Command::Backup, [this] { backUp(); });
    on(Command::Refresh, [this] { m_context.live.load(); });
    on(Command::Quit, [this] { close(); });
    connect(m_palette, &CommandPalette::pageChosen, this, qOverload<int>(&MainWindow::showPage));
    connect(m_palette, &CommandPalette::sectionChosen, this, [this](int index, const QString &key) {
        showPage(index);
        page(index)->showSection(key);
    });
    connect(new HelpKey(this), &HelpKey::pressed, this, &MainWindow::showHelp);

    // A text field under the focus keeps Ctrl+Z for itself: it accepts the key before the action sees it.
    QUndoStack &stack = m_context.undo.stack();
    const auto enable = [this, &stack] {
        m_commands->action(Command::Undo)->setEnabled(stack.canUndo());
        m_commands->action(Command::Redo)->setEnabled(stack.canRedo());
    };
    enable();
    connect(&stack, &QUndoStack::indexChanged, this, enable);
    connect(m_header, &PageHeader::primaryClicked, this, [this] {
        Page *shown = m_pages[static_cast<size_t>(m_current)];
        if (shown->createText().isEmpty())
            showQuickLog();
        else
            shown->createNew();
    });
}

Page *MainWindow::page(int index)
{
    Page *&made = m_pages[static_cast<size_t>(index)];
    if (!made) {
        made = pageList()[static_cast<size_t>(index)].make(m_context, m_stack);
        m_stack->addWidget(made);
        connect(made, &Page::headingChanged, this, [this] {
            updateHeading();
            m_railState->update();
        });
    }
    return made;
}

void MainWindow::showPage(int index)
{
    goBack();
    if (index == m_current)
        return;
    m_explain->dismiss();
    m_current = index;
    m_rail->setCurrent(index);
    Page *shown = page(index);
    m_header->setTools(shown->headerTools());
    updateHeading();
    updateWelcome();
    m_context.preferences.set(Preferences::page,
                              QString::fromLatin1(pageList()[static_cast<size_t>(index)].key));
    // The line is what one comes to Today for.
    if (auto *today = qobject_cast<TodayPage *>(shown))
        today->quickLog()->focusLine();
}

void MainWindow::showPage(QStringView key)
{
    const auto found = std::ranges::find_if(
        pageList(), [&](const PageEntry &entry) { return key == QLatin1StringView(entry.key); });
    if (found != pageList().end())
        showPage(static_cast<int>(found - pageList().begin()));
}

template<class T> T *MainWindow::goTo(QStringView key)
{
    showPage(key);
    return qobject_cast<T *>(m_pages[static_cast<size_t>(m_current)]);
}

void MainWindow::showQuickLog()
{
    if (QLatin1StringView(pageList()[static_cast<size_t>(m_current)].key) == QLatin1StringView("today")) {
        goTo<TodayPage>(u"today")->quickLog()->focusLine();
        return;
    }
    m_quickLog->parentWidget()->show();
    m_quickLog->show();
    m_quickLog->focusLine();
}

void MainWindow::drillDown(const DrillDown &what)
{
    if (!m_drill) {
        m_drill = new DrillDownPage(m_context, m_stack);
        m_stack->addWidget(m_drill);
        connect(m_drill, &DrillDownPage::backWanted, this, &MainWindow::goBack);
        connect(m_drill, &Page::headingChanged, this, &MainWindow::updateHeading);
    }
    m_explain->dismiss();
    if (!isDrilling()) {
        m_focusBefore = focusWidget();
        qApp->installEventFilter(this);
    }
    m_isDrilling = true;
    m_header->setTools(nullptr);
    updateWelcome();
    m_drill->showRows(what, pageName(pageList()[static_cast<size_t>(m_current)]));
    m_backAction->setEnabled(true);
}

void MainWindow::goBack()
{
    if (!isDrilling())
        return;
    m_isDrilling = false;
    qApp->removeEventFilter(this);
    m_backAction->setEnabled(false);
    m_explain->dismiss();
    m_header->setTools(page(m_current)->headerTools());
    updateHeading();
    updateWelcome();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void MainWindow::explain(const Metric &metric, const Selection &selection)
{
    m_explain->explain(metric, selection);
}

void MainWindow::editActivity(std::optional<ActivityId> activity)
{
    ActivityDialog::open(m_context, activity, this);
}

void MainWindow::editOpportunity(std::optional<OpportunityId> opportunity)
{
    OpportunityDialog::open(m_context, opportunity, this);
}

void MainWindow::importFiles(const QStringList &paths)
{
    ImportWizard::open(m_context, paths, this);
}

void MainWindow::showSettings(const QString &section)
{
    goTo<SettingsPage>(u"settings")->showSection(section);
}

void MainWindow::showTargets()
{
    goTo<TargetsPage>(u"targets")->showSection(u"targets");
}

void MainWindow::showReport(const QString &key, const Scope &scope, const Period &period)
{
    goTo<ReportsPage>(u"reports")->choose(key, scope, period);
}

void MainWindow::showGlossary(const QString &key)
{
    goTo<GlossaryPage>(u"glossary")->showEntry(key);
}

void MainWindow::showHelp(QWidget *focus)
{
    const QString key = glossaryKeyOf(focus);
    if (focus->window() == this)
        return showGlossary(key);
    // Over a dialog the page is out of reach.
    const GlossaryEntry *entry = glossary() ? glossary()->find(key) : nullptr;
    if (entry)
        EntryPopup::open(*entry, m_context.localization.language(), focus);
}

void MainWindow::openWorkspace()
{
    m_context.dialogs.askOpenFile(this, tr("Open a workspace"), tr("Laju workspaces (*.laju);;All files (*)"),
                                  [this](const QString &path) { Q_EMIT openRequested(path); });
}

void MainWindow::backUp()
{
    const QFileInfo file(m_context.store.location());
    const QString suggestion = file.completeBaseName() + u'-' + m_shownDay.toString(Qt::ISODate) + u".laju";
    m_context.dialogs.askSaveFile(this, tr("Back up to"), suggestion, tr("Laju workspaces (*.laju)"),
                                  [this](const QString &path) {
                                      m_context.store.ask(
                                          this, [path](Session &session) { return session.backup(path); },
                                          [this, path](const Result<void> &done) {
                                              if (done)
                                                  m_messages->showInfo(tr("Backed up to %1.").arg(path));
                                              else
                                                  m_context.showError(done.error());
                                          });
                                  });
}

void MainWindow::updateHeading()
{
    if (m_current < 0)
        return;
    const Page *shown = isDrilling() ? m_drill : page(m_current);
    m_header->setTitle(shown->title(), shown->subtitle());
    const bool logs = shown->createText().isEmpty();
    QAction *action = m_commands->action(logs ? Command::Log : Command::New);
    m_header->setPrimary(logs ? action->text() : shown->createText(),
                         action->shortcut().toString(QKeySequence::NativeText));
    m_hint->setText(shown->hint());
    setWindowTitle(tr("%1 – Laju").arg(shown->title()));
}

void MainWindow::updateStatus()
{
    qint64 count = 0;
    for (const ActivityType &type : m_context.directory().activityTypes)
        count += m_context.facts().sum(recordedOfType(type->number), Company(), Period::always());
    //: %1 is the workspace's file, %2 a number of activities
    m_status->setText(
        tr("%1 · %2 activities · Saved", nullptr, static_cast<int>(count))
            .arg(QFileInfo(m_context.store.location()).fileName(), m_context.format().count(count)));
}

void MainWindow::updateWelcome()
{
    const bool empty = m_context.live.isLoaded() && m_context.directory().reps.empty() &&
                       QLatin1StringView(pageList()[static_cast<size_t>(std::max(m_current, 0))].key) !=
                           QLatin1StringView("settings");
    m_stack->setCurrentWidget(empty          ? static_cast<QWidget *>(m_welcome)
                              : isDrilling() ? m_drill
                                             : page(std::max(m_current, 0)));
    m_header->setVisible(!empty);
    m_hint->setVisible(!empty);
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    updateHeading();
    updateStatus();
    m_railState->update();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Tables take every press for themselves, so the mouse's back button is caught before.
    if (isDrilling() && event->type() == QEvent::MouseButtonPress && watched->isWidgetType() &&
        static_cast<QWidget *>(watched)->window() == this &&
        static_cast<QMouseEvent *>(event)->button() == Qt::BackButton) {
        goBack();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_explain->isVisible())
        m_explain->dismiss();
    else if (event->key() == Qt::Key_Escape && isDrilling())
        goBack();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.preferences.set(Preferences::windowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setFolded(width() < foldBelow);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (std::ranges::any_of(event->mimeData()->urls(), &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    importFiles(paths);
}

} // namespace laju::ui
