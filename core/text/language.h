// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"

#include <QTranslator>

#include <memory>

namespace laju {

enum class Language {
    English,
    Indonesian,
};
template<>
struct Keys<Language>
{
    static constexpr std::array table{std::pair{Language::English, "en"}, std::pair{Language::Indonesian, "id"}};
};

/// The program's texts in one language, apart from the one the application is set to: a report can be in the reader's.
class Phrasebook final
{
public:
    explicit Phrasebook(Language language);

    [[nodiscard]] Language language() const { return m_language; }
    /// @p source of @p context in this language; with @p n ≥ 0 in the plural form that fits, %n replaced.
    [[nodiscard]] QString operator()(const char *context, const char *source, int n = -1) const;

private:
    Language m_language;
    std::shared_ptr<const QTranslator> m_translator;
};

/// The desktop's language, English when it is neither.
[[nodiscard]] Language systemLanguage();

/// Installs the catalogues (own and Qt's) of @p language into the application and takes the earlier ones out, at once.
void applyLanguage(Language language);

} // namespace laju
