// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

namespace laju::ui {

/// What a person and a workspace can choose, in sections; every choice holds at once and needs no "apply".
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    SettingsPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace laju::ui
