// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logging/record_dialog.h"

namespace laju::ui {

class OpportunityForm;
class OpportunityHistory;

/// The form for one opportunity, new or there already, with its past beside it.
class OpportunityDialog final : public RecordDialog
{
    Q_OBJECT
public:
    /// None: for a new opportunity of the rep who logs here.
    static void open(Context &context, std::optional<OpportunityId> opportunity, QWidget *parent);

private:
    OpportunityDialog(Context &context, std::optional<OpportunityId> opportunity, QWidget *parent);

    void layOut();
    void load() override;
    void startNew() override;
    void save() override;
    void remove() override;
    [[nodiscard]] bool isTouched() override;
    void focusFirst() override;
    [[nodiscard]] QString savedText() const override;
    [[nodiscard]] QString conflictText() const override;
    void retranslate() override;

    std::optional<OpportunityId> m_opportunity;
    OpportunityForm *m_form;
    OpportunityHistory *m_history;
};

} // namespace laju::ui
