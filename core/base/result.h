// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"

#include <QString>

#include <type_traits>
#include <utility>
#include <variant>

namespace laju {

/// What kind of thing went wrong; closed, so that callers can decide (retry, ask, give up) without reading
/// text.
enum class ErrorKind {
    InvalidInput, ///< a value the user gave cannot be accepted
    NotFound,     ///< what was named does not exist
    Duplicate,    ///< it is there already
    Conflict,     ///< somebody else changed it since it was read
    Busy,         ///< another program holds the file; trying again may help
    Unreadable,   ///< a file cannot be read, or is not what it claims to be
    Unwritable,   ///< a folder or file cannot be written, or the disk is full
    NewerVersion, ///< made by a newer version of the program
    Cancelled,    ///< the user stopped it
    Internal,     ///< a fault of the program or its database
};
template<> struct Keys<ErrorKind>
{
    static constexpr std::array table{std::pair{ErrorKind::InvalidInput, "invalid_input"},
                                      std::pair{ErrorKind::NotFound, "not_found"},
                                      std::pair{ErrorKind::Duplicate, "duplicate"},
                                      std::pair{ErrorKind::Conflict, "conflict"},
                                      std::pair{ErrorKind::Busy, "busy"},
                                      std::pair{ErrorKind::Unreadable, "unreadable"},
                                      std::pair{ErrorKind::Unwritable, "unwritable"},
                                      std::pair{ErrorKind::NewerVersion, "newer_version"},
                                      std::pair{ErrorKind::Cancelled, "cancelled"},
                                      std::pair{ErrorKind::Internal, "internal"}};
};

/// An error as it reaches people (@c text, in their language) and the log (@c detail).
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString text;
    QString detail = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// Carries an error to whatever Result the caller returns.
struct Failure
{
    Error error;
};

/// The short way to write "return failure(…)".
[[nodiscard]] inline Failure failure(ErrorKind kind, QString text, QString detail = {})
{
    return {Error{kind, std::move(text), std::move(detail)}};
}
[[nodiscard]] inline Failure failure(Error error)
{
    return {std::move(error)};
}

/// A value or an Error. The names are those of std::expected, which C++20 lacks.
template<class T> class [[nodiscard]] Result final
{
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Failure failed)
        : m_state(std::in_place_index<1>, std::move(failed.error))
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// The value; asking an error for it is a fault of the program.
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

    /// The value, or @p fallback where there is an error.
    [[nodiscard]] T value_or(T fallback) const & { return has_value() ? value() : std::move(fallback); }

    /// Goes on with @p next(value) (which returns a Result), or hands the error on.
    template<class Next> auto and_then(Next &&next) const & -> std::invoke_result_t<Next, const T &>
    {
        if (!has_value())
            return failure(error());
        return std::forward<Next>(next)(value());
    }

private:
    std::variant<T, Error> m_state;
};

template<> class [[nodiscard]] Result<void> final
{
public:
    using value_type = void;

    Result() = default;
    Result(Failure failed)
        : m_state(std::move(failed.error))
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, Error> m_state;
};

} // namespace laju
