// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// One message of a catalogue; `translations` has one text, or one for each plural form.
struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations;
    /// "", "unfinished", "vanished" or "obsolete"
    QString state;
    bool plural = false;

    [[nodiscard]] QString name() const
    {
        return context + u": \""_s + source + u'"' +
               (comment.isEmpty() ? QString() : u" ("_s + comment + u')');
    }
    [[nodiscard]] QString key() const { return context + QChar(0) + source + QChar(0) + comment; }
};

using Catalogue = QList<Message>;

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        const QString element = xml.name().toString();
        if (element == u"source"_s) {
            message.source = xml.readElementText();
        } else if (element == u"comment"_s) {
            message.comment = xml.readElementText();
        } else if (element == u"translation"_s) {
            message.state = xml.attributes().value(u"type"_s).toString();
            if (!message.plural) {
                message.translations += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) {
                message.translations += xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// The messages of a TS file's content, or nothing when it is not well formed.
std::optional<Catalogue> readCatalogue(const QByteArray &content)
{
    QXmlStreamReader xml(content);
    Catalogue messages;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name"_s) {
                context = xml.readElementText();
            } else if (xml.name() == u"message"_s) {
                messages += readMessage(xml, context);
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(messages);
}

/// "%1", "%L2" and "%n" of a text, each once, sorted; "%L2" counts as "%2".
QStringList argumentsIn(const QString &text)
{
    static const QRegularExpression argument(u"%L?(\\d{1,2}|n)"_s);
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : argument.globalMatch(text)) {
        found.insert(u'%' + match.captured(1));
    }
    QStringList sorted = found.values();
    sorted.sort();
    return sorted;
}

/// How many letters have a "&" before them; "&&", " & " and "&nbsp;" mark none.
qsizetype acceleratorsIn(QString text)
{
    static const QRegularExpression other(u"&&|&[a-z]+;|&#\\d+;"_s);
    static const QRegularExpression accelerator(u"&\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(other).count(accelerator);
}

QStringList faultsOf(const Message &message)
{
    QStringList faults;
    const auto add = [&](const QString &what) { faults += message.name() + u" "_s + what; };
    if (message.state == u"vanished"_s || message.state == u"obsolete"_s) {
        add(u"is in the sources no more"_s);
        return faults;
    }
    if (message.state == u"unfinished"_s) {
        add(u"is unfinished"_s);
        return faults;
    }
    if (message.translations.isEmpty()) {
        add(u"has no translation"_s);
    }
    for (const QString &translation : message.translations) {
        if (translation.trimmed().isEmpty()) {
            add(u"has an empty translation"_s);
            continue;
        }
        QStringList expected = argumentsIn(message.source);
        QStringList found = argumentsIn(translation);
        // Only the last form must say the number: "one call" needs none.
        if (message.plural && &translation != &message.translations.constLast()) {
            expected.removeAll(u"%n"_s);
            found.removeAll(u"%n"_s);
        }
        if (found != expected) {
            add(u"has the places "_s + expected.join(u' ') + u", its translation "_s + found.join(u' '));
        }
        if (acceleratorsIn(translation) != acceleratorsIn(message.source)) {
            add(u"and its translation differ in the accelerator"_s);
        }
    }
    return faults;
}

QStringList faultsOf(const Catalogue &catalogue)
{
    QStringList faults;
    for (const Message &message : catalogue) {
        faults += faultsOf(message);
    }
    return faults;
}

/// Prints them one by one, because Qt Test cuts a long message.
bool saidNone(const QStringList &faults)
{
    for (const QString &fault : faults) {
        qWarning().noquote() << fault;
    }
    return faults.isEmpty();
}

QString repository()
{
    return QStringLiteral(LAJU_SOURCE_DIR);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What @p program wrote on its errors when it failed, and nothing when it did not.
std::optional<QString> failureOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        return program + u": "_s + process.errorString() + u'\n' +
               QString::fromUtf8(process.readAllStandardError());
    }
    return std::nullopt;
}

/// The parts of Qt whose words this program shows: dialogs, context menus, buttons and tooltips.
constexpr std::array shownContexts{"QPlatformTheme"_L1, "QDialogButtonBox"_L1,   "QMessageBox"_L1,
                                   "QFileDialog"_L1,    "QFileSystemModel"_L1,   "QLineEdit"_L1,
                                   "QScrollBar"_L1,     "QWidgetTextControl"_L1, "QAbstractSpinBox"_L1,
                                   "QComboBox"_L1,      "QUndoStack"_L1};

} // namespace

