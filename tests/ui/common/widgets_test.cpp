// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card_grid.h"
#include "ui/common/figure_card.h"
#include "ui/common/message_bar.h"
#include "ui/common/period_picker.h"
#include "ui/common/search_field.h"
#include "ui/common/segmented_control.h"
#include "ui/common/wheel_guard.h"

#include <QAccessible>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace laju::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WidgetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void segmentsByKeys_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("to");
        QTest::addRow("right") << 0 << Qt::Key_Right << 1;
        QTest::addRow("left") << 2 << Qt::Key_Left << 1;
        QTest::addRow("left at the start") << 0 << Qt::Key_Left << 0;
        QTest::addRow("right at the end") << 2 << Qt::Key_Right << 2;
        QTest::addRow("home") << 2 << Qt::Key_Home << 0;
        QTest::addRow("end") << 0 << Qt::Key_End << 2;
    }
    void segmentsByKeys()
    {
        QFETCH(int, from);
        QFETCH(Qt::Key, key);
        QFETCH(int, to);
        SegmentedControl control;
        control.setSegments({u"Day"_s, u"Week"_s, u"Month"_s});
        control.setCurrentIndex(from);
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        QTest::keyClick(&control, key);
        QCOMPARE(control.currentIndex(), to);
        QCOMPARE(changed.count(), from == to ? 0 : 1);
    }

    void segmentsKeepTheChoiceInAnotherLanguage()
    {
        SegmentedControl control;
        control.setSegments({u"Day"_s, u"Week"_s});
        control.setCurrentIndex(1);
        control.setSegments({u"Hari"_s, u"Minggu"_s});
        QCOMPARE(control.currentIndex(), 1);
        const auto *second = control.findChild<QAbstractButton *>(u"segment1"_s);
        QVERIFY(second);
        QCOMPARE(second->text(), u"Minggu"_s);
        QVERIFY(second->isChecked());
    }

    void noSegmentIsChosenWhereNoneApplies()
    {
        SegmentedControl control;
        control.setSegments({u"Day"_s, u"Week"_s});
        control.clearCurrent();
        QCOMPARE(control.currentIndex(), -1);
        QVERIFY(!control.findChild<QAbstractButton *>(u"segment0"_s)->isChecked());
        control.setSegments({u"Hari"_s, u"Minggu"_s}); // in another language there is still none
        QCOMPARE(control.currentIndex(), -1);
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        QTest::keyClick(&control, Qt::Key_Right);
        QCOMPARE(control.currentIndex(), 0);
        QCOMPARE(changed.count(), 1);
    }

    void figureCardSpeaks()
    {
        FigureCard card;
        card.setContent({.title = u"CAC"_s,
                         .value = u"Rp 21.6 M"_s,
                         .delta = Delta{u"2%"_s, Direction::Up, Tone::Bad},
                         .secondary = u"31 new customers"_s,
                         .pace = Pace{0.92, 0.7, Tone::Warning}});
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&card);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Button);
        QCOMPARE(accessible->text(QAccessible::Name), u"CAC"_s);
        QCOMPARE(
            accessible->text(QAccessible::Description),
            u"Rp 21.6 M, up 2%, worse than before, 31 new customers, 92% of the target, 70% expected by now"_s);
    }

    void figureCardByKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("clicks");
        QTest::addColumn<int>("explanations");
        QTest::addRow("Return") << Qt::Key_Return << 1 << 0;
        QTest::addRow("Enter") << Qt::Key_Enter << 1 << 0;
        QTest::addRow("Space") << Qt::Key_Space << 1 << 0;
        QTest::addRow("F1") << Qt::Key_F1 << 0 << 1;
        QTest::addRow("letter") << Qt::Key_A << 0 << 0;
    }
    void figureCardByKeys()
    {
        QFETCH(Qt::Key, key);
        QFETCH(int, clicks);
        QFETCH(int, explanations);
        FigureCard card;
        QSignalSpy clicked(&card, &FigureCard::clicked);
        QSignalSpy info(&card, &FigureCard::infoClicked);
        QTest::keyClick(&card, key);
        QCOMPARE(clicked.count(), clicks);
        QCOMPARE(info.count(), explanations);
    }

    void figureCardWithoutRowsIsNoButton()
    {
        FigureCard card;
        card.setClickable(false);
        QSignalSpy clicked(&card, &FigureCard::clicked);
        QTest::keyClick(&card, Qt::Key_Return);
        QTest::mouseClick(&card, Qt::LeftButton);
        QCOMPARE(clicked.count(), 0);
        QCOMPARE(card.focusPolicy(), Qt::NoFocus);
    }

    void infoButtonExplains()
    {
        FigureCard card;
        card.resize(280, 110);
        card.show();
        QSignalSpy clicked(&card, &FigureCard::clicked);
        QSignalSpy info(&card, &FigureCard::infoClicked);
        QTest::mouseClick(card.findChild<QToolButton *>(u"info"_s), Qt::LeftButton);
        QCOMPARE(info.count(), 1);
        QCOMPARE(clicked.count(), 0);
    }

    void periodSteps()
    {
        PeriodPicker picker;
        picker.setLabel(u"November 2026"_s);
        QSignalSpy stepped(&picker, &PeriodPicker::stepped);
        QTest::mouseClick(picker.findChild<QToolButton *>(u"previousPeriod"_s), Qt::LeftButton);
        QTest::mouseClick(picker.findChild<QToolButton *>(u"nextPeriod"_s), Qt::LeftButton);
        picker.setStepEnabled(true, false);
        QTest::mouseClick(picker.findChild<QToolButton *>(u"nextPeriod"_s), Qt::LeftButton);
        QCOMPARE(stepped.count(), 2);
        QCOMPARE(stepped[0][0].toInt(), -1);
        QCOMPARE(stepped[1][0].toInt(), 1);
    }

    void messageGoesByItself()
    {
        // In a window that is not shown, so that no pointer rests on the bar and holds it.
        QWidget page;
        MessageBar bar(&page);
        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        bar.showMessage({.text = u"Deleted"_s, .timeout = 1ms});
        QVERIFY(!bar.isHidden());
        QTRY_VERIFY(bar.isHidden());
        QCOMPARE(dismissed.count(), 1);
    }

    void messageStaysWithoutTimeout()
    {
        // In a window that is not shown, so that no pointer rests on the bar and holds it.
        QWidget page;
        MessageBar bar(&page);
        bar.showMessage({.text = u"First"_s, .timeout = 1ms});
        bar.showError(u"Second"_s);
        QTest::qWait(20);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), u"Second"_s);
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
    }

    void messageActionRunsOnceAfterClosing()
    {
        // In a window that is not shown, so that no pointer rests on the bar and holds it.
        QWidget page;
        MessageBar bar(&page);
        int runs = 0;
        bool hidden = false;
        bar.showMessage({.text = u"Deleted"_s, .actionText = u"Undo"_s, .action = [&] {
                             ++runs;
                             hidden = bar.isHidden();
                         }});
        auto *button = bar.findChild<QPushButton *>(u"messageAction"_s);
        button->click();
        button->click();
        QCOMPARE(runs, 1);
        QVERIFY(hidden);
    }

    void gridColumns_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("cards");
        QTest::addColumn<int>("columns");
        QTest::addRow("window of 1440") << 1204 << 8 << 4;
        QTest::addRow("window of 1024") << 928 << 8 << 2;
        QTest::addRow("narrow") << 400 << 8 << 1;
        QTest::addRow("three cards") << 1204 << 3 << 3;
        QTest::addRow("one card") << 1204 << 1 << 1;
    }
    void gridColumns()
    {
        QFETCH(int, width);
        QFETCH(int, cards);
        QFETCH(int, columns);
        QWidget parent;
        auto *grid = new CardGrid(&parent);
        for (int i = 0; i < cards; ++i)
            grid->addWidget(new FigureCard(&parent));
        QCOMPARE(grid->columnsFor(width), columns);
    }

    void searchWaitsForAPause()
    {
        SearchField field;
        QSignalSpy searched(&field, &SearchField::searchChanged);
        QTest::keyClicks(&field, u" nusa"_s);
        QCOMPARE(searched.count(), 0);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(searched.count(), 1);
        QCOMPARE(searched[0][0].toString(), u"nusa"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(searched.count(), 2);
        QVERIFY(field.text().isEmpty());
    }

    void theWheelChangesOnlyWhatHasTheFocus_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<bool>("focused");
        for (const bool focused : {false, true}) {
            const char *said = focused ? " with the focus" : "";
            QTest::addRow("a choice%s", said) << 0 << focused;
            QTest::addRow("a number%s", said) << 1 << focused;
            QTest::addRow("a slider%s", said) << 2 << focused;
        }
    }
    void theWheelChangesOnlyWhatHasTheFocus()
    {
        QFETCH(const int, place);
        QFETCH(const bool, focused);
        const WheelGuard guard;
        QWidget page;
        auto *rows = new QVBoxLayout(&page);
        auto *elsewhere = new QPushButton(&page);
        auto *choice = new QComboBox(&page);
        choice->addItems({u"one"_s, u"two"_s, u"three"_s});
        auto *number = new QSpinBox(&page);
        number->setValue(7);
        auto *slider = new QSlider(Qt::Horizontal, &page);
        slider->setValue(50);
        const std::array<QWidget *, 3> fields{choice, number, slider};
        rows->addWidget(elsewhere);
        for (QWidget *widget : fields)
            rows->addWidget(widget);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QWidget *field = fields[static_cast<size_t>(place)];
        (focused ? field : elsewhere)->setFocus();
        // The wheel must not bring the focus along.
        QCOMPARE(field->focusPolicy(), Qt::StrongFocus);
        const QPointF middle = field->rect().center();
        QWheelEvent down(middle, field->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(field, &down);
        QCOMPARE(choice->currentIndex(), place == 0 && focused ? 1 : 0);
        QCOMPARE(number->value(), place == 1 && focused ? 6 : 7);
        QCOMPARE(slider->value() != 50, place == 2 && focused);
        QCOMPARE(down.isAccepted(), focused); // else it goes on to the page
    }
};

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
