// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "core/exchange/import_plan.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

void declare(QCommandLineParser &parser)
{
    parser.addOption({u"mapping"_s,
                      CommandLine::tr("A mapping file: how columns are understood. Default: guessed."),
                      u"FILE"_s});
    parser.addOption({u"save-mapping"_s,
                      CommandLine::tr("Writes the mapping that was used, to look at or change."), u"FILE"_s});
    parser.addOption({u"dry-run"_s, CommandLine::tr("Checks every row and takes nothing.")});
    parser.addOption(
        {u"skip-bad"_s,
         CommandLine::tr("Leaves out rows that cannot be taken; else a file with one is refused whole.")});
}

void tell(const CommandRun &run, const FileOutcome &file, bool dryRun)
{
    const Format format(run.language);
    for (const RefusedRow &row : file.refusals) {
        //: %1 is a file, %2 a line number, %3 a column, %4 the reason
        run.err << CommandLine::tr("%1, line %2, %3: %4")
                       .arg(file.name, QString::number(row.line), row.column, row.reason)
                << '\n';
    }
    if (file.error) {
        run.err << "laju: " << file.name << ": " << file.error->text << Qt::endl;
        return;
    }
    const QString kind = file.mapping ? displayName(file.mapping->kind) : QString();
    const QString text =
        dryRun ? CommandLine::tr("%1 (%2) would be taken: %3 new, %4 changed, %5 already here, %6 left out.")
               : CommandLine::tr("%1 (%2): %3 new, %4 changed, %5 already here, %6 left out.");
    run.out << text.arg(file.name, kind, format.count(file.created), format.count(file.changed),
                        format.count(file.unchanged), format.count(file.refused))
            << Qt::endl;
    if (file.unresolved > 0)
        run.out << "  "
                << CommandLine::tr(
                       "%n reference(s) to records that are not here yet; import the file that holds them.",
                       nullptr, static_cast<int>(file.unresolved))
                << Qt::endl;
}

/// The chosen mapping, or what the file itself suggests. Errors: as guessMapping(); InvalidInput while
/// something is undecided.
Result<Mapping> decide(const SourceFile &file, const std::optional<Mapping> &given)
{
    const Result<Mapping> mapping = given ? Result<Mapping>(*given) : guessMapping(file);
    if (!mapping)
        return failure(mapping.error());
    if (const auto open = questions(*mapping); !open.empty()) {
        return failure(
            ErrorKind::InvalidInput,
            CommandLine::tr("%1 Write the answer into a mapping file (--save-mapping, then --mapping).")
                .arg(open.front().text));
    }
    return mapping;
}

int dryRun(const CommandRun &run, Session &session, const std::vector<ImportFile> &files)
{
    bool good = true;
    for (const ImportFile &each : files) {
        const auto mapping = decide(each.file, each.mapping);
        if (!mapping) {
            run.err << "laju: " << each.file.name() << ": " << mapping.error().text << Qt::endl;
            good = false;
            continue;
        }
        const auto plan = planImport(session, each.file, *mapping, *run.clock);
        if (!plan)
            return run.refuse(plan.error());
        tell(run, plan->outcome, true);
        good = good && plan->outcome.isTaken() &&
               (plan->outcome.refused == 0 || run.options.isSet(u"skip-bad"_s));
    }
    return good ? Done : Refused;
}

int runImport(const CommandRun &run)
{
    if (run.arguments.isEmpty())
        return run.misuse(CommandLine::tr("Name one file or more to import."));
    std::optional<Mapping> mapping;
    if (run.options.isSet(u"mapping"_s)) {
        auto read = Mapping::read(run.options.value(u"mapping"_s));
        if (!read)
            return run.refuse(read.error());
        mapping = std::move(*read);
    }
    std::vector<ImportFile> files;
    bool allOpened = true;
    for (const QString &path : run.arguments) {
        auto file = SourceFile::open(path);
        if (!file) {
            run.err << "laju: " << path << ": " << file.error().text << Qt::endl;
            allOpened = false;
            continue;
        }
        if (run.options.isSet(u"save-mapping"_s)) {
            const auto guessed = mapping ? Result<Mapping>(*mapping) : guessMapping(*file);
            if (guessed) {
                if (const auto written = guessed->write(run.options.value(u"save-mapping"_s)); !written)
                    return run.refuse(written.error());
            }
        }
        files.push_back({std::move(*file), mapping});
    }
    const auto session = run.open(true);
    if (!session)
        return run.refuse(session.error());
    if (run.options.isSet(u"dry-run"_s)) {
        const int status = dryRun(run, **session, files);
        return allOpened ? status : Refused;
    }
    const auto outcome =
        importFiles(**session, std::move(files),
                    {run.options.isSet(u"skip-bad"_s) ? BadRows::Skip : BadRows::RefuseFile}, *run.clock);
    if (!outcome)
        return run.refuse(outcome.error());
    for (const FileOutcome &file : outcome->files)
        tell(run, file, false);
    return outcome->isComplete() && allOpened ? Done : Refused;
}

} // namespace

const CommandDefinition import{
    "import",
    "FILE…",
    QT_TRANSLATE_NOOP("CommandLine", "Takes in CSV files; taking one again changes nothing."),
    false,
    &declare,
    &runImport};

} // namespace laju::commands
