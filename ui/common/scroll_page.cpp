// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scroll_page.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

ScrollPage::ScrollPage(Context &pageContext, QWidget *parent)
    : Page(pageContext, parent)
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget(m_scroll))
    , m_rows(new QVBoxLayout(m_body))
{
    m_scroll->setObjectName(u"pageScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_body);
    m_rows->setSpacing(metric::cardGap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrollPage::fitMargins);
    fitMargins();

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        // What is not read yet cannot be shown; factsChanged() tells when it is.
        m_stale = !context().live.isLoaded();
        if (!m_stale)
            refresh();
    });
    connect(&context().live, &LiveFacts::factsChanged, this, &ScrollPage::invalidate);
    connect(&context().localization, &Localization::changed, this, &ScrollPage::invalidate);
}

void ScrollPage::invalidate()
{
    m_stale = true;
    if (isVisible())
        m_soon.start();
}

void ScrollPage::setStrip(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(0, widget);
    m_hasStrip = true;
    fitMargins();
}

void ScrollPage::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

// The scroll bar stands in the right margin, so that cards end where the header's buttons end.
void ScrollPage::fitMargins()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int barWidth = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    m_rows->setContentsMargins(metric::pageMargin, m_hasStrip ? metric::cardGap : 16,
                               metric::pageMargin - std::min(barWidth, metric::pageMargin),
                               metric::pageMargin);
}

void ScrollPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale && context().live.isLoaded()) {
        m_stale = false;
        refresh();
    }
}

void ScrollPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace laju::ui
