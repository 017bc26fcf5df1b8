// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/glossary/entry_popup.h"

#include "ui/common/styling.h"

#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {
constexpr int popupWidth = 380;
} // namespace

void EntryPopup::open(const GlossaryEntry &entry, Language language, QWidget *field)
{
    auto *popup = new EntryPopup(entry.in(language), field);
    popup->adjustSize();
    const QRect room = field->screen()->availableGeometry();
    QPoint place = field->mapToGlobal(QPoint(0, field->height() + metric::space));
    if (place.y() + popup->height() > room.bottom())
        place.setY(field->mapToGlobal(QPoint()).y() - popup->height() - metric::space);
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - popup->width())));
    popup->move(place);
    popup->show();
}

EntryPopup::EntryPopup(const GlossaryText &text, QWidget *field)
    : QFrame(field, Qt::Popup)
{
    setObjectName(u"glossaryPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(text.term);
    setAccessibleDescription(text.definition);
    setFrameShape(QFrame::StyledPanel);
    setSurface(this);
    setFixedWidth(popupWidth);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metric::cardPadding, metric::cardPadding, metric::cardPadding,
                             metric::cardPadding);
    rows->setSpacing(2 * metric::space);
    const auto add = [&](const QString &name, const QString &words, TextStyle style, Role role) {
        if (words.isEmpty())
            return;
        auto *label = new QLabel(words, this);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setTextStyle(label, style, role);
        rows->addWidget(label);
    };
    add(u"glossaryPopupTerm"_s, text.term, TextStyle::Strong, Role::Text);
    add(u"glossaryPopupDefinition"_s, text.definition, TextStyle::Body, Role::Text);
    add(u"glossaryPopupExample"_s, text.example, TextStyle::Small, Role::Secondary);
}

} // namespace laju::ui
