// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipeline/deal_line.h"

#include <QAbstractItemDelegate>

namespace laju::ui {

/// Paints the cards of a ColumnModel.
class CardDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT
public:
    explicit CardDelegate(Context &context, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintStay(QPainter &painter, const QRect &rect, const DealLine &line) const;

    Context &m_context;
};

} // namespace laju::ui
