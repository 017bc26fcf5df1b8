// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sales_history.h"

#include "core/base/random.h"
#include "core/exchange/export_csv.h"
#include "core/storage/workspace_file.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace laju::bench {

namespace {

constexpr size_t batch = 50'000;
/// How many out of a hundred activities are of each built-in kind.
constexpr std::array<double, 4> kindWeights{55, 35, 7, 3};
constexpr std::array<double, 5> callOutcomes{35, 40, 15, 5, 5};

/// Puts a history into an open workspace, in one transaction.
class Maker final
{
public:
    Maker(Session &session, const SalesHistory &history)
        : m_session(session)
        , m_history(history)
        , m_directory(require(session.directory()))
        , m_random(static_cast<quint64>(history.activities))
    {
        for (const ActivityKind kind :
             {ActivityKind::Call, ActivityKind::Email, ActivityKind::Meeting, ActivityKind::Demo})
            m_types.push_back(
                (*std::ranges::find(m_directory.activityTypes, kind, [](const ActivityType &type) {
                    return type->kind;
                }))->id);
        for (const Stage &stage : m_directory.stages)
            (stage->kind == StageKind::Open  ? m_open
             : stage->kind == StageKind::Won ? m_won
                                             : m_lost)
                .push_back(stage->id);
    }

    void run()
    {
        makePeople();
        makeDeals();
        makeActivities();
    }

private:
    void makePeople()
    {
        for (int team = 0; team < SalesHistory::teams; ++team) {
            const TeamFields fields{.name = u"Team %1"_s.arg(team + 1)};
            require(m_session.save(Team::make(fields).value()));
            m_teams.push_back(fields.id);
        }
        for (int rep = 0; rep < SalesHistory::reps; ++rep) {
            const RepFields fields{.name = u"Rep %1"_s.arg(rep + 1, 3, 10, QChar(u'0'))};
            require(
                m_session.save(Rep::make(fields).value(), m_teams[size_t(rep % SalesHistory::teams)], {}));
            m_reps.push_back(fields.id);
        }
        constexpr int accounts = 2000;
        for (int account = 0; account < accounts; ++account) {
            const AccountFields fields{.name = u"PT Pelanggan %1"_s.arg(account + 1)};
            require(m_session.save(Account::make(fields).value()));
            m_accounts.push_back(fields.id);
        }
    }

    /// A moment of the working hours of some workday.
    Instant moment()
    {
        constexpr auto span = SalesHistory::lastDay - SalesHistory::firstDay;
        Day day = SalesHistory::firstDay + days(m_random.below(static_cast<int>(span.count())));
        if (weekday(day) == Saturday || weekday(day) == Sunday)
            day += days(2);
        const QTime time(8 + m_random.below(10), m_random.below(60), m_random.below(60));
        return instantAt(day, time, m_zone);
    }

    void makeDeals()
    {
        std::vector<std::pair<Opportunity, std::vector<StageChange>>> waiting;
        const qint64 count = m_history.activities / SalesHistory::activitiesPerDeal;
        const Instant end = startOfDay(SalesHistory::lastDay + days(1), m_zone);
        for (qint64 i = 0; i < count; ++i) {
            const RepId owner = m_random.pick(m_reps);
            OpportunityFields deal{
                .name = u"Deal %1"_s.arg(i + 1),
                .owner = owner,
                .stage = m_open.front(),
                .account = m_random.pick(m_accounts),
                .amount =
                    Money(static_cast<qint64>(m_random.logNormal(50'000'000, 0.8)) * 100, Currency::rupiah()),
                .created = moment()};
            std::vector<StageChange> moves{
                {.opportunity = deal.id, .to = deal.stage, .at = *deal.created, .author = owner}};
            Instant at = *deal.created;
            for (size_t stage = 1; stage <= m_open.size(); ++stage) {
                at += minutes(60 + static_cast<int>(m_random.logNormal(12 * 1440, 0.7)));
                if (at >= end)
                    break;
                const bool isLost = m_random.chance(0.22);
                const StageId next = isLost                  ? m_lost.front()
                                     : stage < m_open.size() ? m_open[stage]
                                                             : m_won.front();
                moves.push_back(
                    {.opportunity = deal.id, .from = deal.stage, .to = next, .at = at, .author = owner});
                deal.stage = next;
                if (isLost || stage == m_open.size()) {
                    deal.closed = at;
                    break;
                }
            }
            m_deals.push_back(deal.id);
            waiting.emplace_back(Opportunity::make(std::move(deal)).value(), std::move(moves));
            if (waiting.size() == batch || i + 1 == count) {
                require(m_session.insertMany(waiting));
                waiting.clear();
            }
        }
    }

