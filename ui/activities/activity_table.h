// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activities/long_table_view.h"
#include "ui/common/context.h"

namespace laju::ui {

class ActivityModel;

/// What a table of activities does beside any other: it stays where it is when rows come and go above, and
/// tells of chosen rows that are not in memory.
class ActivityTable final : public QObject
{
    Q_OBJECT
public:
    /// @p view belongs to whoever made it, and shows @p model from now on.
    ActivityTable(Context &context, LongTableView *view, ActivityModel *model);

    /// Goes to the first row of @p day, in the order by start.
    void goTo(Day day);
    /// The chosen activities; none when there are more than can be dealt with one by one, which the user is
    /// told.
    [[nodiscard]] std::vector<ActivityId> chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Scrolls when @p rows come in before @p row, or go (negative), so that the same rows stay in sight.
    void keepPlace(int row, int rows);

    Context &m_context;
    LongTableView *m_view;
    ActivityModel *m_model;
};

} // namespace laju::ui
