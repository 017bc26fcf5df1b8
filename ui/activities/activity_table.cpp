// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/activity_table.h"

#include "ui/activities/activity_model.h"
#include "ui/common/delegates.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace laju::ui {

ActivityTable::ActivityTable(Context &context, LongTableView *view, ActivityModel *model)
    : QObject(view)
    , m_context(context)
    , m_view(view)
    , m_model(model)
{
    const auto outcome = std::ranges::find(ActivityModel::shown, ActivityColumn::Outcome);
    view->setItemDelegateForColumn(static_cast<int>(outcome - ActivityModel::shown.begin()),
                                   new ChipDelegate(view));
    view->setModel(model);
    view->installEventFilter(this);
    // Room is made for the rows before that, and taken away after it.
    connect(model, &ActivityModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(first, last - first + 1); });
    connect(model, &ActivityModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(first, first - last - 1); });
    connect(model, &ActivityModel::modelReset, view, &LongTableView::scrollToTop);
    connect(model, &ActivityModel::rowFound, this, [this](int row) {
        const QModelIndex found = m_model->index(row, 0);
        m_view->setCurrentIndex(found);
        m_view->scrollTo(found, QAbstractItemView::PositionAtTop);
    });
}

void ActivityTable::keepPlace(int row, int rows)
{
    const int height = m_view->verticalHeader()->defaultSectionSize();
    QScrollBar *bar = m_view->verticalScrollBar();
    if (qint64(row) * height < bar->value())
        bar->setValue(bar->value() + rows * height);
}

void ActivityTable::goTo(Day day)
{
    m_model->findDay(day);
}

std::vector<ActivityId> ActivityTable::chosen() const
{
    std::vector<ActivityId> chosen;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const ActivityRow *each = m_model->rowAt(row);
            if (!each) {
                m_context.navigator->showMessage(
                    {.text = tr("Too many rows are chosen. Choose fewer, or export all of them.")});
                return {};
            }
            chosen.push_back(each->activity->id);
        }
    }
    return chosen;
}

bool ActivityTable::eventFilter(QObject *watched, QEvent *event)
{
    // Copying would ask for the text of each row: those that are not in memory have none.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        const bool copies = m_view->selectionModel()->hasSelection()
                                ? !chosen().empty()
                                : m_model->total() && *m_model->total() <= ActivityModel::mostInMemory;
        return !copies;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace laju::ui
