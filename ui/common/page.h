// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"
#include "ui/common/icons.h"

#include <QWidget>

namespace laju::ui {

/// A part of a page that can be gone to by itself, such as "Deals" of the dashboard.
struct PageSection
{
    const char *key;  ///< stable: remembered between runs
    const char *name; ///< English source, context "PageSection"
};

/// A page of the main window: a body, a title and tools that the window puts into its header. Built on first
/// sight.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(Context &context, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {
    }

    /// The translated title in the header.
    [[nodiscard]] virtual QString title() const = 0;
    /// Faint text after the title, such as today's date; may be empty.
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    /// Pickers and buttons for the right of the header, owned by the page; nullptr for none.
    [[nodiscard]] virtual QWidget *headerTools() { return nullptr; }
    /// Hint at the right of the status bar; may be empty.
    [[nodiscard]] virtual QString hint() const { return {}; }
    /// Text of the header's primary button when it makes something of this page's own ("New opportunity");
    /// empty: it logs an activity.
    [[nodiscard]] virtual QString createText() const { return {}; }
    /// What Ctrl+N does here; the default is the form for a new activity.
    virtual void createNew() { context().navigator->editActivity({}); }
    /// Brings the section with that key into sight; a key it does not have changes nothing.
    virtual void showSection(QStringView) {}

Q_SIGNALS:
    /// title(), subtitle() or hint() are others now.
    void headingChanged();

protected:
    [[nodiscard]] Context &context() const { return m_context; }

private:
    Context &m_context;
};

} // namespace laju::ui
