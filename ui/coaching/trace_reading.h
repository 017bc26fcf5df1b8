// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/activity_trace.h"
#include "core/workspace/store.h"
#include "ui/common/latest_work.h"

namespace laju::ui {

/// Reads activities portion by portion, so that whoever writes meanwhile waits for one at most, and then
/// works on them away from the window's thread.
class TraceReading final : public QObject
{
    Q_OBJECT
public:
    explicit TraceReading(Store &store, QObject *parent = nullptr);
    ~TraceReading() override;
    Q_DISABLE_COPY_MOVE(TraceReading)

    /// Lets @p reader, which is nobody else's, take its @p steps one after the other; then makes
    /// @p finish(*reader) on another thread and hands it to @p tell, and an error to @p fail, on this one. An
    /// earlier reading that has not ended is given up.
    template<class Reader, class Finish, class Tell, class Fail>
    void read(const std::shared_ptr<Reader> &reader, std::vector<TraceStep> steps, Finish finish, Tell tell,
              Fail fail)
    {
        cancel();
        const auto job = std::make_shared<Job>();
        m_job = job;
        job->steps = std::move(steps);
        job->reader = reader;
        job->fail = std::move(fail);
        job->finish = [this, reader, finish = std::move(finish), tell = std::move(tell)] {
            m_work.add([reader, finish] { return finish(*reader); },
                       [this, tell](const auto &study) {
                           m_job.reset();
                           tell(study);
                       });
        };
        takeStep(job);
    }
    /// Whether something is still being read or made.
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }

private:
    struct Job
    {
        std::vector<TraceStep> steps;
        size_t next = 0;
        std::shared_ptr<void> reader; ///< whom the steps belong to
        std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);
        std::function<void()> finish;
        std::function<void(const Error &)> fail;
    };

    void takeStep(const std::shared_ptr<Job> &job);
    void cancel();

    Store &m_store;
    LatestWork m_work;
    std::shared_ptr<Job> m_job;
};

} // namespace laju::ui
