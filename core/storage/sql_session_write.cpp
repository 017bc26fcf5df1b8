// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_rows.h"
#include "core/storage/sql_session.h"
#include "core/storage/sql_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::storage {

template<class Fields> Result<Change> SqlSession::put(const Checked<Fields> &record)
{
    constexpr bool isActivity = std::same_as<Fields, ActivityFields>;
    return write(
        [&] {
            const Fields &fields = record.fields();
            m_writer.save(tableOf<Fields>(), fields.id.number(), valuesOf(fields), fields.version);
        },
        isActivity ? Reach::Everything : Reach::NoActivities);
}

template<class Fields> Result<Change> SqlSession::removeOne(qint64 id)
{
    return write([&] { m_writer.remove(tableOf<Fields>(), id); });
}

Result<Change> SqlSession::save(const Activity &activity)
{
    return put(activity);
}
Result<Change> SqlSession::save(const Team &team)
{
    return put(team);
}
Result<Change> SqlSession::save(const Account &account)
{
    return put(account);
}
Result<Change> SqlSession::save(const Contact &contact)
{
    return put(contact);
}
Result<Change> SqlSession::save(const Product &product)
{
    return put(product);
}
Result<Change> SqlSession::save(const ActivityType &type)
{
    return put(type);
}
Result<Change> SqlSession::save(const Pipeline &pipeline)
{
    return put(pipeline);
}
Result<Change> SqlSession::save(const Stage &stage)
{
    return put(stage);
}
Result<Change> SqlSession::save(const Target &target)
{
    return put(target);
}
Result<Change> SqlSession::save(const Cost &cost)
{
    return put(cost);
}
Result<Change> SqlSession::save(const Survey &survey)
{
    return write(
        [&] {
            Statement asked(*m_connection, sqlNamed("survey.as_asked"_L1));
            asked.bind(survey->id).run();
            if (asked.next()) {
                Reader row = asked.row();
                const auto scale = row.key<SurveyScale>();
                if (scale != survey->scale || row.key<SurveyCadence>() != survey->cadence)
                    throw Failed(ErrorKind::InvalidInput,
                                 QCoreApplication::translate(
                                     "Storage",
                                     "What has been asked keeps its scale and how often it is asked. "
                                     "Close it and ask anew instead."));
            }
            m_writer.save(tableOf<SurveyFields>(), survey->id.number(), valuesOf(survey.fields()),
                          survey->version);
        },
        Reach::NoActivities);
}
Result<Change> SqlSession::save(const Holiday &holiday)
{
    return put(holiday);
}
Result<Change> SqlSession::save(const WorkSchedule &schedule)
{
    return put(schedule);
}
Result<Change> SqlSession::save(const RampUp &rampUp)
{
    return put(rampUp);
}
Result<Change> SqlSession::save(const FlagDismissal &dismissal)
{
    return put(dismissal);
}
Result<Change> SqlSession::save(const CoachingNote &note)
{
    return put(note);
}
Result<Change> SqlSession::save(const AgreedAction &action)
{
    return put(action);
}

Result<Change> SqlSession::save(const Rep &rep, std::optional<TeamId> team, std::optional<Day> teamFrom)
{
    return write(
        [&] {
            m_writer.save(tableOf<RepFields>(), rep->id.number(), valuesOf(rep.fields()), rep->version);
            if (team)
                putMembership(rep->id, *team, teamFrom);
        },
        Reach::NoActivities);
}

void SqlSession::putMembership(RepId rep, TeamId team, std::optional<Day> from)
{
    const Table &table = tableOf<StoredMembership>();
    std::vector<StoredMembership> known;
    {
        Statement rows(
            *m_connection,
            u"SELECT %1 FROM membership WHERE rep_id = ? AND deleted_at IS NULL"_s.arg(table.readList()));
        rows.bind(rep).run();
        while (rows.next()) {
            Reader row = rows.row();
            known.push_back(Record<StoredMembership>::read(row));
        }
    }
    // "From ever" lies before every day.
    const auto startsBy = [&](const Membership &m) { return !m.from || (from && *m.from <= *from); };
    if (std::ranges::any_of(known, [&](const StoredMembership &row) {
            return row.membership.team == team && !row.membership.until && startsBy(row.membership);
        }))
        return;
    for (StoredMembership &row : known) {
        if (!from || (row.membership.from && *row.membership.from >= *from)) {
            m_writer.remove(table, row.id);
        } else if (!row.membership.until || *row.membership.until > *from) {
            row.membership.until = from;
            m_writer.save(table, row.id, valuesOf(row), row.version);
        }
    }
    const StoredMembership fresh{
        .id = nextIdNumber(), .membership = {.rep = rep, .team = team, .from = from}, .version = 0};
    m_writer.save(table, fresh.id, valuesOf(fresh), 0);
}

std::optional<qint64> SqlSession::rowOf(const ExchangeRate &rate)
{
    Statement query(*m_connection, u"SELECT id FROM exchange_rate WHERE currency = ? AND from_day = ?"_s);
    query.bind(rate.currency.code()).bind(rate.from).run();
    return query.next() ? std::optional(query.row().number()) : std::nullopt;
}

