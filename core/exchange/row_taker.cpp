// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_taker.h"

#include <QCoreApplication>

namespace laju {

std::unique_ptr<RowTaker> makeRowTaker(ImportBook &book, const Mapping &mapping, Instant now)
{
    switch (mapping.kind) {
    case ImportKind::Reps:
        return makeRepTaker(book, now);
    case ImportKind::Products:
        return makeProductTaker(book);
    case ImportKind::Accounts:
        return makeAccountTaker(book, mapping);
    case ImportKind::Contacts:
        return makeContactTaker(book, mapping);
    case ImportKind::StageHistory:
        return makeStageHistoryTaker(book);
    case ImportKind::Opportunities:
        return makeOpportunityTaker(book, mapping, now);
    case ImportKind::Activities:
        return makeActivityTaker(book, mapping, now);
    case ImportKind::Costs:
        return makeCostTaker(book);
    }
    return {};
}

RowIdentity::Identity RowIdentity::of(RowReader &row)
{
    constexpr qsizetype digestBytes = 12;
    const QByteArray fingerprint = row.fingerprint().first(digestBytes);
    const QString id = row.text(ImportField::Id);
    if (id.isEmpty()) {
        const int occurrence = ++m_occurrences[fingerprint];
        return {QString(QString::fromLatin1(fingerprint.toHex()) + u'-' + QString::number(occurrence)),
                false};
    }
    const auto known = m_ids.constFind(id);
    if (known == m_ids.cend()) {
        m_ids.insert(id, {row.line(), fingerprint});
        return {id, false};
    }
    if (known->fingerprint != fingerprint)
        row.refuse(ImportField::Id,
                   QCoreApplication::translate("Import", "The ID “%1” stands in line %2 already.")
                       .arg(id)
                       .arg(known->line));
    return {id, true};
}

QString personName(const RowReader &row)
{
    const QString name = row.text(ImportField::Name);
    if (!name.isEmpty())
        return name;
    return QString(row.text(ImportField::FirstName) + u' ' + row.text(ImportField::LastName)).simplified();
}

QString ownerName(const RowReader &row, const ImportMemory &memory)
{
    const QString name = row.text(ImportField::Owner);
    if (!name.isEmpty())
        return name;
    const QString id = row.text(ImportField::OwnerId);
    return memory.repNames.value(id, id);
}

//: the name of a rep who stands for nobody
QString unassignedName()
{
    return QCoreApplication::translate("Import", "Unassigned");
}

void overlay(const RowReader &row, ImportField field, QString &target)
{
    if (row.has(field))
        target = row.text(field);
}

} // namespace laju
