// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QAbstractButton;

namespace laju::ui {

/// Exclusive buttons in one frame (Day | Week | Month). One Tab stop; Left/Right, Home/End choose.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// With the same number of texts only the labels change (language) and the choice stays; otherwise the
    /// segments are made anew and the first is chosen. Emits nothing.
    void setSegments(const QStringList &texts);
    [[nodiscard]] int count() const { return static_cast<int>(m_buttons.size()); }
    /// -1 when there are no segments, or none of them is chosen.
    [[nodiscard]] int currentIndex() const { return m_current; }
    /// Chooses without emitting; an index out of range changes nothing.
    void setCurrentIndex(int index);
    /// Chooses none: what is shown is none of them.
    void clearCurrent();

Q_SIGNALS:
    /// The user chose another segment.
    void currentChanged(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void choose(int index);

    QHBoxLayout *m_layout;
    QList<QAbstractButton *> m_buttons;
    int m_current = -1;
};

} // namespace laju::ui
