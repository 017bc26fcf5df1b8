// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace laju::ui {

/// The first thing seen of an empty workspace: try it with sample data, bring one's own, or begin with a
/// name.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(Context &context, QWidget *parent = nullptr);
    ~WelcomePage() override;

Q_SIGNALS:
    /// The workspace has its first rep, and nothing else.
    void startedEmpty();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeSample();
    void startEmpty();
    void setBusy(bool busy);
    void retranslate();

    Context &m_context;
    QLabel *m_title;
    QLabel *m_text;
    QLineEdit *m_name;
    QPushButton *m_sample;
    QPushButton *m_import;
    QPushButton *m_empty;
    QProgressBar *m_progress;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace laju::ui
