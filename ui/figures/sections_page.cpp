// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/sections_page.h"

#include "ui/common/segmented_control.h"
#include "ui/common/styling.h"
#include "ui/figures/figure_section.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace laju::ui {

SectionsPage::SectionsPage(Context &pageContext, const Outline &outline, QWidget *parent)
    : ScrollPage(pageContext, parent)
    , m_outline(outline)
    , m_sections(outline.sections.size(), nullptr)
{
    auto *strip = new QWidget(this);
    m_chooser = new SegmentedControl(strip);
    m_chooser->setObjectName(outline.controlName);
    m_strip = new QHBoxLayout(strip);
    m_strip->setContentsMargins(metric::pageMargin, metric::cardGap, metric::pageMargin, 0);
    m_strip->addWidget(m_chooser);
    m_strip->addStretch();
    setStrip(strip);
    rows()->addStretch();
    connect(m_chooser, &SegmentedControl::currentChanged, this, &SectionsPage::choose);
}

void SectionsPage::begin()
{
    retranslate();
    showSection(QString(context().preferences.get(m_outline.remembered)));
    if (m_current < 0)
        choose(0);
}

FigureSection *SectionsPage::section(int index)
{
    FigureSection *&made = m_sections[static_cast<size_t>(index)];
    if (!made) {
        made = m_outline.sections[static_cast<size_t>(index)].make(context(), body());
        rows()->insertWidget(0, made);
    }
    return made;
}

void SectionsPage::choose(int index)
{
    if (index == m_current)
        return;
    if (m_current >= 0)
        section(m_current)->hide();
    m_current = index;
    m_chooser->setCurrentIndex(index);
    section(index)->show();
    scrollToTop();
    const char *key = m_outline.sections[static_cast<size_t>(index)].section.key;
    context().preferences.set(m_outline.remembered, index == 0 ? QString() : QString::fromLatin1(key));
    invalidate();
}

void SectionsPage::showSection(QStringView key)
{
    const auto found = std::ranges::find_if(m_outline.sections, [&](const FigureSectionEntry &entry) {
        return key == QLatin1StringView(entry.section.key);
    });
    if (found != m_outline.sections.end())
        choose(static_cast<int>(found - m_outline.sections.begin()));
}

void SectionsPage::refresh()
{
    current()->refresh(scope(), period());
}

void SectionsPage::retranslate()
{
    QStringList names;
    for (const FigureSectionEntry &entry : m_outline.sections)
        names.append(QCoreApplication::translate("PageSection", entry.section.name));
    m_chooser->setSegments(names);
    m_chooser->setAccessibleName(tr("Section"));
    Q_EMIT headingChanged();
}

} // namespace laju::ui
