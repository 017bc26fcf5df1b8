// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/record_form.h"

#include "ui/common/styling.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace laju::ui {

RecordForm::RecordForm(Context &formContext, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_context(formContext)
    , m_fields(new QVBoxLayout)
    , m_error(new QLabel(this))
    , m_remove(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    m_error->setObjectName(name + u"Error");
    m_remove->setObjectName(name + u"Remove");
    m_cancel->setObjectName(name + u"Cancel");
    m_save->setObjectName(name + u"Save");
    m_error->setWordWrap(true);
    m_error->hide();
    setTextStyle(m_error, TextStyle::Small, ui::Role::Bad);
    setButtonKind(m_remove, ButtonKind::Quiet);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(8);
    m_fields->setSpacing(8);
    rows->addLayout(m_fields);
    rows->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    rows->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { clear(); });
    setEditing(false);
}

void RecordForm::setEditing(bool editing)
{
    m_remove->setVisible(editing);
    m_cancel->setVisible(editing);
    showError({});
}

void RecordForm::showError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void RecordForm::submit(const QString &step, std::function<Result<Change>(Session &)> job,
                        const QString &told)
{
    m_save->setEnabled(false);
    m_context.undo.run(step, std::move(job), [this, told](const Result<Change> &done) {
        m_save->setEnabled(true);
        if (!done) {
            showError(done.error().text);
            return;
        }
        clear();
        if (!told.isEmpty())
            m_context.tellUndoable(told);
    });
}

void RecordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        clear();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        QWidget::keyPressEvent(event);
}

void RecordForm::retranslate()
{
    m_remove->setText(tr("Delete"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
}

} // namespace laju::ui
