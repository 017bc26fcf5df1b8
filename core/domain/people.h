// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/domain/checked.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QString>

namespace laju {

/// A team; teams nest (an office holds its managers' teams).
struct TeamFields
{
    TeamId id = TeamId::generate();
    QString name;
    std::optional<TeamId> parent = {};
    qint64 version = 0; ///< counts the saves; 0 is "never saved"

    friend bool operator==(const TeamFields &, const TeamFields &) = default;
};
using Team = Checked<TeamFields>;
/// InvalidInput: empty name, or its own parent.
std::optional<Error> check(const TeamFields &team);

enum class Role {
    Rep,
    Manager,
    Administrator,
};
template<> struct Keys<Role>
{
    static constexpr std::array table{std::pair{Role::Rep, "rep"}, std::pair{Role::Manager, "manager"},
                                      std::pair{Role::Administrator, "administrator"}};
};

/// A sales representative.
struct RepFields
{
    RepId id = RepId::generate();
    QString name;
    QString email = {};
    Role role = Role::Rep;
    QByteArray zone = {};             ///< IANA name; empty is the workspace's zone
    std::optional<Day> firstDay = {}; ///< employment; pace counts no working day outside it
    std::optional<Day> lastDay = {};  ///< inclusive
    qint64 version = 0;

    friend bool operator==(const RepFields &, const RepFields &) = default;
};
using Rep = Checked<RepFields>;
/// InvalidInput: empty name, unknown zone, last day before the first.
std::optional<Error> check(const RepFields &rep);

/// A rep belongs to a team from one day on, until another day; earlier work stays with the earlier team.
struct Membership
{
    RepId rep;
    TeamId team;
    std::optional<Day> from = {};  ///< none: always was
    std::optional<Day> until = {}; ///< first day that is no longer part; none: still is

    friend bool operator==(const Membership &, const Membership &) = default;
};

} // namespace laju
