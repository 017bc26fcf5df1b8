// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activities/row_reading.h"
#include "ui/common/csv_export.h"
#include "ui/logging/activity_columns.h"

#include <QTimer>

namespace laju::ui {

/// The activities of a query, however many: as many rows as there are, of which those around what was looked
/// at last are in memory. The others show nothing until they have been read, which being looked at brings
/// about. Reading never blocks, and an answer that belongs to an earlier question is dropped.
///
/// While rows are being counted, some more than are known are announced. What is read of the list's end, or
/// of a day that was not counted to yet, floats among those: rows come in before it until its number is
/// known.
class ActivityModel final : public TableModel
{
    Q_OBJECT
public:
    /// In the order of the columns.
    static constexpr std::array shown{
        ActivityColumn::Day,     ActivityColumn::Time,     ActivityColumn::Type,
        ActivityColumn::Rep,     ActivityColumn::Account,  ActivityColumn::Opportunity,
        ActivityColumn::Outcome, ActivityColumn::Duration, ActivityColumn::Note};
    /// The most rows in memory.
    static constexpr int mostInMemory = 2000;
    /// As many rows as a view can number.
    static constexpr qint64 mostRows = 50'000'000;

    explicit ActivityModel(const Context &context, QObject *parent = nullptr);
    ~ActivityModel() override;

    /// Shows the rows of @p query (its sort, page and limit are the model's own); none: shows nothing.
    void setQuery(const std::optional<ActivityQuery> &query);
    /// What is shown, in the order chosen; none when nothing is.
    [[nodiscard]] std::optional<ActivityQuery> query() const;
    /// Reads the rows in memory anew; what goes and comes is announced row by row, so selection and scroll
    /// position stay.
    void reload();
    /// How many rows the query has; none until it is known.
    [[nodiscard]] std::optional<qint64> total() const;
    /// How many rows it has at least.
    [[nodiscard]] qint64 known() const;
    /// A row in memory; nullptr while it is not.
    [[nodiscard]] const ActivityRow *rowAt(int row) const;
    /// Finds the first row of @p day in the order by start, or of the next day that has one; rowFound()
    /// tells.
    void findDay(Day day);

    /// What the order of @p column is; none when one cannot sort by it.
    [[nodiscard]] static std::optional<ActivitySort> sortOf(int column);
    /// A column that cannot be sorted by changes nothing.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &at, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Rows or their number are there.
    void loaded();
    /// Answers findDay().
    void rowFound(int row);
    void failed(const laju::Error &error);

protected:
    [[nodiscard]] QString headerText(int column) const override;
    [[nodiscard]] Qt::Alignment columnAlignment(int column) const override;

private:
    using Rows = std::vector<ActivityRow>;

    static constexpr int firstRows = 100; ///< enough for any screen
    /// Next to those in memory.
    static constexpr int pageRows = 400;
    /// Elsewhere: each may stand on a page of its own on the disk, and somebody waits for those in sight.
    static constexpr int farRows = 120;
    /// Passing over more rows than that would keep everybody else waiting.
    static constexpr qint64 mostSkipped = 20'000;
    static constexpr int mostInWindow = mostInMemory - firstRows;
    /// Announced beyond what is known, so that one can go to the end before all is counted.
    static constexpr int spareRows = 2 * pageRows;

    /// Whatever is under way is not wanted any more.
    void dropQuestions();
    /// Nobody waits for the rows that are being read; the questions stay.
    void giveUpReading();
    [[nodiscard]] ActivityQuery asked() const;
    /// @p reading by the numbers that its rows have by now.
    [[nodiscard]] RowReading asNumberedNow(const RowReading &reading) const;
    [[nodiscard]] const Facts *factsToTrust() const;
    /// Asks @p job(Session &, query) and hands what it gives to @p take, unless the questions were dropped.
    template<class Job, class Take> void ask(Job job, Take take);
    void showNothing();
    void start();
    /// Reads the rows in memory anew where they stand by now, as far as the marks tell.
    void readAnew();
    /// Goes on counting rows, until all are known.
    void walkOn();
    /// Announces as many rows as are known by now.
    void grow();
    void want(int row) const;
    /// @p row was looked at: it and its neighbours ought to be in memory.
    void wantNear(int row) const;
    void readAround(int row);
    void read(int first, int past);
    /// Takes rows into memory that are part of the list as announced; @p joins: they may go on from those
    /// there.
    void join(RowWindow fresh, bool joins);
    /// The list has just these rows.
    void finish(const Rows &rows);
    /// Announces more rows before and behind those in memory, while nobody knows how many there are.
    void keepRoom();
    /// Announces or gives up rows at the end.
    void setCount(qint64 count);
    /// Whether rows were counted up to those in memory.
    [[nodiscard]] bool isReached() const;
    /// Whether @p reading gives all rows there are when it gives fewer than asked for.
    [[nodiscard]] bool isWholeList(const RowReading &reading) const;
    /// What a reading that gave fewer rows than asked for tells.
    void takeShort(const RowReading &reading, int rows);
    /// Finds what is sought, again when the questions for it were dropped.
    void seek();
    void tellFound(int row);
    /// Reads the rows from @p place on, and shows them where they may stand.
    void readFrom(const ActivityPlace &place);
    /// Takes in a list that may be another than the one announced.
    void adopt(RowWindow fresh, Rows head);
    void countTo(const ActivityPlace &place);
    void fail(const Error &error);

    const Context &m_context;
    std::vector<TableColumn<ActivityRow>> m_columns;
    std::optional<ActivityQuery> m_query;
    ActivitySort m_sort = ActivitySort::Start;
    bool m_descending = true;
    RowMarks m_marks;
    int m_count = 0; ///< rows as announced
    RowWindow m_window;
    Rows m_head; ///< the first rows: always there, for whoever comes back to them
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the questions under way
    bool m_isLoaded = false;                       ///< something was shown, be it nothing
    std::optional<RowReading> m_reading;           ///< the one under way
    std::optional<ActivityPlace> m_sought;         ///< by findDay()
    int m_shortReads = 0;                          ///< one after the other
    mutable int m_wanted = -1;                     ///< the row looked at last that is not in memory
    mutable QTimer m_soon;
    QTimer m_growing;
    QTimer m_recovery;
};

template<class Job, class Take> void ActivityModel::ask(Job job, Take take)
{
    m_context.store.ask(
        this,
        [job = std::move(job),
         query = asked()](Session &session) -> std::invoke_result_t<Job, Session &, ActivityQuery> {
            if (*query.cancelled)
                return failure(ErrorKind::Cancelled, QString());
            return job(session, query);
        },
        [this, take = std::move(take), cancelled = m_cancelled](const auto &answer) {
            if (*cancelled)
                return;
            if (answer)
                take(*answer);
            else
                fail(answer.error());
        });
}

/// "1,234 activities"; while they are counted "More than 1,000 activities".
[[nodiscard]] QString activityCountText(const ActivityModel &model, const Context &context);
/// What exporting the rows of @p model writes; none when it shows nothing.
[[nodiscard]] std::optional<CsvExport::Job> activityExport(const ActivityModel &model,
                                                           const Context &context);

} // namespace laju::ui
