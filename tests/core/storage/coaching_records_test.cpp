// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include <QTest>

#include <algorithm>

using namespace laju;
using namespace laju::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Day today = dayOf(std::chrono::year(2026) / 11 / 23);
constexpr Day earlier(int days)
{
    return today - std::chrono::days(days);
}

QStringList textsOf(const std::vector<AgreedAction> &actions)
{
    QStringList texts;
    std::ranges::transform(actions, std::back_inserter(texts),
                           [](const AgreedAction &action) { return action->text; });
    return texts;
}

QStringList textsOf(const std::vector<CoachingNote> &notes)
{
    QStringList texts;
    std::ranges::transform(notes, std::back_inserter(texts),
                           [](const CoachingNote &note) { return note->text; });
    return texts;
}

} // namespace

/// What is said and agreed in one-to-ones, and who may read it.
class CoachingRecordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyTheTwoAndAdministratorsRead_data();
    void onlyTheTwoAndAdministratorsRead();
    void actionsToDoComeFirst();
    void savesAndRemovalsAreUndone();
    void mergedRepsKeepTheirTalks();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void carriedOverUntilDone_data();
    void carriedOverUntilDone();

private:
    [[nodiscard]] Session &session() { return m_workspace->session(); }
    RepId addPerson(const QString &name, Role role)
    {
        const auto person = require(Rep::make({.name = name, .role = role}));
        require(session().save(person, m_workspace->north, {}));
        return person->id;
    }
    CoachingNote addNote(RepId lead, Day day, const QString &text)
    {
        const auto note = require(CoachingNote::make(
            {.rep = m_workspace->sari, .lead = lead, .author = lead, .day = day, .text = text}));
        require(session().save(note));
        return note;
    }
    AgreedActionFields action(Day agreed, Day due, const QString &text) const
    {
        return {.rep = m_workspace->sari,
                .lead = m_dewi,
                .author = m_dewi,
                .text = text,
                .agreed = agreed,
                .due = due};
    }
    [[nodiscard]] CoachingRecords seenBy(RepId reader)
    {
        return require(session().coachingRecords(m_workspace->sari, reader));
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    RepId m_dewi = RepId::generate();
    RepId m_budi = RepId::generate();
};

void CoachingRecordsTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_dewi = addPerson(u"Dewi"_s, Role::Manager);
    m_budi = addPerson(u"Budi"_s, Role::Manager);
    addPerson(u"Rahma"_s, Role::Administrator);
    addNote(m_dewi, earlier(14), u"by Dewi, earlier"_s);
    addNote(m_dewi, today, u"by Dewi, today"_s);
    addNote(m_budi, earlier(3), u"by Budi"_s);
    require(session().save(require(AgreedAction::make(action(earlier(14), today, u"by Dewi"_s)))));
}

void CoachingRecordsTest::onlyTheTwoAndAdministratorsRead_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QStringList>("notes");
    QTest::addColumn<qsizetype>("actions");

    const QStringList all{u"by Dewi, today"_s, u"by Budi"_s, u"by Dewi, earlier"_s};
    QTest::newRow("the rep") << u"Sari"_s << all << qsizetype(1);
    QTest::newRow("who leads") << u"Dewi"_s << QStringList{all[0], all[2]} << qsizetype(1);
    QTest::newRow("another manager, the own ones") << u"Budi"_s << QStringList{all[1]} << qsizetype(0);
    QTest::newRow("an administrator") << u"Rahma"_s << all << qsizetype(1);
    QTest::newRow("another rep") << u"Yusuf"_s << QStringList() << qsizetype(0);
}

void CoachingRecordsTest::onlyTheTwoAndAdministratorsRead()
{
    QFETCH(const QString, reader);
    QFETCH(const QStringList, notes);
    QFETCH(const qsizetype, actions);
    const RepId id = (*m_workspace->directory().repNamed(reader))->id;
    const CoachingRecords seen = seenBy(id);
    QCOMPARE(textsOf(seen.notes), notes);
    QCOMPARE(std::ssize(seen.actions), actions);
    QVERIFY(require(session().coachingRecords(m_workspace->made, id)).notes.empty());
    QVERIFY(seenBy(RepId::generate()).notes.empty());
}

void CoachingRecordsTest::actionsToDoComeFirst()
{
    AgreedActionFields longAgo = action(earlier(40), earlier(30), u"done long ago"_s);
    longAgo.done = earlier(31);
    AgreedActionFields lately = action(earlier(40), earlier(2), u"done lately"_s);
    lately.done = earlier(1);
    for (const AgreedActionFields &each : {longAgo, action(today, today + std::chrono::days(9), u"later"_s),
                                           lately, action(earlier(20), earlier(6), u"overdue"_s)})
        require(session().save(require(AgreedAction::make(each))));
    QCOMPARE(textsOf(seenBy(m_dewi).actions),
             (QStringList{u"overdue"_s, u"by Dewi"_s, u"later"_s, u"done lately"_s, u"done long ago"_s}));
}

