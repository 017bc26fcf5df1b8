// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_decoder.h"

#include "core/exchange/html_table.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <uchardet.h>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr qsizetype sampleSize = 256 * 1024;
/// Below this many bytes outside ASCII, a guess by frequency of letters is worse than the usual Western
/// encoding.
constexpr qsizetype enoughToGuess = 40;

/// A text of so many bytes may hold a few nulls, as broken exports do; what has more is no text.
qsizetype mostStrayNulls(qsizetype size)
{
    constexpr qsizetype bytesToANull = 1000;
    return size / bytesToANull;
}

/// What the file is, as a sentence with its name as %1, when its first bytes show that it is no text.
QString foreignFormat(QByteArrayView bytes)
{
    if (bytes.startsWith("SQLite format 3"))
        return QCoreApplication::translate("TextDecoder", "%1 is a database, not a text file.");
    if (bytes.startsWith("%PDF-"))
        return QCoreApplication::translate("TextDecoder",
                                           "%1 is a PDF document, not a text file. Export the data as CSV.");
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return QCoreApplication::translate("TextDecoder", "%1 is an Excel workbook; save it as CSV first.");
    if (bytes.startsWith("PK\x03\x04")) {
        const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), sampleSize));
        const QByteArrayView tail = bytes.last(std::min<qsizetype>(bytes.size(), sampleSize));
        const auto names = [&](const char *part) { return head.contains(part) || tail.contains(part); };
        if (names("xl/work") || names("xl/_rels"))
            return QCoreApplication::translate("TextDecoder",
                                               "%1 is an Excel workbook; save it as CSV first.");
        if (names("opendocument.spreadsheet"))
            return QCoreApplication::translate("TextDecoder",
                                               "%1 is a LibreOffice spreadsheet; save it as CSV first.");
        return QCoreApplication::translate("TextDecoder", "%1 is a ZIP archive; unpack it first.");
    }
    if (bytes.startsWith("\x1F\x8B"))
        return QCoreApplication::translate("TextDecoder", "%1 is a compressed file; unpack it first.");
    return {};
}

Failure notText(const QString &sentence, const QString &fileName)
{
    const QString name = fileName.isEmpty() ? QCoreApplication::translate("TextDecoder", "The file")
                                            : QString(u"“"_s + fileName + u"”"_s);
    return failure(ErrorKind::Unreadable, sentence.arg(name));
}

/// UTF-16 without a byte order mark: in European text nearly every second byte is zero, and always the same
/// one.
std::optional<QStringConverter::Encoding> utf16WithoutMark(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize) & ~qsizetype{1});
    if (sample.isEmpty() || bytes.size() % 2 != 0)
        return {};
    qsizetype zeros[2] = {};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0';
    const qsizetype units = sample.size() / 2;
    if (zeros[1] * 2 > units && zeros[0] * 50 < units)
        return QStringConverter::Utf16LE;
    if (zeros[0] * 2 > units && zeros[1] * 50 < units)
        return QStringConverter::Utf16BE;
    return {};
}

/// Length of the valid UTF-8 sequence beyond ASCII that starts @p bytes, or 0.
qsizetype utf8SequenceLength(QByteArrayView bytes)
{
    const auto lead = static_cast<uchar>(bytes.front());
    const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    return length > 0 && length <= bytes.size() && bytes.first(length).isValidUtf8() ? length : 0;
}

/// Whether invalid bytes are the exception among UTF-8 sequences: a damaged UTF-8 file, not one in another
/// encoding.
bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype valid = 0;
    qsizetype invalid = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        if (static_cast<uchar>(bytes[i]) < 0x80) {
            ++i;
        } else if (const qsizetype length = utf8SequenceLength(bytes.sliced(i)); length > 0) {
            ++valid;
            i += length;
        } else {
            ++invalid;
            ++i;
        }
    }
    return valid >= 4 * invalid;
}

