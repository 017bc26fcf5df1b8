// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/figure_words.h"
#include "tests/core/report/sample_workspace.h"
#include "ui/common/theme.h"
#include "ui/reports/pdf_renderer.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

using namespace laju;
using namespace Qt::StringLiterals;

namespace {

/// What a program of poppler-utils prints about a file; nothing when it fails.
QString ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString &path)
{
    return ask(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
}

int pagesOf(const QString &path)
{
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(ask(u"pdfinfo"_s, {path})).captured(1).toInt();
}

// Lines of a table that a poppler program prints, without its two lines of heading.
QStringList rowsOf(const QString &table)
{
    return table.split(u'\n', Qt::SkipEmptyParts).mid(2);
}

} // namespace

class PdfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {u"pdftotext"_s, u"pdfinfo"_s, u"pdffonts"_s, u"pdfimages"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP("poppler-utils are not installed: a PDF cannot be read back");
        }
        QVERIFY(m_folder.isValid());
    }

    void showsTheFiguresOfEvaluate_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Indonesian") << Language::Indonesian;
    }
    void showsTheFiguresOfEvaluate()
    {
        QFETCH(const Language, language);
        const Facts facts = sample::Workspace(6).facts();
        const ReportInput input = sample::novemberReport(facts, language);
        const QString path = write(monthlyReport(input));
        const QString text = textOf(path).simplified();
        const FigureWords words{Phrasebook(language), Format(language), Currency::rupiah()};
        for (const QString &key :
             {u"calls"_s, u"emails_sent"_s, u"meetings_scheduled"_s, u"opportunities_created"_s,
              u"win_rate"_s, u"average_deal_size"_s, u"pipeline_velocity"_s, u"cac"_s, u"talk_time"_s,
              u"email_reply_rate"_s, u"demo_completion_rate"_s, u"won_value"_s, u"deals_won"_s,
              u"activities"_s}) {
            const Metric *metric = findMetric(key);
            const Figure figure = evaluate(*metric, {.period = input.period}, facts);
            QVERIFY2(figure.value.has_value(), qPrintable(key));
            QVERIFY2(text.contains(words.value(*metric, figure).simplified()),
                     qPrintable(key + u": "_s + words.value(*metric, figure)));
        }
        for (const Rep &rep : facts.directory().reps)
            QVERIFY2(text.contains(rep->name), qPrintable(rep->name));
        QVERIFY(text.contains(Format(language).period(input.period)));
    }

    void embedsFontsAndNoPictures()
    {
        const Facts facts = sample::Workspace(6).facts();
        const QString path = write(monthlyReport(sample::novemberReport(facts, Language::Indonesian)));
        const QStringList fonts = rowsOf(ask(u"pdffonts"_s, {path}));
        QVERIFY(!fonts.isEmpty());
        // name, type, encoding, then: emb sub uni, object and generation
        static const QRegularExpression embedded(u"\\byes\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+\\s*$"_s);
        for (const QString &font : fonts)
            QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
        QCOMPARE(rowsOf(ask(u"pdfimages"_s, {u"-list"_s, path})), QStringList());
    }

    void manyRepsGoOverPages()
    {
        const Facts facts = sample::Workspace(60).facts();
        const ReportDocument document = monthlyReport(sample::novemberReport(facts, Language::English));
        const QString path = write(document);
        const int pages = pagesOf(path);
        QCOMPARE_GE(pages, 3);
        QCOMPARE(pages, ui::ReportLayout(document).pageCount());
        const QStringList texts = textOf(path).split(u'\f');
        int withReps = 0;
        for (int page = 0; page < pages; ++page) {
            QVERIFY(texts[page].contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages)));
            // A page with rows of the table has its column titles, and the figures of each row beside the
            // name.
            static const QRegularExpression row(u"^ *Perwakilan \\d\\d +[\\d,]+ +[\\d,]+ +"_s,
                                                QRegularExpression::MultilineOption);
            if (!row.match(texts[page]).hasMatch())
                continue;
            ++withReps;
            QVERIFY2(texts[page].contains(u"Revenue"_s), qPrintable(texts[page]));
        }
        QCOMPARE_GE(withReps, 2);
        for (const Rep &rep : facts.directory().reps)
            QCOMPARE_GE(texts.join(u' ').count(rep->name), 1);
    }

    void headingsStayWithWhatFollows()
    {
        for (int reps = 1; reps < 30; reps += 5) {
            const Facts facts = sample::Workspace(reps).facts();
            const QString path = write(monthlyReport(sample::novemberReport(facts, Language::English)));
            const QStringList pages = textOf(path).split(u'\f', Qt::SkipEmptyParts);
            for (const QString &page : pages) {
                const QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
                const QString last = lines.value(lines.size() - 2).trimmed(); // above the foot
                QVERIFY2(!last.contains(u" · Stage funnel"_s) && !last.contains(u" · Target attainment"_s) &&
                             last != u"Definitions"_s,
                         qPrintable(last));
            }
        }
    }

    void emptyWorkspaceSaysSo()
    {
        const Facts facts;
        const QString path = write(monthlyReport(sample::novemberReport(facts, Language::English)));
        QCOMPARE(pagesOf(path), 1);
        QVERIFY(textOf(path).contains(u"There is no data yet"_s));
    }

    void isThePdfOfAnArchive()
    {
        const Facts facts = sample::Workspace(3).facts();
        const QString path = write(monthlyReport(sample::novemberReport(facts, Language::English)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-1.4"));
        QVERIFY(bytes.contains("pdfaid:part=\"1\" pdfaid:conformance=\"B\""));
        QVERIFY(bytes.contains("/OutputIntent"));
        QVERIFY(ask(u"pdfinfo"_s, {path}).contains(u"Monthly sales report"_s));
    }

    void writesFromOtherThreads()
    {
        const Facts facts = sample::Workspace(4).facts();
        const ReportDocument document = monthlyReport(sample::novemberReport(facts, Language::Indonesian));
        const QString here = textOf(write(document));
        QVERIFY(!here.isEmpty());
        QList<QFuture<QString>> futures;
        for (int i = 0; i < 4; ++i)
            futures.push_back(QtConcurrent::run(
                [this, &document, i] { return write(document, u"thread%1.pdf"_s.arg(i)); }));
        const auto layout = std::make_shared<const ui::ReportLayout>(document);
        const QImage image = ui::pageImage(*layout, 0, 794);
        QCOMPARE(QtConcurrent::run([layout] { return ui::pageImage(*layout, 0, 794); }).result(), image);
        for (const QFuture<QString> &future : futures)
            QCOMPARE(textOf(future.result()), here);
    }

    void unwritablePlaceIsNamed()
    {
        const QString path = m_folder.filePath(u"missing/report.pdf"_s);
        const auto written = ui::writePdf({}, path);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Unwritable);
        QVERIFY(written.error().text.contains(path));
        QVERIFY(!QFileInfo::exists(path));
    }

private:
    QString write(const ReportDocument &document, const QString &name = u"report.pdf"_s)
    {
        const QString path = m_folder.filePath(name);
        const auto written = ui::writePdf(document, path);
        return written ? path : QString();
    }

    QTemporaryDir m_folder;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const ui::Theme theme(ui::Scheme::Dark);
    PdfTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "pdf_test.moc"
