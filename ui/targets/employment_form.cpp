// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/employment_form.h"

#include "ui/common/employment_dates.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

EmploymentForm::EmploymentForm(Context &formContext, QWidget *parent)
    : RecordForm(formContext, u"employment"_s, parent)
    , m_dates(new EmploymentDates(this))
{
    setObjectName(u"employmentForm"_s);
    fields()->addWidget(m_dates);
    retranslate();
}

void EmploymentForm::setRep(RepId rep)
{
    m_rep = rep;
    if (!m_shown || !this->rep() || *this->rep() != *m_shown)
        clear();
}

const Rep *EmploymentForm::rep() const
{
    return m_rep ? context().directory().rep(*m_rep) : nullptr;
}

void EmploymentForm::clear()
{
    showError({});
    if (const Rep *known = rep()) {
        m_shown = *known;
        m_dates->show(known->fields(), context().today());
    }
}

void EmploymentForm::save()
{
    if (!rep())
        return;
    RepFields fields = rep()->fields();
    m_dates->putInto(fields);
    const auto changed = Rep::make(std::move(fields));
    if (!changed) {
        showError(changed.error().text);
        return;
    }
    submit(tr("Change first and last day"),
           [changed = *changed](Session &session) { return session.save(changed, {}, {}); });
}

void EmploymentForm::retranslate()
{
    RecordForm::retranslate();
    m_dates->retranslate(context().format().locale());
}

} // namespace laju::ui
