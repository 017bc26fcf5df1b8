// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/glossary/glossary.h"

#include "core/metrics/catalogue.h"
#include "core/metrics/figure_words.h"

#include <QCollator>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr auto metricsGroup = "metrics"_L1;

Failure damagedGlossary(const QString &detail)
{
    return failure(ErrorKind::Internal,
                   QCoreApplication::translate("Glossary", "The glossary in the program is damaged."),
                   detail);
}

Result<QJsonObject> glossaryObject(const QByteArray &json, QLatin1StringView name)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (wrong.error != QJsonParseError::NoError || !document.isObject())
        return damagedGlossary(name + u": "_s + wrong.errorString());
    return document.object();
}

GlossaryText textOfEntry(const QJsonObject &json)
{
    GlossaryText text{.term = json[u"term"].toString(),
                      .abbreviation = json[u"abbreviation"].toString(),
                      .definition = json[u"definition"].toString(),
                      .example = json[u"example"].toString()};
    for (const QJsonValue &synonym : json[u"synonyms"].toArray())
        text.synonyms.append(synonym.toString());
    return text;
}

FigureWords glossaryWords(Language language)
{
    // Neither name nor meaning holds an amount, so the currency does not matter.
    return {Phrasebook(language), Format(language), Currency::rupiah()};
}

void takeFromCatalogue(GlossaryText &text, const Metric &metric, const FigureWords &words)
{
    text.term = words.name(metric);
    text.definition = words.meaning(metric);
    if (const QString shortName = words.shortName(metric); shortName != text.term)
        text.synonyms.append(shortName);
    text.synonyms.append(QString::fromLatin1(metric.key));
    if (*metric.alias)
        text.synonyms.append(QString::fromLatin1(metric.alias));
}

QString whatIsMissing(const GlossaryEntry &entry)
{
    for (const Language language : allOf<Language>()) {
        const GlossaryText &text = entry.in(language);
        if (text.term.isEmpty() || text.definition.isEmpty() || (text.example.isEmpty() && !entry.metric))
            return entry.key + u" has no term, definition or example in "_s + keyOf(language);
    }
    return {};
}

QByteArray glossaryFile(QLatin1StringView name)
{
    QFile file(u":/glossary/%1.json"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<Glossary> Glossary::read(const GlossaryFiles &files)
{
    const auto structure = glossaryObject(files.structure, "structure"_L1);
    const auto english = glossaryObject(files.english, "en"_L1);
    const auto indonesian = glossaryObject(files.indonesian, "id"_L1);
    for (const auto *object : {&structure, &english, &indonesian}) {
        if (!*object)
            return failure(object->error());
    }
    const auto entryIn = [](const QJsonObject &file, const QString &key) {
        return textOfEntry(file[u"entries"][key].toObject());
    };

    Glossary made;
    std::vector<std::pair<QString, QString>> relations;
    const FigureWords englishWords = glossaryWords(Language::English);
    const FigureWords indonesianWords = glossaryWords(Language::Indonesian);
    const auto add = [&](GlossaryEntry entry) {
        if (entry.metric) {
            takeFromCatalogue(entry.english, *entry.metric, englishWords);
            takeFromCatalogue(entry.indonesian, *entry.metric, indonesianWords);
            entry.group = metricsGroup;
        }
        made.m_entries.push_back(std::move(entry));
    };
    for (const QJsonValue &group : (*structure)[u"groups"].toArray()) {
        const QString key = group[u"key"].toString();
        made.m_groups.push_back(
            {key, (*english)[u"groups"][key].toString(), (*indonesian)[u"groups"][key].toString()});
        if (made.m_groups.back().english.isEmpty() || made.m_groups.back().indonesian.isEmpty())
            return damagedGlossary(u"no name of group "_s + key);
        const QJsonObject members = group[u"entries"].toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            add({.key = member.key(),
                 .group = key,
                 .metric = findMetric(member.key()),
                 .english = entryIn(*english, member.key()),
                 .indonesian = entryIn(*indonesian, member.key())});
            for (const QJsonValue &other : member->toArray())
                relations.emplace_back(member.key(), other.toString());
        }
    }
    for (const Metric &metric : catalogue()) {
        if (const QString key = QString::fromLatin1(metric.key); !made.find(key))
            add({.key = key, .group = {}, .metric = &metric, .english = {}, .indonesian = {}});
    }

    for (const auto &[from, to] : relations) {
        for (const auto &[key, other] : {std::pair(from, to), std::pair(to, from)}) {
            const auto entry = std::ranges::find(made.m_entries, key, &GlossaryEntry::key);
            if (entry == made.m_entries.end())
                return damagedGlossary(u"%1 is related to %2, which is not there"_s.arg(other, key));
            if (!entry->related.contains(other))
                entry->related.append(other);
        }
    }
    for (const GlossaryEntry &entry : made.m_entries) {
        if (const QString missing = whatIsMissing(entry); !missing.isEmpty())
            return damagedGlossary(missing);
        made.m_searchable.push_back({searchable(entry.english), searchable(entry.indonesian)});
    }
    return made;
}

const GlossaryEntry *Glossary::find(QStringView key) const
{
    const auto found = std::ranges::find(m_entries, key, &GlossaryEntry::key);
    return found == m_entries.end() ? nullptr : &*found;
}

const GlossaryGroup &Glossary::groupOf(const GlossaryEntry &entry) const
{
    return *std::ranges::find(m_groups, entry.group, &GlossaryGroup::key);
}

std::vector<const GlossaryEntry *> Glossary::sorted(Language language) const
{
    QCollator collator(localeOf(language));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<const GlossaryEntry *> entries;
    std::ranges::transform(m_entries, std::back_inserter(entries), [](const auto &entry) { return &entry; });
    std::ranges::stable_sort(entries, [&](const GlossaryEntry *a, const GlossaryEntry *b) {
        return collator.compare(a->in(language).term, b->in(language).term) < 0;
    });
    return entries;
}

const Result<Glossary> &glossary()
{
    static const Result<Glossary> built =
        Glossary::read({glossaryFile("entries"_L1), glossaryFile("en"_L1), glossaryFile("id"_L1)});
    return built;
}

} // namespace laju
