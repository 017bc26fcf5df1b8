// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/coaching_records.h"
#include "core/storage/statement.h"
#include "core/storage/table.h"
#include "core/workspace/directory.h"

namespace laju::storage {

/// A membership as a row of its own.
struct StoredMembership
{
    qint64 id;
    Membership membership;
    qint64 version;
};

/// One workspace setting that differs from its default.
struct StoredSetting
{
    qint64 id;
    QString key;
    QString value;
    qint64 version;
};

/// How one kind of record stands in its table: the table, the fields of a record in the order of its columns,
/// and back.
template<class Fields> struct Record;

template<class Fields> [[nodiscard]] const Table &tableOf()
{
    static const Table table = Record<Fields>::table();
    return table;
}

/// The values of the columns that @p fields fills.
template<class Fields> [[nodiscard]] Values valuesOf(const Fields &fields)
{
    ValueSink sink;
    Record<Fields>::write(fields, sink);
    return std::move(sink.values);
}

/// A record from a row of Table::readList(), checked anew: a file can be tampered with.
template<class Fields> [[nodiscard]] Checked<Fields> readChecked(Reader &row)
{
    return valueOrThrow(Checked<Fields>::make(Record<Fields>::read(row)));
}

#define LAJU_RECORD(Fields)                                                                                  \
    template<> struct Record<Fields>                                                                         \
    {                                                                                                        \
        static Table table();                                                                                \
        template<class Sink> static void write(const Fields &fields, Sink &sink);                            \
        static Fields read(Reader &row);                                                                     \
    }

LAJU_RECORD(TeamFields);
LAJU_RECORD(RepFields);
LAJU_RECORD(StoredMembership);
LAJU_RECORD(AccountFields);
LAJU_RECORD(ContactFields);
LAJU_RECORD(ProductFields);
LAJU_RECORD(ActivityTypeFields);
LAJU_RECORD(PipelineFields);
LAJU_RECORD(StageFields);
LAJU_RECORD(OpportunityFields);
LAJU_RECORD(StageChange);
LAJU_RECORD(ActivityFields);
LAJU_RECORD(CostFields);
LAJU_RECORD(TargetFields);
LAJU_RECORD(HolidayFields);
LAJU_RECORD(WorkScheduleFields);
LAJU_RECORD(RampUpFields);
LAJU_RECORD(SurveyFields);
LAJU_RECORD(FlagDismissalFields);
LAJU_RECORD(CoachingNoteFields);
LAJU_RECORD(AgreedActionFields);
LAJU_RECORD(ExchangeRate);
LAJU_RECORD(StoredSetting);
#undef LAJU_RECORD

/// An amount as its two columns; none is NULL and an empty currency.
template<class Sink> void writeMoney(const std::optional<Money> &money, Sink &sink)
{
    sink << (money ? std::optional(money->minor()) : std::nullopt)
         << (money ? money->currency().code() : QString());
}

/// A scope as its two columns, team_id and rep_id; the company is neither.
template<class Sink> void writeScope(const Scope &scope, Sink &sink)
{
    const auto *team = std::get_if<TeamId>(&scope);
    const auto *rep = std::get_if<RepId>(&scope);
    sink << (team ? std::optional(*team) : std::nullopt) << (rep ? std::optional(*rep) : std::nullopt);
}

/// @name A week's hours, and shares, as the text of one column
/// @{
[[nodiscard]] QString weekText(const WorkWeek &week);
[[nodiscard]] QString sharesText(const std::vector<int> &shares);
/// @}

template<class Sink> void Record<TeamFields>::write(const TeamFields &team, Sink &sink)
{
    sink << team.name << team.parent;
}

template<class Sink> void Record<RepFields>::write(const RepFields &rep, Sink &sink)
{
    sink << rep.name << rep.email << rep.role << rep.zone << rep.firstDay << rep.lastDay;
}

template<class Sink> void Record<StoredMembership>::write(const StoredMembership &row, Sink &sink)
{
    sink << row.membership.rep << row.membership.team << row.membership.from << row.membership.until;
}

template<class Sink> void Record<AccountFields>::write(const AccountFields &account, Sink &sink)
{
    sink << account.name << account.industry << account.country << account.phone << account.employees
         << account.note << account.source << account.externalId;
}

template<class Sink> void Record<ContactFields>::write(const ContactFields &contact, Sink &sink)
{
    sink << contact.name << contact.account << contact.email << contact.phone << contact.title
         << contact.source << contact.externalId;
}

template<class Sink> void Record<ProductFields>::write(const ProductFields &product, Sink &sink)
{
    sink << product.name << product.series;
    writeMoney(product.price, sink);
}

template<class Sink> void Record<ActivityTypeFields>::write(const ActivityTypeFields &type, Sink &sink)
{
    sink << type.key << type.kind << type.name << type.number;
}

template<class Sink> void Record<PipelineFields>::write(const PipelineFields &pipeline, Sink &sink)
{
    sink << pipeline.name << pipeline.position;
}

template<class Sink> void Record<StageFields>::write(const StageFields &stage, Sink &sink)
{
    sink << stage.pipeline << stage.name << stage.kind << stage.position << stage.probability;
}

template<class Sink> void Record<OpportunityFields>::write(const OpportunityFields &deal, Sink &sink)
{
    sink << deal.name << deal.owner << deal.stage << deal.account << deal.contact << deal.product;
    writeMoney(deal.amount, sink);
    sink << deal.probability << deal.created << deal.closed << deal.expectedClose << deal.lossReason
         << deal.leadSource << deal.note << deal.source << deal.externalId;
}

template<class Sink> void Record<StageChange>::write(const StageChange &change, Sink &sink)
{
    sink << change.opportunity << change.from << change.to << change.at << change.author;
}

template<class Sink> void Record<ActivityFields>::write(const ActivityFields &activity, Sink &sink)
{
    sink << activity.rep << activity.type << activity.status << activity.start << activity.duration
         << activity.direction << activity.outcome << activity.booked << activity.cancelled
         << activity.replied << activity.account << activity.contact << activity.opportunity
         << activity.subject << activity.note << activity.source << activity.externalId;
}

template<class Sink> void Record<CostFields>::write(const CostFields &cost, Sink &sink)
{
    sink << cost.month << cost.costClass;
    writeMoney(cost.amount, sink);
    sink << cost.team << cost.note;
}

template<class Sink> void Record<TargetFields>::write(const TargetFields &target, Sink &sink)
{
    sink << target.metric;
    writeScope(target.scope, sink);
    sink << target.share << target.cadence << target.sense << target.value << target.weight << target.from
         << target.until;
}

template<class Sink> void Record<HolidayFields>::write(const HolidayFields &holiday, Sink &sink)
{
    sink << holiday.day << holiday.until << holiday.name << holiday.kind;
    writeScope(holiday.scope, sink);
    sink << (holiday.provisional ? 1 : 0);
}

template<class Sink> void Record<WorkScheduleFields>::write(const WorkScheduleFields &schedule, Sink &sink)
{
    writeScope(schedule.scope, sink);
    sink << weekText(schedule.week) << schedule.from << schedule.until;
}

template<class Sink> void Record<RampUpFields>::write(const RampUpFields &rampUp, Sink &sink)
{
    writeScope(rampUp.scope, sink);
    sink << sharesText(rampUp.shares);
}

template<class Sink> void Record<SurveyFields>::write(const SurveyFields &survey, Sink &sink)
{
    sink << survey.question << survey.scale << survey.cadence << survey.from << survey.closed;
}

template<class Sink> void Record<FlagDismissalFields>::write(const FlagDismissalFields &dismissal, Sink &sink)
{
    sink << dismissal.rep << dismissal.flag << dismissal.day << dismissal.reason << dismissal.author;
}

template<class Sink> void Record<CoachingNoteFields>::write(const CoachingNoteFields &note, Sink &sink)
{
    sink << note.rep << note.lead << note.author << note.day << note.text;
}

template<class Sink> void Record<AgreedActionFields>::write(const AgreedActionFields &action, Sink &sink)
{
    sink << action.rep << action.lead << action.author << action.text << action.agreed << action.due
         << action.done;
}

template<class Sink> void Record<ExchangeRate>::write(const ExchangeRate &rate, Sink &sink)
{
    sink << rate.currency.code() << rate.from << rate.numerator << rate.denominator;
}

template<class Sink> void Record<StoredSetting>::write(const StoredSetting &setting, Sink &sink)
{
    sink << setting.key << setting.value;
}

} // namespace laju::storage
