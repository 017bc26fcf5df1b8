// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

class QLabel;
class QPushButton;

namespace laju::ui {

class TableView;
template<typename Row> class RowTable;

/// The file: where it is, its imports and the way back from each, a check of its sums.
class FileSection final : public Section
{
    Q_OBJECT
public:
    FileSection(Context &context, QWidget *parent);

private:
    void retranslate() override;
    void show(const Directory &directory) override;
    void undoImport();
    void checkFile();

    RowTable<ImportRecord> *m_model;
    TableView *m_table;
    QLabel *m_location;
    QPushButton *m_import;
    QPushButton *m_undo;
    QPushButton *m_check;
};

} // namespace laju::ui
