// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/exchange/mapping.h"
#include "core/exchange/row_reader.h"
#include "core/workspace/session.h"

#include <functional>

namespace laju {

/// What to do with a file that has rows which cannot be taken.
enum class BadRows {
    RefuseFile, ///< all rows or none
    Skip,       ///< the good rows come in
};

struct ImportOptions
{
    BadRows badRows = BadRows::RefuseFile;
    bool dryRun = false; ///< everything goes as in an import, and is taken back at the end
};

/// How far an import is.
struct ImportProgress
{
    size_t file = 0; ///< index of the file at hand, in the order in which they are taken
    size_t files = 1;
    QString name = {}; ///< of that file
    qint64 rows = 0;   ///< read of it
    double done = 0;   ///< share of it, 0–1
};
/// Told now and then; false stops the import: the file at hand leaves nothing, files before it stay.
using ImportWatcher = std::function<bool(const ImportProgress &)>;

/// A file with the way to understand it; nothing: to be guessed.
struct ImportFile
{
    SourceFile file;
    std::optional<Mapping> mapping = {};
};

/// What became, or would become, of one file.
struct FileOutcome
{
    QString name;
    QString encoding = {};               ///< that its text was read in
    std::optional<Mapping> mapping = {}; ///< as it was understood
    qint64 rows = 0;                     ///< without the head and blank ones
    qint64 blank = 0;                    ///< rows that say nothing, as where a question was left out
    qint64 created = 0;                  ///< rows that are new here
    qint64 changed = 0;                  ///< rows known from an earlier import, now different
    qint64 unchanged = 0;
    qint64 refused = 0;                    ///< rows that cannot be taken
    std::vector<RefusedRow> refusals = {}; ///< why, in the order of the lines; the first 10,000
    qint64 unresolved = 0; ///< references by an id that no imported record has: left empty until that comes
    qint64 overridden = 0; ///< changed rows whose records people had changed here as well
    QString adoptedCurrency = {};      ///< that the workspace took over with this file
    std::optional<Error> error = {};   ///< why nothing of the file was taken
    std::optional<Change> change = {}; ///< what the import wrote

    [[nodiscard]] bool isTaken() const { return !error; }
};

struct ImportOutcome
{
    std::vector<FileOutcome> files = {}; ///< in the order in which they were taken
    bool cancelled = false;

    [[nodiscard]] bool isComplete() const;
};

/// Takes @p files into the workspace, each in one transaction that undoImport() can take back: reps before
/// products, accounts, contacts, opportunities, activities and costs, whatever their order here. A file taken
/// a second time changes nothing: only rows that differ from what was taken of them last time do, and what
/// people changed here since stays. Where both changed a record, the file's values are taken and that is
/// counted. A workspace without any amounts takes over the currency of the first file whose amounts are all
/// in one.
///
/// A date without a time is the start of the working day in the rep's zone, so that dates are whole days
/// apart; a time without a zone is in the mapping's zone, else the rep's. What a row refers to by name and is
/// not there yet is made with that name, for a later file to complete. A rep who is in no team was, by the
/// row that names one, always in it; one who is in another changes today.
///
/// Never stops at the first bad row or file: what went wrong with a file stands in its outcome, and the
/// others go in. Errors: InvalidInput when there is no file.
Result<ImportOutcome> importFiles(Session &session, std::vector<ImportFile> files,
                                  const ImportOptions &options, const Clock &clock,
                                  const ImportWatcher &watcher = {});

} // namespace laju
