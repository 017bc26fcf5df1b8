// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/revenue_plan.h"
#include "ui/common/card.h"
#include "ui/common/context.h"

class QComboBox;
class QLineEdit;

namespace laju::ui {

class FormField;
class PeriodChooser;

/// What is to be won, when, and of which months the rates are taken. Remembers what was chosen.
///
/// Without a revenue of one's own the target in force is taken, else what was won in the period before.
class PlanInputs final : public Card
{
    Q_OBJECT
public:
    PlanInputs(Context &context, QWidget *parent);

    /// Looks for what is taken where nobody types a revenue.
    void refresh(const Scope &scope);
    /// None while nothing tells what is to be won.
    [[nodiscard]] std::optional<PlanGoal> goal() const;
    [[nodiscard]] const Period &period() const;
    /// In months.
    [[nodiscard]] int window() const;

Q_SIGNALS:
    /// Something else was typed or chosen.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void readRevenue();
    void retranslate();

    Context &m_context;
    QLineEdit *m_revenue;
    FormField *m_revenueField;
    PeriodChooser *m_period;
    FormField *m_periodField;
    QComboBox *m_window;
    FormField *m_windowField;
    std::optional<qint64> m_typed;     ///< minor units
    std::optional<qint64> m_suggested; ///< minor units
    bool m_isWrong = false;            ///< what is typed is no amount
};

} // namespace laju::ui
