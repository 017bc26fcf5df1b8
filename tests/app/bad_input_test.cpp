// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_workspace.h"

using namespace Qt::StringLiterals;
using namespace laju::test;

/// Files that are not what they should be, and words that mean nothing: one message says what is wrong,
/// where, and what to do, and nothing is changed.
class BadInputTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = std::make_unique<ProgramWorkspace>();
        m_figures = m_workspace->figures();
        QVERIFY(m_figures.size() > 1000);
    }
    void noWorkspace_data();
    void noWorkspace();
    void noPlaceForAWorkspace_data();
    void noPlaceForAWorkspace();
    void badList_data();
    void badList();
    void encodings_data();
    void encodings();
    void aHeadWithoutRows();
    void unknownNames_data();
    void unknownNames();
    void saysItInIndonesianToo_data() { unknownNames_data(); }
    void saysItInIndonesianToo();

private:
    std::unique_ptr<ProgramWorkspace> m_workspace;
    QString m_figures;
};

void BadInputTest::noWorkspace_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const ProgramWorkspace workspace;
    const QByteArray whole = workspace.read(u"test.laju"_s);
    const auto row = [](const char *name, const QByteArray &content, const char *reason) {
        QTest::newRow(name) << content << QString::fromLatin1(reason);
    };
    // Where numbers of four bytes stand in the head of the database's file.
    constexpr qsizetype version = 60;
    constexpr qsizetype application = 68;
    const auto patched = [&](qsizetype at, const QByteArray &bytes) {
        return QByteArray(whole).replace(at, bytes.size(), bytes);
    };
    row("a text", QByteArray("This is a letter, not a workspace.\n").repeated(100), "not a Laju workspace");
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n").append(QByteArray(2000, 'x')), "not a Laju workspace");
    row("half a signature", "SQLite for", "not a Laju workspace");
    row("empty", {}, "it is empty");
    row("the database of another program", patched(application, "Mail"), "the database of another program");
    row("of a newer version", patched(version, QByteArray("\0\0\x03\xe7", 4)), "Update the program");
    row("only its head", whole.first(100), "Use a backup");
    row("only its first page", whole.first(4096), "Use a backup");
    row("its first half", whole.first(whole.size() / 2), "Use a backup");
    row("its last byte is missing", whole.chopped(1), "Use a backup");
    row("a hole in it", patched(40'960, QByteArray(8192, '\0')), "Use a backup");
}

void BadInputTest::noWorkspace()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    const QString path = m_workspace->write(u"foreign.laju"_s, content);
    QList<QStringList> commands{
        {u"metrics"_s}, {u"log"_s, u"call PT Nusantara 5m"_s}, {u"check"_s, u"--mend"_s}};
    // To import makes a workspace where there is none: out of an empty file as well.
    if (!content.isEmpty())
        commands.append({u"import"_s, m_workspace->path(u"base.csv"_s)});
    for (const QStringList &command : std::as_const(commands)) {
        const Run refused = runProgram(command + QStringList{u"--db"_s, path});
        const QString fault = faultOfRefusal(refused, 1, {u"foreign.laju"_s, reason});
        QVERIFY2(fault.isEmpty(), qPrintable(command.first() + u": "_s + fault));
        QCOMPARE(m_workspace->read(u"foreign.laju"_s), content);
    }
}

void BadInputTest::noPlaceForAWorkspace_data()
{
    QTest::addColumn<QStringList>("arguments"); // FOLDER stands for the test's folder
    QTest::addColumn<QString>("reason");
    QTest::newRow("a folder") << QStringList{u"metrics"_s, u"--db"_s, u"FOLDER"_s} << u"is a folder"_s;
    QTest::newRow("importing into a folder")
        << QStringList{u"import"_s, u"FOLDER/base.csv"_s, u"--db"_s, u"FOLDER"_s} << u"is a folder"_s;
    QTest::newRow("no such file") << QStringList{u"metrics"_s, u"--db"_s, u"FOLDER/none.laju"_s}
                                  << u"none.laju” does not exist"_s;
    QTest::newRow("no such folder") << QStringList{u"import"_s, u"FOLDER/base.csv"_s, u"--db"_s,
                                                   u"FOLDER/none/new.laju"_s}
                                    << u"none” does not exist"_s;
    QTest::newRow("a backup into no folder")
        << QStringList{u"backup"_s, u"FOLDER/none/copy.laju"_s, u"--db"_s, u"FOLDER/test.laju"_s}
        << u"none” does not exist"_s;
    QTest::newRow("a folder is no list")
        << QStringList{u"import"_s, u"FOLDER"_s, u"--db"_s, u"FOLDER/test.laju"_s} << u"is a folder"_s;
}

