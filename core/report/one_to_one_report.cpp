// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/coaching_words.h"
#include "core/insight/deals_to_help.h"
#include "core/insight/one_to_one_words.h"
#include "core/insight/talk_lead.h"
#include "core/report/sections.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr size_t mostDealsToHelp = 10;
constexpr size_t mostNotes = 5;
/// A piece of a report stands on one page: longer notes are cut at blanks.
constexpr qsizetype longestPiece = 1500;

/// The study of the rep that the report is about.
struct OneToOneParts
{
    ReportDraft &draft;
    RepId rep;
    OneToOne study;
    CoachingWords coaching;
    OneToOneWords words;
    Day today;
};

void addHeading(ReportDocument &document, const ReportDraft &draft, const char *source)
{
    document.blocks.push_back(block::Heading{draft.text(source)});
}

block::Paragraph faintLine(const ReportDraft &draft, const char *source)
{
    return {.text = draft.rich(source), .faint = true};
}

block::Table scorecardTable(OneToOneParts &parts)
{
    ReportDraft &draft = parts.draft;
    const FigureWords &words = draft.words();
    block::Table table;
    table.columns = {{draft.text(QT_TRANSLATE_NOOP("Report", "Metric")), true},
                     {draft.text(QT_TRANSLATE_NOOP("Report", "Now"))},
                     {draft.text(QT_TRANSLATE_NOOP("Report", "Before"))},
                     {draft.text(QT_TRANSLATE_NOOP("Report", "Change"))},
                     {draft.text(QT_TRANSLATE_NOOP("Report", "Team median"))},
                     {draft.text(QT_TRANSLATE_NOOP("Report", "Target"))},
                     {u"%"_s}};
    for (const ScorecardLine &line : parts.study.scorecard) {
        const Metric &metric = draft.metric(QLatin1StringView(line.metric->key));
        const FigureChange change = words.change(metric, line.now, line.before);
        table.rows.push_back(
            {.cells = {{words.name(metric)},
                       {.text = words.value(metric, line.now), .faint = line.now.isTentative()},
                       {.text = words.value(metric, line.before), .faint = line.before.isTentative()},
                       {change.text.isEmpty() ? noValue.toString() : change.text, verdictOf(change.goodness)},
                       {line.teamMedian ? words.value(metric, *line.teamMedian) : noValue.toString()},
                       targetCell(metric, line.standing, words),
                       attainedCell(line.standing, draft.format())}});
    }
    return table;
}

std::vector<Block> flagBlocks(const OneToOneParts &parts)
{
    const ReportDraft &draft = parts.draft;
    block::Bullets bullets;
    for (const auto &[flag, gap, habit] : parts.study.study.flags) {
        block::RichText text{{parts.coaching.kindName(flag.kind), true},
                             {u": "_s + parts.coaching.evidence(flag) + u'.'}};
        if (gap)
            text.push_back({u' ' + parts.coaching.gap(*gap, flag.kind)});
        else if (habit)
            text.push_back({u' ' + parts.coaching.habit(*habit)});
        bullets.items.push_back(std::move(text));
    }
    if (bullets.items.empty())
        return {
            faintLine(draft, QT_TRANSLATE_NOOP("Report", "Nothing differs by more than chance explains."))};
    return {std::move(bullets)};
}

std::vector<Block> funnelBlocks(OneToOneParts &parts)
{
    ReportDraft &draft = parts.draft;
    block::Table table;
    table.columns = {{draft.text(QT_TRANSLATE_NOOP("Report", "Step")), true},
                     {draft.scopeName()},
                     {draft.text(QT_TRANSLATE_NOOP("Report", "95% interval"))},
                     //: a column: of the other reps together
                     {draft.text(QT_TRANSLATE_NOOP("Report", "The others"))},
                     {QString(), true}};
    for (const StepBeside &step : parts.study.funnel) {
        (void)draft.metric(QLatin1StringView(step.rate.metric->key)); // to be defined at the end
        const block::Verdict verdict = !step.flag                          ? block::Verdict::Neutral
                                       : *step.flag == FlagKind::LearnFrom ? block::Verdict::Good
                                                                           : block::Verdict::Warning;
        table.rows.push_back(
            {.cells = {{nameOf(step.rate, draft.directory(), draft.words())},
                       {parts.words.share(step, step.own)},
                       {parts.words.spread(step)},
                       {parts.words.share(step, step.others)},
                       {step.flag ? parts.coaching.kindName(*step.flag) : QString(), verdict}}});
    }
    if (table.rows.empty())
        return {faintLine(draft, QT_TRANSLATE_NOOP("Report", "There are no records of any step."))};
    std::vector<Block> blocks{std::move(table)};
    if (const QString outside = parts.words.outsideHours(parts.study.hours); !outside.isEmpty())
        blocks.push_back(block::Paragraph{.text = {{outside}}});
    return blocks;
}

