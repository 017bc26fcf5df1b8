// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/figure_words.h"

#include "core/metrics/catalogue.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr auto noData = u'\u2013';

const char *templateOf(Caveat caveat)
{
    switch (caveat) {
    case Caveat::TooFew:
        return QT_TRANSLATE_NOOP("FigureWords", "Too few to say (n = %1).");
    case Caveat::NoAmount:
        return QT_TRANSLATE_NOOP("FigureWords", "Deals without an amount, left out: %1.");
    case Caveat::UnknownCreation:
        return QT_TRANSLATE_NOOP("FigureWords", "Deals whose creation nobody dated, left out: %1.");
    case Caveat::UnknownClose:
        return QT_TRANSLATE_NOOP("FigureWords", "Closed deals without a date, in no period: %1.");
    case Caveat::NoRate:
        return QT_TRANSLATE_NOOP("FigureWords",
                                 "Amounts in a currency without an exchange rate, left out: %1.");
    case Caveat::SameInstant:
        return QT_TRANSLATE_NOOP("FigureWords",
                                 "Deals created and closed at the same moment, as imports do: %1.");
    case Caveat::StaleOpenDeals:
        return QT_TRANSLATE_NOOP(
            "FigureWords",
            "Open deals older than nine of ten won ones became: %1. Losers left open flatter the win rate.");
    case Caveat::YoungCohort:
        return QT_TRANSLATE_NOOP("FigureWords",
                                 "Deals that have not had the time to close: %1. The rate will still rise.");
    case Caveat::NoNewCustomers:
        return QT_TRANSLATE_NOOP("FigureWords", "No customer was won, so there is no cost of one.");
    case Caveat::NoAccount:
        return QT_TRANSLATE_NOOP("FigureWords",
                                 "Won deals without an account, not counted as customers: %1.");
    case Caveat::NoCosts:
        return QT_TRANSLATE_NOOP("FigureWords", "No cost is recorded for these days.");
    case Caveat::CostWithoutRate:
        return QT_TRANSLATE_NOOP("FigureWords",
                                 "Costs in a currency without an exchange rate: %1. Until there is one, "
                                 "no cost of a customer can be told.");
    case Caveat::CompanyCosts:
        return QT_TRANSLATE_NOOP("FigureWords",
                                 "Costs of the company as a whole, not counted for a team: %1.");
    case Caveat::CostLag:
        return QT_TRANSLATE_NOOP("FigureWords",
                                 "Lag in months: %1. Each month's cost counts that many months later.");
    case Caveat::PartMonth:
        return QT_TRANSLATE_NOOP("FigureWords",
                                 "Costs of months that the period holds only in part, spread evenly over "
                                 "their days: %1.");
    case Caveat::UnknownEntry:
        return QT_TRANSLATE_NOOP("FigureWords",
                                 "Deals that came into the stage nobody knows when, left out: %1.");
    case Caveat::FewAnswers:
        return QT_TRANSLATE_NOOP("FigureWords",
                                 "Answers: %1. Nothing is shown until there are 5, nor what would tell of "
                                 "fewer by subtraction, so that nobody's answer is given away.");
    case Caveat::UnknownStage:
        return QT_TRANSLATE_NOOP("FigureWords",
                                 "Deals whose stage at that time nobody recorded, left out: %1.");
    case Caveat::ConnectThreshold:
        return QT_TRANSLATE_NOOP(
            "FigureWords", "A call without an outcome counts as connected from %1 seconds on (a setting).");
    case Caveat::UnknownLength:
        return QT_TRANSLATE_NOOP("FigureWords", "Connected calls of unknown length, left out: %1.");
    case Caveat::UnknownReply:
        return QT_TRANSLATE_NOOP("FigureWords", "Replies whose moment nobody recorded, left out: %1.");
    case Caveat::NoExpectedClose:
        return QT_TRANSLATE_NOOP("FigureWords",
                                 "Open deals with an amount but no expected date of closing, left out: %1.");
    case Caveat::NoTarget:
        return QT_TRANSLATE_NOOP("FigureWords", "Nobody set a target for this.");
    case Caveat::TargetReached:
        return QT_TRANSLATE_NOOP("FigureWords", "The target is reached: nothing is left to cover.");
    }
    Q_UNREACHABLE();
}

