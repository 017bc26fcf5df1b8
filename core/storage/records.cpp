// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records.h"

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

Scope readScope(Reader &row)
{
    const auto team = row.optionalId<TeamId>();
    const auto rep = row.optionalId<RepId>();
    if (rep)
        return *rep;
    if (team)
        return *team;
    return Company();
}

WorkWeek readWeek(const QString &text)
{
    WorkWeek week;
    const QStringList texts = text.split(u',').first(std::min<qsizetype>(7, text.count(u',') + 1));
    std::ranges::transform(texts, week.begin(), [](const QString &hours) -> std::optional<WorkHours> {
        const qsizetype dash = hours.indexOf(u'-');
        if (dash < 0)
            return {};
        return WorkHours{std::chrono::minutes(hours.first(dash).toInt()),
                         std::chrono::minutes(hours.sliced(dash + 1).toInt())};
    });
    return week;
}

} // namespace

// The fields of each read() stand in the order of its table's columns; a braced list is evaluated from left
// to right.

Table Record<TeamFields>::table()
{
    return Table("team"_L1, {"name"_L1, "parent_id"_L1});
}

TeamFields Record<TeamFields>::read(Reader &row)
{
    return {.id = row.id<TeamId>(),
            .name = row.text(),
            .parent = row.optionalId<TeamId>(),
            .version = row.number()};
}

Table Record<RepFields>::table()
{
    return Table("rep"_L1, {"name"_L1, "email"_L1, "role"_L1, "zone"_L1, "first_day"_L1, "last_day"_L1});
}

RepFields Record<RepFields>::read(Reader &row)
{
    return {.id = row.id<RepId>(),
            .name = row.text(),
            .email = row.text(),
            .role = row.key<Role>(),
            .zone = row.bytes(),
            .firstDay = row.optionalDay(),
            .lastDay = row.optionalDay(),
            .version = row.number()};
}

Table Record<StoredMembership>::table()
{
    return Table("membership"_L1, {"rep_id"_L1, "team_id"_L1, "from_day"_L1, "until_day"_L1});
}

StoredMembership Record<StoredMembership>::read(Reader &row)
{
    return {.id = row.number(),
            .membership = {.rep = row.id<RepId>(),
                           .team = row.id<TeamId>(),
                           .from = row.optionalDay(),
                           .until = row.optionalDay()},
            .version = row.number()};
}

Table Record<AccountFields>::table()
{
    return Table("account"_L1, {"name"_L1, "industry"_L1, "country"_L1, "phone"_L1, "employees"_L1, "note"_L1,
                                "source"_L1, "external_id"_L1});
}

AccountFields Record<AccountFields>::read(Reader &row)
{
    return {.id = row.id<AccountId>(),
            .name = row.text(),
            .industry = row.text(),
            .country = row.text(),
            .phone = row.text(),
            .employees = row.optionalNumber(),
            .note = row.text(),
            .source = row.text(),
            .externalId = row.text(),
            .version = row.number()};
}

Table Record<ContactFields>::table()
{
    return Table("contact"_L1, {"name"_L1, "account_id"_L1, "email"_L1, "phone"_L1, "title"_L1, "source"_L1,
                                "external_id"_L1});
}

ContactFields Record<ContactFields>::read(Reader &row)
{
    return {.id = row.id<ContactId>(),
            .name = row.text(),
            .account = row.optionalId<AccountId>(),
            .email = row.text(),
            .phone = row.text(),
            .title = row.text(),
            .source = row.text(),
            .externalId = row.text(),
            .version = row.number()};
}

Table Record<ProductFields>::table()
{
    return Table("product"_L1, {"name"_L1, "series"_L1, "price_minor"_L1, "currency"_L1});
}

ProductFields Record<ProductFields>::read(Reader &row)
{
    return {.id = row.id<ProductId>(),
            .name = row.text(),
            .series = row.text(),
            .price = row.optionalMoney(),
            .version = row.number()};
}

Table Record<ActivityTypeFields>::table()
{
    return Table("activity_type"_L1, {"key"_L1, "kind"_L1, "name"_L1, "number"_L1});
}

ActivityTypeFields Record<ActivityTypeFields>::read(Reader &row)
{
    return {.id = row.id<ActivityTypeId>(),
            .key = row.text(),
            .kind = row.key<ActivityKind>(),
            .name = row.text(),
            .number = row.integer(),
            .version = row.number()};
}

Table Record<PipelineFields>::table()
{
    return Table("pipeline"_L1, {"name"_L1, "position"_L1});
}

