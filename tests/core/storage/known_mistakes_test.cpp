// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/evaluate.h"
#include "tests/support/test_workspace.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace laju;
using namespace laju::test;

namespace {

/// A workspace with the deeds that the known mistakes are about. Days are of November 2026 unless told.
class Story final
{
public:
    [[nodiscard]] Session &session() { return m_workspace.session(); }
    [[nodiscard]] TestWorkspace &at() { return m_workspace; }

    ActivityFields call(RepId rep, QStringView utcStart)
    {
        ActivityFields fields = m_workspace.activity(rep, u"call", utc(utcStart));
        fields.outcome = Outcome::Connected;
        fields.direction = Direction::Outbound;
        return save(fields);
    }
    ActivityFields save(ActivityFields fields)
    {
        require(session().save(require(Activity::make(fields))));
        ++fields.version;
        return fields;
    }
    /// A deal of @p rupiah that Sari created at @p utcCreated, with its moves: stage and moment in UTC.
    OpportunityFields deal(qint64 rupiah, QStringView utcCreated,
                           const std::vector<std::pair<QStringView, QStringView>> &moves,
                           std::optional<AccountId> account = {})
    {
        OpportunityFields fields = m_workspace.opportunity(m_workspace.sari, u"Deal"_s, utc(utcCreated));
        fields.amount = Money(rupiah * 100, Currency::rupiah());
        fields.account = account;
        require(session().save(require(Opportunity::make(fields)), *fields.created, {}));
        for (const auto &[stage, moment] : moves) {
            ++fields.version;
            fields.stage = m_workspace.stage(stage);
            require(session().save(require(Opportunity::make(fields)), utc(moment), {}));
        }
        ++fields.version;
        return fields;
    }
    void liveIn(RepId rep, const QByteArray &zone)
    {
        RepFields fields = m_workspace.directory().rep(rep)->fields();
        fields.zone = zone;
        require(session().save(require(Rep::make(fields)), {}, {}));
    }
    /// The figure that the program shows.
    [[nodiscard]] Figure figure(const char *metric, const Selection &selection)
    {
        const Facts facts(require(session().facts()),
                          std::make_shared<const Directory>(require(session().directory())));
        return evaluate(*findMetric(metric), selection, facts);
    }

private:
    TestWorkspace m_workspace;
};

const Period november = Period::containing(dayOf(2026y / November / 1), Calendar::Month);

Period only(year_month_day date)
{
    return Period::ofDay(dayOf(date));
}

/// What happens, and which figure is asked for afterwards.
using Happening = std::optional<double> (*)(Story &story);

} // namespace

Q_DECLARE_METATYPE(Happening)

/// Mistakes that systems of this kind are known for. Each row has what happened, the right figure, and the
/// one that the mistake leads to; "none" is no data.
class KnownMistakesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data();
    void figures();
    void ratesOfNothing_data();
    void ratesOfNothing();
};

