// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/understood_row.h"

#include "ui/common/chip.h"
#include "ui/common/elided_label.h"
#include "ui/common/styling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int rowHeight = 30; // of a button

QString bold(const QString &text)
{
    return u"<b>"_s + text.toHtmlEscaped() + u"</b>"_s;
}

} // namespace

UnderstoodRow::UnderstoodRow(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_type(new Chip(this))
    , m_text(new QLabel(this))
    , m_hint(new ElidedLabel(this))
    , m_yes(new QPushButton(this))
{
    setObjectName(u"understoodRow"_s);
    m_type->setObjectName(u"understoodType"_s);
    m_text->setObjectName(u"understoodText"_s);
    m_hint->setObjectName(u"understoodHint"_s);
    m_yes->setObjectName(u"quickLogConfirm"_s);
    m_text->setTextFormat(Qt::RichText);
    // One line, however long: the bar must not jump while one types.
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTextStyle(m_text, TextStyle::Small, Role::Secondary);
    setTextStyle(m_hint, TextStyle::Small, Role::Faint);
    setFixedHeight(rowHeight); // nor when it asks
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2 * metric::space);
    row->addWidget(m_type);
    row->addWidget(m_text, 1);
    row->addWidget(m_yes);
    row->addWidget(m_hint);
    connect(m_yes, &QPushButton::clicked, this, &UnderstoodRow::agreed);
}

void UnderstoodRow::showUnderstood(const Understood &understood, RepId rep)
{
    const Directory &directory = m_context.directory();
    const Format &format = m_context.format();
    const QTimeZone zone = directory.zoneOf(rep);
    const auto moment = [&](Instant instant) {
        const Day day = localDay(instant, zone);
        return QString(format.weekday(day) + u' ' + format.dayAndMonth(day) + u' ' +
                       format.time(instant, zone));
    };

    QStringList parts;
    if (understood.account)
        //: Before the name of an account
        parts.append(tr("Account %1").arg(bold(understood.account->name)));
    else if (!understood.accountText.isEmpty())
        //: %1 is the name of an account that does not exist yet
        parts.append(tr("Account %1 (new)").arg(bold(understood.accountText)));
    if (understood.opportunity)
        //: Before the name of an opportunity
        parts.append(tr("Opportunity %1").arg(bold(understood.opportunity->name)));
    if (understood.duration)
        parts.append(bold(format.duration(*understood.duration)));
    if (understood.outcome != Outcome::None)
        parts.append(bold(outcomeName(understood.outcome, understood.kind)));
    if (understood.start != understood.now)
        parts.append(bold(moment(understood.start)));
    if (understood.status == ActivityStatus::Planned)
        parts.append(tr("planned"));
    if (understood.followUp)
        //: Before a date and time
        parts.append(tr("Follow-up %1").arg(bold(moment(understood.followUp->start))));
    if (!understood.note.isEmpty())
        //: Before the text of a note
        parts.append(tr("Note %1").arg(bold(understood.note)));
    for (const Problem &problem : understood.problems) {
        if (problem.kind != ProblemKind::UnknownAccount)
            parts.append(u"<span style=\"color:%1\">⚠ %2</span>"_s.arg(
                currentPalette().color(Role::Warning).name(), problem.text().toHtmlEscaped()));
    }
    show(parts.join(u"&nbsp; · &nbsp;"_s), Role::Secondary);
    const ActivityType *type = understood.type ? directory.activityType(*understood.type) : nullptr;
    m_type->setVisible(type != nullptr);
    if (type)
        m_type->setContent(typeName(*type), Tone::Accent);
    m_hint->setText(tr("Tab completes · Ctrl+Z undoes"));
    m_hint->show();
}

void UnderstoodRow::showInvitation()
{
    show(tr("Type a name and what came of it: <b>PT Nusantara 12m connected, follow up thu 10:00</b>"),
         Role::Faint);
    m_type->hide();
    m_hint->setText(tr("Enter logs"));
    m_hint->show();
}

void UnderstoodRow::showError(const QString &text)
{
    show(u"⚠ "_s + text.toHtmlEscaped(), Role::Bad);
    m_type->hide();
}

void UnderstoodRow::ask(const QString &question, const QString &action)
{
    show(question.toHtmlEscaped(), Role::Warning);
    m_type->hide();
    m_yes->setText(action);
    m_yes->show();
    m_hint->setText(tr("Enter again to do so"));
    m_hint->show();
}

void UnderstoodRow::show(const QString &html, Role role)
{
    setTextStyle(m_text, TextStyle::Small, role);
    m_text->setText(html);
    m_yes->hide();
    m_hint->hide();
    m_text->setToolTip(html);
    setAccessibleName(text());
}

QString UnderstoodRow::text() const
{
    return QTextDocumentFragment::fromHtml(m_text->text()).toPlainText();
}

} // namespace laju::ui
