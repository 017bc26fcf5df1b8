// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/logging/desk.h"
#include "ui/window/main_window.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

// The reps in the window's settings: who they are, and when they came and left.
class PeopleSectionTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_window = std::make_unique<ui::MainWindow>(*m_desk->context);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showSettings(u"peopleSection"_s);
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void aRepLeaves()
    {
        const Rep before = sari();
        choose(before->name);
        QVERIFY(!find<QCheckBox>(u"lastDayKnown"_s)->isChecked());
        find<QCheckBox>(u"lastDayKnown"_s)->click();
        find<QDateEdit>(u"lastDayDate"_s)->setDate(QDate(2026, 11, 27));
        save();
        QTRY_COMPARE(sari()->lastDay, std::optional(toDay(QDate(2026, 11, 27))));
        RepFields expected = before.fields();
        expected.lastDay = sari()->lastDay;
        expected.version = sari()->version;
        QVERIFY(sari().fields() == expected);
        const auto team = [&](Day day) { return m_desk->live->directory().teamOf(before->id, day); };
        QCOMPARE(team(toDay(QDate(2026, 1, 1))), std::optional(m_desk->workspace.north));
        QCOMPARE(team(toDay(QDate(2026, 11, 27))), std::optional(m_desk->workspace.north));
        m_desk->undo->stack().undo();
        QTRY_VERIFY(!sari()->lastDay);
    }

    void aNewRepWithAFirstDay()
    {
        find<QPushButton>(u"personNew"_s)->click();
        QTest::keyClicks(find<QLineEdit>(u"personName"_s), u"Indah Permata"_s);
        find<QCheckBox>(u"firstDayKnown"_s)->click();
        find<QDateEdit>(u"firstDayDate"_s)->setDate(QDate(2026, 12, 10));
        QTest::keyClick(find<QLineEdit>(u"personName"_s), Qt::Key_Return);
        const auto made = [&] { return m_desk->live->directory().repNamed(u"Indah Permata"_s); };
        QTRY_VERIFY(made() != nullptr);
        QCOMPARE((*made())->firstDay, std::optional(toDay(QDate(2026, 12, 10))));
        QVERIFY(!(*made())->lastDay);
    }

    void aLastDayBeforeTheFirstIsRefused()
    {
        choose(sari()->name);
        find<QCheckBox>(u"firstDayKnown"_s)->click();
        find<QCheckBox>(u"lastDayKnown"_s)->click();
        find<QDateEdit>(u"firstDayDate"_s)->setDate(QDate(2026, 11, 25));
        find<QDateEdit>(u"lastDayDate"_s)->setDate(QDate(2026, 11, 24));
        save();
        const auto isTold = [&] {
            return std::ranges::any_of(m_window->findChildren<QLabel *>(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"2026-11-24");
            });
        };
        QTRY_VERIFY(isTold());
        QVERIFY(!sari()->firstDay);
        QVERIFY(find<QCheckBox>(u"firstDayKnown"_s)->isChecked());
    }

private:
    template<class W> W *find(const QString &name) const
    {
        const auto *section = m_window->findChild<QWidget *>(u"peopleSection"_s);
        W *found = section ? section->findChild<W *>(name) : nullptr;
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] Rep sari() const { return *m_desk->live->directory().rep(m_desk->workspace.sari); }
    void save() const { find<QPushButton>(u"personSave"_s)->click(); }
    void choose(const QString &name) const
    {
        auto *table = find<QTableView>(u"peopleTable"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(find<QLineEdit>(u"personName"_s)->text(), name);
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(PeopleSectionTest)
#include "people_section_test.moc"
