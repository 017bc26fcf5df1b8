// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace laju {

/// The head of one column.
struct HeaderCell
{
    QString text;   ///< as it stands in the file
    QString entity; ///< the kind of record that a prefix such as "Deal - " names, in lower case; empty
                    ///< without one
    QString key;    ///< what to compare with, such as "close date"

    friend bool operator==(const HeaderCell &, const HeaderCell &) = default;
};

/// Reads the head @p text: its key is in lower case without prefix, trailing asterisk, punctuation and
/// underscores, and with words written together divided ("CloseDate"). Aliases go through this function to be
/// comparable.
[[nodiscard]] HeaderCell readHeaderCell(QStringView text);

/// Reads a whole header record. Keys are distinct within an entity: the second "phone" is "phone 2", an empty
/// head is named by its position ("column 4").
[[nodiscard]] std::vector<HeaderCell> readHeader(std::span<const QString> texts);

} // namespace laju
