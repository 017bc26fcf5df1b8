// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/scroll_page.h"

#include <span>

class QHBoxLayout;

namespace laju::ui {

class FigureSection;
class SegmentedControl;

/// A section as the control over a page's sections and the palette know it.
struct FigureSectionEntry
{
    PageSection section;
    FigureSection *(*make)(Context &context, QWidget *parent);
};

/// A page of sections to choose from, all of one scope and period: the section in sight is remembered.
class SectionsPage : public ScrollPage
{
    Q_OBJECT
public:
    void showSection(QStringView key) override;

protected:
    /// Which sections there are, where the one in sight is remembered, and what the control is called.
    struct Outline
    {
        std::span<const FigureSectionEntry> sections;
        const Preferences::Choice<QString> &remembered;
        QString controlName;
    };
    SectionsPage(Context &context, const Outline &outline, QWidget *parent);

    /// Shows the section that is remembered, else the first; call it at the end of the constructor.
    void begin();
    /// Whose work is shown, and of which days.
    [[nodiscard]] virtual Scope scope() const = 0;
    [[nodiscard]] virtual Period period() const = 0;
    /// The section in sight.
    [[nodiscard]] FigureSection *current() { return section(m_current); }
    /// At the right of the control; further widgets go there.
    [[nodiscard]] QHBoxLayout *strip() const { return m_strip; }

    void refresh() override;
    void retranslate() override;

private:
    /// Made on first sight.
    FigureSection *section(int index);
    void choose(int index);

    Outline m_outline;
    SegmentedControl *m_chooser;
    QHBoxLayout *m_strip;
    std::vector<FigureSection *> m_sections;
    int m_current = -1;
};

} // namespace laju::ui
