// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "core/exchange/importer.h"
#include "core/storage/workspace_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

constexpr auto dateOrder = "date-order"_L1;
constexpr auto decimalSign = "decimal-sign"_L1;
constexpr auto durationUnit = "duration-unit"_L1;

void declare(QCommandLineParser &parser)
{
    parser.addOption({u"mapping"_s,
                      CommandLine::tr("A mapping file: how columns are understood. Default: guessed."),
                      u"FILE"_s});
    parser.addOption({u"save-mapping"_s,
                      CommandLine::tr("Writes the mapping that was used, to look at or change."), u"FILE"_s});
    parser.addOption({QString(dateOrder),
                      CommandLine::tr("How dates such as 3/4/2026 are meant: %1.").arg(wordsOf<DateOrder>()),
                      u"ORDER"_s});
    parser.addOption({QString(decimalSign),
                      CommandLine::tr("What parts whole and decimals: %1.").arg(wordsOf<DecimalSign>()),
                      u"SIGN"_s});
    parser.addOption({QString(durationUnit),
                      CommandLine::tr("What durations count: %1.").arg(wordsOf<DurationUnit>()), u"UNIT"_s});
    parser.addOption({u"dry-run"_s, CommandLine::tr("Checks every row and takes nothing.")});
    parser.addOption(
        {u"skip-bad"_s,
         CommandLine::tr("Leaves out rows that cannot be taken; else a file with one is refused whole.")});
}

/// Says why nothing of the file called @p name was taken, with its name once.
void refuseFile(const CommandRun &run, const QString &name, const Error &error)
{
    run.err << "laju: " << (error.text.contains(name) ? QString() : QString(name + u": "_s)) << error.text
            << Qt::endl;
}

void tell(const CommandRun &run, const FileOutcome &file, bool dryRun)
{
    const Format format(run.language);
    // A file that is refused for one row says in its error all there is to say.
    const bool isToldBelow =
        file.error && file.refusals.size() == 1 && file.error->text.contains(file.refusals.front().reason);
    for (const RefusedRow &row : file.refusals) {
        if (isToldBelow)
            break;
        //: %1 is a file, %2 a line number
        const QString where = CommandLine::tr("%1, line %2").arg(file.name, QString::number(row.line));
        run.err << where << (row.column.isEmpty() ? QString() : QString(u", "_s + row.column)) << ": "
                << row.reason << '\n';
    }
    if (file.error) {
        refuseFile(run, file.name, *file.error);
        return;
    }
    const QString kind = file.mapping ? displayName(file.mapping->kind) : QString();
    const QString text =
        dryRun ? CommandLine::tr("%1 (%2) would be taken: %3 new, %4 changed, %5 already here, %6 left out.")
               : CommandLine::tr("%1 (%2): %3 new, %4 changed, %5 already here, %6 left out.");
    run.out << text.arg(file.name, kind, format.count(file.created), format.count(file.changed),
                        format.count(file.unchanged), format.count(file.refused))
            << Qt::endl;
    if (file.blank > 0)
        //: of rows of a file; %1 is a number of rows
        run.out << "  "
                << CommandLine::tr("Rows that say nothing, passed over: %1.").arg(format.count(file.blank))
                << Qt::endl;
    // What is guessed is told: only UTF-8 can be known for sure.
    if (!file.encoding.isEmpty() && file.encoding != "UTF-8"_L1)
        //: %1 is an encoding of text such as Windows-1252
        run.out << "  " << CommandLine::tr("Its text was read as %1.").arg(file.encoding) << Qt::endl;
    if (!file.adoptedCurrency.isEmpty())
        run.out << "  "
                << CommandLine::tr("All its amounts are in %1, which is now the workspace's currency.")
                       .arg(file.adoptedCurrency)
                << Qt::endl;
    if (file.overridden > 0)
        run.out << "  "
                << CommandLine::tr(
                       "%n record(s) had been changed here and in the file: the file's values were taken. "
                       "The history keeps yours.",
                       nullptr, static_cast<int>(file.overridden))
                << Qt::endl;
    if (file.unresolved > 0)
        run.out << "  "
                << CommandLine::tr(
                       "%n reference(s) to records that are not here yet; import the file that holds them.",
                       nullptr, static_cast<int>(file.unresolved))
                << Qt::endl;
}

