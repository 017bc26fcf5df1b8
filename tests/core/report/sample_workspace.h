// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <random>

namespace laju::sample {

using namespace Qt::StringLiterals;

/// A workspace of @c repCount reps in one team, with work and deals in September to November 2026, the same
/// every time.
class Workspace final
{
public:
    explicit Workspace(int repCount)
        : m_random(7)
    {
        const Team team = Team::make({.name = u"Tim Barat"_s}).value();
        m_directory.settings.name = u"PT Contoh"_s;
        m_directory.teams = {team};
        addTypes();
        addStages();
        for (int i = 0; i < repCount; ++i) {
            const Rep rep = Rep::make({.name = u"Perwakilan %1"_s.arg(i + 1, 2, 10, QChar(u'0'))}).value();
            m_directory.reps.push_back(rep);
            m_directory.memberships.push_back({.rep = rep->id, .team = team->id});
        }
        addTarget(u"calls"_s, Cadence::Workday, 10);
        addTarget(u"meetings_scheduled"_s, Cadence::Week, 3);
        for (const int month : {9, 10, 11}) {
            m_directory.costs.push_back(
                Cost::make({.month = day(month, 1), .amount = Money(5'000'000'00, Currency::rupiah())})
                    .value());
        }
        for (const Rep &rep : m_directory.reps)
            addWork(rep->id);
    }

    [[nodiscard]] static Day day(int month, int dayOfMonth)
    {
        return dayOf(std::chrono::year{2026} / month / dayOfMonth);
    }
    [[nodiscard]] static Period november() { return Period::containing(day(11, 1), Calendar::Month); }
    [[nodiscard]] Directory &directory() { return m_directory; }
    [[nodiscard]] TeamId team() const { return m_directory.teams.front()->id; }
    [[nodiscard]] Facts facts() const { return {m_facts, std::make_shared<const Directory>(m_directory)}; }

private:
    void addTypes()
    {
        const std::array kinds{std::pair{"call", ActivityKind::Call}, std::pair{"email", ActivityKind::Email},
                               std::pair{"meeting", ActivityKind::Meeting},
                               std::pair{"demo", ActivityKind::Demo}};
        int number = 0;
        for (const auto &[key, kind] : kinds)
            m_directory.activityTypes.push_back(
                ActivityType::make({.key = QString::fromLatin1(key), .kind = kind, .number = number++})
                    .value());
    }

    void addStages()
    {
        const Pipeline pipeline = Pipeline::make({.name = u"Penjualan"_s}).value();
        m_directory.pipelines = {pipeline};
        const auto add = [&](const QString &name, StageKind kind, int probability) {
            const auto position = static_cast<int>(m_directory.stages.size());
            m_directory.stages.push_back(Stage::make({.pipeline = pipeline->id,
                                                      .name = name,
                                                      .kind = kind,
                                                      .position = position,
                                                      .probability = probability})
                                             .value());
        };
        add(u"Prospek"_s, StageKind::Open, 10);
        add(u"Kualifikasi"_s, StageKind::Open, 30);
        add(u"Proposal"_s, StageKind::Open, 50);
        add(u"Negosiasi"_s, StageKind::Open, 70);
        add(u"Menang"_s, StageKind::Won, 100);
        add(u"Kalah"_s, StageKind::Lost, 0);
    }

    void addTarget(const QString &metric, Cadence cadence, qint64 value)
    {
        m_directory.targets.push_back(
            Target::make({.metric = metric, .cadence = cadence, .value = value, .from = day(1, 1)}).value());
    }

    int upTo(int most) { return std::uniform_int_distribution(0, most)(m_random); }

    void addWork(RepId rep)
    {
        const WorkingCalendar calendar = m_directory.calendar();
        for (Day at = day(9, 1); at < day(12, 1); at += std::chrono::days(1)) {
            if (calendar.isWorkday(at))
                addDay(rep, at);
        }
        for (int deal = 0; deal < 12; ++deal)
            addDeal(rep, day(9, 1) + std::chrono::days(upTo(85)));
    }

    void addDay(RepId rep, Day at)
    {
        const int calls = 6 + upTo(8);
        const int emails = 4 + upTo(6);
        const int meetings = upTo(2);
        const int demos = upTo(1);
        const auto add = [&](Measure measure, qint64 value) {
            if (value > 0)
                m_facts.activities.add({at, rep, measure, value});
        };
        add(Measure::Calls, calls);
        add(Measure::CallsOutbound, calls);
        add(Measure::CallsConnected, calls / 2);
        add(Measure::TalkSeconds, calls / 2 * 240);
        add(Measure::EmailsSent, emails);
        add(Measure::EmailsDelivered, emails);
        add(Measure::EmailsReplied, emails / 4);
        add(Measure::MeetingsScheduled, meetings);
        add(Measure::MeetingsHeld, meetings);
        add(Measure::MeetingsDue, meetings);
        add(Measure::DemosDue, demos);
        add(Measure::DemosCompleted, demos);
        add(Measure::Activities, calls + emails + meetings + demos);
        int number = 0;
        for (const int value : {calls, emails, meetings, demos})
            add(measureOfType(number++), value);
    }

    void addDeal(RepId rep, Day created)
    {
        const OpportunityId id = OpportunityId::generate();
        const auto momentOf = [](Day at) {
            return startOfDay(at, QTimeZone("Asia/Jakarta")) + std::chrono::hours(10);
        };
        const Day end = day(12, 1);
        Day at = created;
        size_t stage = 0;
        DealFact deal{.id = id,
                      .rep = rep,
                      .stage = m_directory.stages[0]->id,
                      .account = AccountId::generate(),
                      .createdAt = momentOf(created),
                      .created = created,
                      .amount = Money((20 + upTo(300)) * 1'000'000'00LL, Currency::rupiah())};
        while (true) {
            const Stage &now = m_directory.stages[stage];
            m_facts.stays.push_back(
                {.opportunity = id, .stage = now->id, .entered = momentOf(at), .enteredDay = at});
            deal.stage = now->id;
            deal.state = now->kind;
            if (now->kind != StageKind::Open) {
                deal.closed = at;
                deal.closedAt = momentOf(at);
                break;
            }
            at += std::chrono::days(2 + upTo(12));
            const bool isForgotten = upTo(15) == 0;
            if (at >= end || isForgotten)
                break;
            m_facts.stays.back().left = momentOf(at);
            stage = upTo(3) == 0 ? 5 : stage + 1;
        }
        m_facts.deals.push_back(deal);
    }

    std::mt19937 m_random;
    Directory m_directory;
    FactSnapshot m_facts;
};

/// The report of November 2026 as made on 1 December.
[[nodiscard]] inline ReportInput novemberReport(const Facts &facts, Language language)
{
    return {.facts = facts,
            .scope = {},
            .period = Workspace::november(),
            .language = language,
            .author = u"Dewi Lestari"_s,
            .made = instantAt(Workspace::day(12, 1), QTime(14, 5), QTimeZone("Asia/Jakarta")),
            .today = Workspace::day(12, 1)};
}

} // namespace laju::sample
