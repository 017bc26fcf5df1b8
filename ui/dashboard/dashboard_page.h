// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/sections_page.h"

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace laju::ui {

class PeriodChooser;
class ScopePicker;

/// Whether the work works, for one scope and period: sections to choose from, the one in sight remembered.
class DashboardPage final : public SectionsPage
{
    Q_OBJECT
public:
    DashboardPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *headerTools() override { return m_tools; }
    [[nodiscard]] QString hint() const override;

protected:
    [[nodiscard]] Scope scope() const override;
    [[nodiscard]] Period period() const override;
    void refresh() override;
    void retranslate() override;

private:
    void makeTools();
    void makeNotice();
    /// Says where the records are when the period has none.
    void updateNotice();

    QWidget *m_tools;
    PeriodChooser *m_period;
    ScopePicker *m_scope;
    QToolButton *m_export;
    QMenu *m_menu;
    QLabel *m_nothing;
    QPushButton *m_latest;
};

} // namespace laju::ui
