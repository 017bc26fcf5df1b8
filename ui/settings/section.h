// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/common/context.h"

#include <QFormLayout>

namespace laju::ui {

/// One card of the settings: fields with labels that follow the language and contents that follow the
/// workspace.
class Section : public QWidget
{
    Q_OBJECT
public:
    Section(Context &context, QWidget *parent);

protected:
    /// Writes every text in the language in force.
    virtual void retranslate() = 0;
    /// Puts what the workspace holds now into the fields, without emitting.
    virtual void show(const Directory &directory) = 0;
    /// To be called at the end of the constructor: the first retranslate() and show(), and again whenever
    /// needed.
    void begin();

    [[nodiscard]] Context &context() const { return m_context; }
    [[nodiscard]] Card *card() const { return m_card; }
    /// A line of the form; the label is set by relabel().
    void addField(const QString &objectName, QWidget *field);
    /// The field of the form's last line.
    [[nodiscard]] QWidget *lastField() const;
    void relabel(QWidget *field, const QString &text);

    void changeEvent(QEvent *event) override;

private:
    Context &m_context;
    Card *m_card;
    QFormLayout *m_form;
};

} // namespace laju::ui
