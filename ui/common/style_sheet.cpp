// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style_sheet.h"

#include "ui/common/theme.h"

#include <array>
#include <utility>

namespace laju::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{
    std::pair{Role::Background, "@background;"},
    std::pair{Role::Surface, "@surface;"},
    std::pair{Role::Line, "@line;"},
    std::pair{Role::Track, "@track;"},
    std::pair{Role::Text, "@text;"},
    std::pair{Role::Secondary, "@secondary;"},
    std::pair{Role::Faint, "@faint;"},
    std::pair{Role::Accent, "@accent;"},
    std::pair{Role::AccentHover, "@hover;"},
    std::pair{Role::Good, "@good;"},
    std::pair{Role::Warning, "@warning;"},
    std::pair{Role::Bad, "@bad;"},
    std::pair{Role::AccentSoft, "@accentSoft;"},
    std::pair{Role::OnAccent, "@onAccent;"},
};

// Every declaration of a colour ends in ";" so that one name is never the start of another.
constexpr const char *rules = R"(
QPushButton {
  background: @surface; color: @text; border: 1px solid @line; border-radius: 6px;
  padding: 0 12px; min-height: 28px;
}
QPushButton:hover, QPushButton:checked { background: @background; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @faint; background: @background; }
QPushButton[buttonKind="primary"] {
  background: @accent; color: @onAccent; border-color: @accent; font-weight: 700;
}
QPushButton[buttonKind="primary"]:hover { background: @hover; border-color: @hover; }
QPushButton[buttonKind="primary"]:focus { border-color: @text; }
QPushButton[buttonKind="primary"]:disabled { background: @track; color: @faint; border-color: @track; }
QToolButton[buttonKind="normal"] { background: @surface; color: @text; border: 1px solid @line; border-radius: 6px; padding: 5px 12px; }
QToolButton[buttonKind="normal"]:hover { background: @background; }
QToolButton[buttonKind="normal"]:focus { border-color: @accent; }
QToolButton[buttonKind="normal"]::menu-indicator { image: none; }
QPushButton[buttonKind="quiet"], QToolButton[buttonKind="quiet"] {
  background: transparent; border: 1px solid transparent; border-radius: 6px;
}
QPushButton[buttonKind="quiet"]:hover, QToolButton[buttonKind="quiet"]:hover { background: @accentSoft; }
QPushButton[buttonKind="quiet"]:focus, QToolButton[buttonKind="quiet"]:focus { border-color: @accent; }
QPushButton[buttonKind="link"], QToolButton[buttonKind="link"] {
  background: transparent; border: 1px solid transparent; border-radius: 4px; color: @accent;
  padding: 0 2px; min-height: 20px; text-align: left;
}
QPushButton[buttonKind="link"]:hover { text-decoration: underline; }
QPushButton[buttonKind="link"]:focus { border-color: @accent; }
QToolButton { border-radius: 6px; border: 1px solid transparent; background: transparent; padding: 3px; }
QToolButton:hover { background: @background; }
QToolButton:focus { border-color: @accent; }

QLabel[textRole="secondary"] { color: @secondary; }
QLabel[textRole="faint"] { color: @faint; }
QLabel[textRole="accent"] { color: @accent; }
QLabel[textRole="good"] { color: @good; }
QLabel[textRole="warning"] { color: @warning; }
QLabel[textRole="bad"] { color: @bad; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  background: @surface; color: @text; border: 1px solid @line; border-radius: 6px;
  selection-background-color: @accent; selection-color: @onAccent;
}
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 28px; padding: 0 8px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; min-height: 0; padding: 0; background: transparent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border-color: @accent;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  background: @background; color: @faint;
}
*[invalid="true"] { border-color: @bad; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url(:/icons/arrow-down.svg); width: 10px; height: 10px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/arrow-up.svg); width: 10px; height: 10px; }
QDateTimeEdit::drop-down { border: none; width: 24px; }
QPushButton::menu-indicator {
  image: url(:/icons/arrow-down.svg); width: 10px; height: 10px;
  subcontrol-origin: padding; subcontrol-position: right center; right: 8px;
}
QToolButton::menu-indicator { image: none; }
QCheckBox, QRadioButton { spacing: 6px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
  width: 14px; height: 14px; border: 1px solid @faint; border-radius: 4px; background: @surface;
}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
  background: @accent; border-color: @accent; image: url(@check);
}
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QRadioButton::indicator { border-radius: 8px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; background: @surface; }
QComboBox QAbstractItemView { padding: 4px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 18px; }

QAbstractItemView {
  background: @surface; border: 1px solid @line; border-radius: 6px; outline: 0;
  selection-background-color: @accentSoft; selection-color: @text;
}
QTableView { border: none; border-radius: 0; background: transparent; gridline-color: @line; }
QHeaderView { background: transparent; border: none; border-radius: 0; }
QHeaderView::section {
  background: @surface; color: @secondary; border: none; border-bottom: 1px solid @line;
  padding: 0 8px; height: 32px; font-weight: 700; font-size: 12px;
}
QTableCornerButton::section { background: @surface; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; border: none; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { border: none; background: transparent; }

QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { left: 8px; }

QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px 6px; }

QProgressBar { background: @track; border: none; border-radius: 3px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QSlider { min-height: 20px; }
QSlider::groove:horizontal { background: @track; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal {
  background: @surface; border: 2px solid @accent; width: 10px; margin: -5px 0; border-radius: 7px;
}
QSlider::handle:horizontal:hover { background: @accentSoft; }
QSlider::handle:horizontal:focus { background: @accent; }
QSlider::sub-page:horizontal:disabled { background: @track; }
QSlider::handle:horizontal:disabled { border-color: @line; }

QTabWidget::pane { border: none; }
QTabBar::tab { background: transparent; color: @secondary; padding: 6px 12px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; font-weight: 700; }
QTabBar::tab:hover, QTabBar::tab:focus { color: @text; }

QStatusBar::item { border: none; }
QSplitter::handle { background: transparent; }
QGroupBox { border: none; margin-top: 20px; font-weight: 700; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: @text; }
QCalendarWidget QAbstractItemView { border: none; selection-background-color: @accent; selection-color: @onAccent; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface; }
)";

} // namespace

QString styleSheet(const Palette &palette)
{
    QString sheet = QString::fromUtf8(rules);
    for (const auto &[role, name] : names)
        sheet.replace(QLatin1StringView(name), QString(palette.color(role).name() + u';'));
    constexpr int brightFromLightness = 128;
    const bool brightMark = palette.color(Role::OnAccent).lightness() >= brightFromLightness;
    sheet.replace("@check"_L1, brightMark ? ":/icons/check-on-light.svg"_L1 : ":/icons/check-on-dark.svg"_L1);
    return sheet;
}

} // namespace laju::ui