void BadInputTest::noPlaceForAWorkspace()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);
    arguments.replaceInStrings(u"FOLDER"_s, QFileInfo(m_workspace->db()).path());
    const QStringList names = m_workspace->names();
    const QString fault = faultOfRefusal(runProgram(arguments), 1, {reason});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QCOMPARE(m_workspace->names(), names);
}

void BadInputTest::badList_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("named"); // what the message names
    const QByteArray head(ProgramWorkspace::head);
    const QByteArray good = head + "11,Sari Wulandari,GTX,Won,2026-01-05,2026-02-20,100\n";
    const auto row = [](const char *name, const QByteArray &content, const QStringList &named) {
        QTest::newRow(name) << content << named;
    };
    const auto badRow = [&](const char *name, const QByteArray &cells, const QStringList &named) {
        row(name, good + "12,Sari Wulandari," + cells + '\n', QStringList{u"line 3"_s} + named);
    };
    badRow("31 February", "GTX,Won,2026-01-05,2026-02-31,100", {u"close_date"_s, u"2026-02-31"_s});
    badRow("amount of 1e400", "GTX,Won,2026-01-05,2026-02-20,1e400", {u"close_value"_s, u"1e400"_s});
    badRow("negative amount", "GTX,Won,2026-01-05,2026-02-20,-5", {u"-5"_s});
    badRow("an amount of letters", "GTX,Won,2026-01-05,2026-02-20,lots", {u"close_value"_s, u"lots"_s});
    badRow("closed before it began", "GTX,Won,2026-02-20,2026-01-05,100", {u"closes before"_s});
    badRow("no stage", "GTX,,2026-01-05,2026-02-20,100", {u"deal_stage"_s});
    badRow("cut inside a row", "GTX,Wo", {u"4 cells"_s, u"7"_s});
    row("cut inside a quoted cell", good + "12,Sari Wulandari,\"GTX", {u"line 3"_s, u"never ends"_s});
    row("cut inside a letter", good + "12,Sari Wulandari,Caf\xc3", {u"line 3"_s, u"3 cells"_s});
    row("a letter that is no UTF-8",
        "\xef\xbb\xbf" + good + "12,Sari Wulandari,Caf\xe9,Won,2026-01-05,2026-02-20,100\n",
        {u"line 3"_s, u"product"_s, u"UTF-8"_s});
    row("a zero byte", good + QByteArray("12,Sari\0Wulandari,GTX,Won,2026-01-05,2026-02-20,1\n", 50),
        {u"not a text file"_s});
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(2000, '\0'), {u"not a text file"_s});
    row("bytes of every kind", QByteArray(5000, '\x82'), {u"list.csv"_s});
    row("an archive", QByteArray("PK\x03\x04") + QByteArray(2000, '\1'), {u"unpack it"_s});
    row("empty", {}, {u"is empty"_s});
    row("blank lines only", "\n\n  \n", {u"is empty"_s});
    row("columns of something else", "a,b,c\n1,2,3\n", {u"a, b, c"_s});
    row("two columns of one name",
        "opportunity_id,sales_agent,product,deal_stage,engage_date,close_date,close_value,close_value\n"
        "12,Sari Wulandari,GTX,Won,2026-01-05,2026-02-20,100,200\n",
        {u"close_value"_s, u"Rename one"_s, u"--mapping"_s});
    row("1 MB without an end", QByteArray(1'000'000, 'x'), {u"list.csv"_s});
    row("1 MB in one cell",
        good + "12,Sari Wulandari," + QByteArray(1'000'000, 'x') + ",Won,2026-01-05,2026-02-20,100\n",
        {u"line 3"_s, u"characters"_s});
    row("1 MB in an amount",
        good + "12,Sari Wulandari,GTX,Won,2026-01-05,2026-02-20," + QByteArray(1'000'000, '9') + '\n',
        {u"line 3"_s, u"close_value"_s});
    row("1 MB behind a quote", good + "12,\"" + QByteArray(1'000'000, 'x'), {u"line 3"_s, u"never ends"_s});
    const QByteArray calls = "Subject,Type,Due date,Duration,Assigned to user,Done\nHello,Call,2026-01-05 "
                             "10:00,";
    row("a negative duration", calls + "-5,Sari Wulandari,Done\n", {u"line 2"_s, u"Duration"_s, u"-5"_s});
    row("a negative clock time", calls + "-00:05,Sari Wulandari,Done\n",
        {u"line 2"_s, u"Duration"_s, u"-00:05"_s});
}

