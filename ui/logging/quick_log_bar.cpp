// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/quick_log_bar.h"

#include "ui/common/card.h"
#include "ui/common/glossary_key.h"
#include "ui/common/icons.h"
#include "ui/common/styling.h"
#include "ui/logging/account_field.h"
#include "ui/logging/activity_edits.h"
#include "ui/logging/quick_line_edit.h"
#include "ui/logging/quick_names.h"
#include "ui/logging/understood_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// Logs what was understood, with the account that it names for the first time and the follow-up, as one
/// step.
Result<Change> logUnderstood(Session &session, const Understood &understood, RepId rep, bool evenIfSimilar)
{
    return session.transact([&](Session &within) -> Result<void> {
        Understood whole = understood;
        if (!whole.account && !whole.accountText.isEmpty()) {
            const auto account = accountNamed(within, whole.accountText);
            if (!account)
                return failure(account.error());
            whole.account = Named<AccountId>{*account, whole.accountText};
        }
        const auto activities = toActivities(whole, rep);
        if (!activities)
            return failure(activities.error());
        if (!evenIfSimilar) {
            if (const auto single = refuseSimilar(within, activities->front()); !single)
                return single;
        }
        for (const Activity &activity : *activities) {
            if (const auto saved = within.save(activity); !saved)
                return failure(saved.error());
        }
        return {};
    });
}

} // namespace

QuickLogBar::QuickLogBar(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_names(new QuickNames(context, this))
    , m_type(new QToolButton(this))
    , m_types(new QMenu(m_type))
    , m_line(new QuickLineEdit(this))
    , m_timerButton(new QToolButton(this))
    , m_log(new QPushButton(this))
    , m_row(new UnderstoodRow(context, this))
{
    setObjectName(u"quickLog"_s);
    setGlossaryKey(this, u"activity"_s);
    m_type->setObjectName(u"quickLogType"_s);
    m_line->setObjectName(u"quickLogLine"_s);
    m_timerButton->setObjectName(u"quickLogTimer"_s);
    m_log->setObjectName(u"quickLogButton"_s);
    m_type->setMenu(m_types);
    m_type->setPopupMode(QToolButton::InstantPopup);
    m_timerButton->setIcon(icon(Icon::Timer));
    m_timerButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setButtonKind(m_timerButton, ButtonKind::Quiet);
    setButtonKind(m_type, ButtonKind::Normal);
    setButtonKind(m_log, ButtonKind::Primary);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *card = new Card(this);
    column->addWidget(card);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * metric::space);
    row->addWidget(m_type);
    row->addWidget(m_line, 1);
    row->addWidget(m_timerButton);
    row->addWidget(m_log);
    card->body()->addLayout(row);
    card->body()->addWidget(m_row);
    QWidget::setTabOrder(m_line, m_log);
    QWidget::setTabOrder(m_log, m_timerButton);
    QWidget::setTabOrder(m_timerButton, m_type);
    setFocusProxy(m_line);

    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &QuickLogBar::showTimer);
    connect(m_timerButton, &QToolButton::clicked, this, &QuickLogBar::toggleTimer);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_logsWhenKnown = false;
        interpret();
    });
    connect(m_line, &QLineEdit::textEdited, this, &QuickLogBar::complete);
    connect(m_line, &QLineEdit::returnPressed, this, &QuickLogBar::log);
    connect(m_line, &QuickLineEdit::escaped, this, &QuickLogBar::closed);
    connect(m_log, &QPushButton::clicked, this, &QuickLogBar::log);
    connect(m_row, &UnderstoodRow::agreed, this, &QuickLogBar::log);
    connect(m_names, &QuickNames::changed, this, [this] {
        fillTypes();
        if (m_question == Question::None)
            interpret();
        if (m_names->areKnown() && std::exchange(m_logsWhenKnown, false))
            log();
    });
    connect(&context.localization, &Localization::changed, this, &QuickLogBar::retranslate);
    retranslate();
}

void QuickLogBar::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void QuickLogBar::repeatLast()
{
    const QString last = m_context.preferences.get(Preferences::lastLine);
    m_line->setFocus(Qt::ShortcutFocusReason);
    if (last.isEmpty())
        m_row->showError(tr("There is no line to repeat yet."));
    else
        m_line->setText(last);
}

