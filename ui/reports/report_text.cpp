// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_pieces.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr qreal lineHeight = 1.42; ///< of the type size

std::unique_ptr<QTextLayout> layOut(const block::RichText &text, int pixelSize, qreal width)
{
    QString whole;
    QList<QTextLayout::FormatRange> formats;
    for (const block::TextRun &run : text) {
        if (run.bold) {
            QTextCharFormat bold;
            bold.setFontWeight(QFont::Bold);
            formats.push_back({static_cast<int>(whole.size()), static_cast<int>(run.text.size()), bold});
        }
        whole += run.text;
    }
    auto layout = std::make_unique<QTextLayout>(whole, paperFont(pixelSize));
    layout->setFormats(formats);
    const qreal step = std::round(pixelSize * lineHeight);
    qreal y = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (step - line.height()) / 2});
        y += step;
    }
    layout->endLayout();
    return layout;
}

} // namespace

QFont paperFont(int pixelSize, QFont::Weight weight)
{
    QFont font = uiFont(pixelSize, weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

TextBlock::TextBlock(block::RichText text, int pixelSize, qreal width, Role role)
    : m_text(std::move(text))
    , m_pixelSize(pixelSize)
    , m_width(width)
    , m_role(role)
    , m_height(layOut(m_text, pixelSize, width)->lineCount() * std::round(pixelSize * lineHeight))
{
}

TextBlock::TextBlock(const QString &text, int pixelSize, qreal width, Role role, bool bold)
    : TextBlock(block::RichText{{text, bold}}, pixelSize, width, role)
{
}

void TextBlock::paint(QPainter &painter, QPointF at) const
{
    painter.setPen(printPalette().color(m_role));
    layOut(m_text, m_pixelSize, m_width)->draw(&painter, at);
}

void paintLine(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
               const QFont &font, Role role)
{
    painter.setFont(font);
    painter.setPen(printPalette().color(role));
    // A hair of room, or rounding would cut a text that fits exactly.
    const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width() + 0.5);
    painter.drawText(rect, static_cast<int>(alignment | Qt::TextSingleLine | Qt::TextDontClip), fitting);
}

qreal textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

Tone toneOf(block::Verdict verdict)
{
    switch (verdict) {
    case block::Verdict::Neutral:
        return Tone::Neutral;
    case block::Verdict::Good:
        return Tone::Good;
    case block::Verdict::Warning:
        return Tone::Warning;
    case block::Verdict::Bad:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

} // namespace laju::ui
