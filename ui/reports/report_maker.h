// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/workspace/store.h"
#include "ui/reports/report_layout.h"

#include <QThreadPool>

#include <memory>

namespace laju::ui {

/// Makes reports away from the GUI thread: figures and pages on a worker, what they
/// tell besides on the database thread.
class ReportMaker final : public QObject
{
    Q_OBJECT
public:
    /// What a report is asked of, as values that travel.
    struct Order
    {
        const ReportTemplate *kind;
        std::shared_ptr<const Facts> facts;
        Scope scope;
        Period period;
        Language language;
        QString author;
        std::optional<RepId> reader;
        Instant made;
        Day today;

        [[nodiscard]] ReportInput input() const;
    };

    explicit ReportMaker(Store &store, QObject *parent = nullptr);
    ~ReportMaker() override;

    /// Starts on @p order; an earlier one that is not ready yet is forgotten.
    void make(const Order &order);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void made(std::shared_ptr<const laju::ui::ReportLayout> layout);
    void failed(const laju::Error &error);

private:
    void layOut(const Order &order, const ReportRecords &records, int number);

    Store &m_store;
    QThreadPool m_workers;
    int m_number = 0; ///< of the latest order
    bool m_isBusy = false;
};

} // namespace laju::ui