/// Puts the answers of the command line into @p mapping; a word that is none is named in the error.
template<class E> Result<void> answer(const CommandRun &run, const QString &option, std::optional<E> &target)
{
    if (!run.options.isSet(option))
        return {};
    target = fromKey<E>(run.options.value(option));
    if (target)
        return {};
    return failure(
        ErrorKind::InvalidInput,
        CommandLine::tr("--%1 takes %2, not “%3”.").arg(option, wordsOf<E>(), run.options.value(option)));
}

QString optionOf(MappingQuestion::About about)
{
    switch (about) {
    case MappingQuestion::About::DateOrder:
        return u"--"_s + dateOrder + u' ' + wordsOf<DateOrder>();
    case MappingQuestion::About::DecimalSign:
        return u"--"_s + decimalSign + u' ' + wordsOf<DecimalSign>();
    case MappingQuestion::About::DurationUnit:
        return u"--"_s + durationUnit + u' ' + wordsOf<DurationUnit>();
    case MappingQuestion::About::NeededField:
        break;
    }
    return u"--save-mapping FILE, --mapping FILE"_s;
}

/// The chosen mapping, or what the file itself suggests. Errors: as guessMapping(); InvalidInput while
/// something is undecided.
Result<Mapping> decide(const CommandRun &run, const SourceFile &file, const std::optional<Mapping> &given)
{
    Result<Mapping> mapping = given ? Result<Mapping>(*given) : guessMapping(file);
    if (!mapping)
        return mapping;
    for (const auto &answered :
         {answer(run, dateOrder, mapping->dateOrder), answer(run, decimalSign, mapping->decimalSign),
          answer(run, durationUnit, mapping->durationUnit)}) {
        if (!answered)
            return failure(answered.error());
    }
    if (run.options.isSet(u"save-mapping"_s)) {
        if (const auto written = mapping->write(run.options.value(u"save-mapping"_s)); !written)
            return failure(written.error());
    }
    if (!given) {
        const auto ambiguous = ambiguousHead(file, *mapping);
        if (!ambiguous)
            return failure(ambiguous.error());
        if (!ambiguous->isEmpty())
            //: %1 is the head of a column, %2 options of the command
            return failure(
                ErrorKind::InvalidInput,
                CommandLine::tr("Several columns are called “%1” and hold different values. Rename "
                                "one, or say which is meant with %2.")
                    .arg(*ambiguous, optionOf(MappingQuestion::About::NeededField)));
    }
    if (const auto open = questions(*mapping); !open.empty())
        //: %1 is a question about a file, %2 the options that answer it
        return failure(
            ErrorKind::InvalidInput,
            CommandLine::tr("%1 Answer with %2.").arg(open.front().text, optionOf(open.front().about)));
    return mapping;
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
            refuseFile(run, path, file.error());
            allOpened = false;
            continue;
        }
        auto decided = decide(run, *file, mapping);
        if (!decided) {
            refuseFile(run, file->name(), decided.error());
            allOpened = false;
            continue;
        }
        files.push_back({std::move(*file), std::move(*decided)});
    }
    if (files.empty())
        return Refused;
    const bool isDryRun = run.options.isSet(u"dry-run"_s);
    // Trying out leaves nothing behind, not even an empty workspace.
    QTemporaryDir scratch;
    const bool isMissing = isDryRun && !QFileInfo::exists(run.workspacePath());
    const auto session =
        isMissing ? openWorkspace(scratch.filePath(u"workspace.laju"_s), OpenMode::CreateIfMissing, run.clock)
                  : run.open(true);
    if (!session)
        return run.refuse(session.error());
    const auto outcome =
        importFiles(**session, std::move(files),
                    {.badRows = run.options.isSet(u"skip-bad"_s) ? BadRows::Skip : BadRows::RefuseFile,
                     .dryRun = isDryRun},
                    *run.clock);
    if (!outcome)
        return run.refuse(outcome.error());
    for (const FileOutcome &file : outcome->files)
        tell(run, file, isDryRun);
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
