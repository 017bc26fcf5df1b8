// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QIcon>

namespace laju::ui {

/// The icons in use: one monochrome set, bundled.
enum class Icon {
    Today,
    Activities,
    Pipeline,
    Dashboard,
    Coaching,
    Targets,
    Reports,
    Pulse,
    Glossary,
    Settings,
    Add,
    Delete,
    Edit,
    Undo,
    Redo,
    Import,
    Export,
    Print,
    Search,
    Filter,
    Info,
    Call,
    Email,
    Meeting,
    Demo,
    Note,
    Timer,
    Previous,
    Next,
    Board,
    Table,
    Close,
    Check,
    Warning,
    Error,
    Menu,
};

/// The icon in the colour of `role` of the palette in force when it is painted: it follows theme switches by
/// itself. Disabled icons are Faint; checked ones Accent.
[[nodiscard]] QIcon icon(Icon icon, Role role = Role::Text);

/// The program's own icon, for windows and the desktop.
[[nodiscard]] QIcon applicationIcon();

} // namespace laju::ui
