// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_writer.h"

#include "core/storage/settings_rows.h"
#include "core/storage/sql_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ranges>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

QString toJson(const Table &table, const Values &row)
{
    QJsonObject image;
    for (size_t i = 0; i < row.size(); ++i)
        image.insert(table.columns()[i], QJsonValue::fromVariant(row[i]));
    return QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact));
}

/// A column that the image lacks, because it was added later, keeps its value of @p current.
Values fromJson(const Table &table, const QString &text, const Values &current)
{
    const QJsonObject image = QJsonDocument::fromJson(text.toUtf8()).object();
    Values row = current;
    for (size_t i = 0; i < row.size(); ++i) {
        const auto found = image.constFind(table.columns()[i]);
        if (found == image.constEnd())
            continue;
        const QJsonValue value = *found;
        row[i] = value.isNull()     ? QVariant()
                 : value.isString() ? QVariant(value.toString())
                                    : QVariant(value.toInteger());
    }
    return row;
}

/// Whether @p current says what @p image says. Its version may be a later one: taking back a later change
/// writes the row again and leaves it as it was.
bool isAsLeft(const Table &table, const QString &image, const Values &current)
{
    Values left = fromJson(table, image, current);
    left[table.versionAt()] = current[table.versionAt()];
    // Another time zone gives the row other days, and changes nothing that somebody wrote.
    for (size_t i = 0; i < table.derivedCount(); ++i)
        left[table.firstDerived() + i] = current[table.firstDerived() + i];
    return left == current;
}

/// What people call the record.
QString nameOf(const Table &table, const Values &row)
{
    for (const QLatin1StringView column : {"name"_L1, "subject"_L1}) {
        if (table.has(column)) {
            if (const QString name = row[table.at(column)].toString(); !name.isEmpty())
                return QCoreApplication::translate("Storage", "“%1”").arg(name);
        }
    }
    return QCoreApplication::translate("Storage", "This record");
}

[[noreturn]] void failChanged(const Table &table, const Values &row)
{
    throw Failed(
        ErrorKind::Conflict,
        //: %1 is the quoted name of a record, or "This record"
        QCoreApplication::translate(
            "Storage",
            "%1 was changed by someone else in the meantime. Look at it again, then repeat the change.")
            .arg(nameOf(table, row)),
        table.name() + u' ' + row.front().toString());
}

[[noreturn]] void failMissing(const Table &table, qint64 id)
{
    throw Failed(ErrorKind::NotFound,
                 QCoreApplication::translate("Storage", "This record does not exist any more."),
                 u"%1 %2"_s.arg(table.name()).arg(id));
}

} // namespace

void Touched::add(const Touched &other)
{
    activities.insert(activities.end(), other.activities.begin(), other.activities.end());
    accounts.insert(other.accounts.begin(), other.accounts.end());
    opportunities.insert(other.opportunities.begin(), other.opportunities.end());
    reownedOpportunities.insert(other.reownedOpportunities.begin(), other.reownedOpportunities.end());
    movedReps.insert(other.movedReps.begin(), other.movedReps.end());
    directory |= other.directory;
    everybodyMoved |= other.everybodyMoved;
    definitions |= other.definitions;
    bulk |= other.bulk;
    rows += other.rows;
    tally.add(other.tally);
    for (const auto &[document, own] : other.words)
        words[document].insert(own.begin(), own.end());
}

RowWriter::RowWriter(Connection &connection, LocalDays &days, FactKeeper &facts)
    : m_connection(connection)
    , m_days(days)
    , m_facts(facts)
{
}

void RowWriter::begin(ChangeSetId changeSet, Instant now, std::optional<ImportId> import)
{
    m_changeSet = changeSet;
    m_now = now;
    m_import = import;
    m_touched = {};
}

std::optional<Values> RowWriter::find(const Table &table, qint64 id)
{
    Statement query(m_connection, table.selectById());
    query.bind(id).run();
    if (!query.next())
        return {};
    Reader reader = query.row();
    Values row;
    row.reserve(table.columns().size());
    for (size_t i = 0; i < table.columns().size(); ++i)
        row.push_back(reader.next());
    return row;
}

void RowWriter::save(const Table &table, qint64 id, const Values &fields, qint64 version)
{
    Values row(table.columns().size());
    row.front() = toVariant(id);
    std::ranges::copy(fields, row.begin() + 1);
    if (version == 0) {
        row[table.versionAt()] = toVariant(qint64(1));
        row[table.importAt()] = toVariant(plain(m_import));
        m_days.derive(table, row);
        Statement insert(m_connection, table.insert());
        for (const QVariant &value : row)
            insert.bindVariant(value);
        insert.run();
        note(table, nullptr, row);
        return;
    }
    const auto before = find(table, id);
    if (!before)
        failMissing(table, id);
    if ((*before)[table.versionAt()].toLongLong() != version || !(*before)[table.deletedAt()].isNull())
        failChanged(table, *before);
    row[table.importAt()] = (*before)[table.importAt()];
    replace(table, *before, std::move(row));
}

void RowWriter::remove(const Table &table, qint64 id)
{
    const auto before = find(table, id);
    if (!before || !(*before)[table.deletedAt()].isNull())
        failMissing(table, id);
    Values after = *before;
    after[table.deletedAt()] = toVariant(plain(m_now));
    replace(table, *before, std::move(after));
}

void RowWriter::revive(const Table &table, qint64 id, const Values &fields)
{
    const auto before = find(table, id);
    if (!before)
        failMissing(table, id);
    Values after = *before;
    std::ranges::copy(fields, after.begin() + 1);
    after[table.deletedAt()] = QVariant();
    replace(table, *before, std::move(after));
}

