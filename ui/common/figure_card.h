// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/clickable_card.h"
#include "ui/common/painting.h"

namespace laju::ui {

/// A change against the comparison, e.g. "8%" with Up and Good.
struct Delta
{
    QString text{}; ///< without sign: the arrow says the direction
    Direction direction = Direction::Flat;
    Tone tone = Tone::Neutral; ///< Good, Bad or Neutral

    [[nodiscard]] bool operator==(const Delta &) const = default;
};

/// All that a figure card shows; texts are already formatted and translated.
struct FigureContent
{
    QString title{};        ///< name of the metric
    QString value{};        ///< "3,214", "Rp 184.2 M", "—" for no data
    QString unit{};         ///< small, after the value: "/day"; may be empty
    bool tentative = false; ///< greyed: too few records to say, or too early
    std::optional<Delta> delta{};
    QString secondary{}; ///< faint text after the delta: "target 4,120", "95% CI 29–41% · 62 won of 178"
    QString note{};      ///< faint text in a line of its own below: "62 won of 178"; may be empty
    QList<std::optional<double>> trend{}; ///< sparkline, oldest first; empty: none
    std::optional<Pace> pace{};           ///< bar at the foot; none: no bar
    QString
        description{}; ///< one sentence for screen readers and the tooltip; empty: composed from the parts

    [[nodiscard]] bool operator==(const FigureContent &) const = default;
};

/// Title, big value with unit, change, comparison, sparkline and pace bar. Its accessible name is the title,
/// its accessible description says the rest in words.
class FigureCard final : public ClickableCard
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    void setContent(const FigureContent &content);
    [[nodiscard]] const FigureContent &content() const { return m_content; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintContent(QPainter &painter) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    FigureContent m_content;
};

} // namespace laju::ui
