// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <span>

namespace laju::ui {

/// A page as the rail, the shortcuts and the palette know it.
struct PageEntry
{
    const char *key;  ///< stable: remembered between runs
    const char *name; ///< English source, context "Page"
    Icon icon;
    bool atFoot; ///< of the rail, apart from the others
    Page *(*make)(Context &context, QWidget *parent);
    std::vector<PageSection> (*sections)() = nullptr; ///< that can be gone to by name; nullptr: none
};

/// Every page, in the order of the rail. A new page is a folder and a line here.
[[nodiscard]] std::span<const PageEntry> pageList();

/// The page's name in the language in force.
[[nodiscard]] QString pageName(const PageEntry &entry);

/// "Dashboard: Deals", in the language in force.
[[nodiscard]] QString sectionName(const PageEntry &entry, const PageSection &section);

} // namespace laju::ui
