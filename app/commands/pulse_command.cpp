// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/text_table.h"

#include "core/exchange/import_words.h"
#include "core/insight/pulse_answer.h"
#include "core/insight/pulse_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

const QStringList verbs{u"show"_s, u"list"_s, u"ask"_s, u"answer"_s, u"close"_s, u"reopen"_s};

void declarePulse(QCommandLineParser &parser)
{
    parser.addOption(
        {u"scale"_s,
         CommandLine::tr("Of ask: %1. Default: agreement to a question of your own, recommendation "
                         "(eNPS, 0 to 10) to the usual one.")
             .arg(wordsOf<SurveyScale>()),
         u"SCALE"_s});
    parser.addOption(
        {u"every"_s,
         CommandLine::tr("Of ask, how often: %1; default: monthly.").arg(wordsOf<SurveyCadence>()),
         u"CADENCE"_s, QString(keyOf(SurveyCadence::Monthly))});
    parser.addOption({u"from"_s,
                      CommandLine::tr("Of ask: the first day on which it is asked; default: today."),
                      u"DATE"_s});
    parser.addOption(
        {u"team"_s,
         CommandLine::tr("Of answer: the team it counts for. Of a team of fewer than 5 it counts "
                         "for the one above, or for none."),
         u"TEAM"_s});
    parser.addOption({u"comment"_s,
                      CommandLine::tr("Of answer: a comment. It is kept apart from score, team and day."),
                      u"TEXT"_s});
    parser.addOption({u"format"_s,
                      CommandLine::tr("Output of show and list: %1. In JSON scores are points from -100 to "
                                      "100; null where fewer than 5 answered.")
                          .arg(wordsOf<TextFormat>()),
                      u"FORMAT"_s, u"table"_s});
}

/// The survey that @p text names: by its number, by its question or the beginning of it, or as "enps", which
/// is the usual question.
Result<Survey> readSurvey(const QString &text, const Directory &directory, const PulseWords &words)
{
    if (text.trimmed().isEmpty())
        return failure(
            ErrorKind::InvalidInput,
            CommandLine::tr("Name the survey by its number or question; laju pulse list shows them."));
    std::vector<Survey> found;
    for (const Survey &survey : directory.surveys) {
        if (QString::number(survey->id.number()) == text)
            return survey;
        const bool isUsual = survey->scale == SurveyScale::Recommendation && survey->question.isEmpty();
        if (words.question(survey.fields()).startsWith(text, Qt::CaseInsensitive) ||
            (isUsual && text.compare("enps"_L1, Qt::CaseInsensitive) == 0))
            found.push_back(survey);
    }
    if (found.size() == 1)
        return found.front();
    return found.empty()
               ? failure(ErrorKind::NotFound,
                         CommandLine::tr("There is no survey “%1”; laju pulse list shows those there are.")
                             .arg(text))
               : failure(ErrorKind::InvalidInput,
                         CommandLine::tr("More than one survey begins with “%1”: name it by its number.")
                             .arg(text));
}

QJsonObject intervalOf(const Interval &interval)
{
    return {{u"low"_s, interval.low}, {u"high"_s, interval.high}};
}

QJsonObject document(const PulseScore &score)
{
    QJsonObject object = intervalOf(score.interval);
    object.insert(u"answers"_s, score.tally.answers());
    object.insert(u"promoters"_s, score.tally.promoters);
    object.insert(u"passives"_s, score.tally.passives);
    object.insert(u"detractors"_s, score.tally.detractors);
    object.insert(u"score"_s, score.points);
    return object;
}

QJsonObject document(const PulseRound &round, const Directory &directory)
{
    // What is not shown has the same members, null.
    QJsonObject object{{u"low"_s, QJsonValue()},        {u"high"_s, QJsonValue()},
                       {u"promoters"_s, QJsonValue()},  {u"passives"_s, QJsonValue()},
                       {u"detractors"_s, QJsonValue()}, {u"score"_s, QJsonValue()}};
    if (round.score)
        object = document(*round.score);
    object.insert(u"answers"_s, round.answers);
    object.insert(u"from"_s, toIso(round.days.from()));
    object.insert(u"until"_s, toIso(round.days.last()));
    object.insert(u"asked"_s, round.asked ? QJsonValue(*round.asked) : QJsonValue());
    const auto rate = round.responseRate();
    object.insert(u"response_rate"_s, rate ? QJsonValue(*rate) : QJsonValue());
    if (round.change) {
        QJsonObject change = intervalOf(round.change->interval);
        change.insert(u"points"_s, round.change->points);
        change.insert(u"clear"_s, round.change->isClear());
        object.insert(u"change"_s, change);
    } else {
        object.insert(u"change"_s, QJsonValue());
    }
    QJsonArray teams;
    for (const PulseTeam &team : round.teams) {
        QJsonObject part = document(team.score);
        QJsonArray names;
        for (const auto &id : team.teams) {
            const Team *known = id ? directory.team(*id) : nullptr;
            names.append(known ? (*known)->name : QString());
        }
        part.insert(u"teams"_s, names);
        part.insert(u"depth"_s, team.depth);
        teams.append(part);
    }
    object.insert(u"teams"_s, teams);
    QJsonArray comments;
    for (const PulseComment &comment : round.comments)
        comments.append(QJsonObject{
            {u"from"_s, comment.sentiment ? QJsonValue(QString(keyOf(*comment.sentiment))) : QJsonValue()},
            {u"text"_s, comment.text}});
    object.insert(u"comments"_s, comments);
    return object;
}

