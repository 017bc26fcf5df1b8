// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <span>

namespace laju {

/// How a column's numbers are written; the other sign of point and comma divides thousands.
enum class DecimalSign { Point, Comma };

struct NumberFormat
{
    DecimalSign decimal = DecimalSign::Point;

    friend bool operator==(const NumberFormat &, const NumberFormat &) = default;
};

/// What a column's cells say about its numbers.
struct NumberDetection
{
    NumberFormat format;    ///< what more cells prove; Point where none does
    bool ambiguous = false; ///< there are cells such as 1.234 that are another number in the other format,
                            ///< and no cell (or cells on both sides) to prove which is right: ask
    qint64 point = 0;       ///< cells that are a number only with a decimal point
    qint64 comma = 0;       ///< cells that are a number only with a decimal comma
    qint64 undecided = 0;   ///< cells that are another number in each format
    qint64 numbers = 0;     ///< cells that are a number in some format, the above included
    qint64 unreadable = 0;  ///< cells that are no number; blank cells count nowhere
};

/// Collects evidence from a column cell by cell. An amount with a currency sign has no three decimals unless
/// its currency does, so "Rp 1.500" proves the decimal comma.
class NumberDetector final
{
public:
    void add(QStringView cell);
    [[nodiscard]] NumberDetection result() const;

private:
    NumberDetection m_seen;
};

[[nodiscard]] NumberDetection detectNumbers(std::span<const QString> cells);

/// Reads one cell as a plain decimal number with '.', no sign of plus, no needless zeros ("-1234567.89"):
/// exactly, never by way of a floating-point number. Takes signs before or behind, parentheses for negative
/// amounts, currency signs and codes, thousands divided by the other sign, by blanks or apostrophes, a
/// closing ",-", and exponents (1.5E+06). Errors: InvalidInput, naming the text and what is wrong (a
/// misplaced sign, more than 30 digits …).
Result<QString> parseDecimal(QStringView text, const NumberFormat &format);

} // namespace laju
