// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone_clock.h"
#include "core/insight/deal_habits.h"
#include "core/insight/hygiene.h"
#include "core/metrics/selected_deals.h"

#include <map>
#include <set>

namespace laju {

/// The numbers by which people are called, as digits alone: two who share one are one number. Who has none is
/// told by the own id.
class PhoneBook final
{
public:
    void add(ContactId contact, const QString &phone) { put(m_contacts, contact, phone); }
    void add(AccountId account, const QString &phone) { put(m_accounts, account, phone); }
    /// What a call went to; empty when nobody knows.
    [[nodiscard]] QString numberOf(const ActivityTrace &call) const;

private:
    template<class IdType>
    static void put(std::unordered_map<IdType, QString> &numbers, IdType id, const QString &phone);

    std::unordered_map<ContactId, QString> m_contacts;
    std::unordered_map<AccountId, QString> m_accounts;
};

/// The numbers of everybody on record. Errors: those of reading.
[[nodiscard]] Result<PhoneBook> readPhones(Session &session);

/// Checks the records of a period as they are read; open deals as they stand now, whatever the period.
class HygieneReader final
{
public:
    /// @p facts must outlive this.
    HygieneReader(const Facts &facts, const Selection &selection, Instant now, PhoneBook phones = {});
    Q_DISABLE_COPY_MOVE(HygieneReader)

    /// What is to be read, in this order. Good as long as this.
    [[nodiscard]] std::vector<TraceStep> steps();
    /// Once all is read.
    [[nodiscard]] HygieneReport take();

private:
    struct Found
    {
        std::map<RepId, Share> reps = {};
        std::map<RepId, Share> tested = {}; ///< where it is not the same
        std::vector<std::pair<Instant, ActivityId>> activities = {};
    };
    struct Entry
    {
        Instant entered;
        Instant start;
        ActivityId id;
    };
    struct Calls
    {
        std::vector<std::pair<Instant, ActivityId>> calls = {};
        bool gotThrough = false;
    };

    void check(const ActivityTrace &trace, size_t portion);
    void checkCall(const ActivityTrace &trace);
    void checkAccount(const ActivityTrace &trace);
    void checkOutcome(const ActivityTrace &trace);
    void checkEntry(const ActivityTrace &trace);
    void noteTouch(const ActivityTrace &trace);
    /// Counts @p trace as one that could be, and with @p isFound as one that is.
    void count(HygieneCheck check, const ActivityTrace &trace, bool isFound);
    void closeNumbers();
    void findBursts();
    [[nodiscard]] HygieneFinding findingOf(HygieneCheck check);
    [[nodiscard]] HygieneFinding pastClose() const;
    [[nodiscard]] HygieneFinding untouched(const std::optional<double> &usualDays) const;
    [[nodiscard]] std::optional<double> usualSilence();
    ZoneClock &clockOf(RepId rep);

    const Facts &m_facts;
    Selection m_selection;
    Instant m_now;
    PhoneBook m_phones;
    HabitReader m_won; ///< deals won in the last twelve months
    Deals m_open;
    std::array<Found, hygieneCheckCount> m_found = {};
    std::map<std::tuple<RepId, Day, QString>, Calls> m_numbers; ///< of the portion at hand
    size_t m_portion = 0;
    std::map<RepId, std::vector<Entry>> m_lateEntries;
    std::set<std::pair<RepId, Day>> m_entryDays;
    std::unordered_map<OpportunityId, Instant> m_lastTouch; ///< of open deals
    std::unordered_map<RepId, ZoneClock> m_clocks;
};

} // namespace laju
