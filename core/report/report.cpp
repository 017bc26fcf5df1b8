// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/report/sections.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr std::array templates{
    ReportTemplate{"monthly", QT_TRANSLATE_NOOP("Report", "Monthly sales report"), false, &monthlyNeeds,
                   &monthlyReport},
    //: a kind of report: what a talk with one rep starts from
    ReportTemplate{"one_to_one", QT_TRANSLATE_NOOP("Report", "One-to-one"), true, &oneToOneNeeds,
                   &oneToOneReport},
};

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

ReportDocument emptyReport(const ReportDraft &draft, const char *title, const QStringList &besides)
{
    const QString period = draft.format().period(draft.input().period);
    ReportDocument document;
    document.language = draft.input().language;
    document.title = draft.text(title);
    document.subtitle = (QStringList{draft.scopeName(), period} + besides).join(u" · "_s);
    document.product = u"Laju"_s;
    document.author = draft.input().author;
    document.made = madeLine(draft);
    document.confidentiality = draft.text(QT_TRANSLATE_NOOP("Report", "Confidential"));
    document.pageOfPages = draft.text(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
    document.fileName = fileNameOf(document.title, draft.scopeName(), period);
    return document;
}

void addSections(ReportDocument &document, ReportDraft &draft, std::span<const ReportSection> sections)
{
    int number = 0;
    for (const ReportSection &section : sections)
        addSection(document, draft, section, number);
}

} // namespace laju
