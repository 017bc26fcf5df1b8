// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QSlider;

namespace laju::ui {

class ElidedLabel;

/// What a slider goes over.
struct SliderScale
{
    std::optional<double> own = {}; ///< what holds while nothing is assumed; none: nobody knows
    double step = 1;                ///< above 0
    double least = 1;
    double most = 1;
    std::function<QString(double)> text; ///< writes a value
};

/// A what-if: a name, the own value, and a slider that assumes another one. Where it stands at the own value
/// nothing is assumed.
class PlanSlider final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanSlider(QWidget *parent = nullptr);

    /// Also the slider's accessible name.
    void setName(const QString &name);
    /// An assumption that the scale holds stays.
    void setScale(const SliderScale &scale);
    [[nodiscard]] std::optional<double> assumed() const { return m_assumed; }
    /// Assumes nothing any more; emits nothing.
    void reset();

Q_SIGNALS:
    /// The user assumes another value.
    void assumedChanged();

private:
    void take(int position);
    void show();
    [[nodiscard]] int positionOf(double value) const;

    ElidedLabel *m_name;
    QLabel *m_value;
    QSlider *m_slider;
    SliderScale m_scale;
    std::optional<double> m_assumed;
};

} // namespace laju::ui
