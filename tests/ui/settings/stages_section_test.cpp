// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stages_section.h"

#include "tests/ui/logging/desk.h"
#include "ui/common/table_view.h"
#include "ui/settings/stage_removal_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

/// Two of Sari's deals stand in Prospect, one of Made's in Qualified.
void fill(TestWorkspace &workspace)
{
    const auto deal = [&](RepId owner, const QString &name, QStringView stage) {
        OpportunityFields fields = workspace.opportunity(owner, name, utc(u"2026-11-02T02:00:00"));
        fields.stage = workspace.stage(stage);
        require(workspace.session().save(require(Opportunity::make(fields)), *fields.created, owner));
    };
    deal(workspace.sari, u"Fleet"_s, u"Prospect");
    deal(workspace.sari, u"Trucks"_s, u"Prospect");
    deal(workspace.made, u"Boats"_s, u"Qualified");
}

/// The section in a window; the pipeline "Sales" with its six stages is chosen.
struct Office
{
    explicit Office(const std::function<void(TestWorkspace &)> &prepare = {})
        : desk(prepare)
        , section(*desk.context, nullptr)
    {
        section.resize(900, 700);
        section.setVisible(true);
        if (!QTest::qWaitForWindowActive(&section))
            qFatal("The section did not become active");
        table = find<ui::TableView>(u"stagesTable"_s);
    }
    template<class W = QWidget> W *find(const QString &name) const
    {
        W *found = section.findChild<W *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }
    /// Name and chance of every stage, as the table has them.
    [[nodiscard]] QStringList stages() const
    {
        QStringList texts;
        const QAbstractItemModel &model = *table->model();
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, 0).data().toString() + u' ' + model.index(row, 2).data().toString();
        return texts;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts << table->model()->index(row, 0).data().toString();
        return texts;
    }
    /// Brings a stage into the form by Enter.
    void choose(const QString &stage)
    {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(static_cast<int>(names().indexOf(stage)), 0));
        QTest::keyClick(table, Qt::Key_Return);
    }
    void press(const QString &button) { QTest::keyClick(find<QPushButton>(button), Qt::Key_Space); }
    void type(const QString &name)
    {
        auto *field = find<QLineEdit>(u"stageName"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, name);
    }
    void setChance(int percent)
    {
        auto *field = find<QSpinBox>(u"stageProbability"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::number(percent));
    }
    /// The stage of that name as it is stored.
    [[nodiscard]] const Stage *stage(const QString &name) const
    {
        const auto &stages = desk.live->directory().stages;
        const auto found = std::ranges::find(stages, name, [](const Stage &each) { return each->name; });
        return found == stages.end() ? nullptr : &*found;
    }
    /// How many open deals stand in a stage.
    [[nodiscard]] qsizetype dealsIn(StageId id) const
    {
        return std::ranges::count(desk.live->facts().deals(), id, &DealFact::stage);
    }
    [[nodiscard]] bool toldAnError() const
    {
        return std::ranges::any_of(desk.navigator.messages, [](const ui::MessageBar::Message &message) {
            return message.tone == ui::Tone::Bad && !message.text.isEmpty();
        });
    }

    Desk desk;
    ui::StagesSection section;
    ui::TableView *table;
};

const QStringList everyStage{u"Prospect"_s,    u"Qualified"_s, u"Proposal"_s,
                             u"Negotiation"_s, u"Won"_s,       u"Lost"_s};

} // namespace

class StagesSectionTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsAStageBehindThoseOfItsKind_data();
    void addsAStageBehindThoseOfItsKind();
    void renamesAndChangesTheChance();
    void movesWithinItsKind();
    void mayNotMove_data();
    void mayNotMove();
    void removesByKeyAndOffersUndo();
    void dealsMoveOnBeforeTheirStageIsRemoved();
    void whatCannotBeSavedStays_data();
    void whatCannotBeSavedStays();
    void whatCannotBeRemovedStays_data();
    void whatCannotBeRemovedStays();
    void everyWidgetIsNamed();
    void tabGoesFromTheTableThroughTheFormToSave();
};

void StagesSectionTest::addsAStageBehindThoseOfItsKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("chance");
    QTest::addColumn<QStringList>("stages");
    QTest::newRow("open") << 0 << 60
                          << QStringList{u"Prospect 10%"_s,    u"Qualified 25%"_s, u"Proposal 50%"_s,
                                         u"Negotiation 75%"_s, u"Fresh 60%"_s,     u"Won 100%"_s,
                                         u"Lost 0%"_s};
    QTest::newRow("won is certain") << 1 << -1 << QStringList{u"Prospect 10%"_s, u"Qualified 25%"_s,
                                                              u"Proposal 50%"_s, u"Negotiation 75%"_s,
                                                              u"Won 100%"_s,     u"Fresh 100%"_s,
                                                              u"Lost 0%"_s};
    QTest::newRow("lost is gone") << 2 << -1
                                  << QStringList{u"Prospect 10%"_s,    u"Qualified 25%"_s, u"Proposal 50%"_s,
                                                 u"Negotiation 75%"_s, u"Won 100%"_s,      u"Lost 0%"_s,
                                                 u"Fresh 0%"_s};
}

