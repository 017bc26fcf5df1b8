// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/account_field.h"

#include <QCompleter>

namespace laju::ui {

namespace {
constexpr int offered = 12;
}

AccountField::AccountField(Store &store, QWidget *parent)
    : QLineEdit(parent)
    , m_store(store)
{
    setClearButtonEnabled(true);
    auto *completer = new QCompleter(&m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &AccountField::lookUp);
    connect(this, &QLineEdit::textChanged, this, &AccountField::recognise);
}

void AccountField::setAccount(const std::optional<Named<AccountId>> &account)
{
    const QSignalBlocker quiet(this);
    m_account = account;
    ++m_asked;
    setText(account ? account->name : QString());
}

std::optional<AccountId> AccountField::account() const
{
    return m_account ? std::optional(m_account->id) : std::nullopt;
}

QString AccountField::newName() const
{
    return m_account ? QString() : text().trimmed();
}

QString AccountField::completed() const
{
    const QString key = matchingKey(text());
    if (m_account || key.isEmpty())
        return {};
    QStringList names;
    for (const Named<AccountId> &account : m_found) {
        if (matchingKey(account.name).startsWith(key))
            names.append(account.name);
    }
    return names.size() == 1 ? names.front() : QString();
}

bool AccountField::focusNextPrevChild(bool next)
{
    if (const QString name = next ? completed() : QString(); !name.isEmpty())
        setText(name);
    return QLineEdit::focusNextPrevChild(next);
}

void AccountField::lookUp(const QString &text)
{
    const QString wanted = text.trimmed();
    const int asked = ++m_asked;
    if (wanted.isEmpty())
        return;
    m_store.ask(
        this, [wanted](Session &session) { return session.findAccounts(wanted, offered); },
        [this, asked](const Result<std::vector<Named<AccountId>>> &found) {
            if (asked != m_asked || !found)
                return;
            m_found = *found;
            QStringList names;
            for (const Named<AccountId> &account : m_found)
                names.append(account.name);
            m_names.setStringList(names);
            recognise();
            if (hasFocus() && !names.isEmpty() && !m_account)
                completer()->complete();
        });
}

void AccountField::recognise()
{
    const QString key = matchingKey(text());
    const auto before = account();
    const auto same = [&](const Named<AccountId> &named) { return matchingKey(named.name) == key; };
    if (!m_account || !same(*m_account)) {
        const auto found = std::ranges::find_if(m_found, same);
        m_account = key.isEmpty() || found == m_found.end() ? std::nullopt : std::optional(*found);
    }
    if (account() != before || !m_account)
        Q_EMIT accountChanged();
}

Result<AccountId> accountNamed(Session &session, const QString &name)
{
    const auto found = session.findAccounts(name, offered);
    if (!found)
        return failure(found.error());
    const QString key = matchingKey(name);
    const auto same = std::ranges::find_if(
        *found, [&](const Named<AccountId> &named) { return matchingKey(named.name) == key; });
    if (same != found->end())
        return same->id;
    const auto account = Account::make({.name = name});
    if (!account)
        return failure(account.error());
    if (const auto saved = session.save(*account); !saved)
        return failure(saved.error());
    return (*account)->id;
}

} // namespace laju::ui
