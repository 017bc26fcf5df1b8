// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/text_table.h"

#include "core/exchange/export_csv.h"
#include "core/insight/next_step.h"
#include "core/insight/stage_health.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

constexpr size_t mostDealsInTable = 20;
const QString dash = u"–"_s;

void declare(QCommandLineParser &parser)
{
    parser.addOption(
        {u"from"_s, CommandLine::tr("First day; default: that of the last day's month."), u"DATE"_s});
    parser.addOption(
        {u"to"_s, CommandLine::tr("Last day, inclusive; default: the end of this month."), u"DATE"_s});
    parser.addOption({u"scope"_s,
                      CommandLine::tr("company, team:NAME, rep:NAME or a NAME; default: company."),
                      u"SCOPE"_s});
    parser.addOption(
        {u"format"_s,
         CommandLine::tr("Output: %1. JSON has “stages”, each against the four periods before, “deals” that "
                         "are in theirs for longer than usual, by value times days over, and "
                         "“bottleneck”; money is in whole currency units, shares are parts of 1, what is "
                         "not known is null.")
             .arg(wordsOf<TextFormat>()),
         u"FORMAT"_s, u"table"_s});
}

/// The month that @p today or --to is in, as far as --from and --to do not say otherwise.
Result<Period> readBottleneckPeriod(const QCommandLineParser &options, Day today)
{
    Day within = today;
    if (options.isSet(u"to"_s)) {
        const auto last = dayFromIso(options.value(u"to"_s));
        if (!last)
            return failure(last.error());
        within = *last;
    }
    return readPeriod(options, Period::containing(within, Calendar::Month));
}

/// A stuck deal with what its record tells today.
struct ToldDeal
{
    HeldUpDeal deal;
    QString name;
    QString account;
    QString owner;
    QString stage;
    std::optional<Day> nextDay = {};
    NextStep nextStep = NextStep::None;
    QString subject;
};

struct Told
{
    Scope scope;
    Period period;
    StageStudy study;
    PipelineHealth health;
    std::vector<ToldDeal> deals = {};
};

/// Errors: those of reading.
Result<std::vector<ToldDeal>> tell(const PipelineHealth &health, Session &session, const Directory &directory,
                                   Instant now)
{
    std::vector<OpportunityId> ids;
    std::ranges::transform(health.deals, std::back_inserter(ids),
                           [](const HeldUpDeal &deal) { return deal.stuck.opportunity; });
    const auto rows = ids.empty() ? Result<std::vector<OpportunityRow>>(std::vector<OpportunityRow>())
                                  : dealsById(session, ids);
    if (!rows)
        return failure(rows.error());
    std::map<OpportunityId, const OpportunityRow *> byId;
    for (const OpportunityRow &row : *rows)
        byId.emplace(row.opportunity->id, &row);
    std::vector<ToldDeal> told;
    for (const HeldUpDeal &deal : health.deals) {
        const OpportunityRow &row = *byId.at(deal.stuck.opportunity);
        const Rep *owner = directory.rep(row.opportunity->owner);
        const Stage *stage = directory.stage(deal.stuck.stage);
        ToldDeal &one = told.emplace_back(ToldDeal{.deal = deal,
                                                   .name = row.opportunity->name,
                                                   .account = row.account,
                                                   .owner = owner ? (*owner)->name : QString(),
                                                   .stage = stage ? directory.labelOf(*stage) : QString(),
                                                   .subject = row.nextStepSubject});
        const QTimeZone zone = directory.zoneOf(row.opportunity->owner);
        if (row.nextStep)
            one.nextDay = localDay(*row.nextStep, zone);
        one.nextStep = nextStepOn(one.nextDay, localDay(now, zone));
    }
    return told;
}

/// The last day that what is inside is told of.
Day dayOf(const PipelineHealth &health, const Directory &directory)
{
    return localDay(health.asOf - Instant::duration(1), directory.zone());
}

template<class Value> QJsonValue orNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject jsonOf(const Told &told, const Directory &directory)
{
    const Currency currency = directory.settings.currency;
    const auto money = [&](const std::optional<qint64> &minor) {
        return minor ? QJsonValue(static_cast<double>(*minor) / static_cast<double>(currency.minorPerMajor()))
                     : QJsonValue();
    };
    const auto worth = [&](const DealsWorth &deals) {
        return QJsonObject{{u"deals"_s, deals.deals},
                           {u"amount"_s, money(deals.minor)},
                           {u"without_amount"_s, deals.missing},
                           {u"without_rate"_s, deals.withoutRate}};
    };
    QJsonArray stages;
    for (const StageHealth &stage : told.health.stages) {
        const StageTrend &trend = stage.trend;
        stages.append(QJsonObject{{u"stage"_s, directory.labelOf(*directory.stage(trend.stage))},
                                  {u"n"_s, trend.now.n},
                                  {u"median_days"_s, orNull(trend.now.value)},
                                  {u"n_before"_s, trend.before.n},
                                  {u"median_days_before"_s, orNull(trend.before.value)},
                                  {u"change_days"_s, orNull(trend.change())},
                                  {u"usual_days"_s, orNull(stage.usualDays)},
                                  {u"inside"_s, worth(stage.inside)},
                                  {u"longer_than_usual"_s, worth(stage.stuck)},
                                  {u"verdict"_s, QString(keyOf(stage.verdict))}});
    }
    QJsonArray deals;
    for (const ToldDeal &deal : told.deals) {
        const StuckDeal &stuck = deal.deal.stuck;
        deals.append(
            QJsonObject{{u"id"_s, QString::number(stuck.opportunity.number())},
                        {u"name"_s, deal.name},
                        {u"account"_s, deal.account},
                        {u"owner"_s, deal.owner},
                        {u"stage"_s, deal.stage},
                        {u"days"_s, stuck.days},
                        {u"usual_days"_s, stuck.usualDays},
                        {u"days_over"_s, stuck.daysOver},
                        {u"amount"_s, money(deal.deal.minor)},
                        {u"next_step"_s, QString(keyOf(deal.nextStep))},
                        {u"next_step_day"_s, deal.nextDay ? QJsonValue(toIso(*deal.nextDay)) : QJsonValue()},
                        {u"next_step_subject"_s, deal.nextDay ? QJsonValue(deal.subject) : QJsonValue()}});
    }
    QJsonValue bottleneck;
    if (const auto &found = told.study.bottleneck)
        bottleneck = QJsonObject{{u"stage"_s, found->name},
                                 {u"reason"_s, QString(keyOf(found->reason))},
                                 {u"days"_s, found->days},
                                 {u"usual_days"_s, found->usualDays},
                                 {u"amount"_s, money(found->amount)}};
    return {{u"scope"_s, scopeText(told.scope, directory)},
            {u"from"_s, toIso(told.period.from())},
            {u"to"_s, toIso(told.period.last())},
            {u"as_of"_s, toIso(dayOf(told.health, directory))},
            {u"currency"_s, currency.code()},
            {u"bottleneck"_s, bottleneck},
            {u"stages"_s, stages},
            {u"deals"_s, deals}};
}

