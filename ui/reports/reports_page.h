// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/reports/report_maker.h"

#include <QThreadPool>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace laju::ui {

class PeriodChooser;
class ReportPreview;
class ScopePicker;

/// Chooses a report, shows it as it will be on paper, and writes it as a PDF.
class ReportsPage final : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(Context &context, QWidget *parent = nullptr);
    ~ReportsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *headerTools() override;
    [[nodiscard]] QString hint() const override;
    /// Shows the report of that key of those days.
    void choose(const QString &key, const Scope &scope, const Period &period);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeHeader();
    void makeBar();
    void connectPickers();
    void retranslate();
    /// Makes the report anew soon, or when the page is next seen.
    void invalidate();
    void refresh();
    void take(const std::shared_ptr<const ReportLayout> &layout);
    void updateBar();
    void askWhere();
    void exportTo(const QString &path);
    [[nodiscard]] Language language() const;

    ReportMaker m_maker;
    QThreadPool m_writers;
    QTimer m_soon;
    std::shared_ptr<const ReportLayout> m_layout;
    std::optional<RepId> m_reader; ///< for whom the report in sight was made
    bool m_isStale = true;
    bool m_isWriting = false;

    QWidget *m_header = nullptr;
    PeriodChooser *m_period = nullptr;
    ScopePicker *m_scope = nullptr;
    QPushButton *m_export = nullptr;
    QWidget *m_bar = nullptr;
    QComboBox *m_template = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_state = nullptr;
    QToolButton *m_previous = nullptr;
    QLabel *m_pageLabel = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_smaller = nullptr;
    QToolButton *m_zoomLabel = nullptr;
    QToolButton *m_bigger = nullptr;
    QToolButton *m_fitWidth = nullptr;
    ReportPreview *m_preview = nullptr;
};

} // namespace laju::ui
