// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>

class QCompleter;

namespace laju::ui {

/// A line edit with a magnifying glass and a clear button that says what to search for once typing pauses.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Offered in a popup while typing, where any part of the text matches; an empty list closes it.
    void setSuggestions(const QStringList &suggestions);

Q_SIGNALS:
    /// 150 ms after the last key, or at once on Enter; trimmed. Not repeated for the same text.
    void searchChanged(const QString &text);
    void suggestionChosen(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();

    QTimer m_pause;
    QString m_announced;
    QStringListModel m_suggestions;
    QCompleter *m_completer;
};

} // namespace laju::ui
