// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/program.h"

#include <QDir>
#include <QFile>

namespace laju::test {

/// A workspace that only the program itself writes to, in a folder of its own: one rep (Sari Wulandari of
/// team West), who won deals of 100 and 250 and lost one, and one call. What a test does to it must leave it
/// whole.
class ProgramWorkspace final
{
public:
    ProgramWorkspace()
    {
        // Another user may look in, too.
        QFile::setPermissions(m_folder.path(), everything);
        importText(QStringLiteral("sales_agent,manager,regional_office\nSari Wulandari,Dewi Lestari,West\n"));
        importText(QLatin1StringView(head) +
                   QStringLiteral("1,Sari Wulandari,GTX,Won,2026-01-05,2026-02-20,100\n"
                                  "2,Sari Wulandari,GTX,Won,2026-01-07,2026-02-21,250\n"
                                  "3,Sari Wulandari,GTX,Lost,2026-01-09,2026-02-22,0\n"));
        const Run logged = run({QStringLiteral("log"), QStringLiteral("--create"),
                                QStringLiteral("call PT Nusantara 12m connected")});
        if (logged.status != 0)
            qFatal("%s", qPrintable(logged.err));
    }

    static constexpr auto head =
        "opportunity_id,sales_agent,product,deal_stage,engage_date,close_date,close_value\n";
    static constexpr QFile::Permissions everything = QFile::Permissions(0x7777);

    [[nodiscard]] QString db() const { return path(QStringLiteral("test.laju")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The path of a new file of that content.
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        return file.fileName();
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A list of @p rows deals that were all won; their amounts are 1, 2, 3 …
    [[nodiscard]] QString writeDeals(int rows) const
    {
        QByteArray csv(head);
        for (int i = 1; i <= rows; ++i)
            csv += "D" + QByteArray::number(i) + ",Sari Wulandari,GTX,Won,2026-01-05,2026-02-" +
                   QByteArray::number(10 + i % 18) + ',' + QByteArray::number(i) + '\n';
        return write(QStringLiteral("deals.csv"), csv);
    }
    [[nodiscard]] Run run(const QStringList &arguments, const Hardship &hardship = {}) const
    {
        return runProgram(arguments + QStringList{QStringLiteral("--db"), db()}, hardship);
    }
    /// Every figure of the workspace, to be compared with those of another moment.
    [[nodiscard]] QString figures() const
    {
        return run({QStringLiteral("metrics"), QStringLiteral("--from"), QStringLiteral("2026-01-01"),
                    QStringLiteral("--format"), QStringLiteral("json")})
            .out;
    }
    [[nodiscard]] double figure(const QString &metric) const
    {
        const Run got =
            run({QStringLiteral("metrics"), metric, QStringLiteral("--format"), QStringLiteral("json")});
        return got.figure(metric)[QStringLiteral("value")].toDouble();
    }
    /// What `laju check` finds; empty when all is well.
    [[nodiscard]] QString faults() const
    {
        const Run checked = run({QStringLiteral("check")});
        return checked.status == 0 ? QString() : QString(checked.out + checked.err);
    }
    /// The names in the folder; those the database keeps beside its file while it is open left out.
    [[nodiscard]] QStringList names() const
    {
        QStringList all = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        all.removeIf([](const QString &name) {
            return name.endsWith(QLatin1StringView("-wal")) || name.endsWith(QLatin1StringView("-shm"));
        });
        return all;
    }

private:
    void importText(const QString &csv) const
    {
        const Run made = run({QStringLiteral("import"), write(QStringLiteral("base.csv"), csv.toUtf8())});
        if (made.status != 0)
            qFatal("%s", qPrintable(made.err));
    }

    QTemporaryDir m_folder;
};

/// Why @p run is no refusal as it should be, with @p status and one message that names each of @p named;
/// empty when it is one.
[[nodiscard]] inline QString faultOfRefusal(const Run &run, int status, const QStringList &named)
{
    if (run.status != status)
        return QStringLiteral("status %1, not %2: %3").arg(run.status).arg(status).arg(run.err);
    // After wrong usage, a second line says where the help is.
    const qsizetype lines = status == 2 ? 2 : 1;
    if (!run.err.startsWith(QLatin1StringView("laju: ")) || !run.err.endsWith(u'\n') ||
        run.err.count(u'\n') != lines || run.err.size() > 600)
        return QStringLiteral("not one message: %1").arg(run.err.left(2000));
    for (const QString &each : named) {
        if (!run.err.contains(each))
            return QStringLiteral("“%1” is not named: %2").arg(each, run.err);
    }
    return {};
}

} // namespace laju::test
