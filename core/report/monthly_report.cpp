// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/report/sections.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

const char *attainmentHeading(const ReportDraft &)
{
    return QT_TRANSLATE_NOOP("Report", "Target attainment by rep");
}
const char *funnelHeading(const ReportDraft &)
{
    return QT_TRANSLATE_NOOP("Report", "Stage funnel and obstacles");
}
const char *notesHeading(const ReportDraft &)
{
    return QT_TRANSLATE_NOOP("Report", "What to know about the figures");
}
const char *definitionsHeading(const ReportDraft &)
{
    return QT_TRANSLATE_NOOP("Report", "Definitions");
}

constexpr std::array monthlySections{
    ReportSection{nullptr, false, &summarySection},
    ReportSection{nullptr, false, &keyFiguresSection},
    ReportSection{&activitiesHeading, true, &activitiesSection},
    ReportSection{&attainmentHeading, true, &attainmentSection},
    ReportSection{&funnelHeading, true, &funnelSection},
    ReportSection{&notesHeading, false, &notesSection},
    ReportSection{&definitionsHeading, false, &definitionsSection},
};

constexpr std::array templates{
    ReportTemplate{"monthly", QT_TRANSLATE_NOOP("Report", "Monthly sales report"), &monthlyReport},
};

// Whether anything at all stands in the scope and period.
bool hasRecords(const ReportInput &input)
{
    return std::ranges::any_of(
        std::array{u"activities"_s, u"opportunities_created"_s, u"deals_won"_s, u"deals_lost"_s,
                   u"open_deals"_s},
        [&](const QString &key) {
            const Metric *metric = findMetric(key);
            return evaluate(*metric, {.scope = input.scope, .period = input.period}, input.facts).n > 0;
        });
}

QString madeLine(const ReportDraft &draft)
{
    const ReportInput &input = draft.input();
    const QTimeZone zone = draft.directory().zone();
    const QString zoneName = zone.abbreviation(toZone(input.made, zone));
    //: foot of a report; %1 a date and time, %2 a time zone
    QString made = draft.text(QT_TRANSLATE_NOOP("Report", "Made %1 %2"))
                       .arg(draft.format().dateTime(input.made, zone), zoneName);
    if (const auto extent = input.facts.extent(); extent && !extent->isEmpty()) {
        made += QString(u" · "_s + draft.text(QT_TRANSLATE_NOOP("Report", "data until %1"))
                                       .arg(draft.format().date(std::min(extent->last(), input.today))));
    }
    return made;
}

// A name that every file system takes.
QString fileNameOf(const QString &title, const QString &scope, const QString &period)
{
    QString name = title + u" - "_s + scope + u" - "_s + period;
    for (QChar &character : name) {
        if (u"/\\:*?\"<>|"_s.contains(character) || character.category() == QChar::Other_Control)
            character = u'-';
    }
    return name + u".pdf"_s;
}

void addSection(ReportDocument &document, ReportDraft &draft, const ReportSection &section, int &number)
{
    std::vector<Block> blocks = section.make(draft);
    if (blocks.empty())
        return;
    if (section.heading) {
        const QString heading = draft.text(section.heading(draft));
        document.blocks.push_back(block::Heading{
            section.isNumbered ? u"%1 · %2"_s.arg(QString::number(++number), heading) : heading});
    }
    std::ranges::move(blocks, std::back_inserter(document.blocks));
}

} // namespace

std::span<const ReportTemplate> reportTemplates()
{
    return templates;
}

const ReportTemplate *findReportTemplate(QStringView key)
{
    const auto found = std::ranges::find_if(
        templates, [&](const ReportTemplate &each) { return key == QLatin1StringView(each.key); });
    return found == templates.end() ? nullptr : &*found;
}

ReportDocument monthlyReport(const ReportInput &input)
{
    ReportDraft draft(input);
    const QString period = draft.format().period(input.period);
    ReportDocument document;
    document.language = input.language;
    document.title = draft.text(QT_TRANSLATE_NOOP("Report", "Monthly sales report"));
    document.subtitle = QStringList{draft.scopeName(), period,
                                    draft.text(QT_TRANSLATE_NOOP("Report", "compared with %1"))
                                        .arg(draft.format().period(draft.comparison()))}
                            .join(u" · "_s);
    document.product = u"Laju"_s;
    document.author = input.author;
    document.made = madeLine(draft);
    document.confidentiality = draft.text(QT_TRANSLATE_NOOP("Report", "Confidential"));
    document.pageOfPages = draft.text(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
    document.fileName = fileNameOf(document.title, draft.scopeName(), period);
    if (!hasRecords(input)) {
        const char *why =
            input.facts.extent()
                ? QT_TRANSLATE_NOOP("Report", "There is no data for %1 in %2: no activity, no deal.")
                : QT_TRANSLATE_NOOP("Report", "There is no data yet: nothing was logged or imported.");
        document.blocks.push_back(block::Paragraph{draft.rich(why, {draft.scopeName(), period})});
        return document;
    }
    int number = 0;
    for (const ReportSection &section : monthlySections)
        addSection(document, draft, section, number);
    return document;
}

} // namespace laju
