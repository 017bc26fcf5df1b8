// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logging/record_dialog.h"

namespace laju::ui {

class ActivityForm;

/// The form for one activity, new or there already.
class ActivityDialog final : public RecordDialog
{
    Q_OBJECT
public:
    /// None: for a new activity of the rep who logs here.
    static void open(Context &context, std::optional<ActivityId> activity, QWidget *parent);

private:
    ActivityDialog(Context &context, std::optional<ActivityId> activity, QWidget *parent);

    void load() override;
    void startNew() override;
    void save() override;
    void remove() override;
    [[nodiscard]] bool isTouched() override;
    void focusFirst() override;
    [[nodiscard]] QString savedText() const override;
    [[nodiscard]] QString conflictText() const override;
    void retranslate() override;

    std::optional<ActivityId> m_activity;
    ActivityForm *m_form;
};

} // namespace laju::ui
