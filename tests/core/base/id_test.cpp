// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/result.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace laju;

class IdTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsUpwardsWithinAThread()
    {
        qint64 before = nextIdNumber();
        for (int i = 0; i < 10'000; ++i) {
            const qint64 next = nextIdNumber();
            QCOMPARE_GT(next, before);
            before = next;
        }
    }

    void isUniqueAcrossThreads()
    {
        constexpr size_t perThread = 20'000;
        std::array<std::vector<qint64>, 4> made;
        {
            std::vector<std::jthread> threads;
            for (auto &numbers : made)
                threads.emplace_back(
                    [&numbers] { std::generate_n(std::back_inserter(numbers), perThread, nextIdNumber); });
        }
        std::set<qint64> all;
        for (const auto &numbers : made)
            all.insert(numbers.begin(), numbers.end());
        QCOMPARE(all.size(), made.size() * perThread);
    }

    void tellsWhenItWasMade()
    {
        using namespace std::chrono;
        const auto moment = sys_days{2026y / November / 27} + 9h + 59min + 59s + 999ms;
        QVERIFY(momentOfId(idNumberAt(moment)) == moment);
        const auto before = time_point_cast<milliseconds>(system_clock::now());
        const auto made = momentOfId(nextIdNumber());
        QVERIFY(made >= before && made < before + 1h);
    }

    void knowsNoNullId()
    {
        using ThingId = Id<struct ThingTag>;
        QVERIFY(!ThingId::fromNumber(0));
        QVERIFY(!ThingId::fromNumber(-1));
        QCOMPARE(ThingId::fromNumber(7)->number(), 7);
        static_assert(!std::is_default_constructible_v<ThingId>);
        static_assert(!std::is_convertible_v<ThingId, Id<struct OtherTag>>);
    }

    void resultCarriesValueOrError()
    {
        const Result<int> good = 3;
        const Result<int> bad = failure(ErrorKind::NotFound, u"no"_s);
        const auto twice = [](int value) -> Result<int> { return value * 2; };
        QCOMPARE(good.and_then(twice).value(), 6);
        QCOMPARE(bad.and_then(twice).error().text, u"no"_s);
        QCOMPARE(bad.value_or(9), 9);
        QCOMPARE(QString(keyOf(bad.error().kind)), u"not_found"_s);
    }
};

QTEST_GUILESS_MAIN(IdTest)
#include "id_test.moc"
