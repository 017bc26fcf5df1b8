// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/targets.h"
#include "ui/common/page.h"

#include <QTimer>

class QSortFilterProxyModel;

namespace laju::ui {

class Card;
class ScopePicker;
class TableView;
class TargetForm;
template<typename Row> class RowTable;

/// A target as a line of the table, with how it stands now.
struct TargetRow
{
    Target target;
    const Metric *metric;
    std::optional<Attainment> now;
};

/// The targets in force and coming, and the form to make and change them.
class TargetsPage final : public Page
{
    Q_OBJECT
public:
    TargetsPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *headerTools() override;
    [[nodiscard]] QString createText() const override;
    void createNew() override;
    [[nodiscard]] QString hint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void invalidate();
    void refresh();
    void retranslate();

    ScopePicker *m_scope;
    Card *m_tableCard;
    RowTable<TargetRow> *m_model;
    QSortFilterProxyModel *m_sorted;
    TableView *m_table;
    Card *m_formCard;
    TargetForm *m_form;
    QTimer m_soon;
    bool m_stale = true;
};

} // namespace laju::ui
