// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/ramp_up_form.h"

#include "ui/logging/form_field.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

RampUpForm::RampUpForm(Context &formContext, QWidget *parent)
    : RecordForm(formContext, u"rampUp"_s, parent)
    , m_shares(new QLineEdit(this))
    , m_field(new FormField(m_shares, this))
{
    setObjectName(u"rampUpForm"_s);
    m_shares->setObjectName(u"rampUpShares"_s);
    fields()->addWidget(m_field);
    retranslate();
}

void RampUpForm::setScope(const Scope &scope)
{
    if (m_scope == scope && onRecord(scope) == m_rampUp)
        return;
    m_scope = scope;
    clear();
}

std::optional<RampUp> RampUpForm::onRecord(const Scope &scope) const
{
    const auto &all = context().directory().rampUps;
    const auto found =
        std::ranges::find_if(all, [&](const RampUp &rampUp) { return rampUp->scope == scope; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void RampUpForm::clear()
{
    m_rampUp = onRecord(m_scope);
    setEditing(m_rampUp.has_value());
    QStringList shares;
    if (m_rampUp) {
        std::ranges::transform((*m_rampUp)->shares, std::back_inserter(shares),
                               [](int share) { return u"%1%"_s.arg(share); });
    }
    m_shares->setText(shares.join(u", "_s));
    m_field->setError({});
}

void RampUpForm::save()
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    RampUpFields fields = m_rampUp ? m_rampUp->fields() : RampUpFields{.scope = m_scope, .shares = {}};
    fields.shares.clear();
    for (const QString &text : m_shares->text().split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        fields.shares.push_back(QString(text).remove(u'%').toInt(&isNumber));
        if (!isNumber) {
            m_field->setError(tr("“%1” is no share in percent.").arg(text));
            return;
        }
    }
    const auto rampUp = RampUp::make(std::move(fields));
    if (!rampUp) {
        m_field->setError(rampUp.error().text);
        return;
    }
    submit(tr("Change ramp-up"), [rampUp = *rampUp](Session &session) { return session.save(rampUp); });
}

void RampUpForm::remove()
{
    if (!m_rampUp)
        return;
    submit(
        tr("Delete ramp-up"), [id = (*m_rampUp)->id](Session &session) { return session.remove(id); },
        tr("Ramp-up deleted."));
}

void RampUpForm::retranslate()
{
    RecordForm::retranslate();
    m_field->setLabel(tr("Share of targets in each month from the first day on"));
    m_shares->setPlaceholderText(tr("25%, 50%, 75%"));
}

} // namespace laju::ui
