// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/logging/desk.h"
#include "ui/common/figure_card.h"
#include "ui/figures/figure_section.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

// The cost ledger and the exchange rates in the window, driven by keys.
class CostsSectionTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsACostByKeyboardAndTheFigureFollows_data();
    void addsACostByKeyboardAndTheFigureFollows();
    void theCardWithoutCostsLeadsToTheLedger();
    void deletesByKeyAndOffersUndo();
    void sumsByMonthAndFiltersByYear();
    void editsInPlace();
    void anUnreadableAmountIsNotSaved();
    void aMissingRateIsToldUntilItIsThere();
    void theLagIsKeptAndExplained();
    void exportsWhatIsShown();
};

namespace {

const Currency rupiah = Currency::rupiah();

Day monthOf(int year, unsigned month)
{
    return dayOf(std::chrono::year(year) / int(month) / 1);
}

/// One customer, won on 20 November 2026.
void winACustomer(TestWorkspace &workspace)
{
    OpportunityFields deal =
        workspace.opportunity(workspace.sari, u"Fleet"_s, utc(u"2026-10-01T02:00:00.000"));
    deal.account = workspace.maju;
    deal.amount = Money(90'000'000'00, rupiah);
    require(workspace.session().save(require(Opportunity::make(deal)), deal.created.value(), {}));
    deal.version = 1;
    deal.stage = workspace.stage(u"Won");
    require(workspace.session().save(require(Opportunity::make(deal)), utc(u"2026-11-20T02:00:00.000"), {}));
}

void addCost(TestWorkspace &workspace, Day month, CostClass costClass, const Money &amount,
             const QString &note = {})
{
    require(workspace.session().save(
        require(Cost::make({.month = month, .costClass = costClass, .amount = amount, .note = note}))));
}

/// A window over a workspace, at its settings' costs.
struct Office
{
    explicit Office(const std::function<void(TestWorkspace &)> &prepare = {},
                    Language language = Language::English)
        : desk(prepare, language)
        , window(*desk.context)
    {
        window.resize(1440, 900);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window did not become active");
        window.showSettings(u"costsSection"_s);
    }

    template<class W = QWidget> W *find(const QString &name) const
    {
        W *found = window.findChild<W *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] const std::vector<Cost> &costs() const { return desk.live->directory().costs; }
    /// What the card of the cost of a customer says.
    QString acquisitionCost()
    {
        window.showPage(u"dashboard"_s);
        QCoreApplication::processEvents();
        // It fills card by card.
        const bool isComplete = QTest::qWaitFor([&] {
            const auto sections = window.findChildren<ui::FigureSection *>();
            return !sections.isEmpty() && std::ranges::all_of(sections, &ui::FigureSection::isComplete);
        });
        if (!isComplete)
            return u"not complete"_s;
        for (const auto *card : window.findChildren<ui::FigureCard *>()) {
            if (card->content().title == desk.context->words().name(*findMetric(u"cac")))
                return card->content().value;
        }
        return u"no such card"_s;
    }
    static QString cell(const QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString().replace(QChar(0xa0), u' ');
    }

    Desk desk;
    ui::MainWindow window;
};

} // namespace

void CostsSectionTest::addsACostByKeyboardAndTheFigureFollows_data()
{
    QTest::addColumn<bool>("indonesian");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("English") << false << u"costs"_s << u"5,000,000"_s << u"Rp 5 M"_s;
    QTest::newRow("Indonesian") << true << u"biaya"_s << u"5.000.000"_s << u"Rp 5 jt"_s;
}

void CostsSectionTest::addsACostByKeyboardAndTheFigureFollows()
{
    QFETCH(bool, indonesian);
    QFETCH(QString, command);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    Office office(winACustomer, indonesian ? Language::Indonesian : Language::English);
    QCOMPARE(office.acquisitionCost(), u"–"_s);

    QTest::keyClick(&office.window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = office.find<QLineEdit>(u"paletteField"_s);
    QTRY_VERIFY(palette->isVisible());
    QTest::keyClicks(palette, command);
    QTest::keyClick(palette, Qt::Key_Return);
    auto *month = office.find<QDateEdit>(u"costMonth"_s);
    QTRY_VERIFY(month->isVisible());
    QTRY_VERIFY(month->hasFocus());
    QCOMPARE(month->date(), QDate(2026, 11, 23)); // this month
    QTest::keyClick(month, Qt::Key_Tab);          // from the month to the year
    QTest::keyClick(month, Qt::Key_Tab);
    QTRY_VERIFY(office.find(u"costClass"_s)->hasFocus());
    QTest::keyClick(office.find(u"costClass"_s), Qt::Key_Down); // from Marketing to Sales
    QTest::keyClick(office.find(u"costClass"_s), Qt::Key_Tab);
    auto *amount = office.find<QLineEdit>(u"costAmount"_s);
    QTRY_VERIFY(amount->hasFocus());
    QTest::keyClicks(amount, typed);
    QTest::keyClick(amount, Qt::Key_Return);
    QTRY_COMPARE(office.costs().size(), 1u);
    QCOMPARE(office.costs().front()->month, monthOf(2026, 11));
    QVERIFY(office.costs().front()->costClass == CostClass::Sales);
    QVERIFY(office.costs().front()->amount == Money(5'000'000'00, rupiah));
    QVERIFY(!office.costs().front()->team);
    QTRY_VERIFY(amount->text().isEmpty()); // ready for the next

    // 5,000,000 / 1 customer
    QTRY_COMPARE(office.acquisitionCost().replace(QChar(0xa0), u' '), shown);
    office.desk.undo->stack().undo();
    QTRY_COMPARE(office.costs().size(), 0u);
    QTRY_COMPARE(office.acquisitionCost(), u"–"_s);
    office.desk.undo->stack().redo();
    QTRY_COMPARE(office.acquisitionCost().replace(QChar(0xa0), u' '), shown);
}

void CostsSectionTest::theCardWithoutCostsLeadsToTheLedger()
{
    Office office(winACustomer);
    office.window.showPage(u"dashboard"_s);
    QCoreApplication::processEvents();
    const QString name = office.desk.context->words().name(*findMetric(u"cac"));
    const auto cards = office.window.findChildren<ui::FigureCard *>();
    const auto card = std::ranges::find(cards, name, [](const auto *each) { return each->content().title; });
    QVERIFY(card != cards.end());
    QTest::mouseClick(*card, Qt::LeftButton, {}, QPoint(40, 60));
    QTRY_VERIFY(office.find(u"costMonth"_s)->hasFocus());
    QVERIFY(!office.find(u"costMonth"_s)->visibleRegion().isEmpty());
}

void CostsSectionTest::deletesByKeyAndOffersUndo()
{
    Office office([](TestWorkspace &workspace) {
        addCost(workspace, monthOf(2026, 10), CostClass::Sales, Money(100, rupiah));
        addCost(workspace, monthOf(2026, 11), CostClass::Sales, Money(200, rupiah));
    });
    auto *table = office.find<QTableView>(u"costsTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0)); // October: the latest month comes first
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(office.costs().size(), 1u);
    QCOMPARE(office.costs().front()->amount.minor(), 200);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(!office.find<QPushButton>(u"costDelete"_s)->isEnabled());
    office.desk.undo->stack().undo();
    QTRY_COMPARE(table->model()->rowCount(), 2);
}

void CostsSectionTest::sumsByMonthAndFiltersByYear()
{
    Office office([](TestWorkspace &workspace) {
        addCost(workspace, monthOf(2025, 12), CostClass::Other, Money(9'00, rupiah));
        addCost(workspace, monthOf(2026, 1), CostClass::Sales, Money(20'00, rupiah));
        addCost(workspace, monthOf(2026, 2), CostClass::Sales, Money(50'00, rupiah));
        addCost(workspace, monthOf(2026, 2), CostClass::Sales, Money(30'00, rupiah), u"Travel"_s);
        addCost(workspace, monthOf(2026, 2), CostClass::Marketing, Money(70'00, rupiah));
    });
    auto *sums = office.find<QTableView>(u"costSums"_s);
    auto *year = office.find<QComboBox>(u"costsYear"_s);
    QCOMPARE(sums->model()->rowCount(), 4); // three months and the sum
    QCOMPARE(office.cell(sums, 0, 0), u"February 2026"_s);
    QCOMPARE(office.cell(sums, 0, 1), u"Rp 70"_s);
    QCOMPARE(office.cell(sums, 0, 2), u"Rp 80"_s);  // 50 + 30
    QCOMPARE(office.cell(sums, 0, 4), u"Rp 150"_s); // 70 + 80
    QCOMPARE(office.cell(sums, 3, 4), u"Rp 179"_s); // 150 + 20 + 9
    QTRY_VERIFY(year->isVisible());
    year->setFocus();
    QTest::keyClick(year, Qt::Key_End); // 2025
    QTRY_COMPARE(sums->model()->rowCount(), 1);
    QCOMPARE(office.cell(sums, 0, 4), u"Rp 9"_s);
    QCOMPARE(office.find<QTableView>(u"costsTable"_s)->model()->rowCount(), 1);

    // What is added to another year is shown all the same.
    office.find<QDateEdit>(u"costMonth"_s)->setDate(QDate(2026, 3, 15));
    auto *amount = office.find<QLineEdit>(u"costAmount"_s);
    amount->setText(u"1"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    QTRY_COMPARE(office.cell(sums, sums->model()->rowCount() - 1, 4), u"Rp 180"_s);
    QCOMPARE(office.cell(sums, 0, 0), u"March 2026"_s);
}

void CostsSectionTest::editsInPlace()
{
    Office office([](TestWorkspace &workspace) {
        addCost(workspace, monthOf(2026, 10), CostClass::Other, Money(1'500'50, rupiah), u"Rent"_s);
    });
    auto *table = office.find<QTableView>(u"costsTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    auto *amount = office.find<QLineEdit>(u"costAmount"_s);
    QCOMPARE(amount->text(), u"1,500.5"_s);
    QCOMPARE(office.find<QLineEdit>(u"costNote"_s)->text(), u"Rent"_s);
    QCOMPARE(office.find<QDateEdit>(u"costMonth"_s)->date(), QDate(2026, 10, 1));
    for (const qint64 wanted : {1'600, 1'700}) { // twice: the second save hands in the new version
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        amount->setText(QString::number(wanted));
        QTest::mouseClick(office.find<QPushButton>(u"costSave"_s), Qt::LeftButton);
        QTRY_COMPARE(office.costs().front()->amount.minor(), wanted * 100);
    }
    QCOMPARE(office.costs().size(), 1u);
    QVERIFY(office.costs().front()->costClass == CostClass::Other);
}

void CostsSectionTest::anUnreadableAmountIsNotSaved()
{
    Office office;
    auto *amount = office.find<QLineEdit>(u"costAmount"_s);
    for (const QString &wrong : {u""_s, u"much"_s, u"-5"_s, u"1e400"_s}) {
        amount->setText(wrong);
        QTest::keyClick(amount, Qt::Key_Return);
        QCOMPARE(amount->text(), wrong); // still there to be mended
    }
    static_cast<void>(office.desk.rows()); // what was asked before is done
    QCoreApplication::processEvents();
    QVERIFY(office.costs().empty());
}

void CostsSectionTest::aMissingRateIsToldUntilItIsThere()
{
    const Currency dollar = *Currency::fromCode(u"USD");
    Office office([&](TestWorkspace &workspace) {
        winACustomer(workspace);
        addCost(workspace, monthOf(2026, 11), CostClass::Sales, Money(100'00, dollar));
    });
    auto *missing = office.find<QLabel>(u"costsMissingRate"_s);
    QTRY_VERIFY(missing->isVisible());
    QVERIFY2(missing->text().contains(u"USD") && missing->text().contains(u"2026-11-01"),
             qPrintable(missing->text()));
    QCOMPARE(office.acquisitionCost(), u"–"_s);

    office.window.showSettings(u"ratesSection"_s);
    QTRY_VERIFY(office.find(u"rateCurrency"_s)->hasFocus());
    office.find<QComboBox>(u"rateCurrency"_s)->setCurrentText(u"USD"_s);
    office.find<QDateEdit>(u"rateFrom"_s)->setDate(QDate(2026, 10, 15));
    auto *value = office.find<QLineEdit>(u"rateValue"_s);
    QTest::keyClicks(value, u"15,000.5"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QTRY_COMPARE(office.desk.live->directory().rates.size(), 1u);
    QTRY_VERIFY(!missing->isVisible());
    auto *rates = office.find<QTableView>(u"ratesTable"_s);
    QCOMPARE(office.cell(rates, 0, 2), u"15,000.5"_s);
    // 100 × 15 000.5 / 1 customer
    QTRY_COMPARE(office.acquisitionCost().replace(QChar(0xa0), u' '), u"Rp 1.5 M"_s);

    // Moved to a later day it is another rate, and the first is no more.
    office.window.showSettings(u"ratesSection"_s);
    rates->setCurrentIndex(rates->model()->index(0, 0));
    QTest::keyClick(rates, Qt::Key_Return);
    office.find<QDateEdit>(u"rateFrom"_s)->setDate(QDate(2026, 11, 2));
    QTest::keyClick(value, Qt::Key_Return);
    QTRY_VERIFY(missing->isVisible());
    QCOMPARE(office.desk.live->directory().rates.size(), 1u);
    office.desk.undo->stack().undo();
    QTRY_VERIFY(!missing->isVisible());
}

void CostsSectionTest::theLagIsKeptAndExplained()
{
    Office office([](TestWorkspace &workspace) {
        winACustomer(workspace);
        addCost(workspace, monthOf(2026, 10), CostClass::Sales, Money(3'000'000'00, rupiah));
        addCost(workspace, monthOf(2026, 11), CostClass::Sales, Money(5'000'000'00, rupiah));
    });
    QCOMPARE(office.acquisitionCost().replace(QChar(0xa0), u' '), u"Rp 5 M"_s);
    office.window.showSettings(u"costsSection"_s);
    auto *lag = office.find<QSpinBox>(u"costsLag"_s);
    QCOMPARE(lag->value(), 0);
    lag->setFocus();
    QTest::keyClick(lag, Qt::Key_Up);
    QTest::keyClick(lag, Qt::Key_Return);
    QTRY_COMPARE(office.desk.live->directory().settings.acquisitionLag.count(), 1);
    QTRY_COMPARE(office.acquisitionCost().replace(QChar(0xa0), u' '), u"Rp 3 M"_s); // October's
    office.desk.undo->stack().undo();
    QTRY_COMPARE(office.desk.live->directory().settings.acquisitionLag.count(), 0);
    office.window.showSettings(u"costsSection"_s);
    QTRY_COMPARE(lag->value(), 0);
    // One deal is too few for a suggestion.
    QVERIFY(!office.find(u"costsUseLag"_s)->isVisible());
}

void CostsSectionTest::exportsWhatIsShown()
{
    Office office([](TestWorkspace &workspace) {
        addCost(workspace, monthOf(2026, 10), CostClass::Other, Money(1'500'50, rupiah), u"Rent"_s);
    });
    office.desk.dialogs.path = office.desk.workspace.pathOf(u"costs.csv"_s);
    QTest::mouseClick(office.find<QPushButton>(u"costsExport"_s), Qt::LeftButton);
    QFile file(office.desk.dialogs.path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("2026-10,other,1500.5,IDR,,Rent\r\n"));
}

QTEST_MAIN(CostsSectionTest)
#include "costs_section_test.moc"