QJsonObject document(const Survey &survey, const PulseWords &words)
{
    const auto day = [](const std::optional<Day> &on) { return on ? QJsonValue(toIso(*on)) : QJsonValue(); };
    return {{u"id"_s, QString::number(survey->id.number())},
            {u"question"_s, words.question(survey.fields())},
            {u"scale"_s, QString(keyOf(survey->scale))},
            {u"every"_s, QString(keyOf(survey->cadence))},
            {u"from"_s, day(survey->from)},
            {u"closed"_s, day(survey->closed)}};
}

QString stateText(const Survey &survey, Day today)
{
    if (survey->closed && *survey->closed <= today)
        return CommandLine::tr("closed");
    if (!survey->from)
        return CommandLine::tr("from files");
    //: %1 is a date
    return *survey->from <= today ? CommandLine::tr("open")
                                  : CommandLine::tr("from %1").arg(toIso(*survey->from));
}

void writeHead(const CommandRun &run, const Survey &survey, const PulseWords &words, Day today)
{
    run.out << survey->id.number() << "  " << words.question(survey.fields()) << "  "
            << QStringList{words.scale(survey->scale), words.cadence(survey->cadence),
                           stateText(survey, today)}
                   .join(FigureWords::separator)
            << '\n';
}

void writeRounds(const CommandRun &run, const PulseReport &report, const PulseWords &words,
                 const Directory &directory)
{
    for (const PulseRound &round : report.rounds) {
        run.out << "  " << words.days(report.survey, round) << ": ";
        if (!round.score) {
            run.out << words.answers(round) << '\n';
            continue;
        }
        const AnswerTally &tally = round.score->tally;
        QStringList parts{words.score(*round.score), words.response(round)};
        for (const Sentiment sentiment : allOf<Sentiment>())
            parts.append(words.sentiments(sentiment) + u' ' + QString::number(tally.of(sentiment)));
        if (round.change)
            parts.append(words.change(*round.change));
        run.out << parts.join(FigureWords::separator) << '\n';
    }
    if (report.rounds.empty())
        return;
    const PulseRound &last = report.rounds.back();
    for (const PulseTeam &team : last.teams)
        run.out << QString(4 + 2 * team.depth, u' ') << words.teams(team, directory) << ": "
                << words.score(team.score) << '\n';
    for (const PulseComment &comment : last.comments)
        run.out << "    “" << comment.text << "”"
                << (comment.sentiment ? u" – "_s + words.sentiments(*comment.sentiment) : QString()) << '\n';
}

int show(const CommandRun &run, TextFormat format, bool withResults)
{
    const auto opened = run.workspace();
    if (!opened)
        return run.refuse(opened.error());
    const auto &[session, directory] = *opened;
    const FigureWords figures = run.words(directory);
    const PulseWords words(figures);
    const Day today = localDay(run.clock->now(), directory.zone());
    std::vector<Survey> surveys = directory.surveys;
    if (const QString named = run.arguments.value(1); !named.isEmpty()) {
        const auto survey = readSurvey(named, directory, words);
        if (!survey)
            return run.refuse(survey.error());
        surveys = {*survey};
    }
    QJsonArray array;
    for (const Survey &survey : surveys) {
        QJsonObject object = document(survey, words);
        if (format == TextFormat::Table)
            writeHead(run, survey, words, today);
        if (withResults) {
            const auto comments = session->comments(survey->id);
            if (!comments)
                return run.refuse(comments.error());
            const PulseReport report = pulseReport(survey, *comments, directory);
            if (format == TextFormat::Table)
                writeRounds(run, report, words, directory);
            QJsonArray rounds;
            for (const PulseRound &round : report.rounds)
                rounds.append(document(round, directory));
            object.insert(u"rounds"_s, rounds);
        }
        array.append(object);
    }
    if (format == TextFormat::Json)
        run.out << QString::fromUtf8(QJsonDocument(array).toJson());
    else if (surveys.empty())
        run.out << CommandLine::tr("No survey yet. laju pulse ask asks how likely people are to recommend "
                                   "working here; laju import takes answers from a file.")
                << '\n';
    return Done;
}

