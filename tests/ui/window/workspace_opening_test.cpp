// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace_opening.h"

#include "core/storage/workspace_file.h"
#include "tests/support/test_workspace.h"

#include <QFile>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

/// Says yes, if at all, a turn of the event loop later, and chooses @p file.
class ChoosingDialogs final : public ui::Dialogs
{
public:
    ChoosingDialogs(bool yes, QString file)
        : m_yes(yes)
        , m_file(std::move(file))
    {
    }

    void askOpenFile(QWidget *, const QString &, const QString &, PathAnswer answer) override
    {
        QTimer::singleShot(0, [answer = std::move(answer), file = m_file] { answer(file); });
    }
    void askOpenFiles(QWidget *, const QString &, const QString &, PathsAnswer) override {}
    void askSaveFile(QWidget *, const QString &, const QString &, const QString &, PathAnswer) override {}
    void confirm(QWidget *, const QString &, const QString &question, const QString &,
                 std::function<void(bool)> answer) override
    {
        told.append(question);
        QTimer::singleShot(0, [answer = std::move(answer), yes = m_yes] { answer(yes); });
    }
    void showError(QWidget *, const QString &, const QString &, const QString &) override {}

    QStringList told = {};

private:
    bool m_yes;
    QString m_file;
};

} // namespace

/// A start on a file that is no workspace: why is said, and another can be chosen.
class WorkspaceOpeningTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_foreign = m_workspace.pathOf(u"deals.laju"_s);
        QFile file(m_foreign);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("opportunity_id,sales_agent\n");
    }
    void opensWhatIsAWorkspace()
    {
        ChoosingDialogs dialogs(false, {});
        QVERIFY(openBy(dialogs, m_workspace.path()));
        QCOMPARE(dialogs.told.size(), 0);
    }
    void offersAnother()
    {
        ChoosingDialogs dialogs(true, m_workspace.path());
        const auto store = openBy(dialogs, m_foreign);
        QVERIFY(store);
        QCOMPARE(store->location(), m_workspace.path());
        QCOMPARE(dialogs.told.size(), 1);
        QVERIFY2(dialogs.told[0].contains(m_foreign), qPrintable(dialogs.told[0]));
    }
    void endsWhenTheUserGivesUp()
    {
        ChoosingDialogs dialogs(false, {});
        QVERIFY(!openBy(dialogs, m_foreign));
        QCOMPARE(dialogs.told.size(), 1);
    }

private:
    std::unique_ptr<Store> openBy(ui::Dialogs &dialogs, const QString &path)
    {
        return ui::openOrChooseAnother(path, dialogs, [this](const QString &file) {
            return openStore(file, OpenMode::CreateIfMissing, m_workspace.sharedClock());
        });
    }

    TestWorkspace m_workspace;
    QString m_foreign;
};

QTEST_MAIN(WorkspaceOpeningTest)
#include "workspace_opening_test.moc"
