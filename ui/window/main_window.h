// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QStackedWidget;

namespace laju::ui {

class CommandPalette;
class Commands;
class DrillDownPage;
class ExplainPanel;
class PageHeader;
class QuickLogBar;
class Rail;
class RailState;
class WelcomePage;

/// The window: rail, header, the page in sight, a bar for messages, a status line. Pages are made on first
/// sight.
class MainWindow final : public QMainWindow, public Navigator
{
    Q_OBJECT
public:
    explicit MainWindow(Context &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Goes to the page with that key of pageList(); an unknown key changes nothing.
    void showPage(QStringView key);

    void drillDown(const DrillDown &what) override;
    void explain(const Metric &metric, const Selection &selection) override;
    void showGlossary(const QString &key) override;
    void editActivity(std::optional<ActivityId> activity) override;
    void editOpportunity(std::optional<OpportunityId> opportunity) override;
    void showMessage(const MessageBar::Message &message) override { m_messages->showMessage(message); }
    void importFiles(const QStringList &paths) override;
    void showSettings(const QString &section) override;
    void showTargets() override;
    void showReport(const QString &key, const Scope &scope, const Period &period) override;

Q_SIGNALS:
    /// The user wants another workspace file; the composition opens it in a window of its own.
    void openRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectCommands();
    void showPage(int index);
    [[nodiscard]] Page *page(int index);
    template<class T> T *goTo(QStringView key);
    /// From the rows behind a figure to the page they were asked for on, as it was left.
    void goBack();
    [[nodiscard]] bool isDrilling() const { return m_isDrilling; }
    void showQuickLog();
    void showHelp(QWidget *focus);
    void updateHeading();
    void updateStatus();
    void updateWelcome();
    void backUp();
    void openWorkspace();
    void retranslate();

    Context &m_context;
    Commands *m_commands;
    Rail *m_rail;
    RailState *m_railState;
    PageHeader *m_header;
    QuickLogBar *m_quickLog;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    MessageBar *m_messages;
    QLabel *m_status;
    QLabel *m_hint;
    CommandPalette *m_palette;
    ExplainPanel *m_explain;
    DrillDownPage *m_drill = nullptr; ///< made when first needed
    QAction *m_backAction;
    QPointer<QWidget> m_focusBefore; ///< on the page below the rows
    bool m_isDrilling = false;
    std::vector<Page *> m_pages;
    int m_current = -1;
    QDate m_shownDay;
};

} // namespace laju::ui
