// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>

#include <vector>

namespace laju {

/// Columns as wide as their widest cell, two blanks apart: those of @p left to the left, the others to the
/// right. Rows may have fewer cells than others.
void writeRows(QTextStream &out, const std::vector<QStringList> &rows, const QList<qsizetype> &left = {0});

} // namespace laju
