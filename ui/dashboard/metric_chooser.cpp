// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/metric_chooser.h"

#include <QSignalBlocker>

namespace laju::ui {

MetricChooser::MetricChooser(Context &context, const Preferences::Choice<QString> &remembered,
                             std::vector<const Metric *> metrics, QWidget *parent)
    : QComboBox(parent)
    , m_context(context)
    , m_metrics(std::move(metrics))
{
    setSizeAdjustPolicy(AdjustToContents);
    // In a narrow card the title beside it is to be read too.
    constexpr int leastWidth = 120;
    setMinimumWidth(leastWidth);
    retranslate();
    const QString key = m_context.preferences.get(remembered);
    for (size_t i = 0; i < m_metrics.size(); ++i) {
        if (key == QLatin1StringView(m_metrics[i]->key))
            setCurrentIndex(static_cast<int>(i));
    }
    connect(this, &QComboBox::currentIndexChanged, this, [this, &remembered](int index) {
        m_context.preferences.set(remembered, index == 0 ? QString() : QString::fromLatin1(metric().key));
        Q_EMIT metricChanged();
    });
}

const Metric &MetricChooser::metric() const
{
    return *m_metrics[static_cast<size_t>(std::max(currentIndex(), 0))];
}

void MetricChooser::retranslate()
{
    const QSignalBlocker quiet(this);
    const int chosen = currentIndex();
    clear();
    for (const Metric *metric : m_metrics)
        addItem(m_context.words().name(*metric));
    setCurrentIndex(std::max(chosen, 0));
}

} // namespace laju::ui
