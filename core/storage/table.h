// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace laju::storage {

/// One table of records: what every generic read and write of its rows needs to know.
/// The columns of each are, in this order: id, its fields, what is derived from them, version, deleted_at,
/// import_id.
class Table final
{
public:
    Table(QLatin1StringView name, std::vector<QLatin1StringView> fields,
          std::vector<QLatin1StringView> derived = {});

    [[nodiscard]] QString name() const { return QString(m_name); }
    [[nodiscard]] const std::vector<QLatin1StringView> &columns() const { return m_columns; }
    [[nodiscard]] size_t fieldCount() const { return m_fieldCount; }
    [[nodiscard]] size_t derivedCount() const { return m_columns.size() - m_fieldCount - 4; }
    [[nodiscard]] bool has(QLatin1StringView column) const;
    /// Where @p column stands in a whole row; a column the table lacks is a fault of the program.
    [[nodiscard]] size_t at(QLatin1StringView column) const;
    [[nodiscard]] size_t firstDerived() const { return 1 + m_fieldCount; }
    [[nodiscard]] size_t versionAt() const { return m_columns.size() - 3; }
    [[nodiscard]] size_t deletedAt() const { return m_columns.size() - 2; }
    [[nodiscard]] size_t importAt() const { return m_columns.size() - 1; }

    /// "id, fields…, version", each after @p prefix: what a record is read from.
    [[nodiscard]] QString readList(const QString &prefix = {}) const;
    [[nodiscard]] const QString &selectById() const { return m_selectById; }
    [[nodiscard]] const QString &insert() const { return m_insert; }
    /// Every column but the id, then the id.
    [[nodiscard]] const QString &update() const { return m_update; }

private:
    QLatin1StringView m_name;
    size_t m_fieldCount;
    std::vector<QLatin1StringView> m_columns;
    QString m_selectById;
    QString m_insert;
    QString m_update;
};

/// Every table that has a history, and so can be undone; by name, nullptr when there is no such one.
[[nodiscard]] const Table *tableNamed(QStringView name);
[[nodiscard]] const std::vector<const Table *> &allTables();

} // namespace laju::storage
