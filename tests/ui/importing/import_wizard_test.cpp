// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_wizard.h"

#include "tests/ui/logging/desk.h"
#include "ui/common/table_view.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

const QByteArray deals = "opportunity_id,sales_agent,deal_stage,engage_date,close_date,close_value\n";

/// The wizard over a file of that content.
struct Wizard
{
    Wizard(Desk &desk, const QByteArray &content)
        : dialog(new ui::ImportWizard(*desk.context, nullptr))
    {
        const QString path = desk.workspace.pathOf(u"deals.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The file cannot be written");
        file.write(content);
        file.close();
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
        dialog->chooseFiles({path});
    }
    ~Wizard() { delete dialog; }

    template<class W> [[nodiscard]] W *part(const QString &name) const
    {
        auto *found = dialog->findChild<W *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }
    /// Waits until nothing is read or written any more.
    [[nodiscard]] bool settles() const
    {
        return QTest::qWaitFor([this] { return !part<QProgressBar>(u"importProgress"_s)->isVisible(); });
    }
    [[nodiscard]] QString error() const { return part<QLabel>(u"importError"_s)->text(); }
    [[nodiscard]] QPushButton *take() const { return part<QPushButton>(u"importTake"_s); }

    QPointer<ui::ImportWizard> dialog;
};

qint64 dealsIn(Desk &desk)
{
    return static_cast<qint64>(desk.context->facts().deals().size());
}

} // namespace

class ImportWizardTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void saysThatAFileIsNotThere();
    void takesAFileAndFiguresFollow();
    void namesBadRowsAndLeavesThemOut();
    void asksHowDatesAreMeant();
    void takesSeveralFilesOneAfterAnother();
    void tellsHowTheTextWasRead();
    void speaksTheOtherLanguage();
};

void ImportWizardTest::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("part");
    QTest::newRow("half a file: a quotation mark that never closes, from line 3 on")
        << QByteArray(deals + "A1,Ani,Won,2026-02-01,2026-02-02,5\nA2,\"Budi,Won\nA3,Ani,Won\n") << u"3"_s;
    QTest::newRow("columns of nothing known")
        << QByteArray("Table;Field;Description\naccounts;account;Company name\n") << u"Table, Field"_s;
    QTest::newRow("empty") << QByteArray() << u"deals.csv"_s;
}

void ImportWizardTest::saysWhatIsWrongWithAFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, part);
    Desk desk;
    const Wizard wizard(desk, content);
    QVERIFY(wizard.settles());
    QTRY_VERIFY(!wizard.error().isEmpty());
    QVERIFY2(wizard.error().contains(part), qPrintable(wizard.error()));
    QVERIFY(!wizard.take()->isEnabled());
    QVERIFY(wizard.part<QPushButton>(u"importChoose"_s)->isEnabled());
}

void ImportWizardTest::saysThatAFileIsNotThere()
{
    Desk desk;
    const Wizard wizard(desk, deals);
    QVERIFY(wizard.settles());
    wizard.dialog->chooseFiles({desk.workspace.pathOf(u"gone.csv"_s)});
    QVERIFY(wizard.settles());
    QTRY_VERIFY2(wizard.error().contains(u"gone.csv"_s), qPrintable(wizard.error()));
}

void ImportWizardTest::takesAFileAndFiguresFollow()
{
    Desk desk;
    const Wizard wizard(desk,
                        deals + "A1,Sari,Won,2026-02-01,2026-02-11,5\nA2,Ani,Lost,2026-02-01,2026-03-01,0\n");
    QTRY_VERIFY(wizard.take()->isEnabled());
    QCOMPARE(wizard.error(), QString());
    QTest::mouseClick(wizard.take(), Qt::LeftButton);
    QTRY_VERIFY(wizard.part<QLabel>(u"importResult"_s)->isVisible());
    QVERIFY2(wizard.part<QLabel>(u"importResult"_s)->text().contains(u"2 new"_s),
             qPrintable(wizard.part<QLabel>(u"importResult"_s)->text()));
    QTRY_COMPARE(dealsIn(desk), 2);
    QVERIFY(desk.context->directory().repNamed(u"Ani"));
    QTest::mouseClick(wizard.take(), Qt::LeftButton);
    QTRY_VERIFY(!wizard.dialog);
}

