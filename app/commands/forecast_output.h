// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/backtest.h"
#include "core/text/format.h"

#include <QTextStream>

#include <map>

namespace laju {

/// A forecast, and what else is written with it.
struct ForecastOutput
{
    ForecastOptions options;
    Forecast forecast;
    std::optional<Backtest> backtest = {};
    std::map<OpportunityId, QString> names = {}; ///< of the deals that would close a gap
};

/// As one JSON object: money in whole currency units, shares as parts of 1, what is not known null.
void writeForecastJson(QTextStream &out, const ForecastOutput &output, const Directory &directory);
/// Aligned for people.
void writeForecastTable(QTextStream &out, const ForecastOutput &output, const Format &format,
                        const Directory &directory);

} // namespace laju