void BadInputTest::badList()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, named);
    const Run refused = m_workspace->run({u"import"_s, m_workspace->write(u"list.csv"_s, content)});
    const QString fault = faultOfRefusal(refused, 1, named + QStringList{u"list.csv"_s});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QCOMPARE(refused.out, QString());
    QCOMPARE(m_workspace->faults(), QString());
    QCOMPARE(m_workspace->figures(), m_figures);
}

void BadInputTest::encodings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said"); // how the text was read, where that is a guess
    const QString text = QLatin1StringView(ProgramWorkspace::head) +
                         u"21,Sari Wulandari,“Café” Größe,Won,2026-01-05,2026-02-20,100\n"_s;
    const auto wide = [&](bool isLittle) {
        QByteArray bytes;
        for (const QChar c : text) {
            const auto low = char(c.unicode() & 0xff);
            const auto high = char(c.unicode() >> 8);
            bytes += isLittle ? low : high;
            bytes += isLittle ? high : low;
        }
        return bytes;
    };
    QByteArray windows = text.toLatin1();
    windows.replace('?', ""); // Latin-1 has no such quotes; Windows-1252 has them at 0x93 and 0x94
    windows
        .replace("Caf", "\x93"
                        "Caf")
        .replace(" Gr", "\x94 Gr");
    QTest::newRow("UTF-8") << text.toUtf8() << QString();
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8() << QString();
    QTest::newRow("Windows-1252") << windows << u"Windows-1252"_s;
    QTest::newRow("UTF-16 without a mark, low byte first") << wide(true) << u"UTF-16"_s;
    QTest::newRow("UTF-16 without a mark, high byte first") << wide(false) << u"UTF-16"_s;
}

void BadInputTest::encodings()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const ProgramWorkspace workspace;
    const Run taken = workspace.run({u"import"_s, workspace.write(u"list.csv"_s, content)});
    QVERIFY2(taken.status == 0 && taken.err.isEmpty(), qPrintable(taken.err));
    QCOMPARE(taken.out.contains(u"was read as"), !said.isEmpty());
    QVERIFY2(taken.out.contains(said, Qt::CaseInsensitive), qPrintable(taken.out));
    // The letters arrived: the product is known by its name.
    const Run won = workspace.run(
        {u"metrics"_s, u"deals_won"_s, u"--product"_s, u"“Café” Größe"_s, u"--format"_s, u"json"_s});
    QVERIFY2(won.status == 0, qPrintable(won.err));
    QCOMPARE(won.figure(u"deals_won"_s)[u"value"].toDouble(), 1.0);
}

void BadInputTest::aHeadWithoutRows()
{
    // An export of nothing is no mistake, and says what it brought.
    const Run taken =
        m_workspace->run({u"import"_s, m_workspace->write(u"list.csv"_s, ProgramWorkspace::head)});
    QCOMPARE(taken.status, 0);
    QVERIFY2(taken.out.contains(u"list.csv (Opportunities): 0 new, 0 changed"), qPrintable(taken.out));
    QCOMPARE(m_workspace->figures(), m_figures);
}

