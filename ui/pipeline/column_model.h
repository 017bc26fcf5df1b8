// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipeline/deal_line.h"

#include <QAbstractListModel>

namespace laju::ui {

/// The cards of one column of the board.
class ColumnModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ColumnModel(Context &context, QObject *parent = nullptr);

    /// Keeps the chosen card and the place scrolled to when the same deals come again.
    void setLines(std::vector<DealLine> lines);
    [[nodiscard]] const std::vector<DealLine> &lines() const { return m_lines; }
    [[nodiscard]] const DealLine &lineAt(int row) const { return m_lines[static_cast<size_t>(row)]; }
    /// Where the deal's card is; -1 when it is not here.
    [[nodiscard]] int rowOf(OpportunityId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &at, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &at) const override;

private:
    Context &m_context;
    std::vector<DealLine> m_lines;
};

} // namespace laju::ui
