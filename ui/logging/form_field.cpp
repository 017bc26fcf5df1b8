// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/form_field.h"

#include "ui/common/styling.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

FormField::FormField(QWidget *input, QWidget *parent)
    : QWidget(parent)
    , m_input(input)
    , m_label(new QLabel(this))
    , m_message(new QLabel(this))
{
    setTextStyle(m_label, TextStyle::Small, Role::Secondary);
    m_label->setBuddy(input);
    m_message->setObjectName(input->objectName() + u"Message"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metric::space);
    column->addWidget(m_label);
    column->addWidget(input);
    column->addWidget(m_message);
}

void FormField::setLabel(const QString &text)
{
    m_label->setText(text);
    m_input->setAccessibleName(QString(text).remove(u'&'));
}

void FormField::setError(const QString &text)
{
    m_wrong = !text.isEmpty();
    setInvalid(m_input, m_wrong);
    setTextStyle(m_message, TextStyle::Small, Role::Bad);
    m_message->setText(text);
    m_message->setVisible(m_wrong);
    m_input->setAccessibleDescription(text);
}

void FormField::setHint(const QString &text)
{
    if (m_wrong)
        return;
    setTextStyle(m_message, TextStyle::Small, Role::Secondary);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_input->setAccessibleDescription(text);
}

QString FormField::error() const
{
    return m_wrong ? m_message->text() : QString();
}

} // namespace laju::ui
