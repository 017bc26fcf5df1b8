// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/metric_chooser.h"

#include <QAbstractItemView>
#include <QSignalBlocker>
#include <QStyle>

namespace laju::ui {

MetricChooser::MetricChooser(Context &context, const Preferences::Choice<QString> &remembered,
                             std::vector<const Metric *> metrics, QWidget *parent)
    : QComboBox(parent)
    , m_context(context)
    , m_metrics(std::move(metrics))
{
    // Long names are cut off here, in the list below they are not: the title beside it is to be read too.
    constexpr int lettersInSight = 20;
    constexpr int leastWidth = 120;
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(lettersInSight);
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
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

} // namespace laju::ui
