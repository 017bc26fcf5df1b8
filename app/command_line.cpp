// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "core/domain/account.h"
#include "core/metrics/evaluate.h"
#include "core/storage/workspace_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

/// How many letters have to be put in, taken out, or changed to make one word of the other.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({changed, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

} // namespace

QString suggestion(const QString &name, const QStringList &known)
{
    const QString key = matchingKey(name);
    if (key.isEmpty())
        return {};
    // A part of the name is near, and so is one with a letter in four mistaken.
    const QString *best = nullptr;
    qsizetype least = std::max<qsizetype>(1, key.size() / 4) + 1;
    for (const QString &candidate : known) {
        const QString other = matchingKey(candidate);
        const bool isPart = !other.isEmpty() && (other.contains(key) || key.contains(other));
        const qsizetype far = isPart ? 1 : distance(key, other);
        if (far < least) {
            least = far;
            best = &candidate;
        }
    }
    return best ? QString(u' ' + CommandLine::tr("Did you mean “%1”?").arg(*best)) : QString();
}

QString unknownLanguage(const QString &word)
{
    return CommandLine::tr("“%1” is not a language that Laju speaks: en or id.").arg(word);
}

QString noSuchCommand(const QString &word)
{
    QStringList commands;
    for (const CommandDefinition &command : commandList())
        commands.append(QString::fromLatin1(command.name));
    return CommandLine::tr("There is no command “%1”.").arg(word) + suggestion(word, commands);
}

Error noSuchMetric(const QString &key)
{
    QStringList keys;
    for (const Metric &metric : catalogue())
        keys.append(QString::fromLatin1(metric.key));
    return {ErrorKind::NotFound,
            CommandLine::tr("There is no metric “%1”. laju metrics --list names them all.").arg(key) +
                suggestion(key, keys)};
}

QString usualWorkspacePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/laju"_s;
    QDir().mkpath(folder);
    return folder + u"/workspace.laju"_s;
}

QString CommandRun::workspacePath() const
{
    return options.isSet(u"db"_s) ? options.value(u"db"_s) : usualWorkspacePath();
}

Result<std::unique_ptr<Session>> CommandRun::open(bool create) const
{
    return openWorkspace(workspacePath(), create ? OpenMode::CreateIfMissing : OpenMode::MustExist, clock);
}

Result<OpenedWorkspace> CommandRun::workspace() const
{
    auto session = open(false);
    if (!session)
        return failure(session.error());
    auto directory = (*session)->directory();
    if (!directory)
        return failure(directory.error());
    return OpenedWorkspace{std::move(*session), std::move(*directory)};
}

Result<OpenedFacts> CommandRun::facts() const
{
    auto opened = workspace();
    if (!opened)
        return failure(opened.error());
    auto &[session, directory] = *opened;
    if (options.optionNames().contains(u"lag"_s)) {
        const auto lag = readLag(options.value(u"lag"_s));
        if (!lag)
            return failure(lag.error());
        directory.settings.acquisitionLag = *lag;
    }
    auto snapshot = session->facts();
    if (!snapshot)
        return failure(snapshot.error());
    Facts facts(std::move(*snapshot), std::make_shared<const Directory>(std::move(directory)));
    return OpenedFacts{std::move(session), std::move(facts)};
}

int CommandRun::refuse(const Error &error) const
{
    err << "laju: " << error.text << Qt::endl;
    if (!error.detail.isEmpty() && options.isSet(u"verbose"_s))
        err << error.detail << Qt::endl;
    return Refused;
}

int CommandRun::misuse(const QString &text) const
{
    err << "laju: " << text << Qt::endl
        << CommandLine::tr("See laju %1 --help.").arg(options.positionalArguments().value(0)) << Qt::endl;
    return Usage;
}

FigureWords CommandRun::words(const Directory &directory) const
{
    return {Phrasebook(language), Format(language), directory.settings.currency};
}

const CommandDefinition *findCommand(const char *name)
{
    const auto found = std::ranges::find_if(
        commandList(), [&](const CommandDefinition &command) { return qstrcmp(command.name, name) == 0; });
    return found == commandList().end() ? nullptr : &*found;
}

