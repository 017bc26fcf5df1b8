// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quickline/understood.h"
#include "ui/common/context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace laju::ui {

class Chip;
class ElidedLabel;

/// The line under the quick line: what was understood of it, or what is wrong, or what is asked.
class UnderstoodRow final : public QWidget
{
    Q_OBJECT
public:
    explicit UnderstoodRow(const Context &context, QWidget *parent = nullptr);

    /// @p rep is the one who logs: times are in the rep's zone.
    void showUnderstood(const Understood &understood, RepId rep);
    /// Says how to begin, while nothing is typed.
    void showInvitation();
    void showError(const QString &text);
    /// Asks something; @p action names the button that says yes.
    void ask(const QString &question, const QString &action);
    /// What is said, without its marks; for assistive technology.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The question was answered with yes.
    void agreed();

private:
    void show(const QString &html, Role role);

    const Context &m_context;
    Chip *m_type;
    QLabel *m_text;
    ElidedLabel *m_hint;
    QPushButton *m_yes;
};

} // namespace laju::ui
