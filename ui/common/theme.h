// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"

#include <QColor>
#include <QFont>
#include <QObject>

#include <array>

namespace laju::ui {

/// What a colour is for. Text, Secondary, Faint, Accent, Good, Warning and Bad may be text: each
/// reaches 4.5:1 on Background, on Surface and (the last four) on its own soft fill.
enum class Role {
    Background, ///< the page behind the cards
    Surface,    ///< cards, tables, fields, the rail
    Line,       ///< hairlines and borders
    Track,      ///< the unfilled part of pace bars and rings
    Text,
    Secondary, ///< labels, headers
    Faint,     ///< notes, axis labels
    Accent,
    AccentHover, ///< a primary button under the pointer
    Good,
    Warning,
    Bad,
    AccentSoft, ///< soft fills: chips, selected rows and rail entries
    GoodSoft,
    WarningSoft,
    BadSoft,
    OnAccent, ///< text on a ground of Accent
    Count     ///< number of roles, not a colour
};

/// How a value is judged; said by colour *and* by a sign, a word or a shape beside it.
enum class Tone { Neutral, Accent, Good, Warning, Bad };

/// The colour of text and marks in a tone (Neutral is Secondary).
[[nodiscard]] Role textRole(Tone tone);
/// The soft fill that goes with textRole() (Neutral is Background).
[[nodiscard]] Role softRole(Tone tone);

/// One closed set of colours.
class Palette final
{
public:
    static constexpr int seriesCount = 6;
    using Roles = std::array<QRgb, static_cast<std::size_t>(Role::Count)>;
    using Series = std::array<QRgb, seriesCount>;

    constexpr Palette(const Roles &roles, const Series &series)
        : m_roles(roles)
        , m_series(series)
    {
    }

    [[nodiscard]] QColor color(Role role) const
    {
        return QColor::fromRgb(m_roles[static_cast<std::size_t>(role)]);
    }
    /// Colour of the series with this index, which may be any number from 0: beyond six they repeat.
    [[nodiscard]] QColor series(int index) const
    {
        return QColor::fromRgb(m_series[static_cast<std::size_t>(index % seriesCount)]);
    }

private:
    Roles m_roles;
    Series m_series;
};

[[nodiscard]] const Palette &lightPalette();
[[nodiscard]] const Palette &darkPalette();
/// The set for paper and PDF: always the light one, whatever the screen shows. Needs no application object.
[[nodiscard]] const Palette &printPalette();

/// The set in force on screen, told by the application's palette.
///
/// How a widget gets its colours: ask for currentPalette() *while painting* and keep no QColor. A theme
/// switch changes the application's palette and style sheet, which repaints every widget; nothing has to be
/// connected. What must be built anew instead of repainted (a chart) does so in changeEvent() on
/// QEvent::PaletteChange. Labels and buttons of standard classes say their role with the functions of
/// styling.h.
[[nodiscard]] const Palette &currentPalette();

/// Sizes in device-independent pixels.
namespace metric {
inline constexpr int bodyPx = 13;
inline constexpr int smallPx = 12;
inline constexpr int notePx = 11; ///< notes in a card's header, axis labels
inline constexpr int titlePx = 18;
inline constexpr int figurePx = 24;
inline constexpr int space = 4;    ///< distances are multiples of this
inline constexpr int cardGap = 12; ///< between cards
inline constexpr int cardPadding = 14;
inline constexpr int pageMargin = 20;
inline constexpr int cardRadius = 8;
inline constexpr int controlRadius = 6;
inline constexpr int controlHeight = 30;
inline constexpr int rowHeight = 31; ///< of a table
inline constexpr int iconPx = 16;
} // namespace metric

/// The application's font at a pixel size; digits are tabular in the families chosen by Theme.
[[nodiscard]] QFont uiFont(int pixelSize, QFont::Weight weight = QFont::Normal);

enum class Scheme { System, Light, Dark };

} // namespace laju::ui

template<> struct laju::Keys<laju::ui::Scheme>
{
    static constexpr std::array table{std::pair{laju::ui::Scheme::System, "system"},
                                      std::pair{laju::ui::Scheme::Light, "light"},
                                      std::pair{laju::ui::Scheme::Dark, "dark"}};
};

namespace laju::ui {

/// Puts a colour scheme on the application: Fusion, palette, font and style sheet. Owned by the composition;
/// exactly one lives as long as the QApplication.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// Applies the scheme at once. Construct it before any window, after QApplication.
    explicit Theme(Scheme scheme = Scheme::System, QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    /// Whether the dark set is in force (for System: as the desktop was at the start).
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] const Palette &palette() const;
    [[nodiscard]] QColor color(Role role) const { return palette().color(role); }
    [[nodiscard]] QColor series(int index) const { return palette().series(index); }

    void setScheme(Scheme scheme);

Q_SIGNALS:
    /// The colours in force are others than before; the application already wears them.
    void changed();

private:
    void apply();

    Scheme m_scheme;
    bool m_systemIsDark;
};

} // namespace laju::ui
