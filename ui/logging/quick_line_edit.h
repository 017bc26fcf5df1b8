// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quickline/understood.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>

namespace laju::ui {

/// The field of the quick line with a list of ways to go on below it. Tab or → take the first of them; ↓ and
/// ↑ choose, Enter takes what was chosen and otherwise is the line's.
class QuickLineEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit QuickLineEdit(QWidget *parent = nullptr);
    ~QuickLineEdit() override;

    /// Positions in the completions count in the text of this field. An empty list closes the popup.
    void offer(std::vector<Completion> completions);
    [[nodiscard]] const std::vector<Completion> &offered() const { return m_completions; }

Q_SIGNALS:
    /// Esc with no list open.
    void escaped();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] bool isOffering() const;
    void accept(int index);
    void choose(int step);
    void placeList();

    std::vector<Completion> m_completions;
    QPointer<QListWidget> m_list; ///< lies over the window, so it is the window's child
};

} // namespace laju::ui
