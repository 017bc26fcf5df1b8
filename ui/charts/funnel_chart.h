// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/painted_chart.h"

namespace laju::ui {

/// One bar: label, bar, value and a note ("62%", "58% · 19 d ▲ bottleneck").
struct FunnelRow
{
    QString label{};
    double value = 0;    ///< length of the bar, ≥ 0
    QString valueText{}; ///< formatted value
    QString note{};      ///< may be empty
    Tone noteTone = Tone::Neutral;
    QString text{};     ///< what the tooltip says
    ChartLine values{}; ///< of its table

    [[nodiscard]] bool operator==(const FunnelRow &) const = default;
};

/// Bars from the first stage to the last.
struct FunnelData
{
    QString name{};
    QString description{}; ///< empty: what the rows say
    QList<FunnelRow> rows{};
    QStringList titles{}; ///< headings of its table
    QString emptyText{};  ///< shown instead when nothing reached any stage

    [[nodiscard]] const QList<FunnelRow> &marks() const { return rows; }

    [[nodiscard]] bool operator==(const FunnelData &) const = default;
};

/// How high paintFunnel() paints that many rows, in pixels.
[[nodiscard]] qreal funnelHeight(qsizetype rows);
/// Paints the rows from the top of the rectangle; for print, and for the widget below.
void paintFunnel(QPainter &painter, const QRectF &rect, const QList<FunnelRow> &rows, const Palette &palette);

/// Horizontal bars, one for each stage; a row can be clicked.
class FunnelChart final : public PaintedChartOf<FunnelData>
{
    Q_OBJECT
public:
    explicit FunnelChart(QWidget *parent = nullptr);

    [[nodiscard]] QRectF markRect(int mark) const override;

protected:
    [[nodiscard]] int heightOfContent() const override;
    [[nodiscard]] bool isEmpty() const override;
    void paintChart(QPainter &painter, const Palette &palette) override;
};

} // namespace laju::ui
