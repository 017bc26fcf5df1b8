// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/glossary/glossary_page.h"

#include "tests/ui/logging/desk.h"
#include "ui/glossary/entry_list.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

/// The page in a window of its own.
struct ShownPage
{
    explicit ShownPage(Desk &desk)
        : page(*desk.context, nullptr)
    {
        page.resize(1100, 700);
        page.show();
    }

    template<class W> [[nodiscard]] W *part(const char *name) const
    {
        return page.findChild<W *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString term() const { return part<QLabel>("glossaryTerm")->text(); }
    [[nodiscard]] QStringList headings() const
    {
        const auto *model = part<QListView>("glossaryList")->model();
        QStringList found;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(ui::EntryModel::KeyOfEntryRole).toString().isEmpty())
                found.append(index.data().toString());
        }
        return found;
    }
    [[nodiscard]] QString chosenKey() const
    {
        return part<QListView>("glossaryList")
            ->currentIndex()
            .data(ui::EntryModel::KeyOfEntryRole)
            .toString();
    }

    ui::GlossaryPage page;
};

} // namespace

class GlossaryPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAndOpensByKeys();
    void goesBackAndForwardByKeys();
    void relatedEntriesAreReachedByKeys();
    void listsByTopicAndByLetter();
    void showsAMetricWithItsFigure();
    void saysWhatToDoWhenNothingIsFound();
    void remembersTheLastEntry();
    void speaksTheLanguageAtOnce();
};

