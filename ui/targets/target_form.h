// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/target_words.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace laju::ui {

class OptionalDateEdit;

/// Makes or changes one target, with what the past says about it beside the value.
class TargetForm final : public QWidget
{
    Q_OBJECT
public:
    explicit TargetForm(Context &context, QWidget *parent = nullptr);

    /// Shows @p target to be changed; none: an empty form for a new one.
    void edit(const std::optional<Target> &target);
    /// The one being changed; none while a new one is made.
    [[nodiscard]] std::optional<TargetId> editing() const;

Q_SIGNALS:
    void saved();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillBearers();
    void save();
    void remove();
    void updateAdvice();
    void showError(const QString &text);
    void retranslate();
    [[nodiscard]] const Metric &metric() const;
    [[nodiscard]] TargetBearer bearer() const;
    [[nodiscard]] Cadence cadence() const;
    [[nodiscard]] TargetSense sense() const;
    [[nodiscard]] Result<Target> read() const;

    Context &m_context;
    std::optional<Target> m_target;
    std::vector<TargetBearer> m_bearers;
    QTimer m_adviceSoon;
    QLabel *m_metricLabel;
    QComboBox *m_metric;
    QLabel *m_bearerLabel;
    QComboBox *m_bearer;
    QLabel *m_cadenceLabel;
    QComboBox *m_cadence;
    QLabel *m_valueLabel;
    QComboBox *m_sense;
    QLineEdit *m_value;
    QLabel *m_fromLabel;
    QDateEdit *m_from;
    OptionalDateEdit *m_until;
    QLabel *m_weightLabel;
    QSpinBox *m_weight;
    QLabel *m_advice;
    QLabel *m_error;
    QPushButton *m_remove;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace laju::ui
