// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include "core/exchange/import_words.h"
#include "core/exchange/mapping_values.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

/// A head that speaks for the kind outweighs any number of heads that every kind may have.
constexpr int tellingWeight = 10;
/// A head that no other kind has decides.
constexpr int decidingWeight = 100;
/// What cells or the file's name say weighs as two telling heads, or one.
constexpr int tellingCells = 20;
constexpr int tellingName = 10;

struct Match
{
    std::vector<std::optional<ImportField>> fields; ///< by column
    int score = 0;
    bool hasNeeded = false;
};

/// Whether @p head goes by the name @p alias for a kind with those @p entities: "Deal - Title" is "title" of
/// a deal, but only "deal title" of an activity.
bool goesBy(const HeaderCell &head, const QString &key, QStringView alias,
            const std::vector<QStringView> &entities)
{
    if (head.entity.isEmpty() || std::ranges::find(entities, QStringView(head.entity)) != entities.end()) {
        if (key == alias || (alias.endsWith(u'*') && key.startsWith(alias.chopped(1))))
            return true;
    }
    return !head.entity.isEmpty() && QString(head.entity + u' ' + key) == alias;
}

bool goesBy(const HeaderCell &head, QStringView alias, const std::vector<QStringView> &entities,
            ImportField field)
{
    if (goesBy(head, head.key, alias, entities))
        return true;
    const QString bare = withoutUnit(head.key, field);
    return bare.size() < head.key.size() && goesBy(head, bare, alias, entities);
}

/// A list that has ids of its own beside those of opportunities is about something else.
bool refersToOpportunities(const std::vector<HeaderCell> &header)
{
    const auto has = [&](std::initializer_list<QStringView> keys) {
        return std::ranges::any_of(header, [&](const HeaderCell &head) {
            return std::ranges::find(keys, QStringView(head.key)) != keys.end();
        });
    };
    return has({u"id", u"record id"}) && has({u"opportunity id", u"deal id"});
}

int scoreOfCells(const Match &found, const ImportKindInfo &kind, const std::vector<ColumnSample> &samples)
{
    for (size_t column = 0; column < samples.size(); ++column) {
        const auto &field = found.fields[column];
        const ColumnSample &sample = samples[column];
        const bool isEnd = kind.kind == ImportKind::Opportunities && sample.wonOrLost > 0 &&
                           (field == ImportField::Stage || field == ImportField::DealStatus);
        const bool isType = kind.kind == ImportKind::Activities && field == ImportField::ActivityType &&
                            sample.activityTypes * 2 > sample.filled;
        if (isEnd || isType)
            return tellingCells;
        // Customers have scores as well: they speak for answers only as loudly as one telling head.
        if (kind.kind == ImportKind::SurveyAnswers && field == ImportField::Score &&
            sample.withDigits * 2 > sample.filled)
            return tellingWeight;
    }
    return 0;
}

/// Whether a word of the file's name begins as files of that kind are called.
bool isNamedLike(const QString &name, const ImportKindInfo &kind)
{
    const QStringList words = readHeaderCell(name.section(u'.', 0, 0)).key.split(u' ');
    return std::ranges::any_of(words, [&](const QString &word) {
        return std::ranges::any_of(kind.fileWords, [&](QStringView known) { return word.startsWith(known); });
    });
}

/// Whether most rows of a list of @p kind would be about a record that it has named before: then it is a list
/// of something else, which that record belongs to.
bool repeatsNames(const Match &found, ImportKind kind, const std::vector<ColumnSample> &samples)
{
    const bool isListOfRecords = kind == ImportKind::Reps || kind == ImportKind::Products ||
                                 kind == ImportKind::Accounts || kind == ImportKind::Contacts;
    const auto has = [&](ImportField field) {
        return std::ranges::find(found.fields, std::optional(field)) != found.fields.end();
    };
    // People of one name are told apart by their ids, and a rep may stand once for each team.
    if (!isListOfRecords || has(ImportField::LastName) || has(ImportField::TeamSince))
        return false;
    for (size_t column = 0; column < samples.size(); ++column) {
        if (found.fields[column] == ImportField::Name)
            return samples[column].filled > 4 && samples[column].distinct * 2 < samples[column].filled;
    }
    return false;
}

Match match(const SourceFile &file, const ImportKindInfo &kind, const std::vector<ColumnSample> &samples)
{
    const std::vector<HeaderCell> &header = file.header();
    const bool isAboutOthers = kind.kind == ImportKind::Opportunities && refersToOpportunities(header);
    struct Candidate
    {
        qsizetype rank; ///< of the alias among its field's
        size_t column;
        const ImportFieldInfo *info;
        int weight;
    };
    std::vector<Candidate> candidates;
    for (const ImportFieldInfo &info : kind.fields) {
        for (qsizetype rank = 0; rank < std::ssize(info.aliases); ++rank) {
            QStringView alias = info.aliases[size_t(rank)];
            int weight = 1;
            for (; alias.startsWith(u'!'); alias = alias.sliced(1))
                weight = weight == 1 ? tellingWeight : decidingWeight;
            for (size_t column = 0; column < header.size(); ++column) {
                const bool isForeign = isAboutOthers && info.field == ImportField::Id &&
                                       alias.endsWith(u" id") && alias != u"record id";
                if (!isForeign && samples[column].suits(info.field) &&
                    goesBy(header[column], alias, kind.entities, info.field))
                    candidates.push_back(
                        {rank, column, &info,
                         header[column].entity.isEmpty() ? weight : std::max(weight, tellingWeight)});
            }
        }
    }
    // Telling heads choose first, so that "Call Type" is a direction before "Type" may be anything.
    std::ranges::stable_sort(candidates, [](const Candidate &a, const Candidate &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.rank < b.rank;
    });
    Match result{std::vector<std::optional<ImportField>>(header.size()), 0, false};
    QSet<int> taken;
    for (const Candidate &candidate : candidates) {
        const int field = static_cast<int>(candidate.info->field);
        if (result.fields[candidate.column] || taken.contains(field))
            continue;
        result.fields[candidate.column] = candidate.info->field;
        taken.insert(field);
        result.score += candidate.weight;
    }
    QSet<int> groups;
    QSet<int> met;
    for (const ImportFieldInfo &info : kind.fields) {
        if (info.neededGroup == 0)
            continue;
        groups.insert(info.neededGroup);
        if (taken.contains(static_cast<int>(info.field)))
            met.insert(info.neededGroup);
    }
    result.hasNeeded = met == groups && !repeatsNames(result, kind.kind, samples);
    result.score += scoreOfCells(result, kind, samples);
    if (isNamedLike(file.name(), kind))
        result.score += tellingName;
    if (kind.kind == ImportKind::StageHistory && refersToOpportunities(header))
        result.score += decidingWeight;
    return result;
}

