// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QComboBox>

namespace laju::ui {

/// Chooses whose work is shown: the company, a team (nested ones indented) or a rep. Follows the directory
/// and the language, remembers the choice.
class ScopePicker final : public QComboBox
{
    Q_OBJECT
public:
    /// Which rows it offers.
    enum class Offers {
        Everything,
        RepsOnly,
    };
    explicit ScopePicker(Context &context, Offers offers = Offers::Everything, QWidget *parent = nullptr);

    [[nodiscard]] Scope scope() const;
    /// Chooses without emitting; a scope that is not offered changes nothing.
    void setScope(const Scope &scope);

Q_SIGNALS:
    /// The user chose, or what was chosen is gone.
    void scopeChanged(const laju::Scope &scope);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addTeam(const Team &team, int depth);

    Context &m_context;
    Offers m_offers;
    std::vector<Scope> m_scopes;
};

/// A scope as a word that settings and the command line keep: "company", "team:123", "rep:123".
[[nodiscard]] QString scopeKey(const Scope &scope);
[[nodiscard]] std::optional<Scope> scopeFromKey(const QString &key);

} // namespace laju::ui
