// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace laju {

/// Appends @p number to @p bytes, seven bits a byte, the lowest first: small numbers take one byte.
inline void appendPacked(QByteArray &bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.append(static_cast<char>(number | 0x80));
    bytes.append(static_cast<char>(number));
}

/// Small negative numbers as small ones without a sign: 0, -1, 1, -2, …
[[nodiscard]] constexpr quint64 withoutSign(qint64 number)
{
    return (static_cast<quint64>(number) << 1) ^ static_cast<quint64>(number >> 63);
}
[[nodiscard]] constexpr qint64 withSign(quint64 number)
{
    return static_cast<qint64>(number >> 1) ^ -static_cast<qint64>(number & 1);
}

/// Reads numbers one after the other as appendPacked() wrote them.
class PackedReader final
{
public:
    explicit PackedReader(QByteArrayView bytes)
        : m_at(bytes.begin())
        , m_end(bytes.end())
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    /// The next number of bytes that are known to be right.
    [[nodiscard]] quint64 next()
    {
        quint64 number = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = static_cast<quint8>(*m_at++);
            number |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return number;
        }
    }
    /// The next number of bytes that may be anything; none where they are no number in its shortest form.
    [[nodiscard]] std::optional<quint64> nextChecked()
    {
        constexpr int most = 63;
        quint64 number = 0;
        for (int shift = 0; m_at != m_end && shift < most; shift += 7) {
            const auto byte = static_cast<quint8>(*m_at++);
            number |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return byte == 0 && shift > 0 ? std::nullopt : std::optional(number);
        }
        return {};
    }

private:
    const char *m_at;
    const char *m_end;
};

} // namespace laju
