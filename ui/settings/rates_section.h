// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/table_section.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace laju::ui {

template<typename Row> class RowTable;

/// What other currencies are worth in that of reports, from which day on.
class RatesSection final : public TableSection
{
    Q_OBJECT
public:
    RatesSection(Context &context, QWidget *parent);

private:
    void retranslate() override;
    void show(const Directory &directory) override;
    void edit(std::optional<int> row) override;
    void save() override;
    void remove() override;
    [[nodiscard]] QString rateText(const ExchangeRate &rate) const;

    RowTable<ExchangeRate> *m_model;
    std::optional<ExchangeRate> m_rate; ///< the one in the form
    QComboBox *m_currency;
    QDateEdit *m_from;
    QLineEdit *m_value;
};

} // namespace laju::ui
