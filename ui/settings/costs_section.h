// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/cost_ledger.h"
#include "ui/settings/table_section.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace laju::ui {

template<typename Row> class RowTable;

/// The cost ledger: what marketing, sales and the rest cost in each month, their sums, and how much later a
/// cost wins customers.
class CostsSection final : public TableSection
{
    Q_OBJECT
public:
    CostsSection(Context &context, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// A line of the table of sums: a month, or none for all of them together.
    struct SumLine
    {
        std::optional<Day> month;
        CostSums sums;
    };
    void retranslate() override;
    void show(const Directory &directory) override;
    void edit(std::optional<int> row) override;
    void save() override;
    void remove() override;

    /// Puts @p cost into the form; none: empties it, but for what the next cost is likely to share.
    void fill(const Cost *cost);
    void makeTools();
    void makeSums();
    void makeEntries();
    void makeForm();
    void showYears(const Directory &directory);
    void showChoices(const Directory &directory);
    void showMissingRates(const CostLedger &ledger, const Directory &directory);
    void showLag();
    void saveLag();
    void exportLedger();
    [[nodiscard]] std::optional<std::chrono::year> year() const;
    [[nodiscard]] QString sumText(const Total &sum) const;

    QComboBox *m_year;
    QPushButton *m_export;
    RowTable<SumLine> *m_sumsModel;
    TableView *m_sums;
    RowTable<Cost> *m_model;
    QLabel *m_missingRate;
    QLabel *m_lagLabel;
    QSpinBox *m_lag;
    QPushButton *m_useLag;
    QLabel *m_lagHint;
    QDateEdit *m_month;
    QComboBox *m_class;
    QWidget *m_money;
    QLineEdit *m_amount;
    QComboBox *m_currency;
    QComboBox *m_team;
    QLineEdit *m_note;
    std::optional<Cost> m_cost; ///< the one in the form
    std::chrono::months m_suggested{0};
};

} // namespace laju::ui
