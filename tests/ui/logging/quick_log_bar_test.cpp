// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/quick_log_bar.h"

#include "tests/support/busy_store.h"
#include "tests/ui/logging/desk.h"
#include "ui/logging/quick_line_edit.h"
#include "ui/logging/understood_row.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

/// A bar in a window, with names loaded.
struct Bar
{
    explicit Bar(Desk &desk)
        : widget(*desk.context)
    {
        widget.resize(1000, 120);
        widget.show();
        widget.activateWindow();
        if (!QTest::qWaitForWindowActive(&widget))
            qFatal("The bar did not become active");
        // What was asked before is done before: by then the names are there.
        static_cast<void>(desk.rows());
        QCoreApplication::processEvents();
        line = widget.findChild<ui::QuickLineEdit *>(u"quickLogLine"_s);
        row = widget.findChild<ui::UnderstoodRow *>();
        widget.focusLine();
    }

    void type(const QString &text) { QTest::keyClicks(line, text); }
    void enter() { QTest::keyClick(line, Qt::Key_Return); }

    ui::QuickLogBar widget;
    ui::QuickLineEdit *line;
    ui::UnderstoodRow *row;
};

} // namespace

class QuickLogBarTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void logsALine_data();
    void logsALine();
    void aKnownAccountCostsOneKeyMore();
    void tabCompletesAName();
    void showsWhatItUnderstood();
    void undoTakesBackWhatWasLogged();
    void asksBeforeLoggingTheSameAgain();
    void createsAnAccountWhenTold();
    void keepsTheTextOfALineThatCannotBeLogged();
    void repeatsTheLastLine();
    void enterWaitsForTheNames();
    void timesACall();
    void escapeCloses();
};

void QuickLogBarTest::logsALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("English") << u"call PT Maju Jaya 12m connected, follow up thu 10:00"_s;
    QTest::newRow("Indonesian") << u"telp PT Maju Jaya 12 mnt tersambung, tindak lanjut kamis 10.00"_s;
}

void QuickLogBarTest::logsALine()
{
    QFETCH(QString, line);
    Desk desk;
    Bar bar(desk);
    const QSignalSpy logged(&bar.widget, &ui::QuickLogBar::logged);
    bar.type(line);
    bar.enter();
    QTRY_COMPARE(logged.size(), 1);
    QCOMPARE(bar.line->text(), QString());

    const auto done = desk.rows({.status = ActivityStatus::Done});
    QCOMPARE(done.size(), 1U);
    QCOMPARE(done[0].account, u"PT Maju Jaya"_s);
    QCOMPARE(done[0].activity->type, desk.context->directory().activityType(u"call")->fields().id);
    QCOMPARE(done[0].activity->rep, desk.workspace.sari);
    QCOMPARE(done[0].activity->duration, std::chrono::seconds(720));
    QCOMPARE(done[0].activity->outcome, Outcome::Connected);
    const auto planned = desk.rows({.status = ActivityStatus::Planned});
    QCOMPARE(planned.size(), 1U);
    QCOMPARE(planned[0].account, u"PT Maju Jaya"_s);
    // Thursday 26 November, 10:00 in Jakarta (UTC+7).
    QCOMPARE(planned[0].activity->start, utc(u"2026-11-26T03:00:00"));
    QCOMPARE(desk.navigator.messages.size(), 1U);
    QCOMPARE(desk.navigator.messages[0].text, u"Logged call · PT Maju Jaya"_s);
}

void QuickLogBarTest::aKnownAccountCostsOneKeyMore()
{
    Desk desk;
    Bar bar(desk);
    const QSignalSpy logged(&bar.widget, &ui::QuickLogBar::logged);
    bar.type(u"PT Maju Jaya"_s);
    bar.enter();
    QTRY_COMPARE(logged.size(), 1);
    const auto rows = desk.rows();
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].account, u"PT Maju Jaya"_s);
    QCOMPARE(rows[0].activity->type, desk.context->directory().activityType(u"call")->fields().id);
}

void QuickLogBarTest::tabCompletesAName()
{
    Desk desk;
    Bar bar(desk);
    bar.type(u"email maj"_s);
    QVERIFY(!bar.line->offered().empty());
    QTest::keyClick(bar.line, Qt::Key_Tab);
    QCOMPARE(bar.line->text(), u"email PT Maju Jaya "_s);
    QVERIFY(bar.line->hasFocus());
}

