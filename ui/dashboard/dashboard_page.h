// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/scroll_page.h"

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace laju::ui {

class DashboardSection;
class PeriodChooser;
class ScopePicker;
class SegmentedControl;

/// Whether the work works, for one scope and period: sections to choose from, the one in sight remembered.
class DashboardPage final : public ScrollPage
{
    Q_OBJECT
public:
    DashboardPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *headerTools() override { return m_tools; }
    [[nodiscard]] QString hint() const override;
    void showSection(QStringView key) override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void makeTools();
    void makeStrip();
    /// Made on first sight.
    DashboardSection *section(int index);
    void choose(int index);
    /// Says where the records are when the period has none.
    void updateNotice();

    QWidget *m_tools;
    PeriodChooser *m_period;
    ScopePicker *m_scope;
    QToolButton *m_export;
    QMenu *m_menu;
    SegmentedControl *m_chooser;
    QLabel *m_nothing;
    QPushButton *m_latest;
    std::vector<DashboardSection *> m_sections;
    int m_current = -1;
};

} // namespace laju::ui
