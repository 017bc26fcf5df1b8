// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/activity_model.h"

using namespace Qt::StringLiterals;

namespace laju::ui {

ActivityModel::ActivityModel(const Context &context, QObject *parent)
    : RowTable(activityColumns(context, shown), keyOfRow, parent)
    , m_context(context)
{
}

void ActivityModel::setQuery(const std::optional<ActivityQuery> &query)
{
    m_query = query;
    m_total.reset();
    if (m_query) {
        read(pageSize, false);
        count();
        return;
    }
    ++m_asked;
    m_reading = false;
    ++m_counts;
    m_complete = true;
    m_total = 0;
    setRows({});
    Q_EMIT loaded();
}

std::optional<ActivityQuery> ActivityModel::query() const
{
    std::optional<ActivityQuery> query = m_query;
    if (query) {
        query->sort = m_sort;
        query->descending = m_descending;
    }
    return query;
}

void ActivityModel::reload()
{
    if (!m_query)
        return;
    read(std::max(pageSize, rowCount()), false);
    count();
}

std::optional<ActivitySort> ActivityModel::sortOf(int column)
{
    switch (shown[static_cast<size_t>(column)]) {
    case ActivityColumn::Day:
    case ActivityColumn::Time:
        return ActivitySort::Start;
    case ActivityColumn::Rep:
        return ActivitySort::Rep;
    case ActivityColumn::Account:
        return ActivitySort::Account;
    case ActivityColumn::Duration:
        return ActivitySort::Duration;
    case ActivityColumn::Type:
    case ActivityColumn::Opportunity:
    case ActivityColumn::Outcome:
    case ActivityColumn::Note:
        return {};
    }
    return {};
}

void ActivityModel::sort(int column, Qt::SortOrder order)
{
    const auto by = column < 0 ? std::optional(ActivitySort::Start) : sortOf(column);
    if (!by)
        return;
    m_sort = *by;
    m_descending = order == Qt::DescendingOrder;
    if (m_query)
        read(pageSize, false);
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_reading;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(pageSize, true);
}

void ActivityModel::read(int limit, bool append)
{
    ActivityQuery query = *this->query();
    query.limit = limit;
    if (append && rowCount() > 0) {
        if (m_sort == ActivitySort::Start)
            query.after = rows().back().activity.fields();
        else
            query.skip = rowCount();
    }
    m_reading = true;
    const int asked = ++m_asked;
    m_context.store.ask(
        this, [query](Session &session) { return session.activities(query); },
        [this, asked, limit, append](const Result<std::vector<ActivityRow>> &found) {
            if (asked != m_asked)
                return;
            if (!found) {
                m_reading = false;
                m_complete = true;
                Q_EMIT failed(found.error());
                return;
            }
            m_complete = static_cast<int>(found->size()) < limit;
            if (append)
                appendRows(*found);
            else
                setRows(*found);
            // Not before: who hears of the rows and asks for more at once would get the same page again.
            m_reading = false;
            Q_EMIT loaded();
        });
}

void ActivityModel::count()
{
    m_context.store.ask(
        this, [query = *m_query](Session &session) { return session.countActivities(query); },
        [this, asked = ++m_counts](const Result<qint64> &counted) {
            if (asked != m_counts)
                return;
            if (!counted) {
                Q_EMIT failed(counted.error());
                return;
            }
            m_total = *counted;
            Q_EMIT loaded();
        });
}

std::optional<CsvExport::Job> activityExport(const ActivityModel &model, const Context &context)
{
    const auto query = model.query();
    if (!query)
        return {};
    return CsvExport::Job{
        .fileName = u"laju-activities-%1.csv"_s.arg(toIso(context.today())),
        .total = model.total().value_or(0),
        .write = [query = *query](Session &session, QIODevice &file, const CsvExportOptions &options) {
            return exportActivities(session, query, file, options);
        }};
}

} // namespace laju::ui
