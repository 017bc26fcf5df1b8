// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/glossary/glossary.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace laju::ui {

/// Entries of the glossary under headings, in the language of the window.
class EntryModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KeyOfEntryRole = Qt::UserRole + 1, ///< empty of a heading
        OtherTermRole,                     ///< the term in the other language, where it is another
    };
    struct Section
    {
        QString heading; ///< empty: none
        std::vector<const GlossaryEntry *> entries;
    };

    using QAbstractListModel::QAbstractListModel;

    void setSections(const std::vector<Section> &sections, Language language);
    /// -1 when it is not listed.
    [[nodiscard]] int rowOf(QStringView key) const;
    /// The first row that is an entry; -1 when there is none.
    [[nodiscard]] int firstEntry() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading;
        const GlossaryEntry *entry = nullptr;
    };
    std::vector<Row> m_rows;
    Language m_language = Language::English;
};

/// Headings small and bold; of an entry its term, and faint the other language's.
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace laju::ui
