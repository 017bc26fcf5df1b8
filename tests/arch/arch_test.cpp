// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// A folder of sources and the folders that it may include besides itself, parted by blanks;
/// `core/*` stands for every folder of core but storage, `*` for everything.
struct Folder
{
    QLatin1StringView path;
    QLatin1StringView mayInclude;
};

constexpr std::array folders{
    Folder{"core/base"_L1, ""_L1},
    Folder{"core/domain"_L1, "core/base"_L1},
    Folder{"core/text"_L1, "core/base"_L1},
    Folder{"core/workspace"_L1, "core/domain core/base"_L1},
    Folder{"core/metrics"_L1, "core/workspace core/domain core/text core/base"_L1},
    Folder{"core/insight"_L1, "core/metrics core/workspace core/domain core/text core/base"_L1},
    Folder{"core/forecast"_L1, "core/metrics core/workspace core/domain core/text core/base"_L1},
    Folder{"core/glossary"_L1, "core/metrics core/workspace core/domain core/text core/base"_L1},
    Folder{"core/storage"_L1, "core/workspace core/domain core/base"_L1},
    Folder{"core/quickline"_L1, "core/workspace core/domain core/base core/text"_L1},
    Folder{"core/exchange"_L1, "core/workspace core/domain core/base core/text"_L1},
    Folder{"core/holidays"_L1, "core/workspace core/domain core/base core/text"_L1},
    Folder{"core/demo"_L1, "core/holidays core/workspace core/domain core/base core/text"_L1},
    Folder{"core/report"_L1, "core/insight core/metrics core/workspace core/domain core/text core/base"_L1},
    Folder{"ui/common"_L1, "core/*"_L1},
    Folder{"ui/charts"_L1, "ui/common core/*"_L1},
    // What pages of figures share.
    Folder{"ui/figures"_L1, "ui/common ui/charts core/*"_L1},
    // The rows behind a figure are listed as the pages for activities and opportunities list them.
    Folder{"ui/drilldown"_L1, "ui/common ui/logging ui/activities ui/pipeline core/*"_L1},
    // The window puts the pages together; the log form and the quick line are used by the pages that log.
    Folder{"ui/window"_L1, "ui/* core/*"_L1},
    Folder{"app"_L1, "*"_L1},
};
constexpr auto pageMayInclude = "ui/common ui/charts ui/figures ui/logging core/*"_L1;

/// A module of Qt or another library and the only folders whose sources may include its headers.
struct Library
{
    QLatin1StringView name;
    QLatin1StringView onlyIn;
};

constexpr std::array libraries{
    Library{"QtSql"_L1, "core/storage"_L1},    Library{"sqlite3.h"_L1, "core/storage"_L1},
    Library{"QtCharts"_L1, "ui/charts"_L1},    Library{"QtGui"_L1, "ui/* app"_L1},
    Library{"QtWidgets"_L1, "ui/* app"_L1},    Library{"QtSvg"_L1, "ui/* app"_L1},
    Library{"QtSvgWidgets"_L1, "ui/* app"_L1}, Library{"QtPrintSupport"_L1, "ui/* app"_L1},
    Library{"QtOpenGL"_L1, "nowhere"_L1},      Library{"QtOpenGLWidgets"_L1, "nowhere"_L1},
    Library{"QtTest"_L1, "nowhere"_L1},        Library{"libical/ical.h"_L1, "core/holidays"_L1},
    Library{"QLocale"_L1, "core/text"_L1},
};

/// Lines that a file may have.
constexpr qsizetype longest = 500;

/// Folders right under tests that mirror no folder of sources.
constexpr std::array testFolders{"arch"_L1, "bench"_L1, "data"_L1, "support"_L1, "translations"_L1};

constexpr auto licence = "// SPDX-License-Identifier: GPL-3.0-or-later"_L1;

/// "core/base/day.h" is of "core/base", "app/commands/log.cpp" of "app".
QString folderOf(const QString &path)
{
    return path.section(u'/', 0, path.startsWith(u"app/"_s) ? 0 : 1);
}

bool listed(QLatin1StringView list, const QString &folder)
{
    const QStringList entries = QString(list).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(entries, [&](const QString &entry) {
        if (entry == u"*"_s || entry == folder) {
            return true;
        }
        return entry.endsWith(u"/*"_s) && folder.startsWith(entry.chopped(1)) && folder != u"core/storage"_s;
    });
}

