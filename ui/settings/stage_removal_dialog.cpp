// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stage_removal_dialog.h"

#include "ui/common/styling.h"
#include "ui/logging/form_field.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

StageRemovalDialog::StageRemovalDialog(const Stage &stage, int count, const std::vector<Stage> &targets,
                                       QWidget *parent)
    : QDialog(parent)
    , m_stage(stage)
    , m_count(count)
    , m_text(new QLabel(this))
    , m_target(new QComboBox)
    , m_cancel(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    setObjectName(u"stageRemovalDialog"_s);
    setModal(true);
    m_target->setObjectName(u"stageRemovalTarget"_s);
    m_cancel->setObjectName(u"stageRemovalCancel"_s);
    m_remove->setObjectName(u"stageRemovalAccept"_s);
    m_text->setWordWrap(true);
    for (const Stage &target : targets)
        m_target->addItem(target->name, target->id.number());
    m_field = new FormField(m_target, this);
    m_cancel->setAutoDefault(false);
    m_remove->setDefault(true);
    setButtonKind(m_remove, ButtonKind::Primary);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin,
                               metric::pageMargin);
    column->setSpacing(4 * metric::space);
    column->addWidget(m_text);
    column->addWidget(m_field);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumSize(440, 220);
    connect(m_remove, &QPushButton::clicked, this, &StageRemovalDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &StageRemovalDialog::reject);
    retranslate();
    m_target->setFocus();
}

void StageRemovalDialog::accept()
{
    const auto target = StageId::fromNumber(m_target->currentData().toLongLong());
    QDialog::accept();
    if (target)
        Q_EMIT answered(*target);
}

void StageRemovalDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void StageRemovalDialog::retranslate()
{
    setWindowTitle(tr("Remove stage"));
    //: %1 is the name of a stage
    m_text->setText(
        tr("%n opportunities stand in “%1”. They move to another stage before it is removed; history and "
           "past figures keep it.",
           nullptr, m_count)
            .arg(m_stage->name));
    m_field->setLabel(tr("Move them to"));
    m_cancel->setText(tr("Cancel"));
    m_remove->setText(tr("Move and remove"));
}

} // namespace laju::ui
