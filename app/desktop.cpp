// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/command_line.h"
#include "core/storage/workspace_file.h"
#include "ui/common/wheel_guard.h"
#include "ui/window/main_window.h"
#include "ui/window/workspace_opening.h"

#include <QApplication>
#include <QProcess>
#include <QSet>
#include <QSettings>

#include <cstdio>
#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace laju {

namespace {

/// How the program looks and speaks here, whatever workspace is open, and while none is.
struct Surroundings
{
    explicit Surroundings(std::optional<Language> language)
        : theme(fromKey<ui::Scheme>(preferences.get(ui::Preferences::scheme)).value_or(ui::Scheme::System))
        , localization(language.value_or(
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

/// Kept from the first call on: by the time it is needed the translations are gone.
const QString &noDisplayText()
{
    static const QString text = QCoreApplication::translate(
        "Desktop", "There is no display to open a window on. Every command works without one: laju --help "
                   "lists them.");
    return text;
}

/// What the words after the program's name ask for.
struct Order
{
    QString path;
    std::optional<Language> language = {};
    std::optional<ExitStatus> ended = {}; ///< answered in full: no window is wanted
};

/// Options that Qt itself takes from the command line when it makes a Gui application; true: with a value.
bool isQtOption(const QString &word, bool &hasValue)
{
    static const QSet<QString> withValue{
        u"platform"_s,    u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s,  u"qwindowgeometry"_s,
        u"qwindowicon"_s, u"qwindowtitle"_s,       u"session"_s,       u"display"_s, u"style"_s,
        u"stylesheet"_s,  u"geometry"_s,           u"qmljsdebugger"_s};
    static const QSet<QString> alone{u"reverse"_s, u"widgetcount"_s, u"nograb"_s, u"dograb"_s, u"sync"_s};
    if (!word.startsWith(u'-'))
        return false;
    const QString name = word.sliced(word.startsWith("--"_L1) ? 2 : 1).section(u'=', 0, 0);
    hasValue = withValue.contains(name) && !word.contains(u'=');
    return withValue.contains(name) || alone.contains(name);
}

QStringList withoutQtOptions(const QStringList &words)
{
    QStringList rest;
    for (qsizetype i = 0; i < words.size(); ++i) {
        bool hasValue = false;
        if (!isQtOption(words[i], hasValue))
            rest.append(words[i]);
        else if (hasValue)
            ++i;
    }
    return rest;
}

/// Reads the words, and answers those that need no window. A core application exists.
Order readOrder()
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    QCommandLineParser parser;
    parser.addOption({u"db"_s, {}, u"FILE"_s});
    parser.addOption({u"lang"_s, {}, u"LANG"_s});
    parser.addOption({{u"h"_s, u"help"_s}, {}});
    parser.addOption({{u"v"_s, u"version"_s}, {}});
    const bool isParsed = parser.parse(withoutQtOptions(QCoreApplication::arguments()));
    const auto language = fromKey<Language>(parser.value(u"lang"_s));
    applyLanguage(language.value_or(systemLanguage()));
    const auto misuse = [&](const QString &text) {
        err << "laju: " << text << "\n\n" << overview();
        return Order{{}, {}, Usage};
    };
    if (!isParsed)
        return misuse(parser.errorText());
    if (parser.isSet(u"lang"_s) && !language)
        return misuse(unknownLanguage(parser.value(u"lang"_s)));
    if (parser.isSet(u"help"_s)) {
        out << overview();
        return {{}, {}, Done};
    }
    if (parser.isSet(u"version"_s)) {
        out << "laju " << QCoreApplication::applicationVersion() << '\n';
        return {{}, {}, Done};
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1 ||
        (files.size() == 1 && !files.first().contains(u'.') && !files.first().contains(u'/')))
        return misuse(noSuchCommand(files.first()));
    return {parser.isSet(u"db"_s) ? parser.value(u"db"_s) : files.value(0, usualWorkspacePath()), language};
}

/// Qt ends a program that finds no display with an abort and advice about plug-ins. One that is started from
/// a shell says what is the matter, and how to do without.
void tellOfMissingDisplay(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtFatalMsg) {
        // What Qt says on the way there is about its plug-ins.
        if (!text.contains("platform plugin"_L1) && !text.contains("connect to display"_L1))
            std::fputs(qPrintable(text + u'\n'), stderr);
        return;
    }
    std::fputs(qPrintable(QString(u"laju: "_s + noDisplayText() + u'\n')), stderr);
    std::fflush(nullptr);
    std::_Exit(Refused);
}

} // namespace

int runDesktop(int &argc, char **argv)
{
#ifdef __GLIBC__
    // Facts of many years are read into lists that grow: what is large is given back as soon as it is free,
    // what is small asked for in large pieces.
    constexpr int kilobyte = 1024;
    mallopt(M_MMAP_THRESHOLD, 256 * kilobyte);
    mallopt(M_TOP_PAD, 256 * kilobyte);
#endif
    Order order;
    {
        const QCoreApplication words(argc, argv);
        order = readOrder();
        // Said while the translations are there to say it with.
        noDisplayText();
    }
    if (order.ended)
        return *order.ended;
    const QtMessageHandler usual = qInstallMessageHandler(&tellOfMissingDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QApplication::setApplicationDisplayName(u"Laju"_s);
    QTextStream err(stderr);
    applyLanguage(systemLanguage());
    const QString path = order.path;

    Surroundings around(order.language);
    auto store = ui::openOrChooseAnother(path, *around.dialogs, [&err](const QString &file) {
        auto opened = openStore(file, OpenMode::CreateIfMissing, std::make_shared<SystemClock>());
        if (!opened)
            err << "laju: " << opened.error().text << Qt::endl;
        return opened;
    });
    if (!store)
        return Refused;

    Desktop desktop(std::move(store), around);
    // Read while the window is being made.
    desktop.live.load();
    const ui::WheelGuard wheelGuard;
    ui::MainWindow window(desktop.context);
    // Another workspace is another process: two open files never share state.
    QObject::connect(&window, &ui::MainWindow::openRequested, &window, [](const QString &other) {
        QProcess::startDetached(QApplication::applicationFilePath(), {u"--db"_s, other});
    });
    window.show();
    return QApplication::exec();
}

} // namespace laju
