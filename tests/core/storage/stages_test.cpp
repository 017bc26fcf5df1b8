// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace laju;
using namespace laju::test;
using namespace Qt::StringLiterals;

/// Stages that are removed, and what stood in them.
class StagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void emptyStageGoesAndComesBack();
    void stageWithOpportunitiesStays();
    void lastOfItsKindStays();
    void nobodyEntersARemovedStage();
    void undoDoesNotPutADealIntoARemovedStage();

private:
    [[nodiscard]] Session &session() { return m_workspace->session(); }
    Change move(OpportunityId id, StageId to)
    {
        OpportunityFields fields = require(session().opportunity(id)).opportunity.fields();
        fields.stage = to;
        m_workspace->clock().set(m_workspace->clock().now() + std::chrono::hours(1));
        return require(session().save(require(Opportunity::make(fields)), m_workspace->clock().now(), {}));
    }
    OpportunityId add(StageId stage)
    {
        OpportunityFields deal =
            m_workspace->opportunity(m_workspace->sari, u"Fleet"_s, m_workspace->clock().now());
        deal.stage = stage;
        require(session().save(require(Opportunity::make(deal)), m_workspace->clock().now(), {}));
        return deal.id;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void StagesTest::emptyStageGoesAndComesBack()
{
    const StageId qualified = m_workspace->stage(u"Qualified");
    const OpportunityId deal = add(qualified);
    move(deal, m_workspace->stage(u"Proposal"));
    const Change removed = require(session().remove(qualified));
    QVERIFY(removed.directory);
    const Directory without = m_workspace->directory();
    QCOMPARE(without.stages.size(), 5u);
    QVERIFY(without.isRemoved(qualified));
    QCOMPARE((*without.stage(qualified))->name, u"Qualified"_s);
    // History and facts know it still.
    QCOMPARE(require(session().stageChanges(deal)).front().to, qualified);
    QCOMPARE(require(session().facts()).stays.size(), 2u);
    QVERIFY(require(session().check(false)).empty());

    require(session().undo(*removed.changeSet));
    QVERIFY(!m_workspace->directory().isRemoved(qualified));
    QCOMPARE(m_workspace->directory().stages.size(), 6u);
}

void StagesTest::stageWithOpportunitiesStays()
{
    const StageId qualified = m_workspace->stage(u"Qualified");
    const OpportunityId deal = add(qualified);
    const auto refused = session().remove(qualified);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QVERIFY(refused.error().text.contains(u"“Qualified”"_s));
    // A deleted opportunity does not hold it.
    require(session().remove(deal));
    require(session().remove(qualified));
}

void StagesTest::lastOfItsKindStays()
{
    const auto refused = session().remove(m_workspace->stage(u"Won"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
}

void StagesTest::nobodyEntersARemovedStage()
{
    const StageId qualified = m_workspace->stage(u"Qualified");
    const OpportunityId deal = add(m_workspace->stage(u"Prospect"));
    require(session().remove(qualified));
    OpportunityFields fields = require(session().opportunity(deal)).opportunity.fields();
    fields.stage = qualified;
    const auto refused = session().save(require(Opportunity::make(fields)), m_workspace->clock().now(), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
}

void StagesTest::undoDoesNotPutADealIntoARemovedStage()
{
    const StageId qualified = m_workspace->stage(u"Qualified");
    const OpportunityId deal = add(qualified);
    const Change moved = move(deal, m_workspace->stage(u"Proposal"));
    require(session().remove(qualified));
    const auto refused = session().undo(*moved.changeSet);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(require(session().opportunity(deal)).opportunity->stage, m_workspace->stage(u"Proposal"));
}

QTEST_GUILESS_MAIN(StagesTest)
#include "stages_test.moc"
