// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/format.h"
#include "core/workspace/directory.h"

#include <QStringList>

namespace laju::ui {

/// @p amount as people type it: with signs between thousands, without the currency.
[[nodiscard]] QString amountText(const Money &amount, const Format &format);
/// A plain number with '.' written so.
[[nodiscard]] QString numberText(const QString &decimal, const Format &format);
/// A number typed in the language of @p format as a plain one with '.' ("1.250,5" → "1250.5" in Indonesian).
/// Errors: InvalidInput, naming the text.
Result<QString> readNumber(const QString &text, const Format &format);
/// An amount typed so, in the currency of that code. Errors: InvalidInput, naming what is wrong; also below
/// zero.
Result<Money> readAmount(const QString &text, const QString &currency, const Format &format);
/// The codes to choose from: the currency of reports, then those with an exchange rate.
[[nodiscard]] QStringList currencyChoices(const Directory &directory);

} // namespace laju::ui