bool mayInclude(const QString &folder, const QString &included)
{
    if (folder == included) {
        return true;
    }
    const auto known =
        std::ranges::find_if(folders, [&](const Folder &entry) { return entry.path == folder; });
    if (known != folders.end()) {
        return listed(known->mayInclude, included);
    }
    return folder.startsWith(u"ui/"_s) && listed(pageMayInclude, included);
}

/// The module of each header of Qt that is installed here.
const QHash<QString, QString> &modulesOfHeaders()
{
    static const QHash<QString, QString> modules = [] {
        QHash<QString, QString> found;
        const QDir root(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        for (const QString &module : root.entryList({u"Qt*"_s}, QDir::Dirs)) {
            for (const QString &header : QDir(root.filePath(module)).entryList(QDir::Files)) {
                found.insert(header, module);
            }
        }
        return found;
    }();
    return modules;
}

/// The name by which `libraries` may know this header.
QString libraryOf(const QString &header)
{
    const QString file = header.section(u'/', -1);
    if (file == u"QLocale"_s || file == u"qlocale.h"_s) {
        return u"QLocale"_s;
    }
    if (header.startsWith(u"Qt"_s) && header.contains(u'/')) {
        return header.section(u'/', 0, 0);
    }
    return modulesOfHeaders().value(header, header);
}

QString whatIsWrongWithInclude(const QString &path, const QString &header, bool quoted)
{
    const QString folder = folderOf(path);
    static const QRegularExpression own(u"^(app|core|ui)/"_s);
    if (own.match(header).hasMatch()) {
        const QString included = folderOf(header);
        return mayInclude(folder, included) ? QString() : folder + u" may not include "_s + included;
    }
    if (header.startsWith(u'/')) {
        return u"an absolute path"_s;
    }
    if (quoted) {
        const bool generated = path.endsWith(u".cpp"_s) && header.endsWith(u".moc"_s);
        return generated ? QString() : u"an include starts at the root of the repository"_s;
    }
    const QString library = libraryOf(header);
    const auto rule =
        std::ranges::find_if(libraries, [&](const Library &entry) { return entry.name == library; });
    if (rule != libraries.end() && !listed(rule->onlyIn, folder)) {
        return folder + u" may not use "_s + library;
    }
    return {};
}

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty()) {
        lines.removeLast();
    }
    return lines;
}

/// What every source must keep, wherever it lies.
QStringList breachesOfForm(const QString &path, const QStringList &lines)
{
    QStringList breaches;
    if (lines.value(0) != licence) {
        breaches += path + u":1: the first line is not the SPDX line"_s;
    }
    if (path.endsWith(u".h"_s) && !lines.contains(u"#pragma once"_s)) {
        breaches += path + u":1: no #pragma once"_s;
    }
    if (lines.size() > longest) {
        breaches += path + u":%1: longer than %2 lines"_s.arg(lines.size()).arg(longest);
    }
    return breaches;
}

/// Every breach in the source @p text that lies at @p path under app, core or ui, each as "path:line: what".
QStringList breachesIn(const QString &path, const QString &text)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    static const QRegularExpression absolute(
        uR"("(/(bin|etc|home|mnt|opt|root|srv|tmp|usr|var)(/|")|[A-Za-z]:(/|\\\\)))"_s);
    const QStringList lines = linesOf(text);
    QStringList breaches = breachesOfForm(path, lines);
    const auto add = [&](qsizetype index, const QString &what) {
        breaches += path + u":%1: "_s.arg(index + 1) + what;
    };
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const auto found = include.match(lines.at(index));
        if (found.hasMatch()) {
            const QString wrong =
                whatIsWrongWithInclude(path, found.captured(2), found.captured(1) == u"\""_s);
            if (!wrong.isEmpty()) {
                add(index, wrong);
            }
        }
        if (absolute.match(lines.at(index)).hasMatch()) {
            add(index, u"an absolute path"_s);
        }
    }
    return breaches;
}

/// Prints them one by one, because Qt Test cuts a long message.
bool saidNone(const QStringList &breaches)
{
    for (const QString &breach : breaches) {
        qWarning().noquote() << breach;
    }
    return breaches.isEmpty();
}

