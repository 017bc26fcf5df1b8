// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table.h"

#include "core/storage/records.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::storage {

Table::Table(QLatin1StringView name, std::vector<QLatin1StringView> fields,
             std::vector<QLatin1StringView> derived)
    : m_name(name)
    , m_fieldCount(fields.size())
{
    m_columns.push_back("id"_L1);
    std::ranges::copy(fields, std::back_inserter(m_columns));
    std::ranges::copy(derived, std::back_inserter(m_columns));
    m_columns.insert(m_columns.end(), {"version"_L1, "deleted_at"_L1, "import_id"_L1});

    QStringList names;
    QStringList marks;
    QStringList settings;
    for (const QLatin1StringView column : m_columns) {
        names.push_back(QString(column));
        marks.push_back(u"?"_s);
        if (column != "id"_L1)
            settings.push_back(column + u" = ?"_s);
    }
    m_selectById = u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(names.join(u", "_s), m_name);
    m_insert = u"INSERT INTO %2 (%1) VALUES (%3)"_s.arg(names.join(u", "_s), m_name, marks.join(u", "_s));
    m_update = u"UPDATE %2 SET %1 WHERE id = ?"_s.arg(settings.join(u", "_s), m_name);
}

bool Table::has(QLatin1StringView column) const
{
    return std::ranges::find(m_columns, column) != m_columns.end();
}

size_t Table::at(QLatin1StringView column) const
{
    const auto found = std::ranges::find(m_columns, column);
    Q_ASSERT(found != m_columns.end());
    return static_cast<size_t>(found - m_columns.begin());
}

QString Table::readList(const QString &prefix) const
{
    QStringList names;
    for (size_t i = 0; i <= m_fieldCount; ++i)
        names.push_back(prefix + m_columns[i]);
    names.push_back(prefix + u"version"_s);
    return names.join(u", "_s);
}

const std::vector<const Table *> &allTables()
{
    static const std::vector<const Table *> tables{
        &tableOf<TeamFields>(),         &tableOf<RepFields>(),          &tableOf<StoredMembership>(),
        &tableOf<AccountFields>(),      &tableOf<ContactFields>(),      &tableOf<ProductFields>(),
        &tableOf<ActivityTypeFields>(), &tableOf<PipelineFields>(),     &tableOf<StageFields>(),
        &tableOf<OpportunityFields>(),  &tableOf<StageChange>(),        &tableOf<ActivityFields>(),
        &tableOf<CostFields>(),         &tableOf<TargetFields>(),       &tableOf<HolidayFields>(),
        &tableOf<SurveyFields>(),       &tableOf<ExchangeRate>(),       &tableOf<StoredSetting>(),
        &tableOf<WorkScheduleFields>(), &tableOf<RampUpFields>(),       &tableOf<FlagDismissalFields>(),
        &tableOf<CoachingNoteFields>(), &tableOf<AgreedActionFields>(),
    };
    return tables;
}

const Table *tableNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(allTables(), [&](const Table *table) { return table->name() == name; });
    return found == allTables().end() ? nullptr : *found;
}

} // namespace laju::storage
