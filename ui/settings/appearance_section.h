// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

namespace laju::ui {

class SegmentedControl;

/// Language and theme, of this person on this machine.
class AppearanceSection final : public Section
{
    Q_OBJECT
public:
    AppearanceSection(Context &context, QWidget *parent);

private:
    void retranslate() override;
    void show(const Directory &directory) override;

    SegmentedControl *m_language;
    SegmentedControl *m_scheme;
};

} // namespace laju::ui
