// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/command_line.h"
#include "core/storage/workspace_file.h"
#include "ui/window/main_window.h"
#include "ui/window/workspace_opening.h"

#include <QApplication>
#include <QProcess>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

/// How the program looks and speaks here, whatever workspace is open, and while none is.
struct Surroundings
{
    explicit Surroundings(const QString &language)
        : theme(fromKey<ui::Scheme>(preferences.get(ui::Preferences::scheme)).value_or(ui::Scheme::System))
        , localization(fromKey<Language>(language).value_or(
              fromKey<Language>(preferences.get(ui::Preferences::language)).value_or(systemLanguage())))
        , dialogs(ui::makeDialogs())
    {
    }

    QSettings settings;
    ui::Preferences preferences{settings};
    ui::Theme theme;
    ui::Localization localization;
    std::unique_ptr<ui::Dialogs> dialogs;
};

/// Everything that lives as long as the window does: the one place that knows the concrete types.
struct Desktop
{
    Desktop(std::unique_ptr<Store> opened, Surroundings &around)
        : store(std::move(opened))
        , live(*store)
        , undo(*store)
        , context{*store,         live, undo, clock, around.theme, around.localization, around.preferences,
                  *around.dialogs}
    {
    }

    SystemClock clock;
    std::unique_ptr<Store> store;
    ui::LiveFacts live;
    ui::UndoHistory undo;
    ui::Context context;
};

} // namespace

int runDesktop(int &argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Laju"_s);
    QTextStream out(stdout);
    QTextStream err(stderr);

    QCommandLineParser parser;
    parser.addOption({u"db"_s, {}, u"FILE"_s});
    parser.addOption({u"lang"_s, {}, u"LANG"_s});
    parser.addOption({{u"h"_s, u"help"_s}, {}});
    parser.addOption({{u"v"_s, u"version"_s}, {}});
    applyLanguage(systemLanguage());
    if (!parser.parse(QApplication::arguments())) {
        err << "laju: " << parser.errorText() << "\n\n" << overview();
        return Usage;
    }
    if (parser.isSet(u"help"_s)) {
        out << overview();
        return Done;
    }
    if (parser.isSet(u"version"_s)) {
        out << "laju " << QApplication::applicationVersion() << '\n';
        return Done;
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1 ||
        (files.size() == 1 && !files.first().contains(u'.') && !files.first().contains(u'/'))) {
        err << "laju: "
            << QCoreApplication::translate("CommandLine", "There is no command “%1”.").arg(files.first())
            << "\n\n"
            << overview();
        return Usage;
    }
    const QString path = parser.isSet(u"db"_s) ? parser.value(u"db"_s) : files.value(0, usualWorkspacePath());

    Surroundings around(parser.value(u"lang"_s));
    auto store = ui::openOrChooseAnother(path, *around.dialogs, [&err](const QString &file) {
        auto opened = openStore(file, OpenMode::CreateIfMissing, std::make_shared<SystemClock>());
        if (!opened)
            err << "laju: " << opened.error().text << Qt::endl;
        return opened;
    });
    if (!store)
        return Refused;

    Desktop desktop(std::move(store), around);
    ui::MainWindow window(desktop.context);
    // Another workspace is another process: two open files never share state.
    QObject::connect(&window, &ui::MainWindow::openRequested, &window, [](const QString &other) {
        QProcess::startDetached(QApplication::applicationFilePath(), {u"--db"_s, other});
    });
    window.show();
    desktop.live.load();
    return QApplication::exec();
}

} // namespace laju
