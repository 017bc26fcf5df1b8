// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace laju::ui {

/// One line of plain text that ends in … when there is no room; the tooltip then holds all of it.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace laju::ui