void writeTable(const CommandRun &run, const Told &told, const Directory &directory)
{
    const FigureWords words = run.words(directory);
    const Format format(run.language);
    const auto days = [&](const std::optional<double> &value) { return value ? format.days(*value) : dash; };
    const auto money = [&](qint64 minor) {
        return format.compactMoney(Money(minor, directory.settings.currency));
    };
    const auto worth = [&](const DealsWorth &deals) {
        return deals.deals == 0 ? dash
                                : QString(money(deals.minor) + u" ("_s + format.count(deals.deals) + u')');
    };
    std::vector<QStringList> stages{{CommandLine::tr("Stage"), CommandLine::tr("Deals"),
                                     CommandLine::tr("Median"), CommandLine::tr("4 periods before"),
                                     CommandLine::tr("Change"), CommandLine::tr("Inside"),
                                     CommandLine::tr("Longer than usual"), CommandLine::tr("Verdict")}};
    for (const StageHealth &stage : told.health.stages)
        stages.push_back({directory.labelOf(*directory.stage(stage.trend.stage)),
                          format.count(stage.trend.now.n), days(stage.trend.now.value),
                          days(stage.trend.before.value), changeText(stage.trend, format),
                          worth(stage.inside), worth(stage.stuck), nameOf(stage.verdict)});
    const QList<qsizetype> lefts{0, 7};
    run.out << format.period(told.period) << '\n';
    writeRows(run.out, stages, lefts);
    run.out << '\n'
            << (told.study.bottleneck ? words.finding(*told.study.bottleneck)
                                      : CommandLine::tr("No stage stands out."))
            << '\n'
            << '\n';
    if (told.deals.empty()) {
        run.out << CommandLine::tr("No open deal is in its stage for longer than usual.") << '\n';
        return;
    }
    std::vector<QStringList> deals{{CommandLine::tr("Deal"), CommandLine::tr("Account"),
                                    CommandLine::tr("Owner"), CommandLine::tr("Stage"),
                                    CommandLine::tr("In stage"), CommandLine::tr("Usual"),
                                    CommandLine::tr("Value"), CommandLine::tr("Next step")}};
    for (const ToldDeal &deal : told.deals) {
        if (deals.size() > mostDealsInTable)
            break;
        deals.push_back({deal.name, deal.account, deal.owner, deal.stage, format.days(deal.deal.stuck.days),
                         format.days(deal.deal.stuck.usualDays),
                         deal.deal.minor ? money(*deal.deal.minor) : dash,
                         nextStepText(deal.nextStep, deal.nextDay, deal.subject, words)});
    }
    writeRows(run.out, deals, {0, 1, 2, 3, 7});
    if (told.deals.size() > mostDealsInTable)
        //: %1 is a number of deals
        run.out << CommandLine::tr("… and %1 more; --format json has all of them.")
                       .arg(format.count(std::ssize(told.deals) - static_cast<qint64>(mostDealsInTable)))
                << '\n';
}

int runBottleneck(const CommandRun &run)
{
    const auto format = readTextFormat(run.options);
    if (!format)
        return run.misuse(format.error().text);
    const auto opened = run.facts();
    if (!opened)
        return run.refuse(opened.error());
    const Facts &facts = opened->facts;
    const Directory &directory = facts.directory();
    const Instant now = run.clock->now();
    const auto period = readBottleneckPeriod(run.options, localDay(now, directory.zone()));
    if (!period)
        return run.refuse(period.error());
    const auto scope = readScope(run.options.value(u"scope"_s), directory);
    if (!scope)
        return run.refuse(scope.error());

    StageStudy study = studyStages(facts, {.scope = *scope, .period = *period});
    PipelineHealth health = pipelineHealth(facts, *scope, *period, now, study);
    auto deals = tell(health, *opened->session, directory, now);
    if (!deals)
        return run.refuse(deals.error());
    const Told told{*scope, *period, std::move(study), std::move(health), std::move(*deals)};
    if (*format == TextFormat::Json)
        run.out << QString::fromUtf8(QJsonDocument(jsonOf(told, directory)).toJson());
    else
        writeTable(run, told, directory);
    return Done;
}

} // namespace

const CommandDefinition bottleneck{
    "bottleneck",
    "",
    QT_TRANSLATE_NOOP("CommandLine", "Tells which stage is slower than its past, and which deals are stuck."),
    false,
    &declare,
    &runBottleneck};

} // namespace laju::commands
