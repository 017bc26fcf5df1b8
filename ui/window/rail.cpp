// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include "ui/common/elided_label.h"
#include "ui/common/styling.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// A page's button: icon and word, softly filled when it is the current one.
class RailButton final : public QToolButton
{
public:
    RailButton(Icon icon, QWidget *parent)
        : QToolButton(parent)
        , m_icon(icon)
    {
        setCheckable(true);
        setAutoRaise(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFixedHeight(32);
        setCursor(Qt::PointingHandCursor);
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }

    void setWaiting(const QString &words)
    {
        m_waiting = words;
        setAccessibleDescription(words);
        update();
    }
    [[nodiscard]] QString waiting() const { return m_waiting; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Palette &colours = currentPalette();
        const QRectF ground = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.color(isChecked() ? ui::Role::AccentSoft : ui::Role::Background));
            painter.drawRoundedRect(ground, metric::controlRadius, metric::controlRadius);
        }
        if (hasFocus()) {
            painter.setPen(colours.color(ui::Role::Accent));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(ground, metric::controlRadius, metric::controlRadius);
        }
        const ui::Role role = isChecked() ? ui::Role::Accent : ui::Role::Text;
        const bool iconOnly = toolButtonStyle() == Qt::ToolButtonIconOnly;
        const int left = iconOnly ? (width() - metric::iconPx) / 2 : 10;
        ui::icon(m_icon, role)
            .paint(&painter, left, (height() - metric::iconPx) / 2, metric::iconPx, metric::iconPx);
        if (!m_waiting.isEmpty()) {
            constexpr qreal radius = 4;
            const QPointF at =
                iconOnly ? QPointF(left + metric::iconPx, 9) : QPointF(width() - 14, height() / 2.0);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.color(ui::Role::Accent));
            painter.drawEllipse(at, radius, radius);
        }
        if (iconOnly)
            return;
        painter.setFont(uiFont(metric::bodyPx, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(colours.color(role));
        const QRect words = rect().adjusted(36, 0, -8, 0);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }

private:
    Icon m_icon;
    QString m_waiting;
};

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_brand(new QToolButton(this))
    , m_who(new ElidedLabel(this))
    , m_where(new ElidedLabel(this))
{
    setObjectName(u"rail"_s);
    setFixedWidth(fullWidth);
    setSurface(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 9, 10);
    column->setSpacing(2);

    m_brand->setObjectName(u"workspaceMenu"_s);
    m_brand->setText(u"Laju"_s);
    m_brand->setIcon(icon(Icon::Menu, ui::Role::Accent));
    m_brand->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_brand->setPopupMode(QToolButton::InstantPopup);
    m_brand->setAutoRaise(true);
    m_brand->setFocusPolicy(Qt::NoFocus); // all that it holds is in the palette too, and the pages come first
    m_brand->setFont(uiFont(17, QFont::Bold));
    setButtonKind(m_brand, ButtonKind::Link);
    column->addWidget(m_brand, 0, Qt::AlignLeft);
    column->addSpacing(6);

    auto *group = new QButtonGroup(this);
    const auto addButton = [&](size_t index) {
        const PageEntry &entry = pageList()[index];
        auto *button = new RailButton(entry.icon, this);
        button->setObjectName(QLatin1StringView(entry.key) + u"PageButton"_s);
        group->addButton(button, static_cast<int>(index));
        column->addWidget(button);
        m_buttons.append(button);
    };
    for (size_t i = 0; i < pageList().size(); ++i) {
        if (pageList()[i].atFoot)
            column->addStretch();
        addButton(i);
    }
    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setForegroundRole(QPalette::Mid);
    column->addWidget(rule);
    column->addSpacing(4);
    for (ElidedLabel *label : {m_who, m_where}) {
        setTextStyle(label, TextStyle::Small, ui::Role::Secondary);
        label->setContentsMargins(10, 0, 4, 0);
        column->addWidget(label);
    }
    m_who->setObjectName(u"identityWho"_s);
    m_where->setObjectName(u"identityWhere"_s);

    connect(group, &QButtonGroup::idClicked, this, &Rail::chosen);
    retranslate();
}

void Rail::setCurrent(int index)
{
    m_buttons[index]->setChecked(true);
}

void Rail::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    setFixedWidth(folded ? foldedWidth : fullWidth);
    for (QToolButton *button : std::as_const(m_buttons))
        button->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_brand->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
    m_who->setVisible(!folded);
    m_where->setVisible(!folded);
    retranslate();
}

void Rail::setWaiting(int index, const QString &words)
{
    static_cast<RailButton *>(m_buttons[index])->setWaiting(words);
    retranslate();
}

void Rail::setIdentity(const QString &who, const QString &where)
{
    m_who->setText(who);
    m_where->setText(where);
}

void Rail::setMenu(QMenu *menu)
{
    m_brand->setMenu(menu);
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentPalette().color(ui::Role::Surface));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), currentPalette().color(ui::Role::Line));
}

void Rail::retranslate()
{
    m_brand->setAccessibleName(tr("Workspace menu"));
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const QString name = pageName(pageList()[static_cast<size_t>(i)]);
        m_buttons[i]->setText(name);
        m_buttons[i]->setAccessibleName(name);
        const QString waiting = static_cast<RailButton *>(m_buttons[i])->waiting();
        m_buttons[i]->setToolTip(
            m_folded ? QStringList{name, waiting}.filter(QRegularExpression(u"."_s)).join(u": "_s) : waiting);
    }
}

} // namespace laju::ui
