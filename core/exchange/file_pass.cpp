// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_pass.h"

#include <QCoreApplication>

namespace laju {

namespace {

/// Rows between two looks at whether to go on.
constexpr qint64 stride = 256;
/// More reasons than anybody reads are counted, not kept.
constexpr size_t keptRefusals = 10'000;

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

    RowReader row(file, mapping, *columns, book.directory().settings.currency);
    std::optional<Error> wrong;
    const double size = static_cast<double>(std::max<qint64>(1, file.size()));
    const auto read = file.forEachRow([&](const CsvRecord &record) {
        if (outcome.rows % stride == 0 && goesOn &&
            !goesOn(outcome.rows, static_cast<double>(record.bytesDone) / size)) {
            wrong = Error{
                ErrorKind::Cancelled,
                QCoreApplication::translate("Import", "The import was stopped; nothing of “%1” was taken.")
                    .arg(file.name())};
            return false;
        }
        row.begin(record);
        if (row.isAside())
            return true;
        ++outcome.rows;
        RowVerdict verdict = RowVerdict::Refused;
        if (row.refusals().empty() && row.boolean(ImportField::Deleted).value_or(false)) {
            verdict = RowVerdict::Unchanged;
        } else if (row.refusals().empty()) {
            const auto taken = taker->take(row);
            if (!taken) {
                wrong = taken.error();
                wrong->text =
                    QCoreApplication::translate("Import", "Line %1: %2").arg(record.line).arg(wrong->text);
                return false;
            }
            verdict = *taken;
        }
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
            break;
        }
        if (visit)
            visit(row, verdict);
        return true;
    });
    outcome.unresolved = book.unresolved();
    if (wrong)
        return failure(std::move(*wrong));
    if (!read)
        return failure(read.error());
    outcome.overridden = book.overridden();
    if (auto finished = taker->finish(); !finished)
        return finished;
    return book.keepMarks();
}

} // namespace laju
