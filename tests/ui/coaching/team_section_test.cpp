// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/coaching_page.h"

#include "tests/ui/logging/desk.h"
#include "ui/charts/scatter_chart.h"
#include "ui/coaching/flag_row.h"
#include "ui/coaching/funnel_plot_card.h"
#include "ui/coaching/team_section.h"
#include "ui/common/segmented_control.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

/// @p closed deals of @p rep, @p won of them won, on the days before @p last.
void close(Session &session, TestWorkspace &workspace, RepId rep, int won, int closed, QDate last)
{
    for (int i = 0; i < closed; ++i) {
        const QString day = last.addDays(-(i % 20)).toString(Qt::ISODate);
        OpportunityFields deal = workspace.opportunity(rep, u"Deal"_s, utc(QString(day + u"T02:00:00")));
        require(session.save(require(Opportunity::make(deal)), *deal.created, rep));
        ++deal.version;
        deal.stage = workspace.stage(i < won ? u"Won" : u"Lost");
        require(session.save(require(Opportunity::make(deal)), utc(QString(day + u"T05:00:00")), rep));
    }
}

/// In the 90 days up to 23 November and in those before: Sari, Yusuf, Made and two more won 14 of 40 deals,
/// Rina 3.
void fill(TestWorkspace &workspace)
{
    std::vector<RepId> reps{workspace.sari, workspace.yusuf, workspace.made};
    for (const QString &name : {u"Agus"_s, u"Budi"_s, u"Rina"_s}) {
        const Rep rep = require(Rep::make({.name = name}));
        require(workspace.session().save(rep, workspace.north, {}));
        reps.push_back(rep->id);
    }
    require(workspace.session().transact([&](Session &session) -> Result<void> {
        for (const RepId rep : reps) {
            const int won = rep == reps.back() ? 3 : 14;
            close(session, workspace, rep, won, 40, QDate(2026, 11, 20));
            close(session, workspace, rep, won, 40, QDate(2026, 7, 20));
        }
        return {};
    }));
}

struct Shown
{
    explicit Shown(Desk &theDesk)
        : desk(theDesk)
        , page(*theDesk.context, nullptr)
    {
        page.resize(1200, 1000);
        page.show();
        if (!QTest::qWaitForWindowActive(&page) || !wait())
            qFatal("The page was not complete");
    }
    [[nodiscard]] bool wait() const
    {
        return QTest::qWaitFor([&] {
            const auto *section = page.findChild<ui::TeamSection *>();
            return section && section->isComplete();
        });
    }
    template<class W> [[nodiscard]] W *find(const QString &name) const
    {
        W *found = page.findChild<W *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }
    /// The flags in sight, by what they say first.
    [[nodiscard]] QStringList flags() const
    {
        QStringList texts;
        for (const auto *row : page.findChildren<ui::FlagRow *>()) {
            if (row->isVisible())
                texts.append(row->findChild<QLabel *>(u"flagEvidence"_s)->text());
        }
        return texts;
    }
    /// The row of the flag of win rate.
    [[nodiscard]] ui::FlagRow *winRateFlag() const
    {
        for (auto *row : page.findChildren<ui::FlagRow *>()) {
            if (row->isVisible() &&
                row->findChild<QLabel *>(u"flagEvidence"_s)->text().startsWith(u"Win rate: 7.5% of 80"))
                return row;
        }
        return nullptr;
    }

    Desk &desk;
    ui::CoachingPage page;
};

} // namespace

// The section of the page Coaching that shows everybody beside one another.
class TeamSectionTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void flagsListTheirRecords();
    void aFlagIsDismissedAndComesBack();
    void theFunnelPlotFollowsItsChoosers();
    void anEmptyWorkspaceSaysSo();
};

void TeamSectionTest::flagsListTheirRecords()
{
    Desk desk(fill);
    const Shown shown(desk);
    QTRY_VERIFY(shown.winRateFlag());
    shown.winRateFlag()->findChild<QPushButton *>(u"flagRows"_s)->click();
    const ui::DrillDown &drilled = desk.navigator.drilled.back();
    QCOMPARE(QString::fromLatin1(drilled.metric->key), u"win_rate"_s);
    // Both periods, of Rina alone.
    QCOMPARE(drilled.selection.period.days(), 180);
    const Figure figure = evaluate(*drilled.metric, drilled.selection, desk.context->facts());
    QCOMPARE(figure.denominator, std::optional<qint64>(80));
    QCOMPARE(figure.numerator, std::optional<qint64>(6));
}

