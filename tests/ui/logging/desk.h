// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/workspace_file.h"
#include "tests/support/test_workspace.h"
#include "ui/common/drill_down.h"

#include <QSettings>
#include <QTest>

namespace laju::test {

/// Keeps what a window was asked for.
class RecordingNavigator final : public ui::Navigator
{
public:
    void drillDown(const ui::DrillDown &what) override { drilled.push_back(what); }
    void explain(const Metric &metric, const Selection &) override { explained.append(metric.key); }
    void showGlossary(const QString &key) override { looked.append(key); }
    void editActivity(std::optional<ActivityId> activity) override { edited.push_back(activity); }
    void editOpportunity(std::optional<OpportunityId> opportunity) override { opened.push_back(opportunity); }
    void showMessage(const ui::MessageBar::Message &message) override { messages.push_back(message); }
    void importFiles(const QStringList &) override {}
    void showSettings(const QString &section) override { settingsShown.append(section); }
    void showTargets() override { ++targetsShown; }
    void showReport(const QString &key, const Scope &scope, const Period &period) override
    {
        reports.push_back({key, scope, period});
    }

    /// What a report was asked of.
    struct Report
    {
        QString key;
        Scope scope;
        Period period;
    };

    std::vector<ui::DrillDown> drilled = {};
    QList<QByteArray> explained = {}; ///< the keys of metrics
    QStringList looked = {};          ///< the keys of entries of the glossary
    std::vector<std::optional<ActivityId>> edited = {};
    std::vector<std::optional<OpportunityId>> opened = {};
    std::vector<ui::MessageBar::Message> messages = {};
    QStringList settingsShown = {};
    int targetsShown = 0;
    std::vector<Report> reports = {};
};

/// Answers every question at once with what the test says.
class AnsweringDialogs final : public ui::Dialogs
{
public:
    void askOpenFile(QWidget *, const QString &, const QString &, PathAnswer answer) override
    {
        if (!path.isEmpty())
            answer(path);
    }
    void askOpenFiles(QWidget *, const QString &, const QString &, PathsAnswer answer) override
    {
        answer(paths);
    }
    void askSaveFile(QWidget *, const QString &, const QString &, const QString &, PathAnswer answer) override
    {
        answer(path);
    }
    void confirm(QWidget *, const QString &, const QString &question, const QString &,
                 std::function<void(bool)> answer) override
    {
        questions.append(question);
        answer(yes);
    }
    void showError(QWidget *, const QString &, const QString &, const QString &) override {}

    QString path = {};
    QStringList paths = {};
    bool yes = true;
    QStringList questions = {};
};

/// All that a page needs, over a workspace in a temporary file. Sari is the one who logs.
class Desk final
{
public:
    /// @p prepare fills the workspace before the store opens it.
    explicit Desk(const std::function<void(TestWorkspace &)> &prepare = {},
                  Language language = Language::English)
        : localization(language)
        , settings(workspace.pathOf(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , preferences(settings)
    {
        if (prepare)
            prepare(workspace);
        workspace.close();
        store = require(openStore(workspace.path(), OpenMode::MustExist, workspace.sharedClock()));
        live = std::make_unique<ui::LiveFacts>(*store);
        undo = std::make_unique<ui::UndoHistory>(*store);
        context.emplace(ui::Context{*store, *live, *undo, workspace.clock(), theme, localization, preferences,
                                    dialogs, &navigator});
        preferences.set(ui::Preferences::actingRep, static_cast<qlonglong>(workspace.sari.number()));
        live->load();
        if (!QTest::qWaitFor([this] { return live->isLoaded(); }))
            qFatal("The facts did not load");
    }

    /// What @p query finds by now; waits for the store.
    [[nodiscard]] std::vector<ActivityRow> rows(const ActivityQuery &query = {})
    {
        std::optional<std::vector<ActivityRow>> found;
        QObject receiver;
        store->ask(
            &receiver, [query](Session &session) { return session.activities(query); },
            [&](const Result<std::vector<ActivityRow>> &result) { found = require(result); });
        if (!QTest::qWaitFor([&] { return found.has_value(); }))
            qFatal("The store did not answer");
        return *found;
    }

    TestWorkspace workspace;
    ui::Theme theme{ui::Scheme::Light};
    ui::Localization localization;
    QSettings settings;
    ui::Preferences preferences;
    AnsweringDialogs dialogs;
    RecordingNavigator navigator;
    std::unique_ptr<Store> store;
    std::unique_ptr<ui::LiveFacts> live;
    std::unique_ptr<ui::UndoHistory> undo;
    std::optional<ui::Context> context;
};

} // namespace laju::test
