// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_table.h"

#include <QByteArrayList>
#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr qsizetype headSize = 4096;

struct HtmlRow
{
    qint64 line;
    QStringList cells = {};
};
using HtmlTable = std::vector<HtmlRow>;

bool isHtml(QByteArrayView bytes)
{
    const QByteArray head = bytes.first(std::min(bytes.size(), headSize)).toByteArray().trimmed().toLower();
    return head.startsWith('<') &&
           (head.contains("<html") || head.contains("<table") || head.contains("<!doctype html"));
}

/// Entities resolved, white space as a browser shows it.
QString plainText(QString html)
{
    static const QHash<QString, QString> named{
        {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},   {u"gt"_s, u">"_s},    {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},   {u"nbsp"_s, u" "_s}, {u"ndash"_s, u"–"_s}, {u"mdash"_s, u"—"_s},
        {u"eacute"_s, u"é"_s}, {u"euro"_s, u"€"_s}, {u"pound"_s, u"£"_s}};
    static const QRegularExpression entity(u"&(#x[0-9a-fA-F]+|#[0-9]+|[a-zA-Z]+);"_s);
    QString text;
    qsizetype from = 0;
    for (auto found = entity.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        text += QStringView(html).sliced(from, match.capturedStart() - from);
        const QString name = match.captured(1);
        bool isNumber = false;
        const char32_t code = name.startsWith("#x"_L1) ? name.sliced(2).toUInt(&isNumber, 16)
                              : name.startsWith(u'#')  ? name.sliced(1).toUInt(&isNumber)
                                                       : 0;
        text += isNumber ? QString::fromUcs4(&code, 1) : named.value(name, match.captured());
        from = match.capturedEnd();
    }
    text += QStringView(html).sliced(from);
    return text.simplified();
}

/// Walks over the tags; a table within a cell counts as that cell's text.
std::vector<HtmlTable> tablesOf(const QString &html)
{
    static const QRegularExpression tag(
        u"<!--.*?-->|<(script|style)\\b.*?</\\1\\s*>|<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    std::vector<HtmlTable> tables;
    int depth = 0;
    bool inCell = false;
    QString cell;
    qsizetype from = 0;
    qint64 line = 1;
    const auto endCell = [&] {
        if (inCell)
            tables.back().back().cells.append(plainText(cell));
        inCell = false;
        cell.clear();
    };
    for (auto found = tag.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QStringView between = QStringView(html).sliced(from, match.capturedStart() - from);
        if (inCell)
            cell += between;
        line += between.count(u'\n');
        from = match.capturedEnd();
        const QString name = match.captured(3).toLower();
        const bool isEnd = !match.captured(2).isEmpty();
        if (name == "table"_L1) {
            if (!isEnd && depth++ == 0)
                tables.emplace_back();
            else if (isEnd && depth > 0 && --depth == 0)
                endCell();
        } else if (depth == 1 && name == "tr"_L1) {
            endCell();
            if (!isEnd)
                tables.back().push_back({line});
        } else if (depth == 1 && (name == "td"_L1 || name == "th"_L1)) {
            endCell();
            inCell = !isEnd && !tables.back().empty();
        } else if (inCell && (name == "br"_L1 || name == "p"_L1 || name == "div"_L1)) {
            cell += u' ';
        }
        line += match.capturedView().count(u'\n');
    }
    return tables;
}

} // namespace

QByteArray encodingOfHtml(QByteArrayView bytes)
{
    if (!isHtml(bytes))
        return {};
    static const QRegularExpression charset(u"charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)"_s);
    const auto named =
        charset.match(QString::fromLatin1(bytes.first(std::min(bytes.size(), headSize)).toByteArray()));
    return named.captured(1).toLatin1();
}

std::optional<QByteArray> csvOfHtml(QByteArrayView utf8)
{
    if (!isHtml(utf8))
        return {};
    std::vector<HtmlTable> tables = tablesOf(QString::fromUtf8(utf8));
    const auto largest = std::ranges::max_element(tables, {}, &HtmlTable::size);
    if (largest == tables.end() || largest->empty())
        return {};
    std::erase_if(*largest, [](const HtmlRow &row) {
        return std::ranges::all_of(row.cells, [](const QString &cell) { return cell.isEmpty(); });
    });
    // Titles and totals span the table: they have fewer cells than the head.
    const auto widest =
        std::ranges::max_element(*largest, {}, [](const HtmlRow &row) { return row.cells.size(); });
    if (widest == largest->end())
        return {};
    const qsizetype width = widest->cells.size();
    std::erase_if(*largest, [width](const HtmlRow &row) { return row.cells.size() != width; });
    QByteArray csv;
    qint64 line = 1;
    for (const HtmlRow &row : *largest) {
        for (; line < row.line; ++line)
            csv += '\n';
        QByteArrayList cells;
        for (QString cell : row.cells)
            cells.append(QString(u'"' + cell.replace(u'"', "\"\""_L1) + u'"').toUtf8());
        csv += cells.join(',') + '\n';
        ++line;
    }
    return csv;
}

} // namespace laju
