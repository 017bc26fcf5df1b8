// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/glossary/glossary.h"
#include "ui/common/context.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace laju::ui {

class Chip;

/// One entry of the glossary in full: its term in both languages, what it means, an example, of a metric also
/// its formula and this month's figure, and what it is related to.
class EntryView final : public QWidget
{
    Q_OBJECT
public:
    explicit EntryView(Context &context, QWidget *parent = nullptr);

    void showEntry(const GlossaryEntry &entry);

Q_SIGNALS:
    /// A related entry is wanted.
    void entryChosen(const QString &key);

private:
    QLabel *addLabel(const QString &name);
    void showMetric(const Metric *metric);
    void showRelated(const GlossaryEntry &entry);
    /// Of the whole company.
    [[nodiscard]] Selection thisMonth() const;

    Context &m_context;
    QLabel *m_term;
    Chip *m_group;
    QLabel *m_other;
    QLabel *m_definition;
    QWidget *m_facts;
    QFormLayout *m_factRows;
    const Metric *m_metric = nullptr;
    QPushButton *m_now;
    QWidget *m_examplePanel;
    QLabel *m_exampleTitle;
    QLabel *m_example;
    QLabel *m_synonyms;
    QLabel *m_relatedTitle;
    QWidget *m_related;
};

} // namespace laju::ui
