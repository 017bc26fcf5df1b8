// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <span>

namespace laju::ui {

class DashboardSection;

/// A section as the control over the dashboard and the palette know it.
struct DashboardSectionEntry
{
    PageSection section;
    DashboardSection *(*make)(Context &context, QWidget *parent);
};

/// Every section, in the order of the control. A new one is a class and a line here.
[[nodiscard]] std::span<const DashboardSectionEntry> dashboardSections();

} // namespace laju::ui