namespace {

int runWith(const CommandDefinition &command, const QStringList &arguments, QTextStream &out,
            QTextStream &err)
{
    // The language decides how everything else is said, errors of the command line included, so it is looked
    // up first.
    Language language = systemLanguage();
    const qsizetype langAt = arguments.indexOf(u"--lang"_s);
    const QString langOption =
        langAt >= 0 ? arguments.value(langAt + 1) : arguments.filter(u"--lang="_s).value(0).section(u'=', 1);
    if (const auto asked = fromKey<Language>(langOption))
        language = *asked;
    applyLanguage(language);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("CommandLine", command.summary));
    const QCommandLineOption help({u"h"_s, u"help"_s}, CommandLine::tr("Shows this help."));
    parser.addOption(help);
    parser.addOption(
        {u"db"_s, CommandLine::tr("The workspace; default: %1").arg(usualWorkspacePath()), u"FILE"_s});
    parser.addOption({u"lang"_s, CommandLine::tr("Language of the output: en or id."), u"LANG"_s});
    parser.addOption({u"verbose"_s, CommandLine::tr("Adds technical detail to errors.")});
    parser.addPositionalArgument(QLatin1StringView(command.name),
                                 QCoreApplication::translate("CommandLine", command.summary));
    if (command.arguments[0] != '\0')
        parser.addPositionalArgument(u"arguments"_s, {}, QString::fromUtf8(command.arguments));
    command.declare(parser);

    if (!parser.parse(arguments)) {
        err << "laju: " << parser.errorText() << Qt::endl;
        return Usage;
    }
    if (parser.isSet(help)) {
        out << parser.helpText();
        return Done;
    }
    const CommandRun run{parser,   parser.positionalArguments().mid(1), out, err,
                         language, std::make_shared<SystemClock>()};
    if (parser.isSet(u"lang"_s) && !fromKey<Language>(parser.value(u"lang"_s)))
        return run.misuse(unknownLanguage(parser.value(u"lang"_s)));
    // A file named without its option would leave another one to be worked on.
    if (command.arguments[0] == '\0' && !run.arguments.isEmpty())
        return run.misuse(CommandLine::tr("“%1” is one word too many: %2 takes options only.")
                              .arg(run.arguments.front(), QLatin1StringView(command.name)));
    return command.run(run);
}

} // namespace

int runCommand(const CommandDefinition &command, const QStringList &arguments)
{
    QFile standardOut;
    if (!standardOut.open(stdout, QIODevice::WriteOnly))
        return Refused;
    QTextStream out(&standardOut);
    QTextStream err(stderr);
    const int status = runWith(command, arguments, out, err);
    // What goes into a file on a full disk fails only when it leaves the buffers.
    out.flush();
    if (status != Done || (standardOut.flush() && out.status() == QTextStream::Ok && !std::ferror(stdout)))
        return status;
    err << "laju: " << CommandLine::tr("The output could not be written: %1").arg(standardOut.errorString())
        << Qt::endl;
    return Refused;
}

QString overview()
{
    QString text = CommandLine::tr("Laju logs sales activities and measures what they lead to.") + u"\n\n"_s +
                   CommandLine::tr("Usage: laju [--db FILE] [FILE.laju]      opens the window\n"
                                   "       laju COMMAND [options]            works without one") +
                   u"\n\n"_s + CommandLine::tr("Commands:") + u'\n';
    for (const CommandDefinition &command : commandList())
        text += u"  "_s + QString::fromLatin1(command.name).leftJustified(10) +
                QCoreApplication::translate("CommandLine", command.summary) + u'\n';
    text += u'\n' +
            CommandLine::tr("Every command takes --db FILE, --lang en|id and --help. Dates are written "
                            "2026-11-23; --from and --to are both inclusive.\n"
                            "Exit status: 0 done, 1 refused (the reason is on stderr), 2 wrong usage.") +
            u'\n';
    return text;
}

Result<Scope> readScope(const QString &text, const Directory &directory)
{
    QString name = text.trimmed();
    if (name.isEmpty() || name.compare(u"company", Qt::CaseInsensitive) == 0)
        return Scope(Company{});
    const bool onlyTeam = name.startsWith(u"team:", Qt::CaseInsensitive);
    const bool onlyRep = name.startsWith(u"rep:", Qt::CaseInsensitive);
    if (onlyTeam || onlyRep)
        name = name.section(u':', 1).trimmed();
    if (!onlyTeam && !onlyRep && directory.repNamed(name) && directory.teamNamed(name))
        return failure(ErrorKind::InvalidInput,
                       CommandLine::tr("“%1” is a rep and a team: write rep:%1 or team:%1.").arg(name));
    if (const Rep *rep = onlyTeam ? nullptr : directory.repNamed(name))
        return Scope((*rep)->id);
    if (const Team *team = onlyRep ? nullptr : directory.teamNamed(name))
        return Scope((*team)->id);

    QStringList known;
    if (!onlyTeam)
        std::ranges::transform(directory.reps, std::back_inserter(known),
                               [](const Rep &rep) { return rep->name; });
    if (!onlyRep)
        std::ranges::transform(directory.teams, std::back_inserter(known),
                               [](const Team &team) { return team->name; });
    const QString said = onlyRep    ? CommandLine::tr("There is no rep called “%1”.")
                         : onlyTeam ? CommandLine::tr("There is no team called “%1”.")
                                    : CommandLine::tr("There is no rep or team called “%1”.");
    return failure(ErrorKind::NotFound, said.arg(name) + suggestion(name, known));
}

