// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace laju::ui {

/// Lays cards of equal width in rows: as many columns as fit, of 1, 2 or `maximumColumns`, so that rows stay
/// full; cards of a row are equally high. Use `new CardGrid(widget)` as the widget's layout.
class CardGrid final : public QLayout
{
public:
    /// A card gets at least `minimumCardWidth` px before a column is given up. Meant for 4 columns at a
    /// window of 1440 px and 2 at 1024.
    explicit CardGrid(QWidget *parent = nullptr, int maximumColumns = 4, int minimumCardWidth = 236);
    ~CardGrid() override;

    /// Columns at this width of the layout.
    [[nodiscard]] int columnsFor(int width) const;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    int m_maximumColumns;
    int m_minimumCardWidth;
};

/// Two or more widgets side by side with stretch factors, one below the other when narrower than `foldWidth`
/// px: the chart beside the funnel of a dashboard. Use as the widget's layout.
class FoldingRow final : public QLayout
{
public:
    explicit FoldingRow(QWidget *parent = nullptr, int foldWidth = 900);
    ~FoldingRow() override;

    /// Adds a widget that takes `stretch` shares of the width.
    void addStretched(QWidget *widget, int stretch);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override
    {
        return Qt::Horizontal | Qt::Vertical;
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    QList<int> m_stretches;
    int m_foldWidth;
};

} // namespace laju::ui
