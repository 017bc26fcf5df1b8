// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlError>

#include <exception>

struct sqlite3;

namespace laju::storage {

/// Carries an Error from a failed statement to the edge of the session, which turns it into a Result. It
/// never leaves this folder, nor passes through a function of Qt.
class Failed final : public std::exception
{
public:
    explicit Failed(Error error)
        : m_error(std::move(error))
    {
    }
    Failed(ErrorKind kind, QString text, QString detail = {})
        : m_error{kind, std::move(text), std::move(detail)}
    {
    }
    [[nodiscard]] const Error &error() const noexcept { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return "a statement failed"; }

private:
    Error m_error;
};

/// What SQLite's extended result @p code means to people; @p path is the workspace's file, @p detail is for
/// the log.
[[nodiscard]] Error databaseError(int code, const QString &path, const QString &detail);

/// The extended result code of what last failed on @p database. Where a quota or a limit on the size of files
/// left no room, SQLite speaks of a fault of the disk: that is SQLITE_FULL here as well.
[[nodiscard]] int resultCode(sqlite3 *database);

/// Runs @p work and turns a Failed into the Result's error.
template<class Work> [[nodiscard]] auto guarded(Work &&work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Failed &failed) {
        return failure(failed.error());
    }
}

/// The value of @p result, or its error thrown on.
template<class T> T valueOrThrow(Result<T> result)
{
    if (!result)
        throw Failed(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

} // namespace laju::storage
