// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/exchange/mapping.h"

#include <array>
#include <vector>

namespace laju {

/// A row that was not taken, and why.
struct RefusedRow
{
    qint64 line;    ///< in the file, from 1
    QString column; ///< its head; empty when the row as a whole is wrong
    QString reason; ///< for people

    friend bool operator==(const RefusedRow &, const RefusedRow &) = default;
};

/// Reads one row after the other by a mapping: cells become values, what cannot be one is noted as a reason
/// to refuse.
class RowReader final
{
public:
    /// @p columns as columnsOf() gives them; @p currency counts where neither row nor mapping name one.
    RowReader(const SourceFile &file, const Mapping &mapping, std::vector<std::optional<ImportField>> columns,
              Currency currency);

    /// Goes on to @p record, which must outlive the reading of this row. The row's own shape is checked here.
    void begin(const CsvRecord &record);
    /// Whether the row is no record but stands beside them: blank, the head again, a title or a footer of one
    /// cell, a sum below the rows.
    [[nodiscard]] bool isAside() const { return m_isAside; }
    [[nodiscard]] qint64 line() const { return m_line; }
    /// Why this row cannot be taken, so far; at most one reason a column.
    [[nodiscard]] const std::vector<RefusedRow> &refusals() const { return m_refusals; }
    void refuse(ImportField field, const QString &reason);
    void refuse(const QString &reason);

    /// Whether a column is mapped to @p field.
    [[nodiscard]] bool has(ImportField field) const { return m_columnOf[size_t(field)] >= 0; }
    /// The cell without outer blanks; empty where there is none.
    [[nodiscard]] QString text(ImportField field) const;
    /// The id of another record that the cell holds; empty where it is one of the ways to write "none": 0,
    /// 000000000000000AAA.
    [[nodiscard]] QString link(ImportField field) const;

    /// The cell as a value; nothing where it is blank, or cannot be read, which refuses the row.
    [[nodiscard]] std::optional<ParsedDate> date(ImportField field);
    /// The first day of the month that the cell names or lies in.
    [[nodiscard]] std::optional<Day> month(ImportField field);
    [[nodiscard]] std::optional<QTime> time(ImportField field);
    [[nodiscard]] std::optional<qint64> whole(ImportField field);
    [[nodiscard]] std::optional<int> percent(ImportField field);
    [[nodiscard]] std::optional<Money> money(ImportField field);
    [[nodiscard]] std::optional<std::chrono::seconds> duration(ImportField field);
    [[nodiscard]] std::optional<bool> boolean(ImportField field);
    template<class E>
    [[nodiscard]] std::optional<E> word(ImportField field, std::optional<E> (*read)(QStringView))
    {
        const QString cell = text(field);
        if (cell.isEmpty())
            return {};
        const std::optional<E> value = read(cell);
        if (!value)
            refuseWord(field);
        return value;
    }
    /// Refuses the row for a word that is not known in that column.
    void refuseWord(ImportField field);

    /// A digest of all mapped cells, the same for the same row whatever the order or the heads of its
    /// columns.
    [[nodiscard]] QByteArray fingerprint() const { return fingerprint({}); }
    /// The same without the cells of @p left.
    [[nodiscard]] QByteArray fingerprint(std::initializer_list<ImportField> left) const;
    /// A digest of the row and of how it is understood: as long as it is the same, the row says nothing new.
    [[nodiscard]] QByteArray digest() const;
    /// The mapped cells in the order of their columns, for a preview.
    [[nodiscard]] std::vector<std::pair<ImportField, QString>> cells() const;

private:
    template<class T> std::optional<T> take(ImportField field, Result<T> value);

    const SourceFile &m_file;
    const Mapping &m_mapping;
    Currency m_currency;
    std::array<int, importFieldCount> m_columnOf;
    [[nodiscard]] bool looksAside() const;

    const CsvRecord *m_record = nullptr;
    bool m_isAside = false;
    qint64 m_line = 0;
    std::vector<RefusedRow> m_refusals;
};

} // namespace laju
