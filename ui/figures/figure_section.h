// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QMenu;
class QVBoxLayout;

namespace laju::ui {

/// One of the dashboard's sections: cards below one another, all of one scope and period. Made on first
/// sight; only the one in sight computes.
class FigureSection : public QWidget
{
    Q_OBJECT
public:
    FigureSection(Context &context, QWidget *parent);

    /// Computes and shows everything for @p scope and @p period, card by card: each in a turn of the event
    /// loop, so that the program listens between them. What an earlier call has not shown yet is left out.
    void refresh(const Scope &scope, const Period &period);
    /// Whether everything is shown that refresh() was last asked for.
    [[nodiscard]] virtual bool isComplete() const { return m_selection && m_steps.empty(); }
    /// Adds what can be copied or saved of this section.
    virtual void addExports(QMenu &) {}

protected:
    using Step = std::function<void()>;
    /// The steps that compute and show everything for @p selection, in the order in which they are to be
    /// seen; values are replaced, widgets stay.
    [[nodiscard]] virtual std::vector<Step> stepsToShow(const Selection &selection) = 0;
    /// Shows the same scope and period once more: something was chosen in the section itself.
    void refreshAgain();
    /// What is shown; none before the first refresh().
    [[nodiscard]] const std::optional<Selection> &selection() const { return m_selection; }
    /// Writes every text that refresh() does not, in the language in force. Call it at the end of the
    /// constructor.
    virtual void retranslate() = 0;

    [[nodiscard]] Context &context() const { return m_context; }
    /// Where the cards go.
    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }
    /// Adds widgets side by side with shares of the width, one below the other when it is narrower than
    /// @p foldBelow px.
    void addRow(const std::vector<std::pair<QWidget *, int>> &widgets, int foldBelow = 900);

    void changeEvent(QEvent *event) override;

private:
    Context &m_context;
    QVBoxLayout *m_rows;
    void takeStep();

    std::optional<Selection> m_selection;
    std::vector<Step> m_steps; ///< still to be taken, the next one last
    QTimer m_next;
};

/// The part of @p selection that is the work of @p rep: only the days in the team that it asks for.
[[nodiscard]] Selection ofRep(const Selection &selection, RepId rep);
/// "Calls · West team · November 2026".
[[nodiscard]] QString rowsTitle(const Context &context, const QString &what, const Selection &selection);

} // namespace laju::ui
