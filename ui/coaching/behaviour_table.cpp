// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/behaviour_table.h"

#include "ui/common/table_model.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

enum Column { Name, First, Second, Drawn, EffectText, VerdictChip };

constexpr int drawnWidth = 132;
constexpr int leastNameWidth = 170;
constexpr int mostLines = 60;
constexpr qreal dotRadius = 3.5;
constexpr qint64 linesOfBehaviour = 10'000;
constexpr qint64 linesOfStrata = 1000;

Tone toneOf(BehaviourVerdict verdict)
{
    switch (verdict) {
    case BehaviourVerdict::Clear:
        return Tone::Good;
    case BehaviourVerdict::Maybe:
        return Tone::Warning;
    case BehaviourVerdict::NoDifference:
    case BehaviourVerdict::TooFew:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QList<double> drawn(double effect, const Interval &interval)
{
    return {effect, interval.low, interval.high};
}

void setDifference(BehaviourLine &line, Behaviour behaviour, const std::optional<GroupDifference> &difference,
                   const BehaviourWords &words)
{
    if (!difference) {
        line.first = line.second = u"–"_s;
        return;
    }
    line.first = words.value(behaviour, difference->first);
    line.second = words.value(behaviour, difference->second);
    line.effect = words.effect(*difference);
    line.drawn = drawn(difference->effect, difference->interval);
}

} // namespace

QSize EffectDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {drawnWidth, metric::rowHeight};
}

void EffectDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &,
                                  const QModelIndex &index) const
{
    const auto values = index.data(EffectRole).value<QList<double>>();
    if (values.size() != 3)
        return;
    const Palette &colors = currentPalette();
    const auto x = [&](double effect) { return rect.left() + (effect + 1) / 2 * rect.width(); };
    const qreal y = rect.center().y() + 0.5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.color(Role::Line), 1));
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    painter.setPen(QPen(colors.color(Role::Faint), 1));
    painter.drawLine(QPointF(x(0), y - 8), QPointF(x(0), y + 8));
    // What holds 0 is no difference: hollow, so that colour is not alone.
    const bool isClear = values[1] > 0 || values[2] < 0;
    const QColor color = colors.color(isClear ? Role::Accent : Role::Secondary);
    painter.setPen(QPen(color, 2));
    painter.drawLine(QPointF(x(values[1]), y), QPointF(x(values[2]), y));
    painter.setBrush(isClear ? color : colors.color(Role::Surface));
    painter.drawEllipse(QPointF(x(values[0]), y), dotRadius, dotRadius);
}

