// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include "core/base/money.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

std::optional<Error> notUnderstood(QStringView entry, const QString &value)
{
    return Error{
        ErrorKind::InvalidInput,
        QCoreApplication::translate("Import", "The mapping's “%1” cannot be “%2”.").arg(entry, value)};
}

/// Reads the word of @p entry where there is one; null stands for "undecided".
template<class E, class Target>
std::optional<Error> readWord(const QJsonObject &json, QLatin1StringView entry, Target &target)
{
    const QJsonValue value = json.value(entry);
    if (value.isUndefined())
        return {};
    if constexpr (std::is_same_v<Target, std::optional<E>>) {
        if (value.isNull()) {
            target.reset();
            return {};
        }
    }
    const std::optional<E> word = fromKey<E>(value.toString());
    if (!word)
        return notUnderstood(QString(entry), value.toVariant().toString());
    target = *word;
    return {};
}

template<class E> QJsonValue wordOf(const std::optional<E> &value)
{
    return value ? QJsonValue(QString(keyOf(*value))) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString Mapping::source() const
{
    return sourceOf(kind);
}

QString Mapping::sourceOf(ImportKind other) const
{
    return system + u':' + keyOf(other);
}

bool Mapping::has(ImportField field) const
{
    return std::ranges::any_of(columns,
                               [field](const MappedColumn &column) { return column.field == field; });
}

QJsonObject Mapping::toJson() const
{
    QJsonArray list;
    for (const MappedColumn &column : columns)
        list.append(QJsonObject{{u"head"_s, column.head}, {u"field"_s, wordOf(column.field)}});
    return {
        {u"kind"_s, QString(keyOf(kind))},
        {u"system"_s, system},
        {u"columns"_s, list},
        {u"date_order"_s, wordOf(dateOrder)},
        {u"decimal_sign"_s, wordOf(decimalSign)},
        {u"duration_unit"_s, wordOf(durationUnit)},
        {u"clock_form"_s, QString(keyOf(clockForm))},
        {u"zone"_s, QString::fromLatin1(zone)},
        {u"currency"_s, currency},
        {u"activity_type"_s, activityType},
    };
}

Result<Mapping> Mapping::fromJson(const QJsonObject &json)
{
    static const QSet<QString> known{u"kind"_s,         u"system"_s,        u"columns"_s,    u"date_order"_s,
                                     u"decimal_sign"_s, u"duration_unit"_s, u"clock_form"_s, u"zone"_s,
                                     u"currency"_s,     u"activity_type"_s};
    for (const QString &entry : json.keys()) {
        if (!known.contains(entry))
            return failure(ErrorKind::InvalidInput,
                           QCoreApplication::translate("Import", "A mapping has no entry “%1”.").arg(entry));
    }
    Mapping mapping;
    if (!json.contains("kind"_L1))
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("Import", "The mapping does not say its “kind”."));
    for (std::optional<Error> wrong : {readWord<ImportKind>(json, "kind"_L1, mapping.kind),
                                       readWord<DateOrder>(json, "date_order"_L1, mapping.dateOrder),
                                       readWord<DecimalSign>(json, "decimal_sign"_L1, mapping.decimalSign),
                                       readWord<DurationUnit>(json, "duration_unit"_L1, mapping.durationUnit),
                                       readWord<ClockForm>(json, "clock_form"_L1, mapping.clockForm)}) {
        if (wrong)
            return failure(std::move(*wrong));
    }
    mapping.system = json.value("system"_L1).toString(mapping.system);
    mapping.zone = json.value("zone"_L1).toString().toLatin1();
    if (!mapping.zone.isEmpty() && !QTimeZone(mapping.zone).isValid())
        return failure(*notUnderstood(u"zone", QString::fromLatin1(mapping.zone)));
    mapping.currency = json.value("currency"_L1).toString();
    if (!mapping.currency.isEmpty() && !Currency::fromCode(mapping.currency))
        return failure(*notUnderstood(u"currency", mapping.currency));
    mapping.activityType = json.value("activity_type"_L1).toString();
    const QJsonArray columns = json.value("columns"_L1).toArray();
    for (const QJsonValue &value : columns) {
        const QJsonObject entry = value.toObject();
        MappedColumn column{entry.value("head"_L1).toString(), {}};
        if (const QJsonValue field = entry.value("field"_L1); !field.isNull() && !field.isUndefined()) {
            column.field = fromKey<ImportField>(field.toString());
            if (!column.field || !importKind(mapping.kind).field(*column.field))
                return failure(*notUnderstood(u"field", field.toString()));
        }
        mapping.columns.push_back(std::move(column));
    }
    return mapping;
}