QString repository()
{
    return QStringLiteral(LAJU_SOURCE_DIR);
}

/// The sources under these top folders, as paths from the root of the repository, sorted.
QStringList sourcesUnder(std::span<const QLatin1StringView> tops)
{
    const QDir root(repository());
    QStringList paths;
    for (const QLatin1StringView top : tops) {
        QDirIterator files(root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            paths += root.relativeFilePath(files.next());
        }
    }
    paths.sort();
    return paths;
}

QString textOf(const QString &path)
{
    QFile file(QDir(repository()).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class ArchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsBreach_data();
    void findsBreach();
    void findsBreachOfForm_data();
    void findsBreachOfForm();
    void tableStandsInOrder();
    void tableNamesWhatExists();
    void sourcesKeepTheRules();
    void testsKeepTheForm();
    void testFoldersMirrorSources();
};

void ArchTest::findsBreach_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("breach");
    const auto row = [](const char *name, const QString &path, const QString &line, const QString &breach) {
        QTest::newRow(name) << path << line << breach;
    };
    const QString page = u"ui/today/today_page.cpp"_s;
    row("base includes nothing", u"core/base/day.cpp"_s, u"#include \"core/domain/ids.h\""_s,
        u"core/base may not include core/domain"_s);
    row("own folder", u"core/base/day.cpp"_s, u"#include \"core/base/day.h\""_s, {});
    row("domain on base", u"core/domain/target.cpp"_s, u"#include \"core/base/day.h\""_s, {});
    row("text not on domain", u"core/text/format.cpp"_s, u"#include \"core/domain/ids.h\""_s,
        u"core/text may not include core/domain"_s);
    row("workspace not on metrics", u"core/workspace/store.h"_s, u"#include \"core/metrics/facts.h\""_s,
        u"core/workspace may not include core/metrics"_s);
    row("metrics not on storage", u"core/metrics/facts.cpp"_s, u"#include \"core/storage/store.h\""_s,
        u"core/metrics may not include core/storage"_s);
    row("storage not on metrics", u"core/storage/store.cpp"_s, u"#include \"core/metrics/facts.h\""_s,
        u"core/storage may not include core/metrics"_s);
    row("insight on metrics", u"core/insight/pace.cpp"_s, u"#include \"core/metrics/facts.h\""_s, {});
    row("metrics not on insight", u"core/metrics/facts.cpp"_s, u"#include \"core/insight/pace.h\""_s,
        u"core/metrics may not include core/insight"_s);
    row("quickline not on exchange", u"core/quickline/parser.cpp"_s, u"#include \"core/exchange/header.h\""_s,
        u"core/quickline may not include core/exchange"_s);
    row("exchange on text", u"core/exchange/header.cpp"_s, u"#include \"core/text/language.h\""_s, {});
    row("demo not on storage", u"core/demo/team.cpp"_s, u"#include \"core/storage/store.h\""_s,
        u"core/demo may not include core/storage"_s);
    row("report on insight", u"core/report/sections.cpp"_s, u"#include \"core/insight/pace.h\""_s, {});
    row("core not on ui", u"core/report/sections.cpp"_s, u"#include \"ui/common/theme.h\""_s,
        u"core/report may not include ui/common"_s);
    row("unknown folder of core", u"core/tools/tool.cpp"_s, u"#include \"core/base/day.h\""_s,
        u"core/tools may not include core/base"_s);
    row("blanks in the line", u"core/base/day.cpp"_s, u"  #  include   \"core/domain/ids.h\" // why"_s,
        u"core/base may not include core/domain"_s);
    row("angle brackets", u"core/base/day.cpp"_s, u"#include <core/domain/ids.h>"_s,
        u"core/base may not include core/domain"_s);
    row("relative include", u"core/base/day.cpp"_s, u"#include \"../domain/ids.h\""_s,
        u"an include starts at the root of the repository"_s);
    row("generated include", u"ui/common/theme.cpp"_s, u"#include \"theme.moc\""_s, {});
    row("common not on charts", u"ui/common/theme.cpp"_s, u"#include \"ui/charts/chart_view.h\""_s,
        u"ui/common may not include ui/charts"_s);
    row("common not on storage", u"ui/common/theme.cpp"_s, u"#include \"core/storage/store.h\""_s,
        u"ui/common may not include core/storage"_s);
    row("charts on common", u"ui/charts/chart_view.cpp"_s, u"#include \"ui/common/theme.h\""_s, {});
    row("page on charts", page, u"#include \"ui/charts/chart_view.h\""_s, {});
    row("page on the log form", page, u"#include \"ui/logging/activity_dialog.h\""_s, {});
    row("page on core", page, u"#include \"core/report/sections.h\""_s, {});
    row("page not on storage", page, u"#include \"core/storage/store.h\""_s,
        u"ui/today may not include core/storage"_s);
    row("page not on page", page, u"#include \"ui/pipeline/pipeline_page.h\""_s,
        u"ui/today may not include ui/pipeline"_s);
    row("page not on app", page, u"#include \"app/command_line.h\""_s, u"ui/today may not include app"_s);
    row("window on pages", u"ui/window/page_list.cpp"_s, u"#include \"ui/today/today_page.h\""_s, {});
    row("window not on storage", u"ui/window/page_list.cpp"_s, u"#include \"core/storage/store.h\""_s,
        u"ui/window may not include core/storage"_s);
    row("app on storage", u"app/main.cpp"_s, u"#include \"core/storage/store.h\""_s, {});
    row("deep in app", u"app/commands/log.cpp"_s, u"#include \"app/command_line.h\""_s, {});

    row("SQL in storage", u"core/storage/store.cpp"_s, u"#include <QSqlQuery>"_s, {});
    row("SQL in app", u"app/main.cpp"_s, u"#include <QSqlDatabase>"_s, u"app may not use QtSql"_s);
    row("SQL in ui", page, u"#include <QtSql/qsqlquery.h>"_s, u"ui/today may not use QtSql"_s);
    row("SQLite in exchange", u"core/exchange/header.cpp"_s, u"#include <sqlite3.h>"_s,
        u"core/exchange may not use sqlite3.h"_s);
    row("charts in charts", u"ui/charts/chart_view.cpp"_s, u"#include <QChartView>"_s, {});
    row("charts in a page", page, u"#include <QLineSeries>"_s, u"ui/today may not use QtCharts"_s);
    row("all charts in common", u"ui/common/theme.cpp"_s, u"#include <QtCharts>"_s,
        u"ui/common may not use QtCharts"_s);
    row("colour in core", u"core/report/sections.cpp"_s, u"#include <QColor>"_s,
        u"core/report may not use QtGui"_s);
    row("small letters", u"core/report/sections.cpp"_s, u"#include <qpdfwriter.h>"_s,
        u"core/report may not use QtGui"_s);
    row("widget in core", u"core/text/format.cpp"_s, u"#include <QtWidgets/QWidget>"_s,
        u"core/text may not use QtWidgets"_s);
    row("widget in ui", page, u"#include <QWidget>"_s, {});
    row("test in ui", page, u"#include <QSignalSpy>"_s, u"ui/today may not use QtTest"_s);
    row("locale in text", u"core/text/format.cpp"_s, u"#include <QLocale>"_s, {});
    row("locale in ui", page, u"#include <QLocale>"_s, u"ui/today may not use QLocale"_s);
    row("locale, small letters", page, u"#include <QtCore/qlocale.h>"_s, u"ui/today may not use QLocale"_s);

    row("absolute include", u"core/text/format.cpp"_s, u"#include </usr/include/zlib.h>"_s,
        u"an absolute path"_s);
    row("absolute path", page, u"const QString icons = u\"/usr/share/icons\"_s;"_s, u"an absolute path"_s);
    row("path of a drive", page, u"const QString folder = u\"C:/Laju\"_s;"_s, u"an absolute path"_s);
    row("resource path", page, u"const QString icons = u\":/icons/call.svg\"_s;"_s, {});
    row("a line alone", page, u"const int answer = 42;"_s, {});
}

