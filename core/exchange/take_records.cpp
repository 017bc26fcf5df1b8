// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_words.h"
#include "core/exchange/row_taker.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr auto noName = QT_TRANSLATE_NOOP("Import", "The name is missing.");

[[nodiscard]] QString missing(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// Some systems keep records that nobody ever named; they are real all the same.
QString nameOrId(const QString &name, const QString &id)
{
    return name.isEmpty() ? id : name;
}

/// One who was known only by an id turns out to be one who is known by name: all that is the former's becomes
/// the latter's. Errors: those of Session.
template<class Fields> Result<void> mergeIntoNamed(ImportBook &book, const Fields *byId, const Fields *byName)
{
    if (!byId || !byName || byId->id == byName->id)
        return {};
    return book.merge(Fields(*byId), Fields(*byName));
}

class RepTaker final : public RowTaker
{
public:
    RepTaker(ImportBook &book, Instant now)
        : m_book(book)
        , m_now(now)
    {
    }

    Result<RowVerdict> take(RowReader &row) override
    {
        const QString name = personName(row);
        if (name.isEmpty())
            row.refuse(ImportField::Name, missing(noName));
        const auto teamSince = row.date(ImportField::TeamSince);
        const auto firstDay = row.date(ImportField::FirstDay);
        const auto lastDay = row.date(ImportField::LastDay);
        if (!row.refusals().empty())
            return RowVerdict::Refused;

        const QString foreignId = row.text(ImportField::Id);
        if (!foreignId.isEmpty())
            m_book.memory().repNames.insert(foreignId, name);
        const QString key = foreignId.isEmpty() ? nameKey(name) : foreignId;
        const auto taken = m_book.isTaken(key, row.digest());
        if (!taken)
            return failure(taken.error());
        if (*taken)
            return RowVerdict::Unchanged;
        // A rep who is known by a foreign id alone gets the name that goes with it.
        if (auto merged = mergeIntoNamed(m_book, foreignId.isEmpty() ? nullptr : m_book.findRep(foreignId),
                                         m_book.findRep(name));
            !merged)
            return failure(merged.error());
        const RepFields *known = m_book.findRep(name);
        if (!known && !foreignId.isEmpty())
            known = m_book.findRep(foreignId);
        RepFields wanted = known ? *known : RepFields{.name = name};
        wanted.name = name;
        overlay(row, ImportField::Email, wanted.email);
        if (firstDay)
            wanted.firstDay = firstDay->day;
        if (lastDay)
            wanted.lastDay = lastDay->day;
        const auto rep = makeChecked<Rep>(row, wanted);
        if (!rep)
            return RowVerdict::Refused;
        const auto team = teamOf(row);
        if (!team)
            return failure(team.error());
        const auto [joins, membership] = membershipOf(wanted.id, *team, teamSince);
        const std::optional<qint64> before = known ? std::optional(known->version) : std::nullopt;
        if (known && *known == wanted && !joins) {
            m_book.remember(key, row.digest(), wanted.id.number(), wanted.version, {});
            return RowVerdict::Unchanged;
        }
        if (m_book.isWriting()) {
            const std::optional<TeamId> into = membership ? std::optional(membership->team) : std::nullopt;
            if (auto saved = m_book.session().save(*rep, into, membership ? membership->from : std::nullopt);
                !saved)
                return failure(saved.error());
        }
        if (membership)
            m_joined.insert(wanted.id, membership->team);
        ++wanted.version;
        m_book.remember(key, row.digest(), wanted.id.number(), wanted.version, before);
        const bool isNew = !known;
        m_book.put(wanted);
        return isNew ? RowVerdict::New : RowVerdict::Changed;
    }

private:
    /// The team of the row: within its office; without a name of its own it goes by its manager's.
    Result<std::optional<TeamId>> teamOf(const RowReader &row)
    {
        std::optional<TeamId> office;
        if (const QString name = row.text(ImportField::Office); !name.isEmpty()) {
            const auto team = m_book.team(name, {});
            if (!team)
                return failure(team.error());
            office = *team;
        }
        const QString team = row.text(ImportField::Team);
        const QString name = team.isEmpty() ? row.text(ImportField::Manager) : team;
        if (name.isEmpty())
            return office;
        const auto own = m_book.team(name, office);
        if (!own)
            return failure(own.error());
        return std::optional(*own);
    }

    struct Joining
    {
        bool joins;
        std::optional<Membership> membership; ///< the one to save: the new one, else the one that is
    };
    /// Whether the rep enters @p team by this row, and when: one who had no team yet was always in it.
    Joining membershipOf(RepId rep, std::optional<TeamId> team, const std::optional<ParsedDate> &since) const
    {
        std::optional<Membership> current;
        for (const Membership &membership : m_book.directory().memberships) {
            if (membership.rep == rep && (!current || !membership.until))
                current = membership;
        }
        if (const auto joined = m_joined.constFind(rep); joined != m_joined.cend())
            current = Membership{rep, *joined, current ? current->from : std::nullopt, {}};
        if (!team || (current && current->team == *team && !current->until))
            return {false, current};
        Membership entered{rep, *team, {}, {}};
        if (since)
            entered.from = since->day;
        else if (current)
            entered.from = localDay(m_now, m_book.zoneOf(rep));
        return {true, entered};
    }

    ImportBook &m_book;
    Instant m_now;
    QHash<RepId, TeamId> m_joined;
};

class ProductTaker final : public RowTaker
{
public:
    explicit ProductTaker(ImportBook &book)
        : m_book(book)
    {
    }

    Result<RowVerdict> take(RowReader &row) override
    {
        const QString name = row.text(ImportField::Name);
        if (name.isEmpty())
            row.refuse(ImportField::Name, missing(noName));
        const auto price = row.money(ImportField::Price);
        if (!row.refusals().empty())
            return RowVerdict::Refused;
        const QString foreignId = row.text(ImportField::Id);
        if (!foreignId.isEmpty())
            m_book.memory().productNames.insert(foreignId, name);
        const QString key = foreignId.isEmpty() ? nameKey(name) : foreignId;
        const auto taken = m_book.isTaken(key, row.digest());
        if (!taken)
            return failure(taken.error());
        if (*taken)
            return RowVerdict::Unchanged;
        // A product that is known by a foreign id alone gets the name that goes with it.
        if (auto merged =
                mergeIntoNamed(m_book, foreignId.isEmpty() ? nullptr : m_book.findProduct(foreignId),
                               m_book.findProduct(name));
            !merged)
            return failure(merged.error());
        const ProductFields *known = m_book.findProduct(name);
        if (!known && !foreignId.isEmpty())
            known = m_book.findProduct(foreignId);
        ProductFields wanted = known ? *known : ProductFields{.name = name};
        wanted.name = name;
        overlay(row, ImportField::Series, wanted.series);
        if (price)
            wanted.price = price;
        return settle<Product>(row, m_book, key, known, std::move(wanted));
    }

private:
    ImportBook &m_book;
};

class AccountTaker final : public RowTaker
{
public:
    AccountTaker(ImportBook &book, const Mapping &mapping)
        : m_book(book)
        , m_source(mapping.source())
    {
    }

    Result<RowVerdict> take(RowReader &row) override
    {
        const QString foreignId = row.text(ImportField::Id);
        const QString name = nameOrId(row.text(ImportField::Name), foreignId);
        if (name.isEmpty())
            row.refuse(ImportField::Name, missing(noName));
        const auto employees = row.whole(ImportField::Employees);
        const bool isRepeated = !foreignId.isEmpty() && m_identity.of(row).isRepeated;
        if (!row.refusals().empty())
            return RowVerdict::Refused;
        if (isRepeated)
            return RowVerdict::Unchanged;
        const QString key = foreignId.isEmpty() ? nameKey(name) : foreignId;
        const auto taken = m_book.isTaken(key, row.digest());
        if (!taken)
            return failure(taken.error());
        if (*taken)
            return RowVerdict::Unchanged;
        if (auto merged =
                mergeIntoNamed(m_book, m_book.accountKnownById(foreignId), m_book.unclaimedAccount(name));
            !merged)
            return failure(merged.error());
        const AccountFields *known = m_book.findAccount(foreignId, name);
        AccountFields wanted = known ? *known : AccountFields{.name = name};
        wanted.name = name;
        overlay(row, ImportField::Industry, wanted.industry);
        overlay(row, ImportField::Country, wanted.country);
        overlay(row, ImportField::Phone, wanted.phone);
        overlay(row, ImportField::Note, wanted.note);
        if (const QString parent = row.text(ImportField::Parent); !parent.isEmpty()) {
            const QString line = QCoreApplication::translate("Import", "Subsidiary of %1").arg(parent);
            if (!wanted.note.contains(parent))
                wanted.note = wanted.note.isEmpty() ? line : QString(wanted.note + u'\n' + line);
        }
        if (employees)
            wanted.employees = employees;
        if (!foreignId.isEmpty()) {
            wanted.source = m_source;
            wanted.externalId = foreignId;
        }
        return settle<Account>(row, m_book, key, known, std::move(wanted));
    }

private:
    ImportBook &m_book;
    QString m_source;
    RowIdentity m_identity;
};

class ContactTaker final : public RowTaker
{
public:
    ContactTaker(ImportBook &book, const Mapping &mapping)
        : m_book(book)
        , m_source(mapping.source())
    {
    }

    Result<RowVerdict> take(RowReader &row) override
    {
        const QString foreignId = row.text(ImportField::Id);
        const QString name = nameOrId(personName(row), foreignId);
        if (name.isEmpty())
            row.refuse(ImportField::Name, missing(noName));
        const bool isRepeated = !foreignId.isEmpty() && m_identity.of(row).isRepeated;
        if (!row.refusals().empty())
            return RowVerdict::Refused;
        if (isRepeated)
            return RowVerdict::Unchanged;
        const QString key = foreignId.isEmpty() ? nameKey(name) : foreignId;
        const auto taken = m_book.isTaken(key, row.digest());
        if (!taken)
            return failure(taken.error());
        if (*taken)
            return RowVerdict::Unchanged;
        const auto account = accountOf(row);
        if (!account)
            return failure(account.error());
        const ContactFields *known = m_book.findContact(foreignId, name, *account);
        ContactFields wanted = known ? *known : ContactFields{.name = name};
        wanted.name = name;
        if (*account)
            wanted.account = *account;
        overlay(row, ImportField::Email, wanted.email);
        overlay(row, ImportField::Phone, wanted.phone);
        overlay(row, ImportField::JobTitle, wanted.title);
        if (!foreignId.isEmpty()) {
            wanted.source = m_source;
            wanted.externalId = foreignId;
        }
        return settle<Contact>(row, m_book, key, known, std::move(wanted));
    }

private:
    Result<std::optional<AccountId>> accountOf(const RowReader &row)
    {
        if (const QString name = row.text(ImportField::Account); !name.isEmpty()) {
            const auto account = m_book.account(name);
            return account ? Result(std::optional(*account)) : failure(account.error());
        }
        if (const QString id = row.link(ImportField::AccountId); !id.isEmpty()) {
            const auto account = m_book.accountWithId(id);
            return account ? Result(std::optional(*account)) : failure(account.error());
        }
        return std::optional<AccountId>();
    }

    ImportBook &m_book;
    QString m_source;
    RowIdentity m_identity;
};

class CostTaker final : public RowTaker
{
public:
    explicit CostTaker(ImportBook &book)
        : m_book(book)
    {
    }

    Result<void> prepare(const SourceFile &file,
                         const std::vector<std::optional<ImportField>> &columns) override
    {
        // "Marketing spend.csv" need not say in each row what it is for, and its channels are all marketing.
        QStringList words = readHeaderCell(file.name().section(u'.', 0, 0)).key.split(u' ');
        for (size_t column = 0; column < columns.size(); ++column) {
            if (columns[column] == ImportField::Amount)
                words += file.header()[column].key.split(u' ');
        }
        QSet<CostClass> said;
        for (const QString &word : std::as_const(words)) {
            if (const auto costClass = costClassOf(word))
                said.insert(*costClass);
        }
        if (said.size() == 1)
            m_class = *said.cbegin();
        return {};
    }

    Result<RowVerdict> take(RowReader &row) override
    {
        const auto month = row.month(ImportField::Month);
        if (!month && row.refusals().empty())
            row.refuse(ImportField::Month, QCoreApplication::translate("Import", "The month is missing."));
        const auto amount = row.money(ImportField::Amount);
        if (!amount && row.refusals().empty())
            row.refuse(ImportField::Amount, QCoreApplication::translate("Import", "The amount is missing."));
        auto costClass = costClassOf(row.text(ImportField::CostClass));
        if (!costClass && m_class)
            costClass = m_class;
        else if (!costClass && !row.text(ImportField::CostClass).isEmpty())
            row.refuseWord(ImportField::CostClass);
        if (!costClass && row.refusals().empty())
            row.refuse(ImportField::CostClass,
                       QCoreApplication::translate("Import", "The cost class is missing."));
        if (!row.refusals().empty())
            return RowVerdict::Refused;
        const auto team = teamOf(row, m_book);
        if (!team)
            return failure(team.error());
        CostFields wanted{
            .month = *month, .costClass = *costClass, .amount = *amount, .team = *team, .note = noteOf(row)};
        if (m_seen.isEmpty())
            m_stored = m_book.directory().costs;
        // Costs have no id of their own: the n-th line of a month, class, team and note is the n-th that is
        // stored.
        const QString key = QStringList{toIso(wanted.month), QString(keyOf(wanted.costClass)),
                                        QString::number(*team ? (*team)->number() : 0), wanted.note}
                                .join(u'\x1f');
        const int occurrence = m_seen[key]++;
        int count = 0;
        const auto known = std::ranges::find_if(m_stored, [&](const Cost &cost) {
            const bool isSame = cost->month == wanted.month && cost->costClass == wanted.costClass &&
                                cost->team == wanted.team && cost->note == wanted.note;
            return isSame && count++ == occurrence;
        });
        const bool isNew = known == m_stored.end();
        if (!isNew) {
            wanted.id = (*known)->id;
            wanted.version = (*known)->version;
            if (known->fields() == wanted)
                return RowVerdict::Unchanged;
        }
        const auto cost = makeChecked<Cost>(row, wanted);
        if (!cost)
            return RowVerdict::Refused;
        if (auto saved = m_book.save(*cost); !saved)
            return failure(saved.error());
        return isNew ? RowVerdict::New : RowVerdict::Changed;
    }

private:
    /// The row's own note, else the word for its class where that says more than the class.
    static QString noteOf(const RowReader &row)
    {
        const QString note = row.text(ImportField::Note);
        const QString word = row.text(ImportField::CostClass);
        return note.isEmpty() && !costClassOf(word) ? word : note;
    }

    ImportBook &m_book;
    std::optional<CostClass> m_class; ///< of rows that name none
    std::vector<Cost> m_stored;
    QHash<QString, int> m_seen;
};

} // namespace

std::unique_ptr<RowTaker> makeRepTaker(ImportBook &book, Instant now)
{
    return std::make_unique<RepTaker>(book, now);
}
std::unique_ptr<RowTaker> makeProductTaker(ImportBook &book)
{
    return std::make_unique<ProductTaker>(book);
}
std::unique_ptr<RowTaker> makeAccountTaker(ImportBook &book, const Mapping &mapping)
{
    return std::make_unique<AccountTaker>(book, mapping);
}
std::unique_ptr<RowTaker> makeContactTaker(ImportBook &book, const Mapping &mapping)
{
    return std::make_unique<ContactTaker>(book, mapping);
}
std::unique_ptr<RowTaker> makeCostTaker(ImportBook &book)
{
    return std::make_unique<CostTaker>(book);
}

} // namespace laju
