// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "core/insight/coaching_study.h"
#include "core/insight/coaching_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

void declare(QCommandLineParser &parser)
{
    parser.addOption({u"scope"_s,
                      CommandLine::tr("company, team:NAME, rep:NAME or a NAME; default: company."),
                      u"SCOPE"_s});
    parser.addOption({u"rep"_s, CommandLine::tr("Only this rep, compared with the own team."), u"NAME"_s});
    parser.addOption({u"days"_s,
                      CommandLine::tr("How many days up to --to, and as many before; default: 90."),
                      u"DAYS"_s, u"90"_s});
    parser.addOption({u"to"_s, CommandLine::tr("Last day, inclusive; default: today."), u"DATE"_s});
    parser.addOption(
        {u"flag"_s, CommandLine::tr("dismiss, restore: which of the rep's, as “flag” in JSON."), u"FLAG"_s});
    parser.addOption({u"reason"_s, CommandLine::tr("dismiss: why it needs no talk."), u"TEXT"_s});
    parser.addOption(
        {u"format"_s,
         CommandLine::tr("Output: %1. JSON has “flags”, “not_flagged” for lack of records, and “rates” with "
                         "their over-dispersion; shares are successes of trials.")
             .arg(wordsOf<TextFormat>()),
         u"FORMAT"_s, u"table"_s});
}

/// The days that --days and --to name.
Result<Period> readDays(const QCommandLineParser &options, Day today)
{
    Day last = today;
    if (options.isSet(u"to"_s)) {
        const auto named = dayFromIso(options.value(u"to"_s));
        if (!named)
            return failure(named.error());
        last = *named;
    }
    bool isNumber = false;
    const int days = options.value(u"days"_s).toInt(&isNumber);
    constexpr int most = 3660;
    if (!isNumber || days < 1 || days > most)
        return failure(ErrorKind::InvalidInput, CommandLine::tr("“%1” is no number of days from 1 to %2.")
                                                    .arg(options.value(u"days"_s))
                                                    .arg(most));
    const Day past = last + std::chrono::days(1);
    return Period::make(past - std::chrono::days(days), past);
}

/// The rep that --rep names, else what --scope does.
Result<Scope> readWhom(const QCommandLineParser &options, const Directory &directory)
{
    if (!options.isSet(u"rep"_s))
        return readScope(options.value(u"scope"_s), directory);
    return readScope(u"rep:"_s + options.value(u"rep"_s), directory);
}

QJsonObject jsonOf(const Share &share)
{
    return {{u"successes"_s, share.successes}, {u"trials"_s, share.trials}};
}

QJsonObject jsonOf(const RateOf &rate, const Directory &directory)
{
    const Stage *stage = rate.stage ? directory.stage(*rate.stage) : nullptr;
    return {{u"metric"_s, QString::fromLatin1(rate.metric->key)},
            {u"stage"_s, stage ? QJsonValue(directory.labelOf(*stage)) : QJsonValue()}};
}

QString nameOf(RepId rep, const Directory &directory)
{
    const Rep *found = directory.rep(rep);
    return found ? (*found)->name : QString();
}

QJsonObject jsonOf(const CoachingStudy &study, const Directory &directory)
{
    QJsonArray flags;
    for (const auto &[flag, gap, habit] : study.flags) {
        QJsonValue widest;
        if (gap)
            widest = QJsonObject{{u"rate"_s, jsonOf(gap->rate, directory)},
                                 {u"own"_s, jsonOf(gap->own)},
                                 {u"others"_s, jsonOf(gap->others)},
                                 {u"contribution"_s, gap->contribution}};
        flags.append(
            QJsonObject{{u"rep"_s, nameOf(flag.rep, directory)},
                        {u"flag"_s, keyOf(flag)},
                        {u"rate"_s, jsonOf(flag.rate, directory)},
                        {u"kind"_s, QString(keyOf(flag.kind))},
                        {u"against"_s, QString(keyOf(flag.against))},
                        {u"now"_s, jsonOf(flag.now)},
                        {u"before"_s, jsonOf(flag.before)},
                        {u"reference"_s, jsonOf(flag.reference)},
                        {u"p"_s, flag.p},
                        {u"false_discovery_rate"_s, flag.falseDiscoveryRate},
                        {u"gap"_s, widest},
                        {u"short_calls"_s, habit ? QJsonValue(jsonOf(habit->found)) : QJsonValue()}});
    }
    QJsonArray dismissed;
    for (const auto &[flag, dismissal] : study.dismissed)
        dismissed.append(QJsonObject{{u"rep"_s, nameOf(flag.rep, directory)},
                                     {u"flag"_s, keyOf(flag)},
                                     {u"day"_s, toIso(dismissal->day)},
                                     {u"reason"_s, dismissal->reason}});
    QJsonArray few;
    for (const TooFewToTell &one : study.tooFew)
        few.append(QJsonObject{{u"rep"_s, nameOf(one.rep, directory)},
                               {u"rate"_s, jsonOf(one.rate, directory)},
                               {u"both"_s, jsonOf(one.both)}});
    QJsonArray rates;
    for (const RateSpread &spread : study.spreads)
        rates.append(QJsonObject{{u"rate"_s, jsonOf(spread.rate, directory)},
                                 {u"all"_s, jsonOf(spread.all)},
                                 {u"dispersion"_s, spread.dispersion.factor},
                                 {u"is_over_dispersed"_s, spread.dispersion.isOver}});
    return {{u"scope"_s, scopeText(study.selection.scope, directory)},
            {u"from"_s, toIso(study.selection.period.from())},
            {u"to"_s, toIso(study.selection.period.last())},
            {u"tests"_s, study.tests},
            {u"false_discoveries_allowed"_s, falseDiscoveriesAllowed},
            {u"flags"_s, flags},
            {u"dismissed"_s, dismissed},
            {u"not_flagged"_s, few},
            {u"rates"_s, rates}};
}