void GlossaryPageTest::findsAndOpensByKeys()
{
    Desk desk;
    ShownPage shown(desk);
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    auto *list = shown.part<QListView>("glossaryList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
    auto *search = shown.part<QLineEdit>("glossarySearch");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"pengkritik"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(shown.term(), u"Detractor"_s);
    QCOMPARE(shown.part<QLabel>("glossaryOtherTerm")->text(), u"In Indonesian: Pengkritik"_s);
    QVERIFY(shown.part<QLabel>("glossaryExample")->text().contains(u"8 ÷ 40 = 20%"));
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(shown.term() != u"Detractor"_s);
    QCOMPARE(shown.chosenKey(), desk.settings.value(u"glossary/entry"_s).toString());
}

void GlossaryPageTest::goesBackAndForwardByKeys()
{
    Desk desk;
    ShownPage shown(desk);
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.page.showEntry(u"bant"_s);
    shown.page.showEntry(u"meddic"_s);
    shown.page.showEntry(u"no such entry"_s);
    QCOMPARE(shown.term(), u"MEDDIC"_s);
    QTest::keyClick(&shown.page, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown.term(), u"BANT"_s);
    QCOMPARE(shown.chosenKey(), u"bant"_s);
    QTest::keyClick(&shown.page, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(shown.term(), u"MEDDIC"_s);
    QVERIFY(!shown.part<QToolButton>("glossaryForward")->isEnabled());
    // What is visited after going back replaces what lay ahead.
    QTest::mouseClick(shown.part<QToolButton>("glossaryBack"), Qt::LeftButton);
    shown.page.showEntry(u"spin"_s);
    QVERIFY(!shown.part<QToolButton>("glossaryForward")->isEnabled());
    QTest::mouseClick(shown.part<QToolButton>("glossaryBack"), Qt::LeftButton);
    QCOMPARE(shown.term(), u"BANT"_s);
}

void GlossaryPageTest::relatedEntriesAreReachedByKeys()
{
    Desk desk;
    ShownPage shown(desk);
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.page.showEntry(u"mean"_s);
    auto *median = shown.part<QPushButton>("related_median");
    QVERIFY(median);
    median->setFocus();
    QTest::keyClick(median, Qt::Key_Space);
    QCOMPARE(shown.term(), u"Median"_s);
    // The relation leads back, though it is stated once.
    QVERIFY(shown.part<QPushButton>("related_mean"));
    QVERIFY(!shown.part<QPushButton>("related_median"));
}

void GlossaryPageTest::listsByTopicAndByLetter()
{
    Desk desk;
    ShownPage shown(desk);
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    QCOMPARE(shown.headings().size(), static_cast<qsizetype>(glossary()->groups().size()));
    QCOMPARE(shown.headings().front(), glossary()->groups().front().english);
    auto *order = shown.part<QWidget>("glossaryOrder");
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Right);
    QCOMPARE(shown.headings().front(), u"A"_s);
    QVERIFY(std::ranges::is_sorted(shown.headings()));
    const auto *model = shown.part<QListView>("glossaryList")->model();
    QCOMPARE(model->rowCount(),
             static_cast<int>(glossary()->entries().size()) + static_cast<int>(shown.headings().size()));
}

void GlossaryPageTest::showsAMetricWithItsFigure()
{
    Desk desk;
    ShownPage shown(desk);
    const Metric &metric = *findMetric(u"win_rate");
    shown.page.showEntry(u"win_rate"_s);
    const FigureWords &words = desk.context->words();
    QCOMPARE(shown.term(), words.name(metric));
    QCOMPARE(shown.part<QLabel>("glossaryDefinition")->text(), words.meaning(metric));
    QCOMPARE(shown.part<QLabel>("glossaryFormula")->text(), words.formula(metric));
    // Nothing is won or lost here: no data, which is not 0.
    QCOMPARE(shown.part<QLabel>("glossaryFigure")->text(), u"–"_s);
    auto *now = shown.part<QPushButton>("glossarySeeFigure");
    now->setFocus();
    QTest::keyClick(now, Qt::Key_Space);
    QCOMPARE(desk.navigator.explained, QList<QByteArray>{"win_rate"});
    shown.page.showEntry(u"mean"_s);
    QVERIFY(!shown.part<QLabel>("glossaryFormula") && !now->isVisible());
}

void GlossaryPageTest::saysWhatToDoWhenNothingIsFound()
{
    Desk desk;
    ShownPage shown(desk);
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    auto *search = shown.part<QLineEdit>("glossarySearch");
    auto *nothing = shown.part<QWidget>("glossaryNothing");
    auto *suggestion = shown.part<QPushButton>("glossarySuggestion");
    QTest::keyClicks(search, u"xylophone"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(nothing->isVisible() && nothing->accessibleName().contains(u"xylophone"));
    QVERIFY(!suggestion->isVisible());
    QTest::mouseClick(shown.part<QPushButton>("glossaryAll"), Qt::LeftButton);
    QVERIFY(!nothing->isVisible() && search->text().isEmpty());
    QTest::keyClicks(search, u"gaetkeeper"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(suggestion->isVisible());
    QCOMPARE(suggestion->text(), u"Show “Gatekeeper”"_s);
    QTest::mouseClick(suggestion, Qt::LeftButton);
    QCOMPARE(shown.term(), u"Gatekeeper"_s);
    QCOMPARE(shown.chosenKey(), u"gatekeeper"_s);
}

void GlossaryPageTest::remembersTheLastEntry()
{
    Desk desk;
    {
        ShownPage shown(desk);
        QCOMPARE(shown.term(), u"Pipeline"_s);
        shown.page.showEntry(u"churn"_s);
    }
    ShownPage again(desk);
    QCOMPARE(again.term(), u"Churn"_s);
}

void GlossaryPageTest::speaksTheLanguageAtOnce()
{
    Desk desk;
    ShownPage shown(desk);
    shown.page.showEntry(u"promoter"_s);
    desk.localization.setLanguage(Language::Indonesian);
    QTRY_COMPARE(shown.term(), u"Promotor"_s);
    QCOMPARE(shown.part<QLabel>("glossaryOtherTerm")->text(), u"Dalam bahasa Inggris: Promoter"_s);
    QCOMPARE(shown.headings().front(), glossary()->groups().front().indonesian);
    QCOMPARE(shown.part<QPushButton>("related_detractor")->text(), u"Pengkritik"_s);
    desk.localization.setLanguage(Language::English);
    QTRY_COMPARE(shown.term(), u"Promoter"_s);
}

QTEST_MAIN(GlossaryPageTest)
#include "glossary_page_test.moc"
