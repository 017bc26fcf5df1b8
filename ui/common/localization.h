// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/figure_words.h"

#include <QObject>

namespace laju::ui {

/// The language the window speaks, and how it writes figures. Switching re-installs the catalogues, so every
/// widget gets a LanguageChange; what is no widget, or caches texts, listens to changed().
class Localization final : public QObject
{
    Q_OBJECT
public:
    explicit Localization(Language language, QObject *parent = nullptr);

    [[nodiscard]] Language language() const { return m_words.format().language(); }
    [[nodiscard]] const FigureWords &words() const { return m_words; }
    [[nodiscard]] const Format &format() const { return m_words.format(); }

    void setLanguage(Language language);
    void setCurrency(Currency currency);

Q_SIGNALS:
    /// Language or currency are others now; widgets already speak it.
    void changed();

private:
    Currency m_currency = Currency::rupiah();
    FigureWords m_words;
};

} // namespace laju::ui
