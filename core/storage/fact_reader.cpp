// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fact_reader.h"

#include "core/storage/bulk_read.h"
#include "core/storage/dialect.h"
#include "core/storage/sql_text.h"
#include "core/storage/statement.h"

#include <QHash>

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

/// Texts that many rows have in common, each kept once.
class SharedTexts final
{
public:
    /// The text that @p utf8 is.
    [[nodiscard]] SharedText shared(QByteArrayView utf8)
    {
        if (utf8.isEmpty())
            return {};
        const auto known = m_texts.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
        return known != m_texts.cend() ? *known
                                       : *m_texts.insert(utf8.toByteArray(), QString::fromUtf8(utf8));
    }

private:
    QHash<QByteArray, SharedText> m_texts;
};

template<class Row> DealFact readDeal(Row &row, SharedTexts &texts)
{
    return {.id = row.template id<OpportunityId>(),
            .rep = row.template id<RepId>(),
            .stage = row.template id<StageId>(),
            .account = row.template optionalId<AccountId>(),
            .product = row.template optionalId<ProductId>(),
            .createdAt = row.optionalInstant(),
            .closedAt = row.optionalInstant(),
            .created = row.optionalDay(),
            .closed = row.optionalDay(),
            .expectedClose = row.optionalDay(),
            .probability = row.optionalInteger(),
            .state = row.template key<StageKind>(),
            .activities = row.integer(),
            .amount = row.optionalMoney(),
            .leadSource = texts.shared(row.bytes()),
            .lossReason = texts.shared(row.bytes())};
}

/// The rest of a row of a move of @p opportunity as the start of a stay; when it ended is not told.
template<class Row> StageStay readMove(Row &row, OpportunityId opportunity)
{
    return {.opportunity = opportunity,
            .stage = row.template id<StageId>(),
            .entered = row.instant(),
            .enteredDay = row.day(),
            .move = row.template id<StageChangeId>()};
}

/// Puts @p stays in order, by deal and then by their moves, and lets each end where the next one begins: in
/// stages of every kind, for what was won or lost may be opened again.
void endStays(std::vector<StageStay> &stays)
{
    const auto order = [](const StageStay &stay) {
        return std::tuple(stay.opportunity, stay.entered, stay.move);
    };
    // Deals that came one after the other mostly lie so.
    if (!std::ranges::is_sorted(stays, {}, order))
        std::ranges::sort(stays, {}, order);
    for (size_t i = 1; i < stays.size(); ++i) {
        if (stays[i - 1].opportunity == stays[i].opportunity)
            stays[i - 1].left = stays[i].entered;
    }
}

constexpr std::chrono::seconds busyTime{5};

/// While it lives, the connection sees the file as it is now.
class Standstill final
{
public:
    explicit Standstill(Connection &connection)
        : m_connection(connection)
    {
        dialect::keepFewPages(connection);
        connection.execute(u"BEGIN"_s);
        // The first look is what counts.
        m_version = dialect::dataVersion(connection);
    }
    ~Standstill() { QSqlQuery(m_connection.database()).exec(u"ROLLBACK"_s); }
    Q_DISABLE_COPY_MOVE(Standstill)
    [[nodiscard]] qint64 version() const { return m_version; }

private:
    Connection &m_connection;
    qint64 m_version = 0;
};

ActivityFacts readBeside(const QString &path, std::promise<void> begun)
{
    Connection connection(path, busyTime);
    const Standstill still(connection);
    begun.set_value();
    return FactReader(connection).activities();
}

FactSnapshot readDealsAndStays(Connection &connection)
{
    FactReader reader(connection);
    FactSnapshot facts{.deals = reader.deals()};
    facts.stays = reader.stays(facts.deals);
    return facts;
}

} // namespace

ActivityFacts FactReader::activities()
{
    ActivityFacts facts;
    BulkRead sums(m_connection, sqlNamed("facts.all_sums"_L1));
    while (sums.next()) {
        const Measure measure{sums.integer()};
        const RepId rep = sums.id<RepId>();
        const qint32 block = sums.integer();
        if (!facts.putBlock(measure, rep, block, sums.bytes()))
            m_connection.failDamaged(u"sums of block %1"_s.arg(block));
    }
    BulkRead samples(m_connection, sqlNamed("facts.all_samples"_L1));
    while (samples.next()) {
        const Sample sample{samples.integer()};
        const RepId rep = samples.id<RepId>();
        const qint32 block = samples.integer();
        if (!facts.putBlock(sample, rep, block, samples.bytes().toByteArray()))
            m_connection.failDamaged(u"samples of block %1"_s.arg(block));
    }
    facts.squeeze();
    return facts;
}

std::vector<StageStay> FactReader::stays(std::span<const DealFact> deals)
{
    std::vector<StageStay> all;
    all.reserve(static_cast<size_t>(m_connection.number(sqlNamed("facts.count_moves"_L1))));
    BulkRead moves(m_connection, sqlNamed("facts.moves"_L1));
    auto deal = deals.begin();
    while (moves.next()) {
        const OpportunityId opportunity = moves.id<OpportunityId>();
        // Moves of one deal mostly come one after the other, as the deals do.
        if (deal == deals.end() || deal->id != opportunity)
            deal = std::ranges::lower_bound(deals, opportunity, {}, &DealFact::id);
        if (deal != deals.end() && deal->id == opportunity)
            all.push_back(readMove(moves, opportunity));
    }
    endStays(all);
    return all;
}

std::vector<DealFact> FactReader::deals()
{
    std::vector<DealFact> all;
    all.reserve(static_cast<size_t>(m_connection.number(sqlNamed("facts.count_deals"_L1))));
    SharedTexts texts;
    BulkRead rows(m_connection, sqlNamed("facts.deals"_L1));
    while (rows.next())
        all.push_back(readDeal(rows, texts));
    return all;
}

void FactReader::report(qint64 opportunity, Change &change)
{
    SharedTexts texts;
    Statement deals(m_connection, sqlNamed("facts.deal"_L1));
    deals.bind(opportunity).run();
    if (!deals.next()) {
        change.dealsGone.push_back(*OpportunityId::fromNumber(opportunity));
        return;
    }
    Reader deal = deals.row();
    change.deals.push_back(readDeal(deal, texts));
    std::vector<StageStay> stays;
    Statement moves(m_connection, sqlNamed("facts.moves_of"_L1));
    moves.bind(opportunity).run();
    while (moves.next()) {
        Reader move = moves.row();
        const OpportunityId moved = move.id<OpportunityId>();
        stays.push_back(readMove(move, moved));
    }
    endStays(stays);
    change.stays.insert(change.stays.end(), stays.begin(), stays.end());
}

FactSnapshot readFacts(Connection &connection)
{
    const auto readAlone = [](Connection &alone) {
        FactSnapshot facts = readDealsAndStays(alone);
        facts.activities = FactReader(alone).activities();
        return facts;
    };
    if (dialect::isInTransaction(connection))
        return readAlone(connection);
    Connection own(connection.path(), busyTime);
    const qint64 before = dialect::dataVersion(own);
    std::promise<void> begun;
    const std::future<void> hasBegun = begun.get_future();
    auto activities = std::async(std::launch::async, &readBeside, own.path(), std::move(begun));
    hasBegun.wait();
    const Standstill still(own);
    if (still.version() != before) {
        // Somebody wrote between the two looks: the other one's may be older.
        (void)activities.get();
        return readAlone(own);
    }
    FactSnapshot facts = readDealsAndStays(own);
    facts.activities = activities.get();
    return facts;
}

} // namespace laju::storage
