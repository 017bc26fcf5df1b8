// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QWidget>

namespace laju::ui {

/// Where cards of lost deals are dropped.
class LostZone final : public QWidget
{
    Q_OBJECT
public:
    explicit LostZone(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void dropped(laju::OpportunityId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setHover(bool hover);

    bool m_hover = false;
};

} // namespace laju::ui
