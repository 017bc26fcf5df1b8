// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_book.h"

#include "core/exchange/import_words.h"

#include <algorithm>
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

QString ImportBook::keyOfName(const QString &name) const
{
    constexpr qsizetype mostKept = 100'000;
    const auto known = m_nameKeys.constFind(name);
    if (known != m_nameKeys.cend())
        return *known;
    if (m_nameKeys.size() >= mostKept)
        m_nameKeys.clear();
    return *m_nameKeys.insert(name, nameKey(name));
}

QString ImportBook::keyOfType(const QString &word) const
{
    const auto known = m_typeKeys.constFind(word);
    if (known != m_typeKeys.cend())
        return *known;
    return *m_typeKeys.insert(word, keyOfName(activityTypeKeyOf(word).value_or(word)));
}

ImportBook::ImportBook(Session &session, const Mapping &mapping, ImportMemory &memory, bool isWriting)
    : m_session(session)
    , m_mapping(mapping)
    , m_memory(memory)
    , m_isWriting(isWriting)
{
    if (!mapping.zone.isEmpty())
        if (const QTimeZone zone(mapping.zone); zone.isValid())
            m_mappedClock.emplace(zone);
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
        m_types.insert(keyOfName(type->key), type->id);
        if (!type->name.isEmpty())
            m_types.insert(keyOfName(type->name), type->id);
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
    m_repByName.insert(keyOfName(rep.name), rep.id);
    m_reps.insert(rep.id, std::move(rep));
}

void ImportBook::put(TeamFields team)
{
    m_teamByName.insert(keyOfName(team.name), team.id);
    m_teams.insert(team.id, std::move(team));
}

void ImportBook::put(ProductFields product)
{
    m_productByName.insert(keyOfName(product.name), product.id);
    m_products.insert(product.id, std::move(product));
}

void ImportBook::put(AccountFields account)
{
    const QString key = keyOfName(account.name);
    // Of several accounts with one name a name alone means the first.
    if (!m_accountByName.contains(key))
        m_accountByName.insert(key, account.id);
    // One whose only id is its name was made by a file that refers to accounts by name in a column of ids.
    if (account.externalId.isEmpty() || keyOfName(account.externalId) == key) {
        m_unclaimedAccounts.insert(key, account.id);
    } else {
        if (m_unclaimedAccounts.value(key, account.id) == account.id)
            m_unclaimedAccounts.remove(key);
    }
    if (!account.externalId.isEmpty() && account.source == m_mapping.sourceOf(ImportKind::Accounts))
        m_accountByForeignId.insert(account.externalId, account.id);
    m_accounts.insert(account.id, std::move(account));
}

void ImportBook::put(ContactFields contact)
{
    const NamedContact name{keyOfName(contact.name), contact.account};
    if (!m_contactByName.contains(name))
        m_contactByName.insert(name, contact.id);
    if (!contact.externalId.isEmpty() && contact.source == m_mapping.sourceOf(ImportKind::Contacts))
        m_contactByForeignId.insert(contact.externalId, contact.id);
    m_contacts.insert(contact.id, std::move(contact));
}

const RepFields *ImportBook::findRep(const QString &name) const
{
    return find(m_repByName, m_reps, keyOfName(name));
}

const TeamFields *ImportBook::findTeam(const QString &name) const
{
    return find(m_teamByName, m_teams, keyOfName(name));
}

const ProductFields *ImportBook::findProduct(const QString &name) const
{
    return find(m_productByName, m_products, keyOfName(name));
}

const AccountFields *ImportBook::findAccount(const QString &foreignId, const QString &name) const
{
    if (foreignId.isEmpty())
        return find(m_accountByName, m_accounts, keyOfName(name));
    if (const AccountFields *known = find(m_accountByForeignId, m_accounts, foreignId))
        return known;
    return find(m_unclaimedAccounts, m_accounts, keyOfName(name));
}

const AccountFields *ImportBook::accountKnownById(const QString &foreignId) const
{
    const AccountFields *known = find(m_accountByForeignId, m_accounts, foreignId);
    return known && known->name == known->externalId ? known : nullptr;
}

const AccountFields *ImportBook::unclaimedAccount(const QString &name) const
{
    return find(m_unclaimedAccounts, m_accounts, keyOfName(name));
}

