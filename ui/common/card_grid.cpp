// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card_grid.h"

#include "ui/common/theme.h"

#include <QWidget>

#include <algorithm>

namespace laju::ui {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

CardGrid::CardGrid(QWidget *parent, int maximumColumns, int minimumCardWidth)
    : QLayout(parent)
    , m_maximumColumns(maximumColumns)
    , m_minimumCardWidth(minimumCardWidth)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(metric::cardGap);
}

CardGrid::~CardGrid()
{
    qDeleteAll(m_items);
}

int CardGrid::columnsFor(int width) const
{
    const int shown =
        static_cast<int>(std::ranges::count_if(m_items, [](auto *item) { return !item->isEmpty(); }));
    for (const int columns : {std::min(m_maximumColumns, shown), 2}) {
        if (columns >= 2 && columns <= shown &&
            (width - (columns - 1) * spacing()) / columns >= m_minimumCardWidth)
            return columns;
    }
    return 1;
}

void CardGrid::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *CardGrid::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *CardGrid::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int CardGrid::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize CardGrid::sizeHint() const
{
    const int width = m_maximumColumns * (m_minimumCardWidth + spacing()) - spacing();
    return {width, heightForWidth(width)};
}

QSize CardGrid::minimumSize() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        width = std::max(width, item->minimumSize().width());
        height = std::max(height, item->minimumSize().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

void CardGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int CardGrid::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    const int columns = columnsFor(area.width());
    const int width = (area.width() - (columns - 1) * spacing()) / columns;

    QList<QLayoutItem *> shown;
    std::ranges::copy_if(m_items, std::back_inserter(shown), [](auto *item) { return !item->isEmpty(); });
    int top = area.top();
    for (qsizetype first = 0; first < shown.size(); first += columns) {
        const QList<QLayoutItem *> row = shown.mid(first, columns);
        int height = 0;
        for (const QLayoutItem *item : row)
            height = std::max(height, heightOf(*item, width));
        // What does not divide goes to the first columns: the last one ends at the edge.
        const int rest = area.width() - columns * width - (columns - 1) * spacing();
        for (int column = 0; apply && column < row.size(); ++column)
            row[column]->setGeometry({area.left() + column * (width + spacing()) + std::min(column, rest),
                                      top, width + (column < rest ? 1 : 0), height});
        top += height + spacing();
    }
    return shown.isEmpty() ? 0 : top - spacing() - rect.top() + margins.bottom();
}

FoldingRow::FoldingRow(QWidget *parent, int foldWidth)
    : QLayout(parent)
    , m_foldWidth(foldWidth)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(metric::cardGap);
}

FoldingRow::~FoldingRow()
{
    qDeleteAll(m_items);
}

void FoldingRow::addStretched(QWidget *widget, int stretch)
{
    addWidget(widget);
    m_stretches.last() = std::max(stretch, 1);
}

void FoldingRow::addItem(QLayoutItem *item)
{
    m_items.append(item);
    m_stretches.append(1);
}

QLayoutItem *FoldingRow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FoldingRow::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    m_stretches.removeAt(index);
    return m_items.takeAt(index);
}

int FoldingRow::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FoldingRow::sizeHint() const
{
    return {m_foldWidth, heightForWidth(m_foldWidth)};
}

QSize FoldingRow::minimumSize() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        width = std::max(width, item->minimumSize().width());
        height = std::max(height, item->minimumSize().height());
    }
    return {width, height};
}

void FoldingRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FoldingRow::arrange(const QRect &rect, bool apply) const
{
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (!m_items[i]->isEmpty())
            shown.append(i);
    }
    if (shown.isEmpty())
        return 0;

    if (rect.width() < m_foldWidth) {
        int top = rect.top();
        for (const qsizetype i : shown) {
            const int height = heightOf(*m_items[i], rect.width());
            if (apply)
                m_items[i]->setGeometry({rect.left(), top, rect.width(), height});
            top += height + spacing();
        }
        return top - spacing() - rect.top();
    }

    int shares = 0;
    for (const qsizetype i : shown)
        shares += m_stretches[i];
    int room = rect.width() - (static_cast<int>(shown.size()) - 1) * spacing();
    int left = rect.left();
    int height = 0;
    for (const qsizetype i : shown) {
        // What is left over the shares that are left: the last one ends at the edge.
        const int width = room * m_stretches[i] / shares;
        room -= width;
        shares -= m_stretches[i];
        height = std::max(height, heightOf(*m_items[i], width));
        if (apply)
            m_items[i]->setGeometry({left, rect.top(), width, rect.height()});
        left += width + spacing();
    }
    return height;
}

} // namespace laju::ui
