// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/activity_model.h"

#include "tests/support/busy_store.h"
#include "tests/ui/logging/desk.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

/// Made-up activities, the same for the same seed.
class Dice final
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] int below(int past) { return static_cast<int>(m_random.bounded(past)); }
    template<class Items> auto &of(Items &&items)
    {
        return items[static_cast<size_t>(below(int(std::size(items))))];
    }

    [[nodiscard]] ActivityFields activity(const TestWorkspace &workspace, const Directory &directory)
    {
        const std::array reps{workspace.sari, workspace.yusuf, workspace.made};
        ActivityFields made{.rep = of(reps),
                            .type = (*directory.activityType(below(3) == 0 ? u"email"_s : u"call"_s))->id,
                            .start = utc(u"2026-10-01T00:00:00") + std::chrono::minutes(below(20'000))};
        made.duration = std::chrono::seconds(below(5) * 60);
        if (below(2) == 0)
            made.account = workspace.maju;
        made.subject = u"Number %1"_s.arg(below(50));
        return made;
    }

private:
    QRandomGenerator m_random;
};

std::function<void(TestWorkspace &)> random(quint32 seed, int count)
{
    return [=](TestWorkspace &workspace) {
        Dice dice(seed);
        const Directory directory = workspace.directory();
        std::vector<Activity> activities;
        for (int i = 0; i < count; ++i)
            activities.push_back(require(Activity::make(dice.activity(workspace, directory))));
        require(
            workspace.session().transact([&](Session &session) { return session.insertMany(activities); }));
    };
}

std::vector<qint64> idsOf(const std::vector<ActivityRow> &rows)
{
    std::vector<qint64> ids;
    for (const ActivityRow &row : rows)
        ids.push_back(row.activity->id.number());
    return ids;
}

/// Whether a row is in memory, which it soon will be when it is looked at.
bool isThere(const ui::ActivityModel &model, int row)
{
    (void)model.index(row, 0).data();
    return model.rowAt(row) != nullptr;
}

/// What the model shows on its rows, each looked at until it is in memory.
std::vector<qint64> shownBy(const ui::ActivityModel &model)
{
    std::vector<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex at = model.index(row, 0);
        if (!QTest::qWaitFor([&] { return isThere(model, row); }))
            return ids;
        ids.push_back(at.data(ui::KeyRole).toLongLong());
    }
    return ids;
}

ActivityTypeId typeOf(const Desk &desk, QStringView key)
{
    return desk.context->directory().activityType(key)->fields().id;
}

int inMemory(const ui::ActivityModel &model)
{
    int rows = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        rows += model.rowAt(row) != nullptr ? 1 : 0;
    return rows;
}

} // namespace

class ActivityModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsEveryRow_data();
    void showsEveryRow();
    void followsRandomEdits();
    void endBeforeItIsCounted();
    void endIsNotWhatWasCountedMeanwhile();
    void endStaysInShorterLists();
    void jumpsAboutBeforeItIsCounted();
    void shortListsEnd();
    void dropsOldAnswers();
};

void ActivityModelTest::showsEveryRow_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const char *way = order == Qt::AscendingOrder ? "up" : "down";
        QTest::addRow("by date, %s", way) << 0 << order;
        QTest::addRow("by rep, %s", way) << 3 << order;
        QTest::addRow("by account, %s", way) << 4 << order;
        QTest::addRow("by length, %s", way) << 7 << order;
    }
}

