// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quickline/name_index.h"
#include "core/quickline/understood.h"
#include "core/workspace/directory.h"

#include <memory>

namespace laju {

/// The line of text in which reps log: an activity type, and after it in any order an account, an
/// opportunity, a duration, an outcome, a moment and a follow-up, in English and Indonesian mixed. What
/// stands after a dash or a colon is the note, and so is whatever is not understood. A value: parsing changes
/// nothing and may be done from any thread.
///
/// An account is the longest known name in the line. Where none is, the words after the type are one: the
/// start of a single known name is completed, anything else is an account yet to be made. How numbers are
/// read stands in moments.h.
class QuickLine final
{
public:
    QuickLine(std::shared_ptr<const Directory> directory, NameIndex<AccountId> accounts,
              NameIndex<OpportunityId> opportunities);

    /// The meaning of @p line as typed by @p rep at @p now; days and times are in the rep's zone.
    [[nodiscard]] Understood parse(QStringView line, RepId rep, Instant now) const;
    /// How what stands before @p cursor may go on: types at the start, then accounts and outcomes; best
    /// first, at most eight.
    [[nodiscard]] std::vector<Completion> complete(QStringView line, int cursor) const;

    /// Makes a new account known.
    void addAccount(Named<AccountId> account) { m_accounts.add(std::move(account)); }
    void addOpportunity(Named<OpportunityId> opportunity) { m_opportunities.add(std::move(opportunity)); }

    [[nodiscard]] const Directory &directory() const { return *m_directory; }
    [[nodiscard]] const NameIndex<AccountId> &accounts() const { return m_accounts; }
    [[nodiscard]] const NameIndex<OpportunityId> &opportunities() const { return m_opportunities; }

    /// A name by which @c type is called in the line, reduced by matchingKey.
    struct TypeName
    {
        QString key;
        QString name;
        const ActivityType *type;
    };
    /// The team's own types; the built-in ones are words of the vocabulary.
    [[nodiscard]] const std::vector<TypeName> &ownTypes() const { return m_ownTypes; }
    /// The built-in type of that kind; nullptr when the workspace has none.
    [[nodiscard]] const ActivityType *typeOf(ActivityKind kind) const;

private:
    std::shared_ptr<const Directory> m_directory;
    NameIndex<AccountId> m_accounts;
    NameIndex<OpportunityId> m_opportunities;
    std::vector<TypeName> m_ownTypes;
};

/// The activity that @p understood describes and, where it has one, the planned follow-up after it. An
/// account that is not known yet is left out: make it first and put it into @p understood. Errors:
/// InvalidInput with the text of the first fatal problem, or what the check of an activity says.
Result<std::vector<Activity>> toActivities(const Understood &understood, RepId rep);

} // namespace laju
