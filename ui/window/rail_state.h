// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

namespace laju::ui {

class Rail;

/// What the rail says besides the pages: who works here, and where a question waits for them.
class RailState final : public QObject
{
    Q_OBJECT
public:
    RailState(Context &context, Rail &rail);

    /// Says it anew, as after another rep was chosen.
    void update();

private:
    void showIdentity();
    void showWaiting();

    Context &m_context;
    Rail &m_rail;
};

} // namespace laju::ui
