// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <QTimer>

class QScrollArea;
class QVBoxLayout;

namespace laju::ui {

/// A page whose body scrolls, and which computes what it shows only while it is in sight. It is out of date
/// when facts or language change, or when invalidate() says so; many changes at once cost one refresh().
class ScrollPage : public Page
{
    Q_OBJECT
public:
    ScrollPage(Context &context, QWidget *parent);

protected:
    /// What is shown is out of date: shows it anew soon, or when the page comes into sight.
    void invalidate();
    /// Computes and shows everything.
    virtual void refresh() = 0;
    /// Writes every text that refresh() does not, in the language in force. Call it at the end of the
    /// constructor.
    virtual void retranslate() = 0;

    /// What scrolls, and its rows: cards go there.
    [[nodiscard]] QWidget *body() const { return m_body; }
    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }
    /// Puts @p widget over the scrolling body, where it stays in sight.
    void setStrip(QWidget *widget);
    void scrollToTop();

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitMargins();

    QScrollArea *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_rows;
    QTimer m_soon;
    bool m_stale = true;
    bool m_hasStrip = false;
};

} // namespace laju::ui
