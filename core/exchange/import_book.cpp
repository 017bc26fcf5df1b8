// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_book.h"

#include "core/exchange/import_words.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

template<class Key, class Id, class Fields>
const Fields *find(const QHash<Key, Id> &index, const QHash<Id, Fields> &records, const Key &key)
{
    const auto at = index.constFind(key);
    if (at == index.cend())
        return nullptr;
    const auto record = records.constFind(*at);
    return record == records.cend() ? nullptr : &*record;
}

} // namespace

QString nameKey(const QString &name)
{
    const QString key = matchingKey(name);
    return key.isEmpty() ? name : key;
}

ImportBook::ImportBook(Session &session, const Mapping &mapping, ImportMemory &memory, bool isWriting)
    : m_session(session)
    , m_mapping(mapping)
    , m_memory(memory)
    , m_isWriting(isWriting)
{
    if (!mapping.zone.isEmpty())
        m_mappedZone = QTimeZone(mapping.zone);
}

Result<void> ImportBook::load()
{
    auto directory = m_session.directory();
    if (!directory)
        return failure(directory.error());
    m_directory = std::move(*directory);
    for (const Team &team : m_directory.teams)
        put(team.fields());
    for (const Rep &rep : m_directory.reps)
        put(rep.fields());
    for (const Product &product : m_directory.products)
        put(product.fields());
    for (const ActivityType &type : m_directory.activityTypes) {
        m_types.insert(nameKey(type->key), type->id);
        if (!type->name.isEmpty())
            m_types.insert(nameKey(type->name), type->id);
        m_kinds.insert(type->id, type->kind);
        m_nextTypeNumber = std::max(m_nextTypeNumber, type->number + 1);
    }
    const bool refersToAccounts =
        m_mapping.kind == ImportKind::Accounts || m_mapping.kind == ImportKind::Contacts ||
        m_mapping.kind == ImportKind::Opportunities || m_mapping.kind == ImportKind::Activities;
    if (!refersToAccounts)
        return {};
    const auto accounts = m_session.accounts();
    if (!accounts)
        return failure(accounts.error());
    for (const Account &account : *accounts)
        put(account.fields());
    if (m_mapping.kind == ImportKind::Accounts)
        return {};
    const auto contacts = m_session.contacts({});
    if (!contacts)
        return failure(contacts.error());
    for (const Contact &contact : *contacts)
        put(contact.fields());
    return {};
}

void ImportBook::put(RepFields rep)
{
    m_repByName.insert(nameKey(rep.name), rep.id);
    m_reps.insert(rep.id, std::move(rep));
}

void ImportBook::put(TeamFields team)
{
    m_teamByName.insert(nameKey(team.name), team.id);
    m_teams.insert(team.id, std::move(team));
}

void ImportBook::put(ProductFields product)
{
    m_productByName.insert(nameKey(product.name), product.id);
    m_products.insert(product.id, std::move(product));
}

void ImportBook::put(AccountFields account)
{
    const QString key = nameKey(account.name);
    // Of several accounts with one name a name alone means the first.
    if (!m_accountByName.contains(key))
        m_accountByName.insert(key, account.id);
    if (account.externalId.isEmpty()) {
        m_unclaimedAccounts.insert(key, account.id);
    } else {
        if (m_unclaimedAccounts.value(key, account.id) == account.id)
            m_unclaimedAccounts.remove(key);
        if (account.source == m_mapping.sourceOf(ImportKind::Accounts))
            m_accountByForeignId.insert(account.externalId, account.id);
    }
    m_accounts.insert(account.id, std::move(account));
}

void ImportBook::put(ContactFields contact)
{
    const NamedContact name{nameKey(contact.name), contact.account};
    if (!m_contactByName.contains(name))
        m_contactByName.insert(name, contact.id);
    if (!contact.externalId.isEmpty() && contact.source == m_mapping.sourceOf(ImportKind::Contacts))
        m_contactByForeignId.insert(contact.externalId, contact.id);
    m_contacts.insert(contact.id, std::move(contact));
}

