// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records.h"
#include "core/storage/sql_session.h"
#include "core/storage/sql_text.h"

using namespace Qt::StringLiterals;

namespace laju::storage {

Table Record<FlagDismissalFields>::table()
{
    return Table("flag_dismissal"_L1, {"rep_id"_L1, "flag"_L1, "day"_L1, "reason"_L1, "author_id"_L1});
}

FlagDismissalFields Record<FlagDismissalFields>::read(Reader &row)
{
    return {.id = row.id<FlagDismissalId>(),
            .rep = row.id<RepId>(),
            .flag = row.text(),
            .day = row.day(),
            .reason = row.text(),
            .author = row.optionalId<RepId>(),
            .version = row.number()};
}

Table Record<CoachingNoteFields>::table()
{
    return Table("coaching_note"_L1, {"rep_id"_L1, "lead_id"_L1, "author_id"_L1, "day"_L1, "text"_L1});
}

CoachingNoteFields Record<CoachingNoteFields>::read(Reader &row)
{
    return {.id = row.id<CoachingNoteId>(),
            .rep = row.id<RepId>(),
            .lead = row.id<RepId>(),
            .author = row.id<RepId>(),
            .day = row.day(),
            .text = row.text(),
            .version = row.number()};
}

Table Record<AgreedActionFields>::table()
{
    return Table("agreed_action"_L1, {"rep_id"_L1, "lead_id"_L1, "author_id"_L1, "text"_L1, "agreed_day"_L1,
                                      "due_day"_L1, "done_day"_L1});
}

AgreedActionFields Record<AgreedActionFields>::read(Reader &row)
{
    return {.id = row.id<AgreedActionId>(),
            .rep = row.id<RepId>(),
            .lead = row.id<RepId>(),
            .author = row.id<RepId>(),
            .text = row.text(),
            .agreed = row.day(),
            .due = row.day(),
            .done = row.optionalDay(),
            .version = row.number()};
}

namespace {

/// The records about @p about that @p reader may see.
template<class Fields>
std::vector<Checked<Fields>> readPrivate(Connection &connection, RepId about, RepId reader,
                                         const QString &order)
{
    const Table &table = tableOf<Fields>();
    Statement rows(connection,
                   u"SELECT %1 FROM %2 WHERE deleted_at IS NULL AND rep_id = ? AND %3 ORDER BY %4"_s.arg(
                       table.readList(), table.name(), sqlNamed("coaching.may_read"_L1), order));
    rows.bind(about).bind(reader).bind(reader).run();
    std::vector<Checked<Fields>> all;
    while (rows.next()) {
        Reader row = rows.row();
        all.push_back(readChecked<Fields>(row));
    }
    return all;
}

} // namespace

Result<CoachingRecords> SqlSession::coachingRecords(RepId about, RepId reader)
{
    return guarded([&] {
        return CoachingRecords{
            .notes = readPrivate<CoachingNoteFields>(*m_connection, about, reader, u"day DESC, id DESC"_s),
            .actions = readPrivate<AgreedActionFields>(
                *m_connection, about, reader,
                u"done_day IS NOT NULL, CASE WHEN done_day IS NULL THEN due_day ELSE -done_day END, id"_s)};
    });
}

} // namespace laju::storage
