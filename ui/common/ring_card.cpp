// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ring_card.h"

#include <QFontMetrics>
#include <QPainter>

namespace laju::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ringSide = 64;
constexpr int ringGap = 14;
constexpr int padding = 16;
constexpr int titleHeight = 18;
constexpr int valueHeight = 32;
constexpr int stateHeight = 18;

} // namespace

RingCard::RingCard(QWidget *parent)
    : ClickableCard(parent)
{
    setInfoVisible(false);
}

void RingCard::setContent(const RingContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    setAccessibleName(content.title);
    const QString value =
        content.target.isEmpty() ? content.value : QString(content.value + u' ' + content.target);
    QStringList parts{value, content.state, content.secondary};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(u", "_s));
    setToolTip(QString(content.title + u": " + accessibleDescription()));
    update();
}

QSize RingCard::sizeHint() const
{
    return {280, 2 * padding + ringSide};
}

QSize RingCard::minimumSizeHint() const
{
    return {190, sizeHint().height()};
}

void RingCard::paintContent(QPainter &painter)
{
    const Palette &colors = currentPalette();
    const int middle = rect().center().y() + 1;
    paintRing(painter, QRectF(padding, middle - ringSide / 2.0, ringSide, ringSide), m_content.pace, colors);

    const int left = padding + ringSide + ringGap;
    const int width = rect().width() - left - metric::cardPadding;
    int top = middle - (titleHeight + valueHeight + stateHeight) / 2;
    const auto text = [&](const QRect &where, const QFont &font, Role role, const QString &what) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(colors.color(role));
        const QString shown = metrics.elidedText(what, Qt::ElideRight, where.width());
        painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter, shown);
        return metrics.horizontalAdvance(shown);
    };

    text({left, top, width - infoWidth(), titleHeight}, uiFont(metric::bodyPx), Role::Secondary,
         m_content.title);
    top += titleHeight;
    const int value = text({left, top, width, valueHeight}, uiFont(metric::figurePx, QFont::Bold), Role::Text,
                           m_content.value);
    constexpr int baseLineDrop = 4;
    text({left + value + 5, top + baseLineDrop, width - value - 5, valueHeight}, uiFont(metric::bodyPx),
         Role::Faint, m_content.target);
    top += valueHeight;
    const QString state =
        m_content.pace.tone == Tone::Good ? QString(u"✓ " + m_content.state) : m_content.state;
    const int stateWidth =
        text({left, top, width, stateHeight}, uiFont(metric::smallPx), textRole(m_content.pace.tone), state);
    text({left + stateWidth + 8, top, width - stateWidth - 8, stateHeight}, uiFont(metric::smallPx),
         Role::Faint, m_content.secondary);
}

} // namespace laju::ui