/// The type of those activities that name none, by what the columns give away.
QString typeByColumns(const std::vector<HeaderCell> &header, const QString &fileName, const Mapping &mapping)
{
    using enum ImportField;
    const auto any = [&](std::initializer_list<QStringView> words) {
        return std::ranges::any_of(header, [&](const HeaderCell &head) {
            return std::ranges::any_of(
                words, [&](QStringView word) { return head.key.startsWith(word) || head.entity == word; });
        });
    };
    const bool hasEnd = any({u"end date", u"date end", u"end time", u"duration in minutes"});
    // Calls have ends, too, but meetings have no direction.
    if (any({u"event", u"meeting", u"pertemuan"}) || (hasEnd && !mapping.has(ImportField::Direction)))
        return u"meeting"_s;
    if (any({u"task owner"}))
        return u"Task"_s;
    // A list of all sorts of tasks has columns of calls as well: there each row tells.
    if (mapping.has(ImportField::ActivityType) || any({u"task"}))
        return {};
    if (any({u"call", u"panggilan", u"durasi panggilan"}))
        return u"call"_s;
    if (any({u"message", u"email", u"from address", u"surel"}))
        return u"email"_s;
    if (mapping.has(Direction) && mapping.has(Duration))
        return u"call"_s;
    for (const QString &word : readHeaderCell(fileName.section(u'.', 0, 0)).key.split(u' ')) {
        if (const auto key = activityTypeKeyOf(word))
            return *key;
    }
    return {};
}

/// The currency that a head of amounts names, as in "Deal Value (USD)"; empty when none does.
QString currencyByHeads(const std::vector<HeaderCell> &header, const Match &found)
{
    for (size_t column = 0; column < header.size(); ++column) {
        if (!found.fields[column] || valueOf(*found.fields[column]) != ImportValue::Money)
            continue;
        const QString &key = header[column].key;
        if (const auto currency = key.contains(u' ') ? currencyOfWord(key.section(u' ', -1)) : std::nullopt)
            return currency->code();
    }
    return {};
}

Result<Mapping> complete(const SourceFile &file, const ImportKindInfo &kind, const Match &found)
{
    Mapping mapping;
    mapping.kind = kind.kind;
    for (size_t column = 0; column < file.header().size(); ++column)
        mapping.columns.push_back({file.header()[column].text, found.fields[column]});
    if (kind.kind == ImportKind::Activities)
        mapping.activityType = typeByColumns(file.header(), file.name(), mapping);
    if (!mapping.has(ImportField::Currency))
        mapping.currency = currencyByHeads(file.header(), found);
    if (auto done = readValues(file, mapping); !done)
        return failure(done.error());
    return mapping;
}

QString headsForPeople(const SourceFile &file)
{
    constexpr qsizetype shown = 8;
    constexpr qsizetype longest = 40;
    QStringList heads;
    for (const HeaderCell &head : file.header()) {
        const QString text = head.text.trimmed();
        heads.push_back(text.size() > longest ? QString(text.first(longest) + u'…') : text);
        if (heads.size() > shown)
            break;
    }
    const bool isCut = heads.size() > shown;
    heads = heads.first(std::min(shown, heads.size()));
    return heads.join(u", ") + (isCut ? u" …"_s : QString());
}

} // namespace

Result<Mapping> guessMapping(const SourceFile &file)
{
    const auto samples = sampleColumns(file);
    if (!samples)
        return failure(samples.error());
    const ImportKindInfo *best = nullptr;
    Match bestMatch;
    for (const ImportKindInfo &kind : importKinds()) {
        Match found = match(file, kind, *samples);
        if (found.hasNeeded && found.score > tellingWeight && (!best || found.score > bestMatch.score)) {
            best = &kind;
            bestMatch = std::move(found);
        }
    }
    if (!best)
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate(
                "Import",
                "“%1” is not data that Laju can take: its columns (%2) are no reps, products, accounts, "
                "contacts, opportunities, activities, costs or survey answers.")
                .arg(file.name(), headsForPeople(file)));
    return complete(file, *best, bestMatch);
}

Result<Mapping> guessMapping(const SourceFile &file, ImportKind kind)
{
    const auto samples = sampleColumns(file);
    if (!samples)
        return failure(samples.error());
    const ImportKindInfo &info = importKind(kind);
    return complete(file, info, match(file, info, *samples));
}

} // namespace laju
