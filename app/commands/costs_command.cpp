// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/figure_output.h"

#include "core/exchange/export_csv.h"
#include "core/exchange/month_format.h"
#include "core/insight/cost_ledger.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

void declareCosts(QCommandLineParser &parser)
{
    parser.addOption({u"month"_s, CommandLine::tr("The month, as 2026-03."), u"MONTH"_s});
    parser.addOption({u"class"_s, CommandLine::tr("marketing, sales or other."), u"CLASS"_s});
    parser.addOption({u"amount"_s, CommandLine::tr("The amount, as 5000000 or 1250.50."), u"AMOUNT"_s});
    parser.addOption({u"currency"_s, CommandLine::tr("Of the amount; default: that of reports."), u"CODE"_s});
    parser.addOption(
        {u"team"_s, CommandLine::tr("The team whose cost it is; default: the company's."), u"TEAM"_s});
    parser.addOption({u"note"_s, CommandLine::tr("What it was spent on."), u"TEXT"_s});
    parser.addOption(
        {u"format"_s, CommandLine::tr("Output of list: table, csv or json."), u"FORMAT"_s, u"table"_s});
}

/// What the options say; what they do not say is empty.
struct AskedCost
{
    std::optional<Day> month = {};
    std::optional<CostClass> costClass = {};
    std::optional<TeamId> team = {};
};

Result<AskedCost> readAskedCost(const CommandRun &run, const Directory &directory)
{
    AskedCost asked;
    if (run.options.isSet(u"month"_s)) {
        const auto month = parseMonth(run.options.value(u"month"_s));
        if (!month)
            return failure(month.error());
        asked.month = *month;
    }
    if (run.options.isSet(u"class"_s)) {
        asked.costClass = fromKey<CostClass>(run.options.value(u"class"_s));
        if (!asked.costClass)
            return failure(
                ErrorKind::InvalidInput,
                CommandLine::tr("“%1” is not marketing, sales or other.").arg(run.options.value(u"class"_s)));
    }
    if (run.options.isSet(u"team"_s)) {
        const auto scope = readScope(u"team:"_s + run.options.value(u"team"_s), directory);
        if (!scope)
            return failure(scope.error());
        asked.team = std::get<TeamId>(*scope);
    }
    return asked;
}

/// The costs that the options name, as the ledger orders them.
CostLedger askedLedger(const AskedCost &asked, Directory directory)
{
    std::erase_if(directory.costs, [&](const Cost &cost) {
        return (asked.month && cost->month != *asked.month) ||
               (asked.costClass && cost->costClass != *asked.costClass) ||
               (asked.team && cost->team != asked.team);
    });
    return costLedger(directory);
}

QString teamText(const Cost &cost, const Directory &directory)
{
    const Team *team = cost->team ? directory.team(*cost->team) : nullptr;
    return team ? (*team)->name : QString();
}

QString sumsText(const CostSums &sums, const Format &format, Currency currency)
{
    QStringList parts;
    for (const CostClass costClass : allOf<CostClass>()) {
        const auto sum = sums.byClass.find(costClass);
        if (sum != sums.byClass.end())
            parts.append(QString(keyOf(costClass)) + u' ' +
                         format.compactMoney(sum->second.rounded(), currency));
    }
    parts.append(CommandLine::tr("in all %1").arg(format.compactMoney(sums.all.rounded(), currency)));
    return parts.join(u" · "_s);
}

void writeCostTable(const CommandRun &run, const CostLedger &ledger, const Directory &directory)
{
    const Format format(run.language);
    const Currency currency = directory.settings.currency;
    for (const Cost &cost : ledger.entries) {
        QStringList cells{QString::number(cost->id.number()), monthToIso(cost->month),
                          QString(keyOf(cost->costClass)), format.money(cost->amount)};
        if (const QString team = teamText(cost, directory); !team.isEmpty())
            cells.append(u"team:"_s + team);
        if (!cost->note.isEmpty())
            cells.append(cost->note);
        run.out << cells.join(u"  "_s) << '\n';
    }
    if (ledger.entries.empty())
        run.out << CommandLine::tr("No costs. laju costs add --month 2026-03 --class marketing --amount "
                                   "5000000 records the first.")
                << '\n';
    for (const CostLedger::Month &month : ledger.months)
        run.out << monthToIso(month.first) << ": " << sumsText(month.sums, format, currency) << '\n';
    if (ledger.months.size() > 1)
        run.out << CommandLine::tr("Together: %1").arg(sumsText(ledger.total, format, currency)) << '\n';
    //: %1 is a number of months
    run.out << CommandLine::tr("Lag from cost to customer in months: %1")
                   .arg(directory.settings.acquisitionLag.count())
            << '\n';
}

void writeCostJson(const CommandRun &run, const CostLedger &ledger, const Directory &directory)
{
    const auto whole = [](const Money &money) {
        return static_cast<double>(money.minor()) / static_cast<double>(money.currency().minorPerMajor());
    };
    QJsonArray array;
    for (const Cost &cost : ledger.entries) {
        const auto reported = directory.inReportingCurrency(cost->amount, cost->month);
        array.append(
            QJsonObject{{u"id"_s, QString::number(cost->id.number())},
                        {u"month"_s, monthToIso(cost->month)},
                        {u"class"_s, QString(keyOf(cost->costClass))},
                        {u"amount"_s, whole(cost->amount)},
                        {u"currency"_s, cost->amount.currency().code()},
                        {u"reported"_s, reported ? QJsonValue(whole(*reported)) : QJsonValue()},
                        {u"team"_s, cost->team ? QJsonValue(teamText(cost, directory)) : QJsonValue()},
                        {u"note"_s, cost->note}});
    }
    run.out << QString::fromUtf8(QJsonDocument(array).toJson());
}

