// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/write_past.h"
#include "tests/support/test_workspace.h"

#include <QRandomGenerator>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

/// Words without case and accents, the slow and plain way.
QStringList plainWords(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.isLetterOrNumber() ? c.toLower() : u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

bool hasAll(const ActivityRow &row, const QString &text)
{
    const QStringList own = plainWords(row.activity->subject + u' ' + row.activity->note + u' ' +
                                       row.account + u' ' + row.contact + u' ' + row.opportunity);
    const QStringList wanted = plainWords(text);
    return std::ranges::all_of(wanted, [&](const QString &word) {
        return std::ranges::any_of(own, [&](const QString &each) { return each.startsWith(word); });
    });
}

std::vector<qint64> idsOf(const std::vector<ActivityRow> &rows)
{
    std::vector<qint64> ids;
    for (const ActivityRow &row : rows)
        ids.push_back(row.activity->id.number());
    return ids;
}

} // namespace

/// Every way of reading a list of activities, against a plain list of all of them.
class ActivityPagesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyQueryIsAsThePlainList();
    void longListOfOneLength();
    void wordsFollowWrites();
    void lostWordsAreMended();
    void givesUpWhenNobodyWaits();

private:
    ActivityFields made();
    int below(int past) { return static_cast<int>(m_random.bounded(past)); }
    template<class Items> auto of(const Items &items)
    {
        return items[static_cast<size_t>(below(int(std::size(items))))];
    }
    /// All activities that @p query finds, in its order.
    std::vector<ActivityRow> plainList(const ActivityQuery &query);
    Session &session() { return m_workspace.session(); }
    std::vector<qint64> found(const QString &text)
    {
        return idsOf(require(session().activities({.text = text})));
    }

    TestWorkspace m_workspace;
    quint32 m_seed = QRandomGenerator::global()->generate();
    QRandomGenerator m_random{m_seed};
    std::vector<AccountId> m_accounts;
    std::vector<ContactId> m_contacts;
    std::vector<OpportunityId> m_opportunities;
};

void ActivityPagesTest::initTestCase()
{
    qInfo("seed %u", m_seed);
    for (const QString &name : {u"PT Élan Maju"_s, u"pt budget"_s, u"Warung Kopi"_s, u"CV Zenit"_s}) {
        const auto account = require(Account::make({.name = name}));
        require(session().save(account));
        m_accounts.push_back(account->id);
    }
    for (int i = 0; i < 30; ++i) {
        const auto contact =
            require(Contact::make({.name = u"Ibu Zoë Kopi %1"_s.arg(i), .account = of(m_accounts)}));
        require(session().save(contact));
        m_contacts.push_back(contact->id);
        const OpportunityFields deal = m_workspace.opportunity(
            m_workspace.sari, u"Deal budget %1"_s.arg(100 + i), utc(u"2025-01-01T00:00:00"));
        require(session().save(require(Opportunity::make(deal)), *deal.created, {}));
        m_opportunities.push_back(deal.id);
    }
    std::vector<Activity> activities;
    for (int i = 0; i < 4000; ++i)
        activities.push_back(require(Activity::make(made())));
    require(session().transact([&](Session &inner) { return inner.insertMany(activities); }));
}

ActivityFields ActivityPagesTest::made()
{
    static const QStringList words{u"budget"_s, u"Café"_s, u"price"_s,   u"prices"_s,
                                   u"kopi"_s,   u"Ünal"_s, u"demo-day"_s};
    const std::array reps{m_workspace.sari, m_workspace.yusuf, m_workspace.made};
    ActivityFields fields =
        m_workspace.activity(of(reps), below(3) == 0 ? u"email" : u"call",
                             utc(u"2025-01-01T00:00:00") + std::chrono::hours(below(8000)));
    fields.duration = std::chrono::seconds(below(4) * 60);
    if (below(3) > 0)
        fields.account = of(m_accounts);
    if (below(3) == 0)
        fields.contact = of(m_contacts);
    if (below(3) == 0)
        fields.opportunity = of(m_opportunities);
    if (below(40) == 0)
        fields.outcome = below(10) == 0 ? Outcome::Busy : Outcome::NoAnswer;
    if (below(100) == 0)
        fields.status = ActivityStatus::Planned;
    // Most words are frequent, some stand in a few rows only.
    fields.subject = below(4) == 0 ? of(words) + u' ' + of(words) : u"Follow-up"_s;
    if (below(200) == 0)
        fields.note = u"Only once: zebra%1"_s.arg(below(5));
    return fields;
}

