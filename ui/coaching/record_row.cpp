// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/record_row.h"

#include "ui/common/icons.h"
#include "ui/common/quiet_button.h"
#include "ui/common/wrapped_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

RecordRow::RecordRow(QWidget *parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_text(wrappedLabel(TextStyle::Body, Role::Text, this))
    , m_about(wrappedLabel(TextStyle::Small, Role::Secondary, this))
    , m_edit(quietButton(u"recordEdit"_s, this))
    , m_remove(quietButton(u"recordRemove"_s, this))
{
    m_edit->setIcon(icon(Icon::Edit));
    m_remove->setIcon(icon(Icon::Delete));
    m_text->setObjectName(u"recordText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setObjectName(u"recordAbout"_s);
    m_head->addWidget(m_text, 1);
    m_head->addWidget(m_edit, 0, Qt::AlignTop);
    m_head->addWidget(m_remove, 0, Qt::AlignTop);
    m_foot->addWidget(m_about, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 2, 0, 6);
    rows->setSpacing(2);
    rows->addLayout(m_head);
    rows->addLayout(m_foot);
    connect(m_edit, &QToolButton::clicked, this, &RecordRow::editClicked);
    connect(m_remove, &QToolButton::clicked, this, &RecordRow::removeClicked);
}

void RecordRow::setTexts(const QString &text, const QString &about)
{
    m_text->setText(text);
    m_about->setText(about);
}

QString RecordRow::text() const
{
    return m_text->text();
}

QString RecordRow::about() const
{
    return m_about->text();
}

void RecordRow::setButtons(bool canChange, const QString &edit, const QString &remove)
{
    m_edit->setVisible(canChange);
    m_remove->setVisible(canChange);
    for (const auto &[button, name] : {std::pair{m_edit, edit}, {m_remove, remove}}) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
}

} // namespace laju::ui
