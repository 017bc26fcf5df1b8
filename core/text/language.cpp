// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

QString cataloguePath(QLatin1StringView name, Language language)
{
    return u":/translations/%1_%2.qm"_s.arg(name, keyOf(language));
}

constexpr auto ownCatalogue = "laju"_L1;
constexpr auto qtCatalogue = "qtbase"_L1;
constexpr auto installedName = "lajuCatalogue"_L1;

} // namespace

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::Indonesian:
        return QLocale(QLocale::Indonesian, QLocale::Indonesia);
    }
    Q_UNREACHABLE();
}

Phrasebook::Phrasebook(Language language)
    : m_language(language)
{
    auto translator = std::make_shared<QTranslator>();
    // A missing catalogue leaves the translator empty, and every text at its English source.
    if (translator->load(cataloguePath(ownCatalogue, language)))
        m_translator = std::move(translator);
}

QString Phrasebook::operator()(const char *context, const char *source, int n) const
{
    QString text = m_translator ? m_translator->translate(context, source, nullptr, n) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace("%n"_L1, localeOf(m_language).toString(n));
    return text;
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Indonesian ? Language::Indonesian : Language::English;
}

void applyLanguage(Language language)
{
    QCoreApplication *application = QCoreApplication::instance();
    const auto earlier = application->findChildren<QTranslator *>(installedName, Qt::FindDirectChildrenOnly);
    QLocale::setDefault(localeOf(language));
    for (const QLatin1StringView name : {qtCatalogue, ownCatalogue}) {
        auto translator = std::make_unique<QTranslator>();
        translator->setObjectName(installedName);
        if (!translator->load(cataloguePath(name, language)))
            continue; // Qt's own texts are English already
        translator->setParent(application);
        QCoreApplication::installTranslator(translator.release());
    }
    qDeleteAll(earlier); // a translator uninstalls itself
}

} // namespace laju
