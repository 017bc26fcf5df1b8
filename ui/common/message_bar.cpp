// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/message_bar.h"

#include "ui/common/icons.h"
#include "ui/common/styling.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace laju::ui {

using namespace Qt::StringLiterals;

namespace {

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Icon::Check;
    case Tone::Warning:
        return Icon::Warning;
    case Tone::Bad:
        return Icon::Error;
    case Tone::Neutral:
    case Tone::Accent:
        break;
    }
    return Icon::Info;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QToolButton(this))
    , m_text(new QLabel(this))
    , m_actionButton(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_icon->setFocusPolicy(Qt::NoFocus);
    m_icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    setButtonKind(m_icon, ButtonKind::Quiet);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actionButton->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"closeMessage"_s);
    m_close->setIcon(icon(Icon::Close));
    setButtonKind(m_close, ButtonKind::Quiet);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->setSpacing(2 * metric::space);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_actionButton);
    layout->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::timedOut);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_actionButton, &QPushButton::clicked, this, [this] {
        // First closed, then run: the action may show the next message.
        const std::function<void()> action = std::exchange(m_message.action, {});
        dismiss();
        if (action)
            action();
    });
    retranslate();
    hide();
}

void MessageBar::showMessage(const Message &message)
{
    m_message = message;
    m_icon->setIcon(icon(iconOf(message.tone), textRole(message.tone)));
    m_text->setText(message.text);
    m_actionButton->setText(message.actionText);
    m_actionButton->setVisible(!message.actionText.isEmpty());
    setAccessibleName(message.text);
    m_timer.stop();
    if (message.timeout.count() > 0)
        m_timer.start(message.timeout);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showInfo(const QString &text)
{
    showMessage({.tone = Tone::Accent, .text = text, .actionText = {}, .action = {}, .timeout = undoTimeout});
}

void MessageBar::showError(const QString &text)
{
    showMessage({.tone = Tone::Bad, .text = text, .actionText = {}, .action = {}, .timeout = {}});
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::dismiss()
{
    m_timer.stop();
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

bool MessageBar::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QWidget::event(event);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    event->key() == Qt::Key_Escape ? dismiss() : QWidget::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colors = currentPalette();
    painter.setPen(colors.color(m_message.tone == Tone::Neutral ? Role::Line : textRole(m_message.tone)));
    painter.setBrush(
        colors.color(m_message.tone == Tone::Neutral ? Role::Surface : softRole(m_message.tone)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::cardRadius,
                            metric::cardRadius);
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the message"));
}

void MessageBar::timedOut()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool inUse = underMouse() || (focused && isAncestorOf(focused));
    constexpr std::chrono::seconds later{2};
    inUse ? m_timer.start(later) : dismiss();
}

} // namespace laju::ui
