// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"

#include <QTableWidget>

namespace laju::ui {

/// The columns of a file across the top, under each what it is taken for, and the first rows as understood.
class MappingTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit MappingTable(QWidget *parent = nullptr);

    void setMapping(const Mapping &mapping);
    void setPreview(const std::vector<PreviewRow> &rows, const Mapping &mapping);

Q_SIGNALS:
    /// The user takes the column at that index for another field, or for none.
    void fieldChosen(int column, std::optional<laju::ImportField> field);
};

} // namespace laju::ui
