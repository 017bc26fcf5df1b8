// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/employment_dates.h"

#include "ui/common/optional_date_edit.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

EmploymentDates::EmploymentDates(QWidget *parent)
    : QWidget(parent)
    , m_first(new OptionalDateEdit(u"firstDay"_s, this))
    , m_last(new OptionalDateEdit(u"lastDay"_s, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(10);
    row->addWidget(m_first, 1);
    row->addWidget(m_last, 1);
}

void EmploymentDates::show(const RepFields &rep, Day today)
{
    m_first->setDay(rep.firstDay, today);
    m_last->setDay(rep.lastDay, today);
}

void EmploymentDates::putInto(RepFields &rep) const
{
    rep.firstDay = m_first->day();
    rep.lastDay = m_last->day();
}

void EmploymentDates::retranslate(const QLocale &locale)
{
    //: Somebody's employment; a date stands below
    m_first->setWords(tr("since"), tr("First day of employment"), locale);
    //: Somebody's employment; a date stands below
    m_last->setWords(tr("until"), tr("Last day of employment"), locale);
}

} // namespace laju::ui