void ArchTest::findsBreach()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(QString, breach);
    const QString head = QString(licence) + (path.endsWith(u".h"_s) ? u"\n#pragma once\n"_s : u"\n\n"_s);
    const QStringList expected = breach.isEmpty() ? QStringList() : QStringList{path + u":3: "_s + breach};
    QCOMPARE(breachesIn(path, head + line + u'\n'), expected);
}

void ArchTest::findsBreachOfForm_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("breaches");
    const QString head = QString(licence) + u'\n';
    QTest::newRow("header") << u"ui/common/a.h"_s << QString(head + u"#pragma once\n"_s) << QStringList();
    QTest::newRow("source") << u"ui/common/a.cpp"_s << head << QStringList();
    QTest::newRow("no licence") << u"ui/common/a.cpp"_s << u"int a;\n"_s
                                << QStringList{u"ui/common/a.cpp:1: the first line is not the SPDX line"_s};
    QTest::newRow("empty") << u"ui/common/a.cpp"_s << QString()
                           << QStringList{u"ui/common/a.cpp:1: the first line is not the SPDX line"_s};
    QTest::newRow("include guard") << u"ui/common/a.h"_s
                                   << QString(head + u"#ifndef A\n#define A\n#endif\n"_s)
                                   << QStringList{u"ui/common/a.h:1: no #pragma once"_s};
    QTest::newRow("500 lines") << u"ui/common/a.cpp"_s << QString(head + QString(499, u'\n'))
                               << QStringList();
    QTest::newRow("501 lines") << u"ui/common/a.cpp"_s << QString(head + QString(500, u'\n'))
                               << QStringList{u"ui/common/a.cpp:501: longer than 500 lines"_s};
}

