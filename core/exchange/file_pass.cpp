// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_pass.h"

#include "core/exchange/read_ahead.h"

#include <QCoreApplication>

namespace laju {

namespace {

/// Rows between two looks at whether to go on.
constexpr qint64 stride = 256;
/// More reasons than anybody reads are counted, not kept.
constexpr size_t keptRefusals = 10'000;

Result<RowVerdict> verdictOn(RowReader &row, RowTaker &taker)
{
    if (!row.refusals().empty())
        return RowVerdict::Refused;
    return row.isDeleted() ? RowVerdict::Unchanged : taker.take(row);
}

void count(const RowReader &row, RowVerdict verdict, FileOutcome &outcome)
{
    ++outcome.rows;
    switch (verdict) {
    case RowVerdict::Refused:
        ++outcome.refused;
        for (const RefusedRow &refusal : row.refusals()) {
            if (outcome.refusals.size() < keptRefusals)
                outcome.refusals.push_back(refusal);
        }
        break;
    case RowVerdict::New:
        ++outcome.created;
        break;
    case RowVerdict::Changed:
        ++outcome.changed;
        break;
    case RowVerdict::Unchanged:
        ++outcome.unchanged;
        break;
    case RowVerdict::Blank:
        --outcome.rows;
        ++outcome.blank;
        break;
    }
}

} // namespace

Result<void> passThrough(const SourceFile &file, ImportBook &book, const Mapping &mapping, Instant now,
                         FileOutcome &outcome, const std::function<bool(qint64, double)> &goesOn,
                         const RowVisitor &visit)
{
    if (const auto open = questions(mapping); !open.empty())
        return failure(ErrorKind::InvalidInput,
                       QString(file.name() + QStringLiteral(": ") + open.front().text));
    const auto columns = columnsOf(file, mapping);
    if (!columns)
        return failure(columns.error());
    if (auto loaded = book.load(); !loaded)
        return failure(loaded.error());
    const std::unique_ptr<RowTaker> taker = makeRowTaker(book, mapping, now);
    if (auto prepared = taker->prepare(file, *columns); !prepared)
        return failure(prepared.error());

    const Currency currency = book.directory().settings.currency;
    RowReader ahead(file, mapping, *columns, currency);
    RowReader row(file, mapping, *columns, currency);
    ReadAhead rows(file, ahead, *taker);
    const double size = static_cast<double>(std::max<qint64>(1, file.size()));
    const auto shareDone = [size](const ReadRow &read) {
        return static_cast<double>(read.record.bytesDone) / size;
    };
    std::optional<Error> wrong;
    while (!wrong) {
        auto batch = rows.next();
        if (!batch)
            wrong = batch.error();
        if (!batch || !*batch)
            break;
        std::vector<ReadRow> &read = (*batch)->rows;
        if (auto expected = taker->expect(read, shareDone(read.back())); !expected)
            wrong = expected.error();
        for (auto next = read.begin(); !wrong && next != read.end(); ++next) {
            if (outcome.rows % stride == 0 && goesOn && !goesOn(outcome.rows, shareDone(*next))) {
                wrong = Error{ErrorKind::Cancelled,
                              QCoreApplication::translate(
                                  "Import", "The import was stopped; nothing of “%1” was taken.")
                                  .arg(file.name())};
                break;
            }
            row.resume(std::move(*next));
            if (row.isAside())
                continue;
            const auto verdict = verdictOn(row, *taker);
            if (!verdict) {
                wrong = verdict.error();
                wrong->text =
                    QCoreApplication::translate("Import", "Line %1: %2").arg(row.line()).arg(wrong->text);
                break;
            }
            count(row, *verdict, outcome);
            if (visit)
                visit(row, *verdict);
        }
    }
    outcome.unresolved = book.unresolved();
    if (wrong)
        return failure(std::move(*wrong));
    outcome.overridden = book.overridden();
    if (auto finished = taker->finish(); !finished)
        return finished;
    return book.keepMarks();
}

} // namespace laju
