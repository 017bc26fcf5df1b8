// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/store.h"

#include <QLineEdit>
#include <QStringListModel>

namespace laju::ui {

/// A line that completes the names of accounts. A name that no account has is a new account's.
class AccountField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit AccountField(Store &store, QWidget *parent = nullptr);

    /// Shows an account without emitting; none empties the field.
    void setAccount(const std::optional<Named<AccountId>> &account);
    /// The account whose name stands there, as far as it is known by now.
    [[nodiscard]] std::optional<AccountId> account() const;
    /// The name typed when it is no known account's; empty otherwise.
    [[nodiscard]] QString newName() const;
    /// The name that Tab makes of what was typed: that of the only account that begins so. Empty when there
    /// is none, or several, or when one is named just so.
    [[nodiscard]] QString completed() const;

Q_SIGNALS:
    /// Another account, or another name, stands there.
    void accountChanged();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void lookUp(const QString &text);
    void recognise();

    Store &m_store;
    QStringListModel m_names;
    std::vector<Named<AccountId>> m_found;
    std::optional<Named<AccountId>> m_account;
    int m_asked = 0;
};

/// The account of that name, spelt alike; made when there is none. For use within transact(). Errors: those
/// of Session::findAccounts() and of saving an account.
[[nodiscard]] Result<AccountId> accountNamed(Session &session, const QString &name);

} // namespace laju::ui
