// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/logging/desk.h"
#include "ui/window/main_window.h"

#include <QCheckBox>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

// What holds for everybody, in the window's settings, and what it changes elsewhere.
class WorkspaceSectionTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theGameIsOffUntilItIsWanted();
};

void WorkspaceSectionTest::theGameIsOffUntilItIsWanted()
{
    Desk desk;
    ui::MainWindow window(*desk.context);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto *card = window.findChild<QWidget *>(u"bestsCard"_s);
    QVERIFY(card);
    QVERIFY(!card->isVisibleTo(card->parentWidget()));

    window.showSettings(u"workspaceSection"_s);
    auto *box = window.findChild<QCheckBox *>(u"gamification"_s);
    QVERIFY(box && !box->isChecked());
    QVERIFY2(box->accessibleDescription().contains(u"Nobody is ranked"), "it says what is shown to whom");
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_VERIFY(desk.live->directory().settings.gamification);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(card->isVisible());

    desk.undo->stack().undo();
    QTRY_VERIFY(!desk.live->directory().settings.gamification);
    QTRY_VERIFY(!card->isVisible());
    QVERIFY(!box->isChecked());
    desk.undo->stack().redo();
    QTRY_VERIFY(box->isChecked());
    QTRY_VERIFY(card->isVisible());
}

QTEST_MAIN(WorkspaceSectionTest)
#include "workspace_section_test.moc"
