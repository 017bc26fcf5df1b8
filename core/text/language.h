// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"

#include <QLocale>
#include <QTranslator>

#include <memory>

namespace laju {

enum class Language {
    English,
    Indonesian,
};
template<> struct Keys<Language>
{
    static constexpr std::array table{std::pair{Language::English, "en"},
                                      std::pair{Language::Indonesian, "id"}};
};

/// How people who read @p language write numbers and dates: English as in the United Kingdom (day before
/// month, 24 hours).
[[nodiscard]] QLocale localeOf(Language language);

/// The program's texts in one language, apart from the one the application is set to: a report can be in the
/// reader's. Cheap to copy; copies share the loaded catalogue.
class Phrasebook final
{
public:
    /// Loads the catalogue that is built into the program.
    explicit Phrasebook(Language language);

    [[nodiscard]] Language language() const { return m_language; }
    /// @p source of @p context in this language, or @p source itself where the catalogue has no such text;
    /// with @p n ≥ 0 in the plural form that fits, %n replaced by the number as the language writes it.
    [[nodiscard]] QString operator()(const char *context, const char *source, int n = -1) const;

private:
    Language m_language;
    std::shared_ptr<const QTranslator> m_translator;
};

/// The desktop's language, English when it is neither.
[[nodiscard]] Language systemLanguage();

/// Installs the catalogues (own and Qt's) of @p language into the application, takes the earlier ones out,
/// and makes localeOf(language) the default locale. Widgets hear of it by QEvent::LanguageChange. Needs a
/// QCoreApplication.
void applyLanguage(Language language);

} // namespace laju
