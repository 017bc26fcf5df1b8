// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace laju {

/// What a report is made of: values without any notion of paper, all texts already in the report's language.
namespace block {

struct TextRun
{
    QString text;
    bool bold = false;

    friend bool operator==(const TextRun &, const TextRun &) = default;
};
using RichText = std::vector<TextRun>;

/// How a value is judged.
enum class Verdict {
    Neutral,
    Good,
    Warning,
    Bad,
};

/// The title of what follows; stays on one page with it.
struct Heading
{
    QString text;
};

struct Paragraph
{
    RichText text;
    bool faint = false;
};

struct KeyFigure
{
    QString label;
    QString value;
    QString suffix = {}; ///< small, after the value
    QString change = {}; ///< without a sign: the direction says it; empty: nothing to compare with
    int direction = 0;   ///< −1, 0, 1
    Verdict verdict = Verdict::Neutral;
    QString detail = {}; ///< n, interval, median
    bool faint = false;  ///< greyed: too few records to say, or too early
    QString metric = {}; ///< its key in the catalogue, to list what it was made from; empty: of none
};
/// Cards side by side, four in a row.
struct FigureGrid
{
    std::vector<KeyFigure> figures;
};

struct BarSeries
{
    QString name;
    int color = 0;              ///< index of the series' colour
    std::vector<double> values; ///< one per bucket, ≥ 0
};
struct AxisTick
{
    double value;
    QString label;
};
/// Bars of stacked series; the last tick is the top of the axis, the first is 0.
struct StackedBars
{
    std::vector<QString> buckets;
    int labelStep = 0; ///< every n-th bucket is labelled; 0: as many as fit
    std::vector<BarSeries> series;
    std::vector<AxisTick> ticks;
    std::optional<AxisTick> target = {};
};

struct Column
{
    QString title;
    bool isText = false; ///< left-aligned and wide; numbers stand at the right
};
struct Cell
{
    QString text;
    Verdict verdict = Verdict::Neutral;
    bool faint = false; ///< as of KeyFigure
};
struct Row
{
    std::vector<Cell> cells; ///< one per column
    bool isTotal = false;
};
/// Goes over pages row by row, with the column titles on each.
struct Table
{
    std::vector<Column> columns;
    std::vector<Row> rows;
};

struct Bullets
{
    QString title = {};
    std::vector<RichText> items;
    QString note = {}; ///< faint, below
};

struct FunnelRow
{
    QString label;
    double value = 0;
    QString valueText;
    QString remark = {};
    Verdict verdict = Verdict::Neutral; ///< of the remark
};
/// Bars that shrink from stage to stage, with points to read beside them.
struct Funnel
{
    QString title = {}; ///< of the pipeline; empty when there is but one
    std::vector<FunnelRow> rows = {};
    QString caption = {}; ///< how to read it, faint below
    Bullets beside = {};  ///< may be empty
};

struct Definition
{
    QString name;
    QString meaning;
    QString formula;
    QString basis; ///< which date puts a record into the period
};
struct Definitions
{
    std::vector<Definition> entries;
};

} // namespace block

using Block = std::variant<block::Heading, block::Paragraph, block::FigureGrid, block::StackedBars,
                           block::Table, block::Bullets, block::Funnel, block::Definitions>;

/// A report, ready to be put on paper.
struct ReportDocument
{
    Language language = Language::English;
    QString title;
    QString subtitle;
    QString product; ///< the program's name, at the right of the title
    QString author;  ///< for whom or by whom, below it; may be empty
    std::vector<Block> blocks = {};
    QString made;            ///< foot, left: when it was made and how far the data go
    QString confidentiality; ///< foot, middle
    QString pageOfPages;     ///< foot, right: %1 is the page, %2 how many there are
    QString fileName;        ///< suggested, with suffix
};

} // namespace laju
