// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace laju::ui {

class ElidedLabel;

/// The strip over a page: title, faint subtitle, the page's own tools and one primary button. When there is
/// no room for all in one row the tools take a second.
class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &subtitle);
    /// Shows @p tools (may be nullptr) and hides the ones before, which stay their owner's.
    void setTools(QWidget *tools);
    /// "Log activity" with its shortcut in faint letters behind.
    void setPrimary(const QString &text, const QString &shortcut);

Q_SIGNALS:
    void primaryClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    QLabel *m_title;
    ElidedLabel *m_subtitle;
    QWidget *m_tools = nullptr;
    QPushButton *m_primary;
    bool m_twoRows = false;
};

} // namespace laju::ui
