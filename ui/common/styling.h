// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

class QAbstractButton;
class QLabel;
class QWidget;

namespace laju::ui {

enum class TextStyle {
    Body,   ///< 13 px
    Strong, ///< 13 px bold: card titles, names
    Small,  ///< 12 px
    Note,   ///< 11 px
    Title,  ///< 18 px bold: page titles
    Figure, ///< 24 px bold
};

/// Gives a label its type size and colour role (one of the text roles). Follows theme switches.
void setTextStyle(QLabel *label, TextStyle style, Role role = Role::Text);

enum class ButtonKind {
    Normal,  ///< surface with a line
    Primary, ///< filled with the accent: at most one in sight
    Quiet,   ///< no ground until hovered: icons in headers and rows
    Link,    ///< accent text, no ground: "Show the 74 opportunities ›"
};

/// Gives a push or tool button its look. Follows theme switches.
void setButtonKind(QAbstractButton *button, ButtonKind kind);

/// Marks a field as wrong (red border) or right again; say why in a label next to it.
void setInvalid(QWidget *field, bool invalid);

/// Paints the widget's ground with Surface (side rail, headers, dialogs made of surface) instead of
/// Background.
void setSurface(QWidget *widget);

} // namespace laju::ui