Result<void> ImportBook::merge(const RepFields &gone, const RepFields &kept)
{
    m_reps.remove(gone.id);
    m_repByName.remove(keyOfName(gone.name));
    return m_isWriting ? m_session.merge(gone.id, kept.id) : Result<void>();
}

Result<void> ImportBook::merge(const ProductFields &gone, const ProductFields &kept)
{
    m_products.remove(gone.id);
    m_productByName.remove(keyOfName(gone.name));
    return m_isWriting ? m_session.merge(gone.id, kept.id) : Result<void>();
}

Result<void> ImportBook::merge(const AccountFields &gone, const AccountFields &kept)
{
    m_accounts.remove(gone.id);
    m_accountByName.remove(keyOfName(gone.name));
    m_accountByForeignId.remove(gone.externalId);
    return m_isWriting ? m_session.merge(gone.id, kept.id) : Result<void>();
}

const ContactFields *ImportBook::findContact(const QString &foreignId, const QString &name,
                                             std::optional<AccountId> account) const
{
    if (!foreignId.isEmpty()) {
        if (const ContactFields *known = find(m_contactByForeignId, m_contacts, foreignId))
            return known;
    }
    const ContactFields *named = find(m_contactByName, m_contacts, NamedContact{keyOfName(name), account});
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

template<class Record, class Fields> auto ImportBook::made(Fields fields) -> Result<decltype(fields.id)>
{
    const auto record = Record::make(fields);
    if (!record)
        return failure(record.error());
    if (auto saved = save(*record); !saved)
        return failure(saved.error());
    ++fields.version;
    put(fields);
    return fields.id;
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

Result<RepId> ImportBook::rep(const QString &name, std::optional<TeamId> team)
{
    if (const RepFields *known = findRep(name))
        return known->id;
    RepFields wanted{.name = name};
    const auto rep = Rep::make(wanted);
    if (!rep)
        return failure(rep.error());
    if (m_isWriting) {
        if (auto saved = m_session.save(*rep, team, {}); !saved)
            return failure(saved.error());
    }
    ++wanted.version;
    put(wanted);
    return wanted.id;
}

Result<ProductId> ImportBook::product(const QString &name)
{
    const ProductFields *known = findProduct(name);
    return known ? Result(known->id) : made<Product>(ProductFields{.name = name});
}

Result<AccountId> ImportBook::account(const QString &name)
{
    const AccountFields *known = findAccount({}, name);
    return known ? Result(known->id) : made<Account>(AccountFields{.name = name});
}

Result<ContactId> ImportBook::contact(const QString &name, std::optional<AccountId> account)
{
    const ContactFields *known = findContact({}, name, account);
    return known ? Result(known->id) : made<Contact>(ContactFields{.name = name, .account = account});
}

bool ImportBook::knowsActivityType(const QString &word) const
{
    return m_types.contains(keyOfType(word));
}

Result<ActivityTypeId> ImportBook::activityType(const QString &word)
{
    const auto known = m_types.constFind(keyOfType(word));
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
    m_types.insert(keyOfName(word), wanted.id);
    m_kinds.insert(wanted.id, wanted.kind);
    return wanted.id;
}

Result<AccountId> ImportBook::accountWithId(const QString &id)
{
    const auto known = m_accountByForeignId.constFind(id);
    if (known != m_accountByForeignId.cend())
        return *known;
    // Some files hold names where others hold ids.
    if (const AccountFields *named = find(m_accountByName, m_accounts, keyOfName(id)))
        return named->id;
    ++m_unresolved;
    return made<Account>(
        AccountFields{.name = id, .source = m_mapping.sourceOf(ImportKind::Accounts), .externalId = id});
}

Result<ContactId> ImportBook::contactWithId(const QString &id, std::optional<AccountId> account)
{
    const auto known = m_contactByForeignId.constFind(id);
    if (known != m_contactByForeignId.cend())
        return *known;
    ++m_unresolved;
    return made<Contact>(ContactFields{.name = id,
                                       .account = account,
                                       .source = m_mapping.sourceOf(ImportKind::Contacts),
                                       .externalId = id});
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
    if (!*known) {
        ++m_unresolved;
        ++m_unlinked;
    }
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
            (*m_opportunityByName)[keyOfName(row.opportunity->name)].push_back(row.opportunity->id);
    }
    const auto found = m_opportunityByName->constFind(keyOfName(name));
    if (found != m_opportunityByName->cend() && found->size() == 1)
        return std::optional(found->front());
    ++m_unresolved;
    ++m_unlinked;
    return std::optional<OpportunityId>();
}

Result<QString> ImportBook::repNameOf(const QString &foreignId)
{
    const auto told = m_memory.repNames.constFind(foreignId);
    if (told != m_memory.repNames.cend())
        return *told;
    const auto mark = m_session.importMark(m_mapping.sourceOf(ImportKind::Reps), foreignId);
    if (!mark)
        return failure(mark.error());
    QString name = foreignId;
    if (const auto id = *mark ? RepId::fromNumber((*mark)->record) : std::nullopt) {
        const auto rep = m_reps.constFind(*id);
        if (rep != m_reps.cend())
            name = rep->name;
    }
    m_memory.repNames.insert(foreignId, name);
    return name;
}

Result<QString> ImportBook::productNameOf(const QString &foreignId)
{
    const auto told = m_memory.productNames.constFind(foreignId);
    if (told != m_memory.productNames.cend())
        return *told;
    const auto mark = m_session.importMark(m_mapping.sourceOf(ImportKind::Products), foreignId);
    if (!mark)
        return failure(mark.error());
    QString name = foreignId;
    if (const auto id = *mark ? ProductId::fromNumber((*mark)->record) : std::nullopt) {
        const auto product = m_products.constFind(*id);
        if (product != m_products.cend())
            name = product->name;
    }
    m_memory.productNames.insert(foreignId, name);
    return name;
}

Result<bool> ImportBook::isTaken(const QString &key, const QByteArray &digest)
{
    if (const auto known = m_lookedUp.constFind(key); known != m_lookedUp.cend()) {
        m_mark = *known;
    } else {
        const auto mark = m_session.importMark(m_mapping.source(), key);
        if (!mark)
            return failure(mark.error());
        m_mark = *mark;
    }
    return m_mark && m_mark->digest == digest;
}

bool ImportBook::wasUnlinked(const QByteArray &digest) const
{
    return m_mark && m_mark->digest == unlinked(digest);
}

Result<void> ImportBook::lookUp(const std::vector<QString> &keys)
{
    auto marks = m_session.importMarks(m_mapping.source(), keys);
    if (!marks)
        return failure(marks.error());
    m_lookedUp.clear();
    for (size_t i = 0; i < keys.size(); ++i)
        m_lookedUp.insert(keys[i], std::move((*marks)[i]));
    return {};
}

void ImportBook::remember(const QString &key, const QByteArray &digest, qint64 record, qint64 version,
                          std::optional<qint64> before)
{
    if (m_mark && before && m_mark->record == record && m_mark->version != *before)
        ++m_overridden;
    m_marks.emplace_back(key, ImportMark{record, version, digest});
}

Result<void> ImportBook::keepMarks()
{
    if (m_marks.empty() || !m_isWriting)
        return {};
    // In the order in which they are stored, which is faster by far.
    std::ranges::stable_sort(m_marks, {}, &std::pair<QString, ImportMark>::first);
    auto kept = m_session.keepImportMarks(m_mapping.source(), m_marks);
    m_marks.clear();
    return kept;
}

WallClock &ImportBook::clockOf(RepId rep) const
{
    auto known = m_clocks.find(rep);
    if (known == m_clocks.end()) {
        const auto fields = m_reps.constFind(rep);
        const bool hasOwn = fields != m_reps.cend() && !fields->zone.isEmpty();
        known = m_clocks.insert(rep, WallClock(hasOwn ? QTimeZone(fields->zone) : m_directory.zone()));
    }
    return *known;
}

Instant ImportBook::instantOf(const ParsedDate &date, RepId rep) const
{
    if (!date.time) {
        const QTime workStart =
            QTime(0, 0).addSecs(static_cast<int>(m_directory.settings.workStart.count()) * 60);
        return clockOf(rep).instantAt(date.day, workStart);
    }
    if (date.utcOffsetSeconds)
        return instantAt(date.day, *date.time, QTimeZone(0)) - std::chrono::seconds(*date.utcOffsetSeconds);
    return (m_mappedClock ? *m_mappedClock : clockOf(rep)).instantAt(date.day, *date.time);
}

} // namespace laju
