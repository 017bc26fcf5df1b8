// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/exchange/file_pass.h"

#include <QCoreApplication>

#include <algorithm>

namespace laju {

namespace {

Error refusedRows(const FileOutcome &outcome)
{
    const RefusedRow &first = outcome.refusals.front();
    const QString where = first.column.isEmpty() ? QString() : QString(QStringLiteral(", ") + first.column);
    const int refused = static_cast<int>(outcome.refused);
    //: %1 a file, %2 a line number, %3 empty or the name of a column after a comma, %4 the reason
    return {ErrorKind::InvalidInput,
            QCoreApplication::translate(
                "Import", "Nothing of “%1” was taken: %n row(s) cannot be. The first is line %2%3: %4",
                nullptr, refused)
                .arg(outcome.name)
                .arg(first.line)
                .arg(where, first.reason)};
}

void importFile(Session &session, const SourceFile &file, FileOutcome &outcome, const ImportOptions &options,
                Instant now, ImportMemory &memory, const std::function<bool(qint64, double)> &goesOn)
{
    const ImportMemory before = memory;
    const auto work = [&](Session &within) -> Result<void> {
        ImportBook book(within, *outcome.mapping, memory, true);
        if (auto passed = passThrough(file, book, *outcome.mapping, now, outcome, goesOn, {}); !passed)
            return passed;
        if (outcome.refused > 0 && options.badRows == BadRows::RefuseFile)
            return failure(refusedRows(outcome));
        return {};
    };
    const auto imported = session.import(outcome.name, work);
    if (imported) {
        outcome.change = *imported;
    } else {
        outcome.error = imported.error();
        memory = before;
    }
}

} // namespace

bool ImportOutcome::isComplete() const
{
    return !cancelled && std::ranges::all_of(files, [](const FileOutcome &file) { return file.isTaken(); });
}

Result<ImportOutcome> importFiles(Session &session, std::vector<ImportFile> files,
                                  const ImportOptions &options, const Clock &clock,
                                  const ImportWatcher &watcher)
{
    if (files.empty())
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("Import", "There is no file to import."));
    const Instant now = clock.now();
    struct Job
    {
        const SourceFile *file;
        FileOutcome outcome;
    };
    std::vector<Job> jobs;
    for (const ImportFile &entry : files) {
        Job job{&entry.file, {.name = entry.file.name(), .mapping = entry.mapping}};
        if (!job.outcome.mapping) {
            const auto guessed = guessMapping(entry.file);
            if (guessed)
                job.outcome.mapping = *guessed;
            else
                job.outcome.error = guessed.error();
        }
        jobs.push_back(std::move(job));
    }
    // What is referred to comes first; it would come right in any order, but so no id is left unresolved.
    std::ranges::stable_sort(jobs, {}, [](const Job &job) {
        return job.outcome.mapping ? static_cast<int>(job.outcome.mapping->kind) : -1;
    });

    ImportOutcome outcome;
    ImportMemory memory;
    for (size_t i = 0; i < jobs.size(); ++i) {
        Job &job = jobs[i];
        if (!job.outcome.error) {
            const auto goesOn = [&](qint64 rows, double done) {
                return !watcher || watcher({.file = i,
                                            .files = jobs.size(),
                                            .name = job.outcome.name,
                                            .rows = rows,
                                            .done = done});
            };
            importFile(session, *job.file, job.outcome, options, now, memory, goesOn);
        }
        outcome.cancelled = job.outcome.error && job.outcome.error->kind == ErrorKind::Cancelled;
        outcome.files.push_back(std::move(job.outcome));
        if (outcome.cancelled)
            break;
    }
    return outcome;
}

} // namespace laju
