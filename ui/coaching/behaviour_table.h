// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/behaviour_words.h"
#include "ui/common/context.h"
#include "ui/common/delegates.h"
#include "ui/common/table_view.h"

#include <set>

namespace laju::ui {

template<typename Row> class RowTable;

/// Draws an effect from −1 to 1 as a point on its interval, over a line at 0; see EffectRole.
class EffectDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    /// QList<double>: effect, low, high; none: nothing is drawn.
    static constexpr int EffectRole = Qt::UserRole + 40;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

/// A behaviour, or a part of the deals below it.
struct BehaviourLine
{
    qint64 key;
    QString name;
    QString first = {};
    QString second = {};
    QString effect = {};
    QList<double> drawn = {}; ///< see EffectDelegate
    std::optional<BehaviourVerdict> verdict = {};
    QString explanation = {};
    std::optional<Behaviour> opens = {}; ///< whose strata it shows or hides
};

/// Behaviours of two groups: the middle of each, the effect with its interval drawn, the verdict. Enter or a
/// double click on one shows how it is within sizes and sources.
class BehaviourTable final : public TableView
{
    Q_OBJECT
public:
    /// What the two groups are called, in the language in force.
    struct Headings
    {
        std::function<QString()> first;
        std::function<QString()> second;
    };
    BehaviourTable(Context &context, Headings headings, QWidget *parent);

    void setComparisons(const std::vector<BehaviourComparison> &comparisons, const HabitOptions &options);

private:
    void fill();
    void addStrata(std::vector<BehaviourLine> &lines, const BehaviourComparison &comparison,
                   const BehaviourWords &words) const;
    void toggle(const QModelIndex &index);

    Context &m_context;
    RowTable<BehaviourLine> *m_model;
    std::vector<BehaviourComparison> m_comparisons;
    HabitOptions m_options;
    std::set<Behaviour> m_open;
};

} // namespace laju::ui
