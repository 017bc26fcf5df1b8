// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own window, started as the program starts it, that tells when it was painted.
#include "app/desktop.h"
#include "tests/bench/first_paint.h"

#include <QCoreApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"laju"_s);
    QCoreApplication::setOrganizationName(u"laju"_s);
    laju::bench::tellOfPainting([](const QWidget &window) {
        // Who logs here is known when the facts are.
        const auto *who = window.findChild<QLabel *>(u"identityWho"_s);
        return who && !who->text().isEmpty();
    });
    return laju::runDesktop(argc, argv);
}