void writeTable(const CommandRun &run, const CoachingStudy &study, const Directory &directory)
{
    const FigureWords words = run.words(directory);
    const CoachingWords say(directory, words);
    run.out << words.format().period(study.selection.period) << '\n';
    if (study.flags.empty())
        run.out << CommandLine::tr("Nobody differs by more than chance explains.") << '\n';
    for (const auto &[flag, gap, habit] : study.flags) {
        run.out << '\n'
                << nameOf(flag.rep, directory) << u": "_s << say.kindName(flag.kind) << '\n'
                << u"  "_s << say.evidence(flag) << '\n'
                << u"  "_s << say.details(flag) << '\n';
        if (gap)
            run.out << u"  "_s << say.gap(*gap, flag.kind) << '\n';
        if (habit)
            run.out << u"  "_s << say.habit(*habit) << '\n';
    }
    if (!study.dismissed.empty())
        run.out << '\n' << CommandLine::tr("Dismissed:") << '\n';
    for (const DismissedFlag &dismissed : study.dismissed)
        run.out << u"  "_s << say.dismissed(dismissed) << '\n';
    if (!study.tooFew.empty())
        run.out << '\n' << CommandLine::tr("Not flagged, too few records to tell:") << '\n';
    for (const TooFewToTell &few : study.tooFew)
        run.out << u"  "_s << say.tooFew(few) << '\n';
    run.out << '\n'
            //: %1 is a number of tests, %2 a share
            << CommandLine::tr(
                   "%1 differences were tested; of all flags at most %2 are expected to be false.")
                   .arg(words.format().count(study.tests), words.format().percent(falseDiscoveriesAllowed, 0))
            << '\n';
}

/// Writes that --flag of the rep that @p study is of needs no talk.
Result<void> dismiss(const CommandRun &run, Session &session, const CoachingStudy &study, RepId rep)
{
    const auto found = std::ranges::find(study.flags, run.options.value(u"flag"_s),
                                         [](const ToldFlag &told) { return keyOf(told.flag); });
    if (found == study.flags.end())
        return failure(
            ErrorKind::NotFound,
            CommandLine::tr("This rep has no flag “%1” in these days.").arg(run.options.value(u"flag"_s)));
    const auto dismissal = FlagDismissal::make({.rep = rep,
                                                .flag = keyOf(found->flag),
                                                .day = study.selection.period.last(),
                                                .reason = run.options.value(u"reason"_s)});
    const auto saved = dismissal ? session.save(*dismissal) : failure(dismissal.error());
    return saved ? Result<void>() : failure(saved.error());
}

/// Takes back every dismissal of --flag.
Result<void> restore(const CommandRun &run, Session &session, const Directory &directory, RepId rep)
{
    std::vector<FlagDismissalId> meant;
    for (const FlagDismissal &dismissal : directory.flagDismissals) {
        if (dismissal->rep == rep && dismissal->flag == run.options.value(u"flag"_s))
            meant.push_back(dismissal->id);
    }
    if (meant.empty())
        return failure(
            ErrorKind::NotFound,
            CommandLine::tr("Nobody dismissed “%1” of this rep.").arg(run.options.value(u"flag"_s)));
    const auto done = session.transact([&](Session &inside) -> Result<void> {
        for (const FlagDismissalId id : meant) {
            if (const auto removed = inside.remove(id); !removed)
                return failure(removed.error());
        }
        return {};
    });
    return done ? Result<void>() : failure(done.error());
}

int runCoaching(const CommandRun &run)
{
    const QString deed = run.arguments.value(0);
    if (!deed.isEmpty() && deed != "dismiss"_L1 && deed != "restore"_L1)
        return run.misuse(CommandLine::tr("“%1” is neither dismiss nor restore.").arg(deed));
    const auto format = readTextFormat(run.options);
    if (!format)
        return run.misuse(format.error().text);
    const auto opened = run.facts();
    if (!opened)
        return run.refuse(opened.error());
    const Directory &directory = opened->facts.directory();
    const auto period = readDays(run.options, localDay(run.clock->now(), directory.zone()));
    const auto scope = readWhom(run.options, directory);
    if (!period || !scope)
        return run.refuse(period ? scope.error() : period.error());
    const RepId *rep = std::get_if<RepId>(&*scope);
    if (!deed.isEmpty() && !rep)
        return run.refuse({ErrorKind::InvalidInput, CommandLine::tr("Name the rep with --rep.")});
    const CoachingStudy study = studyCoaching(opened->facts, {.scope = *scope, .period = *period});
    if (!deed.isEmpty()) {
        const auto done = deed == "dismiss"_L1 ? dismiss(run, *opened->session, study, *rep)
                                               : restore(run, *opened->session, directory, *rep);
        return done ? Done : run.refuse(done.error());
    }
    if (*format == TextFormat::Json)
        run.out << QString::fromUtf8(QJsonDocument(jsonOf(study, directory)).toJson());
    else
        writeTable(run, study, directory);
    return Done;
}

} // namespace

const CommandDefinition coaching{
    "coaching",
    "[dismiss|restore]",
    QT_TRANSLATE_NOOP("CommandLine",
                      "Tells whom to talk to about what: differences that chance does not explain."),
    false,
    &declare,
    &runCoaching};

} // namespace laju::commands
