// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/scroll_page.h"

namespace laju::ui {

class ScopePicker;
class SegmentedControl;
class TargetsTab;

/// What is asked of whom: tabs to choose from, all of one scope, the one in sight remembered.
class TargetsPage final : public ScrollPage
{
    Q_OBJECT
public:
    TargetsPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *headerTools() override { return m_tools; }
    [[nodiscard]] QString createText() const override;
    /// Goes to the targets and begins a new one.
    void createNew() override;
    [[nodiscard]] QString hint() const override;
    void showSection(QStringView key) override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    /// Made on first sight.
    TargetsTab *tab(int index);
    void choose(int index);

    QWidget *m_tools;
    SegmentedControl *m_chooser;
    ScopePicker *m_scope;
    std::vector<TargetsTab *> m_tabs;
    int m_current = -1;
};

} // namespace laju::ui