void RowWriter::replace(const Table &table, const Values &before, Values after)
{
    const qint64 id = before.front().toLongLong();
    collect(table, id, -1);
    after[table.versionAt()] = toVariant(before[table.versionAt()].toLongLong() + 1);
    m_days.derive(table, after);
    Statement update(m_connection, table.update());
    for (size_t i = 1; i < after.size(); ++i)
        update.bindVariant(after[i]);
    update.bind(id).run();
    note(table, &before, after);
}

void RowWriter::collect(const Table &table, qint64 id, int sign)
{
    if (&table == &tableOf<ActivityFields>())
        m_facts.collect(id, sign, m_touched.tally);
}

void RowWriter::note(const Table &table, const Values *before, const Values &after)
{
    const qint64 id = after.front().toLongLong();
    const auto differs = [&](QLatin1StringView column) {
        return before != nullptr && (*before)[table.at(column)] != after[table.at(column)];
    };
    ++m_touched.rows;
    collect(table, id, +1);
    if (&table == &tableOf<ActivityFields>()) {
        m_touched.activities.push_back(id);
        WordSet &words = m_touched.words[TextDocument::of(after[table.at("start_day"_L1)].toLongLong(),
                                                          after[table.at("rep_id"_L1)].toLongLong())];
        for (const QLatin1StringView column : {"subject"_L1, "note"_L1})
            addWords(after[table.at(column)].toString().toUtf8(), words);
        for (const auto &[trait, column] :
             {std::pair(Trait::Type, "type_id"_L1), std::pair(Trait::Outcome, "outcome"_L1),
              std::pair(Trait::Status, "status"_L1)})
            words.insert(traitWord(trait, after[table.at(column)].toString().toUtf8()));
        for (const Values *row : {before, &after}) {
            if (row == nullptr)
                continue;
            const QVariant &opportunity = (*row)[table.at("opportunity_id"_L1)];
            if (opportunity.isNull())
                continue;
            // A board shows the next step of each opportunity.
            m_touched.opportunities.insert(opportunity.toLongLong());
        }
    } else if (&table == &tableOf<OpportunityFields>()) {
        m_touched.opportunities.insert(id);
        if (differs("owner_id"_L1))
            m_touched.reownedOpportunities.insert(id);
    } else if (&table == &tableOf<StageChange>()) {
        m_touched.opportunities.insert(after[table.at("opportunity_id"_L1)].toLongLong());
    } else if (&table == &tableOf<AccountFields>()) {
        m_touched.accounts.insert(id);
    } else if (&table == &tableOf<ContactFields>()) {
        if (const QVariant &account = after[table.at("account_id"_L1)]; !account.isNull())
            m_touched.accounts.insert(account.toLongLong());
    } else {
        m_touched.directory = true;
    }
    if (&table == &tableOf<RepFields>() && differs("zone"_L1)) {
        m_touched.movedReps.insert(id);
        m_days.forget();
    }
    if (&table == &tableOf<StoredSetting>()) {
        const QString key = after[table.at("key"_L1)].toString();
        m_touched.everybodyMoved |= key == zoneSetting;
        m_touched.definitions |= key == connectThresholdSetting;
        m_days.forget();
    }
    if (&table == &tableOf<ActivityTypeFields>())
        m_touched.definitions |= differs("kind"_L1) || differs("number"_L1);
    if (&table == &tableOf<StageFields>())
        m_touched.definitions |= differs("kind"_L1);
    remember(table, before, after);
}

void RowWriter::remember(const Table &table, const Values *before, const Values &after)
{
    // The rows that an import made are known by its mark; only what it overwrote needs to be remembered.
    if (m_import && before == nullptr)
        return;
    Statement(m_connection, sqlNamed("history.add"_L1))
        .bind(nextIdNumber())
        .bind(m_changeSet)
        .bind(table.name())
        .bind(after.front().toLongLong())
        .bind(before != nullptr ? std::optional(toJson(table, *before)) : std::nullopt)
        .bind(toJson(table, after))
        .bind(m_now)
        .run();
}

void RowWriter::undo(ChangeSetId changeSet, bool onlyUpdates)
{
    struct Step
    {
        const Table *table;
        qint64 id;
        std::optional<QString> before; ///< of the first write of the row in the set
        QString after;                 ///< of the last one
    };
    std::vector<Step> steps;
    std::map<std::pair<const Table *, qint64>, size_t> places;
    {
        Statement rows(m_connection, sqlNamed("history.of_change_set"_L1));
        rows.bind(changeSet).run();
        while (rows.next()) {
            Reader row = rows.row();
            const Table *table = tableNamed(row.text());
            const qint64 id = row.number();
            const QVariant before = row.next();
            const QString after = row.text();
            if (table == nullptr)
                continue;
            const auto [known, isNew] = places.try_emplace({table, id}, steps.size());
            if (isNew)
                steps.push_back(
                    {table, id, before.isNull() ? std::nullopt : std::optional(before.toString()), after});
            else
                steps[known->second].after = after;
        }
    }
    if (steps.empty() && !onlyUpdates)
        throw Failed(ErrorKind::NotFound,
                     QCoreApplication::translate("Storage", "There is nothing to undo."));
    for (const Step &step : steps | std::views::reverse) {
        if (onlyUpdates && !step.before)
            continue;
        const auto current = find(*step.table, step.id);
        if (!current)
            failMissing(*step.table, step.id);
        if (!isAsLeft(*step.table, step.after, *current)) {
            if (onlyUpdates)
                continue;
            failChanged(*step.table, *current);
        }
        Values wanted = *current;
        if (step.before)
            wanted = fromJson(*step.table, *step.before, *current);
        else
            wanted[step.table->deletedAt()] = toVariant(plain(m_now));
        replace(*step.table, *current, std::move(wanted));
    }
}

} // namespace laju::storage