class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFault_data();
    void findsFault();
    void refusesBrokenFile();
    void catalogueIsComplete_data();
    void catalogueIsComplete();
    void wordsOfQtAreComplete();
};

void TranslationsTest::findsFault_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QStringList>("faults");
    const auto row = [](const char *name, const QString &source, const QString &translation,
                        const QStringList &faults) {
        QTest::newRow(name) << QString(u"<message><source>"_s + source + u"</source>"_s + translation +
                                       u"</message>"_s)
                            << faults;
    };
    const auto plural = [](const char *name, const QString &source, const QStringList &forms,
                           const QStringList &faults) {
        QTest::newRow(name) << QString(u"<message numerus=\"yes\"><source>"_s + source +
                                       u"</source><translation><numerusform>"_s +
                                       forms.join(u"</numerusform><numerusform>"_s) +
                                       u"</numerusform></translation></message>"_s)
                            << faults;
    };
    row("complete", u"Save"_s, u"<translation>Simpan</translation>"_s, {});
    row("unfinished", u"Save"_s, u"<translation type=\"unfinished\">Simpan</translation>"_s,
        {u"C: \"Save\" is unfinished"_s});
    row("vanished", u"Save"_s, u"<translation type=\"vanished\">Simpan</translation>"_s,
        {u"C: \"Save\" is in the sources no more"_s});
    row("obsolete", u"Save"_s, u"<translation type=\"obsolete\">Simpan</translation>"_s,
        {u"C: \"Save\" is in the sources no more"_s});
    row("empty", u"Save"_s, u"<translation></translation>"_s, {u"C: \"Save\" has an empty translation"_s});
    row("blank", u"Save"_s, u"<translation> </translation>"_s, {u"C: \"Save\" has an empty translation"_s});
    row("no translation", u"Save"_s, {}, {u"C: \"Save\" has no translation"_s});
    row("with its comment", u"Won"_s, u"<comment>deals</comment><translation></translation>"_s,
        {u"C: \"Won\" (deals) has an empty translation"_s});
    row("places", u"%1 of %2"_s, u"<translation>%2 di antaranya %1</translation>"_s, {});
    row("localised place", u"%L1 of %L2"_s, u"<translation>%1 dari %2</translation>"_s, {});
    row("missing place", u"%1 of %2"_s, u"<translation>%1</translation>"_s,
        {u"C: \"%1 of %2\" has the places %1 %2, its translation %1"_s});
    row("wrong place", u"Undo %1"_s, u"<translation>Urungkan %2</translation>"_s,
        {u"C: \"Undo %1\" has the places %1, its translation %2"_s});
    row("percent sign", u"100 % of %1"_s, u"<translation>100 % dari %1</translation>"_s, {});
    row("accelerator", u"&amp;File"_s, u"<translation>B&amp;erkas</translation>"_s, {});
    row("missing accelerator", u"&amp;File"_s, u"<translation>Berkas</translation>"_s,
        {u"C: \"&File\" and its translation differ in the accelerator"_s});
    row("added accelerator", u"File"_s, u"<translation>&amp;Berkas</translation>"_s,
        {u"C: \"File\" and its translation differ in the accelerator"_s});
    row("ampersands that are none", u"R &amp; D &amp;&amp; a&amp;nbsp;b"_s,
        u"<translation>Riset</translation>"_s, {});
    plural("one form", u"%n calls"_s, {u"%n panggilan"_s}, {});
    plural("one without the number", u"%n call(s)"_s, {u"one call"_s, u"%n calls"_s}, {});
    plural("many without the number", u"%n call(s)"_s, {u"%n call"_s, u"calls"_s},
           {u"C: \"%n call(s)\" has the places %n, its translation "_s});
    plural("a form is empty", u"%n call(s)"_s, {QString(), u"%n calls"_s},
           {u"C: \"%n call(s)\" has an empty translation"_s});
    plural("place in every form", u"%n of %1"_s, {u"one"_s, u"%n of %1"_s},
           {u"C: \"%n of %1\" has the places %1, its translation "_s});
}

