// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/sample_workspace.h"
#include "ui/common/theme.h"
#include "ui/reports/report_preview.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace laju;
using namespace Qt::StringLiterals;

class PreviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Facts facts = sample::Workspace(8).facts();
        m_layout = std::make_shared<const ui::ReportLayout>(
            monthlyReport(sample::novemberReport(facts, Language::English)));
        QCOMPARE_GE(m_layout->pageCount(), 2);
    }

    void drawsThePageInSight()
    {
        ui::ReportPreview preview;
        QSignalSpy drawn(&preview, &ui::ReportPreview::pageDrawn);
        preview.resize(900, 700);
        preview.show();
        preview.setLayoutShown(m_layout);
        QCOMPARE(preview.pageCount(), m_layout->pageCount());
        QTRY_VERIFY(!drawn.isEmpty());
        QCOMPARE(drawn.first().first().toInt(), 0);
        const auto *sheet = preview.findChild<QWidget *>(u"reportPage1"_s);
        QCOMPARE(sheet->size(), ui::ReportLayout::pageSize.toSize());
        // The rule below the title, in the accent of paper.
        const QColor rule =
            preview.findChild<QWidget *>(u"reportPage1"_s)->grab().toImage().pixelColor(400, 96);
        QCOMPARE(rule, ui::printPalette().color(ui::Role::Accent));
    }

    void aClickTellsWhichFigure()
    {
        ui::ReportPreview preview;
        preview.resize(900, 700);
        preview.show();
        preview.setLayoutShown(m_layout);
        auto *sheet = preview.findChild<QWidget *>(u"reportPage1"_s);
        QSignalSpy clicked(&preview, &ui::ReportPreview::figureClicked);
        // The cards stand below each other's rows: down a line through the first column one is met.
        QStringList met;
        for (int y = 110; y < sheet->height() - 60; y += 8) {
            QTest::mouseClick(sheet, Qt::LeftButton, {}, {100, y});
            if (!clicked.isEmpty())
                met.append(clicked.takeFirst().first().toString());
        }
        met.removeDuplicates();
        QVERIFY(!met.isEmpty());
        for (const QString &key : met)
            QVERIFY2(findMetric(key), qPrintable(key));
        // In the margin nothing is.
        QTest::mouseClick(sheet, Qt::LeftButton, {}, {10, 200});
        QVERIFY(clicked.isEmpty());
    }

    void keysTurnPages()
    {
        ui::ReportPreview preview;
        preview.resize(900, 700);
        preview.show();
        preview.setLayoutShown(m_layout);
        QSignalSpy turned(&preview, &ui::ReportPreview::currentPageChanged);
        preview.showPage(1);
        QCOMPARE(preview.currentPage(), 1);
        QCOMPARE(turned.count(), 1);
        QTest::keyClick(&preview, Qt::Key_Home);
        QCOMPARE(preview.currentPage(), 0);
        QTest::keyClick(&preview, Qt::Key_End);
        QCOMPARE(preview.currentPage(), preview.pageCount() - 1);
        QTest::keyClick(&preview, Qt::Key_Home);
        QTest::keyClick(&preview, Qt::Key_PageDown);
        QTest::keyClick(&preview, Qt::Key_PageDown);
        QCOMPARE(preview.currentPage(), 1);
    }

    void zooms()
    {
        ui::ReportPreview preview;
        preview.resize(900, 700);
        preview.show();
        preview.setLayoutShown(m_layout);
        const auto *sheet = preview.findChild<QWidget *>(u"reportPage1"_s);
        preview.zoomBy(1);
        QCOMPARE(preview.zoom(), std::optional(1.25));
        QCOMPARE(sheet->width(), qRound(ui::ReportLayout::pageSize.width() * 1.25));
        preview.zoomBy(-1);
        preview.zoomBy(-1);
        QCOMPARE(preview.zoom(), std::optional(0.75));
        preview.setZoom(std::nullopt);
        QCOMPARE_GE(sheet->width(), 800);
        QCOMPARE_LE(sheet->width(), preview.viewport()->width());
    }

    void anotherReportReplacesTheFirst()
    {
        ui::ReportPreview preview;
        preview.resize(900, 700);
        preview.show();
        preview.setLayoutShown(m_layout);
        const Facts none;
        preview.setLayoutShown(std::make_shared<const ui::ReportLayout>(
            monthlyReport(sample::novemberReport(none, Language::English))));
        QCOMPARE(preview.pageCount(), 1);
        QCOMPARE(preview.currentPage(), 0);
        preview.setLayoutShown(nullptr);
        QCOMPARE(preview.pageCount(), 0);
    }

private:
    std::shared_ptr<const ui::ReportLayout> m_layout;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const ui::Theme theme(ui::Scheme::Light);
    PreviewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "preview_test.moc"
