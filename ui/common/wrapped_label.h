// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/styling.h"

#include <QLabel>

namespace laju::ui {

/// An empty label of plain text over as many lines as it takes.
[[nodiscard]] inline QLabel *wrappedLabel(TextStyle style, Role role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, style, role);
    return label;
}

} // namespace laju::ui
