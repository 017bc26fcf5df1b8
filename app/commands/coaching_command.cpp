// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/coaching_output.h"
#include "app/commands/commands.h"
#include "app/commands/recent_period.h"
#include "core/insight/coaching_words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

constexpr int usualDays = 90;

void declare(QCommandLineParser &parser)
{
    declareRecentPeriod(parser, usualDays);
    parser.addOption({u"rep"_s,
                      CommandLine::tr("Only this rep, compared with the own team; with the scorecard and "
                                      "the steps of the way of a deal."),
                      u"NAME"_s});
    parser.addOption(
        {u"flag"_s, CommandLine::tr("dismiss, restore: which of the rep's, as “flag” in JSON."), u"FLAG"_s});
    parser.addOption({u"reason"_s, CommandLine::tr("dismiss: why it needs no talk."), u"TEXT"_s});
    parser.addOption(
        {u"format"_s,
         CommandLine::tr(
             "Output: %1. JSON has “flags”, “not_flagged” for lack of records, and “rates” with "
             "their over-dispersion, of one rep “one_to_one”, too; shares are successes of trials, "
             "money is in whole currency units.")
             .arg(wordsOf<TextFormat>()),
         u"FORMAT"_s, u"table"_s});
}

/// The rep that --rep names, else what --scope does.
Result<Scope> readWhom(const QCommandLineParser &options, const Directory &directory)
{
    if (!options.isSet(u"rep"_s))
        return readScope(options.value(u"scope"_s), directory);
    return readScope(u"rep:"_s + options.value(u"rep"_s), directory);
}

QString nameOf(RepId rep, const Directory &directory)
{
    const Rep *found = directory.rep(rep);
    return found ? (*found)->name : QString();
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
    const auto period =
        readRecentPeriod(run.options, localDay(run.clock->now(), directory.zone()), usualDays, directory);
    const auto scope = readWhom(run.options, directory);
    if (!period || !scope)
        return run.refuse(period ? scope.error() : period.error());
    const RepId *rep = std::get_if<RepId>(&*scope);
    if (!deed.isEmpty() && !rep)
        return run.refuse({ErrorKind::InvalidInput, CommandLine::tr("Name the rep with --rep.")});
    std::optional<OneToOne> talk;
    if (rep)
        talk = studyOneToOne(opened->facts, *rep, *period, AsOf(run.clock->now()));
    const CoachingStudy study =
        talk ? talk->study : studyCoaching(opened->facts, {.scope = *scope, .period = *period});
    if (!deed.isEmpty()) {
        const auto done = deed == "dismiss"_L1 ? dismiss(run, *opened->session, study, *rep)
                                               : restore(run, *opened->session, directory, *rep);
        return done ? Done : run.refuse(done.error());
    }
    if (*format == TextFormat::Json) {
        QJsonObject told = coachingJson(study, directory);
        if (talk)
            told.insert(u"one_to_one"_s, oneToOneJson(*talk, directory));
        run.out << QString::fromUtf8(QJsonDocument(told).toJson());
        return Done;
    }
    writeTable(run, study, directory);
    if (talk)
        writeOneToOne(run.out, *talk, directory, run.words(directory));
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
