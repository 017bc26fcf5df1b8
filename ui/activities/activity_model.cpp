// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/activity_model.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace laju::ui {

ActivityModel::ActivityModel(const Context &context, QObject *parent)
    : TableModel(parent)
    , m_context(context)
    , m_columns(activityColumns(context, shown))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] { readAround(m_wanted); });
    m_growing.setSingleShot(true);
    m_growing.setInterval(std::chrono::milliseconds(200));
    connect(&m_growing, &QTimer::timeout, this, [this] { grow(); });
    m_recovery.setSingleShot(true);
    m_recovery.setInterval(std::chrono::milliseconds(300));
    connect(&m_recovery, &QTimer::timeout, this, &ActivityModel::reload);
}

ActivityModel::~ActivityModel()
{
    dropQuestions();
}

void ActivityModel::dropQuestions()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    giveUpReading();
    m_reading.reset();
    m_wanted = -1;
}

void ActivityModel::giveUpReading()
{
    if (m_reading)
        *m_reading->cancelled = true;
}

void ActivityModel::setQuery(const std::optional<ActivityQuery> &query)
{
    m_query = query;
    m_sought.reset();
    if (m_query)
        start();
    else
        showNothing();
}

void ActivityModel::showNothing()
{
    dropQuestions();
    beginResetModel();
    m_marks = {};
    m_marks.finish(0);
    m_window = {};
    m_head.clear();
    m_count = 0;
    m_isLoaded = true;
    endResetModel();
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

ActivityQuery ActivityModel::asked() const
{
    ActivityQuery query = *this->query();
    query.cancelled = m_cancelled;
    return query;
}

std::optional<qint64> ActivityModel::total() const
{
    return m_isLoaded ? m_marks.total() : std::nullopt;
}

qint64 ActivityModel::known() const
{
    return std::max(m_marks.known(), static_cast<qint64>(std::ssize(m_head)));
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
    m_sought.reset();
    if (m_query)
        start();
}

void ActivityModel::fail(const Error &error)
{
    dropQuestions();
    Q_EMIT failed(error);
}

void ActivityModel::want(int row) const
{
    m_wanted = row;
    if (!m_soon.isActive())
        m_soon.start();
}

void ActivityModel::findDay(Day day)
{
    if (!m_query || m_sort != ActivitySort::Start)
        return;
    using Limits = std::numeric_limits<qint64>;
    const qint64 edge = m_descending ? Limits::max() : Limits::min();
    m_sought = ActivityPlace{.day = dayNumber(day), .start = edge, .id = edge};
    seek();
}

const ActivityRow *ActivityModel::rowAt(int row) const
{
    if (m_window.has(row))
        return &m_window.rows[static_cast<size_t>(row - m_window.first)];
    return row >= 0 && row < std::ssize(m_head) ? &m_head[static_cast<size_t>(row)] : nullptr;
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ActivityModel::data(const QModelIndex &at, int role) const
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableColumn<ActivityRow> &column = m_columns[static_cast<size_t>(at.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(column.alignment | Qt::AlignVCenter));
    const ActivityRow *row = rowAt(at.row());
    if (role == Qt::DisplayRole)
        wantNear(at.row());
    if (!row)
        return role == Qt::DisplayRole && at.column() == 0 ? QVariant(u"…"_s) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return column.text(*row);
    case SortRole:
        return column.sort ? column.sort(*row) : QVariant(column.text(*row));
    case KeyRole:
        return keyOfRow(*row);
    default:
        return column.extra ? column.extra(*row, role) : QVariant();
    }
}

void ActivityModel::wantNear(int row) const
{
    constexpr int near = 100;
    if (!rowAt(row))
        want(row);
    else if (!m_window.has(row))
        return;
    else if (row + near >= m_window.past() && m_window.past() < m_count && m_wanted < 0)
        want(m_window.past());
    else if (row - near < m_window.first && m_window.first > 0 && m_wanted < 0)
        want(m_window.first - 1);
}

QString ActivityModel::headerText(int column) const
{
    return m_columns[static_cast<size_t>(column)].header();
}

Qt::Alignment ActivityModel::columnAlignment(int column) const
{
    return m_columns[static_cast<size_t>(column)].alignment;
}

QString activityCountText(const ActivityModel &model, const Context &context)
{
    const auto total = model.total();
    if (!total && model.rowCount() == 0)
        return {};
    const qint64 rows = model.known();
    const int number = static_cast<int>(std::min(rows, ActivityModel::mostRows));
    //: %1 is the number n, written with separators
    return (total ? ActivityModel::tr("%1 activities", nullptr, number)
                  //: The same while they are still being counted
                  : ActivityModel::tr("More than %1 activities", nullptr, number))
        .arg(context.format().count(rows));
}

std::optional<CsvExport::Job> activityExport(const ActivityModel &model, const Context &context)
{
    const auto query = model.query();
    if (!query)
        return {};
    return CsvExport::Job{
        .fileName = u"laju-activities-%1.csv"_s.arg(toIso(context.today())),
        .total = model.known(),
        .write = [query = *query](Session &session, QIODevice &file, const CsvExportOptions &options) {
            return exportActivities(session, query, file, options);
        }};
}

} // namespace laju::ui
