// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/flag_row.h"

#include "core/insight/coaching_words.h"
#include "ui/common/chip.h"
#include "ui/common/drill_down.h"
#include "ui/common/styling.h"
#include "ui/figures/figure_section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

FlagRow::FlagRow(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new QLabel(this))
    , m_kind(new Chip(this))
    , m_evidence(new QLabel(this))
    , m_details(new QLabel(this))
    , m_gap(new QLabel(this))
    , m_rows(new QPushButton(this))
    , m_dismiss(new QPushButton(this))
    , m_asking(new QWidget(this))
    , m_reason(new QLineEdit(m_asking))
    , m_save(new QPushButton(m_asking))
{
    m_dismiss->setObjectName(u"flagDismiss"_s);
    m_reason->setObjectName(u"flagReason"_s);
    m_save->setObjectName(u"flagReasonSave"_s);
    setButtonKind(m_dismiss, ButtonKind::Link);
    m_rows->setObjectName(u"flagRows"_s);
    m_evidence->setObjectName(u"flagEvidence"_s);
    m_gap->setObjectName(u"flagGap"_s);
    setTextStyle(m_name, TextStyle::Strong);
    setTextStyle(m_evidence, TextStyle::Body);
    setTextStyle(m_details, TextStyle::Small, ui::Role::Secondary);
    setTextStyle(m_gap, TextStyle::Body, ui::Role::Secondary);
    setButtonKind(m_rows, ButtonKind::Link);
    for (QLabel *label : {m_evidence, m_details, m_gap})
        label->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 4, 0, 4);
    rows->setSpacing(3);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_kind);
    rows->addLayout(head);
    rows->addWidget(m_evidence);
    rows->addWidget(m_gap);
    rows->addWidget(m_details);
    auto *links = new QHBoxLayout;
    links->addWidget(m_rows);
    links->addWidget(m_dismiss);
    links->addStretch();
    rows->addLayout(links);
    auto *asking = new QHBoxLayout(m_asking);
    asking->setContentsMargins({});
    asking->addWidget(m_reason, 1);
    asking->addWidget(m_save);
    m_asking->hide();
    rows->addWidget(m_asking);
    connect(m_dismiss, &QPushButton::clicked, this, [this] { ask(m_asking->isHidden()); });
    connect(m_save, &QPushButton::clicked, this, &FlagRow::dismiss);
    connect(m_reason, &QLineEdit::returnPressed, this, &FlagRow::dismiss);
    connect(m_rows, &QPushButton::clicked, this, [this] {
        if (!m_told)
            return;
        const CoachingFlag &flag = m_told->flag;
        Selection both = ofRep(selectionOf(flag.rate, *m_selection), flag.rep);
        both.period =
            Period::make(periodBefore(m_selection->period).from(), m_selection->period.to()).value();
        showRowsOf(m_context, *flag.rate.metric, both);
    });
}

void FlagRow::ask(bool asks)
{
    m_asking->setVisible(asks);
    setInvalid(m_reason, false);
    if (asks)
        m_reason->setFocus();
    else
        m_reason->clear();
}

void FlagRow::dismiss()
{
    const auto author = m_context.preferences.get(Preferences::actingRep);
    const auto dismissal = FlagDismissal::make({.rep = m_told->flag.rep,
                                                .flag = keyOf(m_told->flag),
                                                .day = m_selection->period.last(),
                                                .reason = m_reason->text().trimmed(),
                                                .author = RepId::fromNumber(author)});
    setInvalid(m_reason, !dismissal);
    if (!dismissal) {
        m_reason->setToolTip(dismissal.error().text);
        m_reason->setFocus();
        return;
    }
    m_context.undo.run(
        tr("Dismiss flag"), [dismissal = *dismissal](Session &session) { return session.save(dismissal); },
        [this](const Result<Change> &saved) {
            if (!saved)
                m_context.showError(saved.error());
            else
                ask(false);
        });
}

void FlagRow::show(const ToldFlag &told, const Selection &selection)
{
    // What is being written of another flag is not meant for this one.
    if (m_told && (m_told->flag.rep != told.flag.rep || keyOf(m_told->flag) != keyOf(told.flag)))
        ask(false);
    m_told = told;
    m_selection = selection;
    const CoachingFlag &flag = told.flag;
    const CoachingWords say(m_context.directory(), m_context.words());
    m_name->setText(scopeName(flag.rep, m_context.directory()));
    m_kind->setContent(say.kindName(flag.kind), flag.kind == FlagKind::LookInto ? Tone::Warning : Tone::Good);
    m_evidence->setText(say.evidence(flag));
    m_details->setText(say.details(flag));
    m_gap->setText(told.gap     ? say.gap(*told.gap, flag.kind)
                   : told.habit ? say.habit(*told.habit)
                                : QString());
    m_gap->setVisible(told.gap || told.habit);
    const auto trials = static_cast<int>(flag.both().trials);
    //: %1 is the number n, written with separators
    m_rows->setText(tr("Show the %1 records ›", nullptr, trials).arg(m_context.format().count(trials)));
    m_dismiss->setText(tr("Dismiss …"));
    //: %1 is a name
    m_dismiss->setAccessibleName(tr("Dismiss the flag of %1").arg(m_name->text()));
    m_reason->setPlaceholderText(tr("Why? It comes back when later records say the same."));
    m_reason->setAccessibleName(tr("Why it needs no talk"));
    m_save->setText(tr("Dismiss"));
    //: %1 is a name
    m_rows->setAccessibleName(tr("Records of %1").arg(m_name->text()));
}

} // namespace laju::ui
