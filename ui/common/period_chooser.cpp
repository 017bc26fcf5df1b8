// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/period_chooser.h"

#include "ui/common/period_picker.h"
#include "ui/common/segmented_control.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

PeriodChooser::PeriodChooser(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kinds(new SegmentedControl(this))
    , m_picker(new PeriodPicker(this))
    , m_kind(fromKey<Calendar>(context.preferences.get(Preferences::calendar)).value_or(Calendar::Month))
    , m_period(Period::containing(context.today(), m_kind, context.directory().settings.weekStart))
{
    m_kinds->setObjectName(u"periodKind"_s);
    m_picker->setObjectName(u"periodPicker"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metric::cardGap);
    row->addWidget(m_kinds);
    row->addWidget(m_picker);
    retranslate();
    m_kinds->setCurrentIndex(static_cast<int>(m_kind));
    show(m_period);

    const auto weekStart = [this] { return m_context.directory().settings.weekStart; };
    connect(m_kinds, &SegmentedControl::currentChanged, this, [this, weekStart](int index) {
        m_kind = allOf<Calendar>()[static_cast<size_t>(index)];
        m_context.preferences.set(Preferences::calendar, QString(keyOf(m_kind)));
        // From a year to a month one wants this month, when the year holds it, else its last.
        const Day today = m_context.today();
        choose(Period::containing(m_period.contains(today) ? today : m_period.last(), m_kind, weekStart()));
    });
    connect(m_picker, &PeriodPicker::stepped, this, [this, weekStart](int step) {
        choose(step < 0 ? m_period.previous(weekStart()) : m_period.next(weekStart()));
    });
    connect(m_picker, &PeriodPicker::datePicked, this, [this](QDate date) { chooseDay(toDay(date)); });
    connect(&m_context.live, &LiveFacts::directoryChanged, this, [this, weekStart] {
        // Until somebody steps away, the period is the one that holds today, in the zone that is only now
        // known.
        const Period now =
            Period::containing(m_touched ? m_period.from() : m_context.today(), m_kind, weekStart());
        if (now == m_period)
            return;
        show(now);
        Q_EMIT periodChanged(m_period);
    });
}

void PeriodChooser::setPeriod(Calendar kind, Day day)
{
    m_kind = kind;
    m_touched = true;
    m_kinds->setCurrentIndex(static_cast<int>(kind));
    show(Period::containing(day, kind, m_context.directory().settings.weekStart));
}

void PeriodChooser::chooseDay(Day day)
{
    choose(Period::containing(day, m_kind, m_context.directory().settings.weekStart));
}

void PeriodChooser::choose(const Period &period)
{
    m_touched = true;
    show(period);
    Q_EMIT periodChanged(m_period);
}

void PeriodChooser::show(const Period &period)
{
    m_period = period;
    m_picker->setLabel(m_context.format().period(period));
    m_picker->setDate(toQDate(period.from()));
    m_picker->setFirstDayOfWeek(
        static_cast<Qt::DayOfWeek>(m_context.directory().settings.weekStart.iso_encoding()));
}

void PeriodChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PeriodChooser::retranslate()
{
    m_kinds->setSegments({tr("Day"), tr("Week"), tr("Month"), tr("Quarter"), tr("Year")});
    m_kinds->setAccessibleName(tr("Length of the period"));
    m_picker->setAccessibleName(tr("Period"));
    show(m_period);
}

} // namespace laju::ui
