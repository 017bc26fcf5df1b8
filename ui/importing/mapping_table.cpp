// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mapping_table.h"

#include "ui/common/delegates.h"
#include "ui/common/table_model.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {
constexpr int fieldRow = 0;
constexpr int firstDataRow = 1;
} // namespace

MappingTable::MappingTable(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(u"mappingTable"_s);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(metric::rowHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void MappingTable::setMapping(const Mapping &mapping)
{
    clear();
    setColumnCount(static_cast<int>(mapping.columns.size()));
    setRowCount(firstDataRow);
    const ImportKindInfo &kind = importKind(mapping.kind);
    for (int column = 0; column < columnCount(); ++column) {
        const MappedColumn &mapped = mapping.columns[static_cast<size_t>(column)];
        setHorizontalHeaderItem(column, new QTableWidgetItem(mapped.head));
        auto *choice = new QComboBox(this);
        choice->setObjectName(u"mappedField%1"_s.arg(column));
        //: %1 is the head of a column
        choice->setAccessibleName(tr("“%1” is taken for").arg(mapped.head));
        choice->addItem(tr("left out"));
        for (const ImportFieldInfo &info : kind.fields) {
            choice->addItem(displayName(info.field), static_cast<int>(info.field));
            if (mapped.field == info.field)
                choice->setCurrentIndex(choice->count() - 1);
        }
        connect(choice, &QComboBox::activated, this, [this, column, choice](int index) {
            const QVariant data = choice->itemData(index);
            Q_EMIT fieldChosen(column, data.isValid() ? std::optional(static_cast<ImportField>(data.toInt()))
                                                      : std::nullopt);
        });
        setCellWidget(fieldRow, column, choice);
        setColumnWidth(column, std::max(choice->sizeHint().width(), 110) + 8);
    }
}

void MappingTable::setPreview(const std::vector<PreviewRow> &rows, const Mapping &mapping)
{
    setRowCount(firstDataRow + static_cast<int>(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i) {
        for (int column = 0; column < columnCount(); ++column) {
            const auto field = mapping.columns[static_cast<size_t>(column)].field;
            const auto cell = std::ranges::find(rows[i].cells, field,
                                                [](const auto &each) { return std::optional(each.first); });
            auto *item =
                new QTableWidgetItem(field && cell != rows[i].cells.end() ? cell->second : QString());
            if (rows[i].isRefused)
                item->setData(ToneRole, static_cast<int>(Tone::Bad));
            setItem(firstDataRow + static_cast<int>(i), column, item);
        }
    }
}

} // namespace laju::ui
