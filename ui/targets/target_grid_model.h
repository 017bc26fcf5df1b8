// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/target_grid.h"
#include "core/metrics/figure_words.h"
#include "ui/common/table_model.h"

namespace laju::ui {

/// Targets by rep and month, to be typed into: a line for each rep, one for all of them together where the
/// metric adds up. A value that is set for the month alone is text, one that comes from a wider target faint.
class TargetGridModel final : public TableModel
{
    Q_OBJECT
public:
    using TableModel::TableModel;

    /// The first column names the reps; the months follow.
    static constexpr int firstMonth = 1;

    void setGrid(TargetGrid grid, QStringList names, const FigureWords &words, Currency currency);
    [[nodiscard]] const std::optional<TargetGrid> &grid() const { return m_grid; }
    /// Whether @p index is a month of a rep.
    [[nodiscard]] bool isCell(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Announces what was typed; the cell changes when it is written.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// @p text was typed into the cell; empty: the cell's own target is to go.
    void typed(const QModelIndex &index, const QString &text);

protected:
    [[nodiscard]] QString headerText(int column) const override;
    [[nodiscard]] Qt::Alignment columnAlignment(int column) const override;

private:
    [[nodiscard]] std::optional<double> valueAt(const QModelIndex &index) const;

    std::optional<TargetGrid> m_grid;
    QStringList m_names;
    std::optional<FigureWords> m_words;
    Currency m_currency = Currency::rupiah();
};

} // namespace laju::ui
