// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

void declareCheck(QCommandLineParser &parser)
{
    parser.addOption({u"mend"_s, CommandLine::tr("Puts right what differs.")});
}

int runCheck(const CommandRun &run)
{
    const auto session = run.open(false);
    if (!session)
        return run.refuse(session.error());
    const bool mend = run.options.isSet(u"mend"_s);
    const auto findings = (*session)->check(mend);
    if (!findings)
        return run.refuse(findings.error());
    for (const CheckFinding &finding : *findings)
        run.out << (finding.mended ? CommandLine::tr("mended: %1") : CommandLine::tr("found: %1"))
                       .arg(finding.text)
                << '\n';
    if (findings->empty()) {
        run.out << CommandLine::tr("All is well: the file is whole and every sum equals its rows.") << '\n';
        return Done;
    }
    const bool allMended = std::ranges::all_of(*findings, &CheckFinding::mended);
    if (!allMended)
        run.err << "laju: "
                << CommandLine::tr("%n thing(s) are wrong; laju check --mend puts sums right.", nullptr,
                                   static_cast<int>(findings->size()))
                << '\n';
    return allMended ? Done : Refused;
}

void declareBackup(QCommandLineParser &) {}

int runBackup(const CommandRun &run)
{
    if (run.arguments.size() != 1)
        return run.misuse(CommandLine::tr("Name one file to write the copy to."));
    const auto session = run.open(false);
    if (!session)
        return run.refuse(session.error());
    const QString path = run.arguments.first();
    if (const auto done = (*session)->backup(path); !done)
        return run.refuse(done.error());
    run.out << CommandLine::tr("Backed up to %1.").arg(QFileInfo(path).absoluteFilePath()) << '\n';
    return Done;
}

} // namespace

const CommandDefinition check{
    "check",
    "",
    QT_TRANSLATE_NOOP("CommandLine", "Checks the file and that every kept sum equals its rows."),
    false,
    &declareCheck,
    &runCheck};
const CommandDefinition backup{
    "backup", "FILE",         QT_TRANSLATE_NOOP("CommandLine", "Copies the workspace while it is in use."),
    false,    &declareBackup, &runBackup};

} // namespace laju::commands