QString scopeText(const Scope &scope, const Directory &directory)
{
    if (const auto *rep = std::get_if<RepId>(&scope)) {
        const Rep *found = directory.rep(*rep);
        return u"rep:"_s + (found ? (*found)->name : QString());
    }
    if (const auto *team = std::get_if<TeamId>(&scope)) {
        const Team *found = directory.team(*team);
        return u"team:"_s + (found ? (*found)->name : QString());
    }
    return u"company"_s;
}

Result<Period> readYear(const CommandRun &run, const Directory &directory)
{
    const int year = run.options.isSet(u"year"_s)
                         ? run.options.value(u"year"_s).toInt()
                         : toQDate(localDay(run.clock->now(), directory.zone())).year();
    if (year < 1970 || year > 2199)
        return failure(
            ErrorKind::InvalidInput,
            CommandLine::tr("“%1” is not a year from 1970 to 2199.").arg(run.options.value(u"year"_s)));
    return Period::containing(dayOf(std::chrono::year(year) / 1 / 1), Calendar::Year);
}

Result<TextFormat> readTextFormat(const QCommandLineParser &options)
{
    const auto format = fromKey<TextFormat>(options.value(u"format"_s));
    if (!format)
        return failure(ErrorKind::InvalidInput, CommandLine::tr("“%1” is not an output format: %2.")
                                                    .arg(options.value(u"format"_s), wordsOf<TextFormat>()));
    return *format;
}

Result<Period> readPeriod(const QCommandLineParser &options, const Period &all)
{
    Day from = all.from();
    Day last = all.last();
    if (options.isSet(u"from"_s)) {
        const auto given = dayFromIso(options.value(u"from"_s));
        if (!given)
            return failure(given.error());
        from = *given;
        last = std::max(last, from);
    }
    if (options.isSet(u"to"_s)) {
        const auto given = dayFromIso(options.value(u"to"_s));
        if (!given)
            return failure(given.error());
        last = *given;
        if (!options.isSet(u"from"_s))
            from = std::min(from, last);
    }
    return Period::make(from, last + std::chrono::days(1));
}

Result<std::chrono::months> readLag(const QString &text)
{
    bool isNumber = false;
    WorkspaceSettings settings;
    settings.acquisitionLag = std::chrono::months(text.toInt(&isNumber));
    if (!isNumber)
        return failure(ErrorKind::InvalidInput,
                       CommandLine::tr("“%1” is not a whole number of months.").arg(text));
    if (auto wrong = check(settings))
        return failure(std::move(*wrong));
    return settings.acquisitionLag;
}

Result<Selection> readSelection(const QCommandLineParser &options, const Facts &facts, Day today)
{
    const Directory &directory = facts.directory();
    const auto scope = readScope(options.value(u"scope"_s), directory);
    if (!scope)
        return failure(scope.error());
    const auto period = readPeriod(options, allTime(facts, today));
    if (!period)
        return failure(period.error());
    Selection selection{.scope = *scope, .period = *period, .asOf = today};
    if (options.isSet(u"product"_s)) {
        const Product *product = directory.productNamed(options.value(u"product"_s));
        if (!product) {
            QStringList names;
            std::ranges::transform(facts.directory().products, std::back_inserter(names),
                                   [](const Product &each) { return each->name; });
            const QString name = options.value(u"product"_s);
            return failure(ErrorKind::NotFound,
                           CommandLine::tr("There is no product called “%1”.").arg(name) +
                               suggestion(name, names));
        }
        selection.product = (*product)->id;
    }
    return selection;
}

void declareSelection(QCommandLineParser &parser)
{
    declarePeriodAndScope(parser);
    parser.addOption({u"product"_s, CommandLine::tr("Only deals of this product."), u"NAME"_s});
}

void declarePeriodAndScope(QCommandLineParser &parser)
{
    parser.addOption({u"from"_s, CommandLine::tr("First day; default: the first on record."), u"DATE"_s});
    parser.addOption({u"to"_s, CommandLine::tr("Last day, inclusive; default: today."), u"DATE"_s});
    parser.addOption({u"scope"_s,
                      CommandLine::tr("company, team:NAME, rep:NAME or a NAME; default: company."),
                      u"SCOPE"_s});
    parser.addOption({u"lag"_s,
                      CommandLine::tr("Months from a cost to the customers that it wins; default: the "
                                      "workspace's."),
                      u"MONTHS"_s});
}

} // namespace laju
