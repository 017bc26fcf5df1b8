// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

namespace laju::ui {

/// Questions to the user, behind a seam so that a test can answer them. None blocks: the answer comes to the
/// function given, later and on the GUI thread; it is not called once `parent` is gone. A cancelled question
/// calls nothing, except where said.
class Dialogs
{
public:
    using PathAnswer = std::function<void(const QString &path)>;
    using PathsAnswer = std::function<void(const QStringList &paths)>;

    virtual ~Dialogs() = default;

    /// An existing file. `filters` as of QFileDialog: "CSV files (*.csv);;All files (*)".
    virtual void askOpenFile(QWidget *parent, const QString &title, const QString &filters,
                             PathAnswer answer) = 0;
    /// One or more existing files.
    virtual void askOpenFiles(QWidget *parent, const QString &title, const QString &filters,
                              PathsAnswer answer) = 0;
    /// A file to write; overwriting is already confirmed. `suggestion` is a file name or path; its suffix is
    /// added to a name given without one.
    virtual void askSaveFile(QWidget *parent, const QString &title, const QString &suggestion,
                             const QString &filters, PathAnswer answer) = 0;
    /// Yes or no, for what cannot be undone. `action` names the button that says yes ("Replace"). The answer
    /// is also given when it is no.
    virtual void confirm(QWidget *parent, const QString &title, const QString &question,
                         const QString &action, std::function<void(bool)> answer) = 0;
    /// An error that belongs to no page; `detail` (may be empty) is for a report to the developers.
    virtual void showError(QWidget *parent, const QString &title, const QString &text,
                           const QString &detail) = 0;
};

/// The real ones: QFileDialog and QMessageBox, window-modal.
[[nodiscard]] std::unique_ptr<Dialogs> makeDialogs();

} // namespace laju::ui