const RepFields *ImportBook::findRep(const QString &name) const
{
    return find(m_repByName, m_reps, nameKey(name));
}

const TeamFields *ImportBook::findTeam(const QString &name) const
{
    return find(m_teamByName, m_teams, nameKey(name));
}

const ProductFields *ImportBook::findProduct(const QString &name) const
{
    return find(m_productByName, m_products, nameKey(name));
}

const AccountFields *ImportBook::findAccount(const QString &foreignId, const QString &name) const
{
    if (foreignId.isEmpty())
        return find(m_accountByName, m_accounts, nameKey(name));
    if (const AccountFields *known = find(m_accountByForeignId, m_accounts, foreignId))
        return known;
    return find(m_unclaimedAccounts, m_accounts, nameKey(name));
}

const ContactFields *ImportBook::findContact(const QString &foreignId, const QString &name,
                                             std::optional<AccountId> account) const
{
    if (!foreignId.isEmpty()) {
        if (const ContactFields *known = find(m_contactByForeignId, m_contacts, foreignId))
            return known;
    }
    const ContactFields *named = find(m_contactByName, m_contacts, NamedContact{nameKey(name), account});
    const bool isAnother = named && !foreignId.isEmpty() && !named->externalId.isEmpty();
    return isAnother ? nullptr : named;
}

QString ImportBook::accountName(AccountId id) const
{
    const auto found = m_accounts.constFind(id);
    return found == m_accounts.cend() ? QString() : found->name;
}

ActivityKind ImportBook::kindOf(ActivityTypeId type) const
{
    return m_kinds.value(type, ActivityKind::Other);
}

Result<TeamId> ImportBook::team(const QString &name, std::optional<TeamId> parent)
{
    const TeamFields *known = findTeam(name);
    TeamFields wanted = known ? *known : TeamFields{.name = name};
    if (parent && parent != wanted.id)
        wanted.parent = parent;
    if (known && *known == wanted)
        return known->id;
    const auto team = Team::make(wanted);
    if (!team)
        return failure(team.error());
    if (auto saved = save(*team); !saved)
        return failure(saved.error());
    ++wanted.version;
    put(wanted);
    return wanted.id;
}

Result<RepId> ImportBook::rep(const QString &name)
{
    if (const RepFields *known = findRep(name))
        return known->id;
    RepFields wanted{.name = name};
    const auto rep = Rep::make(wanted);
    if (!rep)
        return failure(rep.error());
    if (m_isWriting) {
        if (auto saved = m_session.save(*rep, {}, {}); !saved)
            return failure(saved.error());
    }
    ++wanted.version;
    put(wanted);
    return wanted.id;
}

Result<ProductId> ImportBook::product(const QString &name)
{
    if (const ProductFields *known = findProduct(name))
        return known->id;
    ProductFields wanted{.name = name};
    const auto product = Product::make(wanted);
    if (!product)
        return failure(product.error());
    if (auto saved = save(*product); !saved)
        return failure(saved.error());
    ++wanted.version;
    put(wanted);
    return wanted.id;
}

Result<AccountId> ImportBook::account(const QString &name)
{
    if (const AccountFields *known = findAccount({}, name))
        return known->id;
    AccountFields wanted{.name = name};
    const auto account = Account::make(wanted);
    if (!account)
        return failure(account.error());
    if (auto saved = save(*account); !saved)
        return failure(saved.error());
    ++wanted.version;
    put(wanted);
    return wanted.id;
}

Result<ContactId> ImportBook::contact(const QString &name, std::optional<AccountId> account)
{
    if (const ContactFields *known = findContact({}, name, account))
        return known->id;
    ContactFields wanted{.name = name, .account = account};
    const auto contact = Contact::make(wanted);
    if (!contact)
        return failure(contact.error());
    if (auto saved = save(*contact); !saved)
        return failure(saved.error());
    ++wanted.version;
    put(wanted);
    return wanted.id;
}