void CoachingRecordsTest::savesAndRemovalsAreUndone()
{
    const auto agreed = require(AgreedAction::make(action(today, today, u"Call three dormant accounts"_s)));
    const Change saved = require(session().save(agreed));
    QVERIFY(saved.directory); // whoever shows them reads them anew
    AgreedActionFields done = agreed.fields();
    done.version = 1;
    done.done = today;
    const Change ticked = require(session().save(require(AgreedAction::make(done))));
    QCOMPARE(seenBy(m_dewi).actions.back()->done, std::optional(today));
    QCOMPARE(session().save(agreed).error().kind, ErrorKind::Conflict);
    require(session().undo(*ticked.changeSet));
    QVERIFY(!seenBy(m_dewi).actions.back()->done);

    const CoachingNote note = seenBy(m_dewi).notes.front();
    const Change removed = require(session().remove(note->id));
    QCOMPARE(seenBy(m_dewi).notes.size(), 1u);
    require(session().undo(*removed.changeSet));
    QCOMPARE(seenBy(m_dewi).notes.front()->text, note->text);
    require(session().remove(agreed->id));
    QCOMPARE(textsOf(seenBy(m_dewi).actions), QStringList{u"by Dewi"_s});
    QVERIFY(require(session().check(false)).empty());
}

void CoachingRecordsTest::mergedRepsKeepTheirTalks()
{
    require(session().transact([&](Session &inner) { return inner.merge(m_budi, m_dewi); }));
    QCOMPARE(seenBy(m_dewi).notes.size(), 3u);
    require(session().transact(
        [&](Session &inner) { return inner.merge(m_workspace->sari, m_workspace->made); }));
    QVERIFY(seenBy(m_dewi).notes.empty());
    const CoachingRecords moved = require(session().coachingRecords(m_workspace->made, m_dewi));
    QCOMPARE(moved.notes.size(), 3u);
    QCOMPARE(moved.actions.size(), 1u);
}

void CoachingRecordsTest::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("dueAfter");
    QTest::addColumn<int>("doneAfter");
    QTest::addColumn<bool>("isRight");

    QTest::newRow("due on the day it was agreed") << u"Call"_s << 0 << 0 << true;
    QTest::newRow("done before it was due") << u"Call"_s << 9 << 3 << true;
    QTest::newRow("no text") << u"  "_s << 1 << 0 << false;
    QTest::newRow("a page of text") << QString(longestAgreedAction + 1, u'x') << 1 << 0 << false;
    QTest::newRow("due before it was agreed") << u"Call"_s << -1 << 0 << false;
    QTest::newRow("done before it was agreed") << u"Call"_s << 1 << -1 << false;
}

void CoachingRecordsTest::whatIsWrongIsRefused()
{
    QFETCH(const QString, text);
    QFETCH(const int, dueAfter);
    QFETCH(const int, doneAfter);
    QFETCH(const bool, isRight);
    AgreedActionFields fields = action(today, today + std::chrono::days(dueAfter), text);
    fields.done = today + std::chrono::days(doneAfter);
    const auto made = AgreedAction::make(fields);
    QCOMPARE(made.has_value(), isRight);
    if (!isRight)
        QCOMPARE(made.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!CoachingNote::make({.rep = m_workspace->sari,
                                 .lead = m_dewi,
                                 .author = m_dewi,
                                 .day = today,
                                 .text = QString(longestCoachingNote + 1, u'x')}));
}

void CoachingRecordsTest::carriedOverUntilDone_data()
{
    QTest::addColumn<int>("agreedBefore");
    QTest::addColumn<int>("dueBefore");
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<bool>("carriedOver");
    QTest::addColumn<bool>("overdue");

    QTest::newRow("agreed today") << 0 << 0 << false << false << false;
    QTest::newRow("agreed last week, due today") << 7 << 0 << false << true << false;
    QTest::newRow("due yesterday") << 7 << 1 << false << true << true;
    QTest::newRow("due yesterday, done") << 7 << 1 << true << false << false;
}

void CoachingRecordsTest::carriedOverUntilDone()
{
    QFETCH(const int, agreedBefore);
    QFETCH(const int, dueBefore);
    QFETCH(const bool, isDone);
    QFETCH(const bool, carriedOver);
    QFETCH(const bool, overdue);
    AgreedActionFields fields = action(earlier(agreedBefore), earlier(dueBefore), u"Call"_s);
    if (isDone)
        fields.done = today;
    const auto made = require(AgreedAction::make(fields));
    QCOMPARE(isCarriedOver(made, today), carriedOver);
    QCOMPARE(isOverdue(made, today), overdue);
}

QTEST_GUILESS_MAIN(CoachingRecordsTest)
#include "coaching_records_test.moc"