void StagesSectionTest::addsAStageBehindThoseOfItsKind()
{
    QFETCH(const int, kind);
    QFETCH(const int, chance);
    QFETCH(const QStringList, stages);
    Office office;
    office.press(u"stageNew"_s);
    QVERIFY(office.find(u"stageName"_s)->hasFocus());
    office.type(u"  Fresh "_s);
    for (int step = 0; step < kind; ++step)
        QTest::keyClick(office.find(u"stageKind"_s), Qt::Key_Down);
    QCOMPARE(office.find(u"stageProbability"_s)->isEnabled(), chance >= 0);
    if (chance >= 0)
        office.setChance(chance);
    QTest::keyClick(office.find(u"stageName"_s), Qt::Key_Return);
    QTRY_COMPARE(office.stages(), stages);
    QVERIFY(office.find<QLineEdit>(u"stageName"_s)->text().isEmpty()); // ready for the next
    office.desk.undo->stack().undo();
    QTRY_COMPARE(office.names(), everyStage);
    office.desk.undo->stack().redo();
    QTRY_COMPARE(office.stages(), stages);
}

void StagesSectionTest::renamesAndChangesTheChance()
{
    Office office(fill);
    const StageId id = (*office.stage(u"Prospect"_s))->id;
    for (const auto &[name, chance] : {std::pair(u"Lead"_s, 15), std::pair(u"First talk"_s, 5)}) {
        // Twice: the second save hands in the new version.
        office.choose(office.names().constFirst());
        QCOMPARE(office.find<QLineEdit>(u"stageName"_s)->text(), office.names().constFirst());
        QVERIFY(!office.find(u"stageKind"_s)->isEnabled()); // settled when it was made
        office.type(name);
        office.setChance(chance);
        office.press(u"stageSave"_s);
        QTRY_COMPARE(office.stages().constFirst(), name + u" %1%"_s.arg(chance));
    }
    QVERIFY(!office.toldAnError());
    QCOMPARE((*office.stage(u"First talk"_s))->id, id);
    QCOMPARE(office.dealsIn(id), 2);
    office.desk.undo->stack().undo();
    QTRY_COMPARE(office.stages().constFirst(), u"Lead 15%"_s);
}

void StagesSectionTest::movesWithinItsKind()
{
    Office office;
    office.choose(u"Proposal"_s);
    office.press(u"stageUp"_s);
    QTRY_COMPARE(office.names().mid(0, 3), (QStringList{u"Prospect"_s, u"Proposal"_s, u"Qualified"_s}));
    office.press(u"stageUp"_s); // the same stage, still in the form
    QTRY_COMPARE(office.names().mid(0, 3), (QStringList{u"Proposal"_s, u"Prospect"_s, u"Qualified"_s}));
    QVERIFY(!office.find(u"stageUp"_s)->isEnabled());
    office.press(u"stageDown"_s);
    QTRY_COMPARE(office.names().mid(0, 3), (QStringList{u"Prospect"_s, u"Proposal"_s, u"Qualified"_s}));
    office.desk.undo->stack().undo();
    QTRY_COMPARE(office.names().constFirst(), u"Proposal"_s);
}

void StagesSectionTest::mayNotMove_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<bool>("up");
    QTest::addColumn<bool>("down");
    QTest::newRow("the first") << u"Prospect"_s << false << true;
    QTest::newRow("the last open one") << u"Negotiation"_s << true << false;
    QTest::newRow("the only won one") << u"Won"_s << false << false;
    QTest::newRow("the only lost one") << u"Lost"_s << false << false;
    QTest::newRow("in the middle") << u"Qualified"_s << true << true;
    QTest::newRow("none chosen") << QString() << false << false;
}

void StagesSectionTest::mayNotMove()
{
    QFETCH(const QString, stage);
    QFETCH(const bool, up);
    QFETCH(const bool, down);
    Office office;
    if (!stage.isEmpty())
        office.choose(stage);
    QCOMPARE(office.find(u"stageUp"_s)->isEnabled(), up);
    QCOMPARE(office.find(u"stageDown"_s)->isEnabled(), down);
    QCOMPARE(office.find(u"stageDelete"_s)->isEnabled(), !stage.isEmpty());
}