std::vector<Block> dealBlocks(const OneToOneParts &parts)
{
    const ReportDraft &draft = parts.draft;
    const std::vector<DealToHelp> deals =
        dealsToHelp(draft.facts(), parts.rep, draft.input().records.openDeals, draft.input().made);
    block::Bullets bullets;
    for (const DealToHelp &deal : deals) {
        if (bullets.items.size() == mostDealsToHelp)
            break;
        const std::optional<Money> &amount = deal.row.opportunity->amount;
        const QString worth =
            amount ? QString(u" ("_s + draft.format().compactMoney(*amount) + u')') : QString();
        bullets.items.push_back(
            {{dealName(deal.row), true},
             {worth + u": "_s + helpText(deal, draft.directory(), draft.words()) + u'.'}});
    }
    if (bullets.items.empty())
        return {faintLine(draft, QT_TRANSLATE_NOOP("Report", "No open deal needs help."))};
    if (const size_t more = deals.size() - bullets.items.size(); more > 0)
        bullets.note = draft.text(QT_TRANSLATE_N_NOOP("Report", "%n more open deals need help."),
                                  static_cast<int>(more));
    return {std::move(bullets)};
}

std::vector<Block> actionBlocks(const OneToOneParts &parts)
{
    block::Bullets bullets;
    for (const AgreedAction &action : parts.draft.input().records.talks.actions) {
        const auto days = parts.study.selection.period;
        if (action->done && !days.contains(*action->done))
            continue;
        bullets.items.push_back(
            {{action->text, !action->done}, {u" – "_s + parts.words.state(action, parts.today)}});
    }
    if (bullets.items.empty())
        return {faintLine(parts.draft, QT_TRANSLATE_NOOP("Report", "Nothing is agreed yet."))};
    return {std::move(bullets)};
}

/// @p text in pieces of a page at most, each a paragraph.
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    for (QString line : text.split(u'\n', Qt::SkipEmptyParts)) {
        while (line.size() > longestPiece) {
            const qsizetype blank = line.lastIndexOf(u' ', longestPiece);
            const qsizetype end = blank > 0 ? blank : longestPiece;
            pieces.append(line.first(end));
            line = line.sliced(end).trimmed();
        }
        pieces.append(line);
    }
    return pieces;
}

std::vector<Block> noteBlocks(const OneToOneParts &parts)
{
    std::vector<Block> blocks;
    const std::vector<CoachingNote> &notes = parts.draft.input().records.talks.notes;
    for (size_t i = 0; i < std::min(notes.size(), mostNotes); ++i) {
        block::RichText head{{parts.words.head(notes[i]), true}};
        blocks.push_back(block::Paragraph{.text = std::move(head)});
        for (const QString &piece : piecesOf(notes[i]->text))
            blocks.push_back(block::Paragraph{.text = {{piece}}});
    }
    if (blocks.empty())
        blocks.push_back(faintLine(parts.draft, QT_TRANSLATE_NOOP("Report", "Nothing is written down yet.")));
    return blocks;
}

} // namespace

ReportNeeds oneToOneNeeds(const ReportInput &input)
{
    const RepId *rep = std::get_if<RepId>(&input.scope);
    return rep ? ReportNeeds{.rep = *rep} : ReportNeeds();
}

ReportDocument oneToOneReport(const ReportInput &input)
{
    ReportDraft draft(input);
    ReportDocument document = emptyReport(draft, QT_TRANSLATE_NOOP("Report", "One-to-one"), {});
    const RepId *rep = std::get_if<RepId>(&input.scope);
    if (!rep) {
        document.blocks.push_back(block::Paragraph{draft.rich(QT_TRANSLATE_NOOP(
            "Report",
            "A one-to-one is about one rep: choose the rep in place of the team or the company."))});
        return document;
    }
    OneToOneParts parts{.draft = draft,
                        .rep = *rep,
                        .study = studyOneToOne(input.facts, *rep, input.period, AsOf(input.made)),
                        .coaching = {draft.directory(), draft.words()},
                        .words = {draft.directory(), draft.words()},
                        .today = localDay(input.made, draft.directory().zoneOf(*rep))};
    const auto add = [&](const char *heading, std::vector<Block> blocks) {
        addHeading(document, draft, heading);
        std::ranges::move(blocks, std::back_inserter(document.blocks));
    };
    document.blocks.push_back(block::Paragraph{.text = {{parts.words.compared(parts.study) + u'.'}}});
    add(QT_TRANSLATE_NOOP("Report", "Scorecard"), {scorecardTable(parts)});
    add(QT_TRANSLATE_NOOP("Report", "Worth a conversation"), flagBlocks(parts));
    add(QT_TRANSLATE_NOOP("Report", "The way of a deal, beside the others"), funnelBlocks(parts));
    add(QT_TRANSLATE_NOOP("Report", "Open deals that need help"), dealBlocks(parts));
    const bool mayRead =
        input.reader &&
        leadOfTalk(*rep, *input.reader, input.records.talks, draft.directory(), parts.today).has_value();
    if (mayRead) {
        add(QT_TRANSLATE_NOOP("Report", "Agreed actions"), actionBlocks(parts));
        add(QT_TRANSLATE_NOOP("Report", "Notes"), noteBlocks(parts));
    }
    add(QT_TRANSLATE_NOOP("Report", "Definitions"), definitionsSection(draft));
    return document;
}

} // namespace laju
