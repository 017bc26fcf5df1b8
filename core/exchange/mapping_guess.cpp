// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

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
/// Cells of a column of durations that are looked at: enough to tell, little enough to hold.
constexpr size_t durationSample = 5000;

struct Match
{
    std::vector<std::optional<ImportField>> fields; ///< by column
    int score = 0;
    bool hasNeeded = false;
};

/// Whether @p head goes by the name @p alias for a kind with those @p entities: "Deal - Title" is "title" of
/// a deal, but only "deal title" of an activity.
bool goesBy(const HeaderCell &head, QStringView alias, const std::vector<QStringView> &entities)
{
    if (head.entity.isEmpty() || std::ranges::find(entities, QStringView(head.entity)) != entities.end()) {
        if (head.key == alias)
            return true;
    }
    return !head.entity.isEmpty() && QString(head.entity + u' ' + head.key) == alias;
}

Match match(const std::vector<HeaderCell> &header, const ImportKindInfo &kind)
{
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
                if (goesBy(header[column], alias, kind.entities))
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
    result.hasNeeded = met == groups;
    return result;
}

/// The type of those activities that name none, by what the columns give away.
QString typeByColumns(const std::vector<HeaderCell> &header, const Mapping &mapping)
{
    const auto any = [&](std::initializer_list<QStringView> words) {
        return std::ranges::any_of(header, [&](const HeaderCell &head) {
            return std::ranges::any_of(
                words, [&](QStringView word) { return head.key.startsWith(word) || head.entity == word; });
        });
    };
    if (any({u"event", u"meeting", u"end date", u"date end", u"end time", u"duration in minutes",
             u"pertemuan"}))
        return u"meeting"_s;
    // A list of all sorts of tasks has columns of calls as well: there each row tells.
    if (mapping.has(ImportField::ActivityType) || any({u"task"}))
        return {};
    if (any({u"call", u"panggilan", u"durasi panggilan"}))
        return u"call"_s;
    if (any({u"message", u"email", u"from address", u"surel"}))
        return u"email"_s;
    return {};
}

/// What the cells of all rows say about how dates, numbers and durations are written.
Result<void> readValues(const SourceFile &file, Mapping &mapping)
{
    const auto fields = columnsOf(file, mapping);
    if (!fields)
        return failure(fields.error());
    DateDetector dates;
    NumberDetector numbers;
    std::vector<QString> durations;
    std::optional<size_t> durationColumn;
    for (size_t column = 0; column < fields->size(); ++column) {
        if ((*fields)[column] == ImportField::Duration)
            durationColumn = column;
    }
    const auto read = file.forEachRow([&](const CsvRecord &record) {
        const size_t cells = std::min(fields->size(), record.cells.size());
        for (size_t column = 0; column < cells; ++column) {
            if (!(*fields)[column] || record.cells[column].isEmpty())
                continue;
            switch (valueOf(*(*fields)[column])) {
            case ImportValue::Date:
                dates.add(withoutGuard(record.text(qsizetype(column))));
                break;
            case ImportValue::Money:
            case ImportValue::Number:
            case ImportValue::Percent:
                numbers.add(withoutGuard(record.text(qsizetype(column))));
                break;
            case ImportValue::Duration:
                if (durations.size() < durationSample)
                    durations.push_back(record.text(qsizetype(column)));
                break;
            default:
                break;
            }
        }
        return true;
    });
    if (!read)
        return failure(read.error());

    const DateDetection date = dates.result();
    mapping.dateOrder = date.ambiguous ? std::nullopt : std::optional(date.format.order);
    const NumberDetection number = numbers.result();
    mapping.decimalSign = number.ambiguous ? std::nullopt : std::optional(number.format.decimal);
    if (durationColumn) {
        const DurationDetection duration = detectDurations(durations, file.header()[*durationColumn].text);
        mapping.durationUnit = duration.ambiguous ? std::nullopt : std::optional(duration.format.unit);
        mapping.clockForm = duration.format.clock;
        if (number.numbers == 0)
            mapping.decimalSign = duration.format.number.decimal;
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
        mapping.activityType = typeByColumns(file.header(), mapping);
    if (auto done = readValues(file, mapping); !done)
        return failure(done.error());
    return mapping;
}

QString headsForPeople(const SourceFile &file)
{
    QStringList heads;
    for (const HeaderCell &head : file.header())
        heads.push_back(head.text.trimmed());
    constexpr qsizetype shown = 8;
    const bool isCut = heads.size() > shown;
    heads = heads.first(std::min(shown, heads.size()));
    return heads.join(u", ") + (isCut ? u" …"_s : QString());
}

} // namespace

Result<Mapping> guessMapping(const SourceFile &file)
{
    const ImportKindInfo *best = nullptr;
    Match bestMatch;
    for (const ImportKindInfo &kind : importKinds()) {
        Match found = match(file.header(), kind);
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
                "contacts, opportunities, activities or costs.")
                .arg(file.name(), headsForPeople(file)));
    return complete(file, *best, bestMatch);
}

Result<Mapping> guessMapping(const SourceFile &file, ImportKind kind)
{
    const ImportKindInfo &info = importKind(kind);
    return complete(file, info, match(file.header(), info));
}

} // namespace laju
