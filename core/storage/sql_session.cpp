// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_session.h"

#include "core/storage/dialect.h"
#include "core/storage/fact_reader.h"
#include "core/storage/file_copy.h"
#include "core/storage/sql_text.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace laju::storage {

SqlSession::SqlSession(std::unique_ptr<Connection> connection, std::shared_ptr<const Clock> clock)
    : m_connection(std::move(connection))
    , m_clock(std::move(clock))
    , m_days(*m_connection)
    , m_facts(*m_connection)
    , m_activityIndexes(*m_connection, tableOf<ActivityFields>().name())
    , m_texts(*m_connection)
    , m_pages(*m_connection)
    , m_answers(*m_connection)
    , m_writer(*m_connection, m_days, m_facts)
    , m_seenVersion(dialect::dataVersion(*m_connection))
    , m_toldVersion(m_seenVersion)
{
}

SqlSession::~SqlSession()
{
    try {
        forgetLog();
    } catch (const Failed &) { // Whoever opens the file next empties it.
    }
}

bool SqlSession::sawForeignWrite()
{
    const qint64 version = dialect::dataVersion(*m_connection);
    return std::exchange(m_toldVersion, version) != version;
}

Result<Change> SqlSession::write(const std::function<void()> &work, Reach reach)
{
    return guarded([&] {
        if (!m_inTransaction)
            return inTransaction(ChangeSetId::generate(), {}, work);
        requireIntact();
        // The facts of a row that bulk writing added must be there before that row may change.
        if (reach == Reach::Everything)
            finishBulk();
        Touched outer = std::exchange(m_writer.touched(), {});
        try {
            Savepoint part(*m_connection);
            work();
            part.keep();
        } catch (const Failed &) {
            m_writer.touched() = std::move(outer);
            m_days.forget();
            m_pages.forgetNames();
            throw;
        }
        const Touched &own = m_writer.touched();
        Change change;
        change.directory = own.directory;
        for (const qint64 id : own.activities)
            change.activities.push_back(*ActivityId::fromNumber(id));
        for (const qint64 id : own.opportunities)
            change.opportunities.push_back(*OpportunityId::fromNumber(id));
        for (const qint64 id : own.accounts)
            change.accounts.push_back(*AccountId::fromNumber(id));
        outer.add(own);
        m_writer.touched() = std::move(outer);
        return change;
    });
}

Change SqlSession::inTransaction(ChangeSetId changeSet, std::optional<ImportId> import,
                                 const std::function<void()> &work)
{
    struct Flag
    {
        explicit Flag(bool &flag)
            : m_flag(flag)
        {
            m_flag = true;
        }
        ~Flag() { m_flag = false; }
        Q_DISABLE_COPY_MOVE(Flag)
        bool &m_flag;
    };
    Transaction transaction(*m_connection);
    const Flag inside(m_inTransaction);
    if (const qint64 version = dialect::dataVersion(*m_connection);
        std::exchange(m_seenVersion, version) != version)
        m_days.forget();
    m_bulkPending = false;
    m_activityIndexes.begin();
    m_writer.begin(changeSet, m_clock->now(), import);
    try {
        work();
        requireIntact();
        Change change = finish();
        const bool canUndo = !m_writer.touched().bulk && !import && m_writer.touched().rows > 0;
        change.changeSet = canUndo ? std::optional(changeSet) : std::nullopt;
        transaction.commit();
        forgetLog();
        return change;
    } catch (const Failed &) {
        m_pages.forgetNames();
        m_days.forget();
        throw;
    }
}

void SqlSession::forgetLog()
{
    if (m_logTells)
        m_logTells = !dialect::forgetLog(*m_connection);
}

void SqlSession::requireIntact() const
{
    // After some faults, such as a full disk, the database has taken the whole transaction back by itself:
    // whatever followed would be written on its own.
    if (sqlite3_get_autocommit(m_connection->handle()) != 0)
        throw Failed(databaseError(SQLITE_FULL, m_connection->path(), u"the transaction was rolled back"_s));
}

void SqlSession::finishBulk()
{
    m_activityIndexes.restore();
    if (!std::exchange(m_bulkPending, false))
        return;
    m_facts.collectBulkList(m_writer.touched().tally);
    m_texts.addBulkList();
    dialect::prepareBulkList(*m_connection);
}

