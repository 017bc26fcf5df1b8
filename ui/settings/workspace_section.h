// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace laju::ui {

/// What holds for everybody in this workspace: name, currency, zone, week, hours, whether there is a game.
class WorkspaceSection final : public Section
{
    Q_OBJECT
public:
    WorkspaceSection(Context &context, QWidget *parent);

private:
    void retranslate() override;
    void show(const Directory &directory) override;
    void save();

    QLineEdit *m_name;
    QComboBox *m_currency;
    QComboBox *m_zone;
    QComboBox *m_weekStart;
    QWidget *m_workdays;
    QList<QCheckBox *> m_days;
    QWidget *m_hours;
    QTimeEdit *m_start;
    QTimeEdit *m_end;
    QSpinBox *m_threshold;
    QCheckBox *m_gamification;
    QLabel *m_gameNote;
};

} // namespace laju::ui
