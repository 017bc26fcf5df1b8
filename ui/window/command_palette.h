// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QDialog>
#include <QIcon>

class QListWidget;

namespace laju::ui {

class Commands;
class SearchField;

/// Ctrl+K: goes to any page, command, account, opportunity or term of the glossary by a few letters of its
/// name.
class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(Context &context, const Commands &commands, QWidget *parent);

    /// Opens empty, at the top of the window, with the focus in its field.
    void open() override;

Q_SIGNALS:
    void pageChosen(int index);
    void sectionChosen(int page, const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QString text;
        QString kind; ///< "Page", "Account" …
        QIcon icon;
        std::function<void()> run;
    };
    void search(const QString &text);
    void show(std::vector<Entry> entries);
    void append(std::vector<Entry> entries);
    void runCurrent();
    void retranslate();
    [[nodiscard]] std::vector<Entry> placesMatching(const QString &text);
    [[nodiscard]] std::vector<Entry> termsMatching(const QString &text);

    Context &m_context;
    const Commands &m_commands;
    SearchField *m_field;
    QListWidget *m_list;
    std::vector<Entry> m_entries;
    int m_asked = 0;
};

} // namespace laju::ui
