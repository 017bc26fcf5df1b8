// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

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

/// Runs the program as it was built, with @p arguments, to its end.
inline Run runProgram(const QStringList &arguments)
{
    // Qt remarks on stderr when nobody gave the session a folder of its own.
    static const QTemporaryDir runtime;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("LAJU_PROGRAM"), arguments);
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("%s %s did not end well: %s", qPrintable(process.program()), qPrintable(arguments.join(u' ')),
               process.readAllStandardError().constData());
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace laju::test
