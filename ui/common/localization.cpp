// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/localization.h"

namespace laju::ui {

Localization::Localization(Language language, QObject *parent)
    : QObject(parent)
    , m_words(Phrasebook(language), Format(language), m_currency)
{
    applyLanguage(language);
}

void Localization::setLanguage(Language language)
{
    if (language == this->language())
        return;
    m_words = FigureWords(Phrasebook(language), Format(language), m_currency);
    applyLanguage(language);
    Q_EMIT changed();
}

void Localization::setCurrency(Currency currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    m_words = FigureWords(m_words.phrases(), m_words.format(), m_currency);
    Q_EMIT changed();
}

} // namespace laju::ui
