// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/account.h"

#include "core/domain/field_checks.h"

namespace laju {

std::optional<Error> check(const AccountFields &account)
{
    if (account.employees && *account.employees < 0)
        return invalid(QCoreApplication::translate("Domain", "A number of employees cannot be negative (%1).")
                           .arg(*account.employees));
    return requireName(account.name);
}

std::optional<Error> check(const ContactFields &contact)
{
    return requireName(contact.name);
}

std::optional<Error> check(const ProductFields &product)
{
    if (product.price && product.price->minor() < 0)
        return invalid(QCoreApplication::translate("Domain", "A price cannot be negative (%1).")
                           .arg(product.price->toDecimal()));
    return requireName(product.name);
}

QString matchingKey(QStringView name)
{
    QString key;
    key.reserve(name.size());
    for (const QChar c : name) {
        // Surrogate halves are kept: two names in a script beyond the first plane must not become one.
        if (c.isLetterOrNumber() || c.isSurrogate())
            key += c.toCaseFolded();
    }
    return key;
}

} // namespace laju
