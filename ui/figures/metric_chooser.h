// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QComboBox>

namespace laju::ui {

/// Chooses one of a few metrics by name, and remembers which.
class MetricChooser final : public QComboBox
{
    Q_OBJECT
public:
    /// @p metrics are offered in their order; the first is chosen until @p remembered says another.
    MetricChooser(Context &context, const Preferences::Choice<QString> &remembered,
                  std::vector<const Metric *> metrics, QWidget *parent);

    [[nodiscard]] const Metric &metric() const;
    /// Writes the names in the language in force.
    void retranslate();

Q_SIGNALS:
    /// The user chose another.
    void metricChanged();

private:
    Context &m_context;
    std::vector<const Metric *> m_metrics;
};

} // namespace laju::ui
