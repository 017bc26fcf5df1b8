// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_kind.h"
#include "core/exchange/source_file.h"
#include "core/exchange/value_formats.h"

#include <QJsonObject>

#include <optional>

namespace laju {

template<> struct Keys<DateOrder>
{
    static constexpr std::array table{std::pair{DateOrder::DayFirst, "day_first"},
                                      std::pair{DateOrder::MonthFirst, "month_first"}};
};
template<> struct Keys<DecimalSign>
{
    static constexpr std::array table{std::pair{DecimalSign::Point, "point"},
                                      std::pair{DecimalSign::Comma, "comma"}};
};
template<> struct Keys<DurationUnit>
{
    static constexpr std::array table{
        std::pair{DurationUnit::Milliseconds, "milliseconds"}, std::pair{DurationUnit::Seconds, "seconds"},
        std::pair{DurationUnit::Minutes, "minutes"}, std::pair{DurationUnit::Hours, "hours"}};
};
template<> struct Keys<ClockForm>
{
    static constexpr std::array table{std::pair{ClockForm::MinutesSeconds, "minutes_seconds"},
                                      std::pair{ClockForm::HoursMinutes, "hours_minutes"}};
};

/// A column, known by its head, and what it is taken for.
struct MappedColumn
{
    QString head;                          ///< as it stands in the file
    std::optional<ImportField> field = {}; ///< none: left out

    friend bool operator==(const MappedColumn &, const MappedColumn &) = default;
};

/// How a file is to be understood: what a person may look at, change and keep as a small JSON file. What
/// nobody decided yet is empty; see questions().
struct Mapping
{
    ImportKind kind = ImportKind::Opportunities;
    QString system = QStringLiteral("csv"); ///< whose ids these are; ids of one system never meet another's
    std::vector<MappedColumn> columns = {};
    std::optional<DateOrder> dateOrder = DateOrder::DayFirst;
    std::optional<DecimalSign> decimalSign = DecimalSign::Point;
    std::optional<DurationUnit> durationUnit = DurationUnit::Seconds;
    ClockForm clockForm = ClockForm::MinutesSeconds; ///< what 12:30 is among durations
    QByteArray zone = {};                            ///< of times without one; empty: each rep's own zone
    QString currency = {};                           ///< of amounts without one; empty: the workspace's
    QString activityType = {};                       ///< key of the type of activities that name none

    /// Where records of this file come from, as stored with them: "csv:opportunities".
    [[nodiscard]] QString source() const;
    /// The same of another kind's records in the same system: what an account id in a list of calls refers
    /// to.
    [[nodiscard]] QString sourceOf(ImportKind other) const;
    [[nodiscard]] bool has(ImportField field) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Errors: InvalidInput, naming the entry that is not understood.
    static Result<Mapping> fromJson(const QJsonObject &json);
    /// Errors: NotFound, Unreadable, InvalidInput (no JSON, or as fromJson()).
    static Result<Mapping> read(const QString &path);
    /// Errors: Unwritable.
    [[nodiscard]] Result<void> write(const QString &path) const;

    friend bool operator==(const Mapping &, const Mapping &) = default;
};

/// Something that a person has to decide before the file can be taken.
struct MappingQuestion
{
    enum class About { NeededField, DateOrder, DecimalSign, DurationUnit };
    About about;
    QString text; ///< the question, for people

    friend bool operator==(const MappingQuestion &, const MappingQuestion &) = default;
};

/// What is undecided in @p mapping; empty when the file can be taken.
[[nodiscard]] std::vector<MappingQuestion> questions(const Mapping &mapping);

/// Understands @p file by its head and its values. Errors: InvalidInput when it is no data that can be taken
/// (naming its columns); Unreadable as SourceFile::forEachRow().
Result<Mapping> guessMapping(const SourceFile &file);
/// The same with the kind decided.
Result<Mapping> guessMapping(const SourceFile &file, ImportKind kind);

/// A head that several columns of @p file bear, one of which @p mapping takes while another holds something
/// else: the head alone does not tell which of them is meant. Empty: there is none. Errors: Unreadable as
/// SourceFile::forEachRow().
Result<QString> ambiguousHead(const SourceFile &file, const Mapping &mapping);

/// The columns of @p file by @p mapping: for each column of the file its field, none where left out. Errors:
/// InvalidInput when a column that the mapping names is not in the file, or two columns are the same field.
Result<std::vector<std::optional<ImportField>>> columnsOf(const SourceFile &file, const Mapping &mapping);

} // namespace laju