int ask(const CommandRun &run)
{
    SurveyFields fields{.question = run.arguments.value(1).simplified()};
    if (run.options.isSet(u"scale"_s)) {
        const auto scale = fromKey<SurveyScale>(run.options.value(u"scale"_s));
        if (!scale)
            return run.misuse(CommandLine::tr("“%1” is not %2.")
                                  .arg(run.options.value(u"scale"_s), wordsOf<SurveyScale>()));
        fields.scale = *scale;
    } else {
        fields.scale = fields.question.isEmpty() ? SurveyScale::Recommendation : SurveyScale::Agreement;
    }
    const auto cadence = fromKey<SurveyCadence>(run.options.value(u"every"_s));
    if (!cadence)
        return run.misuse(
            CommandLine::tr("“%1” is not %2.").arg(run.options.value(u"every"_s), wordsOf<SurveyCadence>()));
    fields.cadence = *cadence;
    std::optional<Day> from;
    if (run.options.isSet(u"from"_s)) {
        const auto day = dayFromIso(run.options.value(u"from"_s));
        if (!day)
            return run.refuse(day.error());
        from = *day;
    }
    const auto opened = run.workspace();
    if (!opened)
        return run.refuse(opened.error());
    const auto &[session, directory] = *opened;
    fields.from = from.value_or(localDay(run.clock->now(), directory.zone()));
    const auto survey = Survey::make(fields);
    if (!survey)
        return run.refuse(survey.error());
    if (const auto saved = session->save(*survey); !saved)
        return run.refuse(saved.error());
    run.out << fields.id.number() << '\n';
    return Done;
}

/// The score that @p text says on @p scale: a number, or a word of agreement.
Result<int> readScore(const QString &text, SurveyScale scale)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (scale == SurveyScale::Agreement) {
        if (const auto score = agreementOf(text))
            return *score;
        return failure(ErrorKind::InvalidInput,
                       CommandLine::tr("“%1” is not agree, neutral or disagree.").arg(text));
    }
    if (!isNumber || checkScore(scale, number))
        return failure(ErrorKind::InvalidInput,
                       CommandLine::tr("“%1” is not a whole number from 0 to 10.").arg(text));
    return number;
}

int answer(const CommandRun &run)
{
    const auto opened = run.workspace();
    if (!opened)
        return run.refuse(opened.error());
    const auto &[session, directory] = *opened;
    const FigureWords figures = run.words(directory);
    const auto survey = readSurvey(run.arguments.value(1), directory, PulseWords(figures));
    if (!survey)
        return run.refuse(survey.error());
    const auto score = readScore(run.arguments.value(2), survey.value()->scale);
    if (!score)
        return run.refuse(score.error());
    PulseAnswer said{.score = *score, .team = {}, .comment = run.options.value(u"comment"_s)};
    if (run.options.isSet(u"team"_s)) {
        const auto scope = readScope(u"team:"_s + run.options.value(u"team"_s), directory);
        if (!scope)
            return run.refuse(scope.error());
        said.team = std::get<TeamId>(*scope);
    }
    const Day today = localDay(run.clock->now(), directory.zone());
    const auto done = answerSurvey(*session, *survey, said, today, directory);
    if (!done)
        return run.refuse(done.error());
    run.out << CommandLine::tr("Counted. Neither who answered nor when is kept, and it cannot be taken back.")
            << '\n';
    return Done;
}

int setClosed(const CommandRun &run, bool closed)
{
    const auto opened = run.workspace();
    if (!opened)
        return run.refuse(opened.error());
    const auto &[session, directory] = *opened;
    const FigureWords figures = run.words(directory);
    const auto survey = readSurvey(run.arguments.value(1), directory, PulseWords(figures));
    if (!survey)
        return run.refuse(survey.error());
    const Day today = localDay(run.clock->now(), directory.zone());
    SurveyFields fields = survey.value().fields();
    if (closed) {
        // One that is asked later never was.
        fields.closed = std::max(today, fields.from.value_or(today));
    } else {
        fields.closed.reset();
        if (!fields.from)
            fields.from = today;
    }
    const auto changed = Survey::make(fields);
    if (!changed)
        return run.refuse(changed.error());
    const auto saved = session->save(*changed);
    return saved ? Done : run.refuse(saved.error());
}

int runPulse(const CommandRun &run)
{
    const QString what = run.arguments.value(0, u"show"_s);
    if (!verbs.contains(what))
        return run.misuse(CommandLine::tr("“%1” is not %2.").arg(what, verbs.join(u", "_s)) +
                          suggestion(what, verbs));
    const auto format = readTextFormat(run.options);
    if (!format)
        return run.misuse(format.error().text);
    if (what == u"ask")
        return ask(run);
    if (what == u"answer")
        return answer(run);
    if (what == u"close" || what == u"reopen")
        return setClosed(run, what == u"close");
    return show(run, *format, what == u"show");
}

} // namespace

const CommandDefinition pulse{
    "pulse",
    "[show|list|close|reopen [SURVEY]] [ask [QUESTION]] [answer SURVEY ANSWER]",
    QT_TRANSLATE_NOOP("CommandLine", "Asks the team, answers without a name, and shows the results."),
    false,
    &declarePulse,
    &runPulse};

} // namespace laju::commands
