// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace laju {

/// The encoding that an HTML text names for itself; empty when it names none or is no HTML.
[[nodiscard]] QByteArray encodingOfHtml(QByteArrayView bytes);

/// The largest table of the HTML text @p utf8 as CSV with commas, as report exports wrap it in a file named
/// .xls; nothing when the text is no HTML or has no table. Each row stands on the line where it begins, if it
/// can.
[[nodiscard]] std::optional<QByteArray> csvOfHtml(QByteArrayView utf8);

} // namespace laju
