// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/hygiene_reader.h"

#include "core/metrics/statistics.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

/// A list that goes further is mended from its front first.
constexpr size_t mostListed = 5000;
constexpr double silenceShare = 0.9;

constexpr std::array ofActivities{HygieneCheck::ShortCalls, HygieneCheck::LateFriday,
                                  HygieneCheck::SameNumber, HygieneCheck::NoAccount, HygieneCheck::NoOutcome};

Period lastYear(Instant now, const Directory &directory)
{
    const Day today = localDay(now, directory.zone());
    return Period::make(today - std::chrono::days(365), today + std::chrono::days(1)).value();
}

/// The open deals of those who belong to @p selection's scope today.
Deals openDealsOf(const Facts &facts, const Selection &selection, Instant now)
{
    const Directory &directory = facts.directory();
    Selection today = selection;
    today.period = Period::ofDay(localDay(now, directory.zone()));
    Deals open;
    std::set<RepId> reps;
    for (const RepSpan &span : spansOf(today, directory))
        reps.insert(span.rep);
    DealFilter takes(selection);
    for (const DealFact &deal : facts.deals()) {
        if (deal.state == StageKind::Open && reps.contains(deal.rep) && takes(deal))
            open.push_back(&deal);
    }
    return open;
}

bool hasOutcomes(ActivityKind kind)
{
    return kind == ActivityKind::Call || kind == ActivityKind::Meeting || kind == ActivityKind::Demo;
}

void sortReps(std::vector<RepHygiene> &reps)
{
    std::erase_if(reps, [](const RepHygiene &rep) { return rep.found.successes == 0; });
    std::ranges::stable_sort(reps, std::ranges::greater(),
                             [](const RepHygiene &rep) { return rep.found.successes; });
}

/// A finding about deals: @p overdue has how far each of @p found is over, @p of those that could be.
HygieneFinding dealFinding(HygieneCheck check, std::vector<std::pair<double, const DealFact *>> found,
                           const Deals &of)
{
    HygieneFinding finding{.check = check, .count = std::ssize(found), .of = std::ssize(of)};
    std::map<RepId, Share> reps;
    for (const DealFact *deal : of)
        ++reps.try_emplace(deal->rep, Share{0, 0}).first->second.trials;
    std::ranges::stable_sort(found, std::ranges::greater(), [](const auto &each) { return each.first; });
    for (const auto &[over, deal] : found) {
        ++reps.at(deal->rep).successes;
        finding.deals.push_back(deal->id);
    }
    for (const auto &[rep, share] : reps)
        finding.reps.push_back({.rep = rep, .found = share, .tested = share});
    sortReps(finding.reps);
    return finding;
}

} // namespace

template<class IdType>
void PhoneBook::put(std::unordered_map<IdType, QString> &numbers, IdType id, const QString &phone)
{
    QString digits;
    std::ranges::copy_if(phone, std::back_inserter(digits), [](QChar each) { return each.isDigit(); });
    if (!digits.isEmpty())
        numbers.insert_or_assign(id, digits);
}
template void PhoneBook::put(std::unordered_map<ContactId, QString> &, ContactId, const QString &);
template void PhoneBook::put(std::unordered_map<AccountId, QString> &, AccountId, const QString &);

QString PhoneBook::numberOf(const ActivityTrace &call) const
{
    if (call.contact) {
        const auto found = m_contacts.find(*call.contact);
        return found != m_contacts.end() ? found->second : u"c%1"_s.arg(call.contact->number());
    }
    if (call.account) {
        const auto found = m_accounts.find(*call.account);
        return found != m_accounts.end() ? found->second : u"a%1"_s.arg(call.account->number());
    }
    return {};
}

Result<PhoneBook> readPhones(Session &session)
{
    PhoneBook phones;
    const auto contacts = session.contacts({});
    if (!contacts)
        return failure(contacts.error());
    for (const Contact &contact : *contacts)
        phones.add(contact->id, contact->phone);
    const auto accounts = session.accounts();
    if (!accounts)
        return failure(accounts.error());
    for (const Account &account : *accounts)
        phones.add(account->id, account->phone);
    return phones;
}

HygieneReader::HygieneReader(const Facts &facts, const Selection &selection, Instant now, PhoneBook phones)
    : m_facts(facts)
    , m_selection(selection)
    , m_now(now)
    , m_phones(std::move(phones))
    , m_won(facts, {.period = lastYear(now, facts.directory())}, {}, StageKind::Won)
    , m_open(openDealsOf(facts, selection, now))
{
}

