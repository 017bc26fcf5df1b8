// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/activity_filter.h"

#include "ui/common/period_chooser.h"
#include "ui/common/search_field.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

enum Dates {
    AnyDate,
    InPeriod,
};

/// Every day that an activity can have.
Period everyDay()
{
    using namespace std::chrono;
    return Period::make(dayOf(1990y / January / 1), dayOf(2100y / January / 1)).value();
}

QComboBox *makeChoice(const QString &name, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return choice;
}

} // namespace

ActivityFilter::ActivityFilter(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new SearchField(this))
    , m_type(makeChoice(u"typeFilter"_s, this))
    , m_outcome(makeChoice(u"outcomeFilter"_s, this))
    , m_status(makeChoice(u"statusFilter"_s, this))
    , m_dates(makeChoice(u"datesFilter"_s, this))
    , m_period(new PeriodChooser(context, this))
{
    m_search->setObjectName(u"activitySearch"_s);
    m_search->setMinimumWidth(180);
    m_period->setObjectName(u"activityPeriod"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(2 * metric::space);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * metric::space);
    row->addWidget(m_search, 1);
    for (QComboBox *choice : {m_type, m_outcome, m_status, m_dates})
        row->addWidget(choice);
    rows->addLayout(row);
    rows->addWidget(m_period, 0, Qt::AlignLeft);
    fill();
    setDatesVisible(true);

    connect(m_search, &SearchField::searchChanged, this, &ActivityFilter::changed);
    for (QComboBox *choice : {m_type, m_outcome, m_status, m_dates})
        connect(choice, &QComboBox::currentIndexChanged, this, &ActivityFilter::changed);
    connect(m_dates, &QComboBox::currentIndexChanged, this, [this] { setDatesVisible(m_datesVisible); });
    connect(m_period, &PeriodChooser::periodChanged, this, &ActivityFilter::changed);
    connect(&m_context.live, &LiveFacts::directoryChanged, this, &ActivityFilter::fill);
}

void ActivityFilter::fill()
{
    const auto refill = [](QComboBox *choice, const QString &accessibleName, const auto &addItems) {
        const QSignalBlocker quiet(choice);
        const QVariant chosen = choice->currentData();
        choice->clear();
        addItems();
        choice->setAccessibleName(accessibleName);
        choice->setCurrentIndex(std::max(choice->findData(chosen), 0));
    };
    refill(m_type, tr("Type"), [this] {
        m_type->addItem(tr("All types"));
        for (const ActivityType &type : m_context.directory().activityTypes)
            m_type->addItem(typeName(type), type->id.number());
    });
    refill(m_outcome, tr("Outcome"), [this] {
        m_outcome->addItem(tr("All outcomes"));
        for (const Outcome outcome : allOf<Outcome>()) {
            if (outcome != Outcome::None)
                m_outcome->addItem(outcomeName(outcome, ActivityKind::Meeting), static_cast<int>(outcome));
        }
    });
    refill(m_status, tr("Status"), [this] {
        m_status->addItem(tr("Done and planned"));
        m_status->addItem(tr("Done"), static_cast<int>(ActivityStatus::Done));
        m_status->addItem(tr("Planned"), static_cast<int>(ActivityStatus::Planned));
    });
    refill(m_dates, tr("Dates"), [this] {
        m_dates->addItem(tr("Any date"), AnyDate);
        m_dates->addItem(tr("In a period"), InPeriod);
    });
    m_search->setPlaceholderText(tr("Search names, subject or note"));
    m_search->setAccessibleName(tr("Search activities"));
}

std::optional<ActivityQuery> ActivityFilter::apply(const ActivityQuery &base, const Scope &scope,
                                                   bool fixed) const
{
    ActivityQuery query = base;
    query.text = m_search->text().trimmed();
    if (const auto type = ActivityTypeId::fromNumber(m_type->currentData().toLongLong())) {
        if (!base.types.empty() && std::ranges::find(base.types, *type) == base.types.end())
            return {};
        query.types = {*type};
    }
    if (m_outcome->currentData().isValid()) {
        const auto outcome = static_cast<Outcome>(m_outcome->currentData().toInt());
        if (!base.outcomes.empty() && std::ranges::find(base.outcomes, outcome) == base.outcomes.end())
            return {};
        query.outcomes = {outcome};
    }
    if (m_status->currentData().isValid())
        query.status = static_cast<ActivityStatus>(m_status->currentData().toInt());
    const bool dated = m_dates->currentData().toInt() == InPeriod;
    if (fixed || (!dated && std::holds_alternative<Company>(scope)))
        return query;
    query.spans = m_context.directory().spans(scope, dated ? m_period->period() : everyDay());
    // No spans at all would mean everybody, always.
    return query.spans.empty() ? std::nullopt : std::optional(query);
}

bool ActivityFilter::isActive() const
{
    const auto chosen = [](const QComboBox *choice) { return choice->currentIndex() > 0; };
    return !m_search->text().trimmed().isEmpty() || chosen(m_type) || chosen(m_outcome) || chosen(m_status) ||
           (m_datesVisible && chosen(m_dates));
}

void ActivityFilter::reset()
{
    const QSignalBlocker quiet(this);
    m_search->clear();
    for (QComboBox *choice : {m_type, m_outcome, m_status, m_dates})
        choice->setCurrentIndex(0);
    setDatesVisible(m_datesVisible);
}

void ActivityFilter::setDatesVisible(bool visible)
{
    m_datesVisible = visible;
    m_dates->setVisible(visible);
    m_period->setVisible(visible && m_dates->currentData().toInt() == InPeriod);
}

void ActivityFilter::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ActivityFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace laju::ui