void QuickLogBar::toggleTimer()
{
    if (!m_callBegan) {
        m_callBegan = m_context.clock.now();
        m_tick.start();
    } else {
        const auto length = std::chrono::round<std::chrono::seconds>(m_context.clock.now() - *m_callBegan);
        m_callBegan.reset();
        m_tick.stop();
        const std::chrono::hh_mm_ss parts(length);
        const auto minutes = static_cast<int>(parts.hours().count() * 60 + parts.minutes().count());
        const QString written = u"%1m %2s"_s.arg(minutes).arg(parts.seconds().count());
        QString line = m_line->text();
        const Understood understood = understand();
        const auto token = std::ranges::find(understood.tokens, TokenKind::Duration, &Token::kind);
        const auto ahead = static_cast<int>(prefix().size());
        const auto note = std::ranges::find_if(understood.tokens, [](const Token &each) {
            return each.kind == TokenKind::Note || each.kind == TokenKind::FollowUp;
        });
        if (token != understood.tokens.end() && token->begin >= ahead)
            line.replace(token->begin - ahead, token->length, written);
        else if (note != understood.tokens.end() && note->begin >= ahead)
            line.insert(note->begin - ahead, written + u", "_s);
        else
            line = line.trimmed() + (line.trimmed().isEmpty() ? u""_s : u" "_s) + written;
        m_line->setText(line);
    }
    showTimer();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void QuickLogBar::showTimer()
{
    const auto passed = m_callBegan ? m_context.clock.now() - *m_callBegan : std::chrono::milliseconds(0);
    m_timerButton->setText(
        m_callBegan ? m_context.format().clockDuration(std::chrono::floor<std::chrono::seconds>(passed))
                    : QString());
    m_timerButton->setToolTip(m_callBegan ? tr("Stop the call timer (Ctrl+T)")
                                          : tr("Start the call timer (Ctrl+T)"));
    m_timerButton->setAccessibleName(m_timerButton->toolTip());
    m_timerButton->setIcon(icon(Icon::Timer, m_callBegan ? Role::Accent : Role::Text));
}

const ActivityType *QuickLogBar::usualType() const
{
    const Directory &directory = m_names->line().directory();
    if (const ActivityType *chosen = m_usualType ? directory.activityType(*m_usualType) : nullptr)
        return chosen;
    return m_names->line().typeOf(ActivityKind::Call);
}

bool QuickLogBar::namesNoType() const
{
    const auto rep = m_context.actingRep();
    return rep && !m_names->line().parse(m_line->text(), *rep, m_context.clock.now()).type;
}

QString QuickLogBar::prefix() const
{
    const ActivityType *type = usualType();
    if (!type || !namesNoType())
        return {};
    return ((*type)->name.isEmpty() ? (*type)->key : (*type)->name) + u' ';
}

Understood QuickLogBar::understand() const
{
    const auto rep = m_context.actingRep();
    if (!rep)
        return {};
    return m_names->line().parse(QString(prefix() + m_line->text()), *rep, m_context.clock.now());
}

void QuickLogBar::interpret()
{
    m_question = Question::None;
    setInvalid(m_line, false);
    const auto rep = m_context.actingRep();
    const ActivityType *type = usualType();
    if (!rep || m_line->text().trimmed().isEmpty()) {
        m_row->showInvitation();
        m_line->offer({});
    } else {
        const Understood understood = understand();
        if (const ActivityType *named =
                understood.type ? m_context.directory().activityType(*understood.type) : nullptr)
            type = named;
        m_row->showUnderstood(understood, *rep);
    }
    m_type->setText(type ? typeName(*type) : tr("Type"));
}

void QuickLogBar::complete()
{
    const QString text = m_line->text();
    const int cursor = m_line->cursorPosition();
    std::vector<Completion> offers = m_names->line().complete(text, cursor);
    if (const QString ahead = prefix(); !ahead.isEmpty()) {
        const auto shift = static_cast<int>(ahead.size());
        for (Completion &more : m_names->line().complete(QString(ahead + text), cursor + shift)) {
            more.begin -= shift;
            const auto same = [&](const Completion &offered) { return offered.text == more.text; };
            if (more.begin >= 0 && std::ranges::none_of(offers, same))
                offers.push_back(std::move(more));
        }
    }
    m_line->offer(std::move(offers));
}

void QuickLogBar::chooseType(ActivityTypeId type)
{
    m_usualType = type;
    const auto rep = m_context.actingRep();
    const ActivityType *chosen = m_context.directory().activityType(type);
    if (rep && chosen && !namesNoType()) {
        // The line says another type: its word gives way to this one's.
        const Understood understood = m_names->line().parse(m_line->text(), *rep, m_context.clock.now());
        const auto token = std::ranges::find(understood.tokens, TokenKind::Type, &Token::kind);
        if (token != understood.tokens.end()) {
            const QString word = (*chosen)->name.isEmpty() ? (*chosen)->key : (*chosen)->name;
            m_line->setText(m_line->text().replace(token->begin, token->length, word));
        }
    }
    interpret();
    m_line->setFocus();
}

void QuickLogBar::log()
{
    if (m_busy)
        return;
    if (m_callBegan)
        toggleTimer();
    const auto rep = m_context.actingRep();
    if (!rep) {
        m_row->showError(tr("Add a rep in Settings first: an activity belongs to somebody."));
        return;
    }
    if (m_line->text().trimmed().isEmpty()) {
        focusLine();
        return;
    }
    // An account that is known would be called new.
    if (!m_names->areKnown()) {
        m_names->want();
        m_logsWhenKnown = true;
        return;
    }
    const Understood understood = understand();
    const auto wrong = [this](const QString &text) {
        setInvalid(m_line, true);
        m_row->showError(text);
        m_line->setFocus();
    };
    for (const Problem &problem : understood.problems) {
        // Of accounts that are all named just so, typing more would not help: the first one is meant.
        const bool unclear = problem.kind == ProblemKind::AmbiguousAccount &&
                             m_names->line().accounts().exact(matchingKey(understood.accountText)).empty();
        if (problem.isFatal() || unclear)
            return wrong(problem.text());
    }
    if (!understood.account && !understood.accountText.isEmpty() && m_question == Question::None) {
        m_question = Question::NewAccount;
        m_row->ask(tr("No account is named “%1”.").arg(understood.accountText),
                   tr("Create account “%1” and log").arg(understood.accountText));
        return;
    }
    submit(m_question == Question::Duplicate);
}

void QuickLogBar::submit(bool evenIfSimilar)
{
    const Understood understood = understand();
    m_busy = true;
    m_context.undo.run(
        tr("Log activity"),
        [understood, rep = *m_context.actingRep(), evenIfSimilar](Session &session) {
            return logUnderstood(session, understood, rep, evenIfSimilar);
        },
        [bar = QPointer<QuickLogBar>(this), understood, line = m_line->text()](const Result<Change> &change) {
            if (bar)
                bar->answered(change, understood, line);
        });
}

void QuickLogBar::answered(const Result<Change> &change, const Understood &understood, const QString &line)
{
    m_busy = false;
    if (!change) {
        if (change.error().kind == ErrorKind::Duplicate) {
            m_question = Question::Duplicate;
            m_row->ask(change.error().text, tr("Log anyway"));
        } else {
            setInvalid(m_line, true);
            m_row->showError(change.error().text);
        }
        return;
    }
    if (!understood.account && change->accounts.size() == 1)
        m_names->add({change->accounts.front(), understood.accountText});
    m_context.preferences.set(Preferences::lastLine, line);
    // What was typed on while the line was being saved stays.
    if (m_line->text() == line)
        m_line->setText({});
    if (m_context.navigator)
        m_context.navigator->showMessage(withUndo(m_context, summary(understood), *change));
    Q_EMIT logged();
}

QString QuickLogBar::summary(const Understood &understood) const
{
    const ActivityType *type =
        understood.type ? m_context.directory().activityType(*understood.type) : nullptr;
    const QString what = type ? typeName(*type).toLower() : QString();
    const QString who = understood.account ? understood.account->name : understood.accountText;
    //: %1 is a kind of activity, such as "call"
    const QString text =
        understood.status == ActivityStatus::Planned ? tr("Planned %1").arg(what) : tr("Logged %1").arg(what);
    return who.isEmpty() ? text : QString(text + u" · " + who);
}

void QuickLogBar::fillTypes()
{
    m_types->clear();
    for (const ActivityType &type : m_context.directory().activityTypes)
        m_types->addAction(typeName(type), this, [this, id = type->id] { chooseType(id); });
}

void QuickLogBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_names->want();
}

void QuickLogBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QuickLogBar::retranslate()
{
    m_line->setAccessibleName(tr("What you did"));
    m_line->setPlaceholderText(tr("call PT Nusantara 12m connected, follow up thu 10:00"));
    //: The primary button; ↵ is the Enter key
    m_log->setText(tr("Log ↵"));
    m_log->setToolTip(tr("Log (Enter)"));
    m_type->setAccessibleName(tr("Activity type"));
    fillTypes();
    showTimer();
    interpret();
}

} // namespace laju::ui
