// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quickline/sentence.h"

#include <chrono>
#include <optional>

namespace laju::quickline {

/// A number and its unit in one word ("12m", "1,5jam") or in two ("12 mnt").
struct Quantity
{
    double count;
    Span span;
    int words;
};

/// Each reads what stands at word @p at; none when it is something else.
[[nodiscard]] std::optional<Quantity> readQuantity(const Sentence &sentence, int at);
[[nodiscard]] std::optional<Said<std::chrono::seconds>> readDuration(const Sentence &sentence, int at);
/// "in 30 min", "2 jam lagi", "10 menit yang lalu": whole seconds from now, negative before
[[nodiscard]] std::optional<Said<std::chrono::seconds>> readDistance(const Sentence &sentence, int at);

/// "12:04" as minutes and seconds, "1:02:03" as hours, minutes and seconds.
[[nodiscard]] std::optional<std::chrono::seconds> readMinutesAndSeconds(QStringView word);
/// A number of at most four digits and nothing else.
[[nodiscard]] std::optional<int> wholeNumber(QStringView text);

} // namespace laju::quickline
