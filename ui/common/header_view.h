// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace laju::ui {

/// The header of our tables: bold secondary text over a hairline, the sort arrow beside the text instead of
/// over it, room for it kept in every column that can be sorted.
class HeaderView final : public QHeaderView
{
    Q_OBJECT
public:
    explicit HeaderView(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] QString textOf(int section) const;
};

} // namespace laju::ui