void ArchTest::findsBreachOfForm()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QStringList, breaches);
    QCOMPARE(breachesIn(path, text), breaches);
}

// Each folder uses only what stands above it in the table: so there is no circle.
void ArchTest::tableStandsInOrder()
{
    for (std::size_t upper = 0; upper < folders.size(); ++upper) {
        for (std::size_t lower = upper + 1; lower < folders.size(); ++lower) {
            QVERIFY2(!mayInclude(folders[upper].path, folders[lower].path), folders[upper].path.data());
        }
    }
}

void ArchTest::tableNamesWhatExists()
{
    const QDir root(repository());
    for (const Folder &folder : folders) {
        QVERIFY2(root.exists(folder.path), folder.path.data());
        for (const QString &included : QString(folder.mayInclude).split(u' ', Qt::SkipEmptyParts)) {
            QVERIFY2(included.endsWith(u'*') || root.exists(included), qPrintable(included));
        }
    }
    for (const char *header : {"QSqlQuery", "QChartView", "QColor", "QWidget", "QTest"}) {
        QVERIFY2(modulesOfHeaders().contains(QString::fromLatin1(header)), header);
    }
}

void ArchTest::sourcesKeepTheRules()
{
    const QStringList paths = sourcesUnder(std::array{"app"_L1, "core"_L1, "ui"_L1});
    QVERIFY(!paths.isEmpty());
    QStringList breaches;
    for (const QString &path : paths) {
        breaches += breachesIn(path, textOf(path));
    }
    QVERIFY2(saidNone(breaches), "see the breaches above");
}

void ArchTest::testsKeepTheForm()
{
    const QStringList paths = sourcesUnder(std::array{"tests"_L1, "resources"_L1, "translations"_L1});
    QVERIFY(!paths.isEmpty());
    QStringList breaches;
    for (const QString &path : paths) {
        breaches += breachesOfForm(path, linesOf(textOf(path)));
    }
    QVERIFY2(saidNone(breaches), "see the breaches above");
}

void ArchTest::testFoldersMirrorSources()
{
    const QDir root(repository());
    const auto foldersIn = [&](const QString &path) {
        return QDir(root.filePath(path)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    };
    QStringList mirrors;
    for (const QString &top : foldersIn(u"tests"_s)) {
        if (top == u"core"_s || top == u"ui"_s) {
            for (const QString &folder : foldersIn(u"tests/"_s + top)) {
                mirrors += top + u'/' + folder;
            }
        } else if (std::ranges::none_of(testFolders, [&](QLatin1StringView known) { return known == top; })) {
            mirrors += top;
        }
    }
    for (const QString &mirror : mirrors) {
        QVERIFY2(root.exists(mirror), qPrintable(u"tests/"_s + mirror + u" mirrors no folder of sources"_s));
        QVERIFY2(root.exists(u"tests/"_s + mirror + u"/CMakeLists.txt"_s),
                 qPrintable(u"tests/"_s + mirror + u" has no CMakeLists.txt: its tests never run"_s));
    }
}

QTEST_APPLESS_MAIN(ArchTest)
#include "arch_test.moc"