void ImportWizardTest::namesBadRowsAndLeavesThemOut()
{
    Desk desk;
    const Wizard wizard(desk,
                        deals + "A1,Sari,Won,2026-02-01,2026-02-30,5\nA2,Sari,Won,2026-02-01,2026-02-11,7\n");
    const auto *refused = wizard.part<ui::TableView>(u"importRefused"_s);
    QTRY_VERIFY(refused->isVisible());
    QCOMPARE(refused->model()->rowCount(), 1);
    QCOMPARE(refused->model()->index(0, 0).data().toString(), u"2"_s);
    QCOMPARE(refused->model()->index(0, 1).data().toString(), u"close_date"_s);
    QVERIFY(!refused->model()->index(0, 2).data().toString().isEmpty());
    QVERIFY(!wizard.take()->isEnabled());
    QTest::mouseClick(wizard.part<QRadioButton>(u"importSkipBad"_s), Qt::LeftButton, {}, {10, 10});
    QVERIFY(wizard.take()->isEnabled());
    QTest::mouseClick(wizard.take(), Qt::LeftButton);
    QTRY_COMPARE(dealsIn(desk), 1);
}

void ImportWizardTest::asksHowDatesAreMeant()
{
    Desk desk;
    const Wizard wizard(desk, "Deal ID,Deal owner,Deal Stage,Close Date\n1,Sari,Won,3/4/2026\n");
    QVERIFY(wizard.settles());
    QTRY_VERIFY2(wizard.error().contains(u"3/4/2026"_s), qPrintable(wizard.error()));
    QVERIFY(!wizard.take()->isEnabled());
    auto *order = wizard.part<QComboBox>(u"importDateOrder"_s);
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Down);
    QTRY_VERIFY(wizard.take()->isEnabled());
    QCOMPARE(wizard.error(), QString());
}

void ImportWizardTest::takesSeveralFilesOneAfterAnother()
{
    Desk desk;
    const Wizard wizard(desk, deals + "A1,Sari,Won,2026-02-01,2026-02-11,5\n");
    QTRY_VERIFY(wizard.take()->isEnabled());
    const QString more = desk.workspace.pathOf(u"more.csv"_s);
    QFile file(more);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(deals + "A2,Sari,Won,2026-02-01,2026-02-12,7\nA3,Sari,Won,2026-02-01,2026-02-13,8\n");
    file.close();
    // The files come from the question this time.
    desk.dialogs.paths = {desk.workspace.pathOf(u"deals.csv"_s), more};
    QTest::mouseClick(wizard.part<QPushButton>(u"importChoose"_s), Qt::LeftButton);
    QTRY_VERIFY(wizard.take()->isEnabled());
    QTest::mouseClick(wizard.take(), Qt::LeftButton);
    QTRY_COMPARE(dealsIn(desk), 1);
    QTRY_VERIFY(wizard.take()->isEnabled());
    QVERIFY(!wizard.part<QLabel>(u"importResult"_s)->isVisible());
    QTest::mouseClick(wizard.take(), Qt::LeftButton);
    QTRY_VERIFY(wizard.part<QLabel>(u"importResult"_s)->isVisible());
    // Facts that somebody is just looking at take the change in a moment later.
    QTRY_COMPARE(dealsIn(desk), 3);
    const QString result = wizard.part<QLabel>(u"importResult"_s)->text();
    QVERIFY2(result.contains(u"deals.csv is in: 1 new"_s) && result.contains(u"more.csv is in: 2 new"_s),
             qPrintable(result));
}

void ImportWizardTest::tellsHowTheTextWasRead()
{
    Desk desk;
    // The accent is a byte of Windows-1252, which is no UTF-8.
    const Wizard wizard(desk, deals + "A1,Andr\xe9 Hutabarat,Won,2026-02-01,2026-02-11,5\n");
    QTRY_VERIFY(wizard.take()->isEnabled());
    const QString counts = wizard.part<QLabel>(u"importCounts"_s)->text();
    QVERIFY2(counts.contains(u"Windows-1252"_s) || counts.contains(u"ISO-8859"_s), qPrintable(counts));
}

void ImportWizardTest::speaksTheOtherLanguage()
{
    Desk desk([](TestWorkspace &) {}, Language::Indonesian);
    const Wizard wizard(desk, deals + "A1,Sari,Won,2026-02-01,2026-02-11,5\n");
    QTRY_VERIFY(wizard.take()->isEnabled());
    QCOMPARE(wizard.take()->text(), u"Impor"_s);
}

QTEST_MAIN(ImportWizardTest)
#include "import_wizard_test.moc"
