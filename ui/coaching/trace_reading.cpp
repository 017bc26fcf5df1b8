// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/trace_reading.h"

namespace laju::ui {

TraceReading::TraceReading(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

TraceReading::~TraceReading()
{
    cancel();
}

void TraceReading::cancel()
{
    if (m_job)
        *m_job->cancelled = true;
    m_work.forget();
    m_job.reset();
}

void TraceReading::takeStep(const std::shared_ptr<Job> &job)
{
    if (job->next == job->steps.size()) {
        job->finish();
        return;
    }
    m_store.ask(
        this,
        [job](Session &session) {
            TraceStep &step = job->steps[job->next];
            step.query.cancelled = job->cancelled;
            return *job->cancelled ? Result<void>() : session.visitTraces(step.query, step.visit);
        },
        [this, job](const Result<void> &read) {
            if (job != m_job)
                return;
            if (!read) {
                m_job.reset();
                job->fail(read.error());
                return;
            }
            ++job->next;
            takeStep(job);
        });
}

} // namespace laju::ui
