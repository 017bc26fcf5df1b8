// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace_opening.h"

#include <QApplication>
#include <QEventLoop>
#include <QWidget>

#include <algorithm>
#include <optional>

namespace laju::ui {

namespace {

/// The file to open instead; empty when there is to be none.
QString askForAnother(const Error &error, Dialogs &dialogs)
{
    std::optional<QString> chosen;
    QEventLoop answered;
    const auto answer = [&](const QString &path) {
        chosen = path;
        answered.quit();
    };
    const auto choose = [&](bool another) {
        if (!another) {
            answer({});
            return;
        }
        dialogs.askOpenFile(nullptr, QCoreApplication::translate("Opening", "Open a workspace"),
                            QCoreApplication::translate("Opening", "Laju workspaces (*.laju);;All files (*)"),
                            answer);
    };
    const QString advice =
        QCoreApplication::translate("Opening", "Choose another workspace to go on. What other systems export "
                                               "is taken in from within one, by Import.");
    QApplication::setQuitOnLastWindowClosed(false);
    // A choice that is cancelled answers nothing: then no window is left.
    QObject::connect(
        qApp, &QGuiApplication::lastWindowClosed, &answered,
        [&] {
            const auto windows = QApplication::topLevelWidgets();
            if (std::ranges::none_of(windows, &QWidget::isVisible))
                answered.quit();
        },
        Qt::QueuedConnection);
    dialogs.confirm(nullptr, QCoreApplication::translate("Opening", "The workspace cannot be opened"),
                    error.text + u"\n\n" + advice, QCoreApplication::translate("Opening", "Another file…"),
                    choose);
    if (!chosen)
        answered.exec();
    QApplication::setQuitOnLastWindowClosed(true);
    return chosen.value_or(QString());
}

} // namespace

std::unique_ptr<Store>
openOrChooseAnother(const QString &path, Dialogs &dialogs,
                    const std::function<Result<std::unique_ptr<Store>>(const QString &)> &open)
{
    for (QString file = path; !file.isEmpty();) {
        auto store = open(file);
        if (store)
            return std::move(*store);
        file = askForAnother(store.error(), dialogs);
    }
    return {};
}

} // namespace laju::ui
