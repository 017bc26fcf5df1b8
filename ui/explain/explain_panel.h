// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/explain.h"
#include "ui/common/context.h"

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;
class QPushButton;

namespace laju::ui {

/// A sheet at the right side of its parent that explains one figure. It does not block what is below; Esc and
/// its cross close it and give the focus back. Follows the facts and the language while it is open.
class ExplainPanel final : public QFrame
{
    Q_OBJECT
public:
    /// Lies over @p parent, hidden until the first explanation.
    ExplainPanel(Context &context, QWidget *parent);

    void explain(const Metric &metric, const Selection &selection);
    void dismiss();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead();
    void makeFoot();
    /// Explains the figure anew, as the facts stand now.
    void refresh();
    void showAspects();
    void placeAtSide();
    void listRows(Side side);
    void copy();
    void retranslate();

    Context &m_context;
    std::optional<Explanation> m_shown;
    QPointer<QWidget> m_focusBefore;
    QLabel *m_name;
    QLabel *m_subject;
    QLabel *m_value;
    QToolButton *m_close;
    QScrollArea *m_scroll;
    std::array<QPushButton *, 2> m_rows{}; ///< numerator, denominator
    QPushButton *m_copy;
    QPushButton *m_glossary;
};

} // namespace laju::ui
