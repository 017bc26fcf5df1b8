// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QPushButton;

namespace laju::ui {

class FormField;

/// Asks why a deal was lost; without a reason nothing is lost.
class LossReasonDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @p deal is its name; @p reasons are offered, any other can be typed.
    LossReasonDialog(const QString &deal, const QStringList &reasons, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    /// The deal was lost, and why.
    void answered(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_deal;
    QComboBox *m_reason;
    FormField *m_field;
    QPushButton *m_cancel;
    QPushButton *m_lost;
};

} // namespace laju::ui
