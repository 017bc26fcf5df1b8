// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/exchange/file_pass.h"

#include <QCoreApplication>
#include <QSet>

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

std::optional<Currency> currencyCalled(const QString &code)
{
    const auto currency = Currency::fromCode(code);
    return currency ? std::optional(*currency) : std::nullopt;
}

/// The currency that all amounts of @p file are in; nothing where they name none or several.
std::optional<Currency> currencyOf(const SourceFile &file, const Mapping &mapping)
{
    if (!mapping.has(ImportField::Currency))
        return mapping.currency.isEmpty() ? std::nullopt : currencyCalled(mapping.currency);
    const auto columns = columnsOf(file, mapping);
    if (!columns)
        return {};
    const auto cell = [&](const CsvRecord &record, ImportField field) {
        const auto column = std::ranges::find(*columns, std::optional(field));
        return column == columns->end() ? QString() : record.text(column - columns->begin()).trimmed();
    };
    QSet<QString> codes;
    const auto read = file.forEachRow([&](const CsvRecord &record) {
        // An amount that names no currency is in the workspace's: as good as another one.
        const QString code = cell(record, ImportField::Currency);
        if (!code.isEmpty() || !cell(record, ImportField::Amount).isEmpty())
            codes.insert(code);
        return codes.size() < 2;
    });
    if (!read || codes.size() != 1)
        return {};
    return currencyCalled(*codes.cbegin());
}

/// Errors: those of Session.
Result<void> adoptCurrency(Session &session, const SourceFile &file, FileOutcome &outcome)
{
    const auto currency = currencyOf(file, *outcome.mapping);
    if (!currency)
        return {};
    auto directory = session.directory();
    if (!directory)
        return failure(directory.error());
    const bool hasPrices = std::ranges::any_of(
        directory->products, [](const Product &product) { return product->price.has_value(); });
    if (directory->settings.currency == *currency || hasPrices || !directory->costs.empty() ||
        !directory->targets.empty() || !directory->rates.empty())
        return {};
    const auto deals = session.opportunities({.limit = 1});
    if (!deals)
        return failure(deals.error());
    if (!deals->empty())
        return {};
    directory->settings.currency = *currency;
    if (auto saved = session.save(directory->settings); !saved)
        return failure(saved.error());
    outcome.adoptedCurrency = currency->code();
    return {};
}

void importFile(Session &session, const SourceFile &file, FileOutcome &outcome, const ImportOptions &options,
                Instant now, ImportMemory &memory, const std::function<bool(qint64, double)> &goesOn)
{
    const ImportMemory before = memory;
    const auto work = [&](Session &within) -> Result<void> {
        if (auto adopted = adoptCurrency(within, file, outcome); !adopted)
            return adopted;
        ImportBook book(within, *outcome.mapping, memory, true);
        if (auto passed = passThrough(file, book, *outcome.mapping, now, outcome, goesOn, {}); !passed)
            return passed;
        if (outcome.refused > 0 && options.badRows == BadRows::RefuseFile)
            return failure(refusedRows(outcome));
        return {};
    };
    std::optional<Error> wrong;
    if (options.dryRun) {
        if (auto done = work(session); !done)
            wrong = done.error();
    } else if (auto imported = session.import(outcome.name, work)) {
        outcome.change = *imported;
    } else {
        wrong = imported.error();
    }
    if (wrong) {
        outcome.error = std::move(wrong);
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
        Job job{&entry.file,
                {.name = entry.file.name(), .encoding = entry.file.encoding(), .mapping = entry.mapping}};
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
    const auto takeAll = [&](Session &within) {
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
                importFile(within, *job.file, job.outcome, options, now, memory, goesOn);
            }
            outcome.cancelled = job.outcome.error && job.outcome.error->kind == ErrorKind::Cancelled;
            outcome.files.push_back(std::move(job.outcome));
            if (outcome.cancelled)
                break;
        }
    };
    if (!options.dryRun) {
        takeAll(session);
        return outcome;
    }
    // Files see what those before them brought, as in an import; failing takes all of it back.
    const auto undone = session.transact([&](Session &within) -> Result<void> {
        takeAll(within);
        return failure(ErrorKind::Cancelled, {});
    });
    if (!undone && undone.error().kind != ErrorKind::Cancelled)
        return failure(undone.error());
    return outcome;
}

} // namespace laju
