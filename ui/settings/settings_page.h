// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QScrollArea;

namespace laju::ui {

/// What a person and a workspace can choose, in sections; every choice holds at once and needs no "apply".
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    SettingsPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    /// Scrolls to the section of that object name and puts the focus into it.
    void showSection(QStringView name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QScrollArea *m_scroll;
};

} // namespace laju::ui