BehaviourTable::BehaviourTable(Context &context, Headings headings, QWidget *parent)
    : TableView(parent)
    , m_context(context)
{
    const auto tip = [](const BehaviourLine &line, int role) -> QVariant {
        return role == Qt::ToolTipRole && !line.explanation.isEmpty() ? QVariant(line.explanation)
                                                                      : QVariant();
    };
    std::vector<TableColumn<BehaviourLine>> columns{
        {.header = [] { return tr("Behaviour"); }, .text = &BehaviourLine::name, .extra = tip},
        {.header = headings.first, .text = &BehaviourLine::first, .alignment = Qt::AlignRight},
        {.header = headings.second, .text = &BehaviourLine::second, .alignment = Qt::AlignRight},
        //: a column's heading: left of the line the first group has less, right of it more
        {.header = [] { return tr("less · more"); },
         .text = [](const BehaviourLine &) { return QString(); },
         .extra = [](const BehaviourLine &line, int role) -> QVariant {
             if (role == EffectDelegate::EffectRole)
                 return QVariant::fromValue(line.drawn);
             return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(line.effect)
                                                                              : QVariant();
         }},
        {.header = [] { return tr("Effect"); }, .text = &BehaviourLine::effect},
        {.header = [] { return tr("Verdict"); },
         .text =
             [this](const BehaviourLine &line) {
                 const BehaviourWords words(m_context.format(), m_options);
                 return line.verdict ? words.verdict(*line.verdict) : QString();
             },
         .extra = [tip](const BehaviourLine &line, int role) -> QVariant {
             if (role == ToneRole && line.verdict)
                 return static_cast<int>(toneOf(*line.verdict));
             return tip(line, role);
         }},
    };
    m_model = new RowTable<BehaviourLine>(
        std::move(columns), [](const BehaviourLine &line) { return line.key; }, this);
    setModel(m_model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setItemDelegateForColumn(Drawn, new EffectDelegate(this));
    setItemDelegateForColumn(VerdictChip, new ChipDelegate(this));
    setStretchColumn(Name, leastNameWidth, {EffectText});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFitRows(mostLines);
    connect(this, &TableView::rowActivated, this, &BehaviourTable::toggle);
}

void BehaviourTable::setComparisons(const std::vector<BehaviourComparison> &comparisons,
                                    const HabitOptions &options)
{
    m_comparisons = comparisons;
    m_options = options;
    fill();
}

void BehaviourTable::toggle(const QModelIndex &index)
{
    const std::optional<Behaviour> behaviour = m_model->rowAt(index.row()).opens;
    if (!behaviour)
        return;
    if (m_open.erase(*behaviour) == 0)
        m_open.insert(*behaviour);
    fill();
    selectRow(index.row());
}

void BehaviourTable::addStrata(std::vector<BehaviourLine> &lines, const BehaviourComparison &comparison,
                               const BehaviourWords &words) const
{
    const QString indent(u"\u2003"_s);
    const Currency currency = m_context.directory().settings.currency;
    qint64 key = linesOfBehaviour * static_cast<qint64>(comparison.behaviour);
    for (const Stratification &strata : comparison.strata) {
        key += linesOfStrata;
        BehaviourLine head{.key = key, .name = indent + words.by(strata.by)};
        head.explanation = words.mix(strata);
        if (strata.within) {
            head.effect = words.effect(comparison.behaviour, *strata.within);
            head.drawn = drawn(strata.within->effect, strata.within->interval);
        }
        lines.push_back(head);
        if (!head.explanation.isEmpty())
            lines.push_back({.key = ++key, .name = indent + indent + head.explanation});
        for (const Stratum &stratum : strata.strata) {
            BehaviourLine line{.key = ++key,
                               .name = indent + indent + words.stratum(stratum, strata.by, currency)};
            if (stratum.difference)
                //: %1 is a kind of deals, %2 and %3 numbers of them: won and lost
                line.name = tr("%1 (%2 : %3)")
                                .arg(line.name, m_context.format().count(stratum.difference->firstCount),
                                     m_context.format().count(stratum.difference->secondCount));
            setDifference(line, comparison.behaviour, stratum.difference, words);
            lines.push_back(std::move(line));
        }
    }
}

void BehaviourTable::fill()
{
    const BehaviourWords words(m_context.format(), m_options);
    std::vector<BehaviourLine> lines;
    for (const BehaviourComparison &comparison : m_comparisons) {
        const bool isOpen = m_open.contains(comparison.behaviour);
        BehaviourLine line{.key = linesOfBehaviour * static_cast<qint64>(comparison.behaviour),
                           .name = words.name(comparison.behaviour),
                           .verdict = comparison.verdict,
                           .explanation = words.doubt(comparison.doubt)};
        if (!comparison.strata.empty()) {
            line.name = (isOpen ? u"▾ "_s : u"▸ "_s) + line.name;
            line.opens = comparison.behaviour;
        }
        setDifference(line, comparison.behaviour, comparison.difference, words);
        lines.push_back(std::move(line));
        if (!isOpen)
            continue;
        if (comparison.doubt != BehaviourDoubt::None)
            lines.push_back(
                {.key = lines.back().key + 1, .name = u"\u2003"_s + words.doubt(comparison.doubt)});
        addStrata(lines, comparison, words);
    }
    m_model->setRows(std::move(lines));
}

} // namespace laju::ui
