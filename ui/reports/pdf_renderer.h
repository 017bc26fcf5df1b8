// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "ui/reports/report_layout.h"

#include <QImage>

namespace laju::ui {

/// Writes @p document to @p path as a PDF/A-1b of A4 pages: vectors, fonts embedded, no bitmaps. The file
/// appears whole or not at all, and one that was there stays until then. Needs a QGuiApplication (offscreen
/// will do), no window; may run on any thread. Errors: Unwritable, naming the path.
[[nodiscard]] Result<void> writePdf(const ReportDocument &document, const QString &path);

/// Page @p page (from 0) as a picture @p width device pixels wide, for the preview.
[[nodiscard]] QImage pageImage(const ReportLayout &layout, int page, int width);

} // namespace laju::ui
