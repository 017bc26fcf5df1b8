// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/optional_date_edit.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QVBoxLayout>

namespace laju::ui {

OptionalDateEdit::OptionalDateEdit(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_known(new QCheckBox(this))
    , m_date(new QDateEdit(this))
{
    setObjectName(name);
    m_known->setObjectName(name + u"Known");
    m_date->setObjectName(name + u"Date");
    m_date->setCalendarPopup(true);
    m_date->setEnabled(false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(4);
    rows->addWidget(m_known);
    rows->addWidget(m_date);
    connect(m_known, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
}

std::optional<Day> OptionalDateEdit::day() const
{
    return m_known->isChecked() ? std::optional(toDay(m_date->date())) : std::nullopt;
}

void OptionalDateEdit::setDay(const std::optional<Day> &day, Day offered)
{
    m_known->setChecked(day.has_value());
    m_date->setDate(toQDate(day.value_or(offered)));
}

void OptionalDateEdit::setWords(const QString &text, const QString &name, const QLocale &locale)
{
    m_known->setText(text);
    m_date->setAccessibleName(name);
    m_date->setLocale(locale);
    m_date->setDisplayFormat(locale.dateFormat(QLocale::ShortFormat));
}

} // namespace laju::ui