std::vector<TraceStep> HygieneReader::steps()
{
    std::vector<TraceStep> steps = m_won.steps();
    std::ranges::move(stepsFor(idsOf(m_open), [this](const ActivityTrace &trace) { noteTouch(trace); }),
                      std::back_inserter(steps));
    for (const Period &week : m_selection.period.split(Calendar::Week)) {
        Selection part = m_selection;
        part.period = week;
        const std::vector<RepSpan> spans = spansOf(part, m_facts.directory());
        if (!spans.empty())
            steps.push_back({.query = {.spans = spans},
                             .visit = [this, portion = steps.size()](const ActivityTrace &trace) {
                                 check(trace, portion);
                             }});
    }
    return steps;
}

ZoneClock &HygieneReader::clockOf(RepId rep)
{
    const auto known = m_clocks.find(rep);
    return known != m_clocks.end()
               ? known->second
               : m_clocks.emplace(rep, ZoneClock(m_facts.directory().zoneOf(rep))).first->second;
}

void HygieneReader::count(HygieneCheck check, const ActivityTrace &trace, bool isFound)
{
    Found &found = m_found[static_cast<size_t>(check)];
    Share &share = found.reps.try_emplace(trace.rep, Share{0, 0}).first->second;
    ++share.trials;
    if (!isFound)
        return;
    ++share.successes;
    found.activities.emplace_back(trace.start, trace.id);
}

void HygieneReader::check(const ActivityTrace &trace, size_t portion)
{
    if (portion != m_portion)
        closeNumbers();
    m_portion = portion;
    if (trace.isDone && trace.kind == ActivityKind::Call)
        checkCall(trace);
    if (trace.isTouch())
        checkAccount(trace);
    if (hasOutcomes(trace.kind))
        checkOutcome(trace);
    if (trace.isTyped)
        checkEntry(trace);
}

void HygieneReader::checkCall(const ActivityTrace &trace)
{
    const bool isShort = trace.duration <= longestShortCall;
    if (trace.outcome == Outcome::Connected || trace.outcome == Outcome::None)
        count(HygieneCheck::ShortCalls, trace, isShort);
    if (!trace.isOutward)
        return;
    count(HygieneCheck::SameNumber, trace, false);
    const QString number = m_phones.numberOf(trace);
    if (number.isEmpty())
        return;
    Calls &calls = m_numbers[{trace.rep, trace.day, number}];
    calls.calls.emplace_back(trace.start, trace.id);
    calls.gotThrough = calls.gotThrough || (trace.isConnected && !isShort);
}

void HygieneReader::closeNumbers()
{
    Found &found = m_found[static_cast<size_t>(HygieneCheck::SameNumber)];
    for (const auto &[key, calls] : m_numbers) {
        Share &tested = found.tested.try_emplace(std::get<RepId>(key), Share{0, 0}).first->second;
        ++tested.trials;
        if (calls.gotThrough || calls.calls.size() < fewestSameNumber)
            continue;
        ++tested.successes;
        found.reps.at(std::get<RepId>(key)).successes += std::ssize(calls.calls);
        std::ranges::copy(calls.calls, std::back_inserter(found.activities));
    }
    m_numbers.clear();
}

void HygieneReader::checkAccount(const ActivityTrace &trace)
{
    const DealFact *deal = trace.deal ? m_facts.deal(*trace.deal) : nullptr;
    count(HygieneCheck::NoAccount, trace, !trace.account && !(deal && deal->account));
}

void HygieneReader::checkOutcome(const ActivityTrace &trace)
{
    const bool isOverdue =
        !trace.isDone && trace.kind != ActivityKind::Call && trace.start + outcomeDue < m_now;
    if (trace.isDone || isOverdue)
        count(HygieneCheck::NoOutcome, trace, trace.outcome == Outcome::None);
}

void HygieneReader::checkEntry(const ActivityTrace &trace)
{
    count(HygieneCheck::LateFriday, trace, false);
    const Instant entered = trace.entered();
    ZoneClock &clock = clockOf(trace.rep);
    m_entryDays.emplace(trace.rep, clock.day(entered));
    if (std::chrono::weekday(clock.day(entered)) == std::chrono::Friday &&
        clock.minute(entered) >= lateFridayHour * 60)
        m_lateEntries[trace.rep].push_back({entered, trace.start, trace.id});
}

