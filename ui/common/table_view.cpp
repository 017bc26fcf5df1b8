// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_view.h"

#include "ui/common/delegates.h"
#include "ui/common/header_view.h"
#include "ui/common/table_model.h"
#include "ui/common/theme.h"

#include <QAbstractProxyModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <ranges>

namespace laju::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 360;

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setHorizontalHeader(new HeaderView(this));
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(metric::rowHeight);
    verticalHeader()->setDefaultSectionSize(metric::rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(48);
    constexpr int rowsMeasured = 60;
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &at) { Q_EMIT rowActivated(at.siblingAtColumn(0)); });
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    // The base class undoes and remakes its own connections.
    QTableView::setModel(newModel);
    if (!newModel)
        return;
    const auto rowsChanged = [this] {
        fitToRows();
        updateHeight();
        viewport()->update();
    };
    connect(newModel, &QAbstractItemModel::modelReset, this, rowsChanged);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, rowsChanged);
    connect(newModel, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_awaitsRows)
            fitToRows();
    });
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, [this] {
        updateHeight();
        viewport()->update();
    });
    rowsChanged();
    if (newModel->rowCount() == 0)
        fitColumns(); // to the headings
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::setStretchColumn(int column, int leastWidth, const QList<int> &yielding)
{
    m_stretchColumn = column;
    m_leastWidth = leastWidth;
    m_yielding = yielding;
    horizontalHeader()->setStretchLastSection(column < 0);
    if (column >= 0 && column < horizontalHeader()->count())
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::setFitRows(int maximumRows)
{
    m_fitRows = maximumRows;
    updateHeight();
}

QString TableView::toTsv() const
{
    if (!model())
        return {};
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns << logical;
    }
    QList<int> rows;
    if (selectionModel()->hasSelection()) {
        for (const QModelIndex &at : selectionModel()->selectedRows(columns.value(0)))
            rows << at.row();
        std::ranges::sort(rows);
    } else {
        for (int row = 0; row < model()->rowCount(); ++row)
            rows << row;
    }
    // A tab or line end inside a cell would break the table it is pasted into.
    const auto cell = [](const QVariant &value) { return value.toString().simplified(); };
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells << cell(model()->headerData(column, Qt::Horizontal));
    lines << cells.join(u'\t');
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << cell(model()->index(row, column, rootIndex()).data());
        lines << cells.join(u'\t');
    }
    return QString(lines.join(u'\n') + u'\n');
}

QSize TableView::sizeHint() const
{
    QSize hint = QTableView::sizeHint();
    if (m_fitRows > 0)
        hint.setHeight(fittingHeight());
    return hint;
}

QSize TableView::minimumSizeHint() const
{
    constexpr int leastRows = 3;
    const int least = horizontalHeader()->sizeHint().height() + leastRows * metric::rowHeight;
    return {200, m_fitRows > 0 ? fittingHeight() : least};
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(toTsv());
        return;
    }
    const int rows = model() ? model()->rowCount() : 0;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT rowActivated(currentIndex().siblingAtColumn(0));
        // Not passed on: Enter in a dialog's table must not press the default button.
        return;
    case Qt::Key_F1:
        if (currentIndex().isValid() &&
            isSignalConnected(QMetaMethod::fromSignal(&TableView::explainWanted))) {
            Q_EMIT explainWanted(currentIndex());
            return;
        }
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (rows > 0 && !event->modifiers().testFlag(Qt::ShiftModifier)) {
            const int column = std::max(currentIndex().column(), horizontalHeader()->logicalIndexAt(0));
            setCurrentIndex(model()->index(event->key() == Qt::Key_Home ? 0 : rows - 1, std::max(column, 0)));
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setFont(uiFont(metric::bodyPx));
    painter.setPen(currentPalette().color(Role::Faint));
    constexpr int margin = 16;
    painter.drawText(viewport()->rect().adjusted(margin, 0, -margin, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    QAbstractItemModel *source = model();
    while (auto *proxy = qobject_cast<QAbstractProxyModel *>(source))
        source = proxy->sourceModel();
    if (auto *table = qobject_cast<TableModel *>(source)) {
        table->retranslate();
        fitColumns();
    }
}

void TableView::fitToRows()
{
    if (model()->rowCount() == 0)
        return;
    const int row = std::max(rowAt(0), 0);
    const auto columns = std::views::iota(0, model()->columnCount());
    // Rows that are still to be read say nothing of how wide they are.
    m_awaitsRows = std::ranges::none_of(
        columns, [&](int column) { return model()->index(row, column).data().isValid(); });
    if (!m_awaitsRows)
        fitColumns();
}

void TableView::fitColumns()
{
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (column == m_stretchColumn) {
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        } else if (!isColumnHidden(column)) {
            resizeColumnToContents(column);
            setColumnWidth(column, std::min(columnWidth(column), widestColumn));
        }
    }
    m_yielding.isEmpty() ? stretchWhereThereIsRoom() : squeezeColumns();
}

int TableView::widthLeft() const
{
    int left = viewport()->width();
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        left -= column == m_stretchColumn || isColumnHidden(column) ? 0 : columnWidth(column);
    return left;
}

void TableView::stretchWhereThereIsRoom()
{
    if (m_leastWidth == 0 || m_stretchColumn < 0 || m_stretchColumn >= horizontalHeader()->count())
        return;
    const int wanted = std::clamp(sizeHintForColumn(m_stretchColumn), m_leastWidth, widestColumn);
    const bool fits = widthLeft() >= wanted;
    horizontalHeader()->setSectionResizeMode(m_stretchColumn,
                                             fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!fits)
        setColumnWidth(m_stretchColumn, wanted);
}

void TableView::squeezeColumns()
{
    int left = widthLeft();
    // Pixel by pixel from the widest: a table has few columns, and they end up alike.
    constexpr int narrowest = 90;
    for (; left < m_leastWidth; ++left) {
        const int widest =
            *std::ranges::max_element(m_yielding, {}, [this](int column) { return columnWidth(column); });
        if (columnWidth(widest) <= narrowest)
            return;
        setColumnWidth(widest, columnWidth(widest) - 1);
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_leastWidth > 0 && event->size().width() != event->oldSize().width() && model() &&
        model()->rowCount() > 0)
        fitColumns();
}

int TableView::fittingHeight() const
{
    const int rows = std::clamp(model() ? model()->rowCount() : 0, 1, std::max(m_fitRows, 1));
    return horizontalHeader()->sizeHint().height() + rows * metric::rowHeight + 2 * frameWidth();
}

void TableView::updateHeight()
{
    if (m_fitRows > 0)
        updateGeometry();
}

} // namespace laju::ui
