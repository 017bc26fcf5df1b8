// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace laju::ui {

/// What stands where nothing is yet: an icon, a sentence saying what to do next and up to two buttons.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(Icon icon, QWidget *parent = nullptr);

    /// Also the accessible name.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// The first button is primary. The caller connects it, names it and changes its text with the language.
    QPushButton *addButton(const QString &text);

private:
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace laju::ui
