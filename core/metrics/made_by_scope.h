// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scope.h"

#include <map>
#include <mutex>

namespace laju {

/// What whole scopes have of a measure or sample, each made when it is first asked for, so that a figure of
/// the company costs no more than a rep's. Safe to ask from several threads.
template<class Made> class MadeByScope final
{
public:
    MadeByScope() = default;
    MadeByScope(const MadeByScope &other)
        : m_made(other.copy())
    {
    }
    MadeByScope &operator=(const MadeByScope &other)
    {
        if (this != &other) {
            auto made = other.copy();
            const std::scoped_lock lock(m_mutex);
            m_made = std::move(made);
        }
        return *this;
    }

    /// What @p use(made) gives; @p make() makes what is not there yet.
    template<class Make, class Use> auto with(qint32 number, const Scope &scope, Make make, Use use) const
    {
        const std::scoped_lock lock(m_mutex);
        auto found = m_made.find({number, scope});
        if (found == m_made.end())
            found = m_made.emplace(Key(number, scope), make()).first;
        return use(found->second);
    }
    /// Drops what was made of scopes of which @p isOther tells so.
    template<class IsOther> void forgetScopes(IsOther isOther)
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_made, [&](const auto &made) { return isOther(made.first.second); });
    }
    /// Calls @p change(scope, made) for all that was made of @p number.
    template<class Change> void changeEach(qint32 number, Change change)
    {
        const std::scoped_lock lock(m_mutex);
        for (auto &[key, made] : m_made) {
            if (key.first == number)
                change(key.second, made);
        }
    }

private:
    using Key = std::pair<qint32, Scope>;

    [[nodiscard]] std::map<Key, Made> copy() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_made;
    }

    mutable std::mutex m_mutex;
    mutable std::map<Key, Made> m_made;
};

} // namespace laju
