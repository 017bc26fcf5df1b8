// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <span>

namespace laju::ui {

class TargetsTab;

/// A tab as the control in the header of Targets and the palette know it.
struct TargetsTabEntry
{
    PageSection section;
    TargetsTab *(*make)(Context &context, QWidget *parent);
};

/// Every tab, in the order of the control; the first is a TargetsView. A new one is a class and a line here.
[[nodiscard]] std::span<const TargetsTabEntry> targetsTabs();

} // namespace laju::ui
