// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/styling.h"

#include "ui/common/style_sheet.h"

#include <QAbstractButton>
#include <QLabel>
#include <QStyle>

namespace laju::ui {

using namespace Qt::StringLiterals;

namespace {

// A style sheet reads dynamic properties only when a widget is polished.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QFont fontOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Body:
        return uiFont(metric::bodyPx);
    case TextStyle::Strong:
        return uiFont(metric::bodyPx, QFont::Bold);
    case TextStyle::Small:
        return uiFont(metric::smallPx);
    case TextStyle::Note:
        return uiFont(metric::notePx);
    case TextStyle::Title:
        return uiFont(metric::titlePx, QFont::Bold);
    case TextStyle::Figure:
        return uiFont(metric::figurePx, QFont::Bold);
    }
    Q_UNREACHABLE();
}

QString propertyOf(Role role)
{
    switch (role) {
    case Role::Secondary:
        return u"secondary"_s;
    case Role::Faint:
        return u"faint"_s;
    case Role::Accent:
        return u"accent"_s;
    case Role::Good:
        return u"good"_s;
    case Role::Warning:
        return u"warning"_s;
    case Role::Bad:
        return u"bad"_s;
    default:
        return u"text"_s;
    }
}

QString propertyOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Normal:
        return u"normal"_s;
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Quiet:
        return u"quiet"_s;
    case ButtonKind::Link:
        return u"link"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void setTextStyle(QLabel *label, TextStyle style, Role role)
{
    label->setFont(fontOf(style));
    setStyleProperty(label, textRoleProperty, propertyOf(role));
}

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    setStyleProperty(button, buttonKindProperty, propertyOf(kind));
}

void setInvalid(QWidget *field, bool invalid)
{
    setStyleProperty(field, invalidProperty, invalid);
}

void setSurface(QWidget *widget)
{
    widget->setBackgroundRole(QPalette::Base);
    widget->setAutoFillBackground(true);
}

} // namespace laju::ui