Result<Change> SqlSession::save(const ExchangeRate &rate)
{
    return write([&] {
        if (rate.numerator <= 0 || rate.denominator <= 0)
            throw Failed(ErrorKind::InvalidInput,
                         QCoreApplication::translate("Storage", "An exchange rate must be more than 0."));
        const Table &table = tableOf<ExchangeRate>();
        if (const auto known = rowOf(rate))
            m_writer.revive(table, *known, valuesOf(rate));
        else
            m_writer.save(table, nextIdNumber(), valuesOf(rate), 0);
    });
}

Result<Change> SqlSession::save(const WorkspaceSettings &settings)
{
    return write([&] {
        if (auto wrong = laju::check(settings))
            throw Failed(std::move(*wrong));
        const Table &table = tableOf<StoredSetting>();
        const auto defaults = settingTexts(WorkspaceSettings());
        const auto wanted = settingTexts(settings);
        for (size_t i = 0; i < wanted.size(); ++i) {
            const auto &[key, text] = wanted[i];
            const StoredSetting fields{
                .id = nextIdNumber(), .key = QString(key), .value = text, .version = 0};
            std::optional<StoredSetting> known;
            bool live = false;
            {
                Statement query(*m_connection,
                                u"SELECT %1, deleted_at FROM setting WHERE key = ?"_s.arg(table.readList()));
                query.bind(fields.key).run();
                if (query.next()) {
                    Reader row = query.row();
                    known = Record<StoredSetting>::read(row);
                    live = !row.optionalNumber().has_value();
                }
            }
            // SQL reads the threshold, so that one is kept even at its default.
            const bool stored = text != defaults[i].second || key == connectThresholdSetting;
            if (!stored && live)
                m_writer.remove(table, known->id);
            else if (stored && !known)
                m_writer.save(table, fields.id, valuesOf(fields), 0);
            else if (stored && (!live || known->value != text))
                m_writer.revive(table, known->id, valuesOf(fields));
        }
    });
}

Result<Change> SqlSession::remove(const std::vector<ActivityId> &activities)
{
    return write([&] {
        for (const ActivityId id : activities)
            m_writer.remove(tableOf<ActivityFields>(), id.number());
    });
}

Result<Change> SqlSession::remove(OpportunityId opportunity)
{
    return removeOne<OpportunityFields>(opportunity.number());
}
Result<Change> SqlSession::remove(StageId stage)
{
    return write([&] {
        Statement query(*m_connection, sqlNamed("find.use_of_stage"_L1));
        query.bind(stage).run();
        if (!query.next())
            throw Failed(ErrorKind::NotFound,
                         QCoreApplication::translate("Storage", "This stage does not exist."));
        Reader use = query.row();
        const QString name = use.text();
        const int standing = use.integer();
        const int others = use.integer();
        if (standing > 0)
            throw Failed(ErrorKind::InvalidInput,
                         //: %1 is the name of a stage
                         QCoreApplication::translate(
                             "Storage", "%n opportunities stand in “%1”. Move them to another stage first.",
                             nullptr, standing)
                             .arg(name));
        if (others == 0)
            throw Failed(
                ErrorKind::InvalidInput,
                //: %1 is the name of a stage; a kind is open, won or lost
                QCoreApplication::translate("Storage", "“%1” is the last stage of its kind in the pipeline.")
                    .arg(name));
        m_writer.remove(tableOf<StageFields>(), stage.number());
    });
}
Result<Change> SqlSession::remove(TargetId target)
{
    return removeOne<TargetFields>(target.number());
}
Result<Change> SqlSession::remove(CostId cost)
{
    return removeOne<CostFields>(cost.number());
}
Result<Change> SqlSession::remove(HolidayId holiday)
{
    return removeOne<HolidayFields>(holiday.number());
}
Result<Change> SqlSession::remove(WorkScheduleId schedule)
{
    return removeOne<WorkScheduleFields>(schedule.number());
}
Result<Change> SqlSession::remove(RampUpId rampUp)
{
    return removeOne<RampUpFields>(rampUp.number());
}
Result<Change> SqlSession::remove(FlagDismissalId dismissal)
{
    return removeOne<FlagDismissalFields>(dismissal.number());
}
Result<Change> SqlSession::remove(CoachingNoteId note)
{
    return removeOne<CoachingNoteFields>(note.number());
}
Result<Change> SqlSession::remove(AgreedActionId action)
{
    return removeOne<AgreedActionFields>(action.number());
}
Result<Change> SqlSession::remove(const ExchangeRate &rate)
{
    return write([&] {
        const auto known = rowOf(rate);
        if (!known)
            throw Failed(ErrorKind::NotFound,
                         QCoreApplication::translate("Storage", "There is no exchange rate of %1 from %2.")
                             .arg(rate.currency.code(), toIso(rate.from)));
        m_writer.remove(tableOf<ExchangeRate>(), *known);
    });
}

