// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace laju::ui {

/// The team's own activity types beside the four built in.
class TypesSection final : public Section
{
    Q_OBJECT
public:
    TypesSection(Context &context, QWidget *parent);

private:
    void retranslate() override;
    void show(const Directory &directory) override;
    void add();

    QLabel *m_types;
    QWidget *m_newType;
    QLineEdit *m_name;
    QPushButton *m_add;
};

} // namespace laju::ui
