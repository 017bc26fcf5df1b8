// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"
#include "ui/common/context.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace laju::ui {

class MappingStep;

/// Takes in tables, file by file, in three steps: choose it, see how it is understood and correct that, take
/// it. Everything that reads or writes happens on the database thread; the window stays free and each step
/// can be cancelled.
class ImportWizard final : public QDialog
{
    Q_OBJECT
public:
    /// Shows the wizard over @p parent; the files at @p paths, when there are any, are chosen already.
    static void open(Context &context, const QStringList &paths, QWidget *parent);

    ImportWizard(Context &context, QWidget *parent);
    ~ImportWizard() override;

    /// Takes up the files one after another: each is shown and asked for by itself.
    void chooseFiles(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    QWidget *makeResultStep();
    void takeUpNext();
    /// Whether the file taken up cannot be read and others wait.
    [[nodiscard]] bool canSkip() const;
    void changeKind(ImportKind kind);
    void plan();
    void showPlan(const ImportPlan &plan);
    void take();
    void showOutcome(const Result<ImportOutcome> &outcome);
    void setBusy(const QString &what);
    void updateButtons();
    void retranslate();
    [[nodiscard]] ImportWatcher watcher();

    Context &m_context;
    std::shared_ptr<const SourceFile> m_file;
    std::optional<ImportPlan> m_plan;
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
    int m_asked = 0; ///< answers to earlier questions are stale
    bool m_busy = false;
    bool m_finished = false;
    QString m_path;
    QStringList m_waiting;  ///< files chosen and not yet taken up
    qsizetype m_chosen = 0; ///< how many were chosen at once
    QStringList m_taken;    ///< what is said of the files that are in

    QLabel *m_title;
    QLabel *m_about;
    QStackedWidget *m_steps;
    MappingStep *m_mapping;
    QLabel *m_result;
    QLabel *m_error;
    QProgressBar *m_progress;
    QPushButton *m_choose;
    QPushButton *m_cancel;
    QPushButton *m_take;
};

} // namespace laju::ui
