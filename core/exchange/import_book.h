// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/exchange/mapping.h"
#include "core/exchange/wall_clock.h"
#include "core/workspace/session.h"

#include <QHash>
#include <QSet>

namespace laju {

/// What one file of a call tells the later ones, beyond what the workspace keeps.
struct ImportMemory
{
    struct Move
    {
        ParsedDate at;
        QString stage;

        friend bool operator==(const Move &, const Move &) = default;
    };
    QHash<QString, QString> repNames;        ///< by the rep's id in the files' system
    QHash<QString, QString> productNames;    ///< the same of products
    QHash<QString, std::vector<Move>> moves; ///< by the opportunity's id there
};

/// Everything that rows refer to, found by name or by foreign id, and made by name where it is not there yet.
/// Without writing it makes ids that are never saved, so that a dry run goes the same way as an import.
class ImportBook final
{
public:
    ImportBook(Session &session, const Mapping &mapping, ImportMemory &memory, bool isWriting);

    /// Reads what the mapping's kind of file refers to. Errors: those of Session.
    Result<void> load();

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] bool isWriting() const { return m_isWriting; }
    [[nodiscard]] ImportMemory &memory() { return m_memory; }
    [[nodiscard]] const Directory &directory() const { return m_directory; }
    /// References by an id that nothing in the workspace has (yet): left empty.
    [[nodiscard]] qint64 unresolved() const { return m_unresolved; }

    /// Saves @p record unless this is a dry run.
    template<class Record> Result<void> save(const Record &record)
    {
        if (!m_isWriting)
            return {};
        const auto saved = m_session.save(record);
        return saved ? Result<void>() : Result<void>(failure(saved.error()));
    }

    /// @name Found by name, else made with that name. Errors: those of Session::save()
    /// @{
    Result<TeamId> team(const QString &name, std::optional<TeamId> parent);
    /// In @p team from ever, when new.
    Result<RepId> rep(const QString &name, std::optional<TeamId> team = {});
    Result<ProductId> product(const QString &name);
    Result<AccountId> account(const QString &name);
    Result<ContactId> contact(const QString &name, std::optional<AccountId> account);
    [[nodiscard]] bool knowsActivityType(const QString &word) const;
    /// The activity type with that key or name.
    Result<ActivityTypeId> activityType(const QString &word);
    /// @}

    /// @name Found by the id of the file's system, else made with that id and named by it until the file
    /// that knows more comes, and counted as unresolved
    /// @{
    Result<AccountId> accountWithId(const QString &id);
    Result<ContactId> contactWithId(const QString &id, std::optional<AccountId> account);
    /// @}
    /// The opportunity with that id in the file's system; none, and counted as unresolved, when there is
    /// none.
    Result<std::optional<OpportunityId>> opportunityWithId(const QString &id);
    /// The opportunity of that name; none, and counted as unresolved, when there is none or there are
    /// several.
    Result<std::optional<OpportunityId>> opportunityNamed(const QString &name);

    [[nodiscard]] const RepFields *findRep(const QString &name) const;
    [[nodiscard]] const ProductFields *findProduct(const QString &name) const;
    [[nodiscard]] const TeamFields *findTeam(const QString &name) const;
    /// The name of the rep with that id in the file's system; the id itself until somebody tells.
    Result<QString> repNameOf(const QString &foreignId);
    /// The same of a product.
    Result<QString> productNameOf(const QString &foreignId);

    /// @name What was taken of the record that the file calls @p key
    /// @{
    /// Whether the very row with that @p digest was taken before, so that what people changed here since
    /// stays.
    Result<bool> isTaken(const QString &key, const QByteArray &digest);
    /// Whether the row that isTaken() was asked of last, with this @p digest, was taken but for its
    /// opportunity, which was not there.
    [[nodiscard]] bool wasUnlinked(const QByteArray &digest) const;
    /// The digest to remember() such a row by.
    [[nodiscard]] static QByteArray unlinked(const QByteArray &digest) { return digest + '-'; }
    /// Reads at once what isTaken() will be asked of: @p keys take the place of those before. Errors: those
    /// of Session.
    Result<void> lookUp(const std::vector<QString> &keys);
    /// Notes that the row was taken and left its record at @p version. A record that people changed at @p
    /// before, which the row now changes as well, counts as overridden.
    void remember(const QString &key, const QByteArray &digest, qint64 record, qint64 version,
                  std::optional<qint64> before);
    /// Whether any file told a stage history, in this call or an earlier one. Errors: those of Session.
    Result<bool> hasKeptMoves();
    /// Puts into the memory what earlier calls told of the opportunity that files call @p id. Errors: those
    /// of Session.
    Result<void> loadMoves(const QString &id);
    /// Notes what the memory tells of that opportunity, for later calls.
    void keepMoves(const QString &id);
    /// How many are remembered and not kept yet.
    [[nodiscard]] qint64 marks() const { return std::ssize(m_marks); }
    /// Keeps what was remembered. Errors: those of Session.
    Result<void> keepMarks();
    /// @}
    /// Records that people had changed here and that the file has changed as well.
    [[nodiscard]] qint64 overridden() const { return m_overridden; }
    /// References to opportunities that are left empty.
    [[nodiscard]] qint64 unlinked() const { return m_unlinked; }
    /// The account that came with that foreign id, else the one of that name which has no foreign id.
    [[nodiscard]] const AccountFields *findAccount(const QString &foreignId, const QString &name) const;
    [[nodiscard]] const ContactFields *findContact(const QString &foreignId, const QString &name,
                                                   std::optional<AccountId> account) const;
    /// The account that goes by the foreign id alone; nullptr when there is none.
    [[nodiscard]] const AccountFields *accountKnownById(const QString &foreignId) const;
    /// The account of that name that no foreign id is known of.
    [[nodiscard]] const AccountFields *unclaimedAccount(const QString &name) const;
    [[nodiscard]] QString accountName(AccountId id) const;
    [[nodiscard]] ActivityKind kindOf(ActivityTypeId type) const;

