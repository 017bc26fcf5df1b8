// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

class QAbstractItemModel;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace laju::ui {

class TableView;

/// A card of the settings with a table and, below, the form for one of its rows: choosing a row fills the
/// form, New empties it, Save or Enter writes it, Delete takes the row away.
class TableSection : public Section
{
    Q_OBJECT
protected:
    /// What the widgets are called: "peopleTable" the table, "person" begins the buttons' names.
    struct Names
    {
        QString table;
        QString row;
    };
    enum class Rows { Stay, CanBeDeleted };

    TableSection(Context &context, QWidget *parent, const Names &names, Rows rows);

    /// Section::begin(); Tab goes from the table through the fields to the buttons.
    void begin();
    /// To be called once, after which the fields are added.
    void setModel(QAbstractItemModel *model);
    /// A further button at the left of those for every table.
    void addButton(const QString &objectName, QPushButton *button);
    /// Enter in @p field saves.
    void saveOnReturn(QLineEdit *field);
    /// Puts the values of that row of the model into the form; none: an empty form for a new one.
    virtual void edit(std::optional<int> row) = 0;
    /// Writes what the form holds.
    virtual void save() = 0;
    /// Deletes the row that the form holds; only asked for rows that can be deleted.
    virtual void remove() {}
    /// Runs @p job as a step that can be undone. An error is told and the form stays; else the form is
    /// emptied and, with @p told, a bar says so and offers to undo.
    void submit(const QString &step, std::function<Result<Change>(Session &)> job, const QString &told = {});

    /// Whether the form holds a row that is there already, so that it can be deleted.
    void setEditing(bool editing);
    [[nodiscard]] TableView *table() const { return m_table; }
    void retranslate() override;

private:
    TableView *m_table;
    QHBoxLayout *m_buttons;
    int m_addedButtons = 0;
    QPushButton *m_remove = nullptr;
    QPushButton *m_new;
    QPushButton *m_save;
};

} // namespace laju::ui
