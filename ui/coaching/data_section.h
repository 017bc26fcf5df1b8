// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/hygiene.h"
#include "ui/figures/figure_section.h"

class QLabel;
class QToolButton;

namespace laju::ui {

class Card;
class TableView;
class TraceReading;
template<typename Row> class RowTable;

/// What a check finds of one rep, with the name.
struct RepHygieneLine
{
    RepHygiene rep;
    QString name;
};

/// Which records cannot be trusted: the checks, and of the one that is chosen why it matters, what to do,
/// whose records they are and the list to mend.
class DataSection final : public FigureSection
{
    Q_OBJECT
public:
    DataSection(Context &context, QWidget *parent);

    [[nodiscard]] bool isComplete() const override;

protected:
    [[nodiscard]] std::vector<Step> stepsToShow(const Selection &selection) override;
    void retranslate() override;

private:
    void makeChecks();
    void makeReps();
    void read(const Selection &selection);
    void showReport();
    /// Tells of the check that is chosen.
    void showCheck();
    void listRecords() const;
    [[nodiscard]] const HygieneFinding *chosen() const;
    [[nodiscard]] QString habitOf(const HygieneFinding &finding) const;

    TraceReading *m_reading;
    Card *m_checks;
    RowTable<HygieneFinding> *m_checkModel;
    TableView *m_checkTable;
    Card *m_detail;
    QLabel *m_meaning;
    QLabel *m_remedy;
    QToolButton *m_list;
    RowTable<RepHygieneLine> *m_repModel;
    TableView *m_repTable;
    std::shared_ptr<const HygieneReport> m_report;
    int m_asked = 0;
    int m_answered = 0; ///< the latest whose report is shown
};

} // namespace laju::ui
