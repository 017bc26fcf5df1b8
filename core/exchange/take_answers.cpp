// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_words.h"
#include "core/exchange/row_taker.h"
#include "core/exchange/value_formats.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

/// The number that an answer begins with: "9", "10 - extremely likely", "9/10", "7.0".
std::optional<int> numberIn(const QString &answer)
{
    static const QRegularExpression number(u"^(-?\\d{1,3})(?:[.,]0+)?(?![\\d.,])"_s);
    const auto match = number.match(answer);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

/// Counts what people answered; of the people it takes nothing.
class AnswerTaker final : public RowTaker
{
public:
    AnswerTaker(ImportBook &book, const Mapping &mapping, Instant now)
        : m_book(book)
        , m_isDated(mapping.has(ImportField::Answered))
        , m_today(localDay(now, book.directory().zone()))
    {
        for (const Survey &survey : book.directory().surveys)
            m_surveys.emplace(std::pair(nameKey(survey->question), survey->scale), survey->id);
        for (const AnswerCount &count : book.directory().answers)
            m_stored[{count.survey, count.day, count.team, count.score}] = count.answers;
    }

    /// How the question is answered shows in all answers together: from 1 to 5 is agreement, from 0 to 10 a
    /// recommendation. Without dates the same file is known again by all that it says.
    Result<void> prepare(const SourceFile &file,
                         const std::vector<std::optional<ImportField>> &columns) override
    {
        const auto columnOf = [&](ImportField field) {
            return std::ranges::find(columns, std::optional(field)) - columns.begin();
        };
        const auto score = columnOf(ImportField::Score);
        if (score == std::ssize(columns))
            return {};
        const HeaderCell &head = file.header()[size_t(score)];
        constexpr qsizetype wordsOfAQuestion = 4;
        if (head.text.contains(u'?') || head.key.count(u' ') >= wordsOfAQuestion)
            m_question = head.text.simplified();
        int least = 10;
        int most = 0;
        QStringList said;
        const auto read = file.forEachRow([&](const CsvRecord &record) {
            const QString answer = record.text(score).trimmed();
            if (const auto number = numberIn(answer)) {
                least = std::min(least, *number);
                most = std::max(most, *number);
            }
            said.append(QStringList{answer, record.text(columnOf(ImportField::Question)),
                                    record.text(columnOf(ImportField::Team))}
                            .join(u'\x1f'));
            return true;
        });
        if (!read)
            return failure(read.error());
        static const QRegularExpression recommends(u"\\be?nps\\b|promoter|recommend|rekomendasi"_s);
        m_isOneToFive = least >= 1 && most <= 5 && !head.key.contains(recommends);
        if (m_isDated)
            return {};
        said.sort();
        m_digest = QCryptographicHash::hash(said.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
        const auto isTaken = m_book.isTaken(keyOfFile(), m_digest);
        if (!isTaken)
            return failure(isTaken.error());
        m_isKnown = *isTaken;
        return {};
    }

    Result<RowVerdict> take(RowReader &row) override
    {
        const QString text = row.text(ImportField::Score);
        // Whoever left the question out did not answer it.
        if (isNothing(text))
            return RowVerdict::Blank;
        const auto answer = answerIn(row, text);
        std::optional<Day> day = m_isDated ? dayIn(row) : std::optional(m_today);
        if (!answer || !day || !row.refusals().empty())
            return RowVerdict::Refused;
        const auto survey = surveyOf(row, answer->first);
        if (!survey)
            return failure(survey.error());
        if (!*survey)
            return RowVerdict::Refused;
        const auto team = teamOf(row, m_book);
        if (!team)
            return failure(team.error());
        const Key key{**survey, *day, *team, answer->second};
        const qint64 count = ++m_counts[key];
        const auto stored = m_stored.find(key);
        const bool isHere = m_isDated ? stored != m_stored.end() && count <= stored->second : m_isKnown;
        return isHere ? RowVerdict::Unchanged : RowVerdict::New;
    }

    /// Whose answer it is nobody knows, so of a day the file has as many answers of a kind as it says, not as
    /// many more.
    Result<void> finish() override
    {
        std::vector<AnswerCount> more;
        for (const auto &[key, count] : m_counts) {
            const auto stored = m_stored.find(key);
            const qint64 known = m_isDated && stored != m_stored.end() ? stored->second : 0;
            if (count > known && !m_isKnown)
                more.push_back({key.survey, key.day, key.team, key.score, count - known});
        }
        if (more.empty())
            return {};
        if (!m_isDated)
            m_book.remember(keyOfFile(), m_digest, more.front().survey.number(), 1, {});
        return m_book.isWriting() ? m_book.session().addAnswers(more) : Result<void>();
    }

private:
    struct Key
    {
        SurveyId survey;
        Day day;
        std::optional<TeamId> team;
        int score;

        friend auto operator<=>(const Key &, const Key &) = default;
    };

    [[nodiscard]] QString keyOfFile() const { return QString::fromLatin1(m_digest); }

    [[nodiscard]] std::optional<std::pair<SurveyScale, int>> answerIn(RowReader &row,
                                                                      const QString &text) const
    {
        const auto number = numberIn(text);
        if (!number) {
            const auto agreement = agreementOf(text);
            if (!agreement)
                row.refuseWord(ImportField::Score);
            return agreement ? std::optional(std::pair(SurveyScale::Agreement, *agreement)) : std::nullopt;
        }
        if (m_isOneToFive) {
            constexpr int neutral = 3;
            return std::pair(SurveyScale::Agreement, *number < neutral ? 0 : *number == neutral ? 1 : 2);
        }
        if (const auto wrong = checkScore(SurveyScale::Recommendation, *number)) {
            row.refuse(ImportField::Score, wrong->text);
            return {};
        }
        return std::pair(SurveyScale::Recommendation, *number);
    }

    [[nodiscard]] std::optional<Day> dayIn(RowReader &row) const
    {
        const auto date = row.date(ImportField::Answered);
        if (!date) {
            if (row.refusals().empty())
                row.refuse(ImportField::Answered,
                           QCoreApplication::translate("Import", "The day of the answer is missing."));
            return {};
        }
        if (!date->time || !date->utcOffsetSeconds)
            return date->day;
        return localDay(instantAt(date->day, *date->time, QTimeZone(*date->utcOffsetSeconds)),
                        m_book.directory().zone());
    }

    /// Nothing where the row is refused. Errors: those of Session::save().
    Result<std::optional<SurveyId>> surveyOf(RowReader &row, SurveyScale scale)
    {
        const QString named = row.text(ImportField::Question);
        const QString question = named.isEmpty() ? m_question : named;
        const std::pair key(nameKey(question), scale);
        if (const auto known = m_surveys.find(key); known != m_surveys.end())
            return std::optional(known->second);
        const auto survey = makeChecked<Survey>(row, SurveyFields{.question = question, .scale = scale});
        if (!survey)
            return std::optional<SurveyId>();
        if (auto saved = m_book.save(*survey); !saved)
            return failure(saved.error());
        m_surveys.emplace(key, (*survey)->id);
        return std::optional((*survey)->id);
    }

    ImportBook &m_book;
    bool m_isDated;
    Day m_today;        ///< when answers without a date count
    QString m_question; ///< of rows that name none
    bool m_isOneToFive = false;
    bool m_isKnown = false; ///< a file without dates that was taken before
    QByteArray m_digest;
    std::map<std::pair<QString, SurveyScale>, SurveyId> m_surveys;
    std::map<Key, qint64> m_stored;
    std::map<Key, qint64> m_counts;
};

} // namespace

std::unique_ptr<RowTaker> makeAnswerTaker(ImportBook &book, const Mapping &mapping, Instant now)
{
    return std::make_unique<AnswerTaker>(book, mapping, now);
}

} // namespace laju
