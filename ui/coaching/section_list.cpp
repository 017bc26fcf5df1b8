// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/section_list.h"

#include "ui/coaching/behaviours_section.h"
#include "ui/coaching/data_section.h"
#include "ui/coaching/one_to_one_section.h"
#include "ui/coaching/team_section.h"

#include <QCoreApplication>

#include <array>

namespace laju::ui {

namespace {

template<class T> FigureSection *makeSection(Context &context, QWidget *parent)
{
    return new T(context, parent);
}

constexpr std::array coachingEntries{
    //: a section of the page Coaching: everybody beside one another
    FigureSectionEntry{{"team", QT_TRANSLATE_NOOP("PageSection", "Team")}, &makeSection<TeamSection>},
    //: a section of the page Coaching: one rep, for a talk
    FigureSectionEntry{{"one_to_one", QT_TRANSLATE_NOOP("PageSection", "One-to-one")},
                       &makeSection<OneToOneSection>},
    //: a section of the page Coaching: what won deals had more or less of
    FigureSectionEntry{{"behaviours", QT_TRANSLATE_NOOP("PageSection", "Behaviours")},
                       &makeSection<BehavioursSection>},
    //: a section of the page Coaching: how far the records can be trusted
    FigureSectionEntry{{"data", QT_TRANSLATE_NOOP("PageSection", "Data")}, &makeSection<DataSection>},
};

} // namespace

std::span<const FigureSectionEntry> coachingSections()
{
    return coachingEntries;
}

} // namespace laju::ui