Change SqlSession::finish()
{
    finishBulk();
    const Touched &touched = m_writer.touched();
    Change change;
    change.directory = touched.directory;
    for (const qint64 id : touched.activities)
        change.activities.push_back(*ActivityId::fromNumber(id));
    for (const qint64 id : touched.opportunities)
        change.opportunities.push_back(*OpportunityId::fromNumber(id));
    for (const qint64 id : touched.accounts)
        change.accounts.push_back(*AccountId::fromNumber(id));
    const bool reckonsAnew = touched.definitions || touched.everybodyMoved || !touched.movedReps.empty();
    change.everything = touched.bulk || reckonsAnew;

    m_texts.add(touched.words);
    for (const qint64 id : touched.reownedOpportunities)
        m_days.refreshStageChanges(id);
    if (touched.everybodyMoved)
        m_days.refresh({}, true);
    else
        for (const qint64 rep : touched.movedReps)
            m_days.refresh(rep, true);
    // What falls on other days now belongs to other documents.
    if (touched.everybodyMoved)
        m_texts.rebuild();
    else
        for (const qint64 rep : touched.movedReps)
            m_texts.addAllOf(rep);

    if (reckonsAnew) {
        m_facts.rebuild();
        return change;
    }
    std::vector<SampleFact> samples = m_facts.grow(touched.tally);
    if (touched.bulk)
        return change;
    change.samples = std::move(samples);
    change.activityFacts = touched.tally.eachSum();
    for (const qint64 id : touched.opportunities)
        FactReader(*m_connection).report(id, change);
    return change;
}

void SqlSession::requireTransaction() const
{
    if (!m_inTransaction)
        throw Failed(
            ErrorKind::Internal,
            QCoreApplication::translate("Storage", "Many records can only be added within a transaction."));
    requireIntact();
}

Result<Change> SqlSession::undo(ChangeSetId changeSet)
{
    return write([&] {
        m_writer.undo(changeSet);
        Statement astray(*m_connection, sqlNamed("find.opportunity_in_removed_stage"_L1));
        astray.run();
        if (!astray.next()) {
            Statement unasked(*m_connection, sqlNamed("survey.removed_with_answers"_L1));
            unasked.run();
            if (unasked.next())
                throw Failed(ErrorKind::Conflict,
                             QCoreApplication::translate(
                                 "Storage", "People have answered the survey since. Close it instead."));
            return;
        }
        Reader row = astray.row();
        const QString deal = row.text();
        throw Failed(
            ErrorKind::Conflict,
            //: %1 is an opportunity, %2 a stage
            QCoreApplication::translate("Storage", "“%1” would be in the stage “%2”, which was removed.")
                .arg(deal, row.text()));
    });
}

Result<void> SqlSession::backup(const QString &path)
{
    return guarded([&] { copyDatabase(*m_connection, path); });
}

Result<std::vector<CheckFinding>> SqlSession::check(bool mend)
{
    const auto say = [](const char *text, qint64 n = -1) {
        return QCoreApplication::translate("Storage", text, nullptr, static_cast<int>(n));
    };
    return guarded([&] {
        std::vector<CheckFinding> findings;
        for (const QString &fault : dialect::integrityFaults(*m_connection))
            //: %1 is the database's own message, in English
            findings.push_back(
                {say(QT_TRANSLATE_NOOP("Storage", "The file is damaged: %1. Use a backup.")).arg(fault)});
        if (const qint64 dangling = dialect::danglingReferences(*m_connection).size(); dangling > 0)
            findings.push_back(
                {say(QT_TRANSLATE_N_NOOP("Storage", "%n record(s) refer to something that does not exist."),
                     dangling)});

        const auto examine = [&] {
            if (const qint64 days = m_days.refresh({}, mend); days > 0)
                findings.push_back(
                    {say(QT_TRANSLATE_N_NOOP("Storage", "%n record(s) stood on a wrong local day."), days),
                     mend});
            if (const qint64 sums = m_facts.differences(); sums > 0) {
                if (mend)
                    m_facts.rebuild();
                findings.push_back(
                    {say(QT_TRANSLATE_N_NOOP("Storage", "%n kept fact(s) differed from the records."), sums),
                     mend});
            }
            if (const qint64 words = m_texts.missing(); words > 0) {
                if (mend)
                    m_texts.rebuild();
                findings.push_back(
                    //: %n words, or marks that a word occurs
                    {say(QT_TRANSLATE_N_NOOP("Storage", "%n word(s) could not be found by searching."),
                         words),
                     mend});
            }
            for (const Table *table : allTables()) {
                const QString condition = u" FROM %1 WHERE version < 1"_s.arg(table->name());
                const qint64 wrong = m_connection->number(u"SELECT COUNT(*)"_s + condition);
                if (wrong == 0)
                    continue;
                if (mend)
                    m_connection->execute(
                        u"UPDATE %1 SET version = 1 WHERE version < 1"_s.arg(table->name()));
                findings.push_back(
                    {say(QT_TRANSLATE_N_NOOP("Storage", "%n record(s) had no valid version."), wrong), mend});
            }
        };
        // A damaged file is not written to.
        if (mend && findings.empty()) {
            Transaction transaction(*m_connection);
            examine();
            transaction.commit();
        } else {
            mend = false;
            examine();
        }
        return findings;
    });
}

} // namespace laju::storage
