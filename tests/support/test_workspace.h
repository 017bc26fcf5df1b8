// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace/session.h"

#include <QTemporaryDir>

#include <memory>

namespace laju::test {

/// The value of @p result; ends the test program with the error's text when there is none.
template<class T> T require(Result<T> result)
{
    if (!result)
        qFatal("%s [%s]", qPrintable(result.error().text), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

/// A workspace in a temporary file with a small company, for tests of what works on one. The clock stands at
/// 2026-11-23 09:00 in Jakarta, a Monday.
///
///     North (team)          Sari (zone of the workspace, Asia/Jakarta)
///       Papua (sub-team)    Yusuf (Asia/Jayapura, two hours ahead)
///     South (team)          Made (UTC)
///
/// Besides: account "PT Maju Jaya", product "GTX Pro", the built-in types and the pipeline "Sales" with its
/// six stages.
class TestWorkspace final
{
public:
    TestWorkspace();

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.laju")); }
    /// A path beside the workspace that does not exist yet.
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] FixedClock &clock() { return *m_clock; }
    [[nodiscard]] std::shared_ptr<const Clock> sharedClock() const { return m_clock; }
    /// Read anew at each call.
    [[nodiscard]] Directory directory() { return require(m_session->directory()); }
    /// Closes the file, and opens it again.
    void reopen();
    void close() { m_session.reset(); }

    [[nodiscard]] ActivityTypeId type(QStringView key);
    /// The stage of that name in the pipeline "Sales".
    [[nodiscard]] StageId stage(QStringView name);
    /// A done activity of @p rep, not saved yet.
    [[nodiscard]] ActivityFields activity(RepId rep, QStringView typeKey, Instant start);
    /// An open opportunity of @p owner in the stage Prospect, created at @p created, not saved yet.
    [[nodiscard]] OpportunityFields opportunity(RepId owner, const QString &name, Instant created);

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Session> m_session;

public:
    const TeamId north = TeamId::generate();
    const TeamId papua = TeamId::generate();
    const TeamId south = TeamId::generate();
    const RepId sari = RepId::generate();
    const RepId yusuf = RepId::generate();
    const RepId made = RepId::generate();
    const AccountId maju = AccountId::generate();
    const ProductId gtx = ProductId::generate();
};

/// The instant of a UTC date and time written as "2026-11-23T02:00:00.000".
[[nodiscard]] Instant utc(QStringView iso);

} // namespace laju::test
