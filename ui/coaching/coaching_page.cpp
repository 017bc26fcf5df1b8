// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/coaching_page.h"

#include "ui/coaching/section_list.h"
#include "ui/common/scope_picker.h"
#include "ui/common/segmented_control.h"
#include "ui/common/styling.h"

#include <QHBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// Deals take weeks to close: shorter windows tell of chance alone.
constexpr std::array windowDays{90, 180, 365};

} // namespace

CoachingPage::CoachingPage(Context &pageContext, QWidget *parent)
    : SectionsPage(pageContext, {coachingSections(), Preferences::coachingSection, u"coachingSections"_s},
                   parent)
    , m_tools(new QWidget(this))
    , m_window(new SegmentedControl(m_tools))
    , m_scope(new ScopePicker(pageContext, ScopePicker::Offers::Everything, m_tools))
{
    setObjectName(u"coachingPage"_s);
    m_window->setObjectName(u"coachingWindow"_s);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins({});
    row->setSpacing(metric::cardGap);
    row->addWidget(m_window);
    row->addWidget(m_scope);
    m_tools->hide();
    connect(m_window, &SegmentedControl::currentChanged, this, [this](int index) {
        context().preferences.set(Preferences::coachingDays, windowDays[static_cast<size_t>(index)]);
        invalidate();
    });
    connect(m_scope, &ScopePicker::scopeChanged, this, &CoachingPage::invalidate);
    begin();
    const auto chosen = std::ranges::find(windowDays, context().preferences.get(Preferences::coachingDays));
    m_window->setCurrentIndex(chosen == windowDays.end() ? 0 : static_cast<int>(chosen - windowDays.begin()));
}

QString CoachingPage::title() const
{
    return tr("Coaching");
}

QString CoachingPage::hint() const
{
    return tr("Association is not cause · a point or a line lists what it was made from");
}

Scope CoachingPage::scope() const
{
    return m_scope->scope();
}

Period CoachingPage::period() const
{
    const Day past = context().today() + std::chrono::days(1);
    const int days = windowDays[static_cast<size_t>(std::max(m_window->currentIndex(), 0))];
    return Period::make(past - std::chrono::days(days), past).value();
}

void CoachingPage::retranslate()
{
    QStringList windows;
    for (const int days : windowDays)
        //: of days up to today; stands beside others
        windows.append(days == 365 ? tr("12 months") : tr("%n day(s)", nullptr, days));
    m_window->setSegments(windows);
    m_window->setAccessibleName(tr("Days up to today"));
    SectionsPage::retranslate();
}

} // namespace laju::ui
