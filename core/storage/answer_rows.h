// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/survey.h"
#include "core/storage/connection.h"

namespace laju::storage {

/// Answers and comments in the file. Each write clears their tables and fills them again in the order of what
/// the rows say, so that the file is the same whatever came first. Nothing of it goes into the history. Used
/// within a transaction, and dialect::forgetLog() after it; throws Failed.
class AnswerRows final
{
public:
    explicit AnswerRows(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Counts @p more answers, which come with @p import. Throws NotFound (no such survey or team),
    /// InvalidInput (no such score).
    void add(const std::vector<AnswerCount> &more, std::optional<ImportId> import);
    /// Puts @p more among the comments, each at a place that chance gives it. Throws NotFound, InvalidInput.
    void add(const std::vector<SurveyComment> &more);
    /// Takes back what came with @p import.
    void forget(ImportId import);
    /// The comments of @p survey by round; within one in no order.
    [[nodiscard]] std::vector<SurveyComment> comments(SurveyId survey) const;

private:
    Connection &m_connection;
};

} // namespace laju::storage