Result<Change> SqlSession::save(const Opportunity &opportunity, Instant movedAt, std::optional<RepId> author)
{
    return write([&] { putOpportunity(opportunity.fields(), movedAt, author); });
}

StageKind SqlSession::kindOf(StageId stage, bool isEntered)
{
    Statement query(*m_connection, u"SELECT kind, deleted_at FROM stage WHERE id = ?"_s);
    query.bind(stage).run();
    if (!query.next())
        throw Failed(ErrorKind::InvalidInput,
                     QCoreApplication::translate("Storage", "This stage does not exist."));
    Reader row = query.row();
    const auto kind = row.key<StageKind>();
    if (isEntered && row.optionalNumber())
        throw Failed(ErrorKind::InvalidInput,
                     QCoreApplication::translate("Storage", "This stage was removed."));
    return kind;
}

void SqlSession::putOpportunity(OpportunityFields fields, Instant movedAt, std::optional<RepId> author)
{
    const Table &table = tableOf<OpportunityFields>();
    std::optional<OpportunityFields> stored;
    if (fields.version > 0) {
        Statement query(*m_connection, u"SELECT %1 FROM opportunity WHERE id = ?"_s.arg(table.readList()));
        query.bind(fields.id).run();
        if (query.next()) {
            Reader row = query.row();
            stored = Record<OpportunityFields>::read(row);
        }
    }
    const bool moved = stored && stored->stage != fields.stage;
    const bool isClosed = kindOf(fields.stage, moved || !stored) != StageKind::Open;
    if (!isClosed)
        fields.closed.reset();
    else if (moved || (!stored && !fields.closed))
        fields.closed = movedAt;
    else if (stored && !fields.closed)
        fields.closed = stored->closed;
    valueOrThrow(Opportunity::make(fields));

    m_writer.save(table, fields.id.number(), valuesOf(fields), fields.version);
    recordMoves(fields, stored, movedAt, author);
}

Result<void> SqlSession::replaceStageChanges(OpportunityId opportunity,
                                             const std::vector<StageChange> &changes)
{
    return guarded([&] {
        requireTransaction();
        finishBulk();
        const Table &table = tableOf<StageChange>();
        for (const StageChange &change : changesOf(opportunity))
            m_writer.remove(table, change.id.number());
        for (const StageChange &change : changes)
            m_writer.save(table, change.id.number(), valuesOf(change), 0);
    });
}

void SqlSession::recordMoves(const OpportunityFields &fields, const std::optional<OpportunityFields> &stored,
                             Instant movedAt, std::optional<RepId> author)
{
    const Table &table = tableOf<StageChange>();
    const auto add = [&](const StageChange &change) {
        m_writer.save(table, change.id.number(), valuesOf(change), 0);
    };
    const auto moveTo = [&](StageChange change, Instant at) {
        change.at = at;
        m_writer.revive(table, change.id.number(), valuesOf(change));
    };
    if (!stored) {
        // A deal that is entered as closed began at its creation, but in which stage nobody knows.
        if (const auto entered = fields.closed ? fields.closed : fields.created)
            add({.opportunity = fields.id, .to = fields.stage, .at = *entered, .author = author});
        return;
    }
    std::vector<StageChange> changes = changesOf(fields.id);
    const auto ofCreation = [&](const StageChange &change) {
        return !change.from && change.at == stored->created;
    };
    if (fields.created != stored->created) {
        const bool hasBeginning = !changes.empty() && ofCreation(changes.front());
        if (hasBeginning && fields.created)
            moveTo(changes.front(), *fields.created);
        else if (hasBeginning)
            m_writer.remove(table, changes.front().id.number());
        else if (fields.created && (changes.empty() || changes.front().from)) {
            const bool wasOpen = kindOf(stored->stage) == StageKind::Open;
            if (!changes.empty() || wasOpen)
                add({.opportunity = fields.id,
                     .to = changes.empty() ? stored->stage : *changes.front().from,
                     .at = *fields.created,
                     .author = author});
        }
    }
    changes = changesOf(fields.id);
    if (fields.stage != stored->stage) {
        if (!changes.empty() && movedAt < changes.back().at)
            throw Failed(
                ErrorKind::InvalidInput,
                QCoreApplication::translate("Storage", "The opportunity cannot move before its last move."));
        add({.opportunity = fields.id,
             .from = stored->stage,
             .to = fields.stage,
             .at = movedAt,
             .author = author});
    } else if (fields.closed && fields.closed != stored->closed) {
        if (!changes.empty() && changes.back().to == fields.stage)
            moveTo(changes.back(), *fields.closed);
        else
            add({.opportunity = fields.id,
                 .from = changes.empty() ? std::nullopt : std::optional(changes.back().to),
                 .to = fields.stage,
                 .at = *fields.closed,
                 .author = author});
    }
    changes = changesOf(fields.id);
    for (size_t i = 1; i < changes.size(); ++i) {
        if (!changes[i].from)
            throw Failed(
                ErrorKind::InvalidInput,
                QCoreApplication::translate("Storage", "The opportunity cannot begin after its first move."));
    }
}

} // namespace laju::storage
