// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/exchange/mapping.h"
#include "core/exchange/word_table.h"

#include <array>
#include <memory>
#include <utility>
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

/// See RowReader::likeness().
using RowLikeness = std::array<size_t, 2>;

/// What the reader of one kind of file found out about a row; see RowTaker::read().
struct RowValues
{
    RowValues() = default;
    virtual ~RowValues() = default;
    Q_DISABLE_COPY_MOVE(RowValues)
};

/// A row as far as it has been read.
struct ReadRow
{
    CsvRecord record = {};
    bool isAside = false;                  ///< see RowReader::isAside()
    bool isDeleted = false;                ///< it says that its record was deleted there
    std::vector<QString> texts = {};       ///< of the mapped cells
    std::vector<RefusedRow> refusals = {}; ///< so far
    std::unique_ptr<RowValues> values = {};
};

/// Reads one row after the other by a mapping: cells become values, what cannot be one is noted as a reason
/// to refuse.
class RowReader final
{
public:
    /// @p columns as columnsOf() gives them; @p currency counts where neither row nor mapping name one.
    RowReader(const SourceFile &file, const Mapping &mapping, std::vector<std::optional<ImportField>> columns,
              Currency currency);

    /// Goes on to @p record, whose cells must outlive the reading of this row. The row's own shape is checked
    /// here.
    void begin(const CsvRecord &record);
    /// Gives the row at hand away, so that another reader of the same file and mapping can go on with it.
    [[nodiscard]] ReadRow release() { return std::exchange(m_row, {}); }
    /// Goes on where the reader that released @p row stood.
    void resume(ReadRow row) { m_row = std::move(row); }
    /// What was found out about the row; null when nothing was.
    [[nodiscard]] RowValues *values() const { return m_row.values.get(); }
    void setValues(std::unique_ptr<RowValues> values) { m_row.values = std::move(values); }
    /// Whether the row is no record but stands beside them: blank, the head again, a title or a footer of one
    /// cell, a sum below the rows.
    [[nodiscard]] bool isAside() const { return m_row.isAside; }
    /// Whether the row says that its record was deleted there.
    [[nodiscard]] bool isDeleted() const { return m_row.isDeleted; }
    [[nodiscard]] qint64 line() const { return m_row.record.line; }
    /// See CsvRecord::bytesDone.
    [[nodiscard]] qint64 bytesDone() const { return m_row.record.bytesDone; }
    /// Why this row cannot be taken, so far; at most one reason a column.
    [[nodiscard]] const std::vector<RefusedRow> &refusals() const { return m_row.refusals; }
    void refuse(ImportField field, const QString &reason);
    void refuse(const QString &reason);

    /// Whether a column is mapped to @p field.
    [[nodiscard]] bool has(ImportField field) const { return m_columnOf[size_t(field)] >= 0; }
    /// The cell without outer blanks; empty where there is none.
    [[nodiscard]] const QString &text(ImportField field) const;
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
        return wordBy(field, read);
    }
    template<class E> [[nodiscard]] std::optional<E> word(ImportField field, ReadWords<E> &read)
    {
        return wordBy(field, read);
    }
    /// Refuses the row for a word that is not known in that column.
    void refuseWord(ImportField field);

    /// A digest of all mapped cells, the same for the same row whatever the order or the heads of its
    /// columns.
    [[nodiscard]] QByteArray fingerprint() const;
    /// The same for rows whose cells, but for those of @p left, are the same; to compare rows within one run.
    [[nodiscard]] RowLikeness likeness(std::initializer_list<ImportField> left) const;
    /// A digest of the row and of how it is understood: as long as it is the same, the row says nothing new.
    [[nodiscard]] QByteArray digest() const;
    /// The mapped cells in the order of their columns, for a preview.
    [[nodiscard]] std::vector<std::pair<ImportField, QString>> cells() const;

private:
    template<class T> std::optional<T> take(ImportField field, Result<T> value);
    auto wordBy(ImportField field, auto &read) -> decltype(read(QString()))
    {
        const QString &cell = text(field);
        if (cell.isEmpty())
            return {};
        const auto value = read(cell);
        if (!value)
            refuseWord(field);
        return value;
    }

    const SourceFile &m_file;
    const Mapping &m_mapping;
    Currency m_currency;
    std::array<int, importFieldCount> m_columnOf;
    [[nodiscard]] bool looksAside() const;

    [[nodiscard]] QString decoded(int column) const;
    void appendCells(QByteArray &bytes, std::initializer_list<ImportField> left) const;

    std::vector<int> m_columns;                 ///< that are mapped
    std::array<int, importFieldCount> m_textOf; ///< where ReadRow::texts has that field's text; none: -1
    std::vector<QByteArray> m_heads;            ///< of all columns, without outer blanks
    QByteArray m_settings;                      ///< how cells are understood, for digest()
    ReadRow m_row;
    mutable QByteArray m_bytes; ///< to be digested
};

} // namespace laju