/// Names each cost that is in no sum, because there is no exchange rate for it.
void tellMissingRates(const CommandRun &run, const CostLedger &ledger, const Directory &directory)
{
    QStringList told;
    for (const Cost &cost : ledger.entries) {
        const auto amount = directory.inReportingCurrency(cost->amount, cost->month);
        if (!amount && !told.contains(amount.error().text))
            told.append(amount.error().text);
    }
    for (const QString &text : std::as_const(told))
        run.err << "laju: " << text << Qt::endl;
}

int listCosts(const CommandRun &run, const Directory &directory)
{
    const auto format = fromKey<OutputFormat>(run.options.value(u"format"_s));
    const auto asked = readAskedCost(run, directory);
    if (!asked)
        return run.refuse(asked.error());
    const CostLedger ledger = askedLedger(*asked, directory);
    switch (*format) {
    case OutputFormat::Table:
        writeCostTable(run, ledger, directory);
        break;
    case OutputFormat::Json:
        writeCostJson(run, ledger, directory);
        break;
    case OutputFormat::Csv:
        run.out.flush();
        if (const auto written =
                exportCosts(ledger.entries, directory, *run.out.device(), {.withByteOrderMark = false});
            !written)
            return run.refuse(written.error());
        break;
    }
    tellMissingRates(run, ledger, directory);
    return Done;
}

/// The cost that the options describe. With @p replaces it is the one of the same month, class, team and note
/// when there is one.
Result<Cost> readCost(const CommandRun &run, const Directory &directory, bool replaces)
{
    const auto asked = readAskedCost(run, directory);
    if (!asked)
        return failure(asked.error());
    const auto currency = run.options.isSet(u"currency"_s)
                              ? Currency::fromCode(run.options.value(u"currency"_s))
                              : Result<Currency>(directory.settings.currency);
    if (!currency)
        return failure(currency.error());
    const auto amount = Money::fromDecimal(run.options.value(u"amount"_s), *currency);
    if (!amount)
        return failure(amount.error());
    CostFields fields{.month = *asked->month,
                      .costClass = *asked->costClass,
                      .amount = *amount,
                      .team = asked->team,
                      .note = run.options.value(u"note"_s)};
    const auto known = std::ranges::find_if(directory.costs, [&](const Cost &cost) {
        return cost->month == fields.month && cost->costClass == fields.costClass &&
               cost->team == fields.team && cost->note == fields.note;
    });
    if (replaces && known != directory.costs.end()) {
        fields.id = (*known)->id;
        fields.version = (*known)->version;
    }
    return Cost::make(std::move(fields));
}

int saveCost(const CommandRun &run, Session &session, const Directory &directory, bool replaces)
{
    for (const QString &needed : {u"month"_s, u"class"_s, u"amount"_s}) {
        if (!run.options.isSet(needed))
            return run.misuse(CommandLine::tr("A cost needs --%1.").arg(needed));
    }
    const auto cost = readCost(run, directory, replaces);
    if (!cost)
        return run.refuse(cost.error());
    if (const auto saved = session.save(*cost); !saved)
        return run.refuse(saved.error());
    run.out << cost.value()->id.number() << '\n';
    return Done;
}

int saveLag(const CommandRun &run, Session &session, const Directory &directory)
{
    const auto lag = readLag(run.arguments.value(1));
    if (!lag)
        return run.refuse(lag.error());
    WorkspaceSettings settings = directory.settings;
    settings.acquisitionLag = *lag;
    const auto saved = session.save(settings);
    return saved ? Done : run.refuse(saved.error());
}

int runCosts(const CommandRun &run)
{
    const QString what = run.arguments.value(0, u"list"_s);
    if (!QStringList{u"list"_s, u"add"_s, u"set"_s, u"remove"_s, u"lag"_s}.contains(what))
        return run.misuse(CommandLine::tr("“%1” is not list, add, set, remove or lag.").arg(what));
    if (!fromKey<OutputFormat>(run.options.value(u"format"_s)))
        return run.misuse(CommandLine::tr("“%1” is not an output format: %2.")
                              .arg(run.options.value(u"format"_s), u"table, csv, json"_s));
    const auto opened = run.workspace();
    if (!opened)
        return run.refuse(opened.error());
    const auto &[session, directory] = *opened;
    if (what == u"list")
        return listCosts(run, directory);
    if (what == u"add" || what == u"set")
        return saveCost(run, *session, directory, what == u"set");
    if (what == u"lag")
        return saveLag(run, *session, directory);
    const auto id = CostId::fromNumber(run.arguments.value(1).toLongLong());
    if (!id)
        return run.misuse(
            CommandLine::tr("Name the cost to remove by its number; laju costs list shows them."));
    const auto removed = session->remove(*id);
    return removed ? Done : run.refuse(removed.error());
}

} // namespace

const CommandDefinition costs{
    "costs",
    "list|add|set|remove [NUMBER]|lag MONTHS",
    QT_TRANSLATE_NOOP("CommandLine", "Lists, adds, sets and removes costs by month and class."),
    false,
    &declareCosts,
    &runCosts};

} // namespace laju::commands
