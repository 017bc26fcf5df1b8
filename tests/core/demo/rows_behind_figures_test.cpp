// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"
#include "core/storage/workspace_file.h"
#include "tests/support/rows_of_figures.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace std::chrono;

namespace {

/// A Monday that is a workday.
const Day today = dayOf(2026y / November / 23);

} // namespace

// On a sample company: whatever figure is shown, the records that a click lists are those it was made from,
// as many and worth as much as the figure says.
class RowsBehindFiguresTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto session = openWorkspace(m_folder.filePath(u"rows.laju"_s), OpenMode::CreateIfMissing,
                                     std::make_shared<SystemClock>());
        QVERIFY(session);
        m_session = std::move(*session);
        const auto made = makeDemo(*m_session, {.today = today, .activities = 15'000});
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        m_facts = Facts(m_session->facts().value(),
                        std::make_shared<const Directory>(m_session->directory().value()));
    }

    void rowsAreWhatTheFigureCounts_data()
    {
        QTest::addColumn<QString>("key");
        for (const Metric &metric : catalogue())
            QTest::newRow(metric.key) << QString::fromLatin1(metric.key);
    }

    void rowsAreWhatTheFigureCounts()
    {
        QFETCH(QString, key);
        const Metric &metric = *findMetric(key);
        const Directory &directory = m_facts.directory();
        std::vector<Scope> scopes{Company{}};
        for (const Team &team : directory.teams)
            scopes.push_back(team->id);
        for (size_t i = 0; i < directory.reps.size(); i += 5)
            scopes.push_back(directory.reps[i]->id);
        const Period running = Period::containing(today, Calendar::Month);
        const std::array periods{running, running.previous(), Period::containing(today, Calendar::Quarter),
                                 Period::containing(today, Calendar::Year), allTime(m_facts, today)};
        const test::RowsOfFigures rows(*m_session, m_facts);
        int listed = 0;
        for (const Scope &scope : scopes) {
            for (const Period &period : periods) {
                const Selection selection{.scope = scope, .period = period};
                listed += rows.check(metric, selection);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        // What targets attain rests on figures, each with rows of its own; answers are nobody's.
        QVERIFY2((listed > 0) != (metric.basis == DateBasis::Target || metric.basis == DateBasis::Answer),
                 "nothing was listed for any scope and period");
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    Facts m_facts;
};

QTEST_GUILESS_MAIN(RowsBehindFiguresTest)
#include "rows_behind_figures_test.moc"
