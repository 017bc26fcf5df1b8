// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/desktop.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(u"laju"_s);
    QCoreApplication::setOrganizationName(u"laju"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LAJU_VERSION));
}

int runWithoutWindow(const laju::CommandDefinition &command, int &argc, char **argv)
{
    if (!command.paints) {
        const QCoreApplication application(argc, argv);
        return laju::runCommand(command, QCoreApplication::arguments());
    }
    // Text and charts are laid out with fonts, which needs a Gui application but no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return laju::runCommand(command, QCoreApplication::arguments());
}

} // namespace

int main(int argc, char *argv[])
{
    nameApplication();
    // The command comes first or after options such as --db FILE; a file called like a command is given as
    // ./log.
    for (int i = 1; i < argc; ++i) {
        if (const laju::CommandDefinition *command = laju::findCommand(argv[i]))
            return runWithoutWindow(*command, argc, argv);
        if (qstrcmp(argv[i], "--db") == 0 || qstrcmp(argv[i], "--lang") == 0)
            ++i;
        else if (argv[i][0] != '-')
            break;
    }
    return laju::runDesktop(argc, argv);
}
