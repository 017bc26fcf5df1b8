// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/glossary/entry_list.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace laju::ui {

namespace {
constexpr int headingHeight = 34;
constexpr int cellPadding = 10;
} // namespace

void EntryModel::setSections(const std::vector<Section> &sections, Language language)
{
    beginResetModel();
    m_rows.clear();
    m_language = language;
    for (const Section &section : sections) {
        if (!section.heading.isEmpty())
            m_rows.push_back({section.heading});
        for (const GlossaryEntry *entry : section.entries)
            m_rows.push_back({{}, entry});
    }
    endResetModel();
}

int EntryModel::rowOf(QStringView key) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row &row) { return row.entry && row.entry->key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int EntryModel::firstEntry() const
{
    const auto found = std::ranges::find_if(m_rows, [](const Row &row) { return row.entry; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (!row.entry)
        return role == Qt::DisplayRole ? QVariant(row.heading) : QVariant();
    const Language other = m_language == Language::English ? Language::Indonesian : Language::English;
    const GlossaryText &text = row.entry->in(m_language);
    const QString otherTerm = row.entry->in(other).term == text.term ? QString() : row.entry->in(other).term;
    switch (role) {
    case Qt::DisplayRole:
        return text.abbreviation.isEmpty() ? text.term
                                           : QString(text.term + u" (" + text.abbreviation + u')');
    case Qt::AccessibleTextRole:
        return otherTerm.isEmpty() ? text.term : QString(text.term + u", " + otherTerm);
    case KeyOfEntryRole:
        return row.entry->key;
    case OtherTermRole:
        return otherTerm;
    default:
        return {};
    }
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    return m_rows[static_cast<size_t>(index.row())].entry ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                          : Qt::NoItemFlags;
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Palette &colors = currentPalette();
    const QRect rect = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->save();
    if (index.data(EntryModel::KeyOfEntryRole).toString().isEmpty()) {
        painter->setFont(uiFont(metric::smallPx, QFont::Bold));
        painter->setPen(colors.color(ui::Role::Secondary));
        painter->drawText(rect.adjusted(0, 0, 0, -metric::space), Qt::AlignLeft | Qt::AlignBottom,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
        painter->restore();
        return;
    }
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || option.state & QStyle::State_MouseOver) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.color(chosen ? ui::Role::AccentSoft : ui::Role::Background));
        painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), metric::controlRadius,
                                 metric::controlRadius);
    }
    painter->setFont(uiFont(metric::bodyPx, chosen ? QFont::Bold : QFont::Normal));
    painter->setPen(colors.color(chosen ? ui::Role::Accent : ui::Role::Text));
    const QString term = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, term);
    const int taken = painter->fontMetrics().horizontalAdvance(term) + 3 * metric::space;
    const QRect rest = rect.adjusted(taken, 0, 0, 0);
    constexpr int leastForOther = 40;
    if (const QString other = index.data(EntryModel::OtherTermRole).toString();
        !other.isEmpty() && rest.width() > leastForOther) {
        painter->setFont(uiFont(metric::notePx));
        painter->setPen(colors.color(ui::Role::Faint));
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(other, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = index.data(EntryModel::KeyOfEntryRole).toString().isEmpty();
    return {0, heading ? headingHeight : metric::rowHeight};
}

} // namespace laju::ui
