// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/section.h"

#include "ui/common/styling.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace laju::ui {

Section::Section(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card(this))
    , m_form(new QFormLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_card->body()->addLayout(m_form);
}

void Section::begin()
{
    retranslate();
    show(m_context.directory());
    connect(&m_context.live, &LiveFacts::directoryChanged, this, [this] { show(m_context.directory()); });
}

void Section::addField(const QString &objectName, QWidget *field)
{
    field->setObjectName(objectName);
    auto *label = new QLabel(m_card);
    setTextStyle(label, TextStyle::Body, ui::Role::Secondary);
    label->setBuddy(field);
    m_form->addRow(label, field);
}

QWidget *Section::lastField() const
{
    return m_form->itemAt(m_form->rowCount() - 1, QFormLayout::FieldRole)->widget();
}

void Section::relabel(QWidget *field, const QString &text)
{
    qobject_cast<QLabel *>(m_form->labelForField(field))->setText(text);
    field->setAccessibleName(text);
}

void Section::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show(m_context.directory());
    }
    QWidget::changeEvent(event);
}

} // namespace laju::ui
