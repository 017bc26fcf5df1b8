// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "core/demo/demo.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

void declare(QCommandLineParser &parser)
{
    parser.addOption({u"seed"_s, CommandLine::tr("The same seed makes the same company."), u"NUMBER"_s});
    parser.addOption({u"activities"_s,
                      CommandLine::tr("About how many activities; default: as many as such a company has."),
                      u"NUMBER"_s});
    parser.addOption({u"months"_s,
                      CommandLine::tr("How many whole months of history come before the running one; "
                                      "default: %1.")
                          .arg(DemoOptions::usualMonths),
                      u"NUMBER"_s});
}

/// A whole number from 0 up to @p most. Errors: InvalidInput, naming option and text.
Result<qint64> readNumber(const CommandRun &run, const QString &option, qint64 most)
{
    bool isNumber = false;
    const qint64 number = run.options.value(option).toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > most)
        return failure(ErrorKind::InvalidInput,
                       CommandLine::tr("--%1 takes a whole number up to %2, not “%3”.")
                           .arg(option, QString::number(most), run.options.value(option)));
    return number;
}

int runDemo(const CommandRun &run)
{
    constexpr qint64 mostActivities = 50'000'000;
    const auto session = run.open(true);
    if (!session)
        return run.refuse(session.error());
    const auto directory = (*session)->directory();
    if (!directory)
        return run.refuse(directory.error());
    const QDateTime now = toZone(run.clock->now(), directory->zone());
    DemoOptions options{.today = toDay(now.date()), .until = now.time()};
    if (run.options.isSet(u"seed"_s)) {
        const auto seed = readNumber(run, u"seed"_s, std::numeric_limits<quint32>::max());
        if (!seed)
            return run.refuse(seed.error());
        options.seed = static_cast<quint32>(*seed);
    }
    if (run.options.isSet(u"activities"_s)) {
        const auto count = readNumber(run, u"activities"_s, mostActivities);
        if (!count)
            return run.refuse(count.error());
        options.activities = *count;
    }
    if (run.options.isSet(u"months"_s)) {
        const auto count = readNumber(run, u"months"_s, DemoOptions::mostMonths);
        if (!count)
            return run.refuse(count.error());
        if (*count < 1)
            return run.refuse({.kind = ErrorKind::InvalidInput,
                               .text = CommandLine::tr("A history has a month at least: --months 1.")});
        options.months = static_cast<int>(*count);
    }
    const auto made = makeDemo(**session, options);
    if (!made)
        return run.refuse(made.error());
    const auto count = (*session)->countActivities({});
    if (!count)
        return run.refuse(count.error());
    run.out << CommandLine::tr("Made a sample company with %1 activities.")
                   .arg(Format(run.language).count(*count))
            << '\n';
    return Done;
}

} // namespace

const CommandDefinition demo{
    "demo", "",       QT_TRANSLATE_NOOP("CommandLine", "Fills an empty workspace with a sample company."),
    false,  &declare, &runDemo};

} // namespace laju::commands
