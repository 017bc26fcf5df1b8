// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/metrics/targets.h"
#include "core/workspace/query.h"
#include "ui/common/dialogs.h"
#include "ui/common/live_facts.h"
#include "ui/common/localization.h"
#include "ui/common/message_bar.h"
#include "ui/common/preferences.h"
#include "ui/common/theme.h"
#include "ui/common/undo_history.h"

namespace laju::ui {

struct DrillDown;

/// The ways from one page to another; the main window is one.
class Navigator
{
public:
    virtual ~Navigator() = default;

    /// Lists the records behind a figure over the page in sight; going back shows that page as it was.
    virtual void drillDown(const DrillDown &what) = 0;
    /// Explains the figure that @p metric has for @p selection, with its own numbers in the formula.
    virtual void explain(const Metric &metric, const Selection &selection) = 0;
    /// The entry of the glossary with that key; a metric's is its key in the catalogue.
    virtual void showGlossary(const QString &key) = 0;
    /// The form for an activity that is there already, or for a new one.
    virtual void editActivity(std::optional<ActivityId> activity) = 0;
    /// The form for an opportunity that is there already, or for a new one.
    virtual void editOpportunity(std::optional<OpportunityId> opportunity) = 0;
    /// A bar at the foot of the window: what happened, what to do about it.
    virtual void showMessage(const MessageBar::Message &message) = 0;
    /// The wizard that takes in files; the @p paths given are already chosen.
    virtual void importFiles(const QStringList &paths = {}) = 0;
    /// The settings, at the section whose widget has that object name.
    virtual void showSettings(const QString &section) = 0;
    /// The targets as a table, where each is changed.
    virtual void showTargets() = 0;
    /// The report of that key (see reportTemplates()) of those days, ready to be looked at and exported.
    virtual void showReport(const QString &key, const Scope &scope, const Period &period) = 0;
};

/// What every page is given. Owned by the composition; outlives every window.
struct Context
{
    Store &store;
    LiveFacts &live;
    UndoHistory &undo;
    const Clock &clock;
    Theme &theme;
    Localization &localization;
    Preferences &preferences;
    Dialogs &dialogs;
    Navigator *navigator = nullptr; ///< set by the main window before it makes its pages

    [[nodiscard]] const Directory &directory() const { return live.directory(); }
    [[nodiscard]] const Facts &facts() const { return live.facts(); }
    [[nodiscard]] const FigureWords &words() const { return localization.words(); }
    [[nodiscard]] const Format &format() const { return localization.format(); }
    /// The rep who logs here: the one chosen, else the first by name; none in an empty workspace.
    [[nodiscard]] std::optional<RepId> actingRep() const;
    /// Today in the workspace's zone, or in the zone of @p rep.
    [[nodiscard]] Day today() const;
    [[nodiscard]] Day today(RepId rep) const;
    /// Now, as targets are judged: in the workspace's zone, or in the zone of @p rep.
    [[nodiscard]] AsOf asOf() const;
    /// Tells of an error at the foot of the window.
    void showError(const Error &error) const;
    /// Says there what was just written, and offers to take back the latest step for a while.
    void tellUndoable(const QString &text, Tone tone = Tone::Neutral) const;
};

/// What an activity type is called: a built-in one in the language of the window, a team's own as they named
/// it.
[[nodiscard]] QString typeName(const ActivityType &type);
/// The word for an outcome of that kind of activity: what is Held for a meeting is Completed for a demo.
/// Empty for None.
[[nodiscard]] QString outcomeName(Outcome outcome, ActivityKind kind);
[[nodiscard]] Tone outcomeTone(Outcome outcome);
/// "Company", a team's or a rep's name.
[[nodiscard]] QString scopeName(const Scope &scope, const Directory &directory);

} // namespace laju::ui
