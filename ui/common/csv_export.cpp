// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/csv_export.h"

#include "ui/common/styling.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>
#include <QSaveFile>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int exportBarWidth = 140;

/// Writes to a file that appears only when all of it is there.
Result<qint64> writeCsvFile(Session &session, const CsvExport::Job &job, const QString &path,
                            const CsvExportOptions &options)
{
    QSaveFile file(path);
    const auto unwritable = [&] {
        return failure(ErrorKind::Unwritable,
                       CsvExport::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    auto rows = job.write(session, file, options);
    if (rows && !file.commit())
        return unwritable();
    return rows;
}

} // namespace

CsvExport::CsvExport(Context &context, const QString &name, std::function<std::optional<Job>()> makeJob,
                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_makeJob(std::move(makeJob))
    , m_button(new QToolButton(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_button->setObjectName(name);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    setButtonKind(m_button, ButtonKind::Normal);
    m_bar->setObjectName(name + u"Progress"_s);
    m_bar->setRange(0, 100);
    m_bar->setFixedWidth(exportBarWidth);
    m_bar->hide();
    m_cancel->setObjectName(name + u"Cancel"_s);
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextOnly);
    setButtonKind(m_cancel, ButtonKind::Normal);
    m_cancel->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2 * metric::space);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, &CsvExport::askForFile);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_cancelled)
            *m_cancelled = true;
    });
    retranslate();
}

CsvExport::~CsvExport()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void CsvExport::setAccessibleText(const QString &text)
{
    m_accessibleText = text;
    retranslate();
}

void CsvExport::setAvailable(bool available)
{
    m_button->setEnabled(available);
}

void CsvExport::askForFile()
{
    const auto job = m_makeJob();
    if (!job)
        return;
    m_context.dialogs.askSaveFile(this, m_accessibleText, job->fileName, tr("CSV files (*.csv)"),
                                  [this, job = *job](const QString &path) { start(job, path); });
}

void CsvExport::start(const Job &job, const QString &path)
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_bar->setValue(0);
    m_bar->show();
    m_cancel->show();
    m_button->hide();
    // Called on the database thread: only the flag is touched there, the bar is told by a queued call.
    const CsvExportOptions options{.watcher = [cancelled = m_cancelled, bar = QPointer<QProgressBar>(m_bar),
                                               total = std::max<qint64>(job.total, 1)](qint64 written) {
        const int percent = static_cast<int>(std::min<qint64>(written * 100 / total, 100));
        QMetaObject::invokeMethod(
            qApp,
            [bar, percent] {
                if (bar)
                    bar->setValue(percent);
            },
            Qt::QueuedConnection);
        return !*cancelled;
    }};
    m_context.store.ask(
        this, [job, path, options](Session &session) { return writeCsvFile(session, job, path, options); },
        [this, path](const Result<qint64> &rows) { finish(rows, path); });
}

void CsvExport::finish(const Result<qint64> &rows, const QString &path)
{
    m_bar->hide();
    m_cancel->hide();
    m_button->show();
    m_cancelled.reset();
    if (rows)
        //: %1 is the number n, written with separators; %2 a file
        m_context.navigator->showMessage({.text = tr("%1 rows saved in %2.", nullptr, static_cast<int>(*rows))
                                                      .arg(m_context.format().count(*rows), path)});
    else if (rows.error().kind == ErrorKind::Cancelled)
        m_context.navigator->showMessage({.text = tr("The export was cancelled. No file was written.")});
    else
        m_context.showError(rows.error());
}

void CsvExport::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CsvExport::retranslate()
{
    m_button->setText(tr("Export CSV…"));
    m_button->setAccessibleName(m_accessibleText.isEmpty() ? m_button->text() : m_accessibleText);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the export"));
    m_bar->setAccessibleName(tr("Progress of the export"));
}

} // namespace laju::ui
