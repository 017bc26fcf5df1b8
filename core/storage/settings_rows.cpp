// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_rows.h"

#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

constexpr QLatin1StringView nameSetting("name");
constexpr QLatin1StringView currencySetting("currency");
constexpr QLatin1StringView weekStartSetting("week_start");
constexpr QLatin1StringView workdaysSetting("workdays");
constexpr QLatin1StringView workStartSetting("work_start_min");
constexpr QLatin1StringView workEndSetting("work_end_min");
constexpr QLatin1StringView acquisitionLagSetting("acquisition_lag_months");
constexpr QLatin1StringView gamificationSetting("gamification");

void apply(WorkspaceSettings &settings, const QString &key, const QString &value)
{
    if (key == nameSetting)
        settings.name = value;
    else if (key == currencySetting)
        settings.currency = Currency::fromCode(value).value_or(settings.currency);
    else if (key == zoneSetting)
        settings.zone = value.toLatin1();
    else if (key == weekStartSetting)
        settings.weekStart = std::chrono::weekday(value.toUInt());
    else if (key == workdaysSetting)
        std::ranges::transform(value.leftJustified(7, u'0').first(7), settings.workdays.begin(),
                               [](QChar c) { return c == u'1'; });
    else if (key == workStartSetting)
        settings.workStart = std::chrono::minutes(value.toInt());
    else if (key == workEndSetting)
        settings.workEnd = std::chrono::minutes(value.toInt());
    else if (key == connectThresholdSetting)
        settings.connectThreshold = std::chrono::seconds(value.toInt());
    else if (key == acquisitionLagSetting)
        settings.acquisitionLag = std::chrono::months(value.toInt());
    else if (key == gamificationSetting)
        settings.gamification = value.toInt() != 0;
}

} // namespace

WorkspaceSettings readSettings(Connection &connection)
{
    WorkspaceSettings settings;
    Statement rows(connection, u"SELECT key, value FROM setting WHERE deleted_at IS NULL"_s);
    rows.run();
    while (rows.next()) {
        Reader row = rows.row();
        const QString key = row.text();
        apply(settings, key, row.text());
    }
    return settings;
}

std::vector<std::pair<QLatin1StringView, QString>> settingTexts(const WorkspaceSettings &settings)
{
    QString workdays;
    for (const bool worked : settings.workdays)
        workdays += worked ? u'1' : u'0';
    return {{nameSetting, settings.name},
            {currencySetting, settings.currency.code()},
            {zoneSetting, QString::fromLatin1(settings.zone)},
            {weekStartSetting, QString::number(settings.weekStart.c_encoding())},
            {workdaysSetting, workdays},
            {workStartSetting, QString::number(settings.workStart.count())},
            {workEndSetting, QString::number(settings.workEnd.count())},
            {connectThresholdSetting, QString::number(settings.connectThreshold.count())},
            {acquisitionLagSetting, QString::number(settings.acquisitionLag.count())},
            {gamificationSetting, QString::number(settings.gamification ? 1 : 0)}};
}

} // namespace laju::storage
