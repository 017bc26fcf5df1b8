// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

namespace laju {

/// Fields that passed their own check: there is no other way to get one than make(), so a Checked value
/// cannot be wrong. A kind of record is a plain struct of fields with `std::optional<Error> check(const
/// Fields &)` beside it.
template<class Fields> class Checked final
{
public:
    /// Errors: what check(fields) says.
    static Result<Checked> make(Fields fields)
    {
        if (std::optional<Error> wrong = check(fields))
            return failure(std::move(*wrong));
        return Checked(std::move(fields));
    }

    const Fields *operator->() const { return &m_fields; }
    /// A copy to change and to make() anew.
    [[nodiscard]] const Fields &fields() const { return m_fields; }

    friend bool operator==(const Checked &, const Checked &) = default;

private:
    explicit Checked(Fields fields)
        : m_fields(std::move(fields))
    {
    }
    Fields m_fields;
};

} // namespace laju