void BadInputTest::unknownNames_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("meant"); // the near match that is suggested
    const auto row = [](const char *name, const QStringList &arguments, int status, const QString &given,
                        const QString &meant) {
        QTest::newRow(name) << arguments << status << given << meant;
    };
    row("a rep", {u"metrics"_s, u"--scope"_s, u"rep:Sari Wulandri"_s}, 1, u"Sari Wulandri"_s,
        u"Sari Wulandari"_s);
    row("half a rep", {u"metrics"_s, u"--scope"_s, u"rep:Sari"_s}, 1, u"Sari"_s, u"Sari Wulandari"_s);
    row("who logs", {u"log"_s, u"call PT Nusantara 5m"_s, u"--rep"_s, u"Sari Wulndari"_s}, 1,
        u"Sari Wulndari"_s, u"Sari Wulandari"_s);
    row("a team", {u"metrics"_s, u"--scope"_s, u"team:Wst"_s}, 1, u"Wst"_s, u"West"_s);
    row("a rep or team", {u"metrics"_s, u"--scope"_s, u"Wst"_s}, 1, u"Wst"_s, u"West"_s);
    row("the team of a cost",
        {u"costs"_s, u"add"_s, u"--class"_s, u"sales"_s, u"--month"_s, u"2026-11"_s, u"--amount"_s, u"5"_s,
         u"--team"_s, u"Wst"_s},
        1, u"Wst"_s, u"West"_s);
    row("a product", {u"metrics"_s, u"--product"_s, u"GTXX"_s}, 1, u"GTXX"_s, u"“GTX”"_s);
    row("a metric", {u"metrics"_s, u"cals"_s}, 1, u"cals"_s, u"“calls”"_s);
    row("a metric to explain", {u"explain"_s, u"win_rat"_s}, 1, u"win_rat"_s, u"win_rate"_s);
    row("the metric of a target", {u"targets"_s, u"set"_s, u"--metric"_s, u"cals"_s, u"--value"_s, u"5"_s}, 1,
        u"cals"_s, u"“calls”"_s);
    row("a term", {u"glossary"_s, u"gatekeper"_s}, 1, u"gatekeper"_s, u"Gatekeeper"_s);
    row("a type of activity", {u"log"_s, u"cal PT Nusantara 5m"_s}, 1, {}, u"“call”"_s);
    row("a kind of report", {u"report"_s, u"--template"_s, u"montly"_s, u"--out"_s, u"x.pdf"_s}, 1,
        u"montly"_s, u"monthly"_s);
    row("what to break down by", {u"metrics"_s, u"--by"_s, u"stages"_s}, 2, u"stages"_s, u"|stage|"_s);
    row("a class of costs",
        {u"costs"_s, u"add"_s, u"--class"_s, u"marketin"_s, u"--month"_s, u"2026-11"_s, u"--amount"_s,
         u"5"_s},
        1, u"marketin"_s, u"marketing"_s);
}

void BadInputTest::unknownNames()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, given);
    QFETCH(QString, meant);
    const Run refused = m_workspace->run(arguments);
    const QString fault = faultOfRefusal(refused, status, {given, meant});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QCOMPARE(m_workspace->figures(), m_figures);
}

void BadInputTest::saysItInIndonesianToo()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, given);
    QFETCH(QString, meant);
    const Run english = m_workspace->run(arguments);
    const Run indonesian = m_workspace->run(arguments + QStringList{u"--lang"_s, u"id"_s});
    const QString fault = faultOfRefusal(indonesian, status, {given, meant});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QVERIFY(indonesian.err != english.err);
    for (const QStringView word : {u"There is", u"Did you mean", u"Begin with", u"is not", u"nothing"})
        QVERIFY2(!indonesian.err.contains(word), qPrintable(indonesian.err));
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
