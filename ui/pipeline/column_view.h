// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipeline/column_model.h"

#include <QListView>

class QMimeData;
class QPainter;

namespace laju::ui {

/// The cards of one stage, in one painted view. Drags its cards away and takes others in; moves them by
/// keyboard.
class ColumnView final : public QListView
{
    Q_OBJECT
public:
    explicit ColumnView(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] ColumnModel *cards() const { return m_cards; }
    [[nodiscard]] std::optional<OpportunityId> current() const;
    /// Chooses the card in that row, or the nearest there is, and takes the focus.
    void focusRow(int row);

Q_SIGNALS:
    void opened(laju::OpportunityId id);
    void removeWanted(laju::OpportunityId id);
    /// Ctrl+Left or Ctrl+Right: to the stage before or after.
    void stepWanted(laju::OpportunityId id, int step);
    /// Left or Right: the focus goes to the column before or after.
    void neighbourWanted(int step);
    void menuWanted(laju::OpportunityId id, const QPoint &globalPosition);
    /// A card of another column was let go here.
    void dropped(laju::OpportunityId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] bool takes(const QMimeData *data) const;
    void setDropHover(bool hover);

    ColumnModel *m_cards;
    bool m_dropHover = false;
};

/// What a dragged card carries.
[[nodiscard]] QMimeData *makeCardData(OpportunityId id);
/// The deal whose card it is; none when something else is dragged.
[[nodiscard]] std::optional<OpportunityId> cardIn(const QMimeData *data);
/// The dashed frame of a place where cards can be dropped.
void paintDropZone(QPainter &painter, const QRect &rect, const QString &text, bool hovered);

} // namespace laju::ui