void QuickLogBarTest::showsWhatItUnderstood()
{
    Desk desk;
    Bar bar(desk);
    bar.type(u"call PT Maju Jaya 12m voicemail"_s);
    const QString said = bar.row->text();
    QVERIFY2(said.contains(u"PT Maju Jaya"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Voicemail"_s), qPrintable(said));
    QVERIFY2(said.contains(u"12"_s), qPrintable(said));
    bar.line->clear();
    bar.type(u"call Toko Baru"_s);
    QVERIFY2(bar.row->text().contains(u"(new)"_s), qPrintable(bar.row->text()));
}

void QuickLogBarTest::undoTakesBackWhatWasLogged()
{
    Desk desk;
    Bar bar(desk);
    bar.type(u"PT Maju Jaya, follow up thu 10:00"_s);
    bar.enter();
    QTRY_COMPARE(desk.navigator.messages.size(), 1U);
    QCOMPARE(desk.rows().size(), 2U);
    desk.navigator.messages[0].action();
    QCOMPARE(desk.rows().size(), 0U);
}

void QuickLogBarTest::asksBeforeLoggingTheSameAgain()
{
    Desk desk;
    Bar bar(desk);
    const QSignalSpy logged(&bar.widget, &ui::QuickLogBar::logged);
    const auto *confirm = bar.widget.findChild<QPushButton *>(u"quickLogConfirm"_s);
    bar.type(u"call PT Maju Jaya"_s);
    bar.enter();
    QTRY_COMPARE(logged.size(), 1);
    bar.type(u"call PT Maju Jaya"_s);
    bar.enter();
    QTRY_VERIFY(confirm->isVisible());
    QCOMPARE(bar.line->text(), u"call PT Maju Jaya"_s);
    QCOMPARE(desk.rows().size(), 1U);
    bar.enter();
    QTRY_COMPARE(logged.size(), 2);
    QCOMPARE(desk.rows().size(), 2U);
}

void QuickLogBarTest::createsAnAccountWhenTold()
{
    Desk desk;
    Bar bar(desk);
    const QSignalSpy logged(&bar.widget, &ui::QuickLogBar::logged);
    const auto *confirm = bar.widget.findChild<QPushButton *>(u"quickLogConfirm"_s);
    bar.type(u"call Toko Sinar"_s);
    bar.enter();
    QVERIFY(confirm->isVisible());
    QVERIFY2(confirm->text().contains(u"Toko Sinar"_s), qPrintable(confirm->text()));
    QCOMPARE(desk.rows().size(), 0U);
    bar.enter();
    QTRY_COMPARE(logged.size(), 1);
    const auto rows = desk.rows();
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].account, u"Toko Sinar"_s);
    // One step: undo takes back the account too.
    desk.undo->stack().undo();
    QCOMPARE(desk.rows().size(), 0U);
}

void QuickLogBarTest::keepsTheTextOfALineThatCannotBeLogged()
{
    Desk desk;
    Bar bar(desk);
    bar.type(u"call PT Maju Jaya, follow up"_s);
    bar.enter();
    QCOMPARE(bar.line->text(), u"call PT Maju Jaya, follow up"_s);
    QVERIFY(bar.line->property("invalid").toBool());
    QCOMPARE(desk.rows().size(), 0U);
}

void QuickLogBarTest::repeatsTheLastLine()
{
    Desk desk;
    Bar bar(desk);
    const QSignalSpy logged(&bar.widget, &ui::QuickLogBar::logged);
    bar.type(u"email PT Maju Jaya"_s);
    bar.enter();
    QTRY_COMPARE(logged.size(), 1);
    bar.widget.repeatLast();
    QCOMPARE(bar.line->text(), u"email PT Maju Jaya"_s);
}

void QuickLogBarTest::enterWaitsForTheNames()
{
    Desk desk;
    auto busy = std::make_unique<Busy>(*desk.store);
    ui::QuickLogBar widget(*desk.context);
    const QSignalSpy logged(&widget, &ui::QuickLogBar::logged);
    widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
    auto *line = widget.findChild<ui::QuickLineEdit *>(u"quickLogLine"_s);
    widget.focusLine();
    QTest::keyClicks(line, u"call PT Maju Jaya"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(logged.isEmpty());
    busy.reset();
    // The account is known: no question whether it is to be created.
    QTRY_COMPARE(logged.size(), 1);
    QCOMPARE(desk.rows().front().activity->account, std::optional(desk.workspace.maju));

    // Who types on does not mean it any more.
    ui::QuickLogBar other(*desk.context);
    const QSignalSpy otherLogged(&other, &ui::QuickLogBar::logged);
    busy = std::make_unique<Busy>(*desk.store);
    other.show();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    auto *second = other.findChild<ui::QuickLineEdit *>(u"quickLogLine"_s);
    other.focusLine();
    QTest::keyClicks(second, u"email PT Maju Jaya"_s);
    QTest::keyClick(second, Qt::Key_Return);
    QTest::keyClicks(second, u", follow"_s);
    busy.reset();
    static_cast<void>(desk.rows());
    QCoreApplication::processEvents();
    QVERIFY(otherLogged.isEmpty());
    QCOMPARE(second->text(), u"email PT Maju Jaya, follow"_s);
}

void QuickLogBarTest::timesACall()
{
    Desk desk;
    Bar bar(desk);
    const QSignalSpy logged(&bar.widget, &ui::QuickLogBar::logged);
    bar.type(u"PT Maju Jaya connected"_s);
    bar.widget.toggleTimer();
    desk.workspace.clock().set(utc(u"2026-11-23T02:03:25"));
    bar.widget.toggleTimer();
    QCOMPARE(bar.line->text(), u"PT Maju Jaya connected 3m 25s"_s);
    bar.enter();
    QTRY_COMPARE(logged.size(), 1);
    QCOMPARE(desk.rows()[0].activity->duration, std::chrono::seconds(205));
}

void QuickLogBarTest::escapeCloses()
{
    Desk desk;
    Bar bar(desk);
    const QSignalSpy closed(&bar.widget, &ui::QuickLogBar::closed);
    bar.type(u"call ma"_s);
    QVERIFY(!bar.line->offered().empty());
    // The first closes the list of completions.
    QTest::keyClick(bar.line, Qt::Key_Escape);
    QCOMPARE(closed.size(), 0);
    QTest::keyClick(bar.line, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(bar.line->text(), u"call ma"_s);
}

QTEST_MAIN(QuickLogBarTest)
#include "quick_log_bar_test.moc"