PipelineFields Record<PipelineFields>::read(Reader &row)
{
    return {
        .id = row.id<PipelineId>(), .name = row.text(), .position = row.integer(), .version = row.number()};
}

Table Record<StageFields>::table()
{
    return Table("stage"_L1, {"pipeline_id"_L1, "name"_L1, "kind"_L1, "position"_L1, "probability"_L1});
}

StageFields Record<StageFields>::read(Reader &row)
{
    return {.id = row.id<StageId>(),
            .pipeline = row.id<PipelineId>(),
            .name = row.text(),
            .kind = row.key<StageKind>(),
            .position = row.integer(),
            .probability = row.integer(),
            .version = row.number()};
}

Table Record<OpportunityFields>::table()
{
    return Table("opportunity"_L1,
                 {"name"_L1, "owner_id"_L1, "stage_id"_L1, "account_id"_L1, "contact_id"_L1, "product_id"_L1,
                  "amount_minor"_L1, "currency"_L1, "probability"_L1, "created_at"_L1, "closed_at"_L1,
                  "expected_close"_L1, "loss_reason"_L1, "lead_source"_L1, "note"_L1, "source"_L1,
                  "external_id"_L1},
                 {"created_day"_L1, "closed_day"_L1});
}

OpportunityFields Record<OpportunityFields>::read(Reader &row)
{
    return {.id = row.id<OpportunityId>(),
            .name = row.text(),
            .owner = row.id<RepId>(),
            .stage = row.id<StageId>(),
            .account = row.optionalId<AccountId>(),
            .contact = row.optionalId<ContactId>(),
            .product = row.optionalId<ProductId>(),
            .amount = row.optionalMoney(),
            .probability = row.optionalInteger(),
            .created = row.optionalInstant(),
            .closed = row.optionalInstant(),
            .expectedClose = row.optionalDay(),
            .lossReason = row.text(),
            .leadSource = row.text(),
            .note = row.text(),
            .source = row.text(),
            .externalId = row.text(),
            .version = row.number()};
}

Table Record<StageChange>::table()
{
    return Table("stage_change"_L1,
                 {"opportunity_id"_L1, "from_stage_id"_L1, "to_stage_id"_L1, "at"_L1, "author_id"_L1},
                 {"at_day"_L1});
}

StageChange Record<StageChange>::read(Reader &row)
{
    return {.id = row.id<StageChangeId>(),
            .opportunity = row.id<OpportunityId>(),
            .from = row.optionalId<StageId>(),
            .to = row.id<StageId>(),
            .at = row.instant(),
            .author = row.optionalId<RepId>()};
}

Table Record<ActivityFields>::table()
{
    return Table("activity"_L1,
                 {"rep_id"_L1, "type_id"_L1, "status"_L1, "start_at"_L1, "duration_s"_L1, "direction"_L1,
                  "outcome"_L1, "booked_at"_L1, "cancelled_at"_L1, "replied_at"_L1, "account_id"_L1,
                  "contact_id"_L1, "opportunity_id"_L1, "subject"_L1, "note"_L1, "source"_L1,
                  "external_id"_L1},
                 {"start_day"_L1, "start_minute"_L1, "booked_day"_L1});
}

ActivityFields Record<ActivityFields>::read(Reader &row)
{
    return {.id = row.id<ActivityId>(),
            .rep = row.id<RepId>(),
            .type = row.id<ActivityTypeId>(),
            .status = row.key<ActivityStatus>(),
            .start = row.instant(),
            .duration = row.seconds(),
            .direction = row.key<Direction>(),
            .outcome = row.key<Outcome>(),
            .booked = row.optionalInstant(),
            .cancelled = row.optionalInstant(),
            .replied = row.optionalInstant(),
            .account = row.optionalId<AccountId>(),
            .contact = row.optionalId<ContactId>(),
            .opportunity = row.optionalId<OpportunityId>(),
            .subject = row.text(),
            .note = row.text(),
            .source = row.text(),
            .externalId = row.text(),
            .version = row.number()};
}

Table Record<CostFields>::table()
{
    return Table("cost"_L1,
                 {"month"_L1, "class"_L1, "amount_minor"_L1, "currency"_L1, "team_id"_L1, "note"_L1});
}

CostFields Record<CostFields>::read(Reader &row)
{
    return {.id = row.id<CostId>(),
            .month = row.day(),
            .costClass = row.key<CostClass>(),
            .amount = row.money(),
            .team = row.optionalId<TeamId>(),
            .note = row.text(),
            .version = row.number()};
}

