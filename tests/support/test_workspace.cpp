// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include "core/storage/workspace_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::test {

Instant utc(QStringView iso)
{
    QDateTime moment = QDateTime::fromString(iso.toString(), Qt::ISODateWithMs);
    if (!moment.isValid())
        qFatal("%s is no date and time", qPrintable(iso.toString()));
    moment.setTimeSpec(Qt::UTC);
    return instantFromMillis(moment.toMSecsSinceEpoch());
}

TestWorkspace::TestWorkspace()
    : m_clock(std::make_shared<FixedClock>(utc(u"2026-11-23T02:00:00")))
{
    reopen();
    const auto rep = [&](RepId id, const QString &name, const QByteArray &zone, TeamId team) {
        require(m_session->save(require(Rep::make({.id = id, .name = name, .zone = zone})), team, {}));
    };
    require(m_session->save(require(Team::make({.id = north, .name = u"North"_s}))));
    require(m_session->save(require(Team::make({.id = papua, .name = u"Papua"_s, .parent = north}))));
    require(m_session->save(require(Team::make({.id = south, .name = u"South"_s}))));
    rep(sari, u"Sari"_s, {}, north);
    rep(yusuf, u"Yusuf"_s, "Asia/Jayapura", papua);
    rep(made, u"Made"_s, "UTC", south);
    require(m_session->save(require(Account::make({.id = maju, .name = u"PT Maju Jaya"_s}))));
    require(m_session->save(require(Product::make({.id = gtx, .name = u"GTX Pro"_s}))));
}

void TestWorkspace::reopen()
{
    m_session.reset();
    m_session = require(openWorkspace(path(), OpenMode::CreateIfMissing, m_clock));
}

ActivityTypeId TestWorkspace::type(QStringView key)
{
    const Directory all = directory();
    const ActivityType *found = all.activityType(key);
    if (found == nullptr)
        qFatal("There is no activity type %s", qPrintable(key.toString()));
    return (*found)->id;
}

StageId TestWorkspace::stage(QStringView name)
{
    const Directory all = directory();
    const auto found =
        std::ranges::find_if(all.stages, [&](const Stage &stage) { return stage->name == name; });
    if (found == all.stages.end())
        qFatal("There is no stage %s", qPrintable(name.toString()));
    return (*found)->id;
}

ActivityFields TestWorkspace::activity(RepId rep, QStringView typeKey, Instant start)
{
    return {.rep = rep, .type = type(typeKey), .start = start};
}

OpportunityFields TestWorkspace::opportunity(RepId owner, const QString &name, Instant created)
{
    return {.name = name, .owner = owner, .stage = stage(u"Prospect"), .created = created};
}

} // namespace laju::test
