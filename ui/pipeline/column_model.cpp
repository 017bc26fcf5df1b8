// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/column_model.h"

#include "ui/common/table_model.h"

namespace laju::ui {

ColumnModel::ColumnModel(Context &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
{
}

void ColumnModel::setLines(std::vector<DealLine> lines)
{
    if (std::ranges::equal(lines, m_lines, {}, &DealLine::id, &DealLine::id)) {
        m_lines = std::move(lines);
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int ColumnModel::rowOf(OpportunityId id) const
{
    const auto found = std::ranges::find(m_lines, id, &DealLine::id);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int ColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ColumnModel::data(const QModelIndex &at, int role) const
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DealLine &line = lineAt(at.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.row.opportunity->name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return dealSentence(line, m_context.words());
    case KeyRole:
        return line.id().number();
    default:
        return {};
    }
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex &at) const
{
    return at.isValid() ? QAbstractListModel::flags(at) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                        : Qt::NoItemFlags;
}

} // namespace laju::ui
