// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/record_dialog.h"

#include "ui/common/styling.h"
#include "ui/logging/activity_edits.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

RecordDialog::RecordDialog(Context &context, const QString &name, bool isNew, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_isNew(isNew)
    , m_body(new QVBoxLayout)
    , m_problem(new QWidget(this))
    , m_problemText(new QLabel(m_problem))
    , m_reload(new QPushButton(m_problem))
    , m_delete(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(QString(name + u"Dialog"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    m_problemText->setObjectName(QString(name + u"Problem"));
    m_reload->setObjectName(QString(name + u"Reload"));
    m_delete->setObjectName(QString(name + u"Delete"));
    m_cancel->setObjectName(QString(name + u"Cancel"));
    m_save->setObjectName(QString(name + u"Save"));

    m_problemText->setWordWrap(true);
    setTextStyle(m_problemText, TextStyle::Body, ui::Role::Bad);
    auto *problemRow = new QHBoxLayout(m_problem);
    problemRow->setContentsMargins({});
    problemRow->addWidget(m_problemText, 1);
    problemRow->addWidget(m_reload);
    m_problem->hide();

    for (QPushButton *button : {m_reload, m_delete, m_cancel})
        button->setAutoDefault(false);
    setButtonKind(m_delete, ButtonKind::Quiet);
    setButtonKind(m_save, ButtonKind::Primary);
    m_save->setDefault(true);
    m_delete->setVisible(!m_isNew);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_delete);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin,
                               metric::pageMargin);
    column->setSpacing(4 * metric::space);
    column->addWidget(m_problem);
    column->addLayout(m_body, 1);
    column->addLayout(buttons);

    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_cancel, &QPushButton::clicked, this, &RecordDialog::reject);
    connect(m_reload, &QPushButton::clicked, this, [this] { load(); });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        remove();
        done(Accepted);
    });
    // In a note Enter begins a line.
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            [this] { save(); });
}

void RecordDialog::begin()
{
    retranslate();
    if (m_isNew)
        startNew();
    else
        load();
}

void RecordDialog::present()
{
    m_problem->hide();
    QDialog::open();
    focusFirst();
}

void RecordDialog::giveUp(const Error &error)
{
    m_context.showError(error);
    done(Rejected);
    deleteLater(); // a dialog that was never shown is not closed either
}

void RecordDialog::run(const QString &step, std::function<Result<Change>(Session &)> job)
{
    m_save->setEnabled(false);
    // The answer may come when the dialog is gone: the history outlives it, so it is held by a guarded
    // pointer.
    m_context.undo.run(step, std::move(job),
                       [dialog = QPointer<RecordDialog>(this)](const Result<Change> &change) {
                           if (dialog)
                               dialog->saved(change);
                       });
}

void RecordDialog::saved(const Result<Change> &change)
{
    m_save->setEnabled(true);
    if (change) {
        if (m_context.navigator)
            m_context.navigator->showMessage(withUndo(m_context, savedText(), *change));
        done(Accepted);
    } else if (change.error().kind == ErrorKind::Conflict) {
        showProblem(conflictText(), !m_isNew);
    } else if (change.error().kind == ErrorKind::Duplicate) {
        m_insists = true;
        //: %1 is a sentence that says what is there already
        showProblem(tr("%1 Save again to keep both.").arg(change.error().text));
    } else {
        showProblem(change.error().text);
    }
}

void RecordDialog::showProblem(const QString &text, bool offerReload)
{
    m_problemText->setText(text);
    m_reload->setVisible(offerReload);
    m_problem->show();
}

void RecordDialog::reject()
{
    if (!isTouched()) {
        QDialog::reject();
        return;
    }
    m_context.dialogs.confirm(this, tr("Discard changes"), tr("Throw away what you changed?"), tr("Discard"),
                              [this](bool yes) {
                                  if (yes)
                                      QDialog::reject();
                              });
}

void RecordDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RecordDialog::retranslate()
{
    m_reload->setText(tr("Reload"));
    m_delete->setText(tr("Delete"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
}

} // namespace laju::ui