/// The name of the encoding that is neither Unicode nor ASCII.
QByteArray guessedEncoding(QByteArrayView bytes)
{
    const auto outsideAscii =
        std::count_if(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
    const bool hasC1 = std::any_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0xE0) == 0x80; });
    const QByteArray western = hasC1 ? "Windows-1252" : "ISO-8859-1";
    if (outsideAscii < enoughToGuess)
        return western;

    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.data(), static_cast<size_t>(bytes.size()));
    uchardet_data_end(detector.get());
    const QByteArray guess = uchardet_get_charset(detector.get());
    const bool isWestern = guess.isEmpty() || guess == "ASCII" ||
                           guess.compare("ISO-8859-1", Qt::CaseInsensitive) == 0 ||
                           guess.compare("WINDOWS-1252", Qt::CaseInsensitive) == 0;
    return isWestern || !QStringDecoder(guess.constData()).isValid() ? western : guess;
}

DecodedText decodeWith(QStringDecoder decoder, QByteArrayView bytes, const QString &name)
{
    DecodedText decoded{.text = decoder(bytes), .encoding = name};
    // The converters mark what they cannot decode in three ways; only U+FFFD reads as such to people.
    const bool isUnicode = name.startsWith("UTF"_L1);
    for (QChar &c : decoded.text) {
        const bool isControl = !isUnicode && ((c >= u'\x80' && c < u'\xA0') || c == u'\x1A');
        if (c == QChar::ReplacementCharacter || c.isNull() || isControl) {
            c = QChar::ReplacementCharacter;
            ++decoded.undecodable;
        }
    }
    return decoded;
}

/// The text, where it is not valid UTF-8 already.
Result<DecodedText> decodeOther(const QByteArray &bytes, const QString &fileName)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return decodeWith(QStringDecoder(*marked), bytes,
                          QString::fromLatin1(QStringConverter::nameForEncoding(*marked)));
    if (const QString format = foreignFormat(bytes); !format.isEmpty())
        return notText(format, fileName);
    if (const auto wide = utf16WithoutMark(bytes))
        return decodeWith(QStringDecoder(*wide), bytes,
                          QString::fromLatin1(QStringConverter::nameForEncoding(*wide)));
    if (bytes.count('\0') > mostStrayNulls(bytes.size()))
        return notText(QCoreApplication::translate("TextDecoder", "%1 is not a text file."), fileName);
    if (isMostlyUtf8(bytes))
        return decodeWith(QStringDecoder(QStringConverter::Utf8), bytes, u"UTF-8"_s);
    if (const QByteArray named = encodingOfHtml(bytes);
        !named.isEmpty() && QStringDecoder(named.constData()).isValid())
        return decodeWith(QStringDecoder(named.constData()), bytes, QString::fromLatin1(named));
    const QByteArray encoding = guessedEncoding(bytes);
    return decodeWith(QStringDecoder(encoding.constData()), bytes, QString::fromLatin1(encoding));
}

bool isPlainUtf8(const QByteArray &bytes)
{
    return !bytes.contains('\0') && bytes.isValidUtf8() && foreignFormat(bytes).isEmpty();
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &fileName)
{
    if (isPlainUtf8(bytes))
        return DecodedText{QStringDecoder(QStringConverter::Utf8)(bytes), u"UTF-8"_s, 0};
    return decodeOther(bytes, fileName);
}

Result<DecodedUtf8> decodeToUtf8(const QByteArray &bytes, const QString &fileName)
{
    constexpr QByteArrayView mark = "\xEF\xBB\xBF";
    if (isPlainUtf8(bytes))
        return DecodedUtf8{bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes, u"UTF-8"_s, 0};
    const Result<DecodedText> decoded = decodeOther(bytes, fileName);
    if (!decoded)
        return failure(decoded.error());
    return DecodedUtf8{decoded->text.toUtf8(), decoded->encoding, decoded->undecodable};
}

} // namespace laju
