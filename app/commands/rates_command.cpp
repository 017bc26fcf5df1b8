// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/figure_output.h"

#include "core/exchange/export_csv.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

void declareRates(QCommandLineParser &parser)
{
    parser.addOption({u"currency"_s, CommandLine::tr("The other currency, as USD."), u"CODE"_s});
    parser.addOption({u"from"_s, CommandLine::tr("First day in force."), u"DATE"_s});
    parser.addOption({u"rate"_s,
                      CommandLine::tr("What one unit of it is in the currency of reports, as 15850.25."),
                      u"NUMBER"_s});
    parser.addOption(
        {u"format"_s, CommandLine::tr("Output of list: table, csv or json."), u"FORMAT"_s, u"table"_s});
}

int listRates(const CommandRun &run, const Directory &directory)
{
    const QString reporting = directory.settings.currency.code();
    const auto format = fromKey<OutputFormat>(run.options.value(u"format"_s));
    run.out.flush();
    CsvWriter csv(*run.out.device(), {.withByteOrderMark = false});
    if (format == OutputFormat::Csv) {
        if (const auto head = csv.write({u"currency"_s, u"from"_s, u"rate"_s, u"reporting"_s}); !head)
            return run.refuse(head.error());
    }
    QJsonArray array;
    for (const ExchangeRate &rate : directory.rates) {
        const QString code = rate.currency.code();
        switch (*format) {
        case OutputFormat::Table:
            run.out << toIso(rate.from) << "  1 " << code << " = " << toDecimal(rate) << ' ' << reporting
                    << '\n';
            break;
        case OutputFormat::Csv:
            if (const auto line = csv.write({code, toIso(rate.from), toDecimal(rate), reporting}); !line)
                return run.refuse(line.error());
            break;
        case OutputFormat::Json:
            array.append(QJsonObject{{u"currency"_s, code},
                                     {u"from"_s, toIso(rate.from)},
                                     {u"rate"_s, toDecimal(rate).toDouble()},
                                     {u"reporting"_s, reporting}});
            break;
        }
    }
    if (format == OutputFormat::Json)
        run.out << QString::fromUtf8(QJsonDocument(array).toJson());
    else if (format == OutputFormat::Table && directory.rates.empty())
        run.out << CommandLine::tr("No exchange rates: every amount is taken to be in %1.").arg(reporting)
                << '\n';
    return Done;
}

int runRates(const CommandRun &run)
{
    const QString what = run.arguments.value(0, u"list"_s);
    if (what != u"list" && what != u"set" && what != u"remove")
        return run.misuse(CommandLine::tr("“%1” is not list, set or remove.").arg(what));
    if (!fromKey<OutputFormat>(run.options.value(u"format"_s)))
        return run.misuse(CommandLine::tr("“%1” is not an output format: %2.")
                              .arg(run.options.value(u"format"_s), u"table, csv, json"_s));
    if (what != u"list") {
        for (const QString &needed : {u"currency"_s, u"from"_s, u"rate"_s}) {
            if (!run.options.isSet(needed) && !(what == u"remove" && needed == u"rate"))
                return run.misuse(CommandLine::tr("An exchange rate needs --%1.").arg(needed));
        }
    }
    const auto opened = run.workspace();
    if (!opened)
        return run.refuse(opened.error());
    const auto &[session, directory] = *opened;
    if (what == u"list")
        return listRates(run, directory);
    const auto currency = Currency::fromCode(run.options.value(u"currency"_s));
    if (!currency)
        return run.refuse(currency.error());
    const auto from = dayFromIso(run.options.value(u"from"_s));
    if (!from)
        return run.refuse(from.error());
    if (what == u"remove") {
        const auto removed = session->remove(
            ExchangeRate{.currency = *currency, .from = *from, .numerator = 1, .denominator = 1});
        return removed ? Done : run.refuse(removed.error());
    }
    const auto rate =
        exchangeRate(*currency, directory.settings.currency, *from, run.options.value(u"rate"_s));
    if (!rate)
        return run.refuse(rate.error());
    const auto saved = session->save(*rate);
    return saved ? Done : run.refuse(saved.error());
}

} // namespace

const CommandDefinition rates{
    "rates", "list|set|remove", QT_TRANSLATE_NOOP("CommandLine", "Lists, sets and removes exchange rates."),
    false,   &declareRates,     &runRates};

} // namespace laju::commands
