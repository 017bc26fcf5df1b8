// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/figure_card.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace laju::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int titleHeight = 18;
constexpr int valueHeight = 30;
constexpr int lineHeight = 18;
constexpr int barSpace = 14;
constexpr int sparklineWidth = 108;
constexpr int sparklineLeastWidth = 40;
constexpr int sparklineHeight = 24;
constexpr int smallestFigurePx = 16;
constexpr int gap = 2 * metric::space;
constexpr int plainHeight = 2 * metric::cardPadding + titleHeight + valueHeight + lineHeight;

// A long value becomes smaller before it is cut.
int figureSizeFor(const QString &value, int width)
{
    int size = metric::figurePx;
    while (size > smallestFigurePx &&
           QFontMetrics(uiFont(size, QFont::Bold)).horizontalAdvance(value) > width)
        --size;
    return size;
}

} // namespace

FigureCard::FigureCard(QWidget *parent)
    : ClickableCard(parent)
{
}

void FigureCard::setContent(const FigureContent &content)
{
    if (content == m_content)
        return;
    const bool otherHeight = content.pace.has_value() != m_content.pace.has_value() ||
                             content.note.isEmpty() != m_content.note.isEmpty();
    m_content = content;
    describe();
    if (otherHeight)
        updateGeometry();
    update();
}

QSize FigureCard::sizeHint() const
{
    return {280, plainHeight + (m_content.note.isEmpty() ? 0 : lineHeight) + (m_content.pace ? barSpace : 0)};
}

QSize FigureCard::minimumSizeHint() const
{
    return {150, sizeHint().height()};
}

void FigureCard::paintContent(QPainter &painter)
{
    const Palette &colors = currentPalette();
    QRect area =
        rect().adjusted(metric::cardPadding, metric::cardPadding, -metric::cardPadding, -metric::cardPadding);

    const auto line = [&](int height) {
        const QRect result(area.left(), area.top(), area.width(), height);
        area.setTop(area.top() + height);
        return result;
    };
    const auto text = [&](const QRect &where, const QFont &font, Role role, const QString &what) {
        painter.setFont(font);
        painter.setPen(colors.color(role));
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(what, Qt::ElideRight, where.width());
        painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter, shown);
        return metrics.horizontalAdvance(shown);
    };

    text(line(titleHeight).adjusted(0, 0, -infoWidth(), 0), uiFont(metric::bodyPx), Role::Secondary,
         m_content.title);

    QRect valueLine = line(valueHeight);
    const QFont unitFont = uiFont(metric::smallPx);
    const int unitWidth =
        m_content.unit.isEmpty() ? 0 : QFontMetrics(unitFont).horizontalAdvance(m_content.unit) + 3;
    const int size = figureSizeFor(m_content.value, valueLine.width() - unitWidth);
    const QFont valueFont = uiFont(size, QFont::Bold);
    const int used = text(valueLine.adjusted(0, 0, -unitWidth, 0), valueFont,
                          m_content.tentative ? Role::Faint : Role::Text, m_content.value);
    if (unitWidth > 0) {
        const QFontMetrics valueMetrics(valueFont);
        const QFontMetrics unitMetrics(unitFont);
        // Both stand on one base line.
        const int drop = (valueMetrics.ascent() - valueMetrics.descent() -
                          (unitMetrics.ascent() - unitMetrics.descent())) /
                         2;
        text(valueLine.adjusted(used + 3, drop, 0, drop), unitFont, Role::Text, m_content.unit);
    }
    const int left = valueLine.width() - used - unitWidth - 2 * gap;
    if (!m_content.trend.isEmpty() && left >= sparklineLeastWidth) {
        const int width = std::min(left, sparklineWidth);
        paintSparkline(painter,
                       QRectF(valueLine.right() + 1 - width, valueLine.top() + 5, width, sparklineHeight),
                       m_content.trend, colors);
    }

    QRect facts = line(lineHeight);
    if (m_content.delta) {
        constexpr int arrow = 10;
        const Delta &delta = *m_content.delta;
        paintArrow(painter, QRectF(facts.left(), facts.center().y() - arrow / 2.0 + 1, arrow, arrow),
                   delta.direction, delta.tone, colors);
        facts.setLeft(facts.left() + arrow + 4);
        facts.setLeft(facts.left() + gap +
                      text(facts, uiFont(metric::smallPx), textRole(delta.tone), delta.text));
    }
    text(facts, uiFont(metric::smallPx), Role::Faint, m_content.secondary);

    if (!m_content.note.isEmpty())
        text(line(lineHeight), uiFont(metric::smallPx), Role::Faint, m_content.note);

    if (m_content.pace) {
        constexpr int barBox = 12;
        paintPaceBar(
            painter,
            QRectF(area.left(), rect().bottom() - metric::cardPadding - barBox + 4, area.width(), barBox),
            *m_content.pace, colors);
    }
}

void FigureCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        describe();
    ClickableCard::changeEvent(event);
}

void FigureCard::describe()
{
    setAccessibleName(m_content.title);
    QString description = m_content.description;
    if (description.isEmpty()) {
        QStringList parts{QString(m_content.value + m_content.unit)};
        if (m_content.delta) {
            const Delta &delta = *m_content.delta;
            switch (delta.direction) {
            //: %1 is an amount of change such as "8%"
            case Direction::Up:
                parts << tr("up %1").arg(delta.text);
                break;
            //: %1 is an amount of change such as "8%"
            case Direction::Down:
                parts << tr("down %1").arg(delta.text);
                break;
            case Direction::Flat:
                parts << tr("unchanged");
                break;
            }
            if (delta.tone == Tone::Good)
                parts << tr("better than before");
            else if (delta.tone == Tone::Bad)
                parts << tr("worse than before");
        }
        if (!m_content.secondary.isEmpty())
            parts << m_content.secondary;
        if (!m_content.note.isEmpty())
            parts << m_content.note;
        if (m_content.pace) {
            const auto percent = [](double share) {
                return QString(QString::number(std::lround(share * 100)) + u'%');
            };
            parts << (m_content.pace->mark
                          ? tr("%1 of the target, %2 expected by now")
                                .arg(percent(m_content.pace->fraction), percent(*m_content.pace->mark))
                          : tr("%1 of the target").arg(percent(m_content.pace->fraction)));
        }
        description = parts.join(u", "_s);
    }
    setAccessibleDescription(description);
    setToolTip(description);
}

} // namespace laju::ui
