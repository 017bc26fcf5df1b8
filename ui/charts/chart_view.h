// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QChartView>

namespace laju::ui {

/// What our charts on screen share: smooth edges, accessible texts, a context menu that copies the data or
/// the picture, colours that follow the theme.
class ChartView : public QChartView, public Chart
{
    Q_OBJECT

public:
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void copyData() const;
    void copyPicture();

Q_SIGNALS:
    /// It shows other figures now.
    void tableChanged();

protected:
    /// Takes ownership of the chart.
    ChartView(QChart *chart, QWidget *parent);

    /// Puts the colours in force on the chart.
    virtual void applyColors() = 0;
    /// There are other figures: accessible name and description.
    void describe(const QString &name, const QString &description);

    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace laju::ui
