// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace laju::ui {

/// An input with its label above and, when something is wrong with it or to be said about it, the words
/// below.
class FormField final : public QWidget
{
    Q_OBJECT
public:
    /// Takes ownership of @p input and makes it the label's buddy.
    explicit FormField(QWidget *input, QWidget *parent = nullptr);

    /// Also the input's accessible name.
    void setLabel(const QString &text);
    /// Marks the input as wrong and says why; empty: all is well.
    void setError(const QString &text);
    /// Says something that is no error.
    void setHint(const QString &text);
    [[nodiscard]] QString error() const;

private:
    QWidget *m_input;
    QLabel *m_label;
    QLabel *m_message;
    bool m_wrong = false;
};

} // namespace laju::ui