    void makeActivities()
    {
        std::vector<Activity> waiting;
        waiting.reserve(batch);
        for (qint64 i = 0; i < m_history.activities; ++i) {
            waiting.push_back(Activity::make(activity()).value());
            if (waiting.size() == batch || i + 1 == m_history.activities) {
                require(m_session.insertMany(waiting));
                waiting.clear();
            }
        }
    }

    ActivityFields activity()
    {
        const int kind = m_random.weighted(kindWeights);
        ActivityFields made{.rep = m_random.pick(m_reps),
                            .type = m_types[size_t(kind)],
                            .start = moment(),
                            .account = m_random.pick(m_accounts),
                            .subject = u"Follow-up"_s};
        if (m_random.chance(0.3) && !m_deals.empty())
            made.opportunity = m_random.pick(m_deals);
        switch (kind) {
        case 0: {
            constexpr std::array outcomes{Outcome::Connected, Outcome::NoAnswer, Outcome::Voicemail,
                                          Outcome::Busy, Outcome::Gatekeeper};
            made.direction = m_random.chance(0.9) ? Direction::Outbound : Direction::Inbound;
            made.outcome = outcomes[size_t(m_random.weighted(callOutcomes))];
            made.duration =
                seconds(made.outcome == Outcome::Connected ? 30 + m_random.below(900) : m_random.below(30));
            break;
        }
        case 1:
            made.direction = m_random.chance(0.85) ? Direction::Outbound : Direction::Inbound;
            made.outcome = Outcome::Sent;
            if (m_random.chance(0.2)) {
                made.outcome = Outcome::Replied;
                made.replied = made.start + minutes(5 + m_random.below(4000));
            }
            break;
        default:
            made.booked = made.start - days(1 + m_random.below(10));
            made.outcome = m_random.chance(0.8) ? Outcome::Held : Outcome::NoShow;
            made.duration = minutes(made.outcome == Outcome::Held ? 30 : 0);
        }
        return made;
    }

    Session &m_session;
    SalesHistory m_history;
    Directory m_directory;
    Random m_random;
    QTimeZone m_zone{"Asia/Jakarta"};
    std::vector<ActivityTypeId> m_types;
    std::vector<StageId> m_open;
    std::vector<StageId> m_won;
    std::vector<StageId> m_lost;
    std::vector<TeamId> m_teams;
    std::vector<RepId> m_reps;
    std::vector<AccountId> m_accounts;
    std::vector<OpportunityId> m_deals;
};

/// The file of that name in @p folder, which @p make fills under another name first: half a file is none.
template<class Make> QString madeOnce(const QString &folder, const QString &name, const Make &make)
{
    const QString path = QDir(folder).filePath(name);
    if (QFile::exists(path))
        return path;
    QDir().mkpath(folder);
    const QString unfinished = path + u".making"_s;
    for (const QString &leftover :
         {unfinished, QString(unfinished + u"-wal"_s), QString(unfinished + u"-shm"_s)})
        QFile::remove(leftover);
    std::fprintf(stderr, "Making %s …\n", qPrintable(path));
    make(unfinished);
    if (!QFile::rename(unfinished, path))
        qFatal("%s cannot be written.", qPrintable(path));
    return path;
}

} // namespace

void SalesHistory::fill(Session &session) const
{
    require(session.transact([&](Session &within) -> Result<void> {
        Maker(within, *this).run();
        return {};
    }));
}

QString SalesHistory::file(const QString &folder) const
{
    return madeOnce(folder, u"history-%1.laju"_s.arg(activities), [&](const QString &path) {
        const auto clock =
            std::make_shared<FixedClock>(startOfDay(lastDay, QTimeZone("Asia/Jakarta")) + hours(12));
        const auto session = require(openWorkspace(path, OpenMode::CreateIfMissing, clock));
        fill(*session);
    });
}

QString SalesHistory::csvFile(const QString &folder) const
{
    const QString workspace = file(folder);
    return madeOnce(folder, u"activities-%1.csv"_s.arg(activities), [&](const QString &path) {
        const auto session =
            require(openWorkspace(workspace, OpenMode::MustExist, std::make_shared<SystemClock>()));
        QFile target(path);
        if (!target.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written.", qPrintable(path));
        require(exportActivities(*session, {}, target));
    });
}

QString benchFolder()
{
    const QString named = qEnvironmentVariable("LAJU_BENCH_FOLDER");
    return named.isEmpty() ? QDir::temp().filePath(u"laju-bench"_s) : named;
}

std::vector<qint64> benchSizes()
{
    std::vector<qint64> sizes;
    for (const QString &size : qEnvironmentVariable("LAJU_BENCH_SIZES", u"100000,1000000,10000000"_s)
                                   .split(u',', Qt::SkipEmptyParts))
        sizes.push_back(size.toLongLong());
    return sizes;
}

} // namespace laju::bench
