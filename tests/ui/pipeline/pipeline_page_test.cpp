// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/pipeline_page.h"

#include "core/storage/workspace_file.h"
#include "tests/support/test_workspace.h"
#include "ui/common/table_view.h"
#include "ui/pipeline/column_view.h"
#include "ui/pipeline/opportunity_dialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace laju;
using namespace laju::ui;
using namespace Qt::StringLiterals;

namespace {

/// Answers every question with yes.
class YesDialogs final : public Dialogs
{
public:
    int asked = 0;

    void askOpenFile(QWidget *, const QString &, const QString &, PathAnswer) override {}
    void askOpenFiles(QWidget *, const QString &, const QString &, PathsAnswer) override {}
    void askSaveFile(QWidget *, const QString &, const QString &, const QString &, PathAnswer) override {}
    void confirm(QWidget *, const QString &, const QString &, const QString &,
                 std::function<void(bool)> answer) override
    {
        ++asked;
        answer(true);
    }
    void showError(QWidget *, const QString &, const QString &, const QString &) override {}
};

/// Remembers where it was sent.
class SeenNavigator final : public Navigator
{
public:
    std::vector<std::optional<OpportunityId>> edited = {};
    MessageBar::Message last = {};

    void drillDown(const DrillDown &) override {}
    void explain(const Metric &, const Selection &) override {}
    void showGlossary(const QString &) override {}
    void editActivity(std::optional<ActivityId>) override {}
    void editOpportunity(std::optional<OpportunityId> opportunity) override { edited.push_back(opportunity); }
    void showMessage(const MessageBar::Message &message) override { last = message; }
    void importFiles(const QStringList &) override {}
    void showSettings(const QString &) override {}
    void showTargets() override {}
    void showReport(const QString &, const Scope &, const Period &) override {}
};

/// A page on a workspace with two deals: "Fleet" in Prospect and "Vans" in Negotiation.
struct World
{
    test::TestWorkspace workspace;
    OpportunityId fleet = OpportunityId::generate();
    OpportunityId vans = OpportunityId::generate();
    std::unique_ptr<Store> store;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Preferences preferences{settings};
    Theme theme{Scheme::Light};
    Localization localization{Language::English};
    YesDialogs dialogs;
    SeenNavigator navigator;
    std::unique_ptr<LiveFacts> live;
    std::unique_ptr<UndoHistory> undo;
    std::unique_ptr<Context> context;
    std::unique_ptr<PipelinePage> page;

    World()
    {
        const Instant created = workspace.clock().now() - std::chrono::days(9);
        OpportunityFields first = workspace.opportunity(workspace.sari, u"Fleet"_s, created);
        first.id = fleet;
        first.amount = Money(310'000'000'00, Currency::rupiah());
        OpportunityFields second = workspace.opportunity(workspace.made, u"Vans"_s, created);
        second.id = vans;
        second.account = workspace.maju;
        second.stage = workspace.stage(u"Negotiation");
        for (const OpportunityFields &fields : {first, second})
            test::require(
                workspace.session().save(test::require(Opportunity::make(fields)), created, workspace.sari));
        workspace.close();
        store = test::require(openStore(workspace.path(), OpenMode::MustExist, workspace.sharedClock()));
        live = std::make_unique<LiveFacts>(*store);
        undo = std::make_unique<UndoHistory>(*store);
        context = std::make_unique<Context>(Context{*store, *live, *undo, workspace.clock(), theme,
                                                    localization, preferences, dialogs, &navigator});
        live->load();
        while (!live->isLoaded())
            QTest::qWait(5);
        page = std::make_unique<PipelinePage>(*context, nullptr);
        page->resize(1240, 760);
        page->show();
    }

    [[nodiscard]] ColumnView *column(int index) const
    {
        return page->findChild<ColumnView *>(u"stageColumn%1"_s.arg(index));
    }
    [[nodiscard]] bool isIn(int index, OpportunityId id) const
    {
        return column(index) && column(index)->cards()->rowOf(id) >= 0;
    }
    [[nodiscard]] TableView *table() const { return page->findChild<TableView *>(u"opportunitiesTable"_s); }

    template<class Value> Value stored(std::function<Value(const OpportunityRow &)> value, OpportunityId id)
    {
        std::optional<Value> answer;
        store->ask(
            page.get(), [id](Session &session) { return session.opportunity(id); },
            [&](const Result<OpportunityRow> &row) { answer = value(test::require(row)); });
        while (!answer)
            QTest::qWait(5);
        return *answer;
    }
};

} // namespace

class PipelinePageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachDealInItsStage()
    {
        World world;
        QTRY_VERIFY(world.isIn(0, world.fleet));
        const int negotiation = stageIndex(world, u"Negotiation");
        QVERIFY(world.isIn(negotiation, world.vans));
        QCOMPARE(world.column(0)->cards()->lineAt(0).days, std::optional(9));
        QVERIFY(world.column(0)
                    ->cards()
                    ->index(0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"No next step"));
    }