const char *templateOf(Aside aside)
{
    switch (aside) {
    case Aside::Skipped:
        //: Beside a number of deals that reached a stage: %1 of them passed it without being in it
        return QT_TRANSLATE_NOOP("FigureWords", "%1 skipped it");
    case Aside::MovedBack:
        //: Beside a number of deals that reached a stage: %1 of them went back later
        return QT_TRANSLATE_NOOP("FigureWords", "%1 moved back");
    case Aside::StillOpen:
        //: Beside a number of deals that reached a stage: %1 of them may still go on
        return QT_TRANSLATE_NOOP("FigureWords", "%1 still open");
    case Aside::Completed:
        //: Of deals that were in a stage: %1 of them have left it
        return QT_TRANSLATE_NOOP("FigureWords", "%1 left");
    case Aside::Inside:
        //: Of deals that were in a stage: %1 of them are there still
        return QT_TRANSLATE_NOOP("FigureWords", "%1 still inside");
    case Aside::Promoters:
        return QT_TRANSLATE_NOOP("FigureWords", "promoters: %1");
    case Aside::Passives:
        return QT_TRANSLATE_NOOP("FigureWords", "passives: %1");
    case Aside::Detractors:
        return QT_TRANSLATE_NOOP("FigureWords", "detractors: %1");
    }
    Q_UNREACHABLE();
}

const char *nameOf(DateBasis basis)
{
    switch (basis) {
    case DateBasis::Start:
        return QT_TRANSLATE_NOOP("FigureWords", "by the day it began or was sent");
    case DateBasis::Booking:
        return QT_TRANSLATE_NOOP("FigureWords", "by the day of booking");
    case DateBasis::Creation:
        return QT_TRANSLATE_NOOP("FigureWords", "by the day of creation");
    case DateBasis::Closing:
        return QT_TRANSLATE_NOOP("FigureWords", "by the day of closing");
    case DateBasis::PeriodEnd:
        return QT_TRANSLATE_NOOP("FigureWords", "as it stood at the end of the period");
    case DateBasis::Month:
        return QT_TRANSLATE_NOOP("FigureWords", "by the month of the cost and the day of the first win");
    case DateBasis::Trailing:
        return QT_TRANSLATE_NOOP("FigureWords", "over the twelve months up to the end of the period");
    case DateBasis::Entry:
        return QT_TRANSLATE_NOOP("FigureWords", "by the day of the first entry into the stage or beyond it");
    case DateBasis::Target:
        return QT_TRANSLATE_NOOP("FigureWords", "by the days that the targets are in force for");
    case DateBasis::Answer:
        return QT_TRANSLATE_NOOP("FigureWords", "by the day of the answer");
    case DateBasis::Stay:
        return QT_TRANSLATE_NOOP(
            "FigureWords", "by the day of leaving the stage; deals still inside as they stood at the end "
                           "of the period");
    }
    Q_UNREACHABLE();
}

} // namespace

FigureWords::FigureWords(const Phrasebook &phrases, const Format &format, Currency currency)
    : m_phrases(phrases)
    , m_format(format)
    , m_currency(currency)
{
}

QString FigureWords::name(const Metric &metric) const
{
    return m_phrases("Metric", metric.name);
}

QString FigureWords::shortName(const Metric &metric) const
{
    return m_phrases("Metric", metric.shortName);
}

QString FigureWords::meaning(const Metric &metric) const
{
    return m_phrases("Metric", metric.meaning);
}

QString FigureWords::formula(const Metric &metric) const
{
    static const QRegularExpression place(u"\\s?%\\d"_s);
    return m_phrases("Metric", metric.formula).remove(place);
}

QString FigureWords::working(const Metric &metric, const Figure &figure) const
{
    QString text = m_phrases("Metric", metric.formula);
    // No number goes in beside a missing one: of a product without a factor only the words stand.
    const bool isProduct = !figure.numerator && !figure.denominator;
    if (isProduct && figure.factors.empty()) {
        text = formula(metric);
    } else if (isProduct) {
        for (const auto &[key, factor] : figure.factors) {
            const Metric *of = findMetric(QString::fromStdString(key));
            text = text.arg(of ? fullValue(*of, factor) : m_format.number(factor, 1));
        }
    } else {
        const auto rest = figure.numerator && figure.denominator
                              ? std::optional(*figure.denominator - *figure.numerator)
                              : std::nullopt;
        text.replace(u"%1"_s, sideText(metric, figure.numerator, Side::Numerator));
        text.replace(u"%2"_s, sideText(metric, figure.denominator, Side::Denominator));
        text.replace(u"%3"_s, sideText(metric, rest, Side::Numerator));
    }
    const QString value = figure.value ? fullValue(metric, *figure.value) + suffix(metric) : QString(noData);
    return text + u" = "_s + value;
}

QString FigureWords::sideText(const Metric &metric, std::optional<qint64> side, Side which) const
{
    if (!side)
        return QString(noData);
    // What a share or a ratio divides is counted, and so is what anything is divided by.
    const bool isCount = which == Side::Denominator || metric.unit == Unit::Share ||
                         metric.unit == Unit::Ratio || metric.unit == Unit::Points;
    return isCount ? m_format.count(*side) : fullValue(metric, static_cast<double>(*side));
}

