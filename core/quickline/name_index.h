// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/query.h"

#include <QStringView>

#include <span>
#include <vector>

namespace laju {

/// Finds names by how they are spelt (see matchingKey), from the start of the name or of any of its words.
/// The legal form (PT, CV, Tbk …) may be left out. Knows names by their position only; NameIndex gives them
/// their ids.
class NameKeys final
{
public:
    NameKeys() = default;
    explicit NameKeys(std::span<const QString> names);

    /// Appends @p name, which gets the next position.
    void add(QStringView name);

    /// Positions of the names that are @p key, as a whole or but for the legal form.
    [[nodiscard]] std::vector<int> exact(QStringView key) const;
    /// Positions of names that begin with @p key, then of those in which a later word does; shorter names
    /// first, at most @p limit.
    [[nodiscard]] std::vector<int> beginningWith(QStringView key, int limit) const;

private:
    struct Part
    {
        qint32 name;
        qint16 begin;
        qint16 end;
    };
    [[nodiscard]] QStringView text(const Part &part) const;
    [[nodiscard]] std::vector<Part>::const_iterator firstNotBelow(const std::vector<Part> &parts,
                                                                  QStringView key) const;
    void insert(std::vector<Part> &parts, Part part, bool sorted);
    void append(QStringView name, bool sorted);

    std::vector<QString> m_keys = {};
    std::vector<qint16> m_cores = {}; ///< where each key begins behind its legal form
    std::vector<Part> m_wholes = {};  ///< every spelling that is a whole name, sorted by text
    std::vector<Part> m_tails = {};   ///< every key from the start of a word on, sorted by text
};

/// The names of one kind of record, for recognising and completing them. Copies are independent values.
template<class IdType> class NameIndex final
{
public:
    NameIndex() = default;
    explicit NameIndex(std::vector<Named<IdType>> names)
        : m_names(std::move(names))
    {
        std::vector<QString> spelt;
        spelt.reserve(m_names.size());
        for (const Named<IdType> &named : m_names)
            spelt.push_back(named.name);
        m_keys = NameKeys(spelt);
    }

    /// Adds one name to those there are: cheaper than building the index anew.
    void add(Named<IdType> named)
    {
        m_keys.add(named.name);
        m_names.push_back(std::move(named));
    }

    [[nodiscard]] std::vector<Named<IdType>> exact(QStringView key) const { return named(m_keys.exact(key)); }
    [[nodiscard]] std::vector<Named<IdType>> beginningWith(QStringView key, int limit) const
    {
        return named(m_keys.beginningWith(key, limit));
    }
    [[nodiscard]] bool isEmpty() const { return m_names.empty(); }

private:
    [[nodiscard]] std::vector<Named<IdType>> named(const std::vector<int> &positions) const
    {
        std::vector<Named<IdType>> found;
        found.reserve(positions.size());
        for (const int position : positions)
            found.push_back(m_names[static_cast<size_t>(position)]);
        return found;
    }

    std::vector<Named<IdType>> m_names = {};
    NameKeys m_keys = {};
};

} // namespace laju
