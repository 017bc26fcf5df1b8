// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_decoder.h"

#include <QStringEncoder>
#include <QTest>

using namespace laju;
using namespace Qt::StringLiterals;

class TextDecoderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refusesOtherFormats_data();
    void refusesOtherFormats();
    void sharesPlainUtf8();
};

namespace {

QByteArray encoded(QStringConverter::Encoding encoding, const QString &text)
{
    return QStringEncoder(encoding)(text);
}

} // namespace

void TextDecoderTest::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("undecodable");
    const QString sentence = u"nama,kota\nBudi,Zürich €5\n"_s;
    QTest::newRow("nothing") << QByteArray() << QString() << u"UTF-8"_s << 0;
    QTest::newRow("ASCII") << QByteArray("a,b") << u"a,b"_s << u"UTF-8"_s << 0;
    QTest::newRow("UTF-8") << sentence.toUtf8() << sentence << u"UTF-8"_s << 0;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + sentence.toUtf8()) << sentence
                                     << u"UTF-8"_s << 0;
    QTest::newRow("UTF-16LE with mark")
        << QByteArray("\xFF\xFE" + encoded(QStringConverter::Utf16LE, sentence)) << sentence << u"UTF-16LE"_s
        << 0;
    QTest::newRow("UTF-16BE with mark")
        << QByteArray("\xFE\xFF" + encoded(QStringConverter::Utf16BE, sentence)) << sentence << u"UTF-16BE"_s
        << 0;
    QTest::newRow("UTF-16LE without mark")
        << encoded(QStringConverter::Utf16LE, sentence) << sentence << u"UTF-16LE"_s << 0;
    QTest::newRow("UTF-16BE without mark")
        << encoded(QStringConverter::Utf16BE, sentence) << sentence << u"UTF-16BE"_s << 0;
    QTest::newRow("ISO-8859-1") << QByteArray("Caf\xE9,Z\xFCrich") << u"Café,Zürich"_s << u"ISO-8859-1"_s
                                << 0;
    QTest::newRow("Windows-1252") << QByteArray("\x93Soci\xE9t\xE9\x94,\x80") << u"“Société”,€"_s
                                  << u"Windows-1252"_s << 0;
    QTest::newRow("a byte Windows-1252 lacks")
        << QByteArray("\x80\x81") << u"€\uFFFD"_s << u"Windows-1252"_s << 1;
    QTest::newRow("damaged UTF-8") << QByteArray("é é é é é \xC3,") << u"é é é é é \uFFFD,"_s << u"UTF-8"_s
                                   << 1;
    const QString cyrillic =
        u"Москва — столица России, крупнейший город страны. Встреча с клиентом перенесена на понедельник."_s;
    QTest::newRow("Cyrillic") << QByteArray(QStringEncoder("windows-1251")(cyrillic)) << cyrillic
                              << u"WINDOWS-1251"_s << 0;
}

void TextDecoderTest::decodes()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeText(bytes, u"a.csv"_s);
    QVERIFY(decoded);
    QTEST(decoded->text, "text");
    QTEST(decoded->encoding, "encoding");
    QTEST(static_cast<int>(decoded->undecodable), "undecodable");
    const auto utf8 = decodeToUtf8(bytes, u"a.csv"_s);
    QVERIFY(utf8);
    QCOMPARE(QString::fromUtf8(utf8->utf8), decoded->text);
    QCOMPARE(utf8->encoding, decoded->encoding);
    QCOMPARE(utf8->undecodable, decoded->undecodable);
}

void TextDecoderTest::refusesOtherFormats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto with = [](const char *start, const char *rest = "") -> QByteArray {
        return QByteArray(start) + QByteArray(8, '\0') + rest + QByteArray(300, '\x07');
    };
    QTest::newRow("xlsx") << with("PK\x03\x04", "xl/workbook.xml")
                          << u"“a.csv” is an Excel workbook; save it as CSV first."_s;
    QTest::newRow("ods") << with("PK\x03\x04", "mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
                         << u"“a.csv” is a LibreOffice spreadsheet; save it as CSV first."_s;
    QTest::newRow("zip") << with("PK\x03\x04", "data.csv") << u"“a.csv” is a ZIP archive; unpack it first."_s;
    QTest::newRow("xls") << with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
                         << u"“a.csv” is an Excel workbook; save it as CSV first."_s;
    QTest::newRow("sqlite") << with("SQLite format 3") << u"“a.csv” is a database, not a text file."_s;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n1 0 obj")
                         << u"“a.csv” is a PDF document, not a text file. Export the data as CSV."_s;
    QTest::newRow("gzip") << with("\x1F\x8B\x08") << u"“a.csv” is a compressed file; unpack it first."_s;
    QTest::newRow("zero bytes") << QByteArray("a,b\n1\0,2\n", 9) << u"“a.csv” is not a text file."_s;
}

void TextDecoderTest::refusesOtherFormats()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeText(bytes, u"a.csv"_s);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, ErrorKind::Unreadable);
    QTEST(decoded.error().text, "says");
    QVERIFY(!decodeToUtf8(bytes, QString()));
    QVERIFY(decodeToUtf8(bytes, QString()).error().text.startsWith("The file is "_L1));
}

void TextDecoderTest::sharesPlainUtf8()
{
    const QByteArray bytes = "a,b\n1,2\n";
    const auto decoded = decodeToUtf8(bytes, QString());
    QVERIFY(decoded);
    QCOMPARE(decoded->utf8.constData(), bytes.constData());
}

QTEST_APPLESS_MAIN(TextDecoderTest)
#include "text_decoder_test.moc"
