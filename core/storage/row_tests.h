// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/storage/account_names.h"
#include "core/workspace/directory.h"

#include <optional>
#include <unordered_map>

struct sqlite3_context;
struct sqlite3_value;

namespace laju::storage {

/// A word looked for, with the accounts whose name has it.
struct WantedWord
{
    QByteArray start;
    std::unordered_set<qint64> accounts = {};
};

/// What SQL cannot say well about an activity, as functions of the database:
/// has_words(subject, note, account_id) and in_spans(rep_id, day). They go by what was set last.
class RowTests final
{
public:
    /// Makes the functions known to @p connection, which must not outlive this.
    explicit RowTests(Connection &connection);
    Q_DISABLE_COPY_MOVE(RowTests)

    void setSpans(const std::vector<RepSpan> &spans);
    void setWords(std::vector<WantedWord> words) { m_words = std::move(words); }
    [[nodiscard]] const std::vector<WantedWord> &words() const { return m_words; }
    /// has_words() fails when it has been called @p calls more times; none: never. Then isExhausted().
    void allow(std::optional<qint64> calls);
    [[nodiscard]] bool isExhausted() const { return m_exhausted; }

private:
    static void hasWords(sqlite3_context *context, int count, sqlite3_value **values);
    static void inSpans(sqlite3_context *context, int count, sqlite3_value **values);

    struct DayRange
    {
        qint64 first;
        qint64 past;
    };
    std::unordered_map<qint64, std::vector<DayRange>> m_spans; ///< by rep
    std::vector<WantedWord> m_words;
    std::optional<qint64> m_allowed;
    bool m_exhausted = false;
};

} // namespace laju::storage