Result<ActivityTypeId> ImportBook::activityType(const QString &word)
{
    const auto known = m_types.constFind(nameKey(activityTypeKeyOf(word).value_or(word)));
    if (known != m_types.cend())
        return *known;
    // A type of their own: its key is the name's Latin letters, or its number where there are none.
    ActivityTypeFields wanted{
        .key = {}, .kind = ActivityKind::Other, .name = word, .number = m_nextTypeNumber};
    if (const auto builtIn = activityTypeKeyOf(word)) {
        wanted.key = *builtIn;
        wanted.kind = fromKey<ActivityKind>(*builtIn).value_or(ActivityKind::Other);
    } else {
        for (const QChar c : matchingKey(word)) {
            if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
                wanted.key += c;
        }
        if (wanted.key.isEmpty())
            wanted.key = u"type_"_s + QString::number(m_nextTypeNumber);
    }
    const auto type = ActivityType::make(wanted);
    if (!type)
        return failure(type.error());
    if (auto saved = save(*type); !saved)
        return failure(saved.error());
    ++m_nextTypeNumber;
    m_types.insert(nameKey(word), wanted.id);
    m_kinds.insert(wanted.id, wanted.kind);
    return wanted.id;
}

Result<std::optional<AccountId>> ImportBook::accountWithId(const QString &id)
{
    const auto known = m_accountByForeignId.constFind(id);
    if (known != m_accountByForeignId.cend())
        return std::optional(*known);
    ++m_unresolved;
    return std::optional<AccountId>();
}

Result<std::optional<ContactId>> ImportBook::contactWithId(const QString &id)
{
    const auto known = m_contactByForeignId.constFind(id);
    if (known != m_contactByForeignId.cend())
        return std::optional(*known);
    ++m_unresolved;
    return std::optional<ContactId>();
}

Result<std::optional<OpportunityId>> ImportBook::opportunityWithId(const QString &id)
{
    auto known = m_opportunityById.constFind(id);
    if (known == m_opportunityById.cend()) {
        const auto found =
            m_session.idOfExternal(u"opportunity"_s, m_mapping.sourceOf(ImportKind::Opportunities), id);
        if (!found)
            return failure(found.error());
        known = m_opportunityById.insert(id, *found ? OpportunityId::fromNumber(**found) : std::nullopt);
    }
    if (!*known)
        ++m_unresolved;
    return *known;
}

Result<std::optional<OpportunityId>> ImportBook::opportunityNamed(const QString &name)
{
    if (!m_opportunityByName) {
        m_opportunityByName.emplace();
        OpportunityQuery all;
        all.limit = std::numeric_limits<int>::max();
        const auto rows = m_session.opportunities(all);
        if (!rows)
            return failure(rows.error());
        for (const OpportunityRow &row : *rows)
            (*m_opportunityByName)[nameKey(row.opportunity->name)].push_back(row.opportunity->id);
    }
    const auto found = m_opportunityByName->constFind(nameKey(name));
    if (found != m_opportunityByName->cend() && found->size() == 1)
        return std::optional(found->front());
    ++m_unresolved;
    return std::optional<OpportunityId>();
}

const QTimeZone &ImportBook::zoneOf(RepId rep) const
{
    auto known = m_zones.constFind(rep);
    if (known == m_zones.cend()) {
        const auto fields = m_reps.constFind(rep);
        const bool hasOwn = fields != m_reps.cend() && !fields->zone.isEmpty();
        known = m_zones.insert(rep, hasOwn ? QTimeZone(fields->zone) : m_directory.zone());
    }
    return *known;
}

Instant ImportBook::instantOf(const ParsedDate &date, RepId rep) const
{
    if (!date.time) {
        const QTime workStart =
            QTime(0, 0).addSecs(static_cast<int>(m_directory.settings.workStart.count()) * 60);
        return instantAt(date.day, workStart, zoneOf(rep));
    }
    if (date.utcOffsetSeconds)
        return instantAt(date.day, *date.time, QTimeZone(0)) - std::chrono::seconds(*date.utcOffsetSeconds);
    return instantAt(date.day, *date.time, m_mappedZone.isValid() ? m_mappedZone : zoneOf(rep));
}

} // namespace laju