QString FigureWords::basis(const Metric &metric) const
{
    return m_phrases("FigureWords", nameOf(metric.basis));
}

QString FigureWords::value(const Metric &metric, const Figure &figure) const
{
    return figure.value ? value(metric, *figure.value) : QString(noData);
}

QString FigureWords::value(const Metric &metric, double value) const
{
    switch (metric.unit) {
    case Unit::Count:
        return value == std::floor(value) ? m_format.count(std::llround(value)) : m_format.number(value, 1);
    case Unit::Money:
    case Unit::MoneyPerDay:
        return m_format.compactMoney(value, m_currency);
    case Unit::Share:
        return m_format.percent(value);
    case Unit::Seconds:
        return m_format.duration(std::chrono::seconds(std::llround(value)));
    case Unit::Hours:
        return m_format.duration(std::chrono::seconds(std::llround(value * 3600)));
    case Unit::Days:
        return m_format.days(value);
    case Unit::Ratio:
        return m_format.number(value, 1);
    case Unit::Points:
        return m_format.signedNumber(value, 1);
    }
    Q_UNREACHABLE();
}

QString FigureWords::range(const Metric &metric, double low, double high) const
{
    if (metric.unit != Unit::Points)
        return m_format.percentRange(low, high);
    //: From %1 to %2, both signed numbers of points
    return m_phrases("FigureWords", QT_TRANSLATE_NOOP("FigureWords", "%1 to %2"))
        .arg(m_format.signedNumber(low, 1), m_format.signedNumber(high, 1));
}

QString FigureWords::fullValue(const Metric &metric, double value) const
{
    return metric.unit == Unit::Money || metric.unit == Unit::MoneyPerDay
               ? m_format.money(Money(std::llround(value), m_currency))
               : this->value(metric, value);
}

QString FigureWords::targetValue(const Metric &metric, qint64 steps) const
{
    const double inUnits = static_cast<double>(steps) / targetStepsPerUnit(metric.unit);
    switch (metric.unit) {
    case Unit::Money:
    case Unit::MoneyPerDay:
        return m_format.compactMoney(Money(steps, m_currency));
    case Unit::Share:
        return m_format.percent(inUnits, steps % 100 == 0 ? 0 : steps % 10 == 0 ? 1 : 2);
    case Unit::Ratio:
        return m_format.number(inUnits, steps % 100 == 0 ? 0 : steps % 10 == 0 ? 1 : 2);
    default:
        return value(metric, inUnits);
    }
}

QString FigureWords::suffix(const Metric &metric) const
{
    //: After an amount of money: for each day
    return metric.unit == Unit::MoneyPerDay
               ? m_phrases("FigureWords", QT_TRANSLATE_NOOP("FigureWords", "/day"))
               : QString();
}

QString FigureWords::detail(const Metric &metric, const Figure &figure) const
{
    QStringList pieces;
    if (figure.finding)
        pieces += finding(*figure.finding);
    if (figure.has(Caveat::TooFew)) {
        //: Beside a share of very few records: %1 is how many
        pieces += m_phrases("FigureWords", QT_TRANSLATE_NOOP("FigureWords", "too few to say (n = %1)"))
                      .arg(m_format.count(figure.n));
    } else if (figure.low && figure.high) {
        //: %1 is a range such as 29–41%
        pieces += m_phrases("FigureWords", QT_TRANSLATE_NOOP("FigureWords", "95% CI %1"))
                      .arg(range(metric, *figure.low, *figure.high));
    }
    // Where the 75th percentile or the mean stands beside it, the value is the median itself.
    if (figure.median && !figure.p75 && !figure.mean) {
        //: %1 is an amount or a number of days
        pieces += m_phrases("FigureWords", QT_TRANSLATE_NOOP("FigureWords", "median %1"))
                      .arg(value(metric, *figure.median));
        pieces += u"n = "_s + m_format.count(figure.n);
    }
    if (figure.p75)
        //: three quarters of the deals have at most %1, an amount or a number of days
        pieces += m_phrases("FigureWords", QT_TRANSLATE_NOOP("FigureWords", "75% within %1"))
                      .arg(value(metric, *figure.p75));
    if (figure.mean) {
        //: %1 is a length of time
        pieces += m_phrases("FigureWords", QT_TRANSLATE_NOOP("FigureWords", "mean %1"))
                      .arg(value(metric, *figure.mean));
        pieces += u"n = "_s + m_format.count(figure.n);
    }
    for (const AsideCount &aside : figure.asides) {
        if (aside.count > 0)
            pieces += this->aside(aside);
    }
    if (const QString made = parts(metric, figure); !made.isEmpty())
        pieces += made;
    return pieces.join(separator);
}

