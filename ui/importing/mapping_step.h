// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"
#include "ui/common/context.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QRadioButton;

namespace laju::ui {

class MappingTable;
class TableView;
template<typename Row> class RowTable;

/// How a file is understood, to be corrected: what its rows are, its columns, how dates and numbers are
/// written; below what would become of the rows, and what to do with bad ones.
class MappingStep final : public QWidget
{
    Q_OBJECT
public:
    explicit MappingStep(Context &context, QWidget *parent = nullptr);

    void setMapping(const Mapping &mapping);
    [[nodiscard]] const Mapping &mapping() const { return m_mapping; }
    /// Shows what an import by the mapping would do.
    void setPlan(const ImportPlan &plan);
    [[nodiscard]] BadRows badRows() const;

Q_SIGNALS:
    /// The rows are something else: the mapping must be guessed anew.
    void kindChosen(laju::ImportKind kind);
    void mappingChanged();
    void badRowsChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Context &m_context;
    Mapping m_mapping;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_orderLabel;
    QComboBox *m_order;
    QLabel *m_decimalLabel;
    QComboBox *m_decimal;
    QLabel *m_durationLabel;
    QComboBox *m_duration;
    MappingTable *m_columns;
    QLabel *m_counts;
    RowTable<RefusedRow> *m_refusedModel;
    TableView *m_refused;
    QRadioButton *m_refuse;
    QRadioButton *m_skip;
};

} // namespace laju::ui
