// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/directory.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace laju::ui {

class FormField;

/// Asks where the opportunities of a stage go before the stage is removed.
class StageRemovalDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @p targets are where the @p count opportunities of @p stage may go: at least one.
    StageRemovalDialog(const Stage &stage, int count, const std::vector<Stage> &targets, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void answered(laju::StageId to);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Stage m_stage;
    int m_count;
    QLabel *m_text;
    QComboBox *m_target;
    FormField *m_field;
    QPushButton *m_cancel;
    QPushButton *m_remove;
};

} // namespace laju::ui
