// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/metrics/facts.h"
#include "core/metrics/figure_words.h"
#include "core/workspace/session.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <memory>
#include <span>

namespace laju {

/// How a command ended, as the shell sees it.
enum ExitStatus {
    Done = 0,
    Refused = 1, ///< the reason is on stderr
    Usage = 2,   ///< the command line itself is wrong
};

/// The words of the command line.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// An open workspace, and what it says of people, stages, targets …
struct OpenedWorkspace
{
    std::unique_ptr<Session> session;
    Directory directory;
};

/// An open workspace with its facts read.
struct OpenedFacts
{
    std::unique_ptr<Session> session;
    Facts facts;
};

/// What a command is run with.
struct CommandRun
{
    const QCommandLineParser &options;
    QStringList arguments; ///< positional ones, the command's name taken off
    QTextStream &out;
    QTextStream &err;
    Language language;
    std::shared_ptr<const Clock> clock;

    /// The workspace named by --db, or the usual one. Errors: those of openWorkspace().
    [[nodiscard]] Result<std::unique_ptr<Session>> open(bool create) const;
    /// Where that workspace is, or would be.
    [[nodiscard]] QString workspacePath() const;
    /// The same workspace, which must exist. Errors: those of open() and of reading.
    [[nodiscard]] Result<OpenedWorkspace> workspace() const;
    /// The same workspace, which must exist, with its facts; a lag that --lag names instead of its own.
    /// Errors: those of open(), readLag() and of reading.
    [[nodiscard]] Result<OpenedFacts> facts() const;
    /// Writes the error for people and gives the exit status that belongs to it.
    [[nodiscard]] int refuse(const Error &error) const;
    [[nodiscard]] int misuse(const QString &text) const;
    [[nodiscard]] FigureWords words(const Directory &directory) const;
};

/// A subcommand of the program; the list of them is commandList().
struct CommandDefinition
{
    const char *name;
    const char *arguments; ///< as in the usage line: "FILE…"; may be empty
    const char *summary;   ///< English source, context "CommandLine"
    bool paints;           ///< needs fonts, so a Gui application (no display)
    void (*declare)(QCommandLineParser &parser);
    int (*run)(const CommandRun &run);
};

/// Every subcommand, in the order of the help. A new one is a file in commands/ and a line there.
[[nodiscard]] std::span<const CommandDefinition> commandList();
/// The definition of that name; nullptr when there is none.
[[nodiscard]] const CommandDefinition *findCommand(const char *name);

/// Runs @p command with the program's arguments. An application object exists.
[[nodiscard]] int runCommand(const CommandDefinition &command, const QStringList &arguments);
/// @name What is said of words that are neither, the same before a command and without one
/// @{
[[nodiscard]] QString unknownLanguage(const QString &word);
/// With the command that it is nearest to.
[[nodiscard]] QString noSuchCommand(const QString &word);
/// @}
/// " Did you mean …?" with that of @p known which is nearest to @p name; empty when none is near.
[[nodiscard]] QString suggestion(const QString &name, const QStringList &known);
/// The overall help: what the program is, its commands, the options that all have.
[[nodiscard]] QString overview();

/// The refusal of a metric's key that the catalogue does not have.
[[nodiscard]] Error noSuchMetric(const QString &key);

/// Where the workspace is when nobody names one.
[[nodiscard]] QString usualWorkspacePath();

/// Errors of the readers below: InvalidInput or NotFound, with a text that names what was given.
/// "company", "team:NAME", "rep:NAME", or a bare NAME of a rep or team.
Result<Scope> readScope(const QString &text, const Directory &directory);
/// The same words for @p scope, as readScope() reads them.
[[nodiscard]] QString scopeText(const Scope &scope, const Directory &directory);
/// The period of --from and --to, both inclusive; what is not given reaches to the end of the record.
Result<Period> readPeriod(const QCommandLineParser &options, const Period &all);
/// A lag of costs in whole months.
Result<std::chrono::months> readLag(const QString &text);
/// The options that readPeriod(), readScope() and CommandRun::facts() read.
void declarePeriodAndScope(QCommandLineParser &parser);
/// What --from, --to, --scope and --product name; without dates the whole record up to @p today.
Result<Selection> readSelection(const QCommandLineParser &options, const Facts &facts, Day today);
/// The options that readSelection() reads.
void declareSelection(QCommandLineParser &parser);
/// The year of --year, else the one that it is.
Result<Period> readYear(const CommandRun &run, const Directory &directory);
/// What a command writes its answer as that has no rows of one kind.
enum class TextFormat {
    Table,
    Json,
};
template<> struct Keys<TextFormat>
{
    static constexpr std::array table{std::pair{TextFormat::Table, "table"},
                                      std::pair{TextFormat::Json, "json"}};
};
/// What --format names.
Result<TextFormat> readTextFormat(const QCommandLineParser &options);
/// "csv|json|table": the words of an enum for a help text.
template<class E> [[nodiscard]] QString wordsOf()
{
    QStringList words;
    for (const auto &[value, word] : Keys<E>::table)
        words.append(QString::fromLatin1(word));
    return words.join(u'|');
}

} // namespace laju
