// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_csv.h"
#include "core/exchange/month_format.h"

#include <QCoreApplication>

namespace laju {

Result<void> exportCosts(const std::vector<Cost> &costs, const Directory &directory, QIODevice &device,
                         const CsvExportOptions &options)
{
    CsvWriter writer(device, options);
    const auto phrase = [](const char *text) { return QCoreApplication::translate("Export", text); };
    auto written = writer.write(
        {phrase(QT_TRANSLATE_NOOP("Export", "Month")), phrase(QT_TRANSLATE_NOOP("Export", "Cost class")),
         phrase(QT_TRANSLATE_NOOP("Export", "Amount")), phrase(QT_TRANSLATE_NOOP("Export", "Currency")),
         phrase(QT_TRANSLATE_NOOP("Export", "Team")), phrase(QT_TRANSLATE_NOOP("Export", "Note"))});
    for (const Cost &cost : costs) {
        if (!written)
            return written;
        const Team *team = cost->team ? directory.team(*cost->team) : nullptr;
        written =
            writer.write({monthToIso(cost->month), QString(keyOf(cost->costClass)), cost->amount.toDecimal(),
                          cost->amount.currency().code(), team ? (*team)->name : QString(), cost->note});
    }
    return written;
}

} // namespace laju
