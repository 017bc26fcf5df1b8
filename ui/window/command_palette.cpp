// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_palette.h"

#include "core/domain/account.h"
#include "core/glossary/glossary.h"
#include "ui/common/drill_down.h"
#include "ui/common/search_field.h"
#include "ui/window/commands.h"
#include "ui/window/page_list.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int recordLimit = 8;
constexpr size_t termLimit = 5;

struct Records
{
    std::vector<Named<AccountId>> accounts;
    std::vector<Named<OpportunityId>> opportunities;
};

Result<Records> findRecords(Session &session, const QString &text)
{
    auto accounts = session.findAccounts(text, recordLimit);
    if (!accounts)
        return failure(accounts.error());
    auto opportunities = session.findOpportunities(text, {}, recordLimit);
    if (!opportunities)
        return failure(opportunities.error());
    return Records{std::move(*accounts), std::move(*opportunities)};
}

} // namespace

CommandPalette::CommandPalette(Context &context, const Commands &commands, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_context(context)
    , m_commands(commands)
    , m_field(new SearchField(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"commandPalette"_s);
    m_field->setObjectName(u"paletteField"_s);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_field);
    column->addWidget(m_list);
    resize(560, 400);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    retranslate();
}

void CommandPalette::open()
{
    m_field->clear();
    search({});
    const QWidget *window = parentWidget();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 64)));
    QDialog::show();
    m_field->setFocus();
}

std::vector<CommandPalette::Entry> CommandPalette::placesMatching(const QString &text)
{
    const QString wanted = matchingKey(text);
    const auto fits = [&](const QString &name) { return matchingKey(name).contains(wanted); };
    std::vector<Entry> entries;
    for (size_t i = 0; i < pageList().size(); ++i) {
        const PageEntry &entry = pageList()[i];
        if (const QString name = pageName(entry); fits(name))
            entries.push_back(
                {name, tr("Page"), icon(entry.icon), [this, i] { Q_EMIT pageChosen(static_cast<int>(i)); }});
        for (const PageSection &section : entry.sections ? entry.sections() : std::vector<PageSection>()) {
            if (const QString name = sectionName(entry, section); fits(name))
                entries.push_back({name, tr("Section"), icon(entry.icon), [this, i, section] {
                                       Q_EMIT sectionChosen(static_cast<int>(i),
                                                            QString::fromLatin1(section.key));
                                   }});
        }
    }
    for (QAction *action : m_commands.all()) {
        if (!action->isEnabled() || !fits(action->text()))
            continue;
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        entries.push_back({action->text(), shortcut.isEmpty() ? tr("Command") : shortcut, action->icon(),
                           [action] { action->trigger(); }});
    }
    return entries;
}

std::vector<CommandPalette::Entry> CommandPalette::termsMatching(const QString &text)
{
    const Language language = m_context.localization.language();
    std::vector<Entry> entries;
    if (!glossary())
        return entries;
    for (const GlossaryMatch &match : glossary()->search(text, language)) {
        // What is only mentioned somewhere is for the page's own search.
        if (match.rank == GlossaryRank::Definition || entries.size() == termLimit)
            break;
        entries.push_back({match.entry->in(language).term, tr("Glossary"), icon(Icon::Glossary),
                           [this, key = match.entry->key] { m_context.navigator->showGlossary(key); }});
    }
    return entries;
}

void CommandPalette::search(const QString &text)
{
    show(placesMatching(text));
    const int asked = ++m_asked;
    if (text.trimmed().size() < 2)
        return;
    m_context.store.ask(
        this, [text](Session &session) { return findRecords(session, text.trimmed()); },
        [this, asked, text](const Result<Records> &found) {
            if (asked != m_asked || !found)
                return; // typed on meanwhile
            std::vector<Entry> entries;
            for (const auto &opportunity : found->opportunities)
                entries.push_back(
                    {opportunity.name, tr("Opportunity"), icon(Icon::Pipeline),
                     [this, id = opportunity.id] { m_context.navigator->editOpportunity(id); }});
            for (const auto &account : found->accounts)
                entries.push_back(
                    {account.name, tr("Account"), icon(Icon::Note), [this, account] {
                         m_context.navigator->drillDown(
                             {.title = account.name,
                              .lists = {
                                  {account.name, {Side::Numerator, ActivityQuery{.account = account.id}}}}});
                     }});
            append(std::move(entries));
            append(termsMatching(text));
        });
}

void CommandPalette::show(std::vector<Entry> entries)
{
    m_list->clear();
    m_entries.clear();
    append(std::move(entries));
}

void CommandPalette::append(std::vector<Entry> entries)
{
    for (Entry &entry : entries) {
        m_list->addItem(new QListWidgetItem(entry.icon, entry.text + u"   –   "_s + entry.kind));
        m_entries.push_back(std::move(entry));
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const auto run = m_entries[static_cast<size_t>(row)].run;
    accept();
    run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Page, command, account, opportunity or term"));
    m_field->setAccessibleName(tr("Find anything"));
    m_list->setAccessibleName(tr("Found"));
}

} // namespace laju::ui
