// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/coaching_study.h"
#include "ui/common/context.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace laju::ui {

class Chip;

/// One flag: who, what, by how much, where to begin, and the records behind it.
class FlagRow final : public QWidget
{
    Q_OBJECT
public:
    FlagRow(Context &context, QWidget *parent);

    /// @p selection is the one that the flag was found in.
    void show(const ToldFlag &told, const Selection &selection);

private:
    /// Asks why the flag needs no talk, or not any more.
    void ask(bool asks);
    void dismiss();

    Context &m_context;
    QLabel *m_name;
    Chip *m_kind;
    QLabel *m_evidence;
    QLabel *m_details;
    QLabel *m_gap;
    QPushButton *m_rows;
    QPushButton *m_dismiss;
    QWidget *m_asking;
    QLineEdit *m_reason;
    QPushButton *m_save;
    std::optional<ToldFlag> m_told;
    std::optional<Selection> m_selection;
};

} // namespace laju::ui
