// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_csv.h"
#include "ui/common/context.h"

#include <atomic>

class QProgressBar;
class QToolButton;

namespace laju::ui {

/// A button that writes rows into a CSV file on the database thread; while it does, a bar with the percentage
/// and Cancel stand in its place. A cancelled export leaves no file.
class CsvExport final : public QWidget
{
    Q_OBJECT
public:
    /// What to write, as it is when the button is pressed.
    struct Job
    {
        QString fileName; ///< suggested
        qint64 total;     ///< rows to come, for the percentage
        std::function<Result<qint64>(Session &, QIODevice &, const CsvExportOptions &)> write;
    };

    /// @p makeJob gives none when there is nothing to write. @p name is the button's objectName.
    CsvExport(Context &context, const QString &name, std::function<std::optional<Job>()> makeJob,
              QWidget *parent = nullptr);
    ~CsvExport() override;

    /// What the button exports, for people who hear it: "Export the listed activities".
    void setAccessibleText(const QString &text);
    void setAvailable(bool available);

protected:
    void changeEvent(QEvent *event) override;

private:
    void askForFile();
    void start(const Job &job, const QString &path);
    void finish(const Result<qint64> &rows, const QString &path);
    void retranslate();

    Context &m_context;
    std::function<std::optional<Job>()> m_makeJob;
    QToolButton *m_button;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QString m_accessibleText;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the export under way; read on the database thread
};

} // namespace laju::ui
