// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/loss_reason_dialog.h"

#include "ui/common/glossary_key.h"
#include "ui/common/styling.h"
#include "ui/logging/form_field.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

LossReasonDialog::LossReasonDialog(const QString &deal, const QStringList &reasons, QWidget *parent)
    : QDialog(parent)
    , m_deal(deal)
    , m_reason(new QComboBox)
    , m_cancel(new QPushButton(this))
    , m_lost(new QPushButton(this))
{
    setObjectName(u"lossReasonDialog"_s);
    setModal(true);
    m_reason->setObjectName(u"lossReason"_s);
    setGlossaryKey(this, u"loss_reason"_s);
    m_cancel->setObjectName(u"lossReasonCancel"_s);
    m_lost->setObjectName(u"lossReasonAccept"_s);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->addItems(reasons);
    m_reason->clearEditText();
    m_field = new FormField(m_reason, this);
    m_cancel->setAutoDefault(false);
    m_lost->setDefault(true);
    setButtonKind(m_lost, ButtonKind::Primary);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_lost);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin,
                               metric::pageMargin);
    column->setSpacing(4 * metric::space);
    column->addWidget(m_field);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumSize(400, 190); // with room for what is wrong
    connect(m_lost, &QPushButton::clicked, this, &LossReasonDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &LossReasonDialog::reject);
    connect(m_reason, &QComboBox::editTextChanged, this, [this] { m_field->setError({}); });
    retranslate();
    m_reason->setFocus();
}

void LossReasonDialog::accept()
{
    const QString reason = m_reason->currentText().trimmed();
    if (reason.isEmpty()) {
        m_field->setError(tr("Write why it was lost: a word will do, such as price or timing."));
        return;
    }
    QDialog::accept();
    Q_EMIT answered(reason);
}

void LossReasonDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void LossReasonDialog::retranslate()
{
    setWindowTitle(tr("Mark as lost"));
    //: %1 is the name of an opportunity
    m_field->setLabel(tr("Why was “%1” lost?").arg(m_deal));
    m_cancel->setText(tr("Cancel"));
    m_lost->setText(tr("Mark as lost"));
}

} // namespace laju::ui
