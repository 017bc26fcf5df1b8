// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/value_formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr std::array yesWords = {"true"_L1, "yes"_L1,  "y"_L1,       "ya"_L1,
                                 "1"_L1,    "done"_L1, "selesai"_L1, "benar"_L1};
constexpr std::array noWords = {"false"_L1, "no"_L1,     "n"_L1,     "tidak"_L1,
                                "0"_L1,     "undone"_L1, "belum"_L1, "salah"_L1};

constexpr std::array nothingWords = {
    "n/a"_L1,  "#n/a"_L1, "na"_L1, "null"_L1, "<null>"_L1,  "\\n"_L1,    "nan"_L1,   "nat"_L1,
    "none"_L1, "nil"_L1,  "-"_L1,  "--"_L1,   "(blank)"_L1, "(none)"_L1, "#ref!"_L1, "#value!"_L1};

} // namespace

bool isNothing(QStringView text)
{
    const QStringView word = text.trimmed();
    constexpr qsizetype longest = 7;
    if (word.isEmpty())
        return true;
    if (word.size() > longest)
        return false;
    constexpr QStringView firstOnes = u"nN#<\\-(\u2013\u2014";
    if (!firstOnes.contains(word.front()))
        return false;
    if (word.size() == 1)
        return word.front() == u'-' || word.front() == u'\u2013' || word.front() == u'\u2014';
    return std::ranges::any_of(nothingWords, [word](QLatin1StringView known) {
        return word.compare(known, Qt::CaseInsensitive) == 0;
    });
}

QStringView withoutGuard(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const bool isGuarded =
        trimmed.size() > 1 && trimmed.front() == u'\'' && QStringView(u"+-@=").contains(trimmed[1]);
    return isGuarded ? trimmed.sliced(1) : trimmed;
}

Result<bool> parseBoolean(QStringView text)
{
    const QStringView word = text.trimmed();
    const auto is = [word](QLatin1StringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; };
    if (std::ranges::any_of(yesWords, is))
        return true;
    if (std::ranges::any_of(noWords, is))
        return false;
    return failure(ErrorKind::InvalidInput,
                   QCoreApplication::translate("ValueFormats", "“%1” is neither yes nor no.").arg(word));
}

} // namespace laju