void TeamSectionTest::aFlagIsDismissedAndComesBack()
{
    Desk desk(fill);
    const Shown shown(desk);
    QTRY_VERIFY(shown.winRateFlag());
    const qsizetype before = shown.flags().size();
    shown.winRateFlag()->findChild<QPushButton *>(u"flagDismiss"_s)->click();
    auto *reason = shown.winRateFlag()->findChild<QLineEdit *>(u"flagReason"_s);
    QTRY_VERIFY(reason->hasFocus());
    // Without a reason it stays.
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(desk.context->directory().flagDismissals.empty());
    QTest::keyClicks(reason, u"New region"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(!shown.winRateFlag());
    QVERIFY(shown.wait());
    QCOMPARE(shown.flags().size(), before - 1);
    const FlagDismissal &dismissal = desk.context->directory().flagDismissals.front();
    QCOMPARE(dismissal->reason, u"New region"_s);
    QCOMPARE(dismissal->author, std::optional(desk.workspace.sari));
    auto *fold = shown.find<QPushButton>(u"flagsDismissed"_s);
    QTRY_COMPARE(fold->text(), u"1 dismissed"_s);
    fold->click();
    shown.find<QPushButton>(u"flagRestore"_s)->click();
    QTRY_VERIFY(shown.winRateFlag());
    QVERIFY(desk.context->directory().flagDismissals.empty());
    // One step back is dismissed again.
    desk.undo->stack().undo();
    QTRY_VERIFY(!shown.winRateFlag());
}

void TeamSectionTest::theFunnelPlotFollowsItsChoosers()
{
    Desk desk(fill);
    {
        const Shown shown(desk);
        const auto *card = shown.page.findChild<ui::FunnelPlotCard *>();
        QCOMPARE(card->plot().points.size(), size_t(6));
        QCOMPARE(card->chart()->data().points.size(), 6);
        const auto rina = std::ranges::find(card->plot().points, u"Rina"_s, &FunnelPoint::name);
        QVERIFY(rina != card->plot().points.end());
        QVERIFY(rina->standout != Standout::Chance);
        QCOMPARE(rina->share.trials, 40);
        // A point lists its deals.
        Q_EMIT card->chart()->markActivated(static_cast<int>(rina - card->plot().points.begin()));
        QCOMPARE(desk.navigator.drilled.back().selection.period.days(), 90);
        auto *by = shown.find<ui::SegmentedControl>(u"funnelPlotBy"_s);
        by->setFocus();
        QTest::keyClick(by, Qt::Key_Right);
        QTRY_COMPARE(card->plot().points.size(), size_t(3)); // North with Papua in it, Papua, South
        auto *rate = shown.find<QComboBox>(u"funnelPlotRate"_s);
        QTest::keyClicks(rate, u"Connect"_s);
        QTRY_VERIFY(card->plot().points.empty()); // nobody called
        QTest::keyClick(rate, Qt::Key_Home);
        QTest::keyClick(by, Qt::Key_Right);
        QTRY_COMPARE(card->plot().points.size(), size_t(1)); // no source is known
        QCOMPARE(card->chart()->data().points.front().label, u"none given"_s);
    }
    // The choice is remembered.
    const Shown again(desk);
    QCOMPARE(again.find<ui::SegmentedControl>(u"funnelPlotBy"_s)->currentIndex(), 2);
}

void TeamSectionTest::anEmptyWorkspaceSaysSo()
{
    Desk desk;
    const Shown shown(desk);
    QTRY_VERIFY(shown.find<QLabel>(u"flagsNothing"_s)->isVisible());
    QVERIFY(shown.flags().isEmpty());
    QVERIFY(!shown.find<QPushButton>(u"flagsDismissed"_s)->isVisible());
}

QTEST_MAIN(TeamSectionTest)
#include "team_section_test.moc"
