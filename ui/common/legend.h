// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace laju::ui {

/// The names of a chart's series beside squares in their colours, in one line; stands in a card's header.
class Legend final : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(QWidget *parent = nullptr);

    /// The i-th name stands for Palette::series(i), or for that of the i-th of @p colors.
    void setNames(const QStringList &names, const QList<int> &colors = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names;
    QList<int> m_colors;
};

} // namespace laju::ui
