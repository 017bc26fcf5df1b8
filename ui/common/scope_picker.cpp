// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scope_picker.h"

#include <QEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace laju::ui {

QString scopeKey(const Scope &scope)
{
    if (const auto *team = std::get_if<TeamId>(&scope))
        return u"team:"_s + QString::number(team->number());
    if (const auto *rep = std::get_if<RepId>(&scope))
        return u"rep:"_s + QString::number(rep->number());
    return u"company"_s;
}

std::optional<Scope> scopeFromKey(const QString &key)
{
    if (key == u"company")
        return Company{};
    const qint64 number = key.section(u':', 1).toLongLong();
    if (key.startsWith(u"team:")) {
        if (const auto id = TeamId::fromNumber(number))
            return *id;
    }
    if (key.startsWith(u"rep:")) {
        if (const auto id = RepId::fromNumber(number))
            return *id;
    }
    return {};
}

ScopePicker::ScopePicker(Context &context, Offers offers, QWidget *parent)
    : QComboBox(parent)
    , m_context(context)
    , m_offers(offers)
{
    setObjectName(u"scopePicker"_s);
    setAccessibleName(tr("Whose work is shown"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaxVisibleItems(24);
    fill();
    if (m_offers == Offers::Everything) {
        if (const auto remembered = scopeFromKey(m_context.preferences.get(Preferences::scope)))
            setScope(*remembered);
    }
    connect(&m_context.live, &LiveFacts::directoryChanged, this, &ScopePicker::fill);
    connect(this, &QComboBox::activated, this, [this] {
        if (m_offers == Offers::Everything)
            m_context.preferences.set(Preferences::scope, scopeKey(scope()));
        Q_EMIT scopeChanged(scope());
    });
}

Scope ScopePicker::scope() const
{
    return currentIndex() < 0 ? Scope(Company{}) : m_scopes[static_cast<size_t>(currentIndex())];
}

void ScopePicker::setScope(const Scope &scope)
{
    const auto found = std::ranges::find(m_scopes, scope);
    if (found == m_scopes.end())
        return;
    const QSignalBlocker quiet(this);
    setCurrentIndex(static_cast<int>(found - m_scopes.begin()));
}

void ScopePicker::fill()
{
    const bool first = m_scopes.empty();
    // The remembered scope may be of a team that is only now known.
    const Scope wanted = first && m_offers == Offers::Everything
                             ? scopeFromKey(m_context.preferences.get(Preferences::scope)).value_or(Company{})
                             : scope();
    const QSignalBlocker quiet(this);
    clear();
    m_scopes.clear();
    const Directory &directory = m_context.directory();
    if (m_offers == Offers::Everything) {
        m_scopes.emplace_back(Company{});
        addItem(scopeName(Company{}, directory));
        for (const Team &team : directory.teams) {
            if (!team->parent)
                addTeam(team, 0);
        }
        if (!directory.teams.empty() && !directory.reps.empty()) {
            insertSeparator(count());
            m_scopes.emplace_back(Company{});
        }
    }
    for (const Rep &rep : directory.reps) {
        m_scopes.emplace_back(rep->id);
        addItem(rep->name);
    }
    const auto found = std::ranges::find(m_scopes, wanted);
    setCurrentIndex(found == m_scopes.end() ? 0 : static_cast<int>(found - m_scopes.begin()));
    if (!first && found == m_scopes.end())
        Q_EMIT scopeChanged(scope());
}

void ScopePicker::addTeam(const Team &team, int depth)
{
    m_scopes.emplace_back(team->id);
    addItem(QString(depth * 3, u' ') + team->name);
    for (const Team &below : m_context.directory().teams) {
        if (below->parent == team->id)
            addTeam(below, depth + 1);
    }
}

void ScopePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Whose work is shown"));
        if (m_offers == Offers::Everything && count() > 0)
            setItemText(0, scopeName(Company{}, m_context.directory()));
    }
    QComboBox::changeEvent(event);
}

} // namespace laju::ui
