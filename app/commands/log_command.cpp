// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "core/quickline/quick_line.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

void declare(QCommandLineParser &parser)
{
    parser.addOption(
        {u"rep"_s, CommandLine::tr("Who did it; not needed in a workspace with one rep."), u"NAME"_s});
    parser.addOption({u"create"_s, CommandLine::tr("Makes the account when it is not known yet.")});
    parser.addOption({u"dry-run"_s, CommandLine::tr("Says how the line is understood and keeps nothing.")});
}

Result<RepId> whoLogs(const CommandRun &run, const Directory &directory)
{
    if (run.options.isSet(u"rep"_s)) {
        const auto scope = readScope(u"rep:"_s + run.options.value(u"rep"_s), directory);
        if (!scope)
            return failure(scope.error());
        return std::get<RepId>(*scope);
    }
    if (directory.reps.size() == 1)
        return directory.reps.front()->id;
    return failure(ErrorKind::InvalidInput,
                   directory.reps.empty()
                       ? CommandLine::tr("There is nobody to log for: add a rep or import some first.")
                       : CommandLine::tr("Say who did it with --rep NAME."));
}

Result<QuickLine> readNames(Session &session, const Directory &directory)
{
    const auto accounts = session.accounts();
    if (!accounts)
        return failure(accounts.error());
    std::vector<Named<AccountId>> accountNames;
    std::ranges::transform(*accounts, std::back_inserter(accountNames), [](const Account &account) {
        return Named<AccountId>{account->id, account->name};
    });
    const auto deals = session.opportunities({.kinds = {StageKind::Open}});
    if (!deals)
        return failure(deals.error());
    std::vector<Named<OpportunityId>> dealNames;
    std::ranges::transform(*deals, std::back_inserter(dealNames), [](const OpportunityRow &row) {
        return Named<OpportunityId>{row.opportunity->id, row.opportunity->name};
    });
    return QuickLine(std::make_shared<const Directory>(directory),
                     NameIndex<AccountId>(std::move(accountNames)),
                     NameIndex<OpportunityId>(std::move(dealNames)));
}

/// Why a line that names no type of activity cannot be logged, with the type that it may have meant.
Error notUnderstood(const Understood &understood, const QString &line, RepId rep, const Directory &directory)
{
    Error error = toActivities(understood, rep).error();
    QStringList known;
    for (const ActivityType &type : directory.activityTypes)
        known << type->key << type->name;
    error.text += suggestion(line.trimmed().section(u' ', 0, 0), known);
    return error;
}

int runLog(const CommandRun &run)
{
    if (run.arguments.isEmpty())
        return run.misuse(
            CommandLine::tr("Give the line to log, such as “call PT Nusantara 12m connected”."));
    const auto opened = run.workspace();
    if (!opened)
        return run.refuse(opened.error());
    const auto &[session, directory] = *opened;
    const auto rep = whoLogs(run, directory);
    if (!rep)
        return run.refuse(rep.error());
    const auto quickLine = readNames(*session, directory);
    if (!quickLine)
        return run.refuse(quickLine.error());

    const QString line = run.arguments.join(u' ');
    Understood understood = quickLine->parse(line, *rep, run.clock->now());
    if (!understood.type)
        return run.refuse(notUnderstood(understood, line, *rep, directory));
    std::optional<Account> newAccount;
    if (!understood.account && !understood.accountText.isEmpty()) {
        if (!run.options.isSet(u"create"_s)) {
            return run.refuse(
                {ErrorKind::NotFound, CommandLine::tr("There is no account called “%1”. --create makes it.")
                                          .arg(understood.accountText)});
        }
        const auto made = Account::make({.name = understood.accountText});
        if (!made)
            return run.refuse(made.error());
        newAccount = *made;
        understood.account = Named<AccountId>{(*made)->id, (*made)->name};
    }
    const auto activities = toActivities(understood, *rep);
    if (!activities)
        return run.refuse(activities.error());

    const Format format(run.language);
    const QTimeZone zone = directory.zoneOf(*rep);
    QString told;
    for (const Activity &activity : *activities) {
        const ActivityType *type = directory.activityType(activity->type);
        told += QStringList{type ? (*type)->key : QString(),
                            format.dateTime(activity->start, zone),
                            understood.account ? understood.account->name : QString(),
                            keyOf(activity->outcome),
                            activity->duration.count() > 0 ? format.duration(activity->duration) : QString(),
                            keyOf(activity->status)}
                    .join("  "_L1) +
                u'\n';
    }
    if (run.options.isSet(u"dry-run"_s)) {
        run.out << told;
        return Done;
    }
    const auto saved = session->transact([&](Session &inside) -> Result<void> {
        if (newAccount) {
            if (const auto made = inside.save(*newAccount); !made)
                return failure(made.error());
        }
        for (const Activity &activity : *activities) {
            if (const auto done = inside.save(activity); !done)
                return failure(done.error());
        }
        return {};
    });
    if (!saved)
        return run.refuse(saved.error());
    // Only now: whoever reads that it is logged relies on it.
    run.out << told;
    return Done;
}

} // namespace

const CommandDefinition log{
    "log", "\"LINE\"", QT_TRANSLATE_NOOP("CommandLine", "Logs an activity from one line of plain words."),
    false, &declare,   &runLog};

} // namespace laju::commands
