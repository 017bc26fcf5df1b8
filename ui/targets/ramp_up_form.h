// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/record_form.h"

class QLineEdit;

namespace laju::ui {

class FormField;

/// The shares of targets that a scope asks of somebody in the first months.
class RampUpForm final : public RecordForm
{
    Q_OBJECT
public:
    RampUpForm(Context &context, QWidget *parent);

    /// Shows what @p scope asks; what is being written stays while that is the same.
    void setScope(const Scope &scope);

protected:
    void retranslate() override;
    void save() override;
    void remove() override;
    void clear() override;

private:
    [[nodiscard]] std::optional<RampUp> onRecord(const Scope &scope) const;

    Scope m_scope;
    std::optional<RampUp> m_rampUp;
    QLineEdit *m_shares;
    FormField *m_field;
};

} // namespace laju::ui
