// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/workspace/session.h"

#include <QComboBox>

namespace laju::ui {

/// The people at an account to choose from. A name that is typed and none of theirs is a new person's.
class ContactField final : public QComboBox
{
    Q_OBJECT
public:
    explicit ContactField(QWidget *parent = nullptr);

    /// Shows a contact without emitting; none empties the field.
    void setContact(const std::optional<Named<ContactId>> &contact);
    /// Offers @p contacts, as of another account: who was chosen from the former one goes, a name typed
    /// stays.
    void setOffered(std::vector<Named<ContactId>> contacts);
    /// The contact whose name stands there, as far as they are known by now.
    [[nodiscard]] std::optional<ContactId> contact() const;
    /// The name typed when it is nobody's there; empty otherwise.
    [[nodiscard]] QString newName() const;

Q_SIGNALS:
    /// Another contact, or another name, stands there.
    void contactChanged();

private:
    void recognise();
    void fill();

    std::vector<Named<ContactId>> m_offered;
    std::optional<Named<ContactId>> m_contact;
};

/// The contact of that name at @p account, spelt alike; made when there is none. For use within transact().
/// Errors: those of Session::contacts() and of saving a contact.
[[nodiscard]] Result<ContactId> contactNamed(Session &session, const QString &name,
                                             std::optional<AccountId> account);

} // namespace laju::ui
