// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_kind.h"

#include <QCoreApplication>

namespace laju {

QString displayName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Reps:
        return QCoreApplication::translate("Import", "Reps and teams");
    case ImportKind::Products:
        return QCoreApplication::translate("Import", "Products");
    case ImportKind::Accounts:
        return QCoreApplication::translate("Import", "Accounts");
    case ImportKind::Contacts:
        return QCoreApplication::translate("Import", "Contacts");
    case ImportKind::StageHistory:
        return QCoreApplication::translate("Import", "Stage history");
    case ImportKind::Opportunities:
        return QCoreApplication::translate("Import", "Opportunities");
    case ImportKind::Activities:
        return QCoreApplication::translate("Import", "Activities");
    case ImportKind::Costs:
        return QCoreApplication::translate("Import", "Costs");
    case ImportKind::SurveyAnswers:
        return QCoreApplication::translate("Import", "Survey answers");
    }
    return {};
}

QString displayName(ImportField field)
{
    using enum ImportField;
    switch (field) {
    case Id:
        return QCoreApplication::translate("Import", "ID");
    case Name:
        return QCoreApplication::translate("Import", "Name");
    case FirstName:
        return QCoreApplication::translate("Import", "First name");
    case LastName:
        return QCoreApplication::translate("Import", "Last name");
    case Email:
        return QCoreApplication::translate("Import", "E-mail");
    case Phone:
        return QCoreApplication::translate("Import", "Phone");
    case JobTitle:
        return QCoreApplication::translate("Import", "Job title");
    case Industry:
        return QCoreApplication::translate("Import", "Industry");
    case Country:
        return QCoreApplication::translate("Import", "Country");
    case Employees:
        return QCoreApplication::translate("Import", "Employees");
    case Parent:
        return QCoreApplication::translate("Import", "Parent company");
    case Note:
        return QCoreApplication::translate("Import", "Note");
    case Series:
        return QCoreApplication::translate("Import", "Series");
    case Price:
        return QCoreApplication::translate("Import", "Price");
    case Owner:
        return QCoreApplication::translate("Import", "Rep");
    case OwnerId:
        return QCoreApplication::translate("Import", "Rep ID");
    case Manager:
        return QCoreApplication::translate("Import", "Manager");
    case Team:
        return QCoreApplication::translate("Import", "Team");
    case Office:
        return QCoreApplication::translate("Import", "Office");
    case TeamSince:
        return QCoreApplication::translate("Import", "In the team since");
    case FirstDay:
        return QCoreApplication::translate("Import", "First day");
    case LastDay:
        return QCoreApplication::translate("Import", "Last day");
    case Account:
        return QCoreApplication::translate("Import", "Account");
    case AccountId:
        return QCoreApplication::translate("Import", "Account ID");
    case Contact:
        return QCoreApplication::translate("Import", "Contact");
    case ContactId:
        return QCoreApplication::translate("Import", "Contact ID");
    case Product:
        return QCoreApplication::translate("Import", "Product");
    case ProductId:
        return QCoreApplication::translate("Import", "Product ID");
    case Opportunity:
        return QCoreApplication::translate("Import", "Opportunity");
    case OpportunityId:
        return QCoreApplication::translate("Import", "Opportunity ID");
    case Pipeline:
        return QCoreApplication::translate("Import", "Pipeline");
    case Stage:
        return QCoreApplication::translate("Import", "Stage");
    case FromStage:
        return QCoreApplication::translate("Import", "Stage before");
    case DealStatus:
        return QCoreApplication::translate("Import", "Open, won or lost");
    case IsWon:
        return QCoreApplication::translate("Import", "Is won");
    case IsLost:
        return QCoreApplication::translate("Import", "Is lost");
    case IsClosed:
        return QCoreApplication::translate("Import", "Is closed");
    case IsActive:
        return QCoreApplication::translate("Import", "Is active");
    case Created:
        return QCoreApplication::translate("Import", "Created");
    case StageChanged:
        return QCoreApplication::translate("Import", "Last stage change");
    case Closed:
        return QCoreApplication::translate("Import", "Close date");
    case WonAt:
        return QCoreApplication::translate("Import", "Won on");
    case LostAt:
        return QCoreApplication::translate("Import", "Lost on");
    case ExpectedClose:
        return QCoreApplication::translate("Import", "Expected close");
    case Amount:
        return QCoreApplication::translate("Import", "Amount");
    case Currency:
        return QCoreApplication::translate("Import", "Currency");
    case Probability:
        return QCoreApplication::translate("Import", "Probability");
    case LossReason:
        return QCoreApplication::translate("Import", "Loss reason");
    case LeadSource:
        return QCoreApplication::translate("Import", "Lead source");
    case ActivityType:
        return QCoreApplication::translate("Import", "Activity type");
    case Subject:
        return QCoreApplication::translate("Import", "Subject");
    case Start:
        return QCoreApplication::translate("Import", "Start");
    case StartTime:
        return QCoreApplication::translate("Import", "Time of the start");
    case End:
        return QCoreApplication::translate("Import", "End");
    case Duration:
        return QCoreApplication::translate("Import", "Duration");
    case Direction:
        return QCoreApplication::translate("Import", "Direction");
    case Outcome:
        return QCoreApplication::translate("Import", "Outcome");
    case ActivityStatus:
        return QCoreApplication::translate("Import", "Planned or done");
    case Booked:
        return QCoreApplication::translate("Import", "Booked on");
    case Replied:
        return QCoreApplication::translate("Import", "Replied");
    case RepliedAt:
        return QCoreApplication::translate("Import", "Replied on");
    case Bounced:
        return QCoreApplication::translate("Import", "Bounced");
    case Month:
        return QCoreApplication::translate("Import", "Month");
    case CostClass:
        return QCoreApplication::translate("Import", "Kind of cost");
    case Score:
        return QCoreApplication::translate("Import", "Answer");
    case Question:
        return QCoreApplication::translate("Import", "Question");
    case Answered:
        return QCoreApplication::translate("Import", "Answered on");
    case Quantity:
        return QCoreApplication::translate("Import", "Quantity");
    case Invoice:
        return QCoreApplication::translate("Import", "Invoice");
    case Deleted:
        return QCoreApplication::translate("Import", "Deleted there");
    }
    return {};
}

} // namespace laju
