// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_book.h"
#include "core/exchange/row_reader.h"

#include <memory>

namespace laju {

/// So many new records are handed to the workspace at once.
constexpr size_t importBatch = 2000;

/// What became of a row.
enum class RowVerdict {
    Refused, ///< its reasons are with the RowReader
    New,
    Changed,
    Unchanged,
    Blank, ///< it says nothing
};

/// Takes the rows of one kind of file, one after the other, into the workspace.
class RowTaker
{
public:
    virtual ~RowTaker() = default;

    /// Looks at the whole file first, where the kind needs that. Errors: those of SourceFile and of Session.
    virtual Result<void> prepare(const SourceFile &, const std::vector<std::optional<ImportField>> &)
    {
        return {};
    }
    /// Takes the row that @p row stands at. Errors, which end the import: those of Session.
    virtual Result<RowVerdict> take(RowReader &row) = 0;
    /// Reads what the row that @p row stands at says by itself, into RowReader::values(). Goes ahead of
    /// take() on a thread of its own, row by row: shares nothing with take() but the row.
    virtual void read(RowReader &) {}
    /// The rows of @p rows are the next to be taken: what they need can be looked up at once. @p done is the
    /// share of the file that was read up to their end. Errors: those of Session.
    virtual Result<void> expect(std::span<const ReadRow>, double /*done*/) { return {}; }
    /// Writes what is still held back. Errors: those of Session.
    virtual Result<void> finish() { return {}; }
};

/// The taker of @p mapping's kind. @p now dates changes that the file does not date.
[[nodiscard]] std::unique_ptr<RowTaker> makeRowTaker(ImportBook &book, const Mapping &mapping, Instant now);

/// @name The takers by kind
/// @{
[[nodiscard]] std::unique_ptr<RowTaker> makeRepTaker(ImportBook &book, Instant now);
[[nodiscard]] std::unique_ptr<RowTaker> makeProductTaker(ImportBook &book);
[[nodiscard]] std::unique_ptr<RowTaker> makeAccountTaker(ImportBook &book, const Mapping &mapping);
[[nodiscard]] std::unique_ptr<RowTaker> makeContactTaker(ImportBook &book, const Mapping &mapping);
[[nodiscard]] std::unique_ptr<RowTaker> makeCostTaker(ImportBook &book);
[[nodiscard]] std::unique_ptr<RowTaker> makeAnswerTaker(ImportBook &book, const Mapping &mapping,
                                                        Instant now);
[[nodiscard]] std::unique_ptr<RowTaker> makeStageHistoryTaker(ImportBook &book, const Mapping &mapping);
[[nodiscard]] std::unique_ptr<RowTaker> makeOpportunityTaker(ImportBook &book, const Mapping &mapping,
                                                             Instant now);
[[nodiscard]] std::unique_ptr<RowTaker> makeActivityTaker(ImportBook &book, const Mapping &mapping,
                                                          Instant now);
/// @}

/// The row's own id, or for a row without one its fingerprint with a count of the equal rows before it, so
/// that the same file gives the same ids again.
class RowIdentity final
{
public:
    /// What the rows of one id may differ in.
    enum class Rows {
        Alike,     ///< in nothing
        PerRecord, ///< in account, contact and opportunity: one activity is listed once for each that it
                   ///< belongs to
    };
    explicit RowIdentity(Rows rows = Rows::Alike)
        : m_rows(rows)
    {
    }

    struct Identity
    {
        QString externalId;
        bool isRepeated =
            false; ///< the same row stood in the file before; where only the id did, the row is refused
    };
    [[nodiscard]] Identity of(RowReader &row, const QString &id);
    /// By the row's own id.
    [[nodiscard]] Identity of(RowReader &row) { return of(row, row.text(ImportField::Id)); }

private:
    struct Seen
    {
        qint64 line;
        RowLikeness likeness;
    };
    /// The same text, in memory that stays.
    [[nodiscard]] QByteArrayView kept(QByteArrayView id);

    Rows m_rows;
    QHash<QByteArrayView, Seen> m_ids;
    std::vector<QByteArray> m_idTexts; ///< many ids in each: a file may have millions
    QHash<QByteArray, int> m_occurrences;
};

/// The name of a person from one column, or from first and last name.
[[nodiscard]] QString personName(const RowReader &row);
/// The rep of the row: by name, else the name that goes with the id there, else the id itself; empty when the
/// row has neither.
[[nodiscard]] Result<QString> ownerName(const RowReader &row, ImportBook &book);
/// Overwrites account and contact by what the row says of them, by name or by id; what is not known yet is
/// made. Errors: those of Session::save().
Result<void> overlayParties(const RowReader &row, ImportBook &book, std::optional<AccountId> &account,
                            std::optional<ContactId> &contact);
/// The team that the row names, made when not there; none when it names none. Errors: those of
/// Session::save().
Result<std::optional<TeamId>> teamOf(const RowReader &row, ImportBook &book);
/// The rep of that name, or who stands for nobody where @p name is empty; made when not there, in the row's
/// team. Errors: those of Session::save().
Result<RepId> repOf(const RowReader &row, ImportBook &book, const QString &name);
/// Who gets records that name nobody.
[[nodiscard]] QString unassignedName();
/// Overwrites @p target by the cell where the file has such a column.
void overlay(const RowReader &row, ImportField field, QString &target);

/// Makes the checked record and saves it over @p known (nullptr: as a new one), unless it is the same; it is
/// remembered as what the file calls @p key. Errors: those of Session::save().
template<class Record, class Fields>
Result<RowVerdict> settle(RowReader &row, ImportBook &book, const QString &key, const Fields *known,
                          Fields wanted);

/// Makes the checked record; a value that cannot be refuses the row.
template<class Record, class Fields> std::optional<Record> makeChecked(RowReader &row, Fields fields)
{
    auto made = Record::make(std::move(fields));
    if (made)
        return std::move(*made);
    row.refuse(made.error().text);
    return {};
}

template<class Record, class Fields>
Result<RowVerdict> settle(RowReader &row, ImportBook &book, const QString &key, const Fields *known,
                          Fields wanted)
{
    const auto record = makeChecked<Record>(row, wanted);
    if (!record)
        return RowVerdict::Refused;
    const std::optional<qint64> before = known ? std::optional(known->version) : std::nullopt;
    if (known && *known == wanted) {
        book.remember(key, row.digest(), wanted.id.number(), wanted.version, {});
        return RowVerdict::Unchanged;
    }
    if (auto saved = book.save(*record); !saved)
        return failure(saved.error());
    ++wanted.version;
    book.remember(key, row.digest(), wanted.id.number(), wanted.version, before);
    const RowVerdict verdict = known ? RowVerdict::Changed : RowVerdict::New;
    book.put(std::move(wanted));
    return verdict;
}

} // namespace laju
