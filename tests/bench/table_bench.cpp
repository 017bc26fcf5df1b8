// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspace_file.h"
#include "tests/bench/bench_window.h"
#include "tests/bench/comparison.h"
#include "tests/support/metered_application.h"
#include "ui/activities/activity_model.h"
#include "ui/activities/long_table_view.h"

#include <QDir>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace laju::bench {

namespace {

/// The file through the database's own interface.
class BareFile final
{
public:
    explicit BareFile(const QString &path)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr) !=
            SQLITE_OK)
            qFatal("%s cannot be opened.", qPrintable(path));
    }
    ~BareFile()
    {
        for (const auto &[sql, statement] : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(BareFile)

    /// The first column of every row.
    std::vector<qint64> numbers(const QString &sql)
    {
        sqlite3_stmt *statement = prepared(sql);
        std::vector<qint64> found;
        while (sqlite3_step(statement) == SQLITE_ROW)
            found.push_back(sqlite3_column_int64(statement, 0));
        sqlite3_reset(statement);
        return found;
    }
    /// Reads all columns of @p ids and the names beside them.
    void readRows(const std::vector<qint64> &ids)
    {
        sqlite3_stmt *statement = prepared(u"SELECT a.*, ac.name, co.name, op.name FROM activity a LEFT JOIN "
                                           u"account ac ON ac.id = a.account_id"
                                           " LEFT JOIN contact co ON co.id = a.contact_id LEFT JOIN "
                                           "opportunity op ON op.id = a.opportunity_id"
                                           " WHERE a.id = ?"_s);
        for (const qint64 id : ids) {
            sqlite3_bind_int64(statement, 1, id);
            if (sqlite3_step(statement) != SQLITE_ROW)
                qFatal("Activity %lld is not there.", id);
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                (void)sqlite3_column_text(statement, column);
            sqlite3_reset(statement);
        }
    }

private:
    sqlite3_stmt *prepared(const QString &sql)
    {
        sqlite3_stmt *&statement = m_statements[sql];
        if (!statement &&
            sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", qPrintable(sql), sqlite3_errmsg(m_handle));
        return statement;
    }
    sqlite3 *m_handle = nullptr;
    std::map<QString, sqlite3_stmt *> m_statements;
};

/// The page of activities in the program's own window.
class ShownTable final
{
public:
    explicit ShownTable(const QString &path)
        : m_window(path)
        , m_bare(path)
    {
        m_window.window().showPage(u"activities");
        settle();
        m_view = m_window.window().findChild<ui::LongTableView *>(u"activitiesTable"_s);
        m_model = qobject_cast<ui::ActivityModel *>(m_view->model());
        waitForRows();
    }

    [[nodiscard]] ui::ActivityModel &model() { return *m_model; }
    [[nodiscard]] BareFile &bare() { return m_bare; }
    [[nodiscard]] const Directory &directory() { return m_window.context().directory(); }

    void press(int key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view, &event);
    }
    /// Shows the list of @p query, sorted by @p column, from its top.
    void reset(const ActivityQuery &query = {}, int column = 0, Qt::SortOrder order = Qt::DescendingOrder)
    {
        m_model->sort(column, order);
        show(query);
    }
    void show(const ActivityQuery &query)
    {
        awaitReset([&] { m_model->setQuery(query); });
    }
    void sort(int column, Qt::SortOrder order)
    {
        awaitReset([&] { m_model->sort(column, order); });
    }
    void goTo(Day day)
    {
        bool found = false;
        const auto connection =
            QObject::connect(m_model, &ui::ActivityModel::rowFound, [&] { found = true; });
        m_model->findDay(day);
        while (!found)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QObject::disconnect(connection);
        waitForRows();
    }
    /// Until the rows in sight are in memory, and painted.
    void waitForRows()
    {
        const auto paint = [this] { test::application().paint([this] { m_view->viewport()->repaint(); }); };
        paint();
        while (!isThere()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            paint();
        }
    }
    [[nodiscard]] std::vector<qint64> inSight()
    {
        std::vector<qint64> ids;
        for (const int row : rowsInSight())
            ids.push_back(m_model->rowAt(row)->activity->id.number());
        return ids;
    }
    [[nodiscard]] int firstInSight() { return rowsInSight().front(); }

private:
    template<class Ask> void awaitReset(const Ask &ask)
    {
        bool reset = false;
        const auto connection =
            QObject::connect(m_model, &ui::ActivityModel::modelReset, [&] { reset = true; });
        ask();
        while (!reset)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QObject::disconnect(connection);
        m_view->scrollToTop();
        waitForRows();
    }
    std::vector<int> rowsInSight()
    {
        const int top = m_view->rowInSight(0);
        const int last = m_view->rowInSight(m_view->viewport()->height() - 1);
        std::vector<int> rows;
        for (int row = top; row >= 0 && row <= (last < 0 ? m_model->rowCount() - 1 : last); ++row)
            rows.push_back(row);
        return rows;
    }
    bool isThere()
    {
        return std::ranges::all_of(rowsInSight(), [this](int row) { return m_model->rowAt(row) != nullptr; });
    }

    BenchWindow m_window;
    BareFile m_bare;
    ui::LongTableView *m_view;
    ui::ActivityModel *m_model;
};

/// All rows of a list in its order, as SQL without any index says it.
struct PlainList
{
    QString from;    ///< "… WHERE …"
    QStringList key; ///< what the order goes by, none of it NULL
    bool isDescending = true;
};

/// One thing to do, what comes before it untimed, and the list of which a part is in sight after it.
struct Deed
{
    QString name;
    std::function<void(ShownTable &)> prepare;
    std::function<void(ShownTable &)> act;
    std::function<PlainList(ShownTable &)> plain;
    /// Which rows of the list stand before those in sight, as a condition, where their number is not known
    /// while rows are counted; "end": all but those in sight.
    QString before = {};
};

constexpr auto rareWord = "zebra"_L1;
constexpr Outcome rareOutcome = Outcome::Bounced;

/// Gives a few activities a word, and a few an outcome, that no other has.
void addRareOnes(const QString &path)
{
    const auto session = require(openWorkspace(path, OpenMode::MustExist, std::make_shared<SystemClock>()));
    const auto has = [&](const ActivityQuery &query) { return !require(session->activities(query)).empty(); };
    constexpr int count = 20;
    if (has({.text = QString(rareWord), .limit = 1}) && has({.outcomes = {rareOutcome}, .limit = 1}))
        return;
    const Directory directory = require(session->directory());
    const ActivityTypeId email = (*directory.activityType(u"email"))->id;
    for (int i = 0; i < count; ++i) {
        const Day day = SalesHistory::firstDay + std::chrono::days(20 + i * 50);
        ActivityQuery query{.descending = false, .limit = 1};
        query.after = ActivityPlace{.day = dayNumber(day)};
        ActivityFields fields = require(session->activities(query)).front().activity.fields();
        fields.note = u"A %1 in the street"_s.arg(rareWord);
        require(session->save(Activity::make(fields).value()));
        query.types = {email};
        fields = require(session->activities(query)).front().activity.fields();
        fields.outcome = rareOutcome;
        fields.replied.reset();
        require(session->save(Activity::make(fields).value()));
    }
}

std::vector<Deed> deeds(const SalesHistory &history)
{
    // The number of one that there is.
    const qint64 deal = history.activities / SalesHistory::activitiesPerDeal / 1000 * 471;
    const Day day = SalesHistory::firstDay + std::chrono::days(400);
    const auto repOf = [](ShownTable &shown) { return shown.directory().reps[7]->id; };
    const auto typeOf = [](ShownTable &shown) { return shown.directory().activityTypes.front()->id; };
    const auto fresh = [](ShownTable &shown) { shown.reset(); };
    const auto text = [](const QString &words) {
        return [words](ShownTable &shown) { shown.show({.text = words}); };
    };
    const auto found = [](const QString &words) {
        return [words](ShownTable &shown) { shown.reset({.text = words}); };
    };
    const auto end = [](ShownTable &shown) {
        shown.press(Qt::Key_End);
        shown.waitForRows();
    };
    const auto pageDown = [](ShownTable &shown) {
        shown.press(Qt::Key_PageDown);
        shown.waitForRows();
    };
    const QString live = u"activity a NOT INDEXED%1 WHERE a.deleted_at IS NULL"_s;
    const QString all = live.arg(QString());
    const QString withAccount = live.arg(u" LEFT JOIN account ac ON ac.id = a.account_id"_s);
    const QString withNames = live.arg(u" JOIN account ac ON ac.id = a.account_id"
                                       " LEFT JOIN opportunity op ON op.id = a.opportunity_id"_s);
    const QStringList byStart{u"a.start_day"_s, u"a.start_at"_s, u"a.id"_s};
    const auto latest = [=](const QString &condition = {}) {
        return [=](ShownTable &) { return PlainList{all + condition, byStart}; };
    };
    const auto sorted = [&](int column, const QString &name, const QString &from, const QStringList &key) {
        return Deed{u"sort by "_s + name, fresh,
                    [column](ShownTable &shown) { shown.sort(column, Qt::AscendingOrder); },
                    [=](ShownTable &) {
                        return PlainList{from, key, false};
                    }};
    };
    const Period always = Period::make(Day(), SalesHistory::lastDay + std::chrono::days(1)).value();
    const QString zebra = u" AND a.note LIKE '%%1%'"_s.arg(rareWord);
    const QString follow = u" AND a.subject LIKE 'follow%'"_s;
    return {
        {u"scroll to the end"_s, fresh, end, latest()},
        {u"jump to a date"_s, fresh, [day](ShownTable &shown) { shown.goTo(day); }, latest()},
        {u"next page"_s,
         [day](ShownTable &shown) {
             shown.reset();
             shown.goTo(day);
         },
         pageDown, latest()},
        sorted(3, u"rep"_s, live.arg(u" JOIN rep re ON re.id = a.rep_id"_s),
               {u"LOWER(re.name)"_s, u"re.id"_s, u"a.start_day"_s, u"a.start_at"_s, u"a.id"_s}),
        sorted(4, u"account"_s, withAccount,
               {u"LOWER(COALESCE(ac.name, ''))"_s, u"COALESCE(ac.id, 0)"_s, u"a.start_day"_s, u"a.start_at"_s,
                u"a.id"_s}),
        sorted(7, u"length"_s, all, {u"a.duration_s"_s, u"a.id"_s}),
        {u"filter by rep and type"_s, fresh,
         [=](ShownTable &shown) {
             shown.show({.spans = {{repOf(shown), always}}, .types = {typeOf(shown)}});
         },
         [=](ShownTable &shown) {
             return latest(u" AND a.rep_id = %1 AND a.type_id = %2"_s.arg(repOf(shown).number())
                               .arg(typeOf(shown).number()))(shown);
         }},
        {u"take a search away"_s, found(QString(rareWord)), text(QString()), latest()},
        {u"search a rare word"_s, fresh, text(QString(rareWord)), latest(zebra)},
        {u"search a frequent word"_s, fresh, text(u"follow"_s), latest(follow)},
        {u"next page of a frequent word"_s, found(u"follow"_s), pageDown, latest(follow)},
        {u"search a customer"_s, fresh, text(u"pelanggan 1777"_s),
         [=](ShownTable &) {
             return PlainList{withNames + u" AND ac.name LIKE 'PT Pelanggan%'"
                                          " AND (ac.name LIKE '% 1777' OR op.name LIKE 'Deal 1777%')"_s,
                              byStart};
         }},
        {u"search a deal"_s, fresh, text(u"deal %1"_s.arg(deal)),
         [=](ShownTable &) {
             return PlainList{withNames +
                                  u" AND op.name LIKE 'Deal%'"
                                  " AND (op.name LIKE 'Deal %1%' OR ac.name LIKE '% %1%')"_s.arg(deal),
                              byStart};
         }},
        {u"search two words"_s, fresh, text(u"street zebra"_s), latest(zebra)},
        {u"filter by a rare outcome"_s, fresh,
         [](ShownTable &shown) { shown.show({.outcomes = {rareOutcome}}); },
         latest(u" AND a.outcome = '%1'"_s.arg(keyOf(rareOutcome)))},
        {u"scroll to the end by length"_s, [](ShownTable &shown) { shown.reset({}, 7); }, end,
         [=](ShownTable &) {
             return PlainList{all, {u"a.duration_s"_s, u"a.id"_s}};
         }},
        {u"scroll to the end of a search"_s, found(u"follow"_s), end, latest(follow), u"end"_s},
        {u"jump to a date in a search"_s, found(u"follow"_s), [day](ShownTable &shown) { shown.goTo(day); },
         latest(follow), u"a.start_day > %1"_s.arg(dayNumber(day))},
    };
}

/// What is in sight, when it is what plain SQL finds there: as many rows before, and the same ones from
/// there on. All rows are read through once for each.
std::vector<qint64> checked(ShownTable &table, const Deed &deed)
{
    deed.prepare(table);
    deed.act(table);
    const std::vector<qint64> ids = table.inSight();
    const PlainList plain = deed.plain(table);
    const QString key = plain.key.join(u", "_s);
    const QString first = u"(SELECT %1 FROM %2 AND a.id = %3)"_s.arg(key, plain.from).arg(ids.front());
    const QString before = u"SELECT COUNT(*) FROM %1 AND (%2) %3 %4"_s.arg(
        plain.from, key, plain.isDescending ? u">"_s : u"<"_s, first);
    const QString rows = u"SELECT a.id FROM %1 AND (%2) %3 %4 ORDER BY %5 LIMIT %6"_s
                             .arg(plain.from, key, plain.isDescending ? u"<="_s : u">="_s, first,
                                  plain.isDescending ? plain.key.join(u" DESC, "_s) + u" DESC"_s : key)
                             .arg(ids.size());
    qint64 rowsBefore = table.firstInSight();
    // Rows are numbered anew when all are counted, which may be while they are looked at.
    if (!deed.before.isEmpty()) {
        const bool isEnd = deed.before == u"end"_s;
        rowsBefore = table.bare().numbers(u"SELECT COUNT(*) FROM %1"_s.arg(
                         isEnd ? plain.from : QString(plain.from + u" AND "_s + deed.before)))[0] -
                     (isEnd ? std::ssize(ids) : 0);
    }
    if (table.bare().numbers(before) != std::vector<qint64>{rowsBefore} || table.bare().numbers(rows) != ids)
        qFatal("%s: what is shown is not what plain SQL finds.", qPrintable(deed.name));
    return ids;
}

/// The window that is open; one at a time.
struct OpenTable
{
    QString path = {};
    std::unique_ptr<ShownTable> shown = {};

    ShownTable &of(const QString &wanted)
    {
        if (path != wanted) {
            shown.reset();
            addRareOnes(wanted);
            shown = std::make_unique<ShownTable>(wanted);
            path = wanted;
        }
        return *shown;
    }
};

/// The longest turns of the event loop by what was done: medians of all runs.
class LongestTurns final
{
public:
    void add(const QString &name, const test::Turn &turn)
    {
        Runs &runs = m_runs[name];
        if (runs.work.empty())
            m_names.append(name);
        runs.work.push_back(turn.work.count());
        runs.painting.push_back(turn.painting.count());
    }
    void print() const
    {
        std::printf("Longest turns of the event loop, medians in milliseconds of this thread.\n\n"
                    "| What | work | painting |\n|---|--:|--:|\n");
        for (const QString &name : m_names)
            std::printf("| %s | %.1f | %.1f |\n", qPrintable(name), median(m_runs.at(name).work),
                        median(m_runs.at(name).painting));
    }

private:
    struct Runs
    {
        std::vector<double> work = {};
        std::vector<double> painting = {};
    };
    [[nodiscard]] static double median(std::vector<double> values)
    {
        const auto middle = values.begin() + std::ssize(values) / 2;
        std::ranges::nth_element(values, middle);
        return *middle;
    }
    QStringList m_names; ///< in the order in which they came
    std::map<QString, Runs> m_runs;
};

/// What is done with the table of all activities, from the key or click until the rows in sight are painted,
/// beside reading the same rows by their key through SQLite's own interface.
std::vector<Comparison> tables(const QString &folder, const std::shared_ptr<OpenTable> &open,
                               const std::shared_ptr<LongestTurns> &turns)
{
    std::vector<Comparison> comparisons;
    for (const qint64 activities : benchSizes()) {
        const SalesHistory history{activities};
        const QString path = history.file(folder);
        for (const Deed &deed : deeds(history)) {
            const QString name = u"%1, %2 activities"_s.arg(deed.name, QLocale::c().toString(activities));
            const auto ids = std::make_shared<std::vector<qint64>>();
            const auto table = [=]() -> ShownTable & {
                ShownTable &shown = open->of(path);
                if (ids->empty())
                    *ids = checked(shown, deed);
                return shown;
            };
            const Way ours = [=] {
                ShownTable &shown = table();
                deed.prepare(shown);
                settle();
                test::application().begin();
                const double seconds = timed([&] { deed.act(shown); })();
                // What comes after that is not waited for, but no key is taken in meanwhile.
                settle();
                turns->add(name, test::application().longest());
                return seconds;
            };
            const Way floor = [=] { return timed([&, &bare = table().bare()] { bare.readRows(*ids); })(); };
            comparisons.push_back(
                {.name = u"table: "_s + name,
                 .ours = ours,
                 .others = {{u"the same rows by their key through SQLite's interface"_s, floor}}});
        }
    }
    return comparisons;
}

} // namespace
} // namespace laju::bench

int main(int argc, char **argv)
{
    const laju::test::MeteredApplication application(argc, argv);
    const QString folder = laju::bench::benchFolder();
    const QString results = QDir(folder).filePath(u"table"_s);
    QDir().mkpath(results);
    const auto open = std::make_shared<laju::bench::OpenTable>();
    const auto turns = std::make_shared<laju::bench::LongestTurns>();
    laju::bench::measure(laju::bench::tables(folder, open, turns), results, QApplication::arguments());
    turns->print();
    open->shown.reset();
    return 0;
}
