// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "ui/reports/pdf_renderer.h"
#include "ui/reports/report_maker.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

void declare(QCommandLineParser &parser)
{
    parser.addOption({u"template"_s, CommandLine::tr("Kind of report; monthly is the monthly team report."),
                      u"NAME"_s, u"monthly"_s});
    declarePeriodAndScope(parser);
    parser.addOption({u"author"_s, CommandLine::tr("Who hands it on; printed under the title."), u"NAME"_s});
    parser.addOption({u"out"_s, CommandLine::tr("The PDF to write."), u"FILE.pdf"_s});
}

int runReport(const CommandRun &run)
{
    if (!run.options.isSet(u"out"_s))
        return run.misuse(CommandLine::tr("Name the PDF to write with --out FILE.pdf."));
    const ReportTemplate *kind = findReportTemplate(run.options.value(u"template"_s));
    if (!kind) {
        QStringList known;
        for (const ReportTemplate &each : reportTemplates())
            known.append(QString::fromLatin1(each.key));
        const QString word = run.options.value(u"template"_s);
        return run.refuse(
            {ErrorKind::NotFound,
             CommandLine::tr("There is no kind of report called “%1”.").arg(word) + suggestion(word, known)});
    }
    const auto opened = run.facts();
    if (!opened)
        return run.refuse(opened.error());
    const Facts &facts = opened->facts;
    const auto scope = readScope(run.options.value(u"scope"_s), facts.directory());
    if (!scope)
        return run.refuse(scope.error());
    const Day today = localDay(run.clock->now(), facts.directory().zone());
    // A monthly report without dates is of this month.
    const auto period = readPeriod(run.options, Period::containing(today, Calendar::Month));
    if (!period)
        return run.refuse(period.error());

    ReportInput input{.facts = facts,
                      .scope = *scope,
                      .period = *period,
                      .language = run.language,
                      .author = run.options.value(u"author"_s),
                      .made = run.clock->now(),
                      .today = today};
    if (const auto ids = dealsToName(input); !ids.empty()) {
        const auto rows = opened->session->opportunities({.ids = ids});
        if (!rows)
            return run.refuse(rows.error());
        for (const OpportunityRow &row : *rows)
            input.dealNames.emplace(row.opportunity->id, ui::dealName(row));
    }
    const QString path = run.options.value(u"out"_s);
    if (const auto written = ui::writePdf(kind->make(input), path); !written)
        return run.refuse(written.error());
    run.out << QFileInfo(path).absoluteFilePath() << '\n';
    return Done;
}

} // namespace

const CommandDefinition report{
    "report", "", QT_TRANSLATE_NOOP("CommandLine", "Writes a report as a PDF."), true, &declare, &runReport};

} // namespace laju::commands
