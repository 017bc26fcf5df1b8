// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "core/glossary/glossary.h"
#include "core/metrics/metric_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

constexpr size_t matchesShown = 10;
constexpr qsizetype suggestionsShown = 3;

void declareGlossary(QCommandLineParser &parser)
{
    parser.addOption(
        {u"format"_s, CommandLine::tr("Output: %1.").arg(u"text|json"_s), u"FORMAT"_s, u"text"_s});
}

QStringList relatedTerms(const GlossaryEntry &entry, Language language)
{
    QStringList terms;
    for (const QString &key : entry.related)
        terms.append(laju::glossary()->find(key)->in(language).term);
    return terms;
}

Language otherThan(Language language)
{
    return language == Language::English ? Language::Indonesian : Language::English;
}

QString glossaryTitle(const GlossaryEntry &entry, Language language)
{
    const GlossaryText &text = entry.in(language);
    QString title = text.term;
    if (!text.abbreviation.isEmpty())
        title += u" (%1)"_s.arg(text.abbreviation);
    if (const QString &other = entry.in(otherThan(language)).term; other != text.term)
        title += u"  –  "_s + other;
    return title;
}

void writeEntry(QTextStream &out, const GlossaryEntry &entry, const FigureWords &words)
{
    const Language language = words.format().language();
    const GlossaryText &text = entry.in(language);
    const auto line = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            //: %1 is a label such as "Example", %2 what belongs to it
            out << "    " << CommandLine::tr("%1: %2").arg(label, value) << '\n';
    };
    out << glossaryTitle(entry, language) << '\n' << "    " << text.definition << '\n';
    if (entry.metric) {
        line(CommandLine::tr("Formula"), words.formula(*entry.metric));
        line(CommandLine::tr("Unit"), unitWords(*entry.metric, words.phrases()));
        line(CommandLine::tr("Direction"), betterWords(*entry.metric, words.phrases()));
        line(CommandLine::tr("Counted"), words.basis(*entry.metric));
        line(CommandLine::tr("Key"), entry.key);
    }
    line(CommandLine::tr("Example"), text.example);
    line(CommandLine::tr("Related"), relatedTerms(entry, language).join(u", "_s));
}

QJsonObject entryObject(const GlossaryEntry &entry, const FigureWords &words)
{
    const Language language = words.format().language();
    const GlossaryText &text = entry.in(language);
    QJsonObject object{{u"key"_s, entry.key},
                       {u"group"_s, entry.group},
                       {u"metric"_s, entry.metric != nullptr},
                       {u"term"_s, text.term},
                       {u"other_term"_s, entry.in(otherThan(language)).term},
                       {u"abbreviation"_s, text.abbreviation},
                       {u"synonyms"_s, QJsonArray::fromStringList(text.synonyms)},
                       {u"definition"_s, text.definition},
                       {u"example"_s, text.example},
                       {u"related"_s, QJsonArray::fromStringList(entry.related)}};
    if (entry.metric) {
        object[u"formula"_s] = words.formula(*entry.metric);
        object[u"unit"_s] = QString(keyOf(entry.metric->unit));
        object[u"better"_s] = QString(keyOf(entry.metric->better));
        object[u"date_basis"_s] = QString(keyOf(entry.metric->basis));
    }
    return object;
}

/// The entry that @p wanted names, or else those that fit it best.
std::vector<const GlossaryEntry *> entriesFor(const Glossary &glossary, const QString &wanted,
                                              Language language)
{
    if (const GlossaryEntry *entry = glossary.find(wanted))
        return {entry};
    const auto matches = glossary.search(wanted, language);
    const bool named = !matches.empty() && matches.front().rank == GlossaryRank::Term;
    std::vector<const GlossaryEntry *> entries;
    for (const GlossaryMatch &match : matches) {
        if (entries.size() < matchesShown && (!named || match.rank == GlossaryRank::Term))
            entries.push_back(match.entry);
    }
    return entries;
}

Error nothingFor(const Glossary &glossary, const QString &wanted, Language language)
{
    QString text = CommandLine::tr("The glossary has nothing for “%1”.").arg(wanted);
    QStringList near;
    for (const GlossaryEntry *entry : glossary.similar(wanted, suggestionsShown))
        near.append(u"“%1”"_s.arg(entry->in(language).term));
    text += u' ' + (near.isEmpty() ? CommandLine::tr("laju glossary lists all its terms.")
                                   //: %1 lists terms
                                   : CommandLine::tr("Did you mean: %1?").arg(near.join(u", "_s)));
    return {ErrorKind::NotFound, text};
}

int runGlossary(const CommandRun &run)
{
    const QString name = run.options.value(u"format"_s);
    if (name != u"text" && name != u"json")
        return run.misuse(CommandLine::tr("“%1” is not an output format: %2.").arg(name, u"text|json"_s));
    const Result<Glossary> &built = laju::glossary();
    if (!built)
        return run.refuse(built.error());

    const QString wanted = run.arguments.join(u' ').trimmed();
    const auto entries =
        wanted.isEmpty() ? built->sorted(run.language) : entriesFor(*built, wanted, run.language);
    if (entries.empty())
        return run.refuse(nothingFor(*built, wanted, run.language));

    const FigureWords words = run.words({});
    if (name == u"json") {
        QJsonArray array;
        for (const GlossaryEntry *entry : entries)
            array.append(entryObject(*entry, words));
        run.out << QString::fromUtf8(QJsonDocument(array).toJson());
    } else if (wanted.isEmpty()) {
        for (const GlossaryEntry *entry : entries)
            run.out << glossaryTitle(*entry, run.language) << '\n';
    } else {
        for (const GlossaryEntry *entry : entries) {
            if (entry != entries.front())
                run.out << '\n';
            writeEntry(run.out, *entry, words);
        }
    }
    return Done;
}

} // namespace

const CommandDefinition glossary{
    "glossary",
    "[TERM…]",
    QT_TRANSLATE_NOOP("CommandLine", "Explains sales terms and metrics, found in either language."),
    false,
    &declareGlossary,
    &runGlossary};

} // namespace laju::commands
