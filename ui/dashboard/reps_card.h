// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/targets.h"
#include "ui/common/card.h"
#include "ui/common/context.h"

class QModelIndex;
class QSortFilterProxyModel;

namespace laju::ui {

class TableView;
template<typename Row> class RowTable;

/// A rep's line in the table.
struct RepLine
{
    RepId rep;
    QString name;
    std::vector<Figure> figures;          ///< in the order of the columns
    std::optional<Attainment> attainment; ///< of the metric that most reps have a target for
};

/// The reps of the scope with their figures and how far they are; a line lists the rep's activities.
class RepsCard final : public Card
{
    Q_OBJECT
public:
    RepsCard(Context &context, QWidget *parent);

    void refresh(const Selection &selection);
    void retranslate();
    [[nodiscard]] TableView *table() const { return m_table; }

private:
    void makeTable();
    /// What a cell shows: a rep's name stands for all that they did.
    [[nodiscard]] std::pair<const Metric *, Selection> figureOfCell(const QModelIndex &shown) const;

    Context &m_context;
    RowTable<RepLine> *m_model;
    QSortFilterProxyModel *m_sorted;
    TableView *m_table;
    const Metric *m_attainmentMetric = nullptr;
    std::optional<Selection> m_selection;
};

} // namespace laju::ui
