// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day_blocks.h"
#include "core/domain/measure.h"
#include "core/domain/packed_numbers.h"

#include <array>
#include <span>

namespace laju {

/// Single values by day, packed: for each day its place in the block, how many values, and each one's
/// distance from the one before it with its count. Two to three bytes a value, and read at once.
class SampleSeries final
{
public:
    /// The values of a block's days.
    using BlockValues = std::array<std::vector<SampleRun>, daysOfBlock>;

    /// @p values (each once, smallest first) take the place of what @p day had; none: the day has nothing any
    /// more.
    void put(Day day, std::span<const SampleRun> values);
    /// @p packed, which is right, takes the place of what @p block had; empty: nothing.
    void putBlock(qint32 block, QByteArray packed);
    /// What putBlock() takes; empty when the block has no values.
    [[nodiscard]] QByteArray packedOf(qint32 block) const;
    /// The numbers of the blocks that have values, in order.
    [[nodiscard]] std::vector<qint32> blocks() const;
    [[nodiscard]] std::vector<SampleRun> valuesOf(Day day) const;
    [[nodiscard]] bool isEmpty() const { return m_blocks.empty(); }

    /// Calls @p visitor(number of the day, run) for each value of @p days, by day, smallest first.
    template<class Visitor> void visit(const Period &days, Visitor visitor) const;

    [[nodiscard]] static QByteArray pack(const BlockValues &values);
    [[nodiscard]] static BlockValues unpack(const QByteArray &packed);
    /// Whether @p packed is what pack() makes.
    [[nodiscard]] static bool isRight(const QByteArray &packed);

    friend bool operator==(const SampleSeries &, const SampleSeries &) = default;

private:
    struct Block
    {
        qint32 number;
        QByteArray packed;

        friend bool operator==(const Block &, const Block &) = default;
    };
    /// Calls @p visitor(place of the day, run).
    template<class Visitor> static void read(const QByteArray &packed, Visitor visitor);

    std::vector<Block> m_blocks; ///< in order, none without values
};

template<class Visitor> void SampleSeries::read(const QByteArray &packed, Visitor visitor)
{
    for (PackedReader numbers(packed); !numbers.atEnd();) {
        const auto place = static_cast<qint32>(numbers.next());
        quint32 value = 0;
        for (quint64 left = numbers.next(); left > 0; --left) {
            const quint64 step = numbers.next();
            value += static_cast<quint32>(step >> 1);
            const auto count = (step & 1) != 0 ? static_cast<qint32>(numbers.next()) : 1;
            visitor(place, SampleRun{static_cast<qint32>(value), count});
        }
    }
}

template<class Visitor> void SampleSeries::visit(const Period &days, Visitor visitor) const
{
    visitBlocks(m_blocks, days, [&](const Block &block, const DaysOfBlock &own) {
        read(block.packed, [&](qint32 place, const SampleRun &run) {
            if (own.from <= place && place < own.to)
                visitor(dayAt(block.number, place), run);
        });
    });
}

} // namespace laju
