// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/store.h"

#include <QUndoStack>

namespace laju::ui {

/// What Ctrl+Z takes back. Every change set of the store can be undone, whatever it held, so there is one
/// kind of command.
class UndoHistory final : public QObject
{
    Q_OBJECT
public:
    explicit UndoHistory(Store &store, QObject *parent = nullptr);

    /// Runs @p job(Session &) -> Result<Change> in the store, keeps it as an undo step called @p text ("Log
    /// call"), then calls @p done(result). An error without @p done goes to failed().
    void run(const QString &text, std::function<Result<Change>(Session &)> job,
             std::function<void(const Result<Change> &)> done = {});

    [[nodiscard]] QUndoStack &stack() { return m_stack; }

Q_SIGNALS:
    void failed(const laju::Error &error);

private:
    Store &m_store;
    QUndoStack m_stack;
};

} // namespace laju::ui
