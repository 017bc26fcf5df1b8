// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_grid_model.h"

#include "core/insight/target_value.h"
#include "ui/common/theme.h"

namespace laju::ui {

void TargetGridModel::setGrid(TargetGrid grid, QStringList names, const FigureWords &words, Currency currency)
{
    const bool isSameShape =
        m_grid && m_grid->reps == grid.reps && m_grid->months == grid.months && m_grid->metric == grid.metric;
    if (!isSameShape)
        beginResetModel();
    m_grid = std::move(grid);
    m_names = std::move(names);
    m_words.emplace(words);
    m_currency = currency;
    if (isSameShape)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    else
        endResetModel();
}

bool TargetGridModel::isCell(const QModelIndex &index) const
{
    return m_grid && index.isValid() && index.column() >= firstMonth &&
           index.row() < static_cast<int>(m_grid->reps.size());
}

int TargetGridModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_grid || m_grid->reps.empty())
        return 0;
    return static_cast<int>(m_grid->reps.size()) + (m_grid->metric->additive ? 1 : 0);
}

int TargetGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_grid ? 0 : firstMonth + static_cast<int>(m_grid->months.size());
}

std::optional<double> TargetGridModel::valueAt(const QModelIndex &index) const
{
    const auto month = static_cast<size_t>(index.column() - firstMonth);
    return isCell(index) ? m_grid->cell(static_cast<size_t>(index.row()), month).value : m_grid->sum(month);
}

QVariant TargetGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isMonth = index.column() >= firstMonth;
    const auto *own = isCell(index) ? &m_grid
                                           ->cell(static_cast<size_t>(index.row()),
                                                  static_cast<size_t>(index.column() - firstMonth))
                                           .own
                                    : nullptr;
    switch (role) {
    case Qt::DisplayRole: {
        if (!isMonth)
            return m_names.value(index.row(), tr("Together"));
        const auto value = valueAt(index);
        return value ? m_words->value(*m_grid->metric, *value) : QString();
    }
    case Qt::EditRole:
        return own && *own
                   ? writeTargetValue((**own)->value, m_grid->metric->unit, m_currency, m_words->format())
                   : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columnAlignment(index.column()) | Qt::AlignVCenter);
    case ToneRole:
        return own && *own ? QVariant(static_cast<int>(Tone::Accent)) : QVariant();
    case Qt::ToolTipRole:
        if (own && *own)
            return tr("Set for this month. Delete takes it away.");
        return own && valueAt(index)
                   ? tr("From a wider target. What is typed here counts for this month alone.")
                   : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags TargetGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = TableModel::flags(index);
    return isCell(index) ? usual | Qt::ItemIsEditable : usual;
}

bool TargetGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isCell(index) || value.toString() == data(index, Qt::EditRole).toString())
        return false;
    Q_EMIT typed(index, value.toString().trimmed());
    return true;
}

QString TargetGridModel::headerText(int column) const
{
    if (column < firstMonth || !m_words)
        return tr("Rep");
    const QDate date = toQDate(m_grid->months[static_cast<size_t>(column - firstMonth)].from());
    return m_words->format().locale().standaloneMonthName(date.month(), QLocale::ShortFormat);
}

Qt::Alignment TargetGridModel::columnAlignment(int column) const
{
    return column < firstMonth ? Qt::AlignLeft : Qt::AlignRight;
}

} // namespace laju::ui
