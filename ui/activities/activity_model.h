// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/csv_export.h"
#include "ui/logging/activity_columns.h"

namespace laju::ui {

/// The activities of a query, read page by page as they are scrolled into sight. Reading never blocks: rows
/// come later, and an answer that belongs to an earlier query is dropped.
class ActivityModel final : public RowTable<ActivityRow>
{
    Q_OBJECT
public:
    /// In the order of the columns.
    static constexpr std::array shown{
        ActivityColumn::Day,     ActivityColumn::Time,     ActivityColumn::Type,
        ActivityColumn::Rep,     ActivityColumn::Account,  ActivityColumn::Opportunity,
        ActivityColumn::Outcome, ActivityColumn::Duration, ActivityColumn::Note};

    explicit ActivityModel(const Context &context, QObject *parent = nullptr);

    /// Shows the rows of @p query (its sort, page and limit are the model's own); none: shows nothing.
    void setQuery(const std::optional<ActivityQuery> &query);
    /// What is shown, in the order chosen; none when nothing is.
    [[nodiscard]] std::optional<ActivityQuery> query() const;
    /// Reads the rows in memory anew; selection and scroll position stay when they are the same ones.
    void reload();
    /// How many rows the query has; none until it is known.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }

    /// What the order of @p column is; none when one cannot sort by it.
    [[nodiscard]] static std::optional<ActivitySort> sortOf(int column);
    /// A column that cannot be sorted by changes nothing.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Rows or their number are there.
    void loaded();
    void failed(const laju::Error &error);

private:
    static constexpr int pageSize = 500;

    void read(int limit, bool append);
    void count();

    const Context &m_context;
    std::optional<ActivityQuery> m_query;
    ActivitySort m_sort = ActivitySort::Start;
    bool m_descending = true;
    std::optional<qint64> m_total;
    int m_asked = 0;  ///< counts the questions; an answer to any but the last is stale
    int m_counts = 0; ///< the same for the number of rows
    bool m_reading = false;
    bool m_complete = true;
};

/// What exporting the rows of @p model writes; none when it shows nothing.
[[nodiscard]] std::optional<CsvExport::Job> activityExport(const ActivityModel &model,
                                                           const Context &context);

} // namespace laju::ui
