// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/answer_rows.h"

#include "core/storage/bulk_insert.h"
#include "core/storage/sql_text.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <map>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

/// What tells one count from another; 0 is no team and no import.
struct CountKey
{
    qint64 survey;
    qint64 day;
    qint64 team;
    int score;
    qint64 import;

    friend auto operator<=>(const CountKey &, const CountKey &) = default;
};
using Counts = std::map<CountKey, qint64>;

template<class IdType> qint64 numberOf(const std::optional<IdType> &id)
{
    return id ? id->number() : 0;
}

Counts readCounts(Connection &connection)
{
    Statement rows(connection, sqlNamed("survey.counts"_L1));
    rows.run();
    Counts counts;
    while (rows.next()) {
        Reader row = rows.row();
        const CountKey key{row.number(), row.number(), row.number(), row.integer(), row.number()};
        counts[key] = row.number();
    }
    return counts;
}

void writeCounts(Connection &connection, const Counts &counts)
{
    Statement(connection, sqlNamed("survey.forget_counts"_L1)).run();
    BulkInsert rows(connection, sqlNamed("survey.add_count"_L1));
    for (const auto &[key, answers] : counts) {
        rows << key.survey << key.day << key.team << qint64(key.score) << key.import << answers;
        rows.run();
    }
}

/// The scale of surveys, each read once.
class Scales final
{
public:
    explicit Scales(Connection &connection)
        : m_connection(connection)
    {
    }

    SurveyScale of(SurveyId survey)
    {
        const auto known = m_scales.find(survey);
        if (known != m_scales.end())
            return known->second;
        Statement found(m_connection, sqlNamed("survey.scale"_L1));
        found.bind(survey).run();
        if (!found.next())
            throw Failed(ErrorKind::NotFound,
                         QCoreApplication::translate("Storage", "This survey does not exist any more."));
        return m_scales.emplace(survey, found.row().key<SurveyScale>()).first->second;
    }

private:
    Connection &m_connection;
    std::map<SurveyId, SurveyScale> m_scales;
};

} // namespace

void AnswerRows::add(const std::vector<AnswerCount> &more, std::optional<ImportId> import)
{
    Scales scales(m_connection);
    std::map<qint64, bool> teams{{0, true}};
    Counts counts = readCounts(m_connection);
    for (const AnswerCount &count : more) {
        if (auto wrong = checkScore(scales.of(count.survey), count.score))
            throw Failed(std::move(*wrong));
        const qint64 team = numberOf(count.team);
        if (!teams.contains(team)) {
            Statement found(m_connection, u"SELECT 1 FROM team WHERE id = ? AND deleted_at IS NULL"_s);
            found.bind(team).run();
            teams[team] = found.next();
        }
        if (!teams[team])
            throw Failed(ErrorKind::NotFound,
                         QCoreApplication::translate("Storage", "This team does not exist any more."));
        counts[{count.survey.number(), plain(count.day), team, count.score, numberOf(import)}] +=
            count.answers;
    }
    writeCounts(m_connection, counts);
}

void AnswerRows::forget(ImportId import)
{
    Counts counts = readCounts(m_connection);
    std::erase_if(counts, [&](const auto &count) { return count.first.import == import.number(); });
    writeCounts(m_connection, counts);
}

void AnswerRows::add(const std::vector<SurveyComment> &more)
{
    using Place = std::tuple<qint64, qint64, qint64>; // survey, first day of the round, number
    std::map<Place, std::pair<Sentiment, QString>> all;
    {
        Statement rows(m_connection, sqlNamed("survey.all_comments"_L1));
        rows.run();
        while (rows.next()) {
            Reader row = rows.row();
            const Place place{row.number(), row.number(), row.number()};
            const auto sentiment = row.key<Sentiment>();
            all.emplace(place, std::pair(sentiment, row.text()));
        }
    }
    Scales scales(m_connection);
    for (const SurveyComment &comment : more) {
        if (auto wrong = check(comment))
            throw Failed(std::move(*wrong));
        (void)scales.of(comment.survey); // must exist
        // Other numbers grow with time.
        const auto number = static_cast<qint64>(QRandomGenerator::system()->generate64() >> 1);
        all.emplace(Place(comment.survey.number(), plain(comment.round), number),
                    std::pair(comment.sentiment, comment.text.trimmed()));
    }
    Statement(m_connection, sqlNamed("survey.forget_comments"_L1)).run();
    BulkInsert rows(m_connection, sqlNamed("survey.add_comment"_L1));
    for (const auto &[place, said] : all) {
        const auto &[survey, round, number] = place;
        rows << survey << round << number << said.first << said.second;
        rows.run();
    }
}

std::vector<SurveyComment> AnswerRows::comments(SurveyId survey) const
{
    Statement rows(m_connection, sqlNamed("survey.comments"_L1));
    rows.bind(survey).run();
    std::vector<SurveyComment> found;
    while (rows.next()) {
        Reader row = rows.row();
        found.push_back({.survey = row.id<SurveyId>(),
                         .round = row.day(),
                         .sentiment = row.key<Sentiment>(),
                         .text = row.text()});
    }
    return found;
}

} // namespace laju::storage
