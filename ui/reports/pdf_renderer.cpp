// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pdf_renderer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int dotsPerInch = 1200;

Failure unwritable(const QString &path, const QString &reason)
{
    return failure(ErrorKind::Unwritable,
                   QCoreApplication::translate("PdfRenderer", "The report could not be written to %1: %2.")
                       .arg(path, reason));
}

QByteArray pdfOf(const ReportDocument &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(document.title + u" – "_s + document.subtitle);
    writer.setCreator(document.product);

    const ReportLayout layout(document);
    QPainter painter(&writer);
    painter.scale(dotsPerInch / 96.0, dotsPerInch / 96.0);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        layout.paint(painter, page);
    }
    painter.end();
    return bytes;
}

} // namespace

Result<void> writePdf(const ReportDocument &document, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    const QByteArray pdf = pdfOf(document);
    if (file.write(pdf) != pdf.size() || !file.commit())
        return unwritable(path, file.errorString());
    return {};
}

QImage pageImage(const ReportLayout &layout, int page, int width)
{
    const double scale = width / ReportLayout::pageSize.width();
    QImage image(width, static_cast<int>(std::lround(ReportLayout::pageSize.height() * scale)),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    layout.paint(painter, page);
    return image;
}

} // namespace laju::ui
