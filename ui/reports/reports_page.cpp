// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "ui/common/drill_down.h"
#include "ui/common/period_chooser.h"
#include "ui/common/quiet_button.h"
#include "ui/common/scope_picker.h"
#include "ui/common/styling.h"
#include "ui/reports/pdf_renderer.h"
#include "ui/reports/report_preview.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace laju::ui {

ReportsPage::ReportsPage(Context &pageContext, QWidget *parent)
    : Page(pageContext, parent)
    , m_maker(pageContext.store)
{
    setObjectName(u"reportsPage"_s);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    makeHeader();
    makeBar();
    m_preview = new ReportPreview(this);
    m_preview->setObjectName(u"reportPreview"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_preview, 1);
    retranslate();
    connectPickers();
    updateBar();
}

ReportsPage::~ReportsPage()
{
    m_writers.waitForDone();
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

QWidget *ReportsPage::headerTools()
{
    return m_header;
}

QString ReportsPage::hint() const
{
    return tr("Page Up and Page Down turn the pages");
}

void ReportsPage::choose(const QString &key, const Scope &scope, const Period &period)
{
    m_template->setCurrentIndex(m_template->findData(key));
    m_scope->setScope(scope);
    m_period->setPeriod(period);
    invalidate();
}

void ReportsPage::makeHeader()
{
    m_header = new QWidget(this);
    m_period = new PeriodChooser(context(), m_header);
    m_scope = new ScopePicker(context(), ScopePicker::Offers::Everything, m_header);
    m_scope->setObjectName(u"reportScope"_s);
    m_export = new QPushButton(m_header);
    m_export->setObjectName(u"exportPdf"_s);
    setButtonKind(m_export, ButtonKind::Normal);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins({});
    row->setSpacing(metric::cardGap);
    row->addWidget(m_period);
    row->addWidget(m_scope);
    row->addWidget(m_export);
    m_header->hide();
}

void ReportsPage::makeBar()
{
    m_bar = new QWidget(this);
    m_template = new QComboBox(m_bar);
    m_template->setObjectName(u"reportTemplate"_s);
    m_language = new QComboBox(m_bar);
    m_language->setObjectName(u"reportLanguage"_s);
    // Each language in its own words, as everywhere.
    m_language->addItem(u"English"_s, QString(keyOf(Language::English)));
    m_language->addItem(u"Bahasa Indonesia"_s, QString(keyOf(Language::Indonesian)));
    m_language->setCurrentIndex(m_language->findData(QString(keyOf(language()))));
    m_state = new QLabel(m_bar);
    m_state->setObjectName(u"reportState"_s);
    setTextStyle(m_state, TextStyle::Small, Role::Secondary);
    m_previous = quietButton(u"previousPage"_s, m_bar);
    m_previous->setIcon(icon(Icon::Previous));
    m_pageLabel = new QLabel(m_bar);
    m_pageLabel->setObjectName(u"pageLabel"_s);
    m_next = quietButton(u"nextPage"_s, m_bar);
    m_next->setIcon(icon(Icon::Next));
    m_smaller = quietButton(u"zoomOut"_s, m_bar);
    m_smaller->setText(u"−"_s);
    m_zoomLabel = quietButton(u"zoomReset"_s, m_bar);
    m_bigger = quietButton(u"zoomIn"_s, m_bar);
    m_bigger->setText(u"+"_s);
    m_fitWidth = quietButton(u"fitWidth"_s, m_bar);
    m_fitWidth->setCheckable(true);

    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(metric::pageMargin, metric::cardGap, metric::pageMargin, metric::space);
    row->setSpacing(metric::space * 2);
    row->addWidget(m_template);
    row->addWidget(m_language);
    row->addWidget(m_state, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_pageLabel, m_next, m_smaller,
                                                            m_zoomLabel, m_bigger, m_fitWidth})
        row->addWidget(widget);
}

