// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/recent_period.h"

using namespace Qt::StringLiterals;

namespace laju {

namespace {

/// The number of --days, else @p usual.
Result<int> readDays(const QCommandLineParser &options, int usual)
{
    if (!options.isSet(u"days"_s))
        return usual;
    bool isNumber = false;
    const int days = options.value(u"days"_s).toInt(&isNumber);
    constexpr int most = 3660;
    if (!isNumber || days < 1 || days > most)
        return failure(ErrorKind::InvalidInput, CommandLine::tr("“%1” is no number of days from 1 to %2.")
                                                    .arg(options.value(u"days"_s))
                                                    .arg(most));
    return days;
}

} // namespace

Period daysUpTo(Day today, int days)
{
    const Day past = today + std::chrono::days(1);
    return Period::make(past - std::chrono::days(days), past).value();
}

void declareRecentPeriod(QCommandLineParser &parser, int days)
{
    parser.addOption(
        {u"period"_s,
         CommandLine::tr("%1: the one that holds today; default: %n day(s) up to today.", nullptr, days)
             .arg(wordsOf<Calendar>()),
         u"PERIOD"_s});
    parser.addOption(
        {u"days"_s, CommandLine::tr("How many days up to --to; default: %1.").arg(days), u"DAYS"_s});
    parser.addOption({u"from"_s, CommandLine::tr("First day; default: that of the period."), u"DATE"_s});
    parser.addOption(
        {u"to"_s, CommandLine::tr("Last day, inclusive; default: that of the period."), u"DATE"_s});
    parser.addOption({u"scope"_s,
                      CommandLine::tr("company, team:NAME, rep:NAME or a NAME; default: company."),
                      u"SCOPE"_s});
}

Result<Period> readRecentPeriod(const QCommandLineParser &options, Day today, int days,
                                const Directory &directory)
{
    const auto wanted = readDays(options, days);
    if (!wanted)
        return failure(wanted.error());
    Period period = daysUpTo(today, *wanted);
    if (options.isSet(u"period"_s)) {
        const QString word = options.value(u"period"_s);
        const auto kind = fromKey<Calendar>(word);
        if (!kind)
            return failure(ErrorKind::InvalidInput,
                           CommandLine::tr("“%1” is not %2.").arg(word, wordsOf<Calendar>()));
        period = Period::containing(today, *kind, directory.settings.weekStart);
    }
    // Who names only the last day means as long a time before it.
    if (options.isSet(u"to"_s) && !options.isSet(u"from"_s)) {
        const auto last = dayFromIso(options.value(u"to"_s));
        if (!last)
            return failure(last.error());
        period = daysUpTo(*last, period.days());
    }
    return readPeriod(options, period);
}

} // namespace laju
