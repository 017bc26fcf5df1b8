// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/glossary/glossary.h"
#include "ui/common/page.h"

class QListView;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace laju::ui {

class EmptyState;
class EntryModel;
class EntryView;
class SearchField;
class SegmentedControl;

/// The glossary: what there is at the left, found in either language; the entry in full at the right.
class GlossaryPage final : public Page
{
    Q_OBJECT
public:
    GlossaryPage(Context &context, QWidget *parent);

    /// Shows the entry with that key and remembers it for Back; an unknown key changes nothing.
    void showEntry(const QString &key);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString hint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeEntry();
    void connectParts();
    void fillList();
    void search(const QString &text);
    void go(int steps);
    void present();
    void selectInList();
    void retranslate();
    [[nodiscard]] Language language() const { return context().localization.language(); }

    SearchField *m_search;
    SegmentedControl *m_order;
    EntryModel *m_model;
    QListView *m_list;
    EmptyState *m_nothing;
    QPushButton *m_suggestion;
    QPushButton *m_all;
    QStackedWidget *m_found;
    QToolButton *m_back;
    QToolButton *m_forward;
    QScrollArea *m_scroll;
    EntryView *m_entry;
    QStringList m_visited;
    qsizetype m_at = -1; ///< in m_visited
    QString m_suggested;
};

} // namespace laju::ui
