// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace laju::ui {

/// Says which entry of the glossary explains @p widget and what is in it; F1 shows it.
void setGlossaryKey(QWidget *widget, const QString &key);

/// The key of @p widget, or of the nearest widget around it that has one; empty when none has.
[[nodiscard]] QString glossaryKeyOf(const QWidget *widget);

} // namespace laju::ui
