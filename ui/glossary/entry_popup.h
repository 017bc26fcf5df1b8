// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/glossary/glossary.h"

#include <QFrame>

namespace laju::ui {

/// An entry in short beside the field it explains, where the page cannot be reached: over a dialog. Esc and a
/// click elsewhere close it.
class EntryPopup final : public QFrame
{
    Q_OBJECT
public:
    /// Shows @p entry in @p language below @p field; deletes itself when closed.
    static void open(const GlossaryEntry &entry, Language language, QWidget *field);

private:
    EntryPopup(const GlossaryText &text, QWidget *field);
};

} // namespace laju::ui
