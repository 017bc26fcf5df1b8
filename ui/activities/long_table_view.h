// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/table_view.h"

namespace laju::ui {

/// A table whose rows may come and go by the million: what Qt notes for each row of a header is made for as
/// many rows as there ever were, and not with each change.
class LongTableView final : public TableView
{
    Q_OBJECT
public:
    explicit LongTableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// The row at @p y in the viewport; -1 where there is none.
    [[nodiscard]] int rowInSight(int y) const;

    /// Of the rows in sight and some below them.
    [[nodiscard]] int sizeHintForColumn(int column) const override;

protected:
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    class Slots;

    void provide();

    Slots *m_slots; ///< what the vertical header shows instead of the rows
};

} // namespace laju::ui