void StagesSectionTest::removesByKeyAndOffersUndo()
{
    Office office;
    office.table->setFocus();
    office.table->setCurrentIndex(office.table->model()->index(2, 0)); // Proposal: nothing stands in it
    QTest::keyClick(office.table, Qt::Key_Delete);
    QTRY_COMPARE(office.names(),
                 (QStringList{u"Prospect"_s, u"Qualified"_s, u"Negotiation"_s, u"Won"_s, u"Lost"_s}));
    QTRY_COMPARE(office.desk.navigator.messages.size(), 1u);
    const ui::MessageBar::Message &told = office.desk.navigator.messages.front();
    QVERIFY2(told.text.contains(u"Proposal"_s), qPrintable(told.text));
    QVERIFY(!office.find(u"stageDelete"_s)->isEnabled());
    office.desk.undo->stack().undo();
    QTRY_COMPARE(office.names(), everyStage);
}

void StagesSectionTest::dealsMoveOnBeforeTheirStageIsRemoved()
{
    Office office(fill);
    const StageId prospect = (*office.stage(u"Prospect"_s))->id;
    const StageId qualified = (*office.stage(u"Qualified"_s))->id;
    const auto ask = [&] {
        office.choose(u"Prospect"_s);
        office.press(u"stageDelete"_s);
        return office.find<ui::StageRemovalDialog>(u"stageRemovalDialog"_s);
    };
    {
        const QPointer<ui::StageRemovalDialog> dialog = ask();
        QTRY_VERIFY(dialog->isVisible());
        // Only open stages, and not the one that goes.
        const auto *target = office.find<QComboBox>(u"stageRemovalTarget"_s);
        QCOMPARE(target->count(), 3);
        QCOMPARE(target->itemText(0), u"Qualified"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(office.names(), everyStage);
    }
    ui::StageRemovalDialog *dialog = ask();
    QTRY_VERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return); // to the first offered
    QTRY_COMPARE(office.names().constFirst(), u"Qualified"_s);
    QTRY_COMPARE(office.dealsIn(qualified), 3);
    QCOMPARE(office.dealsIn(prospect), 0);
    QVERIFY(!office.toldAnError());
    // One step: undone, the stage and its deals are back.
    office.desk.undo->stack().undo();
    QTRY_COMPARE(office.names(), everyStage);
    QTRY_COMPARE(office.dealsIn(prospect), 2);
    QTRY_COMPARE(office.dealsIn(qualified), 1);
}

void StagesSectionTest::whatCannotBeSavedStays_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("name");
    QTest::newRow("new, without a name") << QString() << QString();
    QTest::newRow("new, a name of blanks") << QString() << u"   "_s;
    QTest::newRow("new, the name of another") << QString() << u" qualified"_s;
    QTest::newRow("renamed to nothing") << u"Proposal"_s << QString();
    QTest::newRow("renamed to another's name") << u"Proposal"_s << u"Won"_s;
}

void StagesSectionTest::whatCannotBeSavedStays()
{
    QFETCH(const QString, chosen);
    QFETCH(const QString, name);
    Office office;
    if (!chosen.isEmpty())
        office.choose(chosen);
    office.type(name);
    QTest::keyClick(office.find(u"stageName"_s), Qt::Key_Return);
    QVERIFY(office.toldAnError());
    QCOMPARE(office.find<QLineEdit>(u"stageName"_s)->text(), name); // still there to be mended
    static_cast<void>(office.desk.rows());                          // what was asked before is done
    QCoreApplication::processEvents();
    QCOMPARE(office.names(), everyStage);
}

void StagesSectionTest::whatCannotBeRemovedStays_data()
{
    QTest::addColumn<QString>("stage");
    QTest::newRow("the only won one") << u"Won"_s;
    QTest::newRow("the only lost one") << u"Lost"_s;
}

void StagesSectionTest::whatCannotBeRemovedStays()
{
    QFETCH(const QString, stage);
    Office office;
    office.choose(stage);
    office.press(u"stageDelete"_s);
    QTRY_VERIFY(office.toldAnError());
    QCOMPARE(office.names(), everyStage);
    QCOMPARE(office.find<QLineEdit>(u"stageName"_s)->text(), stage);
}

void StagesSectionTest::everyWidgetIsNamed()
{
    const Office office;
    for (const auto *button : office.section.findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        QVERIFY(!button->objectName().isEmpty());
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                 qPrintable(button->objectName()));
    }
    for (const QString &name : {u"stagesTable"_s, u"stageName"_s, u"stageKind"_s, u"stageProbability"_s})
        QVERIFY2(!office.find(name)->accessibleName().isEmpty(), qPrintable(name));
}

void StagesSectionTest::tabGoesFromTheTableThroughTheFormToSave()
{
    Office office;
    office.choose(u"Qualified"_s); // so that every button can be pressed
    office.table->setFocus();
    QStringList visited;
    for (int step = 0; step < 8; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        visited << QApplication::focusWidget()->objectName();
    }
    QCOMPARE(visited, (QStringList{u"stageName"_s, u"stageProbability"_s, u"stageUp"_s, u"stageDown"_s,
                                   u"stageDelete"_s, u"stageNew"_s, u"stageSave"_s, u"stagesPipeline"_s}));
}

QTEST_MAIN(StagesSectionTest)
#include "stages_section_test.moc"
