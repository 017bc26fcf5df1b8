// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/undo_history.h"

#include <QUndoCommand>

#include <memory>

namespace laju::ui {

namespace {

class ChangeCommand final : public QUndoCommand
{
public:
    ChangeCommand(UndoHistory &history, Store &store, ChangeSetId changeSet, const QString &text)
        : QUndoCommand(text)
        , m_history(history)
        , m_store(store)
        , m_changeSet(std::make_shared<ChangeSetId>(changeSet))
    {
    }

    void undo() override { revert(); }

    void redo() override
    {
        // The stack calls redo() once when the command is pushed: by then the store has done it already.
        if (std::exchange(m_pushed, true))
            revert();
    }

private:
    // Putting back is a change set of its own; the next step back or forth reverts that one.
    void revert()
    {
        m_store.ask(
            &m_history, [changeSet = m_changeSet](Session &session) { return session.undo(*changeSet); },
            [&history = m_history, changeSet = m_changeSet](const Result<Change> &change) {
                if (!change) {
                    Q_EMIT history.failed(change.error());
                    return;
                }
                if (change->changeSet)
                    *changeSet = *change->changeSet;
            });
    }

    UndoHistory &m_history;
    Store &m_store;
    std::shared_ptr<ChangeSetId> m_changeSet;
    bool m_pushed = false;
};

} // namespace

UndoHistory::UndoHistory(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void UndoHistory::run(const QString &text, std::function<Result<Change>(Session &)> job,
                      std::function<void(const Result<Change> &)> done)
{
    m_store.ask(this, std::move(job), [this, text, done = std::move(done)](const Result<Change> &change) {
        if (change && change->changeSet)
            m_stack.push(new ChangeCommand(*this, m_store, *change->changeSet, text));
        if (done)
            done(change);
        else if (!change)
            Q_EMIT failed(change.error());
    });
}

} // namespace laju::ui
