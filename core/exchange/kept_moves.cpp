// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_book.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

// Moves of deals that may come in a later call are kept as import marks: one a move, whose text is the move,
// and one that says that there are any.
constexpr QChar part = u'\x1f';

QString keyOfMove(const QString &id, qsizetype number)
{
    return id + part + QString::number(number);
}

QByteArray textOfMove(const ImportMemory::Move &move)
{
    return QStringList{
        toIso(move.at.day), move.at.time ? move.at.time->toString(Qt::ISODateWithMs) : QString(),
        move.at.utcOffsetSeconds ? QString::number(*move.at.utcOffsetSeconds) : QString(), move.stage}
        .join(part)
        .toUtf8();
}

std::optional<ImportMemory::Move> moveOfText(const QByteArray &text)
{
    const QStringList parts = QString::fromUtf8(text).split(part);
    const auto day = parts.size() == 4 ? dayFromIso(parts[0]) : failure(ErrorKind::InvalidInput, {});
    if (!day)
        return {};
    ImportMemory::Move move{{*day}, parts[3]};
    if (!parts[1].isEmpty())
        move.at.time = QTime::fromString(parts[1], Qt::ISODateWithMs);
    if (!parts[2].isEmpty())
        move.at.utcOffsetSeconds = parts[2].toInt();
    return move;
}

} // namespace

Result<bool> ImportBook::hasKeptMoves()
{
    if (!m_hasKeptMoves) {
        const auto any = m_session.importMark(m_mapping.sourceOf(ImportKind::StageHistory), {});
        if (!any)
            return failure(any.error());
        m_hasKeptMoves = any->has_value();
    }
    return *m_hasKeptMoves;
}

Result<void> ImportBook::loadMoves(const QString &id)
{
    const auto any = hasKeptMoves();
    if (!any)
        return failure(any.error());
    if (!*any || id.isEmpty() || m_movesLoaded.contains(id) || m_memory.moves.contains(id))
        return {};
    m_movesLoaded.insert(id);
    std::vector<ImportMemory::Move> moves;
    for (qsizetype number = 0;; ++number) {
        const auto mark =
            m_session.importMark(m_mapping.sourceOf(ImportKind::StageHistory), keyOfMove(id, number));
        if (!mark)
            return failure(mark.error());
        const auto move = *mark ? moveOfText((*mark)->digest) : std::nullopt;
        if (!move)
            break;
        moves.push_back(*move);
    }
    if (!moves.empty())
        m_memory.moves.insert(id, std::move(moves));
    return {};
}

void ImportBook::keepMoves(const QString &id)
{
    if (m_marks.empty())
        m_marks.emplace_back(QString(u""_s), ImportMark{0, 0, {}});
    const std::vector<ImportMemory::Move> moves = m_memory.moves.value(id);
    for (qsizetype number = 0; number < std::ssize(moves); ++number)
        m_marks.emplace_back(keyOfMove(id, number), ImportMark{0, 0, textOfMove(moves[size_t(number)])});
}

} // namespace laju
