// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/activity.h"
#include "core/domain/measure.h"
#include "core/domain/opportunity.h"
#include "core/domain/scope.h"
#include "core/workspace/directory.h"

#include <QStringList>

#include <atomic>
#include <memory>
#include <tuple>

namespace laju {

enum class ActivitySort {
    Start,
    Duration,
    Rep,
    Account,
};

/// A place in the order of a list of activities: that of a row, or one between rows. Only places of one sort
/// compare. Each sort goes by those of the members it names, in this order.
struct ActivityPlace
{
    QString name = {}; ///< Rep, Account: the name in lower case, as the database compares it
    qint64 group = 0;  ///< Rep, Account: the id, 0 for no account; Duration: seconds
    qint64 day = 0;    ///< Start, Rep, Account: number of the local day of start
    qint64 start = 0;  ///< Start, Rep, Account: milliseconds
    qint64 id = 0;     ///< of the activity

    friend auto operator<=>(const ActivityPlace &a, const ActivityPlace &b)
    {
        if (a.name != b.name) // as the database compares texts
            return a.name.toUtf8().compare(b.name.toUtf8()) <=> 0;
        return std::tie(a.group, a.day, a.start, a.id) <=> std::tie(b.group, b.day, b.start, b.id);
    }
    friend bool operator==(const ActivityPlace &, const ActivityPlace &) = default;
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
    std::vector<ActivityId> ids = {};                 ///< only these; empty: all
    std::optional<std::chrono::weekday> weekday = {}; ///< of the local day of start
    std::optional<int> hour = {};                     ///< 0–23, in which it began by the rep's clock
    /// Words, each of which begins a word of the subject, the note, or the account's, contact's or
    /// opportunity's name. Case and accents do not matter; none: all.
    QString text = {};
    ActivitySort sort = ActivitySort::Start; ///< by day and moment; what is alike in others goes by that too
    bool descending = true;
    int limit = 500;
    std::optional<ActivityPlace> after = {}; ///< the last row of the page before
    std::optional<ActivityPlace> until = {}; ///< the last row wanted
    qint64 skip = 0;                         ///< so many rows are passed over first
    /// Set from another thread when nobody wants the answer any more: it ends as Cancelled.
    std::shared_ptr<const std::atomic_bool> cancelled = {};
};

/// What a walk through the rows of a query has seen.
struct ActivityWalk
{
    std::vector<ActivityPlace> places = {}; ///< of each so many-th row
    qint64 rows = 0;                        ///< seen in all
    std::optional<ActivityPlace> last = {}; ///< up to where; to go on after
    bool endsAtRow = true;                  ///< @c last is the place of the last row seen, else one after it
    bool isComplete = false;                ///< there are no more
};

/// An activity with the names that a list shows.
struct ActivityRow
{
    Activity activity;
    Day day; ///< local date of its start
    QString account = {};
    QString contact = {};
    QString opportunity = {};
    ActivityPlace place = {}; ///< in the order in which it was asked for
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
