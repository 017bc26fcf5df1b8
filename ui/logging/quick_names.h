// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quickline/quick_line.h"
#include "ui/common/context.h"

#include <QTimer>

namespace laju::ui {

/// The line's knowledge of names: read off the GUI thread when first wanted, then kept current with the
/// store.
class QuickNames final : public QObject
{
    Q_OBJECT
public:
    explicit QuickNames(Context &context, QObject *parent = nullptr);

    /// Begins to read the names, unless that has been done.
    void want();
    /// Whether the names were read once, or cannot be read: before that a name says nothing of whether it is
    /// known.
    [[nodiscard]] bool areKnown() const { return m_known; }
    /// Understands lines with the names known by now; before they are read with none.
    [[nodiscard]] const QuickLine &line() const { return *m_line; }
    /// Makes an account known at once, before it is read back.
    void add(Named<AccountId> account) { m_line->addAccount(std::move(account)); }

Q_SIGNALS:
    void changed();

private:
    void read();
    void take(const Change &change);

    Context &m_context;
    std::shared_ptr<QuickLine> m_line;
    QTimer m_soon;
    int m_asked = 0;
    bool m_wanted = false;
    bool m_known = false;
};

} // namespace laju::ui
