// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/activity.h"
#include "core/domain/measure.h"
#include "core/domain/opportunity.h"
#include "core/domain/scope.h"
#include "core/workspace/directory.h"

#include <QStringList>

namespace laju {

enum class ActivitySort {
    Start,
    Duration,
    Rep,
    Account,
};

/// Which activities, in which order. A page goes on after the last row of the one before (by key, not by
/// offset).
struct ActivityQuery
{
    std::vector<RepSpan> spans = {}; ///< whose, and when by local day of start; empty: everybody, always
    std::vector<ActivityTypeId> types = {}; ///< empty: all
    std::vector<Outcome> outcomes = {};     ///< empty: all
    std::optional<ActivityStatus> status = {};
    std::optional<Measure> measure = {}; ///< only rows that count in this measure, by the measure's own date
    std::optional<AccountId> account = {};
    std::optional<OpportunityId> opportunity = {};
    std::vector<OpportunityId> opportunities = {};    ///< only those on one of these; empty: all
    std::optional<std::chrono::weekday> weekday = {}; ///< of the local day of start
    std::optional<int> hour = {};                     ///< 0–23, in which it began by the rep's clock
    QString text = {};                                ///< found in subject, note or account
    ActivitySort sort = ActivitySort::Start;
    bool descending = true;
    int limit = 500;
    std::optional<ActivityFields> after = {}; ///< the last row of the page before
    int skip = 0;                             ///< with sorts other than Start
};

/// An activity with the names that a list shows.
struct ActivityRow
{
    Activity activity;
    Day day; ///< local date of its start
    QString account = {};
    QString contact = {};
    QString opportunity = {};
};

struct OpportunityQuery
{
    std::vector<RepSpan> owners = {};    ///< only the reps count here; empty: everybody
    std::vector<OpportunityId> ids = {}; ///< when not empty: just these
    std::optional<PipelineId> pipeline = {};
    std::vector<StageKind> kinds = {}; ///< empty: all
    std::optional<AccountId> account = {};
    QString text = {};                  ///< found in name or account
    std::optional<Day> closedFrom = {}; ///< closed ones only from this day on; open ones stay
    int limit = 5000;
};

/// An opportunity with the names and the next step that a board or a list shows.
struct OpportunityRow
{
    Opportunity opportunity;
    QString account = {};
    std::optional<Instant> stageSince = {}; ///< when it entered the stage where it stands
    std::optional<Instant> nextStep = {};   ///< start of its earliest planned activity
    QString nextStepSubject = {};
};

/// A name with its id, for completion.
template<class IdType> struct Named
{
    IdType id;
    QString name;
};

/// What an import last took of a record of another system, so that only what has changed there is taken
/// again.
struct ImportMark
{
    qint64 record;     ///< its id here
    qint64 version;    ///< as the import left it
    QByteArray digest; ///< of the row; any text

    friend bool operator==(const ImportMark &, const ImportMark &) = default;
};

/// What an import brought, as it stands in the list of imports.
struct ImportRecord
{
    ImportId id;
    QString file;
    Instant at;
    int rows = 0; ///< new or changed rows
    bool undone = false;
};

/// A thing found wrong, or mended, by Session::check().
struct CheckFinding
{
    QString text;
    bool mended = false;
};

} // namespace laju
