// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/storage/record_names.h"
#include "core/workspace/directory.h"

#include <QElapsedTimer>

#include <array>
#include <optional>
#include <unordered_map>

struct sqlite3_context;
struct sqlite3_value;

namespace laju::storage {

/// A word looked for, with those whose name has it.
struct WantedWord
{
    QByteArray start;
    NamedIds accounts = {};
    NamedIds contacts = {};
    NamedIds opportunities = {};

    [[nodiscard]] size_t names() const { return accounts.size() + contacts.size() + opportunities.size(); }
};

/// What SQL cannot say well about an activity, as functions of the database:
/// has_words(subject, note, account_id, contact_id, opportunity_id) and in_spans(rep_id, day). They go by
/// what was set last. looked_at(a, b, c) is true and takes note of three numbers that tell where the row
/// stands.
class RowTests final
{
public:
    /// Makes the functions known to @p connection, which must not outlive this.
    explicit RowTests(Connection &connection);
    Q_DISABLE_COPY_MOVE(RowTests)

    void setSpans(const std::vector<RepSpan> &spans);
    void setWords(std::vector<WantedWord> words) { m_words = std::move(words); }
    [[nodiscard]] const std::vector<WantedWord> &words() const { return m_words; }

    /// How many rows looked_at() lets pass, and for how long, until it fails; the first ones always pass.
    struct Allowance
    {
        qint64 rows;
        std::chrono::milliseconds time;
        qint64 atLeast = 1;
    };
    void allow(const Allowance &allowance);
    /// It never fails.
    void allowAll() { m_allowance.reset(); }
    [[nodiscard]] bool isExhausted() const { return m_exhausted; }
    /// How many rows have passed since allow(), and what was told of the last of them.
    [[nodiscard]] qint64 looks() const { return m_looks; }
    [[nodiscard]] const std::array<qint64, 3> &lookedAt() const { return m_lookedAt; }

private:
    static void hasWords(sqlite3_context *context, int count, sqlite3_value **values);
    static void inSpans(sqlite3_context *context, int count, sqlite3_value **values);
    static void look(sqlite3_context *context, int count, sqlite3_value **values);

    struct DayRange
    {
        qint64 first;
        qint64 past;
    };
    std::unordered_map<qint64, std::vector<DayRange>> m_spans; ///< by rep
    std::vector<WantedWord> m_words;
    std::optional<Allowance> m_allowance;
    QElapsedTimer m_since;
    qint64 m_looks = 0;
    std::array<qint64, 3> m_lookedAt{};
    bool m_exhausted = false;
};

} // namespace laju::storage