void KnownMistakesTest::figures_data()
{
    using Value = std::optional<double>;
    constexpr double none = -1;
    QTest::addColumn<Happening>("happening");
    QTest::addColumn<double>("right");
    QTest::addColumn<double>("wrong");
    const auto row = [](const char *text, double right, double wrong, Happening happening) {
        QTest::newRow(text) << happening << right << wrong;
    };

    row("a lost deal in the forecast: 1000 × 50% = 500, not 900 with the 400 that were lost", 500'00, 900'00,
        [](Story &story) -> Value {
            story.deal(1000, u"2026-11-02T02:00:00", {{u"Proposal", u"2026-11-05T02:00:00"}});
            story.deal(400, u"2026-11-02T02:00:00", {{u"Lost", u"2026-11-05T02:00:00"}});
            return story.figure("weighted_pipeline", {.period = november}).value;
        });
    row("a won deal in the forecast as well as in revenue: 500, not 1200 with the 700 that were won", 500'00,
        1200'00, [](Story &story) -> Value {
            story.deal(1000, u"2026-11-02T02:00:00", {{u"Proposal", u"2026-11-05T02:00:00"}});
            story.deal(700, u"2026-11-02T02:00:00", {{u"Won", u"2026-11-05T02:00:00"}});
            return story.figure("weighted_pipeline", {.period = november}).value;
        });
    row("a stage entered twice: of 2 deals 1 went on, 1/2, not 1 of 3 entries", 1.0 / 2, 1.0 / 3,
        [](Story &story) -> Value {
            story.deal(100, u"2026-11-02T02:00:00",
                       {{u"Qualified", u"2026-11-03T02:00:00"},
                        {u"Prospect", u"2026-11-04T02:00:00"},
                        {u"Qualified", u"2026-11-05T02:00:00"},
                        {u"Proposal", u"2026-11-06T02:00:00"}});
            story.deal(100, u"2026-11-02T02:00:00", {{u"Qualified", u"2026-11-03T02:00:00"}});
            return story
                .figure("stage_conversion", {.period = november, .stage = story.at().stage(u"Qualified")})
                .value;
        });
    row("lost deals left out of the funnel: 1 of 2 went on, not 1 of the 1 that survived", 1.0 / 2, 1,
        [](Story &story) -> Value {
            story.deal(100, u"2026-11-02T02:00:00", {{u"Qualified", u"2026-11-03T02:00:00"}});
            story.deal(100, u"2026-11-02T02:00:00", {{u"Lost", u"2026-11-03T02:00:00"}});
            return story
                .figure("stage_conversion", {.period = november, .stage = story.at().stage(u"Prospect")})
                .value;
        });
    row("a loss without a date, put on the day it was imported: 0 lost in November, not 1", 0, 1,
        [](Story &story) -> Value {
            OpportunityFields lost =
                story.at().opportunity(story.at().sari, u"Old"_s, utc(u"2026-10-01T02:00:00"));
            lost.stage = story.at().stage(u"Lost");
            require(story.session().transact([&](Session &all) {
                return all.insertMany({{require(Opportunity::make(lost)), {}}});
            }));
            const Figure figure = story.figure("deals_lost", {.period = november});
            // It is not forgotten: the figure says that one is in no period.
            return figure.has(Caveat::UnknownClose) ? figure.value : std::nullopt;
        });
    row("a meeting moved to another day: 1 was scheduled, not 2", 1, 2, [](Story &story) -> Value {
        ActivityFields meeting =
            story.at().activity(story.at().sari, u"meeting", utc(u"2026-11-10T03:00:00"));
        meeting.status = ActivityStatus::Planned;
        meeting.booked = utc(u"2026-11-02T03:00:00");
        meeting = story.save(meeting);
        meeting.start = utc(u"2026-11-12T03:00:00");
        story.save(meeting);
        return story.figure("meetings_scheduled", {.period = november}).value;
    });
    row("a planned call counted beside the one that was made: 1, not 2", 1, 2, [](Story &story) -> Value {
        ActivityFields planned = story.at().activity(story.at().sari, u"call", utc(u"2026-11-10T03:00:00"));
        planned.status = ActivityStatus::Planned;
        story.save(planned);
        story.call(story.at().sari, u"2026-11-10T03:05:00");
        return story.figure("calls", {.period = november}).value;
    });
    row("the day of UTC: a call at 6 in the morning of the 2nd in Jakarta counts on the 2nd, 1, not 0", 1, 0,
        [](Story &story) -> Value {
            story.call(story.at().sari, u"2026-11-01T23:00:00");
            return story.figure("calls", {.period = only(2026y / November / 2)}).value;
        });
    row("23:59:59.999 in Jayapura, nine hours ahead, is that day still: 1, not 0", 1, 0,
        [](Story &story) -> Value {
            story.call(story.at().yusuf, u"2026-11-20T14:59:59.999");
            return story.figure("calls", {.period = only(2026y / November / 20)}).value;
        });
    row("midnight in Jayapura is the next day: 0 on the 20th, not 1", 0, 1, [](Story &story) -> Value {
        story.call(story.at().yusuf, u"2026-11-20T15:00:00.000");
        return story.figure("calls", {.period = only(2026y / November / 20)}).value;
    });
    // The tests of this folder run as if the computer stood in Los Angeles.
    row("the computer's own zone: at 0:30 of the 21st in Jayapura, still the 20th there: 1 on the 21st, not "
        "0",
        1, 0, [](Story &story) -> Value {
            story.call(story.at().made, u"2026-11-10T03:00:00");
            story.call(story.at().made, u"2026-11-20T03:00:00");
            const laju::Rep made = *story.at().directory().rep(story.at().made);
            require(story.session().save(made, story.at().north, dayOf(2026y / November / 15)));
            return story.figure("calls", {.scope = story.at().south, .period = november}).value;
        });
    row("and North gets the call of the 20th alone: 1, not 2", 1, 2, [](Story &story) -> Value {
        story.call(story.at().made, u"2026-11-10T03:00:00");
        story.call(story.at().made, u"2026-11-20T03:00:00");
        const laju::Rep made = *story.at().directory().rep(story.at().made);
        require(story.session().save(made, story.at().north, dayOf(2026y / November / 15)));
        return story.figure("calls", {.scope = story.at().north, .period = november}).value;
    });
    // Summer time ended in Berlin on 25 October 2026: from 22:00 UTC of the 24th to 23:00 UTC of the 25th.
    row("a day of 25 hours: calls at 22:00, 22:30 (the last of 25 hours) and 23:00 UTC: 2, not 1", 2, 1,
        [](Story &story) -> Value {
            story.liveIn(story.at().sari, "Europe/Berlin");
            story.call(story.at().sari, u"2026-10-24T22:00:00");
            story.call(story.at().sari, u"2026-10-25T22:59:59.999");
            story.call(story.at().sari, u"2026-10-25T23:00:00");
            return story.figure("calls", {.period = only(2026y / October / 25)}).value;
        });
    // It began on 29 March 2026: from 23:00 UTC of the 28th to 22:00 UTC of the 29th.
    row("a day of 23 hours: calls at 23:00, 21:59:59.999 and 22:30 UTC of the next day: 2, not 3", 2, 3,
        [](Story &story) -> Value {
            story.liveIn(story.at().sari, "Europe/Berlin");
            story.call(story.at().sari, u"2026-03-28T23:00:00");
            story.call(story.at().sari, u"2026-03-29T21:59:59.999");
            story.call(story.at().sari, u"2026-03-29T22:30:00");
            return story.figure("calls", {.period = only(2026y / March / 29)}).value;
        });
    row("a cycle over a day of 23 hours: from 0:30 on the 29th to 0:00 on the 30th is 1 day, not 22.5 h = 0",
        1, 0, [](Story &story) -> Value {
            story.liveIn(story.at().sari, "Europe/Berlin");
            story.deal(100, u"2026-03-28T23:30:00", {{u"Won", u"2026-03-29T22:00:00"}});
            return story
                .figure("sales_cycle",
                        {.period = Period::containing(dayOf(2026y / March / 1), Calendar::Month)})
                .value;
        });
    row("won, reopened and won again within the month: 1 deal, not 2", 1, 2, [](Story &story) -> Value {
        story.deal(500, u"2026-11-02T02:00:00",
                   {{u"Won", u"2026-11-05T02:00:00"},
                    {u"Negotiation", u"2026-11-10T02:00:00"},
                    {u"Won", u"2026-11-20T02:00:00"}});
        return story.figure("deals_won", {.period = november}).value;
    });
    row("won in October, reopened, won again in November: October has 0, not 1", 0, 1,
        [](Story &story) -> Value {
            story.deal(500, u"2026-10-02T02:00:00",
                       {{u"Won", u"2026-10-05T02:00:00"},
                        {u"Negotiation", u"2026-10-20T02:00:00"},
                        {u"Won", u"2026-11-20T02:00:00"}});
            return story.figure("deals_won", {.period = november.previous()}).value;
        });
    row("and in October it was still open: 500 × 75% (negotiation) = 375 in the forecast, not 0", 375'00, 0,
        [](Story &story) -> Value {
            story.deal(500, u"2026-10-02T02:00:00",
                       {{u"Won", u"2026-10-05T02:00:00"},
                        {u"Negotiation", u"2026-10-20T02:00:00"},
                        {u"Won", u"2026-11-20T02:00:00"}});
            return story.figure("weighted_pipeline", {.period = november.previous()}).value;
        });
    row("won and reopened: revenue is 0, not 500 beside the same 500 in the pipeline", 0, 500'00,
        [](Story &story) -> Value {
            story.deal(500, u"2026-11-02T02:00:00",
                       {{u"Won", u"2026-11-05T02:00:00"}, {u"Negotiation", u"2026-11-10T02:00:00"}});
            return story.figure("won_value", {.period = november}).value;
        });
    const auto marketing = [](Story &story) {
        require(story.session().save(require(Cost::make({.month = dayOf(2026y / November / 1),
                                                         .costClass = CostClass::Marketing,
                                                         .amount = Money(600'00, Currency::rupiah())}))));
    };
    static const auto spend = marketing;
    row("an account's second win: 600 / 1 new customer = 600, not 600 / 2 = 300", 600'00, 300'00,
        [](Story &story) -> Value {
            spend(story);
            story.deal(100, u"2026-11-02T02:00:00", {{u"Won", u"2026-11-05T02:00:00"}}, story.at().maju);
            story.deal(100, u"2026-11-03T02:00:00", {{u"Won", u"2026-11-06T02:00:00"}}, story.at().maju);
            return story.figure("cac", {.period = november}).value;
        });
    row("a customer since October wins again in November: no new customer, none, not 600 / 1", none, 600'00,
        [](Story &story) -> Value {
            spend(story);
            story.deal(100, u"2026-10-02T02:00:00", {{u"Won", u"2026-10-05T02:00:00"}}, story.at().maju);
            story.deal(100, u"2026-11-03T02:00:00", {{u"Won", u"2026-11-06T02:00:00"}}, story.at().maju);
            return story.figure("cac", {.period = november}).value;
        });
    row("one call that belongs to an account, a contact and a deal: 1, not 3", 1, 3,
        [](Story &story) -> Value {
            const auto contact = require(Contact::make({.name = u"Rina"_s, .account = story.at().maju}));
            require(story.session().save(contact));
            ActivityFields call = story.at().activity(story.at().sari, u"call", utc(u"2026-11-03T03:00:00"));
            call.account = story.at().maju;
            call.contact = contact->id;
            call.opportunity = story.deal(100, u"2026-11-02T02:00:00", {}, story.at().maju).id;
            story.save(call);
            return story.figure("calls", {.period = november}).value;
        });
    row("a call that was deleted and brought back: 1, not 2 and not 0", 1, 2, [](Story &story) -> Value {
        const ActivityFields call = story.call(story.at().sari, u"2026-11-03T03:00:00");
        const Change gone = require(story.session().remove(std::vector{call.id}));
        require(story.session().undo(*gone.changeSet));
        return story.figure("calls", {.period = november}).value;
    });
    row("deals without an amount as deals of 0: 300 / 1 = 300, not 300 / 2 = 150", 300'00, 150'00,
        [](Story &story) -> Value {
            story.deal(300, u"2026-11-02T02:00:00", {{u"Won", u"2026-11-05T02:00:00"}});
            OpportunityFields free =
                story.deal(1, u"2026-11-02T02:00:00", {{u"Won", u"2026-11-05T02:00:00"}});
            free.amount.reset();
            require(story.session().save(require(Opportunity::make(free)), utc(u"2026-11-06T02:00:00"), {}));
            return story.figure("average_deal_size", {.period = november}).value;
        });
}

void KnownMistakesTest::figures()
{
    QFETCH(Happening, happening);
    QFETCH(double, right);
    QFETCH(double, wrong);
    Story story;
    constexpr double none = -1;
    const double found = happening(story).value_or(none);
    QVERIFY2(std::abs(found - wrong) > 1e-9, "the known mistake");
    QCOMPARE(found, right);
    QVERIFY(require(story.session().check(false)).empty());
}

void KnownMistakesTest::ratesOfNothing_data()
{
    QTest::addColumn<QString>("metric");
    for (const Metric &metric : catalogue()) {
        const bool isCounted = metric.unit == Unit::Count || metric.unit == Unit::Money;
        const bool isAverage =
            qstrcmp(metric.key, "average_deal_size") == 0 || QByteArrayView(metric.key).startsWith("cac");
        if (qstrcmp(metric.key, "talk_time") == 0 || (isCounted && !isAverage))
            continue; // sums: of nothing they are 0
        QTest::addRow("%s of nothing: none, not 0", metric.key) << QString::fromLatin1(metric.key);
    }
}

void KnownMistakesTest::ratesOfNothing()
{
    QFETCH(QString, metric);
    Story story;
    const Figure figure = story.figure(qPrintable(metric), {.period = november});
    QVERIFY(!figure.value);
    QVERIFY(!figure.low && !figure.high && !figure.median);
}

QTEST_GUILESS_MAIN(KnownMistakesTest)
#include "known_mistakes_test.moc"
