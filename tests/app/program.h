// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace laju::test {

/// What a run of the program came to.
struct Run
{
    int status;
    QString out;
    QString err;

    /// The output as a JSON array of figures.
    [[nodiscard]] QJsonArray figures() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    /// The first figure of @p metric, of the part with that key when one is given.
    [[nodiscard]] QJsonObject figure(const QString &metric, const QString &key = {}) const
    {
        for (const QJsonValue &each : figures()) {
            const QJsonObject object = each.toObject();
            if (object[QStringLiteral("metric")] == metric &&
                (key.isEmpty() || object[QStringLiteral("key")] == key))
                return object;
        }
        return {};
    }
};

/// What makes a run unlike an everyday one.
struct Hardship
{
    qint64 largestFile = -1; ///< bytes that a file may have, as if the disk were full beyond; -1: any size
    bool asNobody = false;   ///< as a user without rights, if those of the test allow to become one
    QString output = {};     ///< the file that the output goes to; empty: into Run::out
};

/// Whether Hardship::asNobody can be had: root may write everywhere, and only root can become somebody else.
[[nodiscard]] inline bool canBeNobody()
{
    return ::geteuid() == 0;
}

/// The user whom nothing belongs to.
constexpr uid_t nobody = 65534;

/// Starts the program as it was built, with @p arguments.
[[nodiscard]] inline std::unique_ptr<QProcess> startProgram(const QStringList &arguments,
                                                            const Hardship &hardship = {})
{
    // Qt remarks on stderr when nobody gave the session a folder of its own.
    static const QTemporaryDir ownRuntime;
    static const QTemporaryDir nobodysRuntime;
    const bool asNobody = hardship.asNobody && canBeNobody();
    const QString runtime = (asNobody ? nobodysRuntime : ownRuntime).path();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
    if (asNobody) {
        environment.insert(QStringLiteral("HOME"), runtime);
        if (::chown(runtime.toUtf8().constData(), nobody, nobody) != 0)
            qFatal("%s cannot be given away", qPrintable(runtime));
    }
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    if (!hardship.output.isEmpty())
        process->setStandardOutputFile(hardship.output);
    process->setChildProcessModifier([asNobody, largest = hardship.largestFile] {
        if (largest >= 0) {
            std::signal(SIGXFSZ, SIG_IGN); // a write beyond the limit fails, as on a full disk
            const auto limit = static_cast<rlim_t>(largest);
            const rlimit sizes{limit, limit};
            ::setrlimit(RLIMIT_FSIZE, &sizes);
        }
        if (asNobody && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(127);
    });
    process->start(qEnvironmentVariable("LAJU_PROGRAM"), arguments);
    return process;
}

/// Waits for the end of @p process.
inline Run endOf(QProcess &process)
{
    const bool hasEnded = process.state() == QProcess::NotRunning || process.waitForFinished(300'000);
    if (!hasEnded || process.error() == QProcess::FailedToStart ||
        process.exitStatus() != QProcess::NormalExit)
        qFatal("%s %s did not end well: %s", qPrintable(process.program()),
               qPrintable(process.arguments().join(u' ')), process.readAllStandardError().constData());
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// Runs the program as it was built, with @p arguments, to its end.
inline Run runProgram(const QStringList &arguments, const Hardship &hardship = {})
{
    return endOf(*startProgram(arguments, hardship));
}

} // namespace laju::test
