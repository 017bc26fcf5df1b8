// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace laju::ui {

/// Lets the wheel change the value of a choice or a number only where the focus is: elsewhere it scrolls the
/// page under the pointer, and nothing is changed by accident. Watches the whole program while it lives; to
/// be made before the widgets.
class WheelGuard final : public QObject
{
    Q_OBJECT
public:
    explicit WheelGuard(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace laju::ui