void TranslationsTest::findsFault()
{
    QFETCH(QString, message);
    QFETCH(QStringList, faults);
    const QString content = u"<TS version=\"2.1\"><context><name>C</name>"_s + message + u"</context></TS>"_s;
    const auto catalogue = readCatalogue(content.toUtf8());
    QVERIFY(catalogue);
    QCOMPARE(catalogue->size(), 1);
    QCOMPARE(faultsOf(*catalogue), faults);
}

void TranslationsTest::refusesBrokenFile()
{
    QVERIFY(!readCatalogue("<TS><context><name>C</name><message>"));
    QVERIFY(!readCatalogue({}));
}

void TranslationsTest::catalogueIsComplete_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("laju_id") << QStringList();
    QTest::newRow("laju_en") << QStringList{u"-pluralonly"_s};
}

// A copy is brought up to date with the sources: what it gained was missing, what vanished is left over.
void TranslationsTest::catalogueIsComplete()
{
    QFETCH(QStringList, options);
    const QDir root(repository());
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".ts"_s;
    const QByteArray original = contentOf(root.filePath(u"translations/"_s + name));
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(root.filePath(u"translations/"_s + name), copy));
    const QStringList sources{root.filePath(u"core"_s), root.filePath(u"ui"_s), root.filePath(u"app"_s)};
    const auto failure = failureOf(QStringLiteral(LAJU_LUPDATE),
                                   QStringList{u"-silent"_s, u"-locations"_s, u"none"_s, u"-extensions"_s,
                                               u"cpp,h"_s, QString(u"-I"_s + root.absolutePath())} +
                                       options + sources + QStringList{u"-ts"_s, copy});
    QVERIFY2(!failure, qPrintable(failure.value_or(QString())));

    const auto before = readCatalogue(original);
    const auto after = readCatalogue(contentOf(copy));
    QVERIFY(before);
    QVERIFY(after);
    QSet<QString> known;
    for (const Message &message : *before) {
        known.insert(message.key());
    }
    QStringList faults = faultsOf(*before);
    for (const Message &message : *after) {
        if (!known.contains(message.key())) {
            faults += message.name() + u" is missing"_s;
        } else {
            faults += faultsOf(message);
        }
    }
    faults.removeDuplicates();
    QVERIFY2(saidNone(faults), "see the faults above");
}

// Qt has no Indonesian catalogue: qtbase_id.ts is ours. The German one shows which messages there are.
void TranslationsTest::wordsOfQtAreComplete()
{
    const auto ours = readCatalogue(contentOf(repository() + u"/translations/qtbase_id.ts"_s));
    QVERIFY(ours);
    QStringList faults = faultsOf(*ours);

    const QString german = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s;
    if (!QFile::exists(german)) {
        QVERIFY2(saidNone(faults), "see the faults above");
        QSKIP("The package qt6-translations-l10n is missing: which messages Qt has is not known");
    }
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString list = folder.filePath(u"qtbase_de.ts"_s);
    const auto failure =
        failureOf(QStringLiteral(LAJU_LCONVERT), {u"-i"_s, german, u"-of"_s, u"ts"_s, u"-o"_s, list});
    QVERIFY2(!failure, qPrintable(failure.value_or(QString())));
    const auto theirs = readCatalogue(contentOf(list));
    QVERIFY(theirs && !theirs->isEmpty());

    QHash<QString, Message> missing;
    QSet<QString> known;
    for (const Message &message : *theirs) {
        known.insert(message.key());
        if (std::ranges::any_of(shownContexts,
                                [&](QLatin1StringView shown) { return shown == message.context; })) {
            missing.insert(message.key(), message);
        }
    }
    for (const Message &message : *ours) {
        missing.remove(message.key());
        if (!known.contains(message.key())) {
            faults += message.name() + u" is no message of Qt"_s;
        }
    }
    for (const Message &message : std::as_const(missing)) {
        faults += message.name() + u" is missing"_s;
    }
    faults.sort();
    QVERIFY2(saidNone(faults), "see the faults above");
}

QTEST_APPLESS_MAIN(TranslationsTest)
#include "translations_test.moc"