Result<Mapping> Mapping::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("Import", "There is no file “%1”.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::Unreadable,
            QCoreApplication::translate("Import", "“%1” cannot be read: %2").arg(path, file.errorString()));
    QJsonParseError wrong{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &wrong);
    if (!document.isObject())
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("Import", "“%1” is no mapping: it is not a JSON object.").arg(path),
            wrong.errorString());
    return fromJson(document.object());
}

Result<void> Mapping::write(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(toJson()).toJson()) < 0 ||
        !file.commit())
        return failure(ErrorKind::Unwritable,
                       QCoreApplication::translate("Import", "“%1” cannot be written: %2")
                           .arg(path, file.errorString()));
    return {};
}

std::vector<MappingQuestion> questions(const Mapping &mapping)
{
    std::vector<MappingQuestion> open;
    QSet<int> groups;
    QSet<int> met;
    for (const ImportFieldInfo &info : importKind(mapping.kind).fields) {
        if (info.neededGroup == 0)
            continue;
        groups.insert(info.neededGroup);
        if (mapping.has(info.field))
            met.insert(info.neededGroup);
    }
    for (const ImportFieldInfo &info : importKind(mapping.kind).fields) {
        if (groups.contains(info.neededGroup) && !met.contains(info.neededGroup)) {
            met.insert(info.neededGroup);
            open.push_back({MappingQuestion::About::NeededField,
                            QCoreApplication::translate("Import", "Which column is “%1”?")
                                .arg(displayName(info.field))});
        }
    }
    const auto uses = [&](std::initializer_list<ImportValue> values) {
        return std::ranges::any_of(mapping.columns, [&](const MappedColumn &column) {
            return column.field && std::ranges::find(values, valueOf(*column.field)) != values.end();
        });
    };
    if (!mapping.dateOrder && uses({ImportValue::Date}))
        open.push_back(
            {MappingQuestion::About::DateOrder,
             QCoreApplication::translate(
                 "Import",
                 "Dates such as 3/4/2026: is the day first, or the month? Nothing in the file tells.")});
    if (!mapping.decimalSign &&
        uses({ImportValue::Money, ImportValue::Number, ImportValue::Percent, ImportValue::Duration}))
        open.push_back(
            {MappingQuestion::About::DecimalSign,
             QCoreApplication::translate("Import", "Numbers such as 1.234: is that over a thousand, or a "
                                                   "little over one? Nothing in the file tells.")});
    if (!mapping.durationUnit && uses({ImportValue::Duration}))
        open.push_back(
            {MappingQuestion::About::DurationUnit,
             QCoreApplication::translate("Import", "Are the durations in seconds, minutes, hours or "
                                                   "milliseconds? Nothing in the file tells.")});
    return open;
}

Result<std::vector<std::optional<ImportField>>> columnsOf(const SourceFile &file, const Mapping &mapping)
{
    std::vector<std::optional<ImportField>> fields(file.header().size());
    std::vector<bool> taken(file.header().size(), false);
    QSet<int> seen;
    for (const MappedColumn &column : mapping.columns) {
        size_t at = 0;
        while (at < taken.size() && (taken[at] || file.header()[at].text != column.head))
            ++at;
        if (at == taken.size()) {
            if (!column.field)
                continue;
            return failure(
                ErrorKind::InvalidInput,
                QCoreApplication::translate("Import", "“%1” has no column “%2” that the mapping names.")
                    .arg(file.name(), column.head));
        }
        taken[at] = true;
        if (!column.field)
            continue;
        if (seen.contains(static_cast<int>(*column.field)))
            return failure(ErrorKind::InvalidInput,
                           QCoreApplication::translate("Import", "Two columns cannot both be “%1”.")
                               .arg(displayName(*column.field)));
        seen.insert(static_cast<int>(*column.field));
        fields[at] = column.field;
    }
    return fields;
}

Result<QString> ambiguousHead(const SourceFile &file, const Mapping &mapping)
{
    const auto fields = columnsOf(file, mapping);
    if (!fields)
        return failure(fields.error());
    std::vector<std::pair<qsizetype, qsizetype>> twins; // one that is taken, and another of the same head
    QHash<QString, qsizetype> taken;
    for (qsizetype i = 0; i < std::ssize(*fields); ++i) {
        if ((*fields)[size_t(i)])
            taken.insert(file.header()[size_t(i)].text, i);
    }
    for (qsizetype i = 0; i < std::ssize(*fields); ++i) {
        const auto found = taken.constFind(file.header()[size_t(i)].text);
        if (found != taken.cend() && *found != i)
            twins.emplace_back(*found, i);
    }
    QString ambiguous;
    const auto read = file.forEachRow([&](const CsvRecord &record) {
        for (const auto &[one, other] : twins) {
            if (record.text(one) != record.text(other))
                ambiguous = file.header()[size_t(one)].text;
        }
        return ambiguous.isEmpty() && !twins.empty();
    });
    if (!read)
        return failure(read.error());
    return ambiguous;
}

} // namespace laju
