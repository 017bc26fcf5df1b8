// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr std::array entities = {
    "deal"_L1, "activity"_L1, "person"_L1,  "organization"_L1, "organisation"_L1, "lead"_L1,
    "note"_L1, "product"_L1,  "contact"_L1, "company"_L1,      "account"_L1,      "opportunity"_L1,
    "task"_L1, "event"_L1,    "call"_L1,    "meeting"_L1,
};

QString keyOf(QStringView text)
{
    QString key;
    key.reserve(text.size() + 4);
    QChar before;
    for (const QChar c : text) {
        // A word joined by capitals counts as two: "CloseDate" is the same head as "Close Date".
        if (c.isUpper() && before.isLower())
            key += u' ';
        const bool isWordPart = c.isLetterOrNumber() || c.isMark();
        if (isWordPart)
            key += c.toLower();
        // An apostrophe stands within a word, everything else between two.
        else if (c != u'\'' && c != u'’' && c != QChar::ByteOrderMark)
            key += u' ';
        before = c;
    }
    key = key.simplified();
    // How nearly everybody shortens the Indonesian word for a date.
    if (key == "tgl"_L1 || key.startsWith("tgl "_L1))
        key.replace(0, 3, u"tanggal"_s);
    return key;
}

} // namespace

HeaderCell readHeaderCell(QStringView text)
{
    HeaderCell head{text.toString(), {}, {}};
    QStringView rest = text;
    if (const qsizetype dash = text.indexOf(u" - "); dash > 0) {
        const QString prefix = text.first(dash).trimmed().toString().toLower();
        if (std::ranges::any_of(entities, [&](QLatin1StringView entity) { return prefix == entity; })) {
            head.entity = prefix;
            rest = text.sliced(dash + 3);
        }
    }
    head.key = keyOf(rest);
    return head;
}

std::vector<HeaderCell> readHeader(std::span<const QString> texts)
{
    std::vector<HeaderCell> header;
    header.reserve(texts.size());
    for (const QString &text : texts)
        header.push_back(readHeaderCell(text));

    // Heads that are distinct by themselves keep their keys: only repetitions move, and never onto one of
    // those.
    QSet<QString> original;
    for (const HeaderCell &head : header)
        original.insert(head.entity + u'\n' + head.key);
    QSet<QString> taken;
    for (size_t i = 0; i < header.size(); ++i) {
        HeaderCell &head = header[i];
        const QString base = head.key.isEmpty() ? QString(u"column "_s + QString::number(i + 1)) : head.key;
        const QString scope = head.entity + u'\n';
        QString key = base;
        for (int n = 2; taken.contains(scope + key) || (key != head.key && original.contains(scope + key));
             ++n)
            key = base + u' ' + QString::number(n);
        taken.insert(scope + key);
        head.key = key;
    }
    return header;
}

} // namespace laju
