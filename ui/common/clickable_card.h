// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QToolButton;

namespace laju::ui {

/// A painted card that is a button: pointer, Enter and Space emit clicked() (the rows behind the figure are
/// wanted), F1 and its ⓘ button emit infoClicked().
class ClickableCard : public QAbstractButton
{
    Q_OBJECT

public:
    /// Hides the ⓘ button (and ignores F1) where there is nothing to explain; shown by default.
    void setInfoVisible(bool visible);
    /// Whether there are rows to show; true by default. Otherwise the card is no Tab stop and ignores clicks.
    void setClickable(bool clickable);

Q_SIGNALS:
    /// The explanation of the figure is wanted.
    void infoClicked();

protected:
    explicit ClickableCard(QWidget *parent);

    /// Paints the content on the card's ground, which is already there.
    virtual void paintContent(QPainter &painter) = 0;
    /// Width that the ⓘ button takes from the first line.
    [[nodiscard]] int infoWidth() const;

    void paintEvent(QPaintEvent *event) final;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QToolButton *m_info;
    bool m_clickable = true;
};

} // namespace laju::ui
