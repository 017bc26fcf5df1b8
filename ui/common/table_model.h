// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>
#include <vector>

namespace laju::ui {

/// The roles of our tables, beside Qt::DisplayRole (formatted text), TextAlignmentRole and ToolTipRole.
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< raw value: number, QDate, QDateTime, or text to collate
    KeyRole,                     ///< qint64 naming the row, the same in every column
    ToneRole,                    ///< int of ui::Tone: colour of a chip, a pace bar or the text
    PaceRole,                    ///< QPointF(fraction, mark); mark < 0: none. See PaceBarDelegate
    NoteRole,                    ///< faint text after the display text: "±12". See RateDelegate
};

/// What does not depend on the type of the rows: the headers. Make a RowTable of it.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    /// Announces headers and texts anew in the language now in force. A TableView calls it on LanguageChange,
    /// also through proxy models; a model shown otherwise needs the call from its owner.
    void retranslate();

protected:
    [[nodiscard]] virtual QString headerText(int column) const = 0;
    [[nodiscard]] virtual Qt::Alignment columnAlignment(int column) const = 0;
};

/// Declares one column of a table of `Row`s.
template<typename Row> struct TableColumn
{
    std::function<QString()> header{};           ///< translated; asked whenever it is shown
    std::function<QString(const Row &)> text{};  ///< display text
    std::function<QVariant(const Row &)> sort{}; ///< raw value; empty: the display text
    Qt::Alignment alignment = Qt::AlignLeft;     ///< Qt::AlignRight for numbers
    /// Further roles (ToneRole, PaceRole, Qt::ToolTipRole …); may be empty or return an invalid QVariant.
    std::function<QVariant(const Row &, int role)> extra{};
};

/// A read-only table of rows held as values. Columns are declared once, in the order of an enum:
///
///     enum Column { Name, Calls };
///     RowTable<Line> model({
///         {.header = [] { return tr("Rep"); }, .text = &Line::name},
///         {.header = [] { return tr("Calls"); }, .text = …, .sort = …, .alignment = Qt::AlignRight},
///     });
template<typename Row> class RowTable : public TableModel
{
public:
    using Key = std::function<qint64(const Row &)>;

    /// `key` names a row for ever (an entity's id); with it setRows() keeps selection and scroll position
    /// when the same rows come again.
    explicit RowTable(std::vector<TableColumn<Row>> columns, Key key = {}, QObject *parent = nullptr)
        : TableModel(parent)
        , m_columns(std::move(columns))
        , m_key(std::move(key))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        if (sameKeys(rows)) {
            m_rows = std::move(rows);
            if (!m_rows.empty())
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            return;
        }
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    /// `position` is in 0..rowCount().
    void insertRow(int position, Row row)
    {
        beginInsertRows({}, position, position);
        m_rows.insert(m_rows.begin() + position, std::move(row));
        endInsertRows();
    }

    /// Adds rows at the end, announced as one insertion.
    void appendRows(std::vector<Row> rows)
    {
        if (rows.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        std::ranges::move(rows, std::back_inserter(m_rows));
        endInsertRows();
    }

    void replaceRow(int position, Row row)
    {
        m_rows[static_cast<std::size_t>(position)] = std::move(row);
        Q_EMIT dataChanged(index(position, 0), index(position, columnCount() - 1));
    }

    void removeRow(int position)
    {
        beginRemoveRows({}, position, position);
        m_rows.erase(m_rows.begin() + position);
        endRemoveRows();
    }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &rowAt(int position) const { return m_rows[static_cast<std::size_t>(position)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &at, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(at, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const TableColumn<Row> &column = m_columns[static_cast<std::size_t>(at.column())];
        const Row &row = rowAt(at.row());
        switch (role) {
        case Qt::DisplayRole:
            return QString(column.text(row));
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(column.alignment | Qt::AlignVCenter));
        case SortRole:
            return column.sort ? column.sort(row) : QVariant(QString(column.text(row)));
        case KeyRole:
            return m_key ? QVariant(m_key(row)) : QVariant();
        default:
            return column.extra ? column.extra(row, role) : QVariant();
        }
    }

protected:
    [[nodiscard]] QString headerText(int column) const override
    {
        return m_columns[static_cast<std::size_t>(column)].header();
    }
    [[nodiscard]] Qt::Alignment columnAlignment(int column) const override
    {
        return m_columns[static_cast<std::size_t>(column)].alignment;
    }

private:
    [[nodiscard]] bool sameKeys(const std::vector<Row> &rows) const
    {
        if (!m_key || rows.size() != m_rows.size())
            return false;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (m_key(rows[i]) != m_key(m_rows[i]))
                return false;
        }
        return true;
    }

    std::vector<TableColumn<Row>> m_columns;
    Key m_key;
    std::vector<Row> m_rows;
};

} // namespace laju::ui