QString FigureWords::parts(const Metric &metric, const Figure &figure) const
{
    QString text = *metric.parts ? m_phrases("Metric", metric.parts) : QString();
    if (!figure.factors.empty()) {
        if (text.isEmpty())
            return {};
        for (const auto &[key, factor] : figure.factors) {
            const Metric *of = findMetric(QString::fromStdString(key));
            text = text.arg(of ? value(*of, factor) : m_format.number(factor, 1));
        }
        return text;
    }
    if (figure.denominator.value_or(0) <= 0)
        return {};
    if (!*metric.denominatorRows) {
        // Both at once: a money numerator may be left out by the text, and its %1 then is not the
        // denominator's.
        text.replace(u"%1"_s, m_format.count(figure.numerator.value_or(0)));
        return text.replace(u"%2"_s, m_format.count(*figure.denominator));
    }
    const QString whole = rowsName(metric, figure, Side::Denominator);
    if (!*metric.numeratorRows)
        return whole;
    const QString part = rowsName(metric, figure, Side::Numerator);
    //: %1 is a part such as "62 won", %2 the whole such as "178 closed"
    const QString share = m_phrases("FigureWords", QT_TRANSLATE_NOOP("FigureWords", "%1 of %2"));
    return metric.unit == Unit::Share ? share.arg(part, whole) : part + u", "_s + whole;
}

QString FigureWords::rowsName(const Metric &metric, const Figure &figure, Side side) const
{
    const bool isNumerator = side == Side::Numerator;
    const char *words = isNumerator ? metric.numeratorRows : metric.denominatorRows;
    if (!*words)
        return shortName(metric);
    const auto count = isNumerator ? figure.numerator : figure.denominator;
    return m_phrases("Metric", words).replace(u"%1"_s, sideText(metric, count, side));
}

QString FigureWords::rowsWord(const Metric &metric, Side side) const
{
    const char *words = side == Side::Numerator ? metric.numeratorRows : metric.denominatorRows;
    return *words ? m_phrases("Metric", words).remove(u"%1"_s).trimmed() : shortName(metric);
}

QString FigureWords::caveat(const CaveatCount &caveat) const
{
    QString text = m_phrases("FigureWords", templateOf(caveat.caveat));
    return text.replace(u"%1"_s, m_format.count(caveat.count));
}

QString FigureWords::aside(const AsideCount &aside) const
{
    return m_phrases("FigureWords", templateOf(aside.aside)).arg(m_format.count(aside.count));
}

QString FigureWords::finding(const StageFinding &finding) const
{
    switch (finding.reason) {
    case HoldUp::Slower:
        //: %1 a stage, %2 and %3 numbers of days with their unit
        return m_phrases("FigureWords",
                         QT_TRANSLATE_NOOP("FigureWords", "%1: median %2, in the four periods before %3"))
            .arg(finding.name, m_format.days(finding.days), m_format.days(finding.usualDays));
    case HoldUp::OldValue:
        //: %1 a stage, %2 an amount of money, %3 a number of days with its unit
        return m_phrases(
                   "FigureWords",
                   QT_TRANSLATE_NOOP("FigureWords",
                                     "%1: %2 has been there for longer than %3, as one deal in four is"))
            .arg(finding.name,
                 m_format.compactMoney(static_cast<double>(finding.amount.value_or(0)), m_currency),
                 m_format.days(finding.usualDays));
    }
    Q_UNREACHABLE();
}

FigureChange FigureWords::change(const Metric &metric, const Figure &now, const Figure &before) const
{
    const bool isInPoints = metric.unit == Unit::Share || metric.unit == Unit::Points;
    if (!now.value || !before.value || (!isInPoints && *before.value == 0))
        return {};
    const double difference = *now.value - *before.value;
    FigureChange change{.direction = difference > 0 ? 1 : difference < 0 ? -1 : 0};
    if (isInPoints) {
        const double points = metric.unit == Unit::Share ? difference * 100 : difference;
        const QString size = m_format.signedNumber(points, 1);
        if (size == m_format.signedNumber(0, 1))
            change.direction = 0;
        //: A difference between two percentages, in percentage points, short
        change.text = m_phrases("FigureWords", QT_TRANSLATE_NOOP("FigureWords", "%1 pts")).arg(size);
    } else {
        change.text = m_format.signedPercent(difference / std::abs(*before.value));
        if (change.text == m_format.signedPercent(0))
            change.direction = 0;
    }
    change.goodness = metric.better == Better::Higher  ? change.direction
                      : metric.better == Better::Lower ? -change.direction
                                                       : 0;
    return change;
}

} // namespace laju
