// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QEvent>
#include <QWidget>

namespace laju::ui {

/// What one tab of the page Targets shows, for the scope in the page's header. Made on first sight; only the
/// one in sight computes.
class TargetsTab : public QWidget
{
    Q_OBJECT
public:
    TargetsTab(Context &context, QWidget *parent)
        : QWidget(parent)
        , m_context(context)
    {
    }

    /// Computes and shows everything for @p scope.
    virtual void refresh(const Scope &scope) = 0;
    /// Hint at the right of the status bar; may be empty.
    [[nodiscard]] virtual QString hint() const { return {}; }

protected:
    /// Writes every text that refresh() does not, in the language in force. Call it at the end of the
    /// constructor.
    virtual void retranslate() = 0;
    [[nodiscard]] Context &context() const { return m_context; }
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }

private:
    Context &m_context;
};

} // namespace laju::ui