void ReportsPage::connectPickers()
{
    connect(&m_soon, &QTimer::timeout, this, &ReportsPage::refresh);
    connect(m_period, &PeriodChooser::periodChanged, this, &ReportsPage::invalidate);
    connect(m_scope, &ScopePicker::scopeChanged, this, &ReportsPage::invalidate);
    connect(m_template, &QComboBox::activated, this, &ReportsPage::invalidate);
    connect(m_language, &QComboBox::activated, this, [this] {
        context().preferences.set(Preferences::reportLanguage, m_language->currentData().toString());
        invalidate();
    });
    connect(&context().live, &LiveFacts::factsChanged, this, &ReportsPage::invalidate);
    connect(&context().localization, &Localization::changed, this, [this] {
        m_language->setCurrentIndex(m_language->findData(QString(keyOf(language()))));
        invalidate();
    });
    connect(&m_maker, &ReportMaker::made, this, &ReportsPage::take);
    connect(&m_maker, &ReportMaker::failed, this, [this](const Error &error) {
        updateBar();
        context().showError(error);
    });
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::askWhere);
    connect(m_previous, &QToolButton::clicked, this,
            [this] { m_preview->showPage(m_preview->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this,
            [this] { m_preview->showPage(m_preview->currentPage() + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_preview->zoomBy(-1); });
    connect(m_bigger, &QToolButton::clicked, this, [this] { m_preview->zoomBy(1); });
    connect(m_zoomLabel, &QToolButton::clicked, this, [this] { m_preview->setZoom(1.0); });
    connect(m_fitWidth, &QToolButton::clicked, this, [this] { m_preview->setZoom(std::nullopt); });
    connect(m_preview, &ReportPreview::figureClicked, this, [this](const QString &key) {
        context().navigator->drillDown(drillDown(context(), *findMetric(key),
                                                 {.scope = m_scope->scope(), .period = m_period->period()}));
    });
    connect(m_preview, &ReportPreview::zoomChanged, this, &ReportsPage::updateBar);
    connect(m_preview, &ReportPreview::currentPageChanged, this, &ReportsPage::updateBar);
}

void ReportsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ReportsPage::retranslate()
{
    const int chosen = std::max(m_template->currentIndex(), 0);
    m_template->clear();
    for (const ReportTemplate &each : reportTemplates())
        m_template->addItem(context().words().phrases()("Report", each.name),
                            QString(QLatin1StringView(each.key)));
    m_template->setCurrentIndex(chosen);
    m_template->setAccessibleName(tr("Report"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->setToolTip(tr("Language of the report"));
    m_export->setText(tr("Export PDF…"));
    m_export->setAccessibleName(tr("Export the report as a PDF"));
    m_preview->setAccessibleName(tr("Preview of the report"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    name(m_previous, tr("Previous page"));
    name(m_next, tr("Next page"));
    name(m_smaller, tr("Zoom out"));
    name(m_zoomLabel, tr("Size on paper"));
    name(m_bigger, tr("Zoom in"));
    name(m_fitWidth, tr("As wide as the window"));
    m_fitWidth->setText(tr("Fit width"));
    updateBar();
    Q_EMIT headingChanged();
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // Somebody else sits here now: what was private to the one before goes at once.
    if (m_reader && m_reader != context().actingRep()) {
        take({});
        m_isStale = true;
    }
    if (m_isStale)
        refresh();
}

void ReportsPage::invalidate()
{
    m_isStale = true;
    if (isVisible())
        m_soon.start();
}

void ReportsPage::refresh()
{
    if (!context().live.isLoaded())
        return;
    m_isStale = false;
    const std::optional<RepId> author = context().actingRep();
    m_reader = author;
    m_maker.make({.kind = findReportTemplate(m_template->currentData().toString()),
                  .facts = context().live.share(),
                  .scope = m_scope->scope(),
                  .period = m_period->period(),
                  .language = language(),
                  .author = author ? (*context().directory().rep(*author))->name : QString(),
                  .reader = author,
                  .made = context().clock.now(),
                  .today = context().today()});
    updateBar();
}

void ReportsPage::take(const std::shared_ptr<const ReportLayout> &layout)
{
    m_layout = layout;
    m_preview->setLayoutShown(layout);
    updateBar();
}

void ReportsPage::updateBar()
{
    const int pages = m_preview->pageCount();
    const int page = m_preview->currentPage();
    m_pageLabel->setText(pages > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pages) : QString());
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pages);
    m_zoomLabel->setText(context().format().percent(m_preview->effectiveZoom(), 0));
    m_fitWidth->setChecked(!m_preview->zoom());
    m_state->setText(m_isWriting        ? tr("Writing the PDF…")
                     : m_maker.isBusy() ? tr("Making the report…")
                                        : QString());
    m_export->setEnabled(m_layout && !m_isWriting && !m_maker.isBusy());
}

void ReportsPage::askWhere()
{
    QString folder = context().preferences.get(Preferences::exportFolder);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    context().dialogs.askSaveFile(this, tr("Export the report"),
                                  QDir(folder).filePath(m_layout->document().fileName),
                                  tr("PDF files (*.pdf)"), [this](const QString &path) { exportTo(path); });
}

void ReportsPage::exportTo(const QString &path)
{
    context().preferences.set(Preferences::exportFolder, QFileInfo(path).absolutePath());
    m_isWriting = true;
    updateBar();
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        m_isWriting = false;
        updateBar();
        const Result<void> written = watcher->result();
        if (!written) {
            context().navigator->showMessage({.tone = Tone::Bad,
                                              .text = written.error().text,
                                              .actionText = tr("Choose another place"),
                                              .action = [this] { askWhere(); }});
            return;
        }
        context().navigator->showMessage(
            {.tone = Tone::Good,
             .text = tr("The report was saved as %1.").arg(QDir::toNativeSeparators(path)),
             .actionText = tr("Open folder"),
             .action = [path] {
                 QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
             }});
    });
    watcher->setFuture(QtConcurrent::run(
        &m_writers, [document = m_layout->document(), path] { return writePdf(document, path); }));
}

Language ReportsPage::language() const
{
    return fromKey<Language>(context().preferences.get(Preferences::reportLanguage))
        .value_or(context().localization.language());
}

} // namespace laju::ui
