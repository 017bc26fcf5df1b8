// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace laju::ui {

/// Something written down: a line of words over what is to be said of it, and buttons that change and delete
/// it.
class RecordRow final : public QWidget
{
    Q_OBJECT
public:
    explicit RecordRow(QWidget *parent);

    /// Before the text and after what is said of it; further widgets go there.
    [[nodiscard]] QHBoxLayout *head() const { return m_head; }
    [[nodiscard]] QHBoxLayout *foot() const { return m_foot; }
    /// @p about stands below @p text.
    void setTexts(const QString &text, const QString &about);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString about() const;
    /// What the buttons are called to those who hear them; without @p canChange there are none.
    void setButtons(bool canChange, const QString &edit, const QString &remove);

Q_SIGNALS:
    void editClicked();
    void removeClicked();

private:
    QHBoxLayout *m_head;
    QHBoxLayout *m_foot;
    QLabel *m_text;
    QLabel *m_about;
    QToolButton *m_edit;
    QToolButton *m_remove;
};

} // namespace laju::ui