    void columnModelKeepsItsPromises()
    {
        World world;
        QTRY_VERIFY(world.isIn(0, world.fleet));
        ColumnModel model(*world.context);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<DealLine> lines = world.column(0)->cards()->lines();
        model.setLines(lines);
        QCOMPARE(model.rowCount(), 1);
        model.setLines(lines);
        model.setLines({});
        QCOMPARE(model.rowCount(), 0);
        const QAbstractItemModelTester tableTester(world.table()->model(),
                                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void movesByKeyboardAndBack()
    {
        World world;
        QTRY_VERIFY(world.isIn(0, world.fleet));
        world.column(0)->focusRow(0);
        QTest::keyClick(world.column(0), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY2(world.isIn(1, world.fleet), "the card moves before the store has answered");
        QTRY_COMPARE(world.undo->stack().count(), 1);
        const StageId second = world.column(1)
                                   ->cards()
                                   ->lineAt(world.column(1)->cards()->rowOf(world.fleet))
                                   .row.opportunity->stage;
        QCOMPARE(world.stored<StageId>([](const OpportunityRow &row) { return row.opportunity->stage; },
                                       world.fleet),
                 second);
        QCOMPARE(world.navigator.last.actionText, u"Undo"_s);
        world.navigator.last.action();
        QTRY_VERIFY(world.isIn(0, world.fleet));
    }

    void twoMovesInARowBothCount()
    {
        World world;
        QTRY_VERIFY(world.isIn(0, world.fleet));
        world.column(0)->focusRow(0);
        QTest::keyClick(world.column(0), Qt::Key_Right, Qt::ControlModifier);
        world.column(1)->focusRow(0);
        QTest::keyClick(world.column(1), Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(world.undo->stack().count(), 2);
        QTRY_VERIFY(world.isIn(2, world.fleet));
    }

    void goesBackWhenSomebodyElseMovedIt()
    {
        World world;
        QTRY_VERIFY(world.isIn(0, world.fleet));
        const StageId won = wonStage(world);
        world.column(0)->focusRow(0);
        // Asked first, and not announced before the key is pressed: the move meets another stage than the
        // card showed.
        world.store->write(
            world.page.get(),
            [id = world.fleet, won, now = world.workspace.clock().now()](Session &session) -> Result<Change> {
                OpportunityFields fields = test::require(session.opportunity(id)).opportunity.fields();
                fields.stage = won;
                return session.save(test::require(Opportunity::make(fields)), now, {});
            });
        QTest::keyClick(world.column(0), Qt::Key_Right, Qt::ControlModifier);
        const int last = stageIndex(world, {}) - 1;
        QTRY_VERIFY(world.isIn(last, world.fleet));
        QCOMPARE(world.undo->stack().count(), 0);
    }

    void lostAsksForAReason()
    {
        World world;
        QTRY_VERIFY(world.isIn(0, world.fleet));
        QMetaObject::invokeMethod(world.page->findChild<QWidget *>(u"lostZone"_s), "dropped",
                                  Q_ARG(laju::OpportunityId, world.fleet));
        auto *dialog = world.page->findChild<QDialog *>(u"lossReasonDialog"_s);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"lossReasonAccept"_s), Qt::LeftButton);
        QVERIFY2(dialog->isVisible(), "not without a reason");
        QVERIFY(!dialog->findChild<QLabel *>(u"lossReasonMessage"_s)->text().isEmpty());
        dialog->findChild<QComboBox *>(u"lossReason"_s)->setEditText(u"price"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"lossReasonAccept"_s), Qt::LeftButton);
        QVERIFY(!world.isIn(0, world.fleet));
        QTRY_COMPARE(world.undo->stack().count(), 1);
        QCOMPARE(world.stored<QString>([](const OpportunityRow &row) { return row.opportunity->lossReason; },
                                       world.fleet),
                 u"price"_s);
    }

    void enterOpens()
    {
        World world;
        QTRY_VERIFY(world.isIn(0, world.fleet));
        world.column(0)->focusRow(0);
        QTest::keyClick(world.column(0), Qt::Key_Return);
        QCOMPARE(world.navigator.edited, (std::vector<std::optional<OpportunityId>>{world.fleet}));
    }

    void dialogCreates()
    {
        World world;
        QTRY_VERIFY(world.isIn(0, world.fleet));
        OpportunityDialog::open(*world.context, {}, world.page.get());
        auto *dialog = world.page->findChild<OpportunityDialog *>(u"opportunityDialog"_s);
        QVERIFY(dialog);
        auto *save = dialog->findChild<QPushButton *>(u"opportunitySave"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(!dialog->findChild<QLabel *>(u"opportunityNameMessage"_s)->text().isEmpty());
        dialog->findChild<QLineEdit *>(u"opportunityName"_s)->setText(u"Solar roof"_s);
        dialog->findChild<QLineEdit *>(u"opportunityAccount"_s)->setText(u"Hotel Puri"_s);
        dialog->findChild<QLineEdit *>(u"opportunityAmount"_s)->setText(u"205,000,000"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(world.column(0)->cards()->rowCount(), 2);
        const auto &lines = world.column(0)->cards()->lines();
        const auto made = std::ranges::find(lines, u"Solar roof"_s,
                                            [](const DealLine &line) { return line.row.opportunity->name; });
        QVERIFY(made != lines.end());
        QCOMPARE(made->row.account, u"Hotel Puri"_s);
        QCOMPARE(made->row.opportunity->amount, std::optional(Money(205'000'000'00, Currency::rupiah())));
        QCOMPARE(made->row.opportunity->created, std::optional(world.workspace.clock().now()));
    }

    void dialogAsksBeforeThrowingAway()
    {
        World world;
        QTRY_VERIFY(world.isIn(0, world.fleet));
        OpportunityDialog::open(*world.context, world.fleet, world.page.get());
        QPointer<OpportunityDialog> dialog =
            world.page->findChild<OpportunityDialog *>(u"opportunityDialog"_s);
        QTRY_VERIFY(dialog->isVisible());
        QTRY_COMPARE(dialog->findChild<TableView *>(u"opportunityStages"_s)->model()->rowCount(), 1);
        dialog->findChild<QLineEdit *>(u"opportunityName"_s)->setText(u"Other"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(world.dialogs.asked, 1);
        QTRY_VERIFY(!dialog);
    }

    void dialogTellsOfAConflict()
    {
        World world;
        QTRY_VERIFY(world.isIn(0, world.fleet));
        OpportunityDialog::open(*world.context, world.fleet, world.page.get());
        auto *dialog = world.page->findChild<OpportunityDialog *>(u"opportunityDialog"_s);
        QTRY_VERIFY(dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>(u"opportunityName"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"opportunityAmount"_s)->text(), u"310,000,000"_s);
        world.store->write(
            world.page.get(),
            [id = world.fleet, now = world.workspace.clock().now()](Session &session) -> Result<Change> {
                OpportunityFields fields = test::require(session.opportunity(id)).opportunity.fields();
                fields.name = u"Fleet of others"_s;
                return session.save(test::require(Opportunity::make(fields)), now, {});
            });
        name->setText(u"Mine"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"opportunitySave"_s), Qt::LeftButton);
        auto *reload = dialog->findChild<QPushButton *>(u"opportunityReload"_s);
        QTRY_VERIFY(reload->isVisible());
        QTest::mouseClick(reload, Qt::LeftButton);
        QTRY_COMPARE(name->text(), u"Fleet of others"_s);
        QVERIFY(!reload->isVisible());
    }

    void arrowsMoveBetweenColumns()
    {
        World world;
        QTRY_VERIFY(world.isIn(0, world.fleet));
        const int negotiation = stageIndex(world, u"Negotiation");
        world.page->activateWindow();
        world.column(0)->focusRow(0);
        QTest::keyClick(world.column(0), Qt::Key_Right);
        QTRY_VERIFY2(world.column(negotiation)->hasFocus(), "empty columns are passed over");
        QCOMPARE(world.column(negotiation)->current(), std::optional(world.vans));
    }

    void coverageIsOpenOverWhatTheTargetStillAsks()
    {
        World world;
        QTRY_VERIFY(world.isIn(0, world.fleet));
        const Metric &coverage = *findMetric(u"coverage");
        const Selection quarter{.scope = Company{},
                                .period = Period::containing(world.context->today(), Calendar::Quarter)};
        QVERIFY(!evaluate(coverage, quarter, world.context->facts()).value);
        const Target target = test::require(Target::make({.metric = u"won_value"_s,
                                                          .share = TargetShare::Together,
                                                          .cadence = Cadence::Quarter,
                                                          .value = 1'000'000'000'00,
                                                          .from = dayOf(std::chrono::year(2026) / 1 / 1)}));
        world.store->write(world.page.get(), [target](Session &session) { return session.save(target); });
        world.store->write(
            world.page.get(),
            [id = world.fleet, now = world.workspace.clock().now()](Session &session) -> Result<Change> {
                OpportunityFields fields = test::require(session.opportunity(id)).opportunity.fields();
                fields.expectedClose = dayOf(std::chrono::year(2026) / 12 / 15);
                return session.save(test::require(Opportunity::make(fields)), now, {});
            });
        QTRY_COMPARE(coverage.rows(world.context->facts(), quarter).numeratorDeals, std::vector{world.fleet});
        const Figure figure = evaluate(coverage, quarter, world.context->facts());
        QCOMPARE(figure.value, std::optional(0.31));
        QCOMPARE(figure.factors.at(1).second, 1e11);
        QCOMPARE(makePipelineCards(*world.context, Company{})[2].deals, std::vector{world.fleet});
    }

private:
    /// The column of that stage; of an empty name, how many columns there are.
    static int stageIndex(const World &world, QStringView stage)
    {
        int index = 0;
        while (const ColumnView *column = world.column(index)) {
            if (!stage.isEmpty() && column->accessibleName().startsWith(stage))
                return index;
            ++index;
        }
        return index;
    }
    static StageId wonStage(const World &world)
    {
        const auto &stages = world.context->directory().stages;
        return (*std::ranges::find_if(stages,
                                      [](const Stage &stage) { return stage->kind == StageKind::Won; }))
            ->id;
    }
};

QTEST_MAIN(PipelinePageTest)
#include "pipeline_page_test.moc"
