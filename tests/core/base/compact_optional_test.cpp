// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/compact_optional.h"
#include "core/base/result.h"

#include <QTest>

#include <algorithm>

using namespace laju;

using ThingId = Id<struct ThingTag>;

/// As std::optional does, in the room of the value.
class CompactOptionalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheRoomOfTheValue()
    {
        QCOMPARE(sizeof(CompactOptional<Instant>), sizeof(Instant));
        QCOMPARE(sizeof(CompactOptional<ThingId>), sizeof(ThingId));
        QCOMPARE(sizeof(CompactOptional<int>), sizeof(int));
        QVERIFY(sizeof(CompactOptional<Day>) <= sizeof(Day));
    }

    void behavesAsAnOptional()
    {
        compare<Day>({dayFromNumber(-20'000), dayFromNumber(0), dayFromNumber(20'000)});
        compare<Instant>({instantFromMillis(-1), instantFromMillis(0), instantFromMillis(1'800'000'000'000)});
        compare<int>({-1, 0, 100});
        compare<ThingId>({*ThingId::fromNumber(1), *ThingId::fromNumber(std::numeric_limits<qint64>::max())});
    }

private:
    /// Every two of none and @p values compare, and come back, as they do in a std::optional.
    template<class T> static void compare(const std::vector<T> &values)
    {
        std::vector<std::optional<T>> all(values.begin(), values.end());
        all.insert(all.begin(), std::nullopt);
        for (const std::optional<T> &one : all) {
            const CompactOptional<T> kept = one;
            QCOMPARE(kept.has_value(), one.has_value());
            QVERIFY(std::optional<T>(kept) == one);
            QVERIFY(kept.value_or(values.back()) == one.value_or(values.back()));
            if (one)
                QVERIFY(*kept == *one && kept.value() == *one && kept == *one);
            else
                QVERIFY_THROWS_EXCEPTION(std::bad_optional_access, (void)kept.value());
            for (const std::optional<T> &other : all) {
                QCOMPARE(kept == CompactOptional<T>(other), one == other);
                QCOMPARE(kept < CompactOptional<T>(other), one < other);
            }
            CompactOptional<T> emptied = kept;
            emptied.reset();
            QVERIFY(!emptied && emptied == CompactOptional<T>(std::nullopt));
        }
    }
};

QTEST_APPLESS_MAIN(CompactOptionalTest)
#include "compact_optional_test.moc"