    /// @name Two records that turn out to be one: @p kept stays. Errors: those of Session
    /// @{
    Result<void> merge(const RepFields &gone, const RepFields &kept);
    Result<void> merge(const ProductFields &gone, const ProductFields &kept);
    Result<void> merge(const AccountFields &gone, const AccountFields &kept);
    /// @}

    /// Puts a saved record into the book in place of the one with its id.
    void put(RepFields rep);
    void put(ProductFields product);
    void put(TeamFields team);
    void put(AccountFields account);
    void put(ContactFields contact);

    /// The instant of @p date: as given where it names a zone, at its time in the mapping's zone or else the
    /// rep's own, and without a time at the start of the rep's working day, so that two dates are whole days
    /// apart.
    [[nodiscard]] Instant instantOf(const ParsedDate &date, RepId rep) const;
    [[nodiscard]] const QTimeZone &zoneOf(RepId rep) const { return clockOf(rep).zone(); }

private:
    struct NamedContact
    {
        QString key;
        std::optional<AccountId> account;
        friend bool operator==(const NamedContact &, const NamedContact &) = default;
        friend size_t qHash(const NamedContact &name, size_t seed = 0)
        {
            return qHashMulti(seed, name.key, name.account ? name.account->number() : 0);
        }
    };

    /// Saves and keeps a record that is new. Errors: those of its make() and of Session::save().
    template<class Record, class Fields> auto made(Fields fields) -> Result<decltype(fields.id)>;

    Session &m_session;
    const Mapping &m_mapping;
    ImportMemory &m_memory;
    bool m_isWriting;
    Directory m_directory;
    /// nameKey() of @p name; files name the same things in many rows.
    [[nodiscard]] QString keyOfName(const QString &name) const;

    /// The key in m_types of the type that @p word names.
    [[nodiscard]] QString keyOfType(const QString &word) const;

    [[nodiscard]] WallClock &clockOf(RepId rep) const;

    mutable std::optional<WallClock> m_mappedClock;
    mutable QHash<QString, QString> m_typeKeys;
    mutable QHash<QString, QString> m_nameKeys;
    mutable QHash<RepId, WallClock> m_clocks;
    QHash<RepId, RepFields> m_reps;
    QHash<QString, RepId> m_repByName;
    QHash<TeamId, TeamFields> m_teams;
    QHash<QString, TeamId> m_teamByName;
    QHash<ProductId, ProductFields> m_products;
    QHash<QString, ProductId> m_productByName;
    QHash<AccountId, AccountFields> m_accounts;
    QHash<QString, AccountId> m_accountByName;
    QHash<QString, AccountId> m_unclaimedAccounts; ///< those without a foreign id
    QHash<QString, AccountId> m_accountByForeignId;
    QHash<ContactId, ContactFields> m_contacts;
    QHash<NamedContact, ContactId> m_contactByName;
    QHash<QString, ContactId> m_contactByForeignId;
    QHash<QString, ActivityTypeId> m_types;
    QHash<ActivityTypeId, ActivityKind> m_kinds;
    int m_nextTypeNumber = 0;
    QHash<QString, std::optional<OpportunityId>> m_opportunityById;
    std::optional<QHash<QString, std::vector<OpportunityId>>> m_opportunityByName;
    qint64 m_unresolved = 0;
    qint64 m_unlinked = 0;
    qint64 m_overridden = 0;
    std::optional<bool> m_hasKeptMoves;
    QSet<QString> m_movesLoaded;
    std::optional<ImportMark> m_mark; ///< of the row at hand
    QHash<QString, std::optional<ImportMark>> m_lookedUp;
    std::vector<std::pair<QString, ImportMark>> m_marks;
};

/// @p name as names are compared; the name itself where it has no letter or digit at all.
[[nodiscard]] QString nameKey(const QString &name);

} // namespace laju
