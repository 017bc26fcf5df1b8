// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/styling.h"

#include <QToolButton>

namespace laju::ui {

/// A button without a ground, of an icon or a short text; reached by Tab. Name it for those who hear it.
[[nodiscard]] inline QToolButton *quietButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    setButtonKind(button, ButtonKind::Quiet);
    return button;
}

} // namespace laju::ui
