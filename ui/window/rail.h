// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/page_list.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace laju::ui {

class ElidedLabel;

/// The pages at the left of the window; folds to icons when the window is narrow.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    /// Marks the page at that index of pageList() as the one in sight.
    void setCurrent(int index);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// Marks a page where something waits, in @p words; empty: nothing does.
    void setWaiting(int index, const QString &words);
    /// Who works here, at the foot: "Dewi Lestari · Manager", "West team · Jakarta (WIB)".
    void setIdentity(const QString &who, const QString &where);
    /// Commands that belong to the workspace as a whole, behind the program's name.
    void setMenu(QMenu *menu);

    static constexpr int fullWidth = 196;
    static constexpr int foldedWidth = 52;

Q_SIGNALS:
    void chosen(int index);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QToolButton *m_brand;
    QList<QToolButton *> m_buttons;
    ElidedLabel *m_who;
    ElidedLabel *m_where;
    bool m_folded = false;
};

} // namespace laju::ui
