// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/sections_page.h"

namespace laju::ui {

class ScopePicker;
class SegmentedControl;

/// Whom to talk to about what: sections of one scope over the days up to today, as many as chosen.
class CoachingPage final : public SectionsPage
{
    Q_OBJECT
public:
    CoachingPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *headerTools() override { return m_tools; }
    [[nodiscard]] QString hint() const override;

protected:
    [[nodiscard]] Scope scope() const override;
    [[nodiscard]] Period period() const override;
    void retranslate() override;

private:
    QWidget *m_tools;
    SegmentedControl *m_window;
    ScopePicker *m_scope;
};

} // namespace laju::ui
