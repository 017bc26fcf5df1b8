// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"

#include <QString>

#include <span>
#include <vector>

namespace laju {

/// What the rows of a file are; in the order in which files of one call are taken.
enum class ImportKind {
    Reps, ///< reps with their manager, team and office
    Products,
    Accounts,
    Contacts,
    StageHistory, ///< moves of opportunities that come in the same call
    Opportunities,
    Activities, ///< calls, e-mails, meetings, or all of them
    Costs,
    SurveyAnswers, ///< of the team's own surveys, one a row
};
template<> struct Keys<ImportKind>
{
    static constexpr std::array table{
        std::pair{ImportKind::Reps, "reps"},
        std::pair{ImportKind::Products, "products"},
        std::pair{ImportKind::Accounts, "accounts"},
        std::pair{ImportKind::Contacts, "contacts"},
        std::pair{ImportKind::StageHistory, "stage_history"},
        std::pair{ImportKind::Opportunities, "opportunities"},
        std::pair{ImportKind::Activities, "activities"},
        std::pair{ImportKind::Costs, "costs"},
        std::pair{ImportKind::SurveyAnswers, "survey_answers"},
    };
};

/// What a column can be. One list for all kinds; each kind takes some of it.
enum class ImportField {
    Id,
    Name,
    FirstName,
    LastName,
    Email,
    Phone,
    JobTitle,
    Industry,
    Country,
    Employees,
    Parent, ///< the company that an account belongs to
    Note,
    Series,
    Price,
    Owner,   ///< a rep by name
    OwnerId, ///< a rep by the id in the file's system
    Manager,
    Team,
    Office,
    TeamSince,
    FirstDay,
    LastDay,
    Account,
    AccountId,
    Contact,
    ContactId,
    Product,
    ProductId,
    Opportunity,
    OpportunityId,
    Pipeline,
    Stage,
    FromStage,  ///< the stage that a move left
    DealStatus, ///< open, won or lost, apart from the stage
    IsWon,
    IsLost,
    IsClosed,
    IsActive, ///< an opportunity that is not is lost, unless it is won
    Created,
    StageChanged,
    Closed, ///< the close; of an open opportunity the expected one
    WonAt,
    LostAt,
    ExpectedClose,
    Amount,
    Currency,
    Probability,
    LossReason,
    LeadSource,
    ActivityType,
    Subject,
    Start,
    StartTime, ///< time of day beside a start that is a date
    End,
    Duration,
    Direction,
    Outcome,
    ActivityStatus,
    Booked,
    Replied,   ///< whether a person answered the e-mail
    RepliedAt, ///< when
    Bounced,
    Month,
    CostClass,
    Score,    ///< an answer: a number, or a word of agreement
    Question, ///< that was answered
    Answered, ///< on which day
    Quantity, ///< of an invoice line: price × quantity is its amount
    Invoice,  ///< the number of an invoice: what is billed is won
    Deleted,  ///< rows that the other system keeps in its bin
};
template<> struct Keys<ImportField>
{
    using enum ImportField;
    static constexpr std::array table{
        std::pair{Id, "id"},
        std::pair{Name, "name"},
        std::pair{FirstName, "first_name"},
        std::pair{LastName, "last_name"},
        std::pair{Email, "email"},
        std::pair{Phone, "phone"},
        std::pair{JobTitle, "job_title"},
        std::pair{Industry, "industry"},
        std::pair{Country, "country"},
        std::pair{Employees, "employees"},
        std::pair{Parent, "parent"},
        std::pair{Note, "note"},
        std::pair{Series, "series"},
        std::pair{Price, "price"},
        std::pair{Owner, "owner"},
        std::pair{OwnerId, "owner_id"},
        std::pair{Manager, "manager"},
        std::pair{Team, "team"},
        std::pair{Office, "office"},
        std::pair{TeamSince, "team_since"},
        std::pair{FirstDay, "first_day"},
        std::pair{LastDay, "last_day"},
        std::pair{Account, "account"},
        std::pair{AccountId, "account_id"},
        std::pair{Contact, "contact"},
        std::pair{ContactId, "contact_id"},
        std::pair{Product, "product"},
        std::pair{ProductId, "product_id"},
        std::pair{Opportunity, "opportunity"},
        std::pair{OpportunityId, "opportunity_id"},
        std::pair{Pipeline, "pipeline"},
        std::pair{Stage, "stage"},
        std::pair{FromStage, "from_stage"},
        std::pair{DealStatus, "deal_status"},
        std::pair{IsWon, "is_won"},
        std::pair{IsLost, "is_lost"},
        std::pair{IsClosed, "is_closed"},
        std::pair{IsActive, "is_active"},
        std::pair{Created, "created"},
        std::pair{StageChanged, "stage_changed"},
        std::pair{Closed, "closed"},
        std::pair{WonAt, "won_at"},
        std::pair{LostAt, "lost_at"},
        std::pair{ExpectedClose, "expected_close"},
        std::pair{Amount, "amount"},
        std::pair{Currency, "currency"},
        std::pair{Probability, "probability"},
        std::pair{LossReason, "loss_reason"},
        std::pair{LeadSource, "lead_source"},
        std::pair{ActivityType, "activity_type"},
        std::pair{Subject, "subject"},
        std::pair{Start, "start"},
        std::pair{StartTime, "start_time"},
        std::pair{End, "end"},
        std::pair{Duration, "duration"},
        std::pair{Direction, "direction"},
        std::pair{Outcome, "outcome"},
        std::pair{ActivityStatus, "activity_status"},
        std::pair{Booked, "booked"},
        std::pair{Replied, "replied"},
        std::pair{RepliedAt, "replied_at"},
        std::pair{Bounced, "bounced"},
        std::pair{Month, "month"},
        std::pair{CostClass, "cost_class"},
        std::pair{Score, "score"},
        std::pair{Question, "question"},
        std::pair{Answered, "answered"},
        std::pair{Quantity, "quantity"},
        std::pair{Invoice, "invoice"},
        std::pair{Deleted, "deleted"},
    };
};
constexpr size_t importFieldCount = std::size(Keys<ImportField>::table);

/// How a field's cells are read.
enum class ImportValue {
    Text,
    Date,   ///< a day, or a moment where the cell has a time
    Time,   ///< a time of day
    Number, ///< whole
    Percent,
    Money,
    Currency,
    Duration,
    Boolean,
    Word, ///< one of a list of words: stage, outcome, direction …
};
[[nodiscard]] ImportValue valueOf(ImportField field);

/// A field as one kind of file has it.
struct ImportFieldInfo
{
    ImportField field;
    /// Column heads it goes by, best first, as readHeaderCell() writes their keys; '!' marks one that speaks
    /// for the kind, "!!" one that decides, '*' at its end the beginning of a head.
    std::vector<QStringView> aliases;
    /// Rows without it are refused. Of several needed fields with the same number one is enough; 0: not
    /// needed.
    int neededGroup = 0;
};

struct ImportKindInfo
{
    ImportKind kind;
    std::vector<QStringView> entities;  ///< prefixes of its own columns ("deal" in "Deal - Title")
    std::vector<QStringView> fileWords; ///< beginnings of words that a file of this kind is named by
    std::vector<ImportFieldInfo> fields;

    /// nullptr when the kind has no such field.
    [[nodiscard]] const ImportFieldInfo *field(ImportField field) const;
};

/// Every kind; the only place that knows columns by name.
[[nodiscard]] const std::vector<ImportKindInfo> &importKinds();
[[nodiscard]] const ImportKindInfo &importKind(ImportKind kind);

/// Its name for people, in their language: "Opportunities", "Close date".
[[nodiscard]] QString displayName(ImportKind kind);
[[nodiscard]] QString displayName(ImportField field);

} // namespace laju
