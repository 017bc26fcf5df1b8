// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/painting.h"

#include <QWidget>

namespace laju::ui {

/// The way to a target as a bar with a tick where it should be by now.
class PaceBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PaceBar(QWidget *parent = nullptr);

    void setPace(const Pace &pace);
    [[nodiscard]] const Pace &pace() const { return m_pace; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Pace m_pace;
};

} // namespace laju::ui
