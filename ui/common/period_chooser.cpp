// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/period_chooser.h"

#include "ui/common/period_picker.h"
#include "ui/common/segmented_control.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// @p shortest and all that are longer.
std::vector<Calendar> kindsFrom(Calendar shortest)
{
    constexpr auto all = allOf<Calendar>();
    return {std::ranges::find(all, shortest), all.end()};
}

} // namespace

PeriodChooser::PeriodChooser(Context &context, QWidget *parent)
    : PeriodChooser(context, PeriodOffer(), parent)
{
}

PeriodChooser::PeriodChooser(Context &context, const PeriodOffer &offer, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_offered(kindsFrom(offer.shortest))
    , m_kinds(new SegmentedControl(this))
    , m_picker(new PeriodPicker(this))
    , m_kind(fromKey<Calendar>(context.preferences.get(offer.remembered)).value_or(offer.usual))
    , m_period(Period::containing(context.today(), m_kind, context.directory().settings.weekStart))
{
    m_kinds->setObjectName(u"periodKind"_s);
    m_picker->setObjectName(u"periodPicker"_s);
    const bool isRow = offer.orientation == Qt::Horizontal;
    auto *row = new QBoxLayout(isRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    row->setContentsMargins({});
    row->setSpacing(isRow ? metric::cardGap : 2 * metric::space);
    row->addWidget(m_kinds, 0, isRow ? Qt::Alignment() : Qt::AlignLeft);
    row->addWidget(m_picker, 0, isRow ? Qt::Alignment() : Qt::AlignLeft);
    retranslate();
    m_kinds->setCurrentIndex(indexOf(m_kind));
    show(m_period);

    const auto weekStart = [this] { return m_context.directory().settings.weekStart; };
    connect(m_kinds, &SegmentedControl::currentChanged, this,
            [this, weekStart, &remembered = offer.remembered](int index) {
                m_kind = m_offered[static_cast<size_t>(index)];
                m_isCalendar = true;
                m_context.preferences.set(remembered, QString(keyOf(m_kind)));
                // From a year to a month one wants this month, when the year holds it, else its last.
                const Day today = m_context.today();
                choose(Period::containing(m_period.contains(today) ? today : m_period.last(), m_kind,
                                          weekStart()));
            });
    connect(m_picker, &PeriodPicker::stepped, this, [this, weekStart](int step) {
        choose(step < 0 ? m_period.previous(weekStart()) : m_period.next(weekStart()));
    });
    connect(m_picker, &PeriodPicker::datePicked, this, [this](QDate date) { chooseDay(toDay(date)); });
    connect(&m_context.live, &LiveFacts::directoryChanged, this, [this, weekStart] {
        if (!m_isCalendar)
            return;
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
    m_isCalendar = true;
    m_kinds->setCurrentIndex(indexOf(kind));
    show(Period::containing(day, kind, m_context.directory().settings.weekStart));
}

void PeriodChooser::setPeriod(const Period &period)
{
    const auto weekStart = m_context.directory().settings.weekStart;
    if (const auto kind = period.calendar(weekStart);
        kind && std::ranges::find(m_offered, *kind) != m_offered.end()) {
        setPeriod(*kind, period.from());
        return;
    }
    m_touched = true;
    m_isCalendar = false;
    m_kinds->clearCurrent();
    show(period);
}

int PeriodChooser::indexOf(Calendar kind) const
{
    return static_cast<int>(std::ranges::find(m_offered, kind) - m_offered.begin());
}

void PeriodChooser::chooseDay(Day day)
{
    if (!m_isCalendar) {
        m_isCalendar = true;
        m_kinds->setCurrentIndex(indexOf(m_kind));
    }
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
    const QStringList all{tr("Day"), tr("Week"), tr("Month"), tr("Quarter"), tr("Year")};
    m_kinds->setSegments(all.last(std::ssize(m_offered)));
    m_kinds->setAccessibleName(tr("Length of the period"));
    m_picker->setAccessibleName(tr("Period"));
    show(m_period);
}

} // namespace laju::ui
