// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/row_reading.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace laju;

namespace {

constexpr int listRows = 20'000;

/// The place of @p row in a list that descends.
ActivityPlace placeOf(int row)
{
    return {.day = (listRows - row) / 50, .start = listRows - row, .id = listRows - row};
}

/// Which row of the list stands at @p place.
int rowOf(const ActivityPlace &place)
{
    return listRows - static_cast<int>(place.id);
}

/// The list's rows from @p first on, shown from row @p shownAs on.
ui::RowWindow windowOf(int first, int rows, int shownAs)
{
    const Activity activity = Activity::make({.rep = RepId::generate(),
                                              .type = ActivityTypeId::generate(),
                                              .start = Instant(std::chrono::seconds(1'790'000'000))})
                                  .value();
    ui::RowWindow window{.first = shownAs};
    for (int row = first; row < first + rows; ++row)
        window.rows.push_back({.activity = activity, .day = Day(), .place = placeOf(row)});
    return window;
}

/// Knows the list up to about @p rows, from walks of random lengths.
ui::RowMarks marksUpTo(int rows, QRandomGenerator &random)
{
    ui::RowMarks marks(ActivityQuery{.text = QStringLiteral("word")}, nullptr);
    for (int walked = 0; walked < rows;) {
        const int past = std::min(walked + 1 + random.bounded(3000), rows);
        ActivityWalk walk{.rows = past - walked, .last = placeOf(past - 1)};
        for (int row = walked + ui::RowMarks::step; row <= past; row += ui::RowMarks::step)
            walk.places.push_back(placeOf(row - 1));
        marks.add(walk);
        walked = past;
    }
    return marks;
}

/// The first row of the list that is read on the way of @p reading.
int firstRead(const ui::RowReading &reading)
{
    const ui::RowsWay &way = reading.way;
    if (!way.backwards)
        return (way.after ? rowOf(*way.after) + 1 : 0) + static_cast<int>(way.skip);
    return (way.after ? rowOf(*way.after) : listRows) - static_cast<int>(way.skip) -
           (reading.past - reading.first);
}

} // namespace

class RowReadingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countedRowsAreTheirOwn();
    void othersFloat();
    void followsWhatItFloatsWith();
};

// Of rows that are counted those are read that have these numbers, wherever others float meanwhile, and also
// when more rows were counted since some were announced.
void RowReadingTest::countedRowsAreTheirOwn()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 5000; ++i) {
        const int known = 1000 + random.bounded(10'000);
        const ui::RowMarks marks = marksUpTo(known, random);
        ui::RowWindow window;
        if (random.bounded(4) > 0) {
            const int first = known + random.bounded(listRows - known - 400);
            window = windowOf(first, 400, known + random.bounded(800));
            window.floats = true;
        }
        const int first = random.bounded(known);
        const int past = first + 1 + random.bounded(400);
        const int count = std::max(past, known + random.bounded(-200, 2000));
        const ui::RowReading reading = ui::RowReading::plan(first, past, marks, window, count);
        QVERIFY(!reading.floats);
        QCOMPARE(firstRead(reading), first);
    }
}

void RowReadingTest::othersFloat()
{
    QRandomGenerator random(5);
    const ui::RowMarks marks = marksUpTo(2000, random);
    ui::RowWindow window = windowOf(15'000, 400, 6000);
    window.floats = true;
    constexpr int count = 10'000;
    const ui::RowReading above = ui::RowReading::plan(5600, 6000, marks, window, count);
    QVERIFY(above.floats && above.isNext);
    QCOMPARE(firstRead(above), 14'600);
    const ui::RowReading below = ui::RowReading::plan(6400, 6800, marks, window, count);
    QVERIFY(below.floats && below.isNext);
    QCOMPARE(firstRead(below), 15'400);
    const ui::RowReading end = ui::RowReading::plan(9600, 10'000, marks, window, count);
    QVERIFY(end.floats && end.isAtEnd);
    QCOMPARE(firstRead(end), listRows - 400);
}

void RowReadingTest::followsWhatItFloatsWith()
{
    QRandomGenerator random(6);
    ui::RowMarks marks = marksUpTo(2000, random);
    ui::RowWindow window = windowOf(15'000, 400, 6000);
    window.floats = true;
    const ui::RowReading next = ui::RowReading::plan(5600, 6000, marks, window, 10'000);
    const ui::RowReading end = ui::RowReading::plan(9600, 10'000, marks, window, 10'000);
    const ui::RowReading own = ui::RowReading::plan(1000, 1400, marks, window, 10'000);
    window.first += 300;
    QCOMPARE(next.asNumberedNow(marks, window, 10'500).first, 5900);
    QCOMPARE(end.asNumberedNow(marks, window, 10'500).past, 10'500);
    QCOMPARE(own.asNumberedNow(marks, window, 10'500).first, 1000);
    // Once it is known how many there are, the end's numbers are its own.
    marks.finish(listRows);
    QVERIFY(!end.asNumberedNow(marks, window, listRows).floats);
    QVERIFY(next.asNumberedNow(marks, window, listRows).floats);
}

QTEST_MAIN(RowReadingTest)
#include "row_reading_test.moc"
