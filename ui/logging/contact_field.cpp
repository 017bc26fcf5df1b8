// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/contact_field.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace laju::ui {

ContactField::ContactField(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::editTextChanged, this, &ContactField::recognise);
    // Two people may have one name: who is picked from the list is meant.
    connect(this, &QComboBox::activated, this, [this](int index) {
        m_contact = m_offered[static_cast<size_t>(index)];
        Q_EMIT contactChanged();
    });
}

void ContactField::setContact(const std::optional<Named<ContactId>> &contact)
{
    const QSignalBlocker quiet(this);
    m_contact = contact;
    m_offered.clear();
    if (contact)
        m_offered.push_back(*contact);
    fill();
    setEditText(contact ? contact->name : QString());
}

void ContactField::setOffered(std::vector<Named<ContactId>> contacts)
{
    const bool isTheirs = m_contact && std::ranges::any_of(contacts, [this](const Named<ContactId> &each) {
                              return each.id == m_contact->id;
                          });
    const QString text = m_contact && !isTheirs ? QString() : currentText();
    m_offered = std::move(contacts);
    {
        const QSignalBlocker quiet(this);
        fill();
        setEditText(text);
    }
    recognise();
}

std::optional<ContactId> ContactField::contact() const
{
    return m_contact ? std::optional(m_contact->id) : std::nullopt;
}

QString ContactField::newName() const
{
    return m_contact ? QString() : currentText().trimmed();
}

void ContactField::fill()
{
    clear();
    for (const Named<ContactId> &each : m_offered)
        addItem(each.name);
    setCurrentIndex(-1);
}

void ContactField::recognise()
{
    const QString key = matchingKey(currentText());
    const auto same = [&](const Named<ContactId> &named) { return matchingKey(named.name) == key; };
    if (!m_contact || !same(*m_contact)) {
        const auto found = std::ranges::find_if(m_offered, same);
        m_contact = key.isEmpty() || found == m_offered.end() ? std::nullopt : std::optional(*found);
    }
    Q_EMIT contactChanged();
}

Result<ContactId> contactNamed(Session &session, const QString &name, std::optional<AccountId> account)
{
    if (account) {
        const auto known = session.contacts(account);
        if (!known)
            return failure(known.error());
        const QString key = matchingKey(name);
        const auto same = std::ranges::find_if(
            *known, [&](const Contact &contact) { return matchingKey(contact->name) == key; });
        if (same != known->end())
            return (*same)->id;
    }
    const auto contact = Contact::make({.name = name, .account = account});
    if (!contact)
        return failure(contact.error());
    if (const auto saved = session.save(*contact); !saved)
        return failure(saved.error());
    return (*contact)->id;
}

} // namespace laju::ui
