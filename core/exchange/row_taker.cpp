// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_taker.h"

#include <QCoreApplication>

#include <algorithm>

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
        return makeStageHistoryTaker(book, mapping);
    case ImportKind::Opportunities:
        return makeOpportunityTaker(book, mapping, now);
    case ImportKind::Activities:
        return makeActivityTaker(book, mapping, now);
    case ImportKind::Costs:
        return makeCostTaker(book);
    case ImportKind::SurveyAnswers:
        return makeAnswerTaker(book, mapping, now);
    }
    return {};
}

RowIdentity::Identity RowIdentity::of(RowReader &row, const QString &id)
{
    using enum ImportField;
    constexpr qsizetype digestBytes = 12;
    if (id.isEmpty()) {
        const QByteArray fingerprint = row.fingerprint().first(digestBytes);
        const int occurrence = ++m_occurrences[fingerprint];
        return {QString(QString::fromLatin1(fingerprint.toHex()) + u'-' + QString::number(occurrence)),
                false};
    }
    const RowLikeness likeness =
        m_rows == Rows::Alike
            ? row.likeness({})
            : row.likeness({Account, AccountId, Contact, ContactId, Opportunity, OpportunityId});
    const QByteArray utf8 = id.toUtf8();
    const auto known = m_ids.constFind(utf8);
    if (known == m_ids.cend()) {
        m_ids.insert(kept(utf8), {row.line(), likeness});
        return {id, false};
    }
    if (known->likeness != likeness)
        row.refuse(Id, QCoreApplication::translate("Import", "The ID “%1” stands in line %2 already.")
                           .arg(id)
                           .arg(known->line));
    return {id, true};
}

QByteArrayView RowIdentity::kept(QByteArrayView id)
{
    constexpr qsizetype block = 1 << 16;
    if (m_idTexts.empty() || m_idTexts.back().size() + id.size() > m_idTexts.back().capacity())
        m_idTexts.emplace_back().reserve(std::max(block, id.size()));
    QByteArray &texts = m_idTexts.back();
    texts.append(id);
    return QByteArrayView(texts).last(id.size());
}

QString personName(const RowReader &row)
{
    const QString name = row.text(ImportField::Name);
    if (!name.isEmpty())
        return name;
    return QString(row.text(ImportField::FirstName) + u' ' + row.text(ImportField::LastName)).simplified();
}

Result<QString> ownerName(const RowReader &row, ImportBook &book)
{
    const QString name = row.text(ImportField::Owner);
    const QString id = row.link(ImportField::OwnerId);
    return name.isEmpty() && !id.isEmpty() ? book.repNameOf(id) : Result(name);
}

//: the name of a rep who stands for nobody
QString unassignedName()
{
    return QCoreApplication::translate("Import", "Unassigned");
}

Result<std::optional<TeamId>> teamOf(const RowReader &row, ImportBook &book)
{
    const QString name = row.text(ImportField::Team);
    if (name.isEmpty())
        return std::optional<TeamId>();
    const auto team = book.team(name, {});
    return team ? Result(std::optional(*team)) : failure(team.error());
}

Result<RepId> repOf(const RowReader &row, ImportBook &book, const QString &name)
{
    if (book.findRep(name))
        return book.rep(name, {});
    const auto team = teamOf(row, book);
    if (!team)
        return failure(team.error());
    return book.rep(name.isEmpty() ? unassignedName() : name, *team);
}

Result<void> overlayParties(const RowReader &row, ImportBook &book, std::optional<AccountId> &account,
                            std::optional<ContactId> &contact)
{
    const auto put = [](auto &target, const auto &found) -> Result<void> {
        if (!found)
            return failure(found.error());
        target = *found;
        return {};
    };
    Result<void> done;
    if (const QString name = row.text(ImportField::Account); !name.isEmpty())
        done = put(account, book.account(name));
    else if (const QString id = row.link(ImportField::AccountId); !id.isEmpty())
        done = put(account, book.accountWithId(id));
    if (!done)
        return done;
    if (const QString name = row.text(ImportField::Contact); !name.isEmpty())
        return put(contact, book.contact(name, account));
    if (const QString id = row.link(ImportField::ContactId); !id.isEmpty())
        return put(contact, book.contactWithId(id, account));
    return {};
}

void overlay(const RowReader &row, ImportField field, QString &target)
{
    if (row.has(field))
        target = row.text(field);
}

} // namespace laju