Table Record<TargetFields>::table()
{
    return Table("target"_L1, {"metric"_L1, "team_id"_L1, "rep_id"_L1, "share"_L1, "cadence"_L1, "sense"_L1,
                               "value"_L1, "weight"_L1, "from_day"_L1, "until_day"_L1});
}

TargetFields Record<TargetFields>::read(Reader &row)
{
    return {.id = row.id<TargetId>(),
            .metric = row.text(),
            .scope = readScope(row),
            .share = row.key<TargetShare>(),
            .cadence = row.key<Cadence>(),
            .sense = row.key<TargetSense>(),
            .value = row.number(),
            .weight = row.integer(),
            .from = row.day(),
            .until = row.optionalDay(),
            .version = row.number()};
}

Table Record<HolidayFields>::table()
{
    return Table("holiday"_L1, {"day"_L1, "until_day"_L1, "name"_L1, "kind"_L1, "team_id"_L1, "rep_id"_L1,
                                "provisional"_L1});
}

HolidayFields Record<HolidayFields>::read(Reader &row)
{
    return {.id = row.id<HolidayId>(),
            .day = row.day(),
            .until = row.optionalDay(),
            .name = row.text(),
            .kind = row.key<HolidayKind>(),
            .scope = readScope(row),
            .provisional = row.number() != 0,
            .version = row.number()};
}

QString weekText(const WorkWeek &week)
{
    QStringList texts;
    std::ranges::transform(week, std::back_inserter(texts), [](const std::optional<WorkHours> &hours) {
        return hours ? u"%1-%2"_s.arg(hours->start.count()).arg(hours->end.count()) : QString();
    });
    return texts.join(u',');
}

QString sharesText(const std::vector<int> &shares)
{
    QStringList texts;
    std::ranges::transform(shares, std::back_inserter(texts),
                           [](int share) { return QString::number(share); });
    return texts.join(u',');
}

Table Record<WorkScheduleFields>::table()
{
    return Table("work_schedule"_L1, {"team_id"_L1, "rep_id"_L1, "hours"_L1, "from_day"_L1, "until_day"_L1});
}

WorkScheduleFields Record<WorkScheduleFields>::read(Reader &row)
{
    return {.id = row.id<WorkScheduleId>(),
            .scope = readScope(row),
            .week = readWeek(row.text()),
            .from = row.optionalDay(),
            .until = row.optionalDay(),
            .version = row.number()};
}

Table Record<RampUpFields>::table()
{
    return Table("ramp_up"_L1, {"team_id"_L1, "rep_id"_L1, "shares"_L1});
}

RampUpFields Record<RampUpFields>::read(Reader &row)
{
    const auto sharesOf = [](const QString &text) {
        std::vector<int> shares;
        std::ranges::transform(text.split(u',', Qt::SkipEmptyParts), std::back_inserter(shares),
                               [](const QString &share) { return share.toInt(); });
        return shares;
    };
    return {.id = row.id<RampUpId>(),
            .scope = readScope(row),
            .shares = sharesOf(row.text()),
            .version = row.number()};
}

Table Record<SurveyFields>::table()
{
    return Table("survey"_L1, {"question"_L1, "scale"_L1, "cadence"_L1, "from_day"_L1, "closed_day"_L1});
}

SurveyFields Record<SurveyFields>::read(Reader &row)
{
    return {.id = row.id<SurveyId>(),
            .question = row.text(),
            .scale = row.key<SurveyScale>(),
            .cadence = row.key<SurveyCadence>(),
            .from = row.optionalDay(),
            .closed = row.optionalDay(),
            .version = row.number()};
}

Table Record<ExchangeRate>::table()
{
    return Table("exchange_rate"_L1, {"currency"_L1, "from_day"_L1, "numerator"_L1, "denominator"_L1});
}

ExchangeRate Record<ExchangeRate>::read(Reader &row)
{
    (void)row.number(); // a rate is known by its currency and day
    return {.currency = row.currency(),
            .from = row.day(),
            .numerator = row.number(),
            .denominator = row.number()};
}

Table Record<StoredSetting>::table()
{
    return Table("setting"_L1, {"key"_L1, "value"_L1});
}

StoredSetting Record<StoredSetting>::read(Reader &row)
{
    return {.id = row.number(), .key = row.text(), .value = row.text(), .version = row.number()};
}

} // namespace laju::storage
