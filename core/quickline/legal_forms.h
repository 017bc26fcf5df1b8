// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <string_view>

namespace laju {

/// Whether @p key (see matchingKey) is a company's legal form, which people leave out when they say its name.
[[nodiscard]] inline bool isLegalForm(QStringView key)
{
    using namespace std::string_view_literals;
    static constexpr std::array forms{u"pt"sv,  u"cv"sv,      u"ud"sv,  u"pd"sv,   u"fa"sv,
                                      u"tbk"sv, u"persero"sv, u"inc"sv, u"ltd"sv,  u"gmbh"sv,
                                      u"plc"sv, u"corp"sv,    u"pte"sv, u"perum"sv};
    return std::ranges::any_of(forms, [key](std::u16string_view form) { return key == QStringView(form); });
}

} // namespace laju
