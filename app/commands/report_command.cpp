// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/recent_period.h"

#include "core/report/report.h"
#include "ui/reports/pdf_renderer.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

constexpr int oneToOneDays = 90;

void declare(QCommandLineParser &parser)
{
    parser.addOption(
        {u"template"_s,
         CommandLine::tr(
             "Kind of report: monthly is the monthly team report, one_to_one is of one rep and the "
             "last %n day(s) unless told otherwise.",
             nullptr, oneToOneDays),
         u"NAME"_s, u"monthly"_s});
    declarePeriodAndScope(parser);
    parser.addOption({u"author"_s,
                      CommandLine::tr("Who hands it on; printed under the title. A one-to-one tells what "
                                      "was said and agreed only where the author may read it."),
                      u"NAME"_s});
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
    if (kind->isOfRep && !std::holds_alternative<RepId>(*scope))
        return run.misuse(
            CommandLine::tr("This report is about one rep: name the rep with --scope rep:NAME."));
    const Day today = localDay(run.clock->now(), facts.directory().zone());
    // A monthly report without dates is of this month.
    const auto period = readPeriod(run.options, kind->isOfRep ? daysUpTo(today, oneToOneDays)
                                                              : Period::containing(today, Calendar::Month));
    if (!period)
        return run.refuse(period.error());

    const Rep *author = facts.directory().repNamed(run.options.value(u"author"_s));
    ReportInput input{.facts = facts,
                      .scope = *scope,
                      .period = *period,
                      .language = run.language,
                      .author = run.options.value(u"author"_s),
                      .made = run.clock->now(),
                      .today = today,
                      .reader = author ? std::optional((*author)->id) : std::nullopt};
    if (const ReportNeeds needs = kind->needs(input); !needs.isNothing()) {
        auto records = readRecords(*opened->session, needs, input.reader);
        if (!records)
            return run.refuse(records.error());
        input.records = std::move(*records);
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
