// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/deferred_indexes.h"
#include "core/storage/transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laju::storage;

/// Indexes that are put off while many rows come are there again whatever happens in between.
class DeferredIndexesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }
    void puttingOff_data();
    void puttingOff();
    void whoNeedsThemGetsThem();
    void partTakenBack();
    void allTakenBack();
    void doublesAreRefused();

private:
    [[nodiscard]] QStringList names()
    {
        QStringList found;
        for (const dialect::IndexText &index : dialect::indexesOf(*m_connection, u"thing"_s))
            found.push_back(index.name);
        return found;
    }
    void add(int count)
    {
        for (int i = 0; i < count; ++i)
            m_connection->execute(u"INSERT INTO thing (name, size) VALUES ('n%1', %1)"_s.arg(m_rows++));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    int m_rows = 0;
    const QStringList m_all{u"thing_name"_s, u"thing_size"_s};
};

void DeferredIndexesTest::init()
{
    static int number = 0;
    m_rows = 0;
    m_connection = std::make_unique<Connection>(m_folder.filePath(u"%1.sqlite"_s.arg(++number)),
                                                std::chrono::milliseconds(0));
    m_connection->execute(u"CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT UNIQUE, size INTEGER)"_s);
    m_connection->execute(u"CREATE UNIQUE INDEX thing_name ON thing (name) WHERE name <> ''"_s);
    m_connection->execute(u"CREATE INDEX thing_size ON thing (size)"_s);
}

void DeferredIndexesTest::puttingOff_data()
{
    QTest::addColumn<int>("there");
    QTest::addColumn<qint64>("more");
    QTest::addColumn<bool>("isPutOff");
    QTest::newRow("few rows") << 0 << qint64{100} << false;
    QTest::newRow("almost many") << 0 << qint64{19'999} << false;
    QTest::newRow("many rows") << 0 << qint64{20'000} << true;
    QTest::newRow("many beside few") << 1'000 << qint64{20'000} << true;
    QTest::newRow("as many as are worth it") << 40'000 << qint64{20'000} << true;
    QTest::newRow("too many are there") << 40'001 << qint64{20'000} << false;
}

void DeferredIndexesTest::puttingOff()
{
    QFETCH(int, there);
    QFETCH(qint64, more);
    QFETCH(bool, isPutOff);
    DeferredIndexes indexes(*m_connection, u"thing"_s);
    Transaction transaction(*m_connection);
    add(there);
    indexes.begin();
    indexes.putOff(more);
    QCOMPARE(names(), isPutOff ? QStringList() : m_all);
    // What was decided stays so until somebody asks.
    add(10);
    indexes.putOff(more);
    QCOMPARE(names(), isPutOff ? QStringList() : m_all);
    indexes.restore();
    QCOMPARE(names(), m_all);
    transaction.commit();
    QCOMPARE(m_connection->number(u"SELECT COUNT(*) FROM thing INDEXED BY thing_size WHERE size >= 0"_s),
             there + 10);
    QCOMPARE(dialect::integrityFaults(*m_connection), QStringList());
}

void DeferredIndexesTest::whoNeedsThemGetsThem()
{
    DeferredIndexes indexes(*m_connection, u"thing"_s);
    Transaction transaction(*m_connection);
    indexes.begin();
    indexes.putOff(50'000);
    QCOMPARE(names(), QStringList());
    indexes.keep();
    QCOMPARE(names(), m_all);
    indexes.putOff(50'000);
    QCOMPARE(names(), m_all);
    indexes.begin();
    indexes.putOff(50'000);
    QCOMPARE(names(), QStringList());
}

void DeferredIndexesTest::partTakenBack()
{
    DeferredIndexes indexes(*m_connection, u"thing"_s);
    Transaction transaction(*m_connection);
    indexes.begin();
    {
        const Savepoint part(*m_connection);
        indexes.putOff(50'000);
        QCOMPARE(names(), QStringList());
    }
    QCOMPARE(names(), m_all);
    indexes.restore();
    QCOMPARE(names(), m_all);
}

void DeferredIndexesTest::allTakenBack()
{
    DeferredIndexes indexes(*m_connection, u"thing"_s);
    {
        const Transaction transaction(*m_connection);
        indexes.begin();
        indexes.putOff(50'000);
        add(100);
    }
    QCOMPARE(names(), m_all);
    QCOMPARE(m_connection->number(u"SELECT COUNT(*) FROM thing"_s), 0);
    indexes.begin();
    indexes.restore();
    QCOMPARE(names(), m_all);
}

void DeferredIndexesTest::doublesAreRefused()
{
    m_connection->execute(u"CREATE UNIQUE INDEX thing_once ON thing (size)"_s);
    DeferredIndexes indexes(*m_connection, u"thing"_s);
    Transaction transaction(*m_connection);
    indexes.begin();
    indexes.putOff(50'000);
    add(2);
    m_connection->execute(u"UPDATE thing SET size = 7"_s);
    bool isRefused = false;
    try {
        indexes.restore();
    } catch (const Failed &) {
        isRefused = true;
    }
    QVERIFY(isRefused);
}

QTEST_GUILESS_MAIN(DeferredIndexesTest)
#include "deferred_indexes_test.moc"
