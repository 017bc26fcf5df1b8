// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/metric_words.h"

#include <QCoreApplication>

namespace laju {

namespace {

const char *nameOfUnit(Unit unit)
{
    switch (unit) {
    case Unit::Count:
        return QT_TRANSLATE_NOOP("MetricWords", "a number");
    case Unit::Money:
        return QT_TRANSLATE_NOOP("MetricWords", "money");
    case Unit::MoneyPerDay:
        return QT_TRANSLATE_NOOP("MetricWords", "money a day");
    case Unit::Share:
        return QT_TRANSLATE_NOOP("MetricWords", "a share in percent");
    case Unit::Seconds:
    case Unit::Hours:
        return QT_TRANSLATE_NOOP("MetricWords", "hours and minutes");
    case Unit::Days:
        return QT_TRANSLATE_NOOP("MetricWords", "days");
    case Unit::Ratio:
        return QT_TRANSLATE_NOOP("MetricWords", "a ratio");
    case Unit::Points:
        return QT_TRANSLATE_NOOP("MetricWords", "points from −100 to 100");
    }
    Q_UNREACHABLE();
}

const char *nameOfDirection(Better better)
{
    switch (better) {
    case Better::Higher:
        return QT_TRANSLATE_NOOP("MetricWords", "Higher is better.");
    case Better::Lower:
        return QT_TRANSLATE_NOOP("MetricWords", "Lower is better.");
    case Better::Neither:
        return QT_TRANSLATE_NOOP("MetricWords", "Neither is better in itself.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString unitWords(const Metric &metric, const Phrasebook &phrases)
{
    return phrases("MetricWords", nameOfUnit(metric.unit));
}

QString betterWords(const Metric &metric, const Phrasebook &phrases)
{
    return phrases("MetricWords", nameOfDirection(metric.better));
}

} // namespace laju