void ActivityModelTest::showsEveryRow()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    Desk desk(random(7, 5000));
    ui::ActivityModel model(*desk.context);
    model.sort(column, order);
    for (const ActivityQuery &query :
         {ActivityQuery{}, ActivityQuery{.types = {typeOf(desk, u"call")}},
          ActivityQuery{.status = ActivityStatus::Done}, ActivityQuery{.text = u"num 7"_s},
          ActivityQuery{.spans = {{desk.workspace.sari,
                                   Period::make(dayFromNumber(0), dayFromNumber(30'000)).value()}}}}) {
        model.setQuery(query);
        ActivityQuery all = *model.query();
        all.limit = 10'000;
        const std::vector<qint64> wanted = idsOf(desk.rows(all));
        QTRY_COMPARE(model.total(), std::optional(static_cast<qint64>(wanted.size())));
        QTRY_COMPARE(model.rowCount(), static_cast<int>(wanted.size()));
        QCOMPARE(shownBy(model), wanted);
        QVERIFY(inMemory(model) <= ui::ActivityModel::mostInMemory);
        // Jumping about.
        Dice dice(3);
        for (int i = 0; i < 12 && !wanted.empty(); ++i) {
            const int row = dice.below(model.rowCount());
            QTRY_VERIFY(isThere(model, row));
            QCOMPARE(model.rowAt(row)->activity->id.number(), wanted[static_cast<size_t>(row)]);
        }
    }
}

void ActivityModelTest::followsRandomEdits()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    Dice dice(seed);
    Desk desk(random(seed, 1500));
    ui::ActivityModel model(*desk.context);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(&desk.context->live, &ui::LiveFacts::factsChanged, &model, &ui::ActivityModel::reload);
    constexpr std::array columns{0, 3, 4, 7};
    model.sort(dice.of(columns), dice.below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    model.setQuery(dice.below(2) == 0 ? ActivityQuery{} : ActivityQuery{.types = {typeOf(desk, u"call")}});
    QTRY_VERIFY(model.total());
    for (int round = 0; round < 15; ++round) {
        // Looked at somewhere, and remembered as a view would do.
        const int row = dice.below(model.rowCount());
        QTRY_VERIFY(isThere(model, row));
        const QPersistentModelIndex watched(model.index(row, 0));
        const qint64 key = watched.data(ui::KeyRole).toLongLong();
        const ActivityRow *some = model.rowAt(std::clamp(row + dice.below(5) - 2, 0, model.rowCount() - 1));
        const std::optional<Activity> picked = some ? std::optional(some->activity) : std::nullopt;
        const int action = dice.below(4);
        const ActivityFields made = dice.activity(desk.workspace, desk.context->directory());
        bool written = false;
        desk.store->ask(
            &model,
            [=](Session &session) -> Result<Change> {
                if (action == 0 && picked)
                    return session.remove({(*picked)->id});
                if (action == 1 && picked) {
                    ActivityFields fields = picked->fields();
                    fields.start = made.start;
                    fields.duration = made.duration;
                    return session.save(*Activity::make(fields));
                }
                if (action == 2)
                    return session.transact(
                        [&](Session &inner) { return inner.insertMany({*Activity::make(made)}); });
                return session.save(*Activity::make(made));
            },
            [&](const Result<Change> &change) {
                QVERIFY2(change, change ? "" : qPrintable(change.error().text));
                written = true;
            });
        QTRY_VERIFY(written);
        ActivityQuery all = *model.query();
        all.limit = 10'000;
        const std::vector<qint64> wanted = idsOf(desk.rows(all));
        QTRY_COMPARE(model.total(), std::optional(static_cast<qint64>(wanted.size())));
        QTRY_COMPARE(model.rowCount(), static_cast<int>(wanted.size()));
        const auto place = std::ranges::find(wanted, key);
        // A whole import is read anew; else whoever watched a row watches it still.
        if (action != 2 && action != 1 && place != wanted.end()) {
            QTRY_VERIFY(watched.isValid());
            QTRY_COMPARE(watched.row(), static_cast<int>(place - wanted.begin()));
        }
        QCOMPARE(shownBy(model), wanted);
    }
}

/// More rows than a walk passes over before others have their turn.
constexpr int longList = 25'000;

void ActivityModelTest::endBeforeItIsCounted()
{
    Desk desk(random(19, longList));
    ui::ActivityModel model(*desk.context);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
        model.sort(0, order);
        const std::vector<qint64> wanted = idsOf(
            desk.rows({.text = u"number"_s, .descending = order == Qt::DescendingOrder, .limit = longList}));
        QSignalSpy loaded(&model, &ui::ActivityModel::loaded);
        model.setQuery(ActivityQuery{.text = u"number"_s});
        auto beforeCounting = std::make_unique<Busy>(*desk.store);
        QVERIFY(loaded.wait());
        const auto isAtEnd = [&] { return isThere(model, model.rowCount() - 1); };
        QVERIFY(!isAtEnd());
        QTest::qWait(10); // the end is asked for, behind the first walk, which does not get through the list
        auto behindEnd = std::make_unique<Busy>(*desk.store);
        beforeCounting.reset();
        QTRY_VERIFY(isAtEnd());
        QVERIFY(!model.total());
        const QPersistentModelIndex last(model.index(model.rowCount() - 1, 0));
        for (int i = 1; i <= 30; ++i)
            QCOMPARE(model.index(model.rowCount() - i, 0).data(ui::KeyRole).toLongLong(),
                     wanted[wanted.size() - size_t(i)]);
        behindEnd.reset();
        // It stays the last one, and those before it are read, while rows are counted and after.
        QTRY_COMPARE(model.total(), std::optional(static_cast<qint64>(wanted.size())));
        QTRY_COMPARE(model.rowCount(), static_cast<int>(wanted.size()));
        QCOMPARE(last.row(), model.rowCount() - 1);
        for (int row = model.rowCount() - 1; row > model.rowCount() - 1000; --row) {
            QTRY_VERIFY(isThere(model, row));
            QCOMPARE(model.index(row, 0).data(ui::KeyRole).toLongLong(), wanted[size_t(row)]);
        }
    }
}

void ActivityModelTest::endIsNotWhatWasCountedMeanwhile()
{
    Desk desk(random(23, longList));
    ui::ActivityModel model(*desk.context);
    const std::vector<qint64> wanted = idsOf(desk.rows({.text = u"number"_s, .limit = longList}));
    QSignalSpy loaded(&model, &ui::ActivityModel::loaded);
    model.setQuery(ActivityQuery{.text = u"number"_s});
    auto busy = std::make_unique<Busy>(*desk.store);
    QVERIFY(loaded.wait());
    // Walk by walk until more is counted than is announced; no timer runs in between.
    while (model.known() <= model.rowCount()) {
        busy = std::make_unique<Busy>(*desk.store);
        QVERIFY(busy->wait());
        QCoreApplication::sendPostedEvents();
    }
    QVERIFY(!model.total());
    const QPersistentModelIndex last(model.index(model.rowCount() - 1, 0));
    busy.reset();
    QTRY_VERIFY(isThere(model, last.row()));
    QCOMPARE(last.row(), model.rowCount() - 1);
    QCOMPARE(last.data(ui::KeyRole).toLongLong(), wanted.back());
}

void ActivityModelTest::endStaysInShorterLists()
{
    Desk desk(random(31, 300));
    ui::ActivityModel model(*desk.context);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const std::vector<qint64> wanted = idsOf(desk.rows({.text = u"number"_s}));
    QSignalSpy loaded(&model, &ui::ActivityModel::loaded);
    model.setQuery(ActivityQuery{.text = u"number"_s});
    auto beforeCounting = std::make_unique<Busy>(*desk.store);
    QVERIFY(loaded.wait());
    QVERIFY(model.rowCount() > std::ssize(wanted));
    const QPersistentModelIndex last(model.index(model.rowCount() - 1, 0));
    beforeCounting.reset();
    QTRY_COMPARE(model.total(), std::optional(static_cast<qint64>(std::ssize(wanted))));
    QCOMPARE(last.row(), static_cast<int>(std::ssize(wanted)) - 1);
    QTRY_VERIFY(isThere(model, last.row()));
    QCOMPARE(last.data(ui::KeyRole).toLongLong(), wanted.back());
}

void ActivityModelTest::jumpsAboutBeforeItIsCounted()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    Dice dice(seed);
    Desk desk(random(seed, longList));
    ui::ActivityModel model(*desk.context);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 8; ++round) {
        ActivityQuery query{.descending = dice.below(2) == 0, .limit = longList};
        if (round % 2 == 0)
            query.text = u"number"_s;
        else
            query.status = ActivityStatus::Done;
        const std::vector<ActivityRow> wanted = desk.rows(query);
        model.sort(0, query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        QSignalSpy loaded(&model, &ui::ActivityModel::loaded);
        model.setQuery(query);
        QVERIFY(loaded.wait());
        QPersistentModelIndex watched;
        qint64 key = 0;
        for (int step = 0; step < 4; ++step) {
            if (dice.below(2) == 0) {
                const Day day = dice.of(wanted).day;
                // Rows may come in before it from then on.
                watched = QPersistentModelIndex();
                const auto connection = connect(&model, &ui::ActivityModel::rowFound, &model, [&](int row) {
                    watched = QPersistentModelIndex(model.index(row, 0));
                });
                model.findDay(day);
                QTRY_VERIFY(watched.isValid() && isThere(model, watched.row()));
                disconnect(connection);
                const auto first = std::ranges::find(wanted, day, &ActivityRow::day);
                QCOMPARE(model.rowAt(watched.row())->activity->id, first->activity->id);
                key = first->activity->id.number();
            } else {
                const int row = dice.below(model.rowCount());
                QTRY_VERIFY(row >= model.rowCount() || isThere(model, row));
                watched = QPersistentModelIndex(); // what floated there may be elsewhere now
            }
        }
        QTRY_COMPARE(model.total(), std::optional(static_cast<qint64>(wanted.size())));
        QTRY_COMPARE(model.rowCount(), static_cast<int>(wanted.size()));
        if (watched.isValid() && model.rowAt(watched.row())) {
            QCOMPARE(watched.data(ui::KeyRole).toLongLong(), key);
            QCOMPARE(wanted[static_cast<size_t>(watched.row())].activity->id.number(), key);
        }
        for (int i = 0; i < 6; ++i) {
            const int row = dice.below(model.rowCount());
            QTRY_VERIFY(isThere(model, row));
            QCOMPARE(model.rowAt(row)->activity->id, wanted[static_cast<size_t>(row)].activity->id);
        }
    }
}

void ActivityModelTest::shortListsEnd()
{
    // About as long as what is read first, and as what is read of an end.
    for (const int count : {99, 100, 101, 300, 499, 500, 501, 900}) {
        Desk desk(random(29, count));
        ui::ActivityModel model(*desk.context);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &ui::ActivityModel::loaded);
        model.setQuery(ActivityQuery{.text = u"number"_s});
        QTRY_VERIFY(!loaded.empty());
        (void)isThere(model, model.rowCount() - 1);
        ActivityQuery all = *model.query();
        all.limit = longList;
        const std::vector<qint64> wanted = idsOf(desk.rows(all));
        QTRY_COMPARE(model.total(), std::optional(static_cast<qint64>(count)));
        QTRY_COMPARE(model.rowCount(), count);
        QCOMPARE(shownBy(model), wanted);
    }
}

void ActivityModelTest::dropsOldAnswers()
{
    Desk desk(random(11, 3000));
    ui::ActivityModel model(*desk.context);
    const ActivityTypeId email = typeOf(desk, u"email");
    for (int i = 0; i < 20; ++i) {
        model.setQuery(ActivityQuery{});
        model.setQuery(ActivityQuery{.text = u"number"_s});
        model.setQuery(ActivityQuery{.types = {email}});
    }
    QSignalSpy loaded(&model, &ui::ActivityModel::loaded);
    const auto wanted = idsOf(desk.rows({.types = {email}, .limit = 10'000}));
    QTRY_COMPARE(model.total(), std::optional(static_cast<qint64>(wanted.size())));
    QCOMPARE(shownBy(model), wanted);
}

QTEST_MAIN(ActivityModelTest)
#include "activity_model_test.moc"
