// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/text_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju {

void writeRows(QTextStream &out, const std::vector<QStringList> &rows, const QList<qsizetype> &left)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], row[i].size());
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const qsizetype width = widths[static_cast<size_t>(i)];
            const QString cell =
                left.contains(i) ? row[i].leftJustified(width) : row[i].rightJustified(width);
            line += (i == 0 ? QString() : u"  "_s) + cell;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        out << line << '\n';
    }
}

} // namespace laju