void HygieneReader::findBursts()
{
    Found &found = m_found[static_cast<size_t>(HygieneCheck::LateFriday)];
    for (const auto &[rep, day] : m_entryDays)
        ++found.tested.try_emplace(rep, Share{0, 0}).first->second.trials;
    for (auto &[rep, entries] : m_lateEntries) {
        std::set<Day> fridays;
        std::ranges::sort(entries, {}, &Entry::entered);
        size_t past = 0; ///< of the entries that are counted already
        for (size_t last = fewestOfBurst - 1; last < entries.size(); ++last) {
            const size_t first = last + 1 - fewestOfBurst;
            if (entries[last].entered - entries[first].entered > burstTime)
                continue;
            for (size_t i = std::max(past, first); i <= last; ++i) {
                ++found.reps.at(rep).successes;
                found.activities.emplace_back(entries[i].start, entries[i].id);
            }
            past = last + 1;
            fridays.insert(clockOf(rep).day(entries[last].entered));
        }
        found.tested.at(rep).successes = std::ssize(fridays);
    }
}

void HygieneReader::noteTouch(const ActivityTrace &trace)
{
    if (!trace.isTouch() || trace.start > m_now)
        return;
    Instant &last = m_lastTouch.try_emplace(*trace.deal, trace.start).first->second;
    last = std::max(last, trace.start);
}

HygieneFinding HygieneReader::findingOf(HygieneCheck check)
{
    Found &found = m_found[static_cast<size_t>(check)];
    HygieneFinding finding{.check = check};
    for (const auto &[rep, share] : found.reps) {
        finding.count += share.successes;
        finding.of += share.trials;
        const auto apart = found.tested.find(rep);
        const Share tested = apart == found.tested.end() ? share : apart->second;
        finding.tested = finding.tested + tested;
        finding.reps.push_back({.rep = rep, .found = share, .tested = tested});
    }
    sortReps(finding.reps);
    std::ranges::sort(found.activities, std::ranges::greater());
    for (const auto &[start, id] : found.activities | std::views::take(mostListed))
        finding.activities.push_back(id);
    return finding;
}

HygieneFinding HygieneReader::pastClose() const
{
    std::vector<std::pair<double, const DealFact *>> found;
    Deals of;
    for (const DealFact *deal : m_open) {
        if (!deal->expectedClose)
            continue;
        of.push_back(deal);
        const Day today = localDay(m_now, m_facts.directory().zoneOf(deal->rep));
        if (*deal->expectedClose < today)
            found.emplace_back((today - *deal->expectedClose).count(), deal);
    }
    return dealFinding(HygieneCheck::PastClose, std::move(found), of);
}

std::optional<double> HygieneReader::usualSilence()
{
    std::vector<double> silences;
    for (const DealHabits &habits : m_won.take()) {
        if (const auto &longest = habits.of(Behaviour::LongestGap); longest && habits.isTouched)
            silences.push_back(*longest);
    }
    return silences.size() < fewestWonDeals ? std::nullopt : quantile(std::move(silences), silenceShare);
}

HygieneFinding HygieneReader::untouched(const std::optional<double> &usualDays) const
{
    std::vector<std::pair<double, const DealFact *>> found;
    Deals of;
    for (const DealFact *deal : m_open) {
        const auto touched = m_lastTouch.find(deal->id);
        std::optional<Instant> since;
        if (touched != m_lastTouch.end())
            since = touched->second;
        else if (deal->createdAt)
            since = *deal->createdAt;
        if (!since || !usualDays)
            continue;
        of.push_back(deal);
        const double days = std::chrono::duration<double, std::ratio<86400>>(m_now - *since).count();
        if (days > *usualDays)
            found.emplace_back(days, deal);
    }
    return dealFinding(HygieneCheck::Untouched, std::move(found), of);
}

HygieneReport HygieneReader::take()
{
    closeNumbers();
    findBursts();
    HygieneReport report{.selection = m_selection, .today = localDay(m_now, m_facts.directory().zone())};
    for (const HygieneCheck check : ofActivities)
        report.findings.push_back(findingOf(check));
    judgeHabits(report.findings);
    report.findings.push_back(pastClose());
    report.usualSilence = usualSilence();
    report.findings.push_back(untouched(report.usualSilence));
    return report;
}

} // namespace laju
