// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_section.h"

#include "ui/common/segmented_control.h"

using namespace Qt::StringLiterals;

namespace laju::ui {

AppearanceSection::AppearanceSection(Context &sectionContext, QWidget *parent)
    : Section(sectionContext, parent)
    , m_language(new SegmentedControl(this))
    , m_scheme(new SegmentedControl(this))
{
    addField(u"languageChoice"_s, m_language);
    addField(u"schemeChoice"_s, m_scheme);
    // A language is named in itself, so that whoever needs it can read it.
    m_language->setSegments({u"English"_s, u"Bahasa Indonesia"_s});
    for (SegmentedControl *control : {m_language, m_scheme})
        control->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_language, &SegmentedControl::currentChanged, this, [this](int index) {
        const Language language = allOf<Language>()[static_cast<size_t>(index)];
        context().preferences.set(Preferences::language, QString(keyOf(language)));
        context().localization.setLanguage(language);
    });
    connect(m_scheme, &SegmentedControl::currentChanged, this, [this](int index) {
        const Scheme scheme = allOf<Scheme>()[static_cast<size_t>(index)];
        context().preferences.set(Preferences::scheme,
                                  scheme == Scheme::System ? QString() : QString(keyOf(scheme)));
        context().theme.setScheme(scheme);
    });
    begin();
}

void AppearanceSection::retranslate()
{
    card()->setTitle(tr("Language and look"));
    relabel(m_language, tr("Language"));
    relabel(m_scheme, tr("Theme"));
    m_scheme->setSegments({tr("As the desktop"), tr("Light"), tr("Dark")});
}

void AppearanceSection::show(const Directory &)
{
    m_language->setCurrentIndex(static_cast<int>(context().localization.language()));
    m_scheme->setCurrentIndex(static_cast<int>(context().theme.scheme()));
}

} // namespace laju::ui