std::vector<ActivityRow> ActivityPagesTest::plainList(const ActivityQuery &query)
{
    const Directory directory = m_workspace.directory();
    // In this order and without words nothing but the index is at work.
    auto rows = require(session().activities({.limit = 100'000}));
    std::erase_if(rows, [&](const ActivityRow &row) {
        const ActivityFields &fields = row.activity.fields();
        const bool within = query.spans.empty() || std::ranges::any_of(query.spans, [&](const RepSpan &span) {
                                return span.rep == fields.rep && span.days.contains(row.day);
                            });
        return !within || (!query.types.empty() && fields.type != query.types.front()) ||
               (!query.outcomes.empty() && fields.outcome != query.outcomes.front()) ||
               (query.status && fields.status != query.status) ||
               (query.weekday && std::chrono::weekday(row.day) != *query.weekday) ||
               (query.account && fields.account != query.account) || !hasAll(row, query.text);
    });
    const auto key = [&](const ActivityRow &row) {
        const ActivityFields &fields = row.activity.fields();
        std::tuple<QByteArray, qint64, qint64, qint64, qint64> made{
            {}, 0, dayNumber(row.day), millis(fields.start), fields.id.number()};
        const auto lower = [](const QString &name) {
            QByteArray text = name.toUtf8();
            for (char &c : text)
                c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; // as the database does
            return text;
        };
        switch (query.sort) {
        case ActivitySort::Start:
            break;
        case ActivitySort::Duration:
            made = {{}, fields.duration.count(), 0, 0, fields.id.number()};
            break;
        case ActivitySort::Rep:
            std::get<0>(made) = lower((*directory.rep(fields.rep))->name);
            std::get<1>(made) = fields.rep.number();
            break;
        case ActivitySort::Account:
            std::get<0>(made) = lower(row.account);
            std::get<1>(made) = fields.account ? fields.account->number() : 0;
            break;
        }
        return made;
    };
    std::ranges::sort(rows, {}, key);
    if (query.descending)
        std::ranges::reverse(rows);
    return rows;
}

void ActivityPagesTest::everyQueryIsAsThePlainList()
{
    const QStringList texts{{},         u"price"_s,     u"PRICES"_s, u"cafe kopi"_s,   u"zebra1"_s,
                            u"zebra"_s, u"élan budg"_s, u"demo"_s,   u"day"_s,         u"warung zebra2"_s,
                            u"unal"_s,  u"no such"_s,   u"–"_s,      u"zoe"_s,         u"ibu 17"_s,
                            u"deal"_s,  u"deal 107"_s,  u"107"_s,    u"kopi 7 maju"_s, u"12"_s};
    const std::array sorts{ActivitySort::Start, ActivitySort::Duration, ActivitySort::Rep,
                           ActivitySort::Account};
    const Period days = Period::make(dayFromNumber(20'100), dayFromNumber(20'400)).value();
    for (int round = 0; round < 150; ++round) {
        ActivityQuery query{
            .text = below(3) == 0 ? QString() : of(texts), .sort = of(sorts), .descending = below(2) == 0};
        if (below(3) == 0)
            query.spans.push_back({m_workspace.sari, days});
        if (below(3) == 0)
            query.spans.push_back({m_workspace.made, days});
        if (below(3) == 0)
            query.types = {m_workspace.type(u"call")};
        if (below(5) == 0)
            query.account = of(m_accounts);
        if (below(5) == 0)
            query.outcomes = {below(2) == 0 ? Outcome::Busy : Outcome::NoAnswer};
        if (below(6) == 0)
            query.status = below(2) == 0 ? ActivityStatus::Planned : ActivityStatus::Done;
        if (below(8) == 0)
            query.weekday = std::chrono::Monday;
        const std::vector<ActivityRow> rows = plainList(query);
        const std::vector<qint64> wanted = idsOf(rows);
        const QByteArray described = u"round %1: “%2”, order %3 %4, %5 spans, %6 rows"_s.arg(round)
                                         .arg(query.text)
                                         .arg(int(query.sort))
                                         .arg(query.descending)
                                         .arg(query.spans.size())
                                         .arg(wanted.size())
                                         .toUtf8();
        const char *what = described.constData();
        QVERIFY2(require(session().countActivities(query)) == std::ssize(wanted), what);
        query.limit = 100'000;
        QVERIFY2(idsOf(require(session().activities(query))) == wanted, what);
        if (wanted.empty())
            continue;
        // A page from somewhere on, and back again.
        const int from = below(int(wanted.size()));
        query.limit = 1 + below(6);
        query.skip = from;
        const auto page = require(session().activities(query));
        const auto past = std::min<size_t>(size_t(from) + size_t(query.limit), wanted.size());
        QVERIFY2(idsOf(page) == std::vector(wanted.begin() + from, wanted.begin() + std::ptrdiff_t(past)),
                 what);
        query.skip = 0;
        query.after = page.back().place;
        const auto next = require(session().activities(query));
        const auto end = std::min<size_t>(past + size_t(query.limit), wanted.size());
        QVERIFY2(idsOf(next) ==
                     std::vector(wanted.begin() + std::ptrdiff_t(past), wanted.begin() + std::ptrdiff_t(end)),
                 what);
        query.after = page.front().place;
        query.descending = !query.descending;
        query.limit = 3;
        auto back = idsOf(require(session().activities(query)));
        std::ranges::reverse(back);
        QVERIFY2(back == std::vector(wanted.begin() + std::max(from - 3, 0), wanted.begin() + from), what);
        query.descending = !query.descending;
        query.after.reset();
        query.until = page.back().place;
        QVERIFY2(require(session().countActivities(query)) == std::ptrdiff_t(past), what);
        query.until.reset();
        // A walk sees each row once, and marks the right ones.
        qint64 seen = 0;
        for (bool isComplete = false; !isComplete;) {
            const ActivityWalk walk = require(session().walkActivities(query, 7));
            for (size_t i = 0; i < walk.places.size(); ++i) {
                ActivityQuery one = query;
                one.after = walk.places[i];
                one.limit = 1;
                const auto after = idsOf(require(session().activities(one)));
                const auto row = static_cast<size_t>(seen) + (i + 1) * 7;
                if (i % 40 == 0)
                    QVERIFY2(row == wanted.size() ? after.empty() : after.front() == wanted[row], what);
            }
            seen += walk.rows;
            if (!walk.isComplete) {
                // Going back from where it ended.
                ActivityQuery other = query;
                other.descending = !query.descending;
                other.after = walk.last;
                other.limit = 1;
                const auto before = idsOf(require(session().activities(other)));
                const qint64 row = seen - (walk.endsAtRow ? 2 : 1);
                QVERIFY2(row < 0 ? before.empty() : before.front() == wanted[static_cast<size_t>(row)], what);
            }
            query.after = walk.last;
            isComplete = walk.isComplete;
        }
        QVERIFY2(seen == std::ssize(wanted), what);
    }
}

void ActivityPagesTest::longListOfOneLength()
{
    ActivityQuery query{.sort = ActivitySort::Duration, .descending = false, .limit = 10};
    const auto all = plainList(query);
    query.after = all[900].place;
    QCOMPARE(query.after->group, 0);
    const auto page = require(session().activities(query));
    QCOMPARE(page.front().activity->id, all[901].activity->id);
}

void ActivityPagesTest::wordsFollowWrites()
{
    ActivityFields fields = made();
    fields.note = u"Quixotic plan"_s;
    const Change saved = require(session().save(require(Activity::make(fields))));
    QCOMPARE(found(u"quix"_s), std::vector{fields.id.number()});
    QCOMPARE(found(u"ixotic"_s), std::vector<qint64>()); // words are found by how they begin
    fields.version = 1;
    fields.note = u"Sober plan"_s;
    fields.start += std::chrono::hours(72);
    const Change edited = require(session().save(require(Activity::make(fields))));
    QVERIFY(found(u"quixotic"_s).empty());
    QCOMPARE(found(u"sober"_s).size(), 1u);
    const Change undone = require(session().undo(*edited.changeSet));
    QCOMPARE(found(u"quixotic"_s).size(), 1u);
    require(session().remove({fields.id}));
    QVERIFY(found(u"quixotic"_s).empty());
    (void)saved;
    (void)undone;

    // A name changes no activity, and is found at once.
    fields = made();
    fields.account = m_accounts[3];
    require(session().save(require(Activity::make(fields))));
    const auto before = found(u"zenit"_s);
    QVERIFY(!before.empty());
    AccountFields account = require(session().account(m_accounts[3])).fields();
    account.name = u"CV Nadir"_s;
    require(session().save(require(Account::make(account))));
    QVERIFY(found(u"zenit"_s).empty());
    QCOMPARE(found(u"nadir"_s), before);

    // Other names, and a name that was not kept.
    const auto contacts = require(session().contacts({}));
    ContactFields contact =
        std::ranges::find(contacts, m_contacts[5], [](const Contact &each) { return each->id; })->fields();
    contact.name = u"Pak Quentin"_s;
    QVERIFY(found(u"quentin"_s).empty());
    require(session().save(require(Contact::make(contact))));
    QVERIFY(!found(u"quentin"_s).empty());
    OpportunityFields deal = require(session().opportunity(m_opportunities[5])).opportunity.fields();
    deal.name = u"Xerxes"_s;
    QVERIFY(!session().transact([&](Session &inner) -> Result<void> {
        require(inner.save(require(Opportunity::make(deal)), m_workspace.clock().now(), {}));
        [&] { QVERIFY(!require(inner.activities({.text = u"xerxes"_s})).empty()); }();
        return failure(ErrorKind::Conflict, QString());
    }));
    QVERIFY(found(u"xerxes"_s).empty());

    // An import, and its undoing.
    ActivityFields imported = made();
    imported.subject = u"Imported xylophone"_s;
    require(session().import(u"file.csv"_s, [&](Session &inner) {
        return inner.insertMany({require(Activity::make(imported))});
    }));
    QCOMPARE(found(u"xylo"_s).size(), 1u);
    require(session().undoImport(require(session().imports()).front().id));
    QVERIFY(found(u"xylo"_s).empty());

    // Whose it is, and the day it falls on there.
    fields = made();
    fields.rep = m_workspace.made;
    fields.subject = u"Wanderer"_s;
    require(session().save(require(Activity::make(fields))));
    require(
        session().transact([&](Session &inner) { return inner.merge(m_workspace.made, m_workspace.sari); }));
    QCOMPARE(found(u"wander"_s).size(), 1u);
    QVERIFY(require(session().check(false)).empty());
}

void ActivityPagesTest::lostWordsAreMended()
{
    const auto before = found(u"zebra"_s);
    QVERIFY(!before.empty());
    m_workspace.close();
    writePast(m_workspace.path(), {u"INSERT INTO activity_text (activity_text) VALUES ('delete-all')"_s});
    m_workspace.reopen();
    QCOMPARE(require(session().check(false)).size(), 1u);
    QCOMPARE(require(session().check(true)).size(), 1u);
    QVERIFY(require(session().check(false)).empty());
    QCOMPARE(found(u"zebra"_s), before);
}

void ActivityPagesTest::givesUpWhenNobodyWaits()
{
    ActivityQuery query{.text = u"no such words"_s};
    query.cancelled = std::make_shared<const std::atomic_bool>(true);
    const auto rows = session().countActivities(query);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::Cancelled);
    query.cancelled.reset();
    QCOMPARE(require(session().countActivities(query)), 0);
}

QTEST_GUILESS_MAIN(ActivityPagesTest)
#include "activity_pages_test.moc"
