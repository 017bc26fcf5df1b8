// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/checked.h"
#include "core/domain/ids.h"

namespace laju {

/// A company that is sold to.
struct AccountFields
{
    AccountId id = AccountId::generate();
    QString name;
    QString industry = {};
    QString country = {};
    QString phone = {};
    std::optional<qint64> employees = {};
    QString note = {};
    QString source = {};
    QString externalId = {};
    qint64 version = 0;

    friend bool operator==(const AccountFields &, const AccountFields &) = default;
};
using Account = Checked<AccountFields>;
/// InvalidInput: empty name, negative number of employees.
std::optional<Error> check(const AccountFields &account);

/// A person at an account.
struct ContactFields
{
    ContactId id = ContactId::generate();
    QString name;
    std::optional<AccountId> account = {};
    QString email = {};
    QString phone = {};
    QString title = {};
    QString source = {};
    QString externalId = {};
    qint64 version = 0;

    friend bool operator==(const ContactFields &, const ContactFields &) = default;
};
using Contact = Checked<ContactFields>;
/// InvalidInput: empty name.
std::optional<Error> check(const ContactFields &contact);

/// Something that is sold.
struct ProductFields
{
    ProductId id = ProductId::generate();
    QString name;
    QString series = {};
    std::optional<Money> price = {};
    qint64 version = 0;

    friend bool operator==(const ProductFields &, const ProductFields &) = default;
};
using Product = Checked<ProductFields>;
/// InvalidInput: empty name, negative price.
std::optional<Error> check(const ProductFields &product);

/// A name reduced to what two spellings share: lower case, letters and digits only. "GTXPro" and "GTX Pro"
/// are one.
[[nodiscard]] QString matchingKey(QStringView name);

} // namespace laju
