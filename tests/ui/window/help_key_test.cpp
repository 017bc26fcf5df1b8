// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/glossary_key.h"

#include "core/glossary/glossary.h"
#include "tests/ui/logging/desk.h"
#include "ui/window/main_window.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

// F1 and Ctrl+K in the real window.
class HelpKeyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysAreTakenFromTheNearest();
    void everyKeyNamedIsInTheGlossary();
    void f1ShowsWhatHasTheFocus();
    void f1InADialogShowsItThere();
    void paletteFindsTerms_data();
    void paletteFindsTerms();
    void theGlossaryIsNotReadAtTheStart();

private:
    static QString termIn(const QWidget &window)
    {
        const auto *label = window.findChild<QLabel *>(u"glossaryTerm"_s);
        return label ? label->text() : QString();
    }
    static QString titleOf(const QWidget &window)
    {
        return window.findChild<QLabel *>(u"pageTitle"_s)->text();
    }
};

void HelpKeyTest::keysAreTakenFromTheNearest()
{
    QWidget page;
    auto *form = new QWidget(&page);
    auto *field = new QLineEdit(form);
    QCOMPARE(ui::glossaryKeyOf(field), QString());
    QCOMPARE(ui::glossaryKeyOf(nullptr), QString());
    ui::setGlossaryKey(&page, u"pipeline"_s);
    QCOMPARE(ui::glossaryKeyOf(field), u"pipeline"_s);
    ui::setGlossaryKey(field, u"stage"_s);
    QCOMPARE(ui::glossaryKeyOf(field), u"stage"_s);
    QCOMPARE(ui::glossaryKeyOf(form), u"pipeline"_s);
}

void HelpKeyTest::everyKeyNamedIsInTheGlossary()
{
    Desk desk;
    ui::MainWindow window(*desk.context);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.editOpportunity({});
    window.editActivity({});
    for (const char *page : {"activities", "pipeline", "targets"})
        window.showPage(QString::fromLatin1(page));
    QStringList unknown;
    int named = 0;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString key = ui::glossaryKeyOf(widget);
        named += key.isEmpty() ? 0 : 1;
        if (!key.isEmpty() && !glossary()->find(key))
            unknown.append(key);
    }
    QVERIFY(named > 30);
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u' ')));
}

void HelpKeyTest::f1ShowsWhatHasTheFocus()
{
    Desk desk;
    ui::MainWindow window(*desk.context);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.showPage(u"targets");
    auto *metric = window.findChild<QComboBox *>(u"targetMetric"_s);
    QTRY_VERIFY(metric->count() > 0);
    metric->setCurrentIndex(metric->findData(u"win_rate"_s));
    metric->setFocus();
    QTest::keyClick(metric, Qt::Key_F1);
    QCOMPARE(titleOf(window), u"Glossary"_s);
    QCOMPARE(termIn(window), u"Win rate"_s);

    window.showPage(u"targets");
    auto *value = window.findChild<QWidget *>(u"targetValue"_s);
    value->setFocus();
    QTest::keyClick(value, Qt::Key_F1);
    QCOMPARE(termIn(window), u"Target"_s);

    window.showPage(u"today");
    auto *line = window.findChild<QWidget *>(u"quickLogLine"_s);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_F1);
    QCOMPARE(termIn(window), u"Activity"_s);

    // Nothing here has a word of its own: the page opens as it was left.
    window.showPage(u"settings");
    auto *button = window.findChild<QWidget *>(u"settingsPageButton"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_F1);
    QCOMPARE(titleOf(window), u"Glossary"_s);
    QCOMPARE(termIn(window), u"Activity"_s);
}

void HelpKeyTest::f1InADialogShowsItThere()
{
    Desk desk;
    ui::MainWindow window(*desk.context);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.editOpportunity({});
    QWidget *stage = nullptr;
    QTRY_VERIFY((stage = window.findChild<QWidget *>(u"opportunityStage"_s)) && stage->isVisible());
    stage->setFocus();
    QTest::keyClick(stage, Qt::Key_F1);
    auto *popup = stage->findChild<QWidget *>(u"glossaryPopup"_s);
    QVERIFY(popup && popup->isVisible());
    QCOMPARE(popup->findChild<QLabel *>(u"glossaryPopupTerm"_s)->text(), u"Stage"_s);
    QVERIFY(titleOf(window) != u"Glossary"_s);
    QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY(!stage->findChild<QWidget *>(u"glossaryPopup"_s));
    QVERIFY(stage->isVisible());
}

void HelpKeyTest::paletteFindsTerms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("term");
    QTest::newRow("English") << u"gatekeep"_s << u"Gatekeeper"_s;
    QTest::newRow("Indonesian") << u"papan peringkat"_s << u"Leaderboard"_s;
    QTest::newRow("abbreviation") << u"enps"_s << u"Employee net promoter score"_s;
}

void HelpKeyTest::paletteFindsTerms()
{
    QFETCH(QString, typed);
    QFETCH(QString, term);
    Desk desk;
    ui::MainWindow window(*desk.context);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto *field = window.findChild<QLineEdit *>(u"paletteField"_s);
    auto *list = window.findChild<QListWidget *>(u"paletteList"_s);
    QTRY_VERIFY(field->isVisible());
    QTest::keyClicks(field, typed);
    QTRY_VERIFY(!list->findItems(term, Qt::MatchStartsWith).isEmpty());
    while (!list->currentItem()->text().startsWith(term))
        QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(titleOf(window), u"Glossary"_s);
    QVERIFY(termIn(window).startsWith(term));
}

void HelpKeyTest::theGlossaryIsNotReadAtTheStart()
{
    Desk desk;
    ui::MainWindow window(*desk.context);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(!window.findChild<QWidget *>(u"glossaryPage"_s));
}

QTEST_MAIN(HelpKeyTest)
#include "help_key_test.moc"
