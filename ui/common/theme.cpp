// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace laju::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int darkBelowLightness = 128;

bool isDarkGround(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < darkBelowLightness;
}

// In the order of Role.
constexpr Palette light({0xF4F6F8, 0xFFFFFF, 0xE1E6EB, 0xE1E6EB, 0x17212B, 0x5B6875, 0x66727F, 0x0B6E6E,
                         0x095C5C, 0x1C7A4B, 0x9A5B00, 0xB3261E, 0xDBEEED, 0xDFF3E7, 0xFDEFD8, 0xFBE2DF,
                         0xFFFFFF},
                        {0x0B6E6E, 0xE08A1E, 0x4C6FBF, 0xB24C8B, 0x6B8E23, 0x8A96A3});

constexpr Palette dark({0x14191F, 0x1D242C, 0x2E3843, 0x2E3843, 0xE8EDF2, 0xA5B1BD, 0x8A97A4, 0x3FB8B0,
                        0x5CC8C1, 0x5CC48D, 0xE5A94B, 0xF2857D, 0x163D3D, 0x1B3D2C, 0x43331A, 0x472726,
                        0x06201F},
                       {0x3FB8B0, 0xF0A64B, 0x86A5EA, 0xDE86BC, 0xA9CC62, 0x74818E});

QPalette qtPalette(const Palette &colors)
{
    QPalette result;
    const auto set = [&](QPalette::ColorRole target, Role role) {
        result.setColor(target, colors.color(role));
    };
    set(QPalette::Window, Role::Background);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Background);
    set(QPalette::Text, Role::Text);
    set(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::OnAccent);
    set(QPalette::Highlight, Role::Accent);
    set(QPalette::HighlightedText, Role::OnAccent);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::ToolTipBase, Role::Surface);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::PlaceholderText, Role::Faint);
    set(QPalette::Light, Role::Surface);
    set(QPalette::Midlight, Role::Background);
    set(QPalette::Mid, Role::Line);
    set(QPalette::Dark, Role::Line);
    set(QPalette::Shadow, Role::Line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, colors.color(Role::Faint));
    return result;
}

QFont applicationFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // A family with digits of one width: figures below each other must line up.
    for (const QString &family : {u"Noto Sans"_s, u"Segoe UI"_s}) {
        if (QFontDatabase::hasFamily(family)) {
            font.setFamilies({family});
            break;
        }
    }
    font.setPixelSize(metric::bodyPx);
    return font;
}

} // namespace

Role textRole(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Role::Secondary;
    case Tone::Accent:
        return Role::Accent;
    case Tone::Good:
        return Role::Good;
    case Tone::Warning:
        return Role::Warning;
    case Tone::Bad:
        return Role::Bad;
    }
    Q_UNREACHABLE();
}

Role softRole(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Role::Background;
    case Tone::Accent:
        return Role::AccentSoft;
    case Tone::Good:
        return Role::GoodSoft;
    case Tone::Warning:
        return Role::WarningSoft;
    case Tone::Bad:
        return Role::BadSoft;
    }
    Q_UNREACHABLE();
}

const Palette &lightPalette()
{
    return light;
}

const Palette &darkPalette()
{
    return dark;
}

const Palette &printPalette()
{
    return light;
}

const Palette &currentPalette()
{
    return isDarkGround(QGuiApplication::palette()) ? dark : light;
}

QFont uiFont(int pixelSize, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

Theme::Theme(Scheme scheme, QObject *parent)
    : QObject(parent)
    , m_scheme(scheme)
    , m_systemIsDark(isDarkGround(QGuiApplication::palette()) ||
                     isDarkGround(QApplication::style()->standardPalette()))
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(applicationFont());
    apply();
}

bool Theme::isDark() const
{
    return m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_systemIsDark);
}

const Palette &Theme::palette() const
{
    return isDark() ? dark : light;
}

void Theme::setScheme(Scheme scheme)
{
    const bool wasDark = isDark();
    m_scheme = scheme;
    if (isDark() == wasDark)
        return;
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    QApplication::setPalette(qtPalette(palette()));
    qApp->setStyleSheet(styleSheet(palette()));
}

} // namespace laju::ui
